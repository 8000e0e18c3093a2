//! Rules in steps are for statements that no other kind can express. Every rule could be written in steps, but then the
//! gate would compare scripts. Their number is therefore limited, and each must draw inputs instead of giving an
//! example.

use std::collections::BTreeMap;

use clerk_user::rules::RULES;
use clerk_user_runtime::{RuleKind, StepAction, StepPhase};

/// The maximum number of rules of one kind in steps about one family of paths: about as many as a family has
/// operations. If a family needs more, its rules have something in common that deserves a kind.
const MAX_PER_FAMILY: usize = 24;
/// The maximum number of rules of one kind: about a quarter of all rules.
const MAX_PER_KIND: usize = 110;

/// The family of a path: its first three segments without params.
fn family(path: &str) -> String {
    path.split('/')
        .filter(|part| !part.is_empty() && !part.starts_with('{'))
        .take(3)
        .collect::<Vec<_>>()
        .join("/")
}

#[test]
fn the_number_of_rules_in_steps_is_limited() {
    let mut families: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in RULES.iter().filter(|rule| rule.kind.steps().is_some()) {
        let target = rule.targets.first().expect("the called operation is the target");
        let operation = clerk_user::operations::Operation::from_id(&target.operation);
        let path = operation.map_or("", |operation| operation.spec().http.path);
        families.entry((rule.kind.name(), family(path))).or_default().push(&rule.id);
        *kinds.entry(rule.kind.name()).or_default() += 1;
    }
    for ((kind, family), rules) in families {
        assert!(
            rules.len() <= MAX_PER_FAMILY,
            "{} rules of {kind} about {family}, at most {MAX_PER_FAMILY} are allowed: {rules:?}",
            rules.len()
        );
    }
    for (kind, count) in kinds {
        assert!(count <= MAX_PER_KIND, "{count} rules of {kind}, at most {MAX_PER_KIND} are allowed");
    }
}

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
