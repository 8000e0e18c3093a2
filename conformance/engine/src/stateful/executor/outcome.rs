//! The outcome of one step, and the views of users that are read after it.

use clerk_user::operations::Operation;
use clerk_user_runtime::{Rule, Surface};

use crate::model::operands::UserNumber;
use crate::model::rule_index::RuleLookup;
use crate::runner::violation::Violation;

/// A user as seen from a surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UserView {
    /// The user.
    pub(crate) user: UserNumber,
    /// The surface.
    pub(crate) surface: Surface,
}

/// The views that are read after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inspection {
    /// Every view of every user.
    Everything,
    /// One view.
    View(UserView),
    /// No view, unless the model does not know the state after the step.
    Nothing,
}

/// A rule that a step broke.
#[derive(Clone, Debug)]
pub(crate) struct BrokenRule {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// What was expected, and what was returned.
    pub(crate) violation: Violation,
    /// The view that shows the fault; nothing if the response of the step shows it.
    pub(crate) view: Option<UserView>,
}

/// A difference from the model that no rule forbids.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// The operation after which it shows.
    pub(crate) operation: &'static str,
    /// What differs: the wire name of a property or a list, or the response itself.
    pub(crate) element: &'static str,
    /// What was expected, and what was returned.
    pub(crate) violation: Violation,
    /// The view that shows the difference; nothing if the response of the step shows it.
    pub(crate) view: Option<UserView>,
}

impl Difference {
    /// What differences of one kind have in common, whatever their values.
    pub(crate) fn about(&self) -> String {
        format!("{} {}", self.operation, self.element)
    }
}

/// The element of a difference in whether a call was accepted, or in the rows of a list.
pub(super) const RESPONSE: &str = "response";

/// The outcome of one step.
#[derive(Clone, Debug, Default)]
pub(crate) struct StepOutcome {
    /// The operation that was called.
    operation: &'static str,
    /// Whether the step could not be executed.
    pub(crate) skipped: bool,
    /// The rules that were evaluated, including the broken ones.
    pub(crate) covered_rules: Vec<&'static Rule>,
    /// The rules that were broken.
    pub(crate) broken: Vec<BrokenRule>,
    /// Differences from the model that no rule forbids.
    pub(crate) unexplained: Vec<Difference>,
}

impl StepOutcome {
    /// The outcome of a step that calls an operation.
    pub(super) fn of(operation: Operation) -> Self {
        Self { operation: operation.id(), ..Self::default() }
    }

    /// A step that could not be executed.
    pub(super) fn skipped() -> Self {
        Self { skipped: true, ..Self::default() }
    }

    /// Adds a violation of some rules, or a difference that no rule forbids.
    pub(super) fn add_violation(
        &mut self,
        rules: &[&'static Rule],
        element: &'static str,
        violation: &Violation,
        view: Option<UserView>,
    ) {
        if rules.is_empty() {
            let operation = self.operation;
            self.unexplained.push(Difference { operation, element, violation: violation.clone(), view });
        }
        for rule in rules {
            if self.broken.iter().all(|broken| broken.rule.id != rule.id) {
                self.broken.push(BrokenRule { rule, violation: violation.clone(), view });
            }
        }
    }

    /// Evaluates a rule on the response of the step.
    pub(super) fn evaluate(&mut self, rule: RuleLookup, holds: bool, violation: impl FnOnce() -> Violation) {
        let rules: Vec<&'static Rule> = rule.into_iter().collect();
        self.covered_rules.extend(&rules);
        if !holds {
            self.add_violation(&rules, RESPONSE, &violation(), None);
        }
    }
}
