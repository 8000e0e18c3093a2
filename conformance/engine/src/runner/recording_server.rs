//! The server behind an SDK under test: the reference, with a list of what it was asked, and faults
//! and answers laid ready for single calls. It knows no rule.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use clerk_user_runtime::{ApiError, ErrorDef, Request, Response};
use serde_json::Value;

use crate::runner::session::Step;
use crate::{CallError, CallOrigin, Description, Implementation};

/// What becomes of a call, in the place of what the server would do.
#[derive(Clone, Debug)]
pub(crate) enum StubResponse {
    /// It is answered so.
    Answered(Value),
    /// It is refused.
    Refused(ErrorDef),
    /// No answer comes.
    Unanswered,
    /// It is carried out, and then somebody else makes a request.
    Followed(Request),
}

/// The suite's own server.
pub(crate) struct RecordingServer {
    server: Arc<dyn Implementation>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    sent: Vec<Step>,
    /// Operation, how many more calls of it pass before, what becomes of the next one. The last one for an
    /// operation stays, if it is for good.
    fates: Vec<Stub>,
}

struct Stub {
    operation: String,
    passes: usize,
    fate: StubResponse,
    for_good: bool,
}

impl RecordingServer {
    /// A server with an empty journal.
    pub(crate) fn new(server: Arc<dyn Implementation>) -> Arc<Self> {
        Arc::new(Self { server, state: Mutex::default() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a call that is no business of the SDK's: it is neither written down nor disturbed.
    pub(crate) fn ask(&self, request: &Request) -> Result<Response, CallError> {
        self.server.call(request)
    }

    /// What was sent since this was last asked.
    pub(crate) fn take(&self) -> Vec<Step> {
        std::mem::take(&mut self.state().sent)
    }

    /// Forgets what was sent and what was laid ready: the beginning of an execution.
    pub(crate) fn clear(&self) {
        *self.state() = State::default();
    }

    /// Lays ready what becomes of the next call of an operation, after so many that pass.
    pub(crate) fn next(&self, operation: &str, passes: usize, fate: StubResponse) {
        self.lay(operation, passes, fate, false);
    }

    /// Lays ready what becomes of every call of an operation.
    pub(crate) fn always(&self, operation: &str, fate: StubResponse) {
        self.lay(operation, 0, fate, true);
    }

    fn lay(&self, operation: &str, passes: usize, fate: StubResponse, for_good: bool) {
        let operation = operation.to_owned();
        // Later words stand before earlier ones.
        self.state().fates.insert(0, Stub { operation, passes, fate, for_good });
    }
}

impl State {
    /// What becomes of a call of the operation, if anything was laid ready.
    fn fate(&mut self, operation: &str) -> Option<StubResponse> {
        let mut due = None;
        for (index, laid) in self.fates.iter_mut().enumerate() {
            if laid.operation != operation {
                continue;
            }
            if laid.passes > 0 {
                laid.passes -= 1;
            } else if due.is_none() {
                due = Some(index);
            }
        }
        let index = due?;
        if self.fates[index].for_good {
            return Some(self.fates[index].fate.clone());
        }
        Some(self.fates.remove(index).fate)
    }
}

impl Implementation for RecordingServer {
    fn describe(&self) -> Description {
        self.server.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let fate = self.state().fate(&request.operation);
        let answer = match fate {
            None => self.server.call(request),
            Some(StubResponse::Answered(body)) => Ok(Response { status: 200, body }),
            Some(StubResponse::Refused(def)) => {
                let error = ApiError::new(def);
                Ok(Response { status: error.status, body: error.to_value() })
            }
            Some(StubResponse::Unanswered) => {
                Err(CallError::Unreachable("the suite lets no answer through".to_owned()))
            }
            Some(StubResponse::Followed(other)) => {
                let answer = self.server.call(request);
                // Whether it could be done shows in what is read afterwards.
                drop(self.server.call(&other));
                answer
            }
        };
        self.state().sent.push(Step {
            request: request.clone(),
            answer: answer.clone(),
            made: CallOrigin::BySdk,
        });
        answer
    }
}

/// The SDK of an implementation over the suite's server. It is made by its first call, so that one that
/// panics or hangs is caught like any other.
pub(crate) struct SdkUnderTest<I> {
    implementation: I,
    server: Arc<RecordingServer>,
    sdk: OnceLock<Option<Box<dyn Implementation>>>,
}

impl<I: Implementation> SdkUnderTest<I> {
    pub(crate) const fn new(implementation: I, server: Arc<RecordingServer>) -> Self {
        Self { implementation, server, sdk: OnceLock::new() }
    }
}

impl<I: Implementation> Implementation for SdkUnderTest<I> {
    fn describe(&self) -> Description {
        self.implementation.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let sdk = self.sdk.get_or_init(|| self.implementation.sdk(self.server.clone()));
        let none = || CallError::Unreachable("it declares an SDK and offers none".to_owned());
        sdk.as_ref().ok_or_else(none)?.call(request)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use clerk_user::errors;
    use serde_json::json;

    use super::{RecordingServer, StubResponse};
    use crate::testing::request;
    use crate::{CallError, Implementation};
    use clerk_user_implementation::Fake;

    #[test]
    fn what_is_sent_is_written_down_in_order_and_what_the_suite_asks_is_not() {
        let journal = RecordingServer::new(Arc::new(Fake::echo()));
        assert!(journal.ask(&request(0)).is_ok());
        for n in 1..4 {
            assert!(journal.call(&request(n)).is_ok());
        }
        let sent: Vec<_> = journal.take().into_iter().map(|step| step.request).collect();
        assert_eq!(sent, [request(1), request(2), request(3)]);
        assert!(journal.take().is_empty());
    }

    #[test]
    fn a_fault_meets_the_call_it_was_laid_ready_for() {
        let journal = RecordingServer::new(Arc::new(Fake::echo()));
        let operation = request(0).operation;
        journal.next(&operation, 1, StubResponse::Refused(errors::DECODE.not_found));
        journal.next(&operation, 2, StubResponse::Unanswered);
        let told: Vec<_> = (0..4).map(|n| journal.call(&request(n)).map(|answer| answer.status)).collect();
        assert_eq!(told[0], Ok(200));
        assert_eq!(told[1], Ok(errors::DECODE.not_found.status));
        assert!(matches!(told[2], Err(CallError::Unreachable(_))));
        assert_eq!(told[3], Ok(200));
        assert_eq!(journal.take().len(), 4);
    }

    #[test]
    fn an_answer_can_be_laid_ready_for_good_and_is_forgotten_with_the_rest() {
        let journal = RecordingServer::new(Arc::new(Fake::echo()));
        let operation = request(0).operation;
        journal.always(&operation, StubResponse::Answered(json!([])));
        for n in 0..3 {
            assert_eq!(journal.call(&request(n)).map(|answer| answer.body), Ok(json!([])));
        }
        journal.clear();
        assert_eq!(journal.call(&request(7)).map(|answer| answer.body["n"].clone()), Ok(json!(7)));
    }
}
