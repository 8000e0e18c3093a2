//! The source of randomness of a history, and the draws that all steps share.

use proptest::prelude::*;
use proptest::strategy::{BoxedStrategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value};

use crate::generators::json;
use crate::runner::context::Scope;
use crate::stateful::scenario::Scenario;

/// Draws the steps of one history.
pub(crate) struct HistoryGenerator<'a> {
    runner: &'a mut TestRunner,
    pub(super) scope: &'a Scope<'a>,
    pub(super) scenario: Scenario,
    pub(super) metadata_patch: BoxedStrategy<Map<String, Value>>,
    pub(super) metadata_value: BoxedStrategy<Map<String, Value>>,
}

impl<'a> HistoryGenerator<'a> {
    pub(crate) fn new(runner: &'a mut TestRunner, scope: &'a Scope<'a>, scenario: Scenario) -> Self {
        let with_arrays =
            json::members(1..4, prop_oneof![json::array_with_null(), json::array(0..3)].boxed());
        let patch = prop_oneof![
            5 => json::object_with_nulls(3),
            2 => json::object_with_some_null(2),
            2 => json::object(2),
            1 => with_arrays,
            1 => Just(Map::new()),
        ];
        let value = prop_oneof![4 => json::object(2), 1 => json::object_with_nulls(1), 1 => Just(Map::new())];
        Self { runner, scope, scenario, metadata_patch: patch.boxed(), metadata_value: value.boxed() }
    }

    /// Draws a value from a strategy.
    pub(super) fn draw<T: std::fmt::Debug>(&mut self, strategy: &impl Strategy<Value = T>) -> Option<T> {
        Some(strategy.new_tree(self.runner).ok()?.current())
    }

    /// Draws a number below a bound; zero if the bound is zero.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { self.draw(&(0..bound)).unwrap_or_default() }
    }

    /// Draws true with a probability in percent.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Draws one of the items.
    pub(super) fn one_of<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        let index = self.below(items.len());
        items.get(index).copied()
    }
}

/// The smallest number that is larger than all numbers in use.
pub(super) fn next_number(used: impl IntoIterator<Item = usize>) -> usize {
    used.into_iter().map(|number| number + 1).max().unwrap_or_default()
}
