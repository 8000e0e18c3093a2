//! The map of reach: what a run can meet, derived from the tables of the contract, and how often it met it. It sees the
//! calls of one execution, does not depend on laws and judges nothing.

mod cell;
mod observer;
mod possible;
mod sightings;

use std::collections::{BTreeMap, BTreeSet};

pub use cell::{Cell, ReachMap, Rows, Stage};
pub(crate) use observer::count;
use possible::possible;

/// How often a run met each cell of the maps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    cells: BTreeMap<Cell, u64>,
}

impl Reach {
    /// The cells that are possible at an API version, with the number of times each was met.
    pub fn new(met: &BTreeMap<Cell, u64>, version: &str) -> Self {
        let times = |cell: &Cell| met.get(cell).copied().unwrap_or_default();
        Self { cells: possible(version).into_iter().map(|cell| (cell, times(&cell))).collect() }
    }

    /// The cells of a map, in a fixed order, each with the number of times it was met.
    pub fn cells(&self, map: ReachMap) -> impl Iterator<Item = (Cell, u64)> {
        self.cells.iter().filter(move |(cell, _)| cell.map() == map).map(|(cell, times)| (*cell, *times))
    }

    /// The cells of a map that were never met.
    pub fn blanks(&self, map: ReachMap) -> BTreeSet<Cell> {
        self.cells(map).filter(|(_, times)| *times == 0).map(|(cell, _)| cell).collect()
    }
}

#[cfg(test)]
mod tests;
