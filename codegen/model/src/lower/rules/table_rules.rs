//! Rules whose cases come from the definitions of operations and resources, so that their files do not
//! repeat them. For most of these rules, the runtime finds the targets in the generated tables.

use clerk_user_runtime::{ParamFault, ParamLocation, Rule, RuleKind, Target};

use super::context::{ResolvedTarget, RuleContext};
use super::kind_checks::{expected_refusal, narrowed, page_numbers};
use super::sdk_rules::sdk_kinds;
use super::{read_back, sdk_rules};
use crate::ast::{JudgedPart, KindEntry, RuleFile};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{Model, Operation, Param, Returns};
use crate::source::Spanned;

/// The kinds whose targets always come from tables, as a pattern.
macro_rules! table_kinds {
    () => {
        KindEntry::ReadYourWrites { .. }
            | KindEntry::ParamFault { .. }
            | KindEntry::ParamDefault {}
            | KindEntry::OthersUnchanged {}
            | KindEntry::SiblingsUnchanged {}
            | KindEntry::ReadingsAgree {}
            | KindEntry::RequestsAccepted {}
            | KindEntry::DeletedIds {}
            | KindEntry::ConcurrentSteps {}
            | KindEntry::ValuesKept {}
            | KindEntry::ErrorAnswer { .. }
            | KindEntry::AnswerShape { .. }
    };
}
pub(super) use table_kinds;

/// Whether the targets of a rule come from tables or from the SDK.
pub(super) const fn is_table_rule(kind: &KindEntry) -> bool {
    matches!(kind, table_kinds!())
        || matches!(kind, sdk_kinds!())
        || matches!(kind, KindEntry::PageDefaults { param: Some(_) })
}

/// Lowers the rules of a file of such a kind. Returns an empty list after reporting an error.
pub(super) fn lower(
    cx: &mut LoweringContext<'_>,
    base: &Rule,
    entry: &RuleFile,
    context: &RuleContext<'_>,
) -> Vec<Rule> {
    check_no_targets(cx, entry, "they are derived from the contract");
    if let KindEntry::ReadYourWrites { resource } = &entry.kind.value {
        return read_back::expand(cx, base, resource, context);
    }
    let Some((kind, targets)) = derive(cx, entry, context.model) else { return Vec::new() };
    vec![Rule { kind, targets: targets.into(), ..base.clone() }]
}

fn derive(cx: &mut LoweringContext<'_>, entry: &RuleFile, model: &Model) -> Option<(RuleKind, Vec<Target>)> {
    let kind = match &entry.kind.value {
        KindEntry::ParamFault { faults, judges, named } => {
            let error = fault_error(cx, faults, *judges, model)?;
            RuleKind::ParamFault { faults: faults.value.clone().into(), error, named: *named }
        }
        KindEntry::ParamDefault {} => RuleKind::ParamDefault,
        KindEntry::OthersUnchanged {} => RuleKind::OthersUnchanged,
        KindEntry::SiblingsUnchanged {} => RuleKind::SiblingsUnchanged,
        KindEntry::ReadingsAgree {} => RuleKind::ReadingsAgree,
        KindEntry::RequestsAccepted {} => RuleKind::RequestsAccepted,
        KindEntry::DeletedIds {} => RuleKind::DeletedIds,
        KindEntry::ConcurrentSteps {} => RuleKind::ConcurrentSteps,
        KindEntry::ValuesKept {} => RuleKind::ValuesKept,
        KindEntry::ErrorAnswer { cause, error, judges } => {
            RuleKind::ErrorAnswer { cause: *cause, error: narrowed(expected_refusal(cx, error), *judges) }
        }
        KindEntry::AnswerShape { aspect } => RuleKind::AnswerShape { aspect: *aspect },
        KindEntry::PageDefaults { param: Some(name) } => return page_defaults(cx, name, model),
        sdk_kinds!() => sdk_rules::lower(cx, entry, model)?,
        _ => return None,
    };
    Some((kind, Vec::new()))
}

pub(super) fn check_no_targets(cx: &mut LoweringContext<'_>, entry: &RuleFile, instead: &str) {
    if let Some(target) = entry.targets.first() {
        let message = format!("the kind of rule `{}` does not allow `targets`: {instead}", entry.id);
        cx.report(Code::TargetMismatch, target.operation.span, message, "remove `targets`");
    }
}

fn is_paging(operation: &Operation, param: &Param) -> bool {
    let lists = matches!(operation.returns, Returns::List(_) | Returns::Page(_));
    lists && param.location == ParamLocation::Query && page_numbers(param).is_some()
}

/// The decoding error for the faults. A rule that compares status or code needs a single error.
fn fault_error(
    cx: &mut LoweringContext<'_>,
    faults: &Spanned<Vec<ParamFault>>,
    judges: JudgedPart,
    model: &Model,
) -> Option<clerk_user_runtime::ExpectedRefusal> {
    let name = |fault: &ParamFault| model.decoding.get(decoding_key(*fault));
    let first = faults.value.first().and_then(name);
    let error = first.and_then(|error| model.errors.get(error));
    let one_error = faults.value.iter().all(|fault| name(fault) == first);
    let wrong = if faults.value.is_empty() {
        Some(("the rule lists no faults", "add at least one fault"))
    } else if !one_error && judges != JudgedPart::Refusal {
        let help = "write one rule for each error, or use `judges: refusal`; `decoding` in contract.yaml has the errors";
        Some(("the faults of the rule do not share one error", help))
    } else {
        None
    };
    if let Some((message, help)) = wrong {
        cx.report(Code::OutcomeMismatch, faults.span, message, help);
        return None;
    }
    let expected = clerk_user_runtime::ExpectedRefusal {
        status: error.map(|error| error.status),
        code: error.map(|error| error.code.clone().into()),
    };
    Some(narrowed(expected, judges))
}

/// The key of a fault in `decoding`.
const fn decoding_key(fault: ParamFault) -> &'static str {
    match fault {
        ParamFault::Unknown => "unknown",
        ParamFault::Removed => "removed",
        ParamFault::Missing => "missing",
        ParamFault::Null => "null",
        ParamFault::WrongType => "wrong_type",
        ParamFault::Value | ParamFault::Range | ParamFault::Count => "value",
        ParamFault::Format => "format",
        ParamFault::Time => "time",
        ParamFault::TooLong => "too_long",
        ParamFault::TooShort => "too_short",
        ParamFault::TooMany => "too_many",
        ParamFault::TooLarge => "too_large",
        ParamFault::Dependency => "dependency",
        ParamFault::TooFew => "too_few",
        ParamFault::Conflict => "conflict",
    }
}

/// Default and bounds of a paging param, for each list that has it.
fn page_defaults(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    model: &Model,
) -> Option<(RuleKind, Vec<Target>)> {
    let paging = |operation: &Operation| {
        let meant = |param: &&Param| param.name == name.value && is_paging(operation, param);
        operation.params.iter().find(meant).cloned()
    };
    let found: Vec<Param> = model.operations.iter().filter_map(paging).collect();
    let Some(first) = found.first() else {
        if !cx.names.poisoned.operations {
            let known: Vec<&str> = model
                .operations
                .iter()
                .flat_map(|operation| operation.params.iter().filter(|param| is_paging(operation, param)))
                .map(|param| param.name.as_str())
                .collect();
            cx.report_unknown(Code::UnknownParam, "paging param", name, known.into_iter());
        }
        return None;
    };
    let (default, min, max) = page_numbers(first)?;
    if found.iter().any(|param| param.wire != first.wire || page_numbers(param) != Some((default, min, max)))
    {
        let message = format!("the lists of the contract have different bounds for `{name}`");
        cx.report(
            Code::TargetMismatch,
            name.span,
            message,
            "write one rule for each set of bounds, and list its `targets`",
        );
        return None;
    }
    let target = |operation: &Operation| {
        Some(Target {
            surface: operation.surface,
            operation: operation.id().into(),
            params: vec![paging(operation)?.wire.into()].into(),
            properties: Vec::new().into(),
        })
    };
    let targets = model.operations.iter().filter_map(target).collect();
    Some((RuleKind::PageDefaults { param: first.wire.clone().into(), default, min, max }, targets))
}

/// API versions of a rule without a range: the versions of the params that it is about. A removed param
/// is refused from the next version on.
pub(super) fn version_range(
    kind: &RuleKind,
    resolved: &[ResolvedTarget<'_>],
    model: &Model,
) -> (Option<String>, Option<String>) {
    let refused = matches!(kind, RuleKind::ParamRefused { .. });
    let written = matches!(kind, RuleKind::ReplaceValue { .. } | RuleKind::MergePatch { .. });
    let setters = |target: &ResolvedTarget<'_>| -> Vec<Param> {
        let sets = |param: &Param| target.properties.iter().any(|(_, one)| param.property == one.wire);
        target.operation.params.iter().filter(|param| sets(param)).cloned().collect()
    };
    let params = |target: &ResolvedTarget<'_>| -> Vec<Param> {
        if refused { target.params.iter().map(|param| (*param).clone()).collect() } else { setters(target) }
    };
    let mut meant = resolved.iter().flat_map(params);
    let Some(first) = meant.next().filter(|_| refused || written) else { return (None, None) };
    if meant.any(|param| (&param.since, &param.until) != (&first.since, &first.until)) {
        return (None, None);
    }
    match (refused, &first.until) {
        (false, _) => (first.since, first.until),
        (true, Some(until)) => (model.api_versions.iter().find(|version| *version > until).cloned(), None),
        (true, None) => (None, None),
    }
}
