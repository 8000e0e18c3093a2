//! Rules that are told in steps, found by what they tell: the call that they judge, what it says, and
//! by which operations what has become of it is seen.

use clerk_user::operations::Operation;
use clerk_user_runtime::{Action, ErrorDef, Phase, Rule, RuleKind, Step};
use serde_json::Value;

use super::why::{Book, Why};

/// A rule that is told in steps.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    rule: &'a Rule,
    call: &'a Step,
    steps: &'a [Step],
}

impl<'a> Told<'a> {
    fn of(rule: &'a Rule) -> Option<Self> {
        let steps = rule.kind.steps()?;
        let call = steps.iter().find(|step| step.phase == Phase::Call)?;
        Some(Self { rule, call, steps })
    }

    /// What the call says of a param.
    pub(crate) fn says(self, param: &str) -> Option<Value> {
        self.call.params.to_value().get(param).cloned()
    }

    /// Whether it is looked at with this operation what has become.
    pub(crate) fn looks_with(self, operation: Operation) -> bool {
        self.steps.iter().any(|step| step.phase == Phase::Then && calls(step, operation))
    }

    /// Whether the call, or what is looked at then, shows this property.
    pub(crate) fn shows(self, property: &str) -> bool {
        self.steps
            .iter()
            .filter(|step| step.phase != Phase::Given)
            .any(|step| step.shows.iter().any(|shown| shown.at.split('.').next_back() == Some(property)))
    }
}

fn calls(step: &Step, operation: Operation) -> bool {
    matches!(&step.action, Action::Call { operation: of, .. } if of == operation.id())
}

impl Book<'_> {
    /// The rule that says what an operation brings about.
    pub(crate) fn brings(self, operation: Operation, test: impl Fn(Told<'_>) -> bool) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::OperationEffect { .. })
                && Told::of(rule).is_some_and(|told| calls(told.call, operation) && test(told))
        })
    }

    /// The rule that refuses a call with an error.
    pub(crate) fn refuses(self, operation: Operation, with: ErrorDef) -> Why {
        self.find(|rule| {
            let RuleKind::Guarded { error, .. } = &rule.kind else { return false };
            error.code.as_deref() == Some(with.code)
                && Told::of(rule).is_some_and(|told| calls(told.call, operation))
        })
    }

    /// The rule that says how sessions are after an operation.
    pub(crate) fn ends_sessions(self, operation: Operation, test: impl Fn(Told<'_>) -> bool) -> Why {
        self.brings(operation, |told| told.looks_with(Operation::BackendGetSessionList) && test(told))
    }

    /// The rule that an operation with these facts keeps.
    pub(crate) fn brings_by_fact(self, operation: Operation, fact: &str) -> Why {
        self.brings(operation, |told| told.rule.facts.iter().any(|one| one == fact))
    }
}
