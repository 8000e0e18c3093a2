//! Operations that bring no answer in a history: hung, panicked, gone, or declared and not there.

use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user_runtime::Rule;

use crate::CallError;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckEnd;
use crate::runner::record::ExecutionRecord;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::MOST_OF_ONE;

/// An operation that brought no answer, with the calls before it.
pub(super) struct Unresponsive {
    /// Its id.
    pub(super) operation: String,
    why: Why,
    record: ExecutionRecord,
}

enum Why {
    /// There was no answer.
    Error(CallError),
    /// It says that it is not there, though it is declared.
    Missing(Violation),
}

impl Unresponsive {
    /// The silence with which a history has ended, if that is how it did.
    pub(super) fn of(stop: Abort, record: ExecutionRecord) -> Option<Self> {
        let operation = record.calls.last()?.request.operation.clone();
        let why = match stop {
            Abort::NoResponse(error) => Why::Error(error),
            Abort::Violation(violation) => Why::Missing(violation),
            // What is not performed with all params is not declared either, and a budget that is
            // used up is no fault.
            Abort::SetupFailed(_) => return None,
        };
        Some(Self { operation, why, record })
    }

    /// How much it counts: who says it is not there, and who is not called any more, is not asked
    /// again.
    pub(super) fn weight(&self) -> usize {
        match self.why {
            Why::Missing(_) | Why::Error(CallError::GivenUp(_)) => MOST_OF_ONE,
            Why::Error(_) => 1,
        }
    }

    /// Whether a rule speaks of the operation: those that name it, or where none does, those that are
    /// read from its tables.
    pub(super) fn concerns(&self, rule: &Rule) -> bool {
        let names = |rule: &Rule| rule.targets.iter().any(|target| target.operation == self.operation);
        if RULES.iter().any(names) {
            return names(rule);
        }
        rule.kind.is_from_tables()
            && TABLES.rule_targets(&rule.kind).iter().any(|place| place.operation.id == self.operation)
    }

    /// What it means for such a rule.
    pub(super) fn ending(&self, input: InputSource) -> CheckEnd {
        let record = self.record.clone();
        match &self.why {
            Why::Error(error) => CheckEnd::NoResponse { error: error.clone(), record },
            Why::Missing(violation) => CheckEnd::Violation {
                violation: violation.clone(),
                record,
                input,
                repeated: 0,
                failed_again: 0,
            },
        }
    }
}
