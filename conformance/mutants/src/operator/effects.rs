//! What each operation changes in the state of the reference, and which readings show it. The table is observed in
//! runs of the reference, and committed, so that the list of mutants does not depend on a run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex, PoisonError};

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_conformance::internals::items;
use clerk_user_conformance::{Config, run};
use clerk_user_implementation::{CallError, CallResult, Description, Implementation};
use clerk_user_reference::Reference;
use clerk_user_reference::internals::{StatePart, Store};
use clerk_user_runtime::{Request, Response, Verb};
use serde_json::{Value, json};

use super::reading::{Reading, readings_about};
use super::reverting::revert;
use crate::wrapping::{ReferenceServer, operation_spec};

/// An operation that changes a part of the state.
pub(super) struct Effect {
    pub(super) operation: Operation,
    pub(super) part: &'static StatePart,
    /// Whether it removes rows, where the part is about their existence.
    pub(super) removes: bool,
    /// The readings that show it.
    pub(super) readings: Vec<Reading>,
}

/// The operations of which the second of two equal requests is refused.
pub(super) static ONCE: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter_map(|line| line.strip_suffix(" once:"));
    lines.filter_map(|id| Some(Operation::from_id(id)?.id())).collect()
});

/// Parts that every server keeps as it likes: no source says when they change.
const UNSPECIFIED: [&str; 7] = [
    // No response shows it.
    "user.timezone",
    "user.updated_at",
    "user.last_active_at",
    "user.failed_sign_ins",
    "session.updated_at",
    "session.last_active_at",
    "session.expire_at",
];

impl Effect {
    /// Whether the contract says when the part changes.
    pub(super) fn is_specified(&self) -> bool {
        is_specified(self.part.name)
    }
}

/// Whether the contract says when a part changes.
pub(super) fn is_specified(part: &str) -> bool {
    !UNSPECIFIED.contains(&part)
}

/// The table. Each line has an operation, a part of the state, with `+` and `-` where rows appear and disappear, and
/// the readings that show the change.
const TABLE: &str = include_str!("../../effects.txt");

/// Every effect.
pub(super) static EFFECTS: LazyLock<Vec<Effect>> =
    LazyLock::new(|| TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(parse).collect());

/// The lines of the table that name something unknown.
///
/// ```
/// assert!(clerk_user_mutants::operator::unknown_effects().is_empty());
/// ```
pub fn unknown_effects() -> Vec<String> {
    let is_known = |line: &&str| match line.strip_suffix(" once:") {
        Some(operation) => Operation::from_id(operation).is_some(),
        None => parse(line).is_some_and(|effect| {
            let readings = line.split_once(':').map_or("", |(_, readings)| readings);
            effect.readings.len() == readings.split_whitespace().count()
        }),
    };
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.filter(|line| !is_known(line)).map(str::to_owned).collect()
}

fn parse(line: &str) -> Option<Effect> {
    let (head, readings) = line.split_once(':')?;
    let mut words = head.split_whitespace();
    let (operation, part) = (Operation::from_id(words.next()?)?, StatePart::find(words.next()?)?);
    let marks = words.next().unwrap_or_default();
    Some(Effect {
        operation,
        part,
        removes: marks.contains('-'),
        readings: readings.split_whitespace().filter_map(Reading::parse).collect(),
    })
}

/// How many calls of one operation are compared whole. Comparing is slow.
const MAX_COMPARED: u32 = 4_000;

#[derive(Default)]
struct Observed {
    compared: BTreeMap<&'static str, u32>,
    effects: BTreeMap<(&'static str, &'static str), Known>,
    /// How often the second of two equal requests was accepted, and refused.
    repeated: BTreeMap<&'static str, (u32, u32)>,
}

/// What is known about one effect.
#[derive(Default)]
struct Known {
    times: u32,
    marks: String,
    readings: BTreeSet<String>,
}

/// The head of the table.
const HEAD: &str = "\
# What each operation of the reference changes, and the readings that show it: an operation, a part of the state, + and -
# where rows appear and disappear, a colon, and the readings. `once` marks an operation of which the second of two equal
# requests is refused. Observed in runs of the suite: cargo conformance operators --observe-effects --seeds 2
";

/// Runs the suite against the reference with each seed, and returns the table.
pub fn observe(config: &Config, seeds: &[u64]) -> String {
    let observed: &'static Mutex<Observed> = Box::leak(Box::default());
    for seed in seeds {
        let start = || Observer {
            server: ReferenceServer::start("reference".to_owned(), Reference::default()),
            writing: Mutex::default(),
            observed,
        };
        // Each seed is compared anew.
        observed.lock().unwrap_or_else(PoisonError::into_inner).compared.clear();
        run(start, &Config { seed: *seed, ..config.clone() });
    }
    let observed = observed.lock().unwrap_or_else(PoisonError::into_inner);
    let effects = observed.effects.iter().map(|((operation, part), Known { marks, readings, .. })| {
        let marks = if marks.is_empty() { String::new() } else { format!(" {marks}") };
        let readings: Vec<&str> = readings.iter().map(String::as_str).collect();
        format!("{operation} {part}{marks}: {}", readings.join(" ")).trim_end().to_owned()
    });
    let is_refused = |(_, (accepted, refused)): &(&&str, &(u32, u32))| *accepted == 0 && *refused > 0;
    let once = observed.repeated.iter().filter(is_refused).map(|(operation, _)| format!("{operation} once:"));
    let mut lines: Vec<String> = effects.chain(once).collect();
    lines.sort_unstable();
    format!("{HEAD}{}\n", lines.join("\n"))
}

/// The reference, with a look at the state around each write.
struct Observer {
    server: ReferenceServer,
    /// Held during a write: what another one changes at the same time is not its effect.
    writing: Mutex<()>,
    observed: &'static Mutex<Observed>,
}

impl Implementation for Observer {
    fn describe(&self) -> Description {
        self.server.describe()
    }

    fn call(&self, request: &Request) -> CallResult {
        let Some(spec) = operation_spec(request).filter(|spec| spec.http.verb != Verb::Get) else {
            return self.server.call(request);
        };
        let _held = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let is_compared = {
            let mut observed = self.observed.lock().unwrap_or_else(PoisonError::into_inner);
            let compared = observed.compared.entry(spec.id).or_default();
            *compared += 1;
            *compared <= MAX_COMPARED
        };
        if !is_compared {
            return self.server.call(request);
        }
        let before = self.server.reference().snapshot();
        let response = self.server.call(request)?;
        let after = self.server.reference().snapshot();
        if !response.is_success() {
            return Ok(response);
        }
        self.repeat(spec.id, request, &after)?;
        for part in StatePart::all() {
            let changed = settled_changes(part, &before, &after);
            if changed.is_empty() {
                continue;
            }
            let is_read = {
                let mut observed = self.observed.lock().unwrap_or_else(PoisonError::into_inner);
                let known = observed.effects.entry((spec.id, part.name)).or_default();
                known.times += 1;
                for id in changed.iter().filter(|_| part.is_existence) {
                    let mark = if part.value(&after, id).is_some() { '+' } else { '-' };
                    if !known.marks.contains(mark) {
                        known.marks.push(mark);
                    }
                }
                // Reading is slow, and more often shows nothing new.
                known.times.is_power_of_two() || known.times == 3
            };
            if is_read {
                let readings = self.readings_that_show(request, part, &changed, &before, &after)?;
                let mut observed = self.observed.lock().unwrap_or_else(PoisonError::into_inner);
                observed.effects.entry((spec.id, part.name)).or_default().readings.extend(readings);
            }
        }
        self.server.reference().restore(after);
        Ok(response)
    }
}

/// The rows whose value in a part the operation changed. What a deleted row had does not count, nor what a new row has
/// when nothing sets it.
fn settled_changes(part: &StatePart, before: &Store, after: &Store) -> Vec<String> {
    let mut changed = part.changed(before, after);
    if part.is_existence {
        return changed;
    }
    changed.retain(|id| {
        if part.value(before, id).is_some() {
            return part.value(after, id).is_some();
        }
        let mut unset = after.clone();
        part.reset(&mut unset, id) && part.value(&unset, id) != part.value(after, id)
    });
    changed
}

/// What a reading shows: with a filter, only which rows pass it.
fn shown(reading: Reading, response: &Response) -> Value {
    let rows = items(&response.body).filter(|_| reading.filter.is_some() && response.is_success());
    match rows {
        Some(rows) => rows.iter().map(|row| row.get(wire::user::ID).cloned().unwrap_or_default()).collect(),
        None => json!([response.status, response.body]),
    }
}

impl Observer {
    /// Makes an accepted request again, and notes whether it is refused.
    fn repeat(&self, operation: &'static str, request: &Request, after: &Store) -> Result<(), CallError> {
        let again = self.server.call(request)?;
        self.server.reference().restore(after.clone());
        let mut observed = self.observed.lock().unwrap_or_else(PoisonError::into_inner);
        let (accepted, refused) = observed.repeated.entry(operation).or_default();
        *(if again.is_success() { accepted } else { refused }) += 1;
        Ok(())
    }

    /// The readings whose response differs where the part of the changed rows is as before.
    fn readings_that_show(
        &self,
        request: &Request,
        part: &StatePart,
        changed: &[String],
        before: &Store,
        after: &Store,
    ) -> Result<Vec<String>, CallError> {
        let mut former = after.clone();
        for id in changed {
            revert(part, &mut former, before, id);
        }
        let mut found = Vec::new();
        for (reading, read) in readings_about(&self.server, request, changed, before, after)? {
            let answer = |store: &Store| {
                self.server.reference().restore(store.clone());
                self.server.call(&read).map(|response| shown(reading, &response))
            };
            let (now, again, then) = (answer(after)?, answer(after)?, answer(&former)?);
            if now == again && now != then {
                found.push(reading.to_string());
            }
        }
        self.server.reference().restore(after.clone());
        Ok(found)
    }
}
