//! Failures that earlier programs saved are still replayed.

use std::time::Duration;

use clerk_user_conformance::{Config, Failure, Replay, replay};
use clerk_user_mutants::mutant;

/// Written by the last program that used format 1, for mutants that break these rules.
const FORMAT_1: [(&str, &str); 3] = [
    ("merge-null-nested", include_str!("../../../engine/tests/failure-format-1/merge-null-nested.json")),
    ("sdk-sessions-once", include_str!("../../../engine/tests/failure-format-1/sdk-sessions-once.json")),
    ("update-omitted-kept", include_str!("../../../engine/tests/failure-format-1/update-omitted-kept.json")),
];

#[test]
fn failures_of_format_1_are_replayed() {
    for (rule, text) in FORMAT_1 {
        let failure = Failure::from_json(text).expect("format 1 is supported");
        assert_eq!(failure.rule, rule);
        let config = Config { call_timeout: Some(Duration::from_secs(30)), ..clerk_user_mutants::config() };
        let start = |id: &str| mutant::start(id).expect("the mutant exists");
        let mut broken = mutant::ALL.iter().filter(|mutant| mutant.breaks.contains(&rule));
        assert!(
            broken.any(|mutant| matches!(replay(|| start(mutant.id), &failure, &config), Replay::Fails(_))),
            "no mutant that breaks {rule} fails again"
        );
        let fixed = replay(clerk_user_reference::start, &failure, &config);
        assert!(!matches!(fixed, Replay::Fails(_)), "{rule}: {fixed:?}");
    }
}
