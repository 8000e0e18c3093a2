//! Each rule in steps must draw inputs instead of giving an example, and check something.

use clerk_user::rules::RULES;
use clerk_user_runtime::{RuleKind, StepAction, StepPhase};

#[test]
fn each_rule_in_steps_draws_its_inputs() {
    for rule in RULES {
        let Some(inputs) = rule.kind.inputs() else { continue };
        assert!(!inputs.is_empty(), "{} draws no inputs: it is an example, not a rule", rule.id);
    }
}

#[test]
fn each_effect_is_checked() {
    for rule in RULES {
        let RuleKind::OperationEffect { steps, .. } = &rule.kind else { continue };
        let is_checked = steps.iter().any(|step| !step.expectations.is_empty() || step.refused.is_some());
        assert!(is_checked, "{} checks nothing", rule.id);
        let calls = steps.iter().filter(|step| step.phase == StepPhase::Call);
        assert!(calls.clone().all(|step| matches!(step.action, StepAction::Call { .. })), "{}", rule.id);
        assert_eq!(calls.count(), 1, "{} must have exactly one call under test", rule.id);
    }
}
