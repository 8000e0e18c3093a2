//! What all executions of one rule share: the instance, its server if an SDK is under test, the limits, and the
//! part of the contract that can be judged. It does not depend on rule kinds.

use std::sync::Arc;

use clerk_user::operations::Operation;
use clerk_user::validate::TABLES;
use clerk_user_runtime::{OperationSpec, Request, Response, Rule, Surface, Target};

use crate::runner::budget::Budget;
use crate::runner::recording_server::RecordingServer;
use crate::runner::seed::Nonces;
use crate::runner::watchdog::Watchdog;
use crate::sdk;
use crate::{CallError, Capabilities};

/// The part of the contract that can be judged in a run.
pub(crate) struct Scope<'a> {
    pub(crate) capabilities: &'a Capabilities,
    /// The API version under test.
    pub(crate) version: &'a str,
    /// The only surface to judge, if the run is limited to one.
    pub(crate) surface: Option<Surface>,
}

impl Scope<'_> {
    /// Whether the operation of a target is in scope.
    pub(crate) fn has_target(&self, target: &Target) -> bool {
        Operation::from_id(&target.operation).is_some_and(|operation| self.has_operation(operation.spec()))
    }

    /// Whether an operation is on the selected surface, declared, and available at the version under test.
    pub(crate) fn has_operation(&self, operation: &OperationSpec) -> bool {
        self.surface.is_none_or(|surface| surface == operation.surface)
            && operation.exists_at(self.version)
            && self.capabilities.offers(operation)
    }

    /// Whether at least one operation of a rule is in scope.
    pub(crate) fn has_rule(&self, rule: &Rule) -> bool {
        if rule.kind.is_from_tables() {
            return TABLES.rule_targets(&rule.kind).iter().any(|place| self.has_operation(place.operation));
        }
        rule.targets.is_empty() || rule.targets.iter().any(|target| self.has_target(target))
    }
}

/// What all executions of one rule share.
pub(crate) struct RunContext<'a> {
    pub(crate) watchdog: Watchdog,
    /// The suite's own server, if an SDK is under test.
    pub(crate) server: Option<Arc<RecordingServer>>,
    pub(crate) scope: Scope<'a>,
    pub(crate) nonces: &'a Nonces,
    pub(crate) cases: u32,
    pub(crate) budget: &'a Budget,
    /// Whether failures are shrunk.
    pub(crate) shrinks: bool,
    /// Whether situations are counted.
    pub(crate) counts_reach: bool,
}

impl RunContext<'_> {
    /// Makes a call unless the operation has timed out too often. Returns `None` when the budget is used up.
    pub(crate) fn call(&self, request: &Request) -> Option<Result<Response, CallError>> {
        if let Err(given_up) = self.check_timeouts(request) {
            return Some(Err(given_up));
        }
        if !self.budget.take_request() {
            return None;
        }
        // Calls that do not go to the SDK prepare the server behind it.
        if let Some(server) = self.server.as_ref().filter(|_| !is_sdk_call(request)) {
            return Some(server.call_unrecorded(request));
        }
        let response = self.watchdog.call(request);
        self.count_timeout(request, &response);
        Some(response)
    }

    /// Makes two calls concurrently, under the same conditions as [`Self::call`].
    pub(crate) fn call_concurrently(
        &self,
        requests: [&Request; 2],
    ) -> Option<[Result<Response, CallError>; 2]> {
        for request in requests {
            if let Err(given_up) = self.check_timeouts(request) {
                return Some([Err(given_up.clone()), Err(given_up)]);
            }
        }
        if !(self.budget.take_request() && self.budget.take_request()) {
            return None;
        }
        let responses = self.watchdog.call_concurrently(requests);
        for (request, response) in requests.into_iter().zip(&responses) {
            self.count_timeout(request, response);
        }
        Some(responses)
    }

    fn check_timeouts(&self, request: &Request) -> Result<(), CallError> {
        let times = self.budget.excessive_timeouts(&request.operation);
        times.map_or(Ok(()), |times| {
            let timeouts = if times == 1 { "1 timeout".to_owned() } else { format!("{times} timeouts") };
            Err(CallError::GivenUp(format!("not called again after {timeouts}")))
        })
    }

    fn count_timeout(&self, request: &Request, response: &Result<Response, CallError>) {
        if matches!(response, Err(CallError::TimedOut(_) | CallError::Killed { .. })) {
            self.budget.record_timeout(&request.operation);
        }
    }
}

/// Whether a request calls an SDK.
pub(crate) fn is_sdk_call(request: &Request) -> bool {
    request.operation.starts_with(sdk::PREFIX)
}
