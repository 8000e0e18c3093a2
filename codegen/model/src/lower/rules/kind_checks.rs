//! Checks that several kinds of rules share: refusals, and required names in targets.

use clerk_user_runtime::ExpectedRefusal;

use super::context::ResolvedTarget;
use crate::ast::{ErrorRef, JudgedPart, RuleFile};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{DefaultValue, Param, ParamType};

/// The word for any refusal.
const ANY: &str = "any";

/// The status and code of an error; `None` for any refusal.
pub(super) fn expected_refusal(cx: &mut LoweringContext<'_>, word: &ErrorRef) -> ExpectedRefusal {
    if word.0.value == ANY {
        return ExpectedRefusal { status: None, code: None };
    }
    cx.check_error(&word.0);
    let entry = cx.names.errors.get(word.0.as_str());
    ExpectedRefusal {
        status: entry.map(|entry| entry.status.value),
        code: entry.map(|entry| entry.code.clone().into()),
    }
}

/// The part of a refusal that a rule judges.
pub(super) fn narrowed(expected: ExpectedRefusal, judges: JudgedPart) -> ExpectedRefusal {
    match judges {
        JudgedPart::Refusal => ExpectedRefusal { status: None, code: None },
        JudgedPart::Status => ExpectedRefusal { code: None, ..expected },
        JudgedPart::Code => expected,
    }
}

/// Checks that the properties are writable and that the operation has a param for each.
pub(super) fn check_written(cx: &mut LoweringContext<'_>, rule: &RuleFile, targets: &[ResolvedTarget<'_>]) {
    require_properties(cx, rule, targets);
    for target in targets {
        let surface = target.operation.surface;
        for ((_, property), name) in target.properties.iter().zip(&target.entry.properties) {
            if !property.access(surface).writable {
                let message = format!("`{name}` is not writable on the {surface}");
                cx.report(
                    Code::NotWritable,
                    name.span,
                    message,
                    "change the rule, or `access` of the property",
                );
            } else if !target.operation.params.iter().any(|param| param.property == property.wire) {
                let message = format!("no param of {} sets `{name}`", target.operation.id());
                cx.report(Code::TargetMismatch, name.span, message, "use an operation that writes it");
            }
        }
    }
}

/// Checks that each target has a property.
pub(super) fn require_properties(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'_>],
) {
    for target in targets.iter().filter(|target| target.properties.is_empty()) {
        let message = format!("a target of the rule `{}` has no properties", rule.id);
        cx.report(Code::TargetMismatch, target.entry.operation.span, message, "add `properties: [ … ]`");
    }
}

/// Checks that each target has a param.
pub(super) fn require_params(cx: &mut LoweringContext<'_>, rule: &RuleFile, targets: &[ResolvedTarget<'_>]) {
    for target in targets.iter().filter(|target| target.params.is_empty()) {
        let message = format!("a target of the rule `{}` has no params", rule.id);
        cx.report(Code::TargetMismatch, target.entry.operation.span, message, "add `params: [ … ]`");
    }
}

/// Default, minimum and maximum of a paging param: an integer with a default and a minimum.
pub(super) fn page_numbers(param: &Param) -> Option<(i64, i64, Option<i64>)> {
    match (&param.ty, &param.default) {
        (ParamType::Integer { min: Some(min), max }, Some(DefaultValue::Integer(default))) => {
            Some((*default, *min, *max))
        }
        _ => None,
    }
}
