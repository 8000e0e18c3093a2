//! Rules in steps are for what no kind with a law of its own can say. What could be said so could all
//! be said in steps, and then the gate would compare scripts: so their number has a limit, and each is
//! a statement about drawn values, not an example.

use std::collections::BTreeMap;

use clerk_user::rules::RULES;
use clerk_user_runtime::{RuleKind, StepAction, StepPhase};

/// Most rules of one kind in steps that call operations of one family of paths: about as many as a family
/// has operations. A family that needs more has something in common that is a kind of its own.
const MOST_OF_A_FAMILY: usize = 24;
/// Most of one kind in all: a good quarter of the rules.
const MOST: usize = 110;

/// What a path is about: its segments behind the version and before the first that names what else.
fn family(path: &str) -> String {
    path.split('/')
        .filter(|part| !part.is_empty() && !part.starts_with('{'))
        .take(3)
        .collect::<Vec<_>>()
        .join("/")
}

#[test]
fn rules_in_steps_stay_few() {
    let mut families: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in RULES.iter().filter(|rule| rule.kind.steps().is_some()) {
        let target = rule.targets.first().expect("what is called is the target");
        let operation = clerk_user::operations::Operation::from_id(&target.operation);
        let path = operation.map_or("", |operation| operation.spec().http.path);
        families.entry((rule.kind.name(), family(path))).or_default().push(&rule.id);
        *kinds.entry(rule.kind.name()).or_default() += 1;
    }
    for ((kind, family), rules) in families {
        assert!(rules.len() <= MOST_OF_A_FAMILY, "{} rules of {kind} about {family}: {rules:?}", rules.len());
    }
    for (kind, count) in kinds {
        assert!(count <= MOST, "there are {count} rules of the kind {kind}");
    }
}

#[test]
fn each_rule_in_steps_draws_what_it_speaks_of() {
    for rule in RULES {
        let Some(inputs) = rule.kind.inputs() else { continue };
        assert!(!inputs.is_empty(), "{} draws nothing: an example is no rule", rule.id);
    }
}

#[test]
fn each_effect_is_looked_at() {
    for rule in RULES {
        let RuleKind::OperationEffect { steps, .. } = &rule.kind else { continue };
        let looked = steps.iter().any(|step| !step.expectations.is_empty() || step.refused.is_some());
        assert!(looked, "{} looks at nothing", rule.id);
        let calls = steps.iter().filter(|step| step.phase == StepPhase::Call);
        assert!(calls.clone().all(|step| matches!(step.action, StepAction::Call { .. })), "{}", rule.id);
        assert_eq!(calls.count(), 1, "{} judges one call", rule.id);
    }
}
