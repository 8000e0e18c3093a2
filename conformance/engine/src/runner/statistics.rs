//! Counts of what a run did: cases, evaluations, calls by operation, and notes. It decides nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::CallError;
use crate::reach::{self, Cell};
use crate::runner::record::{ExecutionRecord, RecordedCall};
use crate::runner::situations;

/// What the drawn inputs of a run, or of one rule, led to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Statistics {
    /// Cases drawn.
    pub cases: u64,
    /// Checks reached.
    pub evaluations: u64,
    /// Cases whose setup failed, so that no check was reached.
    pub failed_setups: u64,
    /// Calls made by those cases.
    pub wasted_calls: u64,
    /// Histories of the stateful pass.
    pub histories: u64,
    /// Steps of these histories.
    pub history_steps: u64,
    /// Steps that were skipped because they were impossible when their turn came.
    pub skipped_steps: u64,
    /// How often each situation of [`SITUATIONS`](crate::SITUATIONS) was met, if
    /// [`Config::counts_reach`](crate::Config::counts_reach) is set.
    pub situations: BTreeMap<&'static str, u64>,
    /// How often each cell of the maps of [`Reach`](crate::Reach) was met, if
    /// [`Config::counts_reach`](crate::Config::counts_reach) is set.
    #[serde(skip)]
    pub reach: BTreeMap<Cell, u64>,
    /// Calls by operation, including those made while shrinking.
    pub operations: BTreeMap<String, CallCounts>,
}

/// Calls of one operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct CallCounts {
    /// Requests made.
    pub requests: u64,
    /// Requests with a successful response.
    pub accepted: u64,
    /// Requests with an error response.
    pub refused: u64,
}

impl Statistics {
    pub(crate) fn count_reach(&mut self, record: &ExecutionRecord) {
        for (situation, times) in situations::count(record.in_order()) {
            *self.situations.entry(situation).or_default() += times;
        }
        for (cell, times) in reach::count(record.in_order()) {
            *self.reach.entry(cell).or_default() += times;
        }
    }

    pub(crate) fn count(&mut self, calls: &[RecordedCall]) {
        let was_made = |call: &&RecordedCall| !matches!(call.response, Err(CallError::GivenUp(_)));
        for call in calls.iter().filter(was_made) {
            if !self.operations.contains_key(&call.request.operation) {
                self.operations.insert(call.request.operation.clone(), CallCounts::default());
            }
            let Some(counts) = self.operations.get_mut(&call.request.operation) else { continue };
            counts.requests += 1;
            if let Ok(response) = &call.response {
                counts.accepted += u64::from(response.is_success());
                counts.refused += u64::from(!response.is_success());
            }
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.evaluations += other.evaluations;
        self.failed_setups += other.failed_setups;
        self.wasted_calls += other.wasted_calls;
        self.histories += other.histories;
        self.history_steps += other.history_steps;
        self.skipped_steps += other.skipped_steps;
        for (situation, times) in &other.situations {
            *self.situations.entry(situation).or_default() += times;
        }
        for (cell, times) in &other.reach {
            *self.reach.entry(*cell).or_default() += times;
        }
        for (operation, more) in &other.operations {
            let counts = self.operations.entry(operation.clone()).or_default();
            counts.requests += more.requests;
            counts.accepted += more.accepted;
            counts.refused += more.refused;
        }
    }

    /// Requests of all operations.
    pub fn requests(&self) -> u64 {
        self.operations.values().map(|counts| counts.requests).sum()
    }

    /// Requests of all operations with a successful response.
    pub fn accepted(&self) -> u64 {
        self.operations.values().map(|counts| counts.accepted).sum()
    }

    /// Requests of all operations with an error response.
    pub fn refused(&self) -> u64 {
        self.operations.values().map(|counts| counts.refused).sum()
    }
}

/// Notes about silent rules, each with the number of times it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<(String, u64)>);

impl Notes {
    /// How many distinct notes are kept: a note that differs every time carries no information.
    const MAX_DISTINCT: usize = 16;

    pub(crate) fn add(&mut self, note: &str) {
        if let Some((_, times)) = self.0.iter_mut().find(|(text, _)| text == note) {
            *times += 1;
        } else if self.0.len() < Self::MAX_DISTINCT {
            self.0.push((note.to_owned(), 1));
        }
    }

    /// The notes in the order in which they were first made.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(text, times)| (text.as_str(), *times))
    }

    /// Whether no note was made.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
