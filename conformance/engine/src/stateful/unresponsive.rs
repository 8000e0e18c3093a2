//! Operations that return no response in a history: they hang, panic, or are declared but not
//! implemented.

use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user_runtime::Rule;

use crate::CallError;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckEnd;
use crate::runner::record::ExecutionRecord;
use crate::runner::violation::{Abort, Violation};

/// How often an operation may return no response until it is not called any more.
pub(super) const MAX_FAILED_CALLS: usize = 2;

/// An operation that returned no response, with the calls before it.
pub(super) struct UnresponsiveOperation {
    /// The id of the operation.
    pub(super) operation: String,
    cause: Cause,
    record: ExecutionRecord,
}

enum Cause {
    /// There was no response.
    Error(CallError),
    /// The response says that the operation is not implemented, although it is declared.
    NotImplemented(Violation),
}

impl UnresponsiveOperation {
    /// The operation that ended a history, if one did.
    pub(super) fn new(abort: Abort, record: ExecutionRecord) -> Option<Self> {
        let operation = record.calls.last()?.request.operation.clone();
        let cause = match abort {
            Abort::NoResponse(error) => Cause::Error(error),
            Abort::Violation(violation) => Cause::NotImplemented(violation),
            // A param that is not supported counts as not declared, and a budget that is used up is
            // not a fault.
            Abort::SetupFailed(_) => return None,
        };
        Some(Self { operation, cause, record })
    }

    /// The number of failed calls that it counts as. An operation that is not implemented, or that the
    /// watchdog no longer calls, is not tried again.
    pub(super) fn failed_calls(&self) -> usize {
        match self.cause {
            Cause::NotImplemented(_) | Cause::Error(CallError::GivenUp(_)) => MAX_FAILED_CALLS,
            Cause::Error(_) => 1,
        }
    }

    /// Whether a rule covers the operation: a rule that names it, or if none does, a rule that takes
    /// its targets from the tables.
    pub(super) fn concerns(&self, rule: &Rule) -> bool {
        let names_it = |rule: &Rule| rule.targets.iter().any(|target| target.operation == self.operation);
        if RULES.iter().any(names_it) {
            return names_it(rule);
        }
        rule.kind.is_from_tables()
            && TABLES.rule_targets(&rule.kind).iter().any(|place| place.operation.id == self.operation)
    }

    /// How the check of such a rule ends.
    pub(super) fn check_end(&self, input: InputSource) -> CheckEnd {
        let record = self.record.clone();
        match &self.cause {
            Cause::Error(error) => CheckEnd::NoResponse { error: error.clone(), record },
            Cause::NotImplemented(violation) => CheckEnd::Violation {
                violation: violation.clone(),
                record,
                input,
                repeated: 0,
                failed_again: 0,
            },
        }
    }
}
