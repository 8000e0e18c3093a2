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
        Ok(ChoicesTree { shrinker: Shrinker::new(choices.into_sequence()), of: PhantomData })
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
        T::from_choices(&mut Choices::of(self.shrinker.sequence.clone()))
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
    sequence: Vec<u64>,
    /// The sequence before the last step, and the end of the changed range.
    before: Option<(Vec<u64>, usize)>,
    step: ShrinkStep,
    /// The current length of the ranges.
    length: usize,
    start: usize,
}

#[derive(Clone, Copy, Debug)]
enum ShrinkStep {
    Remove,
    Zero,
    Halve,
}

impl Shrinker {
    fn new(sequence: Vec<u64>) -> Self {
        Self { length: sequence.len(), before: None, step: ShrinkStep::Remove, start: 0, sequence }
    }

    fn simplify(&mut self) -> bool {
        loop {
            if self.start >= self.sequence.len() {
                if !self.next_round() {
                    return false;
                }
                continue;
            }
            let range = self.start..(self.start + self.length).min(self.sequence.len());
            if !matches!(self.step, ShrinkStep::Remove)
                && self.sequence[range.clone()].iter().all(|choice| *choice == 0)
            {
                self.start = range.end;
                continue;
            }
            self.before = Some((self.sequence.clone(), range.end));
            match self.step {
                ShrinkStep::Remove => drop(self.sequence.drain(range)),
                ShrinkStep::Zero => self.sequence[range].fill(0),
                ShrinkStep::Halve => self.sequence[self.start] /= 2,
            }
            return true;
        }
    }

    /// Moves on to shorter ranges or to the next kind of step.
    fn next_round(&mut self) -> bool {
        self.start = 0;
        // One item uses only a few choices, so try every short length.
        self.length = if self.length > 8 { self.length / 2 } else { self.length.saturating_sub(1) };
        if self.length == 0 {
            (self.step, self.length) = match self.step {
                ShrinkStep::Remove => (ShrinkStep::Zero, self.sequence.len().max(1)),
                ShrinkStep::Zero => (ShrinkStep::Halve, 1),
                ShrinkStep::Halve => return false,
            };
        }
        true
    }

    fn complicate(&mut self) -> bool {
        let Some((sequence, end)) = self.before.take() else { return false };
        (self.sequence, self.start) = (sequence, end);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{ChoicesStrategy, Shrinker};

    /// Returns every sequence that is tried if no step is accepted.
    fn attempts(sequence: &[u64]) -> Vec<Vec<u64>> {
        let mut shrinker = Shrinker::new(sequence.to_vec());
        let mut attempts = Vec::new();
        while shrinker.simplify() {
            attempts.push(shrinker.sequence.clone());
            assert!(shrinker.complicate(), "the step should be undone");
            assert_eq!(shrinker.sequence, sequence);
        }
        attempts
    }

    #[test]
    fn ranges_are_removed_then_set_to_zero_then_numbers_are_halved() {
        let cut: [&[u64]; 6] = [&[], &[9], &[4, 0], &[0, 9], &[4, 9], &[4, 0]];
        let zero: [&[u64]; 5] = [&[0, 0, 0], &[0, 0, 9], &[4, 0, 0], &[0, 0, 9], &[4, 0, 0]];
        let halve: [&[u64]; 2] = [&[2, 0, 9], &[4, 0, 4]];
        assert_eq!(attempts(&[4, 0, 9]), [&cut[..], &zero, &halve].concat());
        assert_eq!(attempts(&[]), [[0; 0]; 0]);
    }

    #[test]
    fn long_ranges_are_halved_and_short_ones_shrink_by_one() {
        let cut = attempts(&[0; 20]).into_iter().map(|sequence| 20 - sequence.len());
        let mut lengths: Vec<usize> = cut.filter(|length| *length > 0).collect();
        lengths.dedup();
        assert_eq!(lengths, [20, 10, 5, 4, 3, 2, 1]);
        let mut lengths: Vec<usize> =
            attempts(&[0; 16]).into_iter().map(|sequence| 16 - sequence.len()).collect();
        lengths.dedup();
        assert_eq!(lengths, [16, 8, 7, 2, 6, 4, 5, 1, 4, 3, 1, 2, 1]);
    }

    #[test]
    fn the_search_continues_from_an_accepted_step() {
        let mut shrinker = Shrinker::new(vec![4, 2]);
        assert!(!shrinker.complicate(), "there is no step to undo");
        assert!(shrinker.simplify());
        assert_eq!(shrinker.sequence, [0; 0]);
        assert!(!shrinker.simplify(), "no steps are left");
    }

    #[test]
    fn the_strategy_names_its_type() {
        assert_eq!(format!("{:?}", ChoicesStrategy::<bool>::default()), "ChoicesStrategy<bool>");
    }
}
