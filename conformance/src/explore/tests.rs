//! The pass over the reference and over mutants.

use std::collections::BTreeSet;
use std::time::Duration;

use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user::versions;

use super::{Exploration, explore};
use crate::budget::Budget;
use crate::seed::Nonces;
use crate::session::{Bench, Reach};
use crate::watchdog::Watchdog;
use crate::{Config, Implementation, reference};

fn explored(implementation: impl Implementation, version: &str, seed: u64, histories: u32) -> Exploration {
    let capabilities = implementation.describe().capabilities;
    let bench = Bench {
        watchdog: Watchdog::new(implementation, Duration::from_secs(5)).expect("a thread can be started"),
        reach: Reach { capabilities: &capabilities, version, surface: None },
        nonces: &Nonces::new(),
        cases: 1,
        budget: &Budget::new(&Config::default()),
        stop_at_failure: false,
        server: None,
    };
    explore(&bench, seed, histories)
}

#[test]
fn the_reference_does_in_every_history_what_the_model_says() {
    let mut wrong = Vec::new();
    for version in versions::ALL {
        let seeds = if *version == versions::NEWEST { 4 } else { 1 };
        for seed in 1..=seeds {
            let found = explored(reference::start(), version.as_str(), seed, 32);
            let broken = RULES.iter().filter_map(|rule| {
                let failing = found.failing(rule)?;
                Some(format!("{}: {:?} by {:?}", rule.id, failing.breach, failing.ops))
            });
            let unexplained = found.unexplained.keys().map(|what| format!("no rule: {what}"));
            wrong.extend(broken.chain(unexplained).map(|what| format!("{version}, seed {seed}, {what}")));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn few_steps_are_wasted_and_every_operation_is_drawn() {
    let found = explored(reference::start(), versions::NEWEST.as_str(), 1, 32);
    let tally = &found.tally;
    assert!(tally.steps > 1_000 && tally.wasted * 50 <= tally.steps, "{tally:?}");
    for operation in [
        Operation::BackendUpdateUser,
        Operation::BackendUpdateUserMetadata,
        Operation::BackendReplaceUserMetadata,
        Operation::FrontendUpdateMetadata,
        Operation::BackendCreateEmailAddress,
        Operation::BackendUpdateEmailAddress,
        Operation::BackendDeleteEmailAddress,
        Operation::BackendReplaceUserEmailAddress,
        Operation::BackendDeleteUser,
        Operation::BackendGetUserList,
    ] {
        let calls = tally.operations.get(operation.id()).copied().unwrap_or_default();
        assert!(calls.accepted > 0, "{} is never carried out", operation.id());
    }
    let updates = tally.operations.get(Operation::BackendUpdateUser.id()).copied().unwrap_or_default();
    assert!(updates.refused * 20 > updates.requests, "{updates:?}");
    let rules: BTreeSet<&str> = found.rules.keys().copied().collect();
    assert!(rules.len() >= 40, "only {rules:?} are put to the test");
}
