//! The one strategy behind all types: it draws a row of choices, and makes the row simpler while
//! what is made of it still fails.

use std::fmt;
use std::marker::PhantomData;

use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::{Choices, Draw};

/// Draws values of a type.
pub struct Drawn<T>(PhantomData<fn() -> T>);

impl<T> Drawn<T> {
    /// The strategy.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Drawn<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Drawn<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Drawn<T> {}

impl<T> fmt::Debug for Drawn<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Drawn<{}>", std::any::type_name::<T>())
    }
}

impl<T: Draw + fmt::Debug> Strategy for Drawn<T> {
    type Tree = DrawnTree<T>;
    type Value = T;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut choices = Choices::random(runner.new_rng());
        T::draw(&mut choices);
        Ok(DrawnTree { shrinker: Shrinker::new(choices.into_made()), of: PhantomData })
    }
}

/// A drawn value with the choices it was made from.
#[derive(Clone, Debug)]
pub struct DrawnTree<T> {
    shrinker: Shrinker,
    of: PhantomData<fn() -> T>,
}

impl<T: Draw + fmt::Debug> ValueTree for DrawnTree<T> {
    type Value = T;

    fn current(&self) -> T {
        T::draw(&mut Choices::of(self.shrinker.row.clone()))
    }

    fn simplify(&mut self) -> bool {
        self.shrinker.simplify()
    }

    fn complicate(&mut self) -> bool {
        self.shrinker.complicate()
    }
}

/// Makes a row simpler step by step: stretches of it are cut out, then become zero, the longest
/// first; then the numbers that are left become smaller. Each step that is kept leaves a shorter
/// row, fewer numbers that are not zero, or smaller ones, so it ends.
#[derive(Clone, Debug)]
struct Shrinker {
    row: Vec<u64>,
    /// The row before the last step, and where its stretch ended.
    before: Option<(Vec<u64>, usize)>,
    step: Step,
    /// How long the stretches are now.
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

    /// Shorter stretches, or the next kind of step.
    fn next_round(&mut self) -> bool {
        self.at = 0;
        // One item takes a few choices, so short stretches of each length are tried.
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
