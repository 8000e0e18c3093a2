//! ParamFault: a request with one fault in one param is refused. If the rule states an error code, a request
//! just within the bounds must not get that code.

use std::fmt;

use clerk_user_runtime::{
    ExpectedRefusal, OperationSpec, ParamFault, ParamSpec, ParamType, Request, RuleKind, TableTarget,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::fixtures::minimal;
use crate::generators::values;
use crate::law::expectations::{expect_param_named, expect_refusal};
use crate::law::params::fault_values::{faulty_values, item_list, valid_values};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// One fault of one param.
#[derive(Clone, Copy, Debug)]
struct FaultCase {
    operation: &'static OperationSpec,
    /// `None` if the fault is a param that the operation does not have.
    param: Option<&'static ParamSpec>,
    fault: ParamFault,
}

/// Selects one of several values.
#[derive(Clone, Copy)]
struct Selector(Index);

/// The same text as that of the index, since failure files of earlier programs have its hash.
impl fmt::Debug for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Selector {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.index(usize::MAX).serialize(serializer)
    }
}

pub(crate) fn param_fault(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ParamFault { faults, error, named } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let cases: Vec<FaultCase> = rule_check
        .table_targets()
        .iter()
        .flat_map(|target| fault_cases(target, faults, error, version))
        .collect();
    if cases.is_empty() {
        rule_check.skip("no fixture meets the requirements of these operations");
    }
    for case in &cases {
        // Without a code, this refusal cannot be distinguished from others, so valid requests are not checked.
        let valid = if error.code.is_some() { 0.3 } else { 0.0 };
        let input = (proptest::bool::weighted(valid), any::<Index>().prop_map(Selector));
        rule_check.for_all_with_share(cases.len(), input, |session, (valid, selector)| {
            if valid {
                check_valid(session, *case, selector, error)
            } else {
                check_faulty(session, *case, selector, error, *named)
            }
        });
    }
}

fn fault_cases(
    target: &TableTarget,
    faults: &[ParamFault],
    error: &ExpectedRefusal,
    version: &str,
) -> Vec<FaultCase> {
    let operation = target.operation;
    if !minimal::is_supported(operation, version) {
        return Vec::new();
    }
    let mut cases = Vec::new();
    for &fault in faults {
        if fault == ParamFault::Unknown {
            cases.push(FaultCase { operation, param: None, fault });
        }
        let params = target.params.iter().copied().filter(|param| param.exists_at(version));
        // A request without a param that must be there anyway would have two faults, each with an error of its own.
        let has_two = |param: &ParamSpec| {
            let required = param.requires.first().and_then(|name| operation.param(name));
            fault == ParamFault::Dependency
                && required.is_some_and(|one| one.required || one.unless.is_some())
        };
        let can_have = |param: &&ParamSpec| {
            let one_error = error.code.is_none() || !has_two(param);
            operation.can_have(param, fault) && one_error && !faulty_values(param, fault, "n").is_empty()
        };
        for param in params.filter(can_have) {
            cases.push(FaultCase { operation, param: Some(param), fault });
        }
    }
    cases
}

/// Sends a request with the fault, which must be refused.
fn check_faulty(
    session: &mut Session<'_>,
    case: FaultCase,
    selector: Selector,
    error: &ExpectedRefusal,
    named: bool,
) -> CheckResult {
    let subject = minimal::create_subject(session, case.operation)?;
    let mut request = minimal::build_request(session, case.operation, &subject);
    let nonce = session.fresh_name();
    let faulty_param = match case.param {
        None => {
            let name = format!("unknown_{nonce}");
            let values = [json!("x"), json!(1), json!({"a": 1}), json!([])];
            request.params.insert(name.clone(), values[selector.0.index(values.len())].clone());
            name
        }
        Some(param) => {
            let values = faulty_values(param, case.fault, &nonce);
            let value = values[selector.0.index(values.len())].clone();
            add_fault(&mut request, case, param, value, selector)
        }
    };
    let response = session.call(request)?;
    expect_refusal(case.operation.id, error, &response)?;
    if named {
        expect_param_named(case.operation.id, &faulty_param, &response)?;
    }
    session.mark_evaluated();
    Ok(())
}

/// Adds the fault to a request. Returns the name of the faulty param.
fn add_fault(
    request: &mut Request,
    case: FaultCase,
    param: &ParamSpec,
    value: Option<Value>,
    selector: Selector,
) -> String {
    let fault = case.fault;
    match value {
        Some(value) => drop(request.params.insert(param.wire.to_owned(), value)),
        None => drop(request.params.shift_remove(param.wire)),
    }
    if let Some(other) = param.unless.filter(|_| fault == ParamFault::Missing) {
        request.params.shift_remove(other);
    }
    if fault == ParamFault::Conflict {
        let (other, allowed) = param.only_with[selector.0.index(param.only_with.len())];
        let other = case.operation.param(other).and_then(|other| conflicting_param(other, allowed));
        request.params.extend(other);
    }
    if let Some(other) = param.as_many_as.and_then(|name| case.operation.param(name))
        && fault == ParamFault::Count
    {
        request.params.insert(other.wire.to_owned(), values::typed_value(other, "one1"));
    }
    let required = param.requires.first().filter(|_| fault == ParamFault::Dependency);
    let Some(required) = required else { return param.wire.to_owned() };
    for other in param.requires.iter().skip(1).filter_map(|name| case.operation.param(name)) {
        request.params.insert(other.wire.to_owned(), values::typed_value(other, "other1"));
    }
    request.params.shift_remove(*required);
    (*required).to_owned()
}

/// The param with a value that is not allowed.
fn conflicting_param(param: &ParamSpec, allowed: &[&str]) -> Option<(String, Value)> {
    let value = match param.ty {
        // Of one more number than are allowed, at least one is not allowed.
        ParamType::Integer { .. } => (1..=allowed.len() + 1)
            .find(|number| !allowed.contains(&number.to_string().as_str()))
            .map(Value::from),
        ParamType::Enum { values, .. } => {
            values.iter().rev().find(|value| !allowed.contains(value)).map(|value| Value::from(*value))
        }
        _ => None,
    };
    Some((param.wire.to_owned(), value?))
}

/// Sends a request just within the bounds, which must not be refused with the rule's code.
fn check_valid(
    session: &mut Session<'_>,
    case: FaultCase,
    selector: Selector,
    error: &ExpectedRefusal,
) -> CheckResult {
    let subject = minimal::create_subject(session, case.operation)?;
    let mut request = minimal::build_request(session, case.operation, &subject);
    let nonce = session.fresh_name();
    let Some(param) = case.param else { return ensure_not_refused(session, case, request, error) };
    let values = valid_values(param, case.fault, &nonce);
    if !values.is_empty() {
        request.params.insert(param.wire.to_owned(), values[selector.0.index(values.len())].clone());
    }
    // Two lists that belong together have the same length.
    let length = |value: Option<&Value>| value.and_then(Value::as_array).map_or(0, Vec::len);
    if let Some(other) = param.as_many_as.and_then(|name| case.operation.param(name)) {
        let count = length(request.params.get(param.wire));
        if length(request.params.get(other.wire)) != count {
            let values = item_list(other, u64::try_from(count).unwrap_or_default(), &nonce);
            request.params.insert(other.wire.to_owned(), values);
        }
    }
    for required in param.requires {
        if let Some(required) = case.operation.param(required) {
            let value = values::typed_value(required, &nonce);
            request.params.insert(required.wire.to_owned(), value);
        }
    }
    ensure_not_refused(session, case, request, error)
}

fn ensure_not_refused(
    session: &mut Session<'_>,
    case: FaultCase,
    request: Request,
    error: &ExpectedRefusal,
) -> CheckResult {
    let response = session.call(request)?;
    let operation = case.operation.id;
    let code = error.code.as_deref().unwrap_or_default();
    ensure(
        !response.codes().contains(&code),
        format!("{operation} does not return {code} for a value within the bounds"),
        format!("{operation} returns {} {code}", response.status),
    )?;
    session.mark_evaluated();
    Ok(())
}
