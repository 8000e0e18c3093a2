//! Probes of unique values and credentials.

use std::sync::Arc;

use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Response, Target};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::generators::values;
use crate::law::observed::notes::result;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, Session};

/// An operation that takes a unique value.
#[derive(Clone, Copy)]
struct UniqueParam {
    operation: &'static OperationSpec,
    param: &'static ParamSpec,
    /// The param of the owner's create operation that takes the same value.
    create_param: &'static ParamSpec,
}

impl UniqueParam {
    fn of_target(target: &Target) -> Option<Self> {
        let operation = fixtures::operation(&target.operation);
        let param = operation.param(target.params.first()?)?;
        let create = fixtures::operation(fixtures::owner_create_operation()?);
        Some(Self { operation, param, create_param: create.param(param.wire)? })
    }

    /// Creates an owner with a fresh value, calls the operation with a variation of it, and notes the result.
    fn probe(self, rule_check: &mut RuleCheck<'_>, variation: fn(Value) -> Value, what: &str) {
        let item = ParamSpec { list: false, ..*self.create_param };
        let Some(value) = values::plain_value(&item) else { return };
        rule_check.for_all(Just(()), |session, ()| {
            let value = value.resolve(&session.fresh_name());
            fixtures::create_owner(session, as_param(self.create_param, value.clone()))?;
            let response = self.call(session, variation(value))?;
            let (operation, param) = (self.operation.id, self.param.wire);
            session.note(format!("{operation}: `{param}` {what}: {}", result(&response)));
            session.mark_evaluated();
            Ok(())
        });
    }

    /// Calls the operation with a value: on a new owner, or to create one.
    fn call(self, session: &mut Session<'_>, value: Value) -> Result<Arc<Response>, Abort> {
        let params = as_param(self.param, value);
        let request = if fixtures::owner_create_operation() == Some(self.operation.id) {
            fixtures::create_owner_request(session, params)
        } else {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            fixtures::request(self.operation, &owner, params)
        };
        session.call(request)
    }
}

fn as_param(param: &ParamSpec, value: Value) -> Params {
    fixtures::single_param(param, if param.list { json!([value]) } else { value })
}

/// Whether values that differ in case only are the same.
pub(super) fn unique_case(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let to_upper_case = |value: Value| Value::from(value.as_str().unwrap_or_default().to_uppercase());
    if let Some(unique) = UniqueParam::of_target(target) {
        unique.probe(rule_check, to_upper_case, "in upper case");
    }
}

/// With which error a value of another owner is refused.
pub(super) fn taken_value(rule_check: &mut RuleCheck<'_>, target: &Target) {
    if let Some(unique) = UniqueParam::of_target(target) {
        unique.probe(rule_check, |value| value, "of another user");
    }
}

/// The flags of a target after its secret param was set.
pub(super) fn two_factor_state(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let operation = fixtures::operation(&target.operation);
    let Some(param) = target.params.first().and_then(|name| operation.param(name)) else { return };
    let secret = match param.ty {
        ParamType::String { format: Some(_), .. } => json!("JBSWY3DPEHPK3PXP"),
        _ => json!("one-time-code"),
    };
    let properties = target.properties.clone();
    rule_check.for_all(Just(()), |session, ()| {
        let owner = fixtures::create_owner(session, Params::new())?.0;
        let params = as_param(param, secret.clone());
        let response = session.call(fixtures::request(operation, &owner, params))?;
        let body = fixtures::read(session, &owner)?;
        let flag = |name| format!("`{name}` is {}", fixtures::property_value(&body, name));
        let flags: Vec<String> = properties.iter().map(|name| flag(name)).collect();
        let note = format!("{}; {}", result(&response), flags.join(", "));
        session.note(format!("{} with `{}`: {note}", operation.id, param.wire));
        session.mark_evaluated();
        Ok(())
    });
}

/// What a param does that an operation does not have.
pub(super) fn unknown_param(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let operation = fixtures::operation(&target.operation);
    rule_check.for_all(Just(()), |session, ()| {
        let owner = fixtures::create_owner(session, Params::new())?.0;
        let mut params = Params::new();
        fixtures::fill_required(session, operation, &mut params);
        params.insert(format!("unknown_{}", session.fresh_name()), json!("x"));
        let response = session.call(fixtures::request(operation, &owner, params))?;
        session.note(format!("{} with a param that it does not have: {}", operation.id, result(&response)));
        session.mark_evaluated();
        Ok(())
    });
}

/// What a repeated call does, shown by the properties of a target.
pub(super) fn repeated_call(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let operation = fixtures::operation(&target.operation);
    let properties = target.properties.clone();
    rule_check.for_all(Just(()), |session, ()| {
        let owner = fixtures::create_owner(session, Params::new())?.0;
        let first = session.call_ok(fixtures::request(operation, &owner, Params::new()))?;
        let response = session.call(fixtures::request(operation, &owner, Params::new()))?;
        let compare = |name: &str| {
            let before = fixtures::property_value(&first, name);
            let same = before == fixtures::property_value(&response.body, name);
            format!("`{name}` is {}", if same { "unchanged" } else { "changed" })
        };
        let values: Vec<String> = if response.is_success() {
            properties.iter().map(|name| compare(name)).collect()
        } else {
            Vec::new()
        };
        let note = format!("{}; {}", result(&response), values.join(", "));
        session.note(format!("{} called again: {note}", operation.id));
        session.mark_evaluated();
        Ok(())
    });
}
