//! Which rule of the catalogue a change of a rule kind or of its params falls under.

use clerk_user_runtime::{
    AccessAspect, ExpectedRefusal, Field, InputKind, ListForm, MergeAspect, ParamFault, PrimaryFault,
    ReplaceAspect, RuleKind, SdkPageAspect, Step, StepInput, StepPhase, UniqueAspect, UniqueScope,
};

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::rules::meaning;

/// The rule of the catalogue, and the values of both sides as they are shown.
pub(crate) fn changed(cx: &DiffContext<'_>, old: &RuleKind, new: &RuleKind) -> (CompatRule, String, String) {
    let rule = if old.name() == new.name() {
        let more = differs_besides_refusal(old, new);
        let other = more.then(|| same_kind(cx, old, new).unwrap_or_else(|| other_kind(old, new)));
        match (refusal(old, new), other) {
            (Some(one), Some(other)) => more_severe(one, other),
            (one, other) => one.or(other).unwrap_or_else(|| other_kind(old, new)),
        }
    } else {
        same_kind(cx, old, new).unwrap_or_else(|| other_kind(old, new))
    };
    let (before, after) = shown(old, new);
    (rule, before, after)
}

/// The more severe of two rules: one that always needs an approval, otherwise the one with the higher level.
pub(crate) fn more_severe(one: CompatRule, other: CompatRule) -> CompatRule {
    let weight = |rule: CompatRule| (rule.info().security, rule.info().level);
    if weight(other) > weight(one) { other } else { one }
}

/// Whether anything besides the refusal differs.
fn differs_besides_refusal(old: &RuleKind, new: &RuleKind) -> bool {
    let (before, after) = (old.fields(), new.fields());
    before
        .iter()
        .zip(&after)
        .any(|((_, before), (_, after))| before != after && !matches!(before, Field::Refusal(_)))
}

/// The params that differ, or the kinds if they differ.
fn shown(old: &RuleKind, new: &RuleKind) -> (String, String) {
    if old.name() != new.name() {
        return (describe(old), describe(new));
    }
    let mut sides = (Vec::new(), Vec::new());
    for ((name, before), (_, after)) in old.fields().iter().zip(&new.fields()) {
        if before != after {
            sides.0.push(format!("{name} {}", field(before)));
            sides.1.push(format!("{name} {}", field(after)));
        }
    }
    (sides.0.join(", "), sides.1.join(", "))
}

/// A kind with its params, as it is shown. It is part of the fingerprints in approvals.
pub(crate) fn describe(kind: &RuleKind) -> String {
    let fields = kind.fields();
    let fields = fields.iter().map(|(name, value)| format!("{name} {}", field(value)));
    let fields = fields.collect::<Vec<_>>().join(", ");
    if fields.is_empty() { kind.name().to_owned() } else { format!("{}: {fields}", kind.name()) }
}

fn field(field: &Field<'_>) -> String {
    let plain = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
    match field {
        Field::Word(_, word) => clerk_user_model::naming::snake_case(word).replace('_', "-"),
        Field::Words(_, words) => words.join("+"),
        Field::Text(text) => (*text).to_owned(),
        Field::Texts(texts) => texts.join("+"),
        Field::Size(size) => size.to_string(),
        Field::Integer(number) => number.to_string(),
        Field::OptionalInteger(number) => plain(number.map(|number| number.to_string())),
        Field::Flag(flag) => flag.to_string(),
        Field::Refusal(refusal) => expected(refusal),
        Field::OptionalText(text) => plain(text.map(Into::into)),
        Field::Inputs(inputs) => {
            let drawn = inputs.iter().map(|one| format!("{} {:?}", one.name, one.draw));
            drawn.collect::<Vec<_>>().join("+")
        }
        Field::Steps(steps) => format!("in {} steps ({})", steps.len(), digest(steps)),
    }
}

fn expected(refusal: &ExpectedRefusal) -> String {
    match (refusal.status, refusal.code.as_deref()) {
        (Some(status), Some(code)) => format!("{status} {code}"),
        (Some(status), None) => status.to_string(),
        (None, Some(code)) => code.to_owned(),
        (None, None) => "any refusal".to_owned(),
    }
}

/// A short hash of steps, so that they can be compared without printing them: eight hexadecimal digits.
fn digest(steps: &[Step]) -> String {
    let text = serde_json::to_string(steps).unwrap_or_default();
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

/// The rule for another refusal, if it differs.
fn refusal(old: &RuleKind, new: &RuleKind) -> Option<CompatRule> {
    let (before, after) = (old.fields(), new.fields());
    let (before, after) =
        before.iter().zip(&after).find_map(|((_, before), (_, after))| match (before, after) {
            (Field::Refusal(before), Field::Refusal(after)) if before != after => Some((before, after)),
            _ => None,
        })?;
    Some(match (&before.code, &after.code, before.status, after.status) {
        (Some(a), Some(b), ..) if a != b => CompatRule::ErrorCodeRenamed,
        (_, _, Some(a), Some(b)) if a != b => CompatRule::ErrorStatusChanged,
        // Less of the refusal is specified and judged than before.
        (Some(_), None, ..) | (_, _, Some(_), None) => CompatRule::SemanticRuleUnpinned,
        _ => CompatRule::SemanticRuleAdded,
    })
}

/// The rule for other params of the same kind.
fn same_kind(cx: &DiffContext<'_>, old: &RuleKind, new: &RuleKind) -> Option<CompatRule> {
    use RuleKind as Kind;
    Some(match (old, new) {
        (Kind::Access { .. }, Kind::Access { aspect }) => match aspect {
            AccessAspect::Readable => CompatRule::ReadVisibilityWidened,
            AccessAspect::Hidden => CompatRule::ReadVisibilityNarrowed,
            AccessAspect::Writable => CompatRule::WriteAccessWidened,
            AccessAspect::ReadOnly => CompatRule::WriteAccessNarrowed,
        },
        (Kind::MergePatch { aspect: a, .. }, Kind::MergePatch { aspect: b, .. }) => {
            if a == b {
                merge(*a)
            } else {
                CompatRule::SemanticRuleRemoved
            }
        }
        (Kind::ParamsIndependent { .. }, Kind::ParamsIndependent { .. }) => {
            CompatRule::AbsentKeyMeaningChanged
        }
        (Kind::ReplaceValue { aspect: a, .. }, Kind::ReplaceValue { aspect: b, .. }) if a == b => match a {
            ReplaceAspect::Whole => CompatRule::MergePolicyChanged,
            ReplaceAspect::Empty => CompatRule::EmptyObjectMeaningChanged,
            ReplaceAspect::InnerNull => CompatRule::NullDeletionChanged,
        },
        (Kind::SizeLimit { accepts: a, refuses: c, .. }, Kind::SizeLimit { accepts: b, refuses: d, .. }) => {
            if b < a || d < c {
                CompatRule::WriteMaxDecreased
            } else {
                CompatRule::WriteMaxIncreased
            }
        }
        (Kind::ValueDomain { accepts: a, .. }, Kind::ValueDomain { accepts: b, refuses, .. }) => {
            let narrower = a.iter().any(|domain| !b.contains(domain) || refuses.contains(domain));
            if narrower {
                CompatRule::WritePropertyTypeNarrowed
            } else {
                CompatRule::WritePropertyTypeWidened
            }
        }
        (Kind::PrimaryReference { .. }, Kind::PrimaryReference { .. }) => {
            CompatRule::PrimaryMembershipRuleChanged
        }
        (Kind::PrimarySet { refuses: a, .. }, Kind::PrimarySet { refuses: b, .. }) => {
            let verified = |list: &[PrimaryFault]| list.contains(&PrimaryFault::Unverified);
            match (verified(a), verified(b)) {
                (true, false) => CompatRule::PrimaryVerifiedRequiredRelaxed,
                (false, true) => CompatRule::PrimaryVerifiedRequiredAdded,
                _ => CompatRule::PrimaryMembershipRuleChanged,
            }
        }
        (Kind::PrimaryAssigned { .. }, Kind::PrimaryAssigned { .. }) => {
            CompatRule::PrimaryAutoAssignmentChanged
        }
        (Kind::PageDefaults { .. }, Kind::PageDefaults { .. }) => return pages(old, new),
        (Kind::SdkPage { aspect: old, page: first, .. }, Kind::SdkPage { aspect: new, page, .. }) => {
            match (old == new, [old, new].contains(&&SdkPageAspect::Unclamped)) {
                (true, _) if first == page => CompatRule::PaginationDefaultPageSizeChanged,
                (true, _) => CompatRule::PaginationDefaultStartChanged,
                (false, true) => CompatRule::PaginationOverflowBehaviorChanged,
                (false, false) => CompatRule::SemanticRuleRemoved,
            }
        }
        (Kind::ListShape { .. }, Kind::ListShape { shape }) => match shape {
            ListForm::Paginated => CompatRule::MethodReturnBecamePaginated,
            ListForm::Array => CompatRule::MethodReturnTypeChanged,
        },
        (Kind::ListOrder { .. }, Kind::ListOrder { .. }) => CompatRule::DefaultSortChanged,
        (Kind::GoneAfter { .. }, Kind::GoneAfter { .. }) => CompatRule::CascadeDeleteChanged,
        (Kind::ParamFault { faults: a, named: c, .. }, Kind::ParamFault { faults: b, named: d, .. }) => {
            faults(a, b, c != d)
        }
        (Kind::Unique { among: a, aspect: c, .. }, Kind::Unique { among: b, aspect: d, .. }) => {
            let relaxed = matches!((a, b), (UniqueScope::All, UniqueScope::VerifiedOrReserved));
            let freed = *c == UniqueAspect::Taken && *d != UniqueAspect::Taken;
            if relaxed || freed { CompatRule::UniquenessRelaxed } else { CompatRule::UniquenessScopeChanged }
        }
        (Kind::ClearedBy { .. }, Kind::ClearedBy { .. }) => CompatRule::NullDeletionChanged,
        (Kind::Instant { .. }, Kind::Instant { .. }) => CompatRule::ReadPropertyFormatChanged,
        (Kind::Derived { .. }, Kind::Derived { .. }) => CompatRule::DerivationRuleChanged,
        (Kind::SdkRequests { sends: a, .. }, Kind::SdkRequests { sends: b, .. }) => {
            let more = a.iter().all(|one| b.contains(one)) && b.len() > a.len();
            if more { CompatRule::SideEffectAdded } else { CompatRule::SideEffectRemoved }
        }
        (Kind::SdkCache { .. }, Kind::SdkCache { .. }) => CompatRule::CachePolicyChanged,
        (Kind::Diff { .. }, Kind::Diff { .. }) => CompatRule::MergePolicyChanged,
        (
            Kind::OperationEffect { draw: c, steps: a, .. },
            Kind::OperationEffect { draw: d, steps: b, .. },
        )
        | (Kind::Guarded { draw: c, steps: a, .. }, Kind::Guarded { draw: d, steps: b, .. })
        | (Kind::ObservedCall { draw: c, steps: a }, Kind::ObservedCall { draw: d, steps: b }) => {
            let stepped = (a != b).then(|| steps(cx, a, b));
            let drawn = (c != d).then(|| draws(c, d));
            match (stepped, drawn) {
                (Some(stepped), Some(drawn)) => more_severe(stepped, drawn),
                (stepped, drawn) => stepped.or(drawn).unwrap_or(CompatRule::SemanticRuleAdded),
            }
        }
        (Kind::Observed { probe: a }, Kind::Observed { probe: b }) => {
            meaning::of_probe(*a).or(meaning::of_probe(*b)).unwrap_or(CompatRule::SemanticRuleRemoved)
        }
        (Kind::NotJudged { .. }, Kind::NotJudged { .. }) => CompatRule::DocChanged,
        _ => return None,
    })
}

fn merge(aspect: MergeAspect) -> CompatRule {
    use MergeAspect as Is;
    match aspect {
        Is::Recurse => CompatRule::MergeDepthChanged,
        Is::NullTop | Is::NullNested | Is::NullMissing | Is::NullInNew | Is::NoNullLeft | Is::Strip => {
            CompatRule::NullDeletionChanged
        }
        Is::ArrayAtomic | Is::NullInArray => CompatRule::ArrayMergeChanged,
        Is::Empty | Is::NestedEmpty | Is::NoPrune => CompatRule::EmptyObjectMeaningChanged,
        Is::KeepAbsent => CompatRule::AbsentKeyMeaningChanged,
        Is::Scalar | Is::OverObject | Is::OverScalar => CompatRule::MergePolicyChanged,
        Is::Idempotent => CompatRule::MethodIdempotencyWithdrawn,
    }
}

/// The most severe change of the default and range of a paging param.
fn pages(old: &RuleKind, new: &RuleKind) -> Option<CompatRule> {
    let numbers = |kind: &RuleKind| match kind {
        RuleKind::PageDefaults { default, min, max, .. } => Some((*default, *min, max.unwrap_or(i64::MAX))),
        _ => None,
    };
    let ((was, least_was, most_was), (is, least, most)) = (numbers(old)?, numbers(new)?);
    Some(if most < most_was {
        CompatRule::PaginationMaxPageSizeDecreased
    } else if was != is && least == 0 {
        CompatRule::PaginationDefaultStartChanged
    } else if was != is {
        CompatRule::PaginationDefaultPageSizeChanged
    } else if least > least_was {
        CompatRule::WriteMinIncreased
    } else if least < least_was {
        CompatRule::WriteMinDecreased
    } else {
        CompatRule::WriteMaxIncreased
    })
}

fn faults(old: &[ParamFault], new: &[ParamFault], named: bool) -> CompatRule {
    let removed = old.iter().filter(|fault| !new.contains(fault)).collect::<Vec<_>>();
    if removed.contains(&&ParamFault::Unknown) {
        CompatRule::WriteBodyBecameOpen
    } else if !removed.is_empty() {
        CompatRule::FailureBecameSuccess
    } else if named {
        CompatRule::ErrorParamPathChanged
    } else if new.contains(&ParamFault::Unknown) && !old.contains(&ParamFault::Unknown) {
        CompatRule::WriteBodyBecameClosed
    } else {
        CompatRule::SemanticRuleAdded
    }
}

/// The rule for other steps: the preparation, the call, or what is expected afterwards.
fn steps(cx: &DiffContext<'_>, old: &[Step], new: &[Step]) -> CompatRule {
    let of = |steps: &[Step], phase: StepPhase| -> Vec<String> {
        let mut parts = Vec::new();
        for step in steps.iter().filter(|step| step.phase == phase) {
            let mut bare = step.clone();
            let shows = std::mem::take(&mut bare.expectations);
            parts.push(serde_json::to_string(&bare).unwrap_or_default());
            parts.extend(shows.iter().map(|shown| serde_json::to_string(shown).unwrap_or_default()));
        }
        parts
    };
    let refusals = |steps: &[Step]| steps.iter().filter(|step| step.refused.is_some()).count();
    let (before, after) = (of(old, StepPhase::Given), of(new, StepPhase::Given));
    // The preparation describes what callers must do first.
    let given = (before != after).then(|| {
        let more = before.iter().all(|part| after.contains(part));
        if more { CompatRule::PreconditionAdded } else { CompatRule::PreconditionRemoved }
    });
    let seen = |steps: &[Step]| [of(steps, StepPhase::Call), of(steps, StepPhase::Then)].concat();
    let (before, after) = (seen(old), seen(new));
    let shown = (before != after).then(|| {
        if refusals(new) < refusals(old) {
            return CompatRule::FailureBecameSuccess;
        }
        let more = before.iter().all(|part| after.contains(part));
        meaning::of_steps(
            cx,
            new,
            if more { CompatRule::SideEffectAdded } else { CompatRule::SideEffectRemoved },
        )
    });
    match (given, shown) {
        (Some(given), Some(shown)) => more_severe(shown, given),
        (given, shown) => given.or(shown).unwrap_or(CompatRule::SemanticRuleAdded),
    }
}

/// The rule for other drawn values: implementations are judged with other inputs.
fn draws(old: &[StepInput], new: &[StepInput]) -> CompatRule {
    let weak = |draw: &[StepInput]| draw.iter().any(|one| one.draw == InputKind::WeakPassword);
    if weak(old) && !weak(new) { CompatRule::PasswordCheckRelaxed } else { CompatRule::SemanticRuleUnpinned }
}

/// The rule for another kind.
fn other_kind(old: &RuleKind, new: &RuleKind) -> CompatRule {
    use RuleKind as Kind;
    match (old, new) {
        (Kind::MergePatch { .. }, Kind::ReplaceValue { .. })
        | (Kind::ReplaceValue { .. }, Kind::MergePatch { .. }) => CompatRule::MergePolicyChanged,
        (Kind::Observed { probe }, _) => meaning::of_probe(*probe).unwrap_or(CompatRule::SemanticRuleAdded),
        (Kind::ObservedCall { .. } | Kind::NotJudged { .. }, _) => CompatRule::SemanticRuleAdded,
        // The caller decides whether the old rule counts as removed, since that depends on its level.
        (_, Kind::Observed { .. } | Kind::ObservedCall { .. } | Kind::NotJudged { .. }) => {
            CompatRule::SemanticRuleUnpinned
        }
        (Kind::Guarded { draw, .. }, Kind::OperationEffect { .. }) => {
            more_severe(CompatRule::FailureBecameSuccess, draws(draw, &[]))
        }
        (Kind::OperationEffect { .. }, Kind::Guarded { .. }) => CompatRule::PreconditionAdded,
        _ => CompatRule::SemanticRuleRemoved,
    }
}
