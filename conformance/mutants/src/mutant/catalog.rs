//! The table of all mutants, and look-up in it.

use std::sync::LazyLock;

use clerk_user_conformance::glob;

use super::definition::Mutant;
use super::derived::{read_only, steps, tables, values};
use super::hand_written::{
    access, credentials, edge_cases, histories, identifiers, lists, merge, metadata, primary, races, sdk,
    users,
};

/// Every mutant: those written by hand, by id, then those derived from the contract.
pub static ALL: LazyLock<Vec<Mutant>> = LazyLock::new(|| {
    let mut all: Vec<Mutant> = [
        access::MUTANTS,
        credentials::MUTANTS,
        edge_cases::MUTANTS,
        identifiers::MUTANTS,
        lists::MUTANTS,
        merge::MUTANTS,
        metadata::MUTANTS,
        primary::MUTANTS,
        races::MUTANTS,
        sdk::calls::MUTANTS,
        sdk::pages::MUTANTS,
        sdk::properties::MUTANTS,
        sdk::sessions::MUTANTS,
        sdk::updates::MUTANTS,
        users::MUTANTS,
    ]
    .concat();
    all.extend(in_histories());
    all.sort_by_key(|mutant| mutant.id);
    all.extend(derived().filter(|mutant| equivalent().all(|(id, _)| id != mutant.id)));
    all
});

fn in_histories() -> impl Iterator<Item = Mutant> {
    histories::accounts::MUTANTS.iter().chain(histories::data::MUTANTS).copied()
}

/// The mutants that are derived from the contract, with those that are [equivalent].
///
/// ```
/// use clerk_user_mutants::mutant::{derived, equivalent};
/// assert!(derived().count() > equivalent().count());
/// ```
pub fn derived() -> impl Iterator<Item = Mutant> {
    let families = [read_only::mutants(), tables::mutants(), values::mutants(), steps::mutants()];
    families.into_iter().flatten()
}

/// The mutants that only histories find: the law of a rule that they break passes on them.
///
/// ```
/// use clerk_user_mutants::mutant::found_by_histories_only;
/// assert!(found_by_histories_only().any(|mutant| mutant.id == "ninth-merge-replaces"));
/// ```
pub fn found_by_histories_only() -> impl Iterator<Item = &'static Mutant> {
    in_histories().filter_map(|mutant| find(mutant.id))
}

/// Derived mutants that are left out of [`ALL`], because the rule they are derived from cannot distinguish them from a
/// correct implementation: their ids, and why.
///
/// ```
/// use clerk_user_mutants::mutant;
/// for (id, reason) in mutant::equivalent() {
///     assert!(mutant::find(id).is_none() && !reason.is_empty());
/// }
/// ```
pub fn equivalent() -> impl Iterator<Item = (&'static str, &'static str)> {
    const LIST: &str = include_str!("../../equivalent.txt");
    LIST.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "))
}

/// Finds a mutant by its id, or by its number in the list of required mutants: `pm02`. Where mutants share a
/// number, a word of the id distinguishes them: `pm54-unlock`.
///
/// ```
/// use clerk_user_mutants::mutant::find;
/// let id = |name| find(name).map(|mutant| mutant.id);
/// assert_eq!(id("merge-is-shallow"), Some("merge-is-shallow"));
/// assert_eq!(id("pm02"), Some("merge-keeps-nested-null"));
/// assert_eq!(id("pm54-unlock"), Some("unlock-has-no-effect"));
/// assert_eq!(id("no-such-bug"), None);
/// ```
pub fn find(id: &str) -> Option<&'static Mutant> {
    ALL.iter().find(|mutant| mutant.id == id).or_else(|| {
        let (number, word) = id.split_once('-').map_or((id, None), |(number, word)| (number, Some(word)));
        let has_word = |mutant: &Mutant| word.is_none_or(|word| mutant.id.split('-').any(|one| one == word));
        ALL.iter().find(|mutant| number_text(mutant).as_deref() == Some(number) && has_word(mutant))
    })
}

/// The mutants whose id or number matches a pattern, in which `*` matches any text.
///
/// ```
/// use clerk_user_mutants::mutant::matching;
/// assert!(matching("merge-*").len() > 10);
/// assert_eq!(matching("pm54").len(), 2);
/// assert!(matching("no-such-bug").is_empty());
/// ```
pub fn matching(pattern: &str) -> Vec<&'static Mutant> {
    let found = find(pattern).map(|mutant| mutant.id);
    let matches = |mutant: &&Mutant| {
        glob::matches(pattern, mutant.id)
            || number_text(mutant).is_some_and(|number| glob::matches(pattern, &number))
            || found == Some(mutant.id)
    };
    ALL.iter().filter(matches).collect()
}

/// The number of a mutant as the command line accepts it.
fn number_text(mutant: &Mutant) -> Option<String> {
    mutant.number.map(|number| format!("pm{number:02}"))
}
