//! The kind of a rule: resolves its params and checks its targets.

use clerk_user_runtime::{
    AccessAspect, MergeAspect, RacePair, ReplaceAspect, RuleKind, ValueSet, WriteOutcome,
};

use super::context::{ResolvedTarget, RuleContext};
use super::kind_checks::{check_written, expected_refusal, page_numbers, require_params, require_properties};
use super::sdk_rules::sdk_kinds;
use super::steps::step_kinds;
use super::table_rules::table_kinds;
use super::value_rules::{self, value_kinds};
use crate::ast::{KindEntry, RuleFile};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::lower::defined_names::TypeKind;
use crate::model::{ParamType, Property};
use crate::source::{Span, Spanned};

/// Lowers the kind. Returns `None` after reporting an error.
#[expect(clippy::unnested_or_patterns, reason = "the kinds of each family are one pattern")]
pub(super) fn lower(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'_>],
    context: &RuleContext<'_>,
) -> Option<RuleKind> {
    Some(match &rule.kind.value {
        KindEntry::Access { aspect } => {
            require_properties(cx, rule, targets);
            check_access(cx, *aspect, targets);
            RuleKind::Access { aspect: *aspect }
        }
        KindEntry::MergePatch { aspect, outcome } => {
            check_written(cx, rule, targets);
            check_outcome(cx, merge_outcomes(*aspect), outcome);
            RuleKind::MergePatch { aspect: *aspect, outcome: outcome.value }
        }
        KindEntry::ParamsIndependent { named } => {
            check_written(cx, rule, targets);
            RuleKind::ParamsIndependent { named: *named }
        }
        KindEntry::ReplaceValue { aspect, outcome } => {
            check_written(cx, rule, targets);
            check_outcome(cx, replace_outcomes(*aspect), outcome);
            RuleKind::ReplaceValue { aspect: *aspect, outcome: outcome.value }
        }
        KindEntry::SizeLimit { accepts, refuses, error } => {
            check_written(cx, rule, targets);
            check_limit(cx, accepts, refuses, targets);
            RuleKind::SizeLimit {
                accepts: accepts.value,
                refuses: refuses.value,
                error: expected_refusal(cx, error),
            }
        }
        KindEntry::ValueDomain { accepts, refuses, error } => {
            check_written(cx, rule, targets);
            check_domains(cx, rule.kind.span, accepts, refuses);
            RuleKind::ValueDomain {
                accepts: accepts.clone().into(),
                refuses: refuses.clone().into(),
                error: expected_refusal(cx, error),
            }
        }
        KindEntry::ParamRefused { error } => {
            require_params(cx, rule, targets);
            RuleKind::ParamRefused { error: expected_refusal(cx, error) }
        }
        KindEntry::PrimaryReference { aspect } => {
            let (primary, list) = primary(cx, rule, targets)?;
            RuleKind::PrimaryReference { primary: primary.into(), list: list.into(), aspect: *aspect }
        }
        KindEntry::PrimarySet { refuses, error } => {
            let (primary, list) = primary(cx, rule, targets)?;
            RuleKind::PrimarySet {
                primary: primary.into(),
                list: list.into(),
                refuses: refuses.clone().into(),
                error: expected_refusal(cx, error),
            }
        }
        KindEntry::PrimaryAssigned { trigger, which, status } => {
            let (primary, list) = primary(cx, rule, targets)?;
            RuleKind::PrimaryAssigned {
                primary: primary.into(),
                list: list.into(),
                trigger: *trigger,
                which: *which,
                status: *status,
            }
        }
        KindEntry::CreatedState { status, unless } => {
            let list = one_property(cx, rule, targets)?.0.wire().to_owned();
            RuleKind::CreatedState { list: list.into(), status: *status, unless: *unless }
        }
        KindEntry::PageDefaults { .. } => page_defaults(cx, rule, targets)?,
        KindEntry::PageWalk { aspect } => RuleKind::PageWalk { aspect: *aspect },
        KindEntry::ListShape { shape } => RuleKind::ListShape { shape: *shape },
        KindEntry::ListOrder { aspect, direction } => {
            let property = one_property(cx, rule, targets)?.0.wire().to_owned();
            RuleKind::ListOrder { aspect: *aspect, property: property.into(), direction: *direction }
        }
        KindEntry::Effect { becomes } => {
            let property = one_property(cx, rule, targets)?.0.wire().to_owned();
            RuleKind::Effect { property: property.into(), becomes: *becomes }
        }
        KindEntry::GoneAfter { frees, error } => {
            let list = one_property(cx, rule, targets)?.0.wire().to_owned();
            RuleKind::GoneAfter { list: list.into(), frees: *frees, error: expected_refusal(cx, error) }
        }
        KindEntry::ErrorBody { resource } => RuleKind::ErrorBody { resource: body(cx, resource)?.into() },
        KindEntry::UnchangedAfterRefusal {} => RuleKind::UnchangedAfterRefusal,
        KindEntry::Encoding { form } => {
            check_written(cx, rule, targets);
            RuleKind::Encoding { form: *form }
        }
        KindEntry::Race { pair } => {
            check_written(cx, rule, targets);
            if *pair == RacePair::Primaries {
                primary(cx, rule, targets)?;
            }
            RuleKind::Race { pair: *pair }
        }
        KindEntry::Observed { probe } => RuleKind::Observed { probe: *probe },
        KindEntry::NotJudged { why } => RuleKind::NotJudged { why: why.clone().into() },
        value_kinds!() => value_rules::lower(cx, rule, targets, context)?,
        // Unreachable: these kinds are lowered elsewhere. Each pattern is in the file that lowers its kinds, so that
        // the compiler reports a kind that no file lowers.
        table_kinds!() | sdk_kinds!() | step_kinds!() => return None,
    })
}

/// The valid outcomes of each aspect of a merge.
fn merge_outcomes(aspect: MergeAspect) -> &'static [WriteOutcome] {
    match aspect {
        MergeAspect::KeepAbsent
        | MergeAspect::NullMissing
        | MergeAspect::Empty
        | MergeAspect::NoPrune
        | MergeAspect::Idempotent => &[WriteOutcome::Kept, WriteOutcome::Removed],
        MergeAspect::NullTop | MergeAspect::NullNested | MergeAspect::NoNullLeft => {
            &[WriteOutcome::Removed, WriteOutcome::Stored]
        }
        MergeAspect::Recurse | MergeAspect::NestedEmpty => &[WriteOutcome::Merged, WriteOutcome::Replaced],
        MergeAspect::Scalar | MergeAspect::OverObject | MergeAspect::OverScalar => {
            &[WriteOutcome::Replaced, WriteOutcome::Kept]
        }
        MergeAspect::ArrayAtomic => &[WriteOutcome::Replaced, WriteOutcome::Merged],
        MergeAspect::NullInArray => &[WriteOutcome::Stored, WriteOutcome::Dropped],
        MergeAspect::NullInNew | MergeAspect::Strip => &[WriteOutcome::Dropped, WriteOutcome::Stored],
    }
}

fn replace_outcomes(aspect: ReplaceAspect) -> &'static [WriteOutcome] {
    match aspect {
        ReplaceAspect::Whole => &[WriteOutcome::Replaced, WriteOutcome::Merged],
        ReplaceAspect::Empty => &[WriteOutcome::Cleared, WriteOutcome::Kept],
        ReplaceAspect::InnerNull => &[WriteOutcome::Stored, WriteOutcome::Dropped],
    }
}

fn check_outcome(cx: &mut LoweringContext<'_>, allowed: &[WriteOutcome], outcome: &Spanned<WriteOutcome>) {
    if !allowed.contains(&outcome.value) {
        let word = |outcome: WriteOutcome| format!("{outcome:?}").to_lowercase();
        let words: Vec<String> = allowed.iter().map(|one| word(*one)).collect();
        let message = format!("the outcome `{}` is not valid for this aspect", word(outcome.value));
        cx.report(
            Code::OutcomeMismatch,
            outcome.span,
            message,
            format!("expected one of: {}", words.join(", ")),
        );
    }
}

/// Checks that `accepts` is less than `refuses`, and that the limits of the params are in between.
fn check_limit(
    cx: &mut LoweringContext<'_>,
    accepts: &Spanned<u64>,
    refuses: &Spanned<u64>,
    targets: &[ResolvedTarget<'_>],
) {
    if accepts.value >= refuses.value {
        let message = format!("`accepts` ({accepts} bytes) is not less than `refuses` ({refuses} bytes)");
        let diagnostic = Diagnostic::new(Code::BoundsReversed, cx.file, accepts.span, message)
            .label(cx.file, refuses.span, "`refuses` is set here")
            .help("lower `accepts`, or raise `refuses`");
        cx.report_with(diagnostic);
        return;
    }
    for target in targets {
        for ((_, property), name) in target.properties.iter().zip(&target.entry.properties) {
            let params = target.operation.params.iter().filter(|param| param.property == property.wire);
            for param in params {
                let ParamType::Metadata { max_bytes: Some(max) } = param.ty else { continue };
                let (bound, word) = if accepts.value > max {
                    (accepts, "accepts")
                } else if refuses.value <= max {
                    (refuses, "refuses")
                } else {
                    continue;
                };
                let id = target.operation.id();
                let message = format!(
                    "the rule {word} {bound} bytes, but the limit of `{}` of {id} is {max}",
                    param.name
                );
                let diagnostic = Diagnostic::new(Code::BoundsReversed, cx.file, bound.span, message)
                    .label(cx.file, name.span, "this property")
                    .help("`max-bytes` of the param must be at least `accepts` and less than `refuses`");
                cx.report_with(diagnostic);
            }
        }
    }
}

/// Reports values that are both accepted and refused, and duplicates.
fn check_domains(cx: &mut LoweringContext<'_>, span: Span, accepts: &[ValueSet], refuses: &[ValueSet]) {
    let repeated = |list: &[ValueSet], one: ValueSet| list.iter().filter(|other| **other == one).count() > 1;
    let mut seen = Vec::new();
    for &domain in accepts.iter().chain(refuses) {
        if seen.contains(&domain) {
            continue;
        }
        seen.push(domain);
        let word = format!("{domain:?}").to_lowercase();
        if accepts.contains(&domain) && refuses.contains(&domain) {
            let message = format!("the value `{word}` is both accepted and refused");
            cx.report(Code::OutcomeMismatch, span, message, "remove it from one of the two lists");
        } else if repeated(accepts, domain) || repeated(refuses, domain) {
            let message = format!("duplicate value `{word}`");
            cx.report(Code::OutcomeMismatch, span, message, "remove one of the two");
        }
    }
}

/// Checks the expected access against the access of the property.
fn check_access(cx: &mut LoweringContext<'_>, aspect: AccessAspect, targets: &[ResolvedTarget<'_>]) {
    for target in targets {
        let surface = target.operation.surface;
        for ((_, property), name) in target.properties.iter().zip(&target.entry.properties) {
            let view = property.access(surface);
            let (holds, code, says, word) = match aspect {
                AccessAspect::Readable => (view.readable, Code::NotReadable, "cannot read", "readable"),
                AccessAspect::Hidden => (!view.readable, Code::NotReadable, "can read", "hidden"),
                AccessAspect::Writable => (view.writable, Code::NotWritable, "cannot write", "writable"),
                AccessAspect::ReadOnly => (!view.writable, Code::NotWritable, "can write", "read-only"),
            };
            if !holds {
                let message = format!("the rule expects `{name}` to be {word}, but the {surface} {says} it");
                cx.report(code, name.span, message, "change the rule, or `access` of the property");
            }
        }
    }
}

/// The property that all targets name, with its first position.
fn one_property<'m>(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'m>],
) -> Option<(&'m Property, Span)> {
    let first = targets.first()?;
    for target in targets {
        let same = target.properties.first().map(|(_, one)| &one.wire)
            == first.properties.first().map(|(_, one)| &one.wire);
        if target.properties.len() != 1 || !same {
            let names = &target.entry.properties;
            let span = names.get(1).or(names.first()).map_or(target.entry.operation.span, |name| name.span);
            let message = format!("the targets of `{}` do not all name the same single property", rule.id);
            cx.report(Code::TargetMismatch, span, message, "write `properties: [ name ]` in each target");
            return None;
        }
    }
    Some((first.properties.first()?.1, first.entry.properties.first()?.span))
}

fn primary(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'_>],
) -> Option<(String, String)> {
    let (property, span) = one_property(cx, rule, targets)?;
    let Some(list) = &property.primary_of else {
        let message = format!("`{}` has no `primary-of`", property.name);
        cx.report(Code::TargetMismatch, span, message, "use a property that has `primary-of`");
        return None;
    };
    Some((property.wire().to_owned(), list.clone()))
}

/// The resource in the body of refusals.
fn body(cx: &mut LoweringContext<'_>, name: &Spanned<String>) -> Option<String> {
    let is_resource = |one: &TypeKind| matches!(one, TypeKind::Resource);
    if cx.names.types.get(name.as_str()).is_some_and(is_resource) {
        return Some(name.value.clone());
    }
    if !cx.names.poisoned.types {
        let types = &cx.names.types;
        let known: Vec<&str> =
            types.iter().filter(|(_, one)| is_resource(one)).map(|(name, _)| *name).collect();
        cx.report_unknown(Code::UnknownResource, "resource", name, known.into_iter());
    }
    None
}

/// Takes default and bounds from the param; the rule only requires that they hold.
fn page_defaults(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    targets: &[ResolvedTarget<'_>],
) -> Option<RuleKind> {
    let stated = targets.first()?.params.first().and_then(|param| page_numbers(param));
    for target in targets {
        if stated.is_none() || target.params.len() != 1 || page_numbers(target.params[0]) != stated {
            let names = &target.entry.params;
            let span = names.get(1).or(names.first()).map_or(target.entry.operation.span, |name| name.span);
            let message = format!(
                "the targets of `{}` do not all name one integer param with `default` and `min`",
                rule.id
            );
            cx.report(Code::TargetMismatch, span, message, "add `default` and `min` to the param");
            return None;
        }
    }
    let param = targets.first()?.params.first()?;
    let (default, min, max) = stated?;
    Some(RuleKind::PageDefaults { param: param.wire.clone().into(), default, min, max })
}
