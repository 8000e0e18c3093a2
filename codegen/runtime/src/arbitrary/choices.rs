//! `Choices`: a row of numbers, drawn at random or given, from which values are made.

use std::fmt;

use proptest::prelude::Rng;
use proptest::test_runner::TestRng;

/// Deeper than this, lists are empty: types may hold lists of themselves.
const DEEPEST: usize = 5;

/// A row of choices. Whoever makes a value asks for one after the other; beyond the end of a given
/// row every choice is the first.
pub struct Choices {
    row: Vec<u64>,
    made: usize,
    rng: Option<TestRng>,
    depth: usize,
}

impl fmt::Debug for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Choices").field(&self.row).finish()
    }
}

impl Choices {
    /// Choices made at random.
    pub fn random(rng: TestRng) -> Self {
        Self { row: Vec::new(), made: 0, rng: Some(rng), depth: 0 }
    }

    /// Choices made before.
    pub fn of(row: Vec<u64>) -> Self {
        Self { row, made: 0, rng: None, depth: 0 }
    }

    /// The choices that were asked for.
    pub fn into_made(mut self) -> Vec<u64> {
        self.row.truncate(self.made);
        self.row
    }

    /// A number below the bound; zero when the bound is zero.
    pub fn below(&mut self, bound: u64) -> u64 {
        if self.made == self.row.len() {
            self.row.push(self.rng.as_mut().map_or(0, Rng::next_u64));
        }
        let choice = &mut self.row[self.made];
        self.made += 1;
        *choice = choice.checked_rem(bound).unwrap_or(0);
        *choice
    }

    /// Any number.
    pub fn bits(&mut self) -> u64 {
        // One in a thousand million million million is left out.
        self.below(u64::MAX)
    }

    /// An index of a list of that length.
    pub fn index(&mut self, length: usize) -> usize {
        // An index of something in memory fits.
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// One of the items; its default where there are none.
    pub fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let index = self.index(items.len());
        items.get(index).copied().unwrap_or_default()
    }

    /// At most that many items. Whether there is one more is a choice of its own, so that cutting
    /// it out together with its item leaves the other items as they are.
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

    /// A list of at most three items, fewer the deeper it lies.
    pub fn list<T>(&mut self, item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let most = match self.depth {
            0 => 3,
            depth if depth < DEEPEST => 2,
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
