//! A drawn input whose type is hidden: the search for the shortest case is compiled once, and not once per law.

use std::fmt::Debug;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Reason, TestRunner};
use serde::Serialize;

use crate::runner::case_id::{CaseId, Simplify};
use crate::runner::session::Session;
use crate::runner::violation::CheckResult;

/// One drawn input together with the property that is run on it.
pub(crate) trait Input: Simplify {
    /// Runs the property on the current input.
    fn run(&self, session: &mut Session<'_>) -> CheckResult;

    /// Keeps the current input. It is kept until the next call, whatever happens to the current one.
    fn keep(&mut self);

    /// Runs the property on the input that was kept last.
    fn run_kept(&self, session: &mut Session<'_>) -> CheckResult;

    /// Adds the hash of the input that was kept last to the ID of its case; see [`CaseId::with_input`].
    fn identify(&self, id: CaseId, saved: Option<&CaseId>) -> CaseId;
}

/// Draws one input.
pub(crate) fn draw<'a, S, P>(
    strategy: &S,
    property: &'a P,
    runner: &mut TestRunner,
) -> Result<Box<dyn Input + 'a>, Reason>
where
    S: Strategy,
    S::Tree: 'a,
    S::Value: Serialize + Debug + Clone + 'a,
    P: Fn(&mut Session<'_>, S::Value) -> CheckResult,
{
    let tree = strategy.new_tree(runner)?;
    let kept = tree.current();
    Ok(Box::new(DrawnInput { tree, kept, property }))
}

struct DrawnInput<'a, T: ValueTree, P> {
    tree: T,
    kept: T::Value,
    property: &'a P,
}

impl<T: ValueTree, P> Simplify for DrawnInput<'_, T, P> {
    fn simplify(&mut self) -> bool {
        ValueTree::simplify(&mut self.tree)
    }

    fn complicate(&mut self) -> bool {
        ValueTree::complicate(&mut self.tree)
    }
}

impl<T, P> Input for DrawnInput<'_, T, P>
where
    T: ValueTree,
    T::Value: Serialize + Debug + Clone,
    P: Fn(&mut Session<'_>, T::Value) -> CheckResult,
{
    fn run(&self, session: &mut Session<'_>) -> CheckResult {
        (self.property)(session, self.tree.current())
    }

    fn keep(&mut self) {
        self.kept = self.tree.current();
    }

    fn run_kept(&self, session: &mut Session<'_>) -> CheckResult {
        (self.property)(session, self.kept.clone())
    }

    fn identify(&self, id: CaseId, saved: Option<&CaseId>) -> CaseId {
        id.with_input(&self.kept, saved)
    }
}
