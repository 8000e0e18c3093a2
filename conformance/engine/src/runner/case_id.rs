//! Where a failing input came from: the case that drew it and the shrink path that simplified it, or the
//! histories of the stateful pass. With the seed and the rule it is enough to draw the input again. It knows
//! no rule and no input.

use std::fmt::{Debug, Write as _};

use proptest::strategy::ValueTree;
use serde::{Deserialize, Serialize};

use crate::runner::seed;

/// An input that can be made simpler step by step, whatever its type. The methods are those of proptest's
/// `ValueTree`.
pub(crate) trait Simplify {
    /// Simplifies the input. Returns false if it cannot be simplified further.
    fn simplify(&mut self) -> bool;

    /// Undoes part of the last simplification. Returns false if there is nothing left to undo.
    fn complicate(&mut self) -> bool;
}

impl<T: ValueTree> Simplify for T {
    fn simplify(&mut self) -> bool {
        ValueTree::simplify(self)
    }

    fn complicate(&mut self) -> bool {
        ValueTree::complicate(self)
    }
}

/// Where a failing input came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum InputSource {
    /// A case of a check.
    Case(CaseId),
    /// The stateful pass with this number of histories.
    Histories(u32),
}

/// One input among all that a rule draws.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CaseId {
    /// The check of the rule, counted from 0.
    pub(crate) check: u32,
    /// The case of the check, counted from 0.
    pub(crate) number: u32,
    /// How the input was simplified: `s` for a step to a simpler input and `c` for a step back, each with the
    /// number of times, such as `s4c1s2`.
    #[serde(default)]
    pub(crate) shrink_path: String,
    /// A hash of the input as JSON, which does not contain the names of types. A changed generator draws another
    /// input for the same case.
    #[serde(default)]
    pub(crate) input_hash: String,
}

impl CaseId {
    /// A case before it is shrunk.
    pub(crate) fn new(check: u32, number: u32) -> Self {
        Self { check, number, ..Self::default() }
    }

    /// Adds the hash of the input. Earlier programs hashed its debug output: if `saved` has that hash, it is kept,
    /// so that the two cases are equal.
    pub(crate) fn with_input(self, input: &(impl Serialize + Debug), saved: Option<&Self>) -> Self {
        self.with_texts(serde_json::to_string(input).ok(), input, saved)
    }

    fn with_texts(self, json: Option<String>, input: &dyn Debug, saved: Option<&Self>) -> Self {
        let hash = |text: &str| format!("{:016x}", seed::hash([text]));
        let debug_hash = || hash(&format!("{input:?}"));
        let is_debug_hash = |saved: &&Self| saved.input_hash == debug_hash();
        let input_hash = match (saved.filter(is_debug_hash), json) {
            (Some(saved), _) => saved.input_hash.clone(),
            (None, Some(json)) => hash(&json),
            (None, None) => debug_hash(),
        };
        Self { input_hash, ..self }
    }

    /// Simplifies an input and records the step.
    pub(crate) fn simplify(&mut self, input: &mut dyn Simplify) -> bool {
        self.record('s');
        input.simplify()
    }

    /// Undoes a part of the last simplification and records the step.
    pub(crate) fn complicate(&mut self, input: &mut dyn Simplify) -> bool {
        self.record('c');
        input.complicate()
    }

    fn record(&mut self, step: char) {
        let digits = self.shrink_path.trim_end_matches(|last: char| last.is_ascii_digit()).len();
        let (before, times) = self.shrink_path.split_at(digits);
        let times: u32 = times.parse().unwrap_or(0);
        if before.ends_with(step) {
            self.shrink_path.truncate(digits);
            // Writing to a string cannot fail.
            let _infallible = write!(self.shrink_path, "{}", times + 1);
        } else {
            let _infallible = write!(self.shrink_path, "{step}1");
        }
    }

    /// Repeats the recorded steps on an input. Anything else in the path is ignored, since it may come from a file.
    pub(crate) fn shrink(&self, input: &mut dyn Simplify) {
        /// More steps than shrinking takes, so that no file can keep a program busy.
        const MAX_REPETITIONS: u32 = 100_000;
        let parts = self.shrink_path.split_inclusive(|last: char| last.is_ascii_digit());
        for step in parts.fold(Vec::new(), join_digits) {
            let times = step[1..].parse().unwrap_or(0).min(MAX_REPETITIONS);
            for _ in 0..times {
                if step.starts_with('s') {
                    input.simplify();
                } else {
                    input.complicate();
                }
            }
        }
    }
}

/// Joins the digits of one number, which were split one by one.
fn join_digits(mut steps: Vec<String>, part: &str) -> Vec<String> {
    match steps.last_mut() {
        Some(last) if part.chars().all(|digit| digit.is_ascii_digit()) => last.push_str(part),
        _ if part.starts_with(['s', 'c']) => steps.push(part.to_owned()),
        _ => {}
    }
    steps
}

#[cfg(test)]
mod tests {
    use proptest::strategy::{Strategy, ValueTree};

    use super::CaseId;
    use crate::runner::seed;

    #[test]
    fn the_shrink_path_leads_to_the_same_input() {
        let tree =
            || (0_i64..1_000_000).new_tree(&mut seed::runner(3, "r", 1, 2)).expect("a range has values");
        let (mut first, mut case) = (tree(), CaseId::new(1, 2));
        for _ in 0..40 {
            let more =
                if first.current() >= 500 { case.simplify(&mut first) } else { case.complicate(&mut first) };
            if !more {
                break;
            }
        }
        let mut again = tree();
        case.shrink(&mut again);
        assert_eq!(again.current(), first.current(), "{case:?}");
        assert_ne!(again.current(), tree().current());
    }

    #[test]
    fn the_input_hash_does_not_depend_on_type_names_and_earlier_hashes_are_recognized() {
        #[derive(Debug, serde::Serialize)]
        struct Old {
            count: u8,
        }
        #[derive(Debug, serde::Serialize)]
        struct New {
            count: u8,
        }
        let hash = |case: CaseId| case.input_hash;
        let new = hash(CaseId::default().with_input(&New { count: 1 }, None));
        assert_eq!(hash(CaseId::default().with_input(&Old { count: 1 }, None)), new);
        assert_ne!(hash(CaseId::default().with_input(&New { count: 2 }, None)), new);
        let debug_hash = format!("{:016x}", seed::hash(["New { count: 1 }"]));
        let saved = CaseId { input_hash: debug_hash.clone(), ..CaseId::default() };
        assert_eq!(hash(CaseId::default().with_input(&New { count: 1 }, Some(&saved))), debug_hash);
        assert_ne!(hash(CaseId::default().with_input(&New { count: 2 }, Some(&saved))), debug_hash);
    }

    #[test]
    fn steps_are_counted_and_invalid_steps_are_ignored() {
        let mut case = CaseId::new(0, 0);
        for step in ['s'; 12].into_iter().chain(['c', 's', 's']) {
            case.record(step);
        }
        assert_eq!(case.shrink_path, "s12c1s2");
        for invalid in ["", "s", "9", "x9s", "ss3", "s99999999999999999999", "ü1"] {
            let case = CaseId { shrink_path: invalid.to_owned(), ..CaseId::default() };
            let mut tree = (0_i64..9).new_tree(&mut seed::runner(1, "r", 0, 0)).expect("a range has values");
            case.shrink(&mut tree);
        }
    }
}
