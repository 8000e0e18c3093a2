//! Which input was drawn: the check and the case that it was drawn for, and the turns that made it
//! simpler. With the seed and the rule it is drawn again from that. It knows no rule and no input.

use std::fmt::{Debug, Write as _};

use proptest::strategy::ValueTree;
use serde::{Deserialize, Serialize};

use crate::runner::seed;

/// The place of one input among all that a rule draws.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Draw {
    /// Which check of the rule, from 0.
    pub(crate) check: u32,
    /// Which case of the check, from 0.
    pub(crate) case: u32,
    /// How it was made simpler: `s` for simpler and `c` for a step back, each with the number of
    /// times, such as `s4c1s2`.
    #[serde(default)]
    turns: String,
    /// A hash of what was drawn: the same place may bring another input when generators change.
    #[serde(default)]
    pub(crate) input: String,
}

impl Draw {
    /// What is drawn first for a case.
    pub(crate) fn new(check: u32, case: u32) -> Self {
        Self { check, case, ..Self::default() }
    }

    /// The histories of an exploration pass, so many.
    pub(crate) fn explored(histories: u32) -> Self {
        Self { check: Self::EXPLORED, case: histories, ..Self::default() }
    }

    /// The histories that it was found in, where no law has found it.
    pub(crate) fn histories(&self) -> Option<u32> {
        (self.check == Self::EXPLORED).then_some(self.case)
    }

    /// More checks than any law makes.
    const EXPLORED: u32 = u32::MAX;

    /// Says what was drawn.
    pub(crate) fn of(self, input: &impl Debug) -> Self {
        Self { input: format!("{:016x}", seed::hash([format!("{input:?}").as_str()])), ..self }
    }

    /// Makes a tree simpler and writes that down.
    pub(crate) fn simplify(&mut self, tree: &mut impl ValueTree) -> bool {
        self.add('s');
        tree.simplify()
    }

    /// Takes a step back and writes that down.
    pub(crate) fn complicate(&mut self, tree: &mut impl ValueTree) -> bool {
        self.add('c');
        tree.complicate()
    }

    fn add(&mut self, turn: char) {
        let digits = self.turns.trim_end_matches(|last: char| last.is_ascii_digit()).len();
        let (before, times) = self.turns.split_at(digits);
        let times: u32 = times.parse().unwrap_or(0);
        if before.ends_with(turn) {
            self.turns.truncate(digits);
            // Writing to a text cannot fail.
            let _infallible = write!(self.turns, "{}", times + 1);
        } else {
            let _infallible = write!(self.turns, "{turn}1");
        }
    }

    /// Takes the turns again. What is no turn is left out: a draw may come from a file.
    pub(crate) fn turn(&self, tree: &mut impl ValueTree) {
        /// More than a trial takes, so that no file keeps a program busy.
        const MOST: u32 = 100_000;
        for turn in self.turns.split_inclusive(|last: char| last.is_ascii_digit()).fold(Vec::new(), join) {
            let times = turn[1..].parse().unwrap_or(0).min(MOST);
            for _ in 0..times {
                if turn.starts_with('s') {
                    tree.simplify();
                } else {
                    tree.complicate();
                }
            }
        }
    }
}

/// Puts the digits of one number together again.
fn join(mut turns: Vec<String>, part: &str) -> Vec<String> {
    match turns.last_mut() {
        Some(last) if part.chars().all(|digit| digit.is_ascii_digit()) => last.push_str(part),
        _ if part.starts_with(['s', 'c']) => turns.push(part.to_owned()),
        _ => {}
    }
    turns
}

#[cfg(test)]
mod tests {
    use proptest::strategy::{Strategy, ValueTree};

    use super::Draw;
    use crate::runner::seed;

    #[test]
    fn an_input_is_drawn_again_from_its_turns() {
        let tree = || (0_i64..1_000_000).new_tree(&mut seed::runner(3, "r", 1, 2)).expect("a range gives");
        let (mut first, mut draw) = (tree(), Draw::new(1, 2));
        for _ in 0..40 {
            let more =
                if first.current() >= 500 { draw.simplify(&mut first) } else { draw.complicate(&mut first) };
            if !more {
                break;
            }
        }
        let mut again = tree();
        draw.turn(&mut again);
        assert_eq!(again.current(), first.current(), "{draw:?}");
        assert_ne!(again.current(), tree().current());
    }

    #[test]
    fn turns_are_counted_and_nonsense_is_left_out() {
        let mut draw = Draw::new(0, 0);
        for turn in ['s'; 12].into_iter().chain(['c', 's', 's']) {
            draw.add(turn);
        }
        assert_eq!(draw.turns, "s12c1s2");
        for nonsense in ["", "s", "9", "x9s", "ss3", "s99999999999999999999", "ü1"] {
            let draw = Draw { turns: nonsense.to_owned(), ..Draw::default() };
            let mut tree = (0_i64..9).new_tree(&mut seed::runner(1, "r", 0, 0)).expect("a range gives");
            draw.turn(&mut tree);
        }
    }
}
