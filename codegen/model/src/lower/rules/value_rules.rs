//! Kinds about single values: uniqueness, clearing, list filters and timestamps. Resolves their params
//! and checks their targets.

use clerk_user_runtime::{BlankValue, ExpectedRefusal, List, RuleKind, Text, UniqueAspect};

use super::context::{ResolvedTarget, RuleContext};
use super::kind_checks::{check_written, expected_refusal, narrowed, require_params, require_properties};
use crate::ast::{ErrorRef, JudgedPart, KindEntry, RuleFile};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{PropertyType, Resource};
use crate::source::{Span, Spanned};

/// The kinds about single values, as a pattern.
macro_rules! value_kinds {
    () => {
        KindEntry::Unique { .. }
            | KindEntry::ClearedBy { .. }
            | KindEntry::ListFilter { .. }
            | KindEntry::Instant { .. }
            | KindEntry::NotBefore {}
    };
}
pub(super) use value_kinds;

/// Lowers a kind of this family. Returns `None` for other kinds, and after reporting an error.
pub(super) fn lower(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'_>],
    context: &RuleContext<'_>,
) -> Option<RuleKind> {
    Some(match &rule.kind.value {
        KindEntry::Unique { among, aspect, error, judges } => {
            require_params(cx, rule, targets);
            let error = refusal(cx, aspect, error.as_ref(), *judges)?;
            RuleKind::Unique { among: *among, aspect: aspect.value, error }
        }
        KindEntry::ClearedBy { values, reads } => {
            check_written(cx, rule, targets);
            check_listed(cx, values);
            check_listed(cx, reads);
            check_blanks(cx, &values.value, targets);
            let (values, reads) = (values.value.clone().into(), reads.value.clone().into());
            RuleKind::ClearedBy { values, reads }
        }
        KindEntry::ListFilter { test, at } => {
            check_filter(cx, rule, targets);
            RuleKind::ListFilter { test: *test, at: places(cx, at, targets, context)? }
        }
        KindEntry::Instant { unit, precision } => {
            require_properties(cx, rule, targets);
            check_instants(cx, targets);
            RuleKind::Instant { unit: *unit, precision: *precision }
        }
        KindEntry::NotBefore {} => {
            check_instants(cx, targets);
            let (earlier, later) = two(cx, rule, targets)?;
            RuleKind::NotBefore { earlier, later }
        }
        _ => return None,
    })
}

/// The expected refusal: a taken value needs `error`, an available one must not have it.
fn refusal(
    cx: &mut LoweringContext<'_>,
    aspect: &Spanned<UniqueAspect>,
    error: Option<&ErrorRef>,
    judges: Option<JudgedPart>,
) -> Option<ExpectedRefusal> {
    match (aspect.value, error) {
        (UniqueAspect::Taken, Some(error)) => {
            Some(narrowed(expected_refusal(cx, error), judges.unwrap_or(JudgedPart::Refusal)))
        }
        (UniqueAspect::Freed | UniqueAspect::Unverified, None) => {
            Some(ExpectedRefusal { status: None, code: None })
        }
        (UniqueAspect::Taken, None) => {
            let help = "add `error`, and `judges` if more than the refusal is judged";
            cx.report(Code::OutcomeMismatch, aspect.span, "missing `error` for the aspect `taken`", help);
            None
        }
        (_, Some(error)) => {
            let message = "`error` applies only to the aspect `taken`";
            cx.report(Code::OutcomeMismatch, error.0.span, message, "remove `error`");
            None
        }
    }
}

/// Reports an empty list of values, and duplicates.
fn check_listed(cx: &mut LoweringContext<'_>, values: &Spanned<Vec<BlankValue>>) {
    let mut sorted = values.value.clone();
    sorted.sort_unstable();
    sorted.dedup();
    if sorted.is_empty() || sorted.len() < values.value.len() {
        let help = "list `null`, `empty-text` or both, each once";
        cx.report(Code::OutcomeMismatch, values.span, "the list of values is empty or has a duplicate", help);
    }
}

/// Checks `nullable` and `blank-is-null` of the params against the rule.
fn check_blanks(cx: &mut LoweringContext<'_>, values: &[BlankValue], targets: &[ResolvedTarget<'_>]) {
    for target in targets {
        for ((_, property), name) in target.properties.iter().zip(&target.entry.properties) {
            for param in target.operation.params.iter().filter(|param| param.property == property.wire) {
                let (fits, key, refused) = if values.contains(&BlankValue::EmptyText) {
                    (param.blank_is_null, "blank-is-null", "treat the empty string as null")
                } else {
                    (param.nullable, "nullable", "accept null")
                };
                if !fits {
                    let message =
                        format!("param `{}` of {} does not {refused}", param.name, target.operation.id());
                    let help = format!("add `{key}: true` to the param, or change the rule");
                    cx.report(Code::TargetMismatch, name.span, message, help);
                }
            }
        }
    }
}

/// Checks that each target has the filter param, with the same wire name.
fn check_filter(cx: &mut LoweringContext<'_>, rule: &RuleFile, targets: &[ResolvedTarget<'_>]) {
    let first = targets.first().and_then(|target| target.params.first()).map(|param| &param.wire);
    for target in targets {
        if target.params.len() != 1 || target.params.first().map(|param| &param.wire) != first {
            let message = format!("the targets of `{}` do not all name the same single param", rule.id);
            cx.report(
                Code::TargetMismatch,
                span_of(target),
                message,
                "write `params: [ name ]` in each target",
            );
        }
    }
}

fn span_of(target: &ResolvedTarget<'_>) -> Span {
    target.entry.operation.span
}

/// The paths in a row of the first target, by wire name.
fn places(
    cx: &mut LoweringContext<'_>,
    at: &[Spanned<String>],
    targets: &[ResolvedTarget<'_>],
    context: &RuleContext<'_>,
) -> Option<List<Text>> {
    let target = targets.first()?;
    let row = context.model.resource(target.operation.returns.resource())?;
    if at.is_empty() {
        let message = "`at` is empty";
        cx.report(
            Code::TargetMismatch,
            span_of(target),
            message,
            "add the properties that the filter compares",
        );
    }
    let places: Vec<Text> =
        at.iter().filter_map(|place| path(cx, place, row, context)).map(Text::from).collect();
    (places.len() == at.len() && !at.is_empty()).then(|| places.into())
}

/// A path of wire names: a property, or a property of list members.
fn path(
    cx: &mut LoweringContext<'_>,
    place: &Spanned<String>,
    row: &Resource,
    context: &RuleContext<'_>,
) -> Option<String> {
    let mut resource = Some(row);
    let mut wires = Vec::new();
    for name in place.value.split('.') {
        let holder = resource?;
        let Some(property) = holder.property(name).filter(|property| property.wire.is_some()) else {
            let known = holder.properties.iter().filter(|property| property.wire.is_some());
            let known: Vec<&str> = known.map(|property| property.name.as_str()).collect();
            let what = format!("wire property of {}", holder.name);
            let name = Spanned { value: name.to_owned(), span: place.span };
            cx.report_unknown(Code::UnknownProperty, &what, &name, known.into_iter());
            return None;
        };
        wires.push(property.wire().to_owned());
        resource = match &property.ty {
            PropertyType::Resource(name) => context.model.resource(name),
            _ => None,
        };
    }
    Some(wires.join("."))
}

/// Checks that the properties are timestamps.
fn check_instants(cx: &mut LoweringContext<'_>, targets: &[ResolvedTarget<'_>]) {
    for target in targets {
        for ((_, property), name) in target.properties.iter().zip(&target.entry.properties) {
            if property.ty != PropertyType::Timestamp {
                let message = format!("`{name}` is not a timestamp");
                cx.report(Code::TargetMismatch, name.span, message, "use a property of the type `timestamp`");
            }
        }
    }
}

/// The two properties that all targets have, in the same order.
fn two(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'_>],
) -> Option<(Text, Text)> {
    let wires = |target: &ResolvedTarget<'_>| -> Vec<String> {
        target.properties.iter().map(|(_, property)| property.wire().to_owned()).collect()
    };
    let first = wires(targets.first()?);
    for target in targets {
        if first.len() != 2 || wires(target) != first {
            let message = format!("the targets of `{}` do not all name the same two properties", rule.id);
            cx.report(
                Code::TargetMismatch,
                span_of(target),
                message,
                "write `properties: [ earlier, later ]`",
            );
            return None;
        }
    }
    let [earlier, later] = <[String; 2]>::try_from(first).ok()?;
    Some((earlier.into(), later.into()))
}
