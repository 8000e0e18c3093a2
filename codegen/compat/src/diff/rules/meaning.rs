//! What a rule that is new, or gone, means: the kinds that the catalogue has a name for, and all others.

use clerk_user_runtime::{
    AccessAspect, InputKind, MergeAspect, PageAspect, ParamFault, PrimaryFault, Probe, RefusalCause, Rule,
    RuleKind, SdkPageAspect, Step, StepAction, StepPhase, UniqueAspect, Verb,
};

use crate::Compat;
use crate::diff::context::Cx;
use crate::diff::presence::has;
use clerk_user_model::Model;

/// A rule that is stated now.
pub(crate) fn added(cx: &Cx<'_>, rule: &Rule) -> Compat {
    match &rule.kind {
        // A rule beside it states the refusal: what this one adds is a detail of it.
        RuleKind::PrimarySet { .. } | RuleKind::Unique { .. } if led(cx.head, rule) => {
            Compat::SemanticRuleAdded
        }
        RuleKind::PrimarySet { .. } if covered(cx.base, rule) => Compat::SemanticRuleAdded,
        RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified) => {
            Compat::PrimaryVerifiedRequiredAdded
        }
        RuleKind::PrimarySet { .. } => Compat::PrimaryMembershipRuleChanged,
        RuleKind::PrimaryAssigned { .. } => Compat::PrimaryAutoAssignmentChanged,
        RuleKind::Unique { aspect: UniqueAspect::Taken, .. } if !covered(cx.base, rule) => {
            Compat::UniquenessScopeChanged
        }
        RuleKind::ParamFault { faults, .. }
            if faults.contains(&ParamFault::Unknown) && !covered(cx.base, rule) =>
        {
            Compat::WriteBodyBecameClosed
        }
        RuleKind::ErrorAnswer { cause, .. } if is_protection(*cause) && !covered(cx.base, rule) => {
            Compat::AuthRequirementAdded
        }
        RuleKind::Effect { .. } | RuleKind::OperationEffect { .. } => Compat::SideEffectAdded,
        RuleKind::Guarded { .. } => Compat::PreconditionAdded,
        RuleKind::SdkCache { .. } => Compat::CachePolicyChanged,
        _ => Compat::SemanticRuleAdded,
    }
}

/// A rule that is stated no longer.
pub(crate) fn removed(cx: &Cx<'_>, rule: &Rule) -> Compat {
    match &rule.kind {
        // Another rule states the refusal still: what is withdrawn is a detail of it.
        RuleKind::PrimarySet { .. }
        | RuleKind::Unique { .. }
        | RuleKind::ParamFault { .. }
        | RuleKind::ErrorAnswer { .. }
            if covered(cx.head, rule) =>
        {
            Compat::SemanticRuleRemoved
        }
        RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified) => {
            Compat::PrimaryVerifiedRequiredRelaxed
        }
        RuleKind::PrimarySet { .. } | RuleKind::PrimaryReference { .. } => {
            Compat::PrimaryMembershipRuleChanged
        }
        RuleKind::PrimaryAssigned { .. } => Compat::PrimaryAutoAssignmentChanged,
        RuleKind::Unique { aspect: UniqueAspect::Taken, .. } => Compat::UniquenessRelaxed,
        RuleKind::Unique { .. } => Compat::UniquenessScopeChanged,
        RuleKind::ParamFault { faults, .. } if faults.contains(&ParamFault::Unknown) => {
            Compat::WriteBodyBecameOpen
        }
        RuleKind::ErrorAnswer { cause, .. } if is_protection(*cause) => Compat::AuthRequirementRemoved,
        RuleKind::ParamFault { .. } | RuleKind::ParamRefused { .. } | RuleKind::ErrorAnswer { .. } => {
            Compat::FailureBecameSuccess
        }
        RuleKind::Access { aspect: AccessAspect::Hidden | AccessAspect::ReadOnly } => {
            Compat::SemanticRuleRemoved
        }
        RuleKind::MergePatch { aspect: MergeAspect::Idempotent, .. } => Compat::MethodIdempotencyWithdrawn,
        RuleKind::PageWalk { aspect: PageAspect::BeyondEnd }
        | RuleKind::SdkPage { aspect: SdkPageAspect::Unclamped, .. } => {
            Compat::PaginationOverflowBehaviorChanged
        }
        RuleKind::Derived { .. } => Compat::DerivationRuleChanged,
        RuleKind::SdkCache { .. } => Compat::CachePolicyChanged,
        RuleKind::Effect { .. } => Compat::SideEffectRemoved,
        RuleKind::OperationEffect { steps, .. } => of_steps(cx, steps, Compat::SideEffectRemoved),
        RuleKind::Guarded { draw, .. } => {
            let weak = draw.iter().any(|operand| operand.draw == InputKind::WeakPassword);
            if weak { Compat::PasswordCheckRelaxed } else { Compat::PreconditionRemoved }
        }
        _ => Compat::SemanticRuleRemoved,
    }
}

/// Whether a cause keeps strangers out.
pub(crate) fn is_protection(cause: RefusalCause) -> bool {
    matches!(cause, RefusalCause::NoKey | RefusalCause::SessionForKey | RefusalCause::NoSession)
}

/// What a call brings about is told more closely where the call deletes, changes a secret or names a primary.
pub(crate) fn of_steps(cx: &Cx<'_>, steps: &[Step], plain: Compat) -> Compat {
    let Some(call) = steps.iter().find(|step| step.phase == StepPhase::Call) else { return plain };
    if let StepAction::Call { operation, .. } = &call.action {
        let verb = [cx.head, cx.base].into_iter().find_map(|model| model.operation(operation));
        if verb.is_some_and(|operation| operation.http.verb == Verb::Delete) {
            let looked = steps.iter().flat_map(|step| step.expectations.iter());
            let mut parts = looked.flat_map(|shown| shown.at.split('.'));
            let primary = parts.any(|part| cx.uses.primaries.contains(part));
            return if primary { Compat::PrimaryDeletionPolicyChanged } else { Compat::CascadeDeleteChanged };
        }
    }
    let sent = call.params.to_value();
    let flags =
        sent.as_object().is_some_and(|params| params.keys().any(|key| cx.uses.flags.contains(key.as_str())));
    if flags { Compat::PasswordChangeSessionEffectChanged } else { plain }
}

/// Whether a model states the same refusal in another rule too.
fn covered(model: &Model, rule: &Rule) -> bool {
    model.rules.iter().any(|other| {
        let now = has((other.since.as_deref(), other.until.as_deref()), model.newest());
        other.id != rule.id && now && covers(&other.kind, &rule.kind) && reaches(other, rule)
    })
}

/// Whether another rule of a model states the same refusal and more; of two that state the same, the one whose
/// id comes first leads.
fn led(model: &Model, rule: &Rule) -> bool {
    model.rules.iter().any(|other| {
        let now = has((other.since.as_deref(), other.until.as_deref()), model.newest());
        let leads = covers(&other.kind, &rule.kind) && reaches(other, rule);
        let follows = covers(&rule.kind, &other.kind) && reaches(rule, other);
        now && leads && (!follows || other.id < rule.id)
    })
}

/// Whether whoever keeps the first refuses what the second refuses.
fn covers(other: &RuleKind, kind: &RuleKind) -> bool {
    match (other, kind) {
        (
            RuleKind::PrimarySet { primary: a, refuses: wider, .. },
            RuleKind::PrimarySet { primary: b, refuses, .. },
        ) => a == b && refuses.iter().all(|fault| wider.contains(fault)),
        (RuleKind::Unique { among: a, aspect: b, .. }, RuleKind::Unique { among: c, aspect: d, .. }) => {
            a == c && b == d && *b == UniqueAspect::Taken
        }
        (RuleKind::ParamFault { faults: wider, .. }, RuleKind::ParamFault { faults, .. }) => {
            faults.iter().all(|fault| wider.contains(fault))
        }
        (RuleKind::ErrorAnswer { cause: a, .. }, RuleKind::ErrorAnswer { cause: b, .. }) => a == b,
        _ => false,
    }
}

/// Whether the first speaks of everything that the second speaks of.
fn reaches(other: &Rule, rule: &Rule) -> bool {
    rule.targets.iter().all(|target| {
        let same = |one: &&clerk_user_runtime::Target| one.operation == target.operation;
        other.targets.iter().filter(same).any(|one| {
            target.params.iter().all(|param| one.params.contains(param))
                && target.properties.iter().all(|property| one.properties.contains(property))
        })
    })
}

/// What an open question is about, where the catalogue has a name for its answer.
pub(crate) fn of_probe(probe: Probe) -> Option<Compat> {
    Some(match probe {
        Probe::PrimaryDeleted => Compat::PrimaryDeletionPolicyChanged,
        Probe::LimitRange => Compat::PaginationOverflowBehaviorChanged,
        Probe::UnverifiedFirst | Probe::VerifiedLater => Compat::PrimaryAutoAssignmentChanged,
        Probe::UniqueCase => Compat::UniquenessScopeChanged,
        Probe::NullFieldMerge | Probe::NullFieldReplace => Compat::NullDeletionChanged,
        _ => return None,
    })
}
