//! The strategy for all types: it generates a sequence of choices and simplifies it while the resulting value
//! still fails.

use std::fmt;
use std::marker::PhantomData;

use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::choices::Choices;
use super::from_choices::FromChoices;

/// Generates values of a type.
pub struct ChoicesStrategy<T>(PhantomData<fn() -> T>);

impl<T> ChoicesStrategy<T> {
    /// Creates the strategy.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for ChoicesStrategy<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for ChoicesStrategy<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ChoicesStrategy<T> {}

impl<T> fmt::Debug for ChoicesStrategy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChoicesStrategy<{}>", std::any::type_name::<T>())
    }
}

impl<T: FromChoices + fmt::Debug> Strategy for ChoicesStrategy<T> {
    type Tree = ChoicesTree<T>;
    type Value = T;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut choices = Choices::random(runner.new_rng());
        T::from_choices(&mut choices);
        Ok(ChoicesTree { shrinker: Shrinker::new(choices.into_made()), of: PhantomData })
    }
}

/// A generated value with its choices.
#[derive(Clone, Debug)]
pub struct ChoicesTree<T> {
    shrinker: Shrinker,
    of: PhantomData<fn() -> T>,
}

impl<T: FromChoices + fmt::Debug> ValueTree for ChoicesTree<T> {
    type Value = T;

    fn current(&self) -> T {
        T::from_choices(&mut Choices::of(self.shrinker.row.clone()))
    }

    fn simplify(&mut self) -> bool {
        self.shrinker.simplify()
    }

    fn complicate(&mut self) -> bool {
        self.shrinker.complicate()
    }
}

/// Simplifies a sequence of choices step by step: it removes ranges, then sets ranges to zero, longest ranges
/// first, and finally halves the remaining numbers. Every accepted step makes the sequence shorter, or its
/// numbers zero or smaller, so the process terminates.
#[derive(Clone, Debug)]
struct Shrinker {
    row: Vec<u64>,
    /// The sequence before the last step, and the end of the changed range.
    before: Option<(Vec<u64>, usize)>,
    step: Step,
    /// The current length of the ranges.
    length: usize,
    at: usize,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Cut,
    Zero,
    Halve,
}

impl Shrinker {
    fn new(row: Vec<u64>) -> Self {
        Self { length: row.len(), before: None, step: Step::Cut, at: 0, row }
    }

    fn simplify(&mut self) -> bool {
        loop {
            if self.at >= self.row.len() {
                if !self.next_round() {
                    return false;
                }
                continue;
            }
            let stretch = self.at..(self.at + self.length).min(self.row.len());
            if !matches!(self.step, Step::Cut) && self.row[stretch.clone()].iter().all(|choice| *choice == 0)
            {
                self.at = stretch.end;
                continue;
            }
            self.before = Some((self.row.clone(), stretch.end));
            match self.step {
                Step::Cut => drop(self.row.drain(stretch)),
                Step::Zero => self.row[stretch].fill(0),
                Step::Halve => self.row[self.at] /= 2,
            }
            return true;
        }
    }

    /// Moves on to shorter ranges or to the next kind of step.
    fn next_round(&mut self) -> bool {
        self.at = 0;
        // One item uses only a few choices, so try every short length.
        self.length = if self.length > 8 { self.length / 2 } else { self.length.saturating_sub(1) };
        if self.length == 0 {
            (self.step, self.length) = match self.step {
                Step::Cut => (Step::Zero, self.row.len().max(1)),
                Step::Zero => (Step::Halve, 1),
                Step::Halve => return false,
            };
        }
        true
    }

    fn complicate(&mut self) -> bool {
        let Some((row, end)) = self.before.take() else { return false };
        (self.row, self.at) = (row, end);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{ChoicesStrategy, Shrinker};

    /// Returns every sequence that is tried if no step is accepted.
    fn tried(row: &[u64]) -> Vec<Vec<u64>> {
        let mut shrinker = Shrinker::new(row.to_vec());
        let mut tried = Vec::new();
        while shrinker.simplify() {
            tried.push(shrinker.row.clone());
            assert!(shrinker.complicate(), "the step should be undone");
            assert_eq!(shrinker.row, row);
        }
        tried
    }

    #[test]
    fn stretches_are_cut_then_become_zero_then_numbers_are_halved() {
        let cut: [&[u64]; 6] = [&[], &[9], &[4, 0], &[0, 9], &[4, 9], &[4, 0]];
        let zero: [&[u64]; 5] = [&[0, 0, 0], &[0, 0, 9], &[4, 0, 0], &[0, 0, 9], &[4, 0, 0]];
        let halve: [&[u64]; 2] = [&[2, 0, 9], &[4, 0, 4]];
        assert_eq!(tried(&[4, 0, 9]), [&cut[..], &zero, &halve].concat());
        assert_eq!(tried(&[]), [[0; 0]; 0]);
    }

    #[test]
    fn long_stretches_become_half_as_long_and_short_ones_shorter_by_one() {
        let cut = tried(&[0; 20]).into_iter().map(|row| 20 - row.len());
        let mut lengths: Vec<usize> = cut.filter(|length| *length > 0).collect();
        lengths.dedup();
        assert_eq!(lengths, [20, 10, 5, 4, 3, 2, 1]);
        let mut lengths: Vec<usize> = tried(&[0; 16]).into_iter().map(|row| 16 - row.len()).collect();
        lengths.dedup();
        assert_eq!(lengths, [16, 8, 7, 2, 6, 4, 5, 1, 4, 3, 1, 2, 1]);
    }

    #[test]
    fn what_is_kept_is_gone_on_with() {
        let mut shrinker = Shrinker::new(vec![4, 2]);
        assert!(!shrinker.complicate(), "there is no step to undo");
        assert!(shrinker.simplify());
        assert_eq!(shrinker.row, [0; 0]);
        assert!(!shrinker.simplify(), "no steps are left");
    }

    #[test]
    fn the_strategy_names_its_type() {
        assert_eq!(format!("{:?}", ChoicesStrategy::<bool>::default()), "ChoicesStrategy<bool>");
    }
}
