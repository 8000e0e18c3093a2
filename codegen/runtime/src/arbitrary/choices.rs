//! `Choices`: a sequence of numbers, random or given, from which values are built.

use std::fmt;

use proptest::prelude::Rng;
use proptest::test_runner::TestRng;

/// Lists nested deeper than this are empty, because types can contain lists of themselves.
const MAX_DEPTH: usize = 5;

/// A sequence of choices. Building a value consumes them one by one. Past the end of a given sequence, every
/// choice is zero.
pub struct Choices {
    sequence: Vec<u64>,
    position: usize,
    rng: Option<TestRng>,
    depth: usize,
}

impl fmt::Debug for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Choices").field(&self.sequence).finish()
    }
}

impl Choices {
    /// Creates random choices.
    pub fn random(rng: TestRng) -> Self {
        Self { sequence: Vec::new(), position: 0, rng: Some(rng), depth: 0 }
    }

    /// Replays the given choices.
    pub fn of(sequence: Vec<u64>) -> Self {
        Self { sequence, position: 0, rng: None, depth: 0 }
    }

    /// The choices that were made.
    pub fn into_sequence(mut self) -> Vec<u64> {
        self.sequence.truncate(self.position);
        self.sequence
    }

    /// Returns a number below the bound, or zero if the bound is zero.
    pub fn below(&mut self, bound: u64) -> u64 {
        if self.position == self.sequence.len() {
            self.sequence.push(self.rng.as_mut().map_or(0, Rng::next_u64));
        }
        let choice = &mut self.sequence[self.position];
        self.position += 1;
        *choice = choice.checked_rem(bound).unwrap_or(0);
        *choice
    }

    /// Returns an arbitrary number.
    pub fn bits(&mut self) -> u64 {
        // This excludes only `u64::MAX`.
        self.below(u64::MAX)
    }

    /// Returns an index into a list of this length.
    pub fn index(&mut self, length: usize) -> usize {
        // An index into a list in memory fits in `usize`.
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// Returns one of the items, or the default if there are none.
    pub fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let index = self.index(items.len());
        items.get(index).copied().unwrap_or_default()
    }

    /// Returns at most `most` items. Whether there is another item is a separate choice, so removing it
    /// together with its item leaves the other items unchanged.
    pub fn repeat<T>(&mut self, most: u64, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        for left in (1..=most).rev() {
            if self.below(left + 1) == 0 {
                break;
            }
            items.push(item(self));
        }
        items
    }

    /// Returns a list of at most three items, fewer at deeper nesting levels.
    pub fn list<T>(&mut self, item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let most = match self.depth {
            0 => 3,
            depth if depth < MAX_DEPTH => 2,
            _ => 0,
        };
        self.depth += 1;
        let items = self.repeat(most, item);
        self.depth -= 1;
        items
    }
}

#[cfg(test)]
mod tests;
