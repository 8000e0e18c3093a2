//! The SDK objects that are open over one server. It is generic over the edition of the SDK.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use clerk_user::wire;
use clerk_user_runtime::{
    Actor, ApiError, Arguments, Clock, Request, RequestSender, Response, Timestamp, Transport,
};
use serde_json::{Value, json};

use crate::sdk::{ADVANCE, INSTANCE, MILLISECONDS, OPEN, PREFIX, READ, SESSION, SIGNED_OUT};
use crate::{Description, Implementation, SystemClock};

/// How many objects are kept. Opening one more drops the oldest.
pub(crate) const CAPACITY: usize = 8;

/// An object of one edition of the SDK.
pub(crate) trait EditionObject: Sized {
    /// Creates an object of the signed-in user.
    fn open(caller: RequestSender<ServerConnection>) -> Result<Self, ApiError>;

    /// Tells the object its session.
    #[must_use]
    fn with_session(self, session: &str) -> Self;

    /// Calls a method by its name in the contract.
    fn call_method(&mut self, method: &str, params: Arguments, clock: &impl Clock)
    -> Result<Value, ApiError>;

    /// Returns the properties of the object.
    fn properties(&self) -> Result<Value, ApiError>;

    /// Returns whether a call has ended the session.
    fn signed_out(&self) -> Result<Value, ApiError>;
}

/// Sends the requests of an SDK object to a server.
#[derive(Clone)]
pub(crate) struct ServerConnection(Arc<dyn Implementation>);

impl Transport for ServerConnection {
    async fn call(&self, request: Request) -> Result<Response, String> {
        self.0.call(&request).map_err(|error| error.to_string())
    }
}

/// The open objects of an SDK over one server.
pub(crate) struct SdkObjects<O> {
    server: Arc<dyn Implementation>,
    state: Mutex<OpenObjects<O>>,
}

struct OpenObjects<O> {
    /// The number of the object that was opened last.
    last_number: u64,
    objects: BTreeMap<u64, O>,
    clock: OffsetClock,
}

/// The system clock plus an offset in milliseconds.
#[derive(Clone, Copy)]
struct OffsetClock(i64);

impl Clock for OffsetClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(SystemClock.now().as_millis().saturating_add(self.0))
    }
}

impl<O: EditionObject> SdkObjects<O> {
    pub(crate) fn new(server: Arc<dyn Implementation>) -> Self {
        let state = OpenObjects { last_number: 0, objects: BTreeMap::new(), clock: OffsetClock(0) };
        Self { server, state: Mutex::new(state) }
    }

    pub(crate) fn describe(&self, name: &str) -> Description {
        Description::new(name, env!("CARGO_PKG_VERSION"), self.server.describe().capabilities)
    }

    pub(crate) fn call(&self, request: &Request) -> Response {
        match self.handle(request) {
            Ok(body) => Response { status: 200, body },
            Err(error) => Response { status: error.status, body: error.to_value() },
        }
    }

    fn handle(&self, request: &Request) -> Result<Value, ApiError> {
        // A panic affects one object only, and the rule that caused it does not use that object again.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut params = request.params.clone();
        match request.operation.as_str() {
            OPEN => return state.open(&self.server, request),
            ADVANCE => {
                let millis = params.get(MILLISECONDS).and_then(Value::as_i64);
                state.clock.0 += millis.ok_or_else(|| ApiError::unreadable(MILLISECONDS))?;
                return Ok(Value::Null);
            }
            _ => {}
        }
        let clock = state.clock;
        let number = params.shift_remove(INSTANCE).and_then(|number| number.as_u64());
        let object = number.and_then(|number| state.objects.get_mut(&number));
        let object = object.ok_or_else(|| ApiError::unreadable(INSTANCE))?;
        match request.operation.as_str() {
            READ => object.properties(),
            SIGNED_OUT => object.signed_out(),
            operation => {
                let method = operation.strip_prefix(PREFIX).unwrap_or(operation);
                object.call_method(method, Arguments::new(params), &clock)
            }
        }
    }
}

impl<O: EditionObject> OpenObjects<O> {
    /// Opens an object of the user that the request names, or else of the user who makes the request.
    fn open(&mut self, server: &Arc<dyn Implementation>, request: &Request) -> Result<Value, ApiError> {
        let user = request.params.get(wire::params::USER_ID).and_then(Value::as_str);
        let actor = user.map_or_else(|| request.actor.clone(), |id| Actor::User(id.to_owned()));
        let mut caller = RequestSender::new(ServerConnection(server.clone()), actor);
        if let Some(version) = &request.api_version {
            caller = caller.at(version);
        }
        let mut object = O::open(caller)?;
        if let Some(session) = request.params.get(SESSION).and_then(Value::as_str) {
            object = object.with_session(session);
        }
        self.last_number += 1;
        self.objects.insert(self.last_number, object);
        if self.objects.len() > CAPACITY {
            self.objects.pop_first();
        }
        Ok(json!({ INSTANCE: self.last_number }))
    }
}
