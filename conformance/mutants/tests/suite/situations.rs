//! A run meets every situation in which servers are wrong.

use clerk_user_conformance::SITUATIONS;

use crate::DEFAULT_RUN;

#[test]
fn a_run_misses_no_situation() {
    let is_missed = |id: &str| !DEFAULT_RUN.statistics.situations.contains_key(id);
    let missed: Vec<&str> = SITUATIONS.iter().map(|one| one.id).filter(|id| is_missed(id)).collect();
    assert!(missed.is_empty(), "the generators no longer draw: {}", missed.join(", "));
}
