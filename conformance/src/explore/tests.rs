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
        server: None,
        watchdog: Watchdog::new(implementation, Duration::from_secs(5)).expect("a thread can be started"),
        reach: Reach { capabilities: &capabilities, version, surface: None },
        nonces: &Nonces::new(),
        cases: 1,
        budget: &Budget::new(&Config::default()),
        stop_at_failure: false,
    };
    explore(&bench, seed, histories)
}

#[test]
fn the_reference_does_in_every_history_what_the_model_says() {
    let mut wrong = Vec::new();
    for version in versions::ALL {
        for seed in 1..=4 {
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

#[test]
fn tmp_mutants() {
    for mutant in crate::mutant::ALL.iter() {
        let started = std::time::Instant::now();
        let found = explored(crate::mutant::start(mutant.id).expect("x"), versions::NEWEST.as_str(), 1, 32);
        let failing: Vec<&str> =
            RULES.iter().filter(|rule| found.failing(rule).is_some()).map(|rule| rule.id.as_ref()).collect();
        let hit: Vec<&&str> = mutant.breaks.iter().filter(|id| failing.contains(*id)).collect();
        let other: Vec<&&str> = failing.iter().filter(|id| !mutant.breaks.contains(*id)).collect();
        println!(
            "MUT {} breaks {:?} hit {hit:?} OTHER {other:?} unexplained {} steps {} {:?}",
            mutant.id,
            mutant.breaks,
            found.unexplained.len(),
            found.tally.steps,
            started.elapsed()
        );
        for what in found.unexplained.keys().take(2) {
            println!("   ? {}", what.chars().take(300).collect::<String>());
        }
    }
}

#[test]
fn tmp_histories() {
    for mutant in crate::mutant::ALL.iter().filter(|m| m.id.starts_with("h-")) {
        for seed in 1..=3 {
            let config = |histories| Config {
                seed,
                histories,
                rules: vec![mutant.breaks[0].to_owned()],
                ..Config::default()
            };
            let alone = crate::run(|| crate::mutant::start(mutant.id).expect("x"), &config(0));
            let both = crate::run(|| crate::mutant::start(mutant.id).expect("x"), &config(32));
            println!(
                "HIST {} seed {seed} alone {:?} both {:?} steps {:?}",
                mutant.id,
                alone.rules[0].outcome,
                both.rules[0].outcome,
                both.rules[0].counterexample.as_ref().map(|c| c.steps.len())
            );
            if seed == 1 {
                println!(
                    "{}",
                    both.to_text(false)
                        .lines()
                        .filter(|l| l.contains("FAIL")
                            || l.trim_start().starts_with(|c: char| c.is_ascii_digit())
                            || l.contains("expected")
                            || l.contains("actual")
                            || l.contains("answers"))
                        .take(30)
                        .collect::<Vec<_>>()
                        .join("\n")
                );
            }
        }
    }
}
