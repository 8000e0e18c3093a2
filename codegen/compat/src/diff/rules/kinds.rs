//! What another kind of a rule, or other params of its kind, mean: a change of data is a change of meaning.

use clerk_user_runtime::{
    AccessAspect, ExpectedRefusal, Field, InputKind, ListForm, MergeAspect, ParamFault, PrimaryFault,
    ReplaceAspect, RuleKind, SdkPageAspect, Step, StepInput, StepPhase, UniqueAspect, UniqueScope,
};

use crate::Compat;
use crate::diff::context::Cx;
use crate::diff::rules::meaning;

/// The rule of the catalogue for it, and both sides as they are shown.
pub(crate) fn changed(cx: &Cx<'_>, old: &RuleKind, new: &RuleKind) -> (Compat, String, String) {
    let rule = if old.name() == new.name() {
        let more = differ_beside_refusal(old, new);
        let meant = more.then(|| same_kind(cx, old, new).unwrap_or_else(|| other_kind(old, new)));
        match (refusal(old, new), meant) {
            (Some(one), Some(other)) => graver(one, other),
            (one, other) => one.or(other).unwrap_or_else(|| other_kind(old, new)),
        }
    } else {
        same_kind(cx, old, new).unwrap_or_else(|| other_kind(old, new))
    };
    let (before, after) = shown(old, new);
    (rule, before, after)
}

/// Of two rules, the one that asks more: what must be approved by name, then by level.
pub(crate) fn graver(one: Compat, other: Compat) -> Compat {
    let weight = |rule: Compat| (rule.info().security, rule.info().level);
    if weight(other) > weight(one) { other } else { one }
}

/// Whether anything but a refusal differs.
fn differ_beside_refusal(old: &RuleKind, new: &RuleKind) -> bool {
    let (before, after) = (old.fields(), new.fields());
    before
        .iter()
        .zip(&after)
        .any(|((_, before), (_, after))| before != after && !matches!(before, Field::Refusal(_)))
}

/// The params of a kind that differ; the kinds where those do.
fn shown(old: &RuleKind, new: &RuleKind) -> (String, String) {
    if old.name() != new.name() {
        return (told(old), told(new));
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

/// A kind with its params, as it is shown.
pub(crate) fn told(kind: &RuleKind) -> String {
    let fields = kind.fields();
    let fields = fields.iter().map(|(name, value)| format!("{name} {}", field(value)));
    let fields = fields.collect::<Vec<_>>().join(", ");
    if fields.is_empty() { kind.name().to_owned() } else { format!("{}: {fields}", kind.name()) }
}

fn field(field: &Field<'_>) -> String {
    let plain = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
    match field {
        Field::Word(_, word) => clerk_user_model::naming::wire(word).replace('_', "-"),
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

/// Tells steps apart without printing them: eight hexadecimal digits.
fn digest(steps: &[Step]) -> String {
    let text = serde_json::to_string(steps).unwrap_or_default();
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

/// Where the refusal differs.
fn refusal(old: &RuleKind, new: &RuleKind) -> Option<Compat> {
    let (before, after) = (old.fields(), new.fields());
    let (before, after) =
        before.iter().zip(&after).find_map(|((_, before), (_, after))| match (before, after) {
            (Field::Refusal(before), Field::Refusal(after)) if before != after => Some((before, after)),
            _ => None,
        })?;
    Some(match (&before.code, &after.code, before.status, after.status) {
        (Some(a), Some(b), ..) if a != b => Compat::ErrorCodeRenamed,
        (_, _, Some(a), Some(b)) if a != b => Compat::ErrorStatusChanged,
        // Less of the refusal is promised, and judged, than before.
        (Some(_), None, ..) | (_, _, Some(_), None) => Compat::SemanticRuleUnpinned,
        _ => Compat::SemanticRuleAdded,
    })
}

/// The same kind, other params.
fn same_kind(cx: &Cx<'_>, old: &RuleKind, new: &RuleKind) -> Option<Compat> {
    use RuleKind as Kind;
    Some(match (old, new) {
        (Kind::Access { .. }, Kind::Access { aspect }) => match aspect {
            AccessAspect::Readable => Compat::ReadVisibilityWidened,
            AccessAspect::Hidden => Compat::ReadVisibilityNarrowed,
            AccessAspect::Writable => Compat::WriteAccessWidened,
            AccessAspect::ReadOnly => Compat::WriteAccessNarrowed,
        },
        (Kind::MergePatch { aspect: a, .. }, Kind::MergePatch { aspect: b, .. }) => {
            if a == b {
                merge(*a)
            } else {
                Compat::SemanticRuleRemoved
            }
        }
        (Kind::ParamsIndependent { .. }, Kind::ParamsIndependent { .. }) => Compat::AbsentKeyMeaningChanged,
        (Kind::ReplaceValue { aspect: a, .. }, Kind::ReplaceValue { aspect: b, .. }) if a == b => match a {
            ReplaceAspect::Whole => Compat::MergePolicyChanged,
            ReplaceAspect::Empty => Compat::EmptyObjectMeaningChanged,
            ReplaceAspect::InnerNull => Compat::NullDeletionChanged,
        },
        (Kind::SizeLimit { accepts: a, refuses: c, .. }, Kind::SizeLimit { accepts: b, refuses: d, .. }) => {
            if b < a || d < c {
                Compat::WriteMaxDecreased
            } else {
                Compat::WriteMaxIncreased
            }
        }
        (Kind::ValueDomain { accepts: a, .. }, Kind::ValueDomain { accepts: b, refuses, .. }) => {
            let narrower = a.iter().any(|domain| !b.contains(domain) || refuses.contains(domain));
            if narrower { Compat::WritePropertyTypeNarrowed } else { Compat::WritePropertyTypeWidened }
        }
        (Kind::PrimaryReference { .. }, Kind::PrimaryReference { .. }) => {
            Compat::PrimaryMembershipRuleChanged
        }
        (Kind::PrimarySet { refuses: a, .. }, Kind::PrimarySet { refuses: b, .. }) => {
            let verified = |list: &[PrimaryFault]| list.contains(&PrimaryFault::Unverified);
            match (verified(a), verified(b)) {
                (true, false) => Compat::PrimaryVerifiedRequiredRelaxed,
                (false, true) => Compat::PrimaryVerifiedRequiredAdded,
                _ => Compat::PrimaryMembershipRuleChanged,
            }
        }
        (Kind::PrimaryAssigned { .. }, Kind::PrimaryAssigned { .. }) => Compat::PrimaryAutoAssignmentChanged,
        (Kind::PageDefaults { .. }, Kind::PageDefaults { .. }) => return pages(old, new),
        (Kind::SdkPage { aspect: old, page: first, .. }, Kind::SdkPage { aspect: new, page, .. }) => {
            match (old == new, [old, new].contains(&&SdkPageAspect::Unclamped)) {
                (true, _) if first == page => Compat::PaginationDefaultPageSizeChanged,
                (true, _) => Compat::PaginationDefaultStartChanged,
                (false, true) => Compat::PaginationOverflowBehaviorChanged,
                (false, false) => Compat::SemanticRuleRemoved,
            }
        }
        (Kind::ListShape { .. }, Kind::ListShape { shape }) => match shape {
            ListForm::Paginated => Compat::MethodReturnBecamePaginated,
            ListForm::Array => Compat::MethodReturnTypeChanged,
        },
        (Kind::ListOrder { .. }, Kind::ListOrder { .. }) => Compat::DefaultSortChanged,
        (Kind::GoneAfter { .. }, Kind::GoneAfter { .. }) => Compat::CascadeDeleteChanged,
        (Kind::ParamFault { faults: a, named: c, .. }, Kind::ParamFault { faults: b, named: d, .. }) => {
            faults(a, b, c != d)
        }
        (Kind::Unique { among: a, aspect: c, .. }, Kind::Unique { among: b, aspect: d, .. }) => {
            let relaxed = matches!((a, b), (UniqueScope::All, UniqueScope::VerifiedOrReserved));
            let freed = *c == UniqueAspect::Taken && *d != UniqueAspect::Taken;
            if relaxed || freed { Compat::UniquenessRelaxed } else { Compat::UniquenessScopeChanged }
        }
        (Kind::ClearedBy { .. }, Kind::ClearedBy { .. }) => Compat::NullDeletionChanged,
        (Kind::Instant { .. }, Kind::Instant { .. }) => Compat::ReadPropertyFormatChanged,
        (Kind::Derived { .. }, Kind::Derived { .. }) => Compat::DerivationRuleChanged,
        (Kind::SdkRequests { sends: a, .. }, Kind::SdkRequests { sends: b, .. }) => {
            let more = a.iter().all(|one| b.contains(one)) && b.len() > a.len();
            if more { Compat::SideEffectAdded } else { Compat::SideEffectRemoved }
        }
        (Kind::SdkCache { .. }, Kind::SdkCache { .. }) => Compat::CachePolicyChanged,
        (Kind::Diff { .. }, Kind::Diff { .. }) => Compat::MergePolicyChanged,
        (
            Kind::OperationEffect { draw: c, steps: a, .. },
            Kind::OperationEffect { draw: d, steps: b, .. },
        )
        | (Kind::Guarded { draw: c, steps: a, .. }, Kind::Guarded { draw: d, steps: b, .. }) => {
            let told = (a != b).then(|| steps(cx, a, b));
            let drawn = (c != d).then(|| draws(c, d));
            match (told, drawn) {
                (Some(told), Some(drawn)) => graver(told, drawn),
                (told, drawn) => told.or(drawn).unwrap_or(Compat::SemanticRuleAdded),
            }
        }
        (Kind::Observed { probe: a }, Kind::Observed { probe: b }) => {
            meaning::of_probe(*a).or(meaning::of_probe(*b)).unwrap_or(Compat::SemanticRuleRemoved)
        }
        (Kind::NotJudged { .. }, Kind::NotJudged { .. }) => Compat::DocChanged,
        _ => return None,
    })
}

fn merge(aspect: MergeAspect) -> Compat {
    use MergeAspect as Is;
    match aspect {
        Is::Recurse => Compat::MergeDepthChanged,
        Is::NullTop | Is::NullNested | Is::NullMissing | Is::NullInNew | Is::NoNullLeft | Is::Strip => {
            Compat::NullDeletionChanged
        }
        Is::ArrayAtomic | Is::NullInArray => Compat::ArrayMergeChanged,
        Is::Empty | Is::NestedEmpty | Is::NoPrune => Compat::EmptyObjectMeaningChanged,
        Is::KeepAbsent => Compat::AbsentKeyMeaningChanged,
        Is::Scalar | Is::OverObject | Is::OverScalar => Compat::MergePolicyChanged,
        Is::Idempotent => Compat::MethodIdempotencyWithdrawn,
    }
}

/// Default and range of a paging param: whichever of them is the gravest.
fn pages(old: &RuleKind, new: &RuleKind) -> Option<Compat> {
    let numbers = |kind: &RuleKind| match kind {
        RuleKind::PageDefaults { default, min, max, .. } => Some((*default, *min, max.unwrap_or(i64::MAX))),
        _ => None,
    };
    let ((was, least_was, most_was), (is, least, most)) = (numbers(old)?, numbers(new)?);
    Some(if most < most_was {
        Compat::PaginationMaxPageSizeDecreased
    } else if was != is && least == 0 {
        Compat::PaginationDefaultStartChanged
    } else if was != is {
        Compat::PaginationDefaultPageSizeChanged
    } else if least > least_was {
        Compat::WriteMinIncreased
    } else if least < least_was {
        Compat::WriteMinDecreased
    } else {
        Compat::WriteMaxIncreased
    })
}

fn faults(old: &[ParamFault], new: &[ParamFault], named: bool) -> Compat {
    let lost = old.iter().filter(|fault| !new.contains(fault)).collect::<Vec<_>>();
    if lost.contains(&&ParamFault::Unknown) {
        Compat::WriteBodyBecameOpen
    } else if !lost.is_empty() {
        Compat::FailureBecameSuccess
    } else if named {
        Compat::ErrorParamPathChanged
    } else if new.contains(&ParamFault::Unknown) && !old.contains(&ParamFault::Unknown) {
        Compat::WriteBodyBecameClosed
    } else {
        Compat::SemanticRuleAdded
    }
}

/// Steps that differ: what is given, what is called, or what is seen then.
fn steps(cx: &Cx<'_>, old: &[Step], new: &[Step]) -> Compat {
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
    // What is given stands for what a caller must have done.
    let given = (before != after).then(|| {
        let more = before.iter().all(|part| after.contains(part));
        if more { Compat::PreconditionAdded } else { Compat::PreconditionRemoved }
    });
    let seen = |steps: &[Step]| [of(steps, StepPhase::Call), of(steps, StepPhase::Then)].concat();
    let (before, after) = (seen(old), seen(new));
    let shown = (before != after).then(|| {
        if refusals(new) < refusals(old) {
            return Compat::FailureBecameSuccess;
        }
        let more = before.iter().all(|part| after.contains(part));
        meaning::of_steps(cx, new, if more { Compat::SideEffectAdded } else { Compat::SideEffectRemoved })
    });
    match (given, shown) {
        (Some(given), Some(shown)) => graver(shown, given),
        (given, shown) => given.or(shown).unwrap_or(Compat::SemanticRuleAdded),
    }
}

/// Other values are drawn: who is judged with them is judged by something else.
fn draws(old: &[StepInput], new: &[StepInput]) -> Compat {
    let weak = |draw: &[StepInput]| draw.iter().any(|one| one.draw == InputKind::WeakPassword);
    if weak(old) && !weak(new) { Compat::PasswordCheckRelaxed } else { Compat::SemanticRuleUnpinned }
}

/// Another kind: the rule keeps its name and says something else.
fn other_kind(old: &RuleKind, new: &RuleKind) -> Compat {
    use RuleKind as Kind;
    match (old, new) {
        (Kind::MergePatch { .. }, Kind::ReplaceValue { .. })
        | (Kind::ReplaceValue { .. }, Kind::MergePatch { .. }) => Compat::MergePolicyChanged,
        (Kind::Observed { probe }, _) => meaning::of_probe(*probe).unwrap_or(Compat::SemanticRuleAdded),
        (Kind::NotJudged { .. }, _) => Compat::SemanticRuleAdded,
        // Whether that withdraws a promise is decided where the level of the old rule is known.
        (_, Kind::Observed { .. } | Kind::NotJudged { .. }) => Compat::SemanticRuleUnpinned,
        (Kind::Guarded { draw, .. }, Kind::OperationEffect { .. }) => {
            graver(Compat::FailureBecameSuccess, draws(draw, &[]))
        }
        (Kind::OperationEffect { .. }, Kind::Guarded { .. }) => Compat::PreconditionAdded,
        _ => Compat::SemanticRuleRemoved,
    }
}
