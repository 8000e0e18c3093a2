//! Mutants: the reference with one bug each, to show that the rules can fail. A bug is one decision
//! of the policy, or a wrapper around the dispatcher; the reference and the traits know of none.

mod access;
mod accounts;
mod credentials;
mod frozen;
mod histories;
mod identifiers;
mod lists;
mod merge;
mod metadata;
mod primary;
mod races;
mod sdk;
mod stated;
mod steps;
mod subtle;
mod tables;
mod users;

use std::sync::{Arc, LazyLock};

use clerk_user_runtime::{Request, Response, Rule, Surface};

use clerk_user_conformance::glob;
use clerk_user_implementation::{CallError, Description, Implementation};
use clerk_user_reference::Reference;
use clerk_user_reference::internals::Policy;

use crate::server::Server;

/// A deliberately wrong implementation.
///
/// ```
/// let mutant = clerk_user_mutants::mutant::find("merge-is-shallow").unwrap();
/// assert_eq!((mutant.number, mutant.breaks), (Some(3), &["merge-recurse"][..]));
/// ```
#[derive(Clone, Copy)]
pub struct Mutant {
    /// Its name on the command line, which says the bug.
    pub id: &'static str,
    /// The number in the list of required mutants. Two bugs in that list share a number.
    pub number: Option<u8>,
    /// What it does wrong: the rest of a sentence that begins with "The implementation".
    pub bug: &'static str,
    /// The rules that it breaks, by id.
    pub breaks: &'static [&'static str],
    build: Build,
}

/// How a mutant differs from the reference.
#[derive(Clone, Copy)]
enum Build {
    /// By a decision.
    Policy(fn(&mut Policy)),
    /// By what stands between it and its caller.
    Wrapper(Wrapper),
    /// By both.
    Both(fn(&mut Policy), Wrapper),
    /// By a property that a surface cannot write, by wire name.
    Frozen(Surface, &'static str),
    /// By a rule of the tables that it breaks wherever it can.
    Table(&'static Rule),
    /// By what a rule about single values states, one part of it.
    Stated(&'static Rule, stated::Bug),
    /// By a rule in steps, and what is wrong with one of them.
    Step(&'static Rule, steps::Bug),
    /// By its SDK.
    Sdk(sdk::Bug),
}

/// Answers a request with the help of a right server.
type Wrapper = fn(&Server, &Request) -> Answer;
type Answer = Result<Response, CallError>;

/// Every mutant: those written by hand, then one for each writable property of the contract,
/// one for each rule that is read from its tables, and some for each rule about single values.
pub static ALL: LazyLock<Vec<Mutant>> = LazyLock::new(|| {
    let mut all: Vec<Mutant> = [
        merge::MUTANTS,
        metadata::MUTANTS,
        access::MUTANTS,
        accounts::MUTANTS,
        credentials::MUTANTS,
        primary::MUTANTS,
        races::MUTANTS,
        sdk::MUTANTS,
        lists::MUTANTS,
        users::MUTANTS,
        subtle::MUTANTS,
        histories::MUTANTS,
        identifiers::MUTANTS,
    ]
    .concat();
    all.sort_by_key(|mutant| mutant.id);
    all.extend(frozen::mutants());
    all.extend(tables::mutants());
    all.extend(stated::mutants());
    all.extend(steps::mutants());
    all.retain(|mutant| equivalent().all(|(id, _)| id != mutant.id));
    all
});

/// Mutants made from the contract that their own rule cannot tell from a right server, and why.
pub fn equivalent() -> impl Iterator<Item = (&'static str, &'static str)> {
    const LIST: &str = include_str!("../../equivalent.txt");
    LIST.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "))
}

/// Finds a mutant by its id, or by its number in the list of required mutants: `pm02`. Where mutants share a
/// number, a word of the id tells them apart: `pm54-unlock`.
///
/// ```
/// use clerk_user_mutants::mutant::find;
/// let id = |name| find(name).map(|mutant| mutant.id);
/// assert_eq!(id("pm02"), Some("merge-keeps-nested-null"));
/// assert_eq!(id("pm54-unlock"), Some("unlock-has-no-effect"));
/// assert_eq!(id("no-such-bug"), None);
/// ```
pub fn find(id: &str) -> Option<&'static Mutant> {
    ALL.iter().find(|mutant| mutant.id == id).or_else(|| {
        let (number, word) = id.split_once('-').map_or((id, None), |(number, word)| (number, Some(word)));
        let has_word = |mutant: &Mutant| word.is_none_or(|word| mutant.id.split('-').any(|one| one == word));
        ALL.iter().find(|mutant| mutant.numbered().as_deref() == Some(number) && has_word(mutant))
    })
}

/// The mutants whose id matches a pattern, in which `*` matches any text, or whose number does.
///
/// ```
/// use clerk_user_mutants::mutant::matching;
/// assert!(matching("merge-*").len() > 10);
/// assert_eq!(matching("pm*").len(), 61);
/// assert_eq!(matching("pm54").len(), 2);
/// assert!(matching("no-such-bug").is_empty());
/// ```
pub fn matching(pattern: &str) -> Vec<&'static Mutant> {
    let found = find(pattern).map(|mutant| mutant.id);
    let matches = |mutant: &&Mutant| {
        glob::matches(pattern, mutant.id)
            || mutant.numbered().is_some_and(|number| glob::matches(pattern, &number))
            || found == Some(mutant.id)
    };
    ALL.iter().filter(matches).collect()
}

/// The mutants that only histories find: the law of a rule that they break passes on them.
///
/// ```
/// use clerk_user_mutants::mutant::found_by_histories_only;
/// assert!(found_by_histories_only().any(|mutant| mutant.id == "ninth-merge-replaces"));
/// ```
pub fn found_by_histories_only() -> impl Iterator<Item = &'static Mutant> {
    let ids: Vec<&str> = histories::MUTANTS.iter().chain(accounts::MUTANTS).map(|mutant| mutant.id).collect();
    ALL.iter().filter(move |mutant| ids.contains(&mutant.id))
}

impl Mutant {
    /// The number as the command line takes it.
    fn numbered(&self) -> Option<String> {
        self.number.map(|number| format!("pm{number:02}"))
    }
}

/// Starts the mutant that [`find`] finds.
///
/// ```
/// use clerk_user_mutants::mutant::start;
/// assert!(start("merge-is-shallow").is_some());
/// assert!(start("pm03").is_some());
/// assert!(start("no-such-bug").is_none());
/// ```
pub fn start(id: &str) -> Option<Box<dyn Implementation>> {
    let mutant = find(id)?;
    let mut policy = Policy::default();
    if let Build::Policy(change) | Build::Both(change, _) = mutant.build {
        change(&mut policy);
    }
    let server = Server::new(mutant.id, Reference::with_policy(policy));
    Some(Box::new(Mutated { server, build: mutant.build }))
}

struct Mutated {
    server: Server,
    build: Build,
}

impl Implementation for Mutated {
    fn describe(&self) -> Description {
        self.server.describe()
    }

    fn call(&self, request: &Request) -> Answer {
        match self.build {
            Build::Policy(_) | Build::Sdk(_) => self.server.answer(request),
            Build::Wrapper(wrapper) | Build::Both(_, wrapper) => wrapper(&self.server, request),
            Build::Frozen(surface, property) => frozen::answer(&self.server, request, surface, property),
            Build::Stated(rule, bug) => stated::answer(&self.server, request, rule, bug),
            Build::Step(rule, bug) => steps::answer(&self.server, request, rule, bug),
            Build::Table(rule) => tables::answer(&self.server, request, rule),
        }
    }

    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        let bug = if let Build::Sdk(bug) = self.build { Some(bug) } else { None };
        Some(sdk::sdk(server, bug))
    }
}
