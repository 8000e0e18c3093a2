//! Which rule of the catalogue an added or removed rule of the contract falls under.

use clerk_user_runtime::{
    AccessAspect, InputKind, MergeAspect, PageAspect, ParamFault, PrimaryFault, Probe, RefusalCause, Rule,
    RuleKind, SdkPageAspect, Step, StepAction, StepPhase, UniqueAspect, Verb,
};

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::presence::contains;
use clerk_user_model::Model;

/// The rule of the catalogue for a rule that was added.
pub(crate) fn added(cx: &DiffContext<'_>, rule: &Rule) -> CompatRule {
    match &rule.kind {
        // Another rule already describes the refusal; this one adds a detail.
        RuleKind::PrimarySet { .. } | RuleKind::Unique { .. } if is_redundant(cx.head, rule) => {
            CompatRule::SemanticRuleAdded
        }
        RuleKind::PrimarySet { .. } if covered(cx.base, rule) => CompatRule::SemanticRuleAdded,
        RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified) => {
            CompatRule::PrimaryVerifiedRequiredAdded
        }
        RuleKind::PrimarySet { .. } => CompatRule::PrimaryMembershipRuleChanged,
        RuleKind::PrimaryAssigned { .. } => CompatRule::PrimaryAutoAssignmentChanged,
        RuleKind::Unique { aspect: UniqueAspect::Taken, .. } if !covered(cx.base, rule) => {
            CompatRule::UniquenessScopeChanged
        }
        RuleKind::ParamFault { faults, .. }
            if faults.contains(&ParamFault::Unknown) && !covered(cx.base, rule) =>
        {
            CompatRule::WriteBodyBecameClosed
        }
        RuleKind::ErrorAnswer { cause, .. } if is_protection(*cause) && !covered(cx.base, rule) => {
            CompatRule::AuthRequirementAdded
        }
        RuleKind::Effect { .. } | RuleKind::OperationEffect { .. } => CompatRule::SideEffectAdded,
        RuleKind::Guarded { .. } => CompatRule::PreconditionAdded,
        RuleKind::SdkCache { .. } => CompatRule::CachePolicyChanged,
        _ => CompatRule::SemanticRuleAdded,
    }
}

/// The rule of the catalogue for a rule that was removed.
pub(crate) fn removed(cx: &DiffContext<'_>, rule: &Rule) -> CompatRule {
    match &rule.kind {
        // Another rule still describes the refusal; only a detail was removed.
        RuleKind::PrimarySet { .. }
        | RuleKind::Unique { .. }
        | RuleKind::ParamFault { .. }
        | RuleKind::ErrorAnswer { .. }
            if covered(cx.head, rule) =>
        {
            CompatRule::SemanticRuleRemoved
        }
        RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified) => {
            CompatRule::PrimaryVerifiedRequiredRelaxed
        }
        RuleKind::PrimarySet { .. } | RuleKind::PrimaryReference { .. } => {
            CompatRule::PrimaryMembershipRuleChanged
        }
        RuleKind::PrimaryAssigned { .. } => CompatRule::PrimaryAutoAssignmentChanged,
        RuleKind::Unique { aspect: UniqueAspect::Taken, .. } => CompatRule::UniquenessRelaxed,
        RuleKind::Unique { .. } => CompatRule::UniquenessScopeChanged,
        RuleKind::ParamFault { faults, .. } if faults.contains(&ParamFault::Unknown) => {
            CompatRule::WriteBodyBecameOpen
        }
        RuleKind::ErrorAnswer { cause, .. } if is_protection(*cause) => CompatRule::AuthRequirementRemoved,
        RuleKind::ParamFault { .. } | RuleKind::ParamRefused { .. } | RuleKind::ErrorAnswer { .. } => {
            CompatRule::FailureBecameSuccess
        }
        RuleKind::Access { aspect: AccessAspect::Hidden | AccessAspect::ReadOnly } => {
            CompatRule::SemanticRuleRemoved
        }
        RuleKind::MergePatch { aspect: MergeAspect::Idempotent, .. } => {
            CompatRule::MethodIdempotencyWithdrawn
        }
        RuleKind::PageWalk { aspect: PageAspect::BeyondEnd }
        | RuleKind::SdkPage { aspect: SdkPageAspect::Unclamped, .. } => {
            CompatRule::PaginationOverflowBehaviorChanged
        }
        RuleKind::Derived { .. } => CompatRule::DerivationRuleChanged,
        RuleKind::SdkCache { .. } => CompatRule::CachePolicyChanged,
        RuleKind::Effect { .. } => CompatRule::SideEffectRemoved,
        RuleKind::OperationEffect { steps, .. } => of_steps(cx, steps, CompatRule::SideEffectRemoved),
        RuleKind::Guarded { draw, .. } => {
            let weak = draw.iter().any(|operand| operand.draw == InputKind::WeakPassword);
            if weak { CompatRule::PasswordCheckRelaxed } else { CompatRule::PreconditionRemoved }
        }
        _ => CompatRule::SemanticRuleRemoved,
    }
}

/// Whether the refusal protects against callers without the right credentials.
pub(crate) fn is_protection(cause: RefusalCause) -> bool {
    matches!(cause, RefusalCause::NoKey | RefusalCause::SessionForKey | RefusalCause::NoSession)
}

/// The rule of the catalogue for the effect of a call. There are specific ones for deletions and for changes of a secret;
/// otherwise it is `plain`.
pub(crate) fn of_steps(cx: &DiffContext<'_>, steps: &[Step], plain: CompatRule) -> CompatRule {
    let Some(call) = steps.iter().find(|step| step.phase == StepPhase::Call) else { return plain };
    if let StepAction::Call { operation, .. } = &call.action {
        let verb = [cx.head, cx.base].into_iter().find_map(|model| model.operation(operation));
        if verb.is_some_and(|operation| operation.http.verb == Verb::Delete) {
            let looked = steps.iter().flat_map(|step| step.expectations.iter());
            let mut parts = looked.flat_map(|shown| shown.at.split('.'));
            let primary = parts.any(|part| cx.uses.primaries.contains(part));
            return if primary {
                CompatRule::PrimaryDeletionPolicyChanged
            } else {
                CompatRule::CascadeDeleteChanged
            };
        }
    }
    let sent = call.params.to_value();
    let flags = sent
        .as_object()
        .is_some_and(|params| params.keys().any(|key| cx.uses.session_flags.contains(key.as_str())));
    if flags { CompatRule::PasswordChangeSessionEffectChanged } else { plain }
}

/// Whether another rule of a model describes the same refusal.
fn covered(model: &Model, rule: &Rule) -> bool {
    model.rules.iter().any(|other| {
        let now = contains((other.since.as_deref(), other.until.as_deref()), model.newest_api_version());
        other.id != rule.id && now && covers(&other.kind, &rule.kind) && includes_targets(other, rule)
    })
}

/// Whether another rule of a model describes the same refusal or more. Of two rules with the same refusal, only the
/// second one by id is redundant.
fn is_redundant(model: &Model, rule: &Rule) -> bool {
    model.rules.iter().any(|other| {
        let now = contains((other.since.as_deref(), other.until.as_deref()), model.newest_api_version());
        let leads = covers(&other.kind, &rule.kind) && includes_targets(other, rule);
        let follows = covers(&rule.kind, &other.kind) && includes_targets(rule, other);
        now && leads && (!follows || other.id < rule.id)
    })
}

/// Whether an implementation of the first kind refuses everything that the second kind refuses.
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

/// Whether the targets of the first rule include those of the second.
fn includes_targets(other: &Rule, rule: &Rule) -> bool {
    rule.targets.iter().all(|target| {
        let same = |one: &&clerk_user_runtime::Target| one.operation == target.operation;
        other.targets.iter().filter(same).any(|one| {
            target.params.iter().all(|param| one.params.contains(param))
                && target.properties.iter().all(|property| one.properties.contains(property))
        })
    })
}

/// The rule of the catalogue for what a probe observes, if there is a specific one.
pub(crate) fn of_probe(probe: Probe) -> Option<CompatRule> {
    Some(match probe {
        Probe::PrimaryDeleted => CompatRule::PrimaryDeletionPolicyChanged,
        Probe::LimitRange => CompatRule::PaginationOverflowBehaviorChanged,
        Probe::UnverifiedFirst | Probe::VerifiedLater => CompatRule::PrimaryAutoAssignmentChanged,
        Probe::UniqueCase => CompatRule::UniquenessScopeChanged,
        Probe::NullFieldMerge | Probe::NullFieldReplace => CompatRule::NullDeletionChanged,
        _ => return None,
    })
}
