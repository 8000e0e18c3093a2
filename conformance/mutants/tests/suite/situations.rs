//! A run meets every situation in which servers are wrong.

use clerk_user_conformance::{Config, SITUATIONS, run};

/// With few cases: the histories are those of a default run.
const CASES: u32 = 2;

#[test]
fn a_run_misses_no_situation() {
    let config = Config { cases: CASES, counts_situations: true, ..clerk_user_mutants::config() };
    let report = run(clerk_user_reference::start, &config);
    let is_missed = |id: &str| !report.statistics.situations.contains_key(id);
    let missed: Vec<&str> = SITUATIONS.iter().map(|one| one.id).filter(|id| is_missed(id)).collect();
    assert!(missed.is_empty(), "the generators no longer draw: {}", missed.join(", "));
}
