//! The server behind an SDK under test: it records every request and returns a stub response where one is
//! registered. It does not depend on rules.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use clerk_user_runtime::{ApiError, ErrorDef, Request, Response};
use serde_json::Value;

use crate::runner::record::RecordedCall;
use crate::{CallError, CallOrigin, Description, Implementation};

/// What happens to a call instead of the normal handling.
#[derive(Clone, Debug)]
pub(crate) enum StubResponse {
    /// It returns status 200 with this body.
    Respond(Value),
    /// It returns this error.
    Refuse(ErrorDef),
    /// It returns no response.
    NoResponse,
    /// It is handled as usual, and then another client makes this request.
    RespondThen(Request),
}

/// The suite's own server.
pub(crate) struct RecordingServer {
    server: Arc<dyn Implementation>,
    state: Mutex<RecordingState>,
}

#[derive(Default)]
struct RecordingState {
    recorded: Vec<RecordedCall>,
    /// The stub that was registered last comes first.
    stubs: Vec<Stub>,
}

/// A response that is registered for calls of one operation.
struct Stub {
    operation: String,
    /// How many more calls are handled as usual before the stub applies.
    skip: usize,
    response: StubResponse,
    /// Whether the stub stays after it was used.
    permanent: bool,
}

impl RecordingServer {
    /// A server without recorded calls and stubs.
    pub(crate) fn new(server: Arc<dyn Implementation>) -> Arc<Self> {
        Arc::new(Self { server, state: Mutex::default() })
    }

    fn state(&self) -> MutexGuard<'_, RecordingState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a call of the suite itself: it is not recorded and ignores all stubs.
    pub(crate) fn call_unrecorded(&self, request: &Request) -> Result<Response, CallError> {
        self.server.call(request)
    }

    /// The calls recorded since the last time.
    pub(crate) fn take_recorded(&self) -> Vec<RecordedCall> {
        std::mem::take(&mut self.state().recorded)
    }

    /// Removes all recorded calls and stubs. An execution starts with this.
    pub(crate) fn reset(&self) {
        *self.state() = RecordingState::default();
    }

    /// Registers a response for one call of an operation, after `skip` calls that are handled as usual.
    pub(crate) fn stub_next(&self, operation: &str, skip: usize, response: StubResponse) {
        self.add_stub(Stub { operation: operation.to_owned(), skip, response, permanent: false });
    }

    /// Registers a response for every call of an operation.
    pub(crate) fn stub_always(&self, operation: &str, response: StubResponse) {
        self.add_stub(Stub { operation: operation.to_owned(), skip: 0, response, permanent: true });
    }

    fn add_stub(&self, stub: Stub) {
        self.state().stubs.insert(0, stub);
    }
}

impl RecordingState {
    /// The stub response for a call of the operation, if one applies.
    fn take_stub(&mut self, operation: &str) -> Option<StubResponse> {
        let mut due = None;
        for (index, stub) in self.stubs.iter_mut().enumerate() {
            if stub.operation != operation {
                continue;
            }
            if stub.skip > 0 {
                stub.skip -= 1;
            } else if due.is_none() {
                due = Some(index);
            }
        }
        let index = due?;
        if self.stubs[index].permanent {
            return Some(self.stubs[index].response.clone());
        }
        Some(self.stubs.remove(index).response)
    }
}

impl Implementation for RecordingServer {
    fn describe(&self) -> Description {
        self.server.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let stub = self.state().take_stub(&request.operation);
        let response = match stub {
            None => self.server.call(request),
            Some(StubResponse::Respond(body)) => Ok(Response { status: 200, body }),
            Some(StubResponse::Refuse(def)) => {
                let error = ApiError::new(def);
                Ok(Response { status: error.status, body: error.to_value() })
            }
            Some(StubResponse::NoResponse) => {
                Err(CallError::Unreachable("the suite simulates an unreachable server".to_owned()))
            }
            Some(StubResponse::RespondThen(other)) => {
                let response = self.server.call(request);
                // Later reads show whether this one succeeded.
                drop(self.server.call(&other));
                response
            }
        };
        self.state().recorded.push(RecordedCall {
            request: request.clone(),
            response: response.clone().map(Arc::new),
            origin: CallOrigin::BySdk,
        });
        response
    }
}

/// The SDK of an implementation, connected to the suite's server. The first call creates it, so that a panic or
/// a hang of its constructor is handled as in any other call.
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
        let missing =
            || CallError::Unreachable("declares the capability `sdk` but provides no SDK".to_owned());
        sdk.as_ref().ok_or_else(missing)?.call(request)
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
    fn calls_are_recorded_in_order_except_those_of_the_suite() {
        let server = RecordingServer::new(Arc::new(Fake::echo()));
        assert!(server.call_unrecorded(&request(0)).is_ok());
        for n in 1..4 {
            assert!(server.call(&request(n)).is_ok());
        }
        let recorded: Vec<_> = server.take_recorded().into_iter().map(|call| call.request).collect();
        assert_eq!(recorded, [request(1), request(2), request(3)]);
        assert!(server.take_recorded().is_empty());
    }

    #[test]
    fn a_stub_applies_to_the_call_that_it_was_registered_for() {
        let server = RecordingServer::new(Arc::new(Fake::echo()));
        let operation = request(0).operation;
        server.stub_next(&operation, 1, StubResponse::Refuse(errors::DECODE.not_found));
        server.stub_next(&operation, 2, StubResponse::NoResponse);
        let results: Vec<_> =
            (0..4).map(|n| server.call(&request(n)).map(|response| response.status)).collect();
        assert_eq!(results[0], Ok(200));
        assert_eq!(results[1], Ok(errors::DECODE.not_found.status));
        assert!(matches!(results[2], Err(CallError::Unreachable(_))));
        assert_eq!(results[3], Ok(200));
        assert_eq!(server.take_recorded().len(), 4);
    }

    #[test]
    fn a_permanent_stub_applies_until_the_server_is_reset() {
        let server = RecordingServer::new(Arc::new(Fake::echo()));
        let operation = request(0).operation;
        server.stub_always(&operation, StubResponse::Respond(json!([])));
        for n in 0..3 {
            assert_eq!(server.call(&request(n)).map(|response| response.body), Ok(json!([])));
        }
        server.reset();
        assert_eq!(server.call(&request(7)).map(|response| response.body["n"].clone()), Ok(json!(7)));
    }
}
