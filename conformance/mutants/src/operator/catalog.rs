//! The table of all mutants that operators made, and look-up in it.

use std::sync::LazyLock;

use clerk_user_conformance::glob;

use super::definition::OperatorMutant;
use super::{
    coercion, concurrency, life_cycle, missing_effect, partial_failure, repetition, stale_copy, windows,
    wrong_scope,
};

/// Every mutant that an operator made and that is not [equivalent], in the order of the operators.
pub static ALL: LazyLock<Vec<OperatorMutant>> = LazyLock::new(|| {
    let mut all: Vec<OperatorMutant> = [
        wrong_scope::mutants(),
        missing_effect::mutants(),
        stale_copy::mutants(),
        life_cycle::mutants(),
        coercion::mutants(),
        windows::mutants(),
        repetition::mutants(),
        partial_failure::mutants(),
        concurrency::mutants(),
    ]
    .into_iter()
    .flatten()
    .collect();
    all.retain(|mutant| equivalent().all(|(id, _)| !glob::matches(id, mutant.id)));
    all
});

/// The mutants that are left out of [`ALL`], because they do nothing that the contract forbids: globs of ids, and why.
///
/// ```
/// use clerk_user_mutants::operator;
/// assert!(operator::equivalent().all(|(glob, reason)| !glob.is_empty() && !reason.is_empty()));
/// ```
pub fn equivalent() -> impl Iterator<Item = (&'static str, &'static str)> {
    const LIST: &str = include_str!("../../equivalent-operators.txt");
    LIST.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "))
}

/// Finds a mutant by its id.
///
/// ```
/// use clerk_user_mutants::operator;
/// assert!(operator::find("no-such-bug").is_none());
/// ```
pub fn find(id: &str) -> Option<&'static OperatorMutant> {
    ALL.iter().find(|mutant| mutant.id == id)
}

/// The mutants whose id matches a pattern, in which `*` matches any text.
///
/// ```
/// use clerk_user_mutants::operator;
/// assert!(operator::matching("wrong-scope/*").len() > 100);
/// ```
pub fn matching(pattern: &str) -> Vec<&'static OperatorMutant> {
    ALL.iter().filter(|mutant| glob::matches(pattern, mutant.id)).collect()
}
