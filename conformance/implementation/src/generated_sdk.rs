//! The generated SDK as an implementation that can be judged: its methods by name, over whatever server
//! it is given. It knows no rule, and of the server only that it answers raw requests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use clerk_user::frontend::{FrontendApi, FrontendClient, GetParams};
use clerk_user::sdk::UserObject;
use clerk_user::wire;
use clerk_user_runtime::{
    Actor, ApiError, Arguments, Clock, Request, RequestSender, Response, Timestamp, Transport, encode,
};
use serde_json::{Value, json};

use crate::sdk::{ADVANCE, INSTANCE, MILLISECONDS, OPEN, PREFIX, READ, SIGNED_OUT};
use crate::{CallError, Description, Implementation, SystemClock};

/// The generated `UserObject` over a server. Methods are called by their names in the contract, with
/// params written as on the wire.
///
/// ```
/// use std::sync::Arc;
/// use clerk_user::dispatch::Unimplemented;
/// use clerk_user_implementation::{GeneratedSdk, Implementation, InProcess, sdk};
/// use clerk_user_runtime::{Actor, Request};
///
/// let sdk = GeneratedSdk::new(Arc::new(InProcess::new("my server", Unimplemented)));
/// let open = Request {
///     operation: sdk::OPEN.to_owned(),
///     actor: Actor::User("user_of_nobody".to_owned()),
///     api_version: None,
///     params: serde_json::Map::new(),
/// };
/// assert!(!sdk.call(&open).unwrap().is_success());
/// ```
pub struct GeneratedSdk(Objects<UserObject<FrontendClient<Line>>>);

impl GeneratedSdk {
    /// How many objects are kept. One more, and the oldest is dropped.
    pub const CAPACITY: usize = 8;

    /// The SDK over a server.
    pub fn new(server: Arc<dyn Implementation>) -> Self {
        Self(Objects::new(server))
    }
}

impl Implementation for GeneratedSdk {
    fn describe(&self) -> Description {
        self.0.describe("generated SDK")
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        Ok(self.0.call(request))
    }
}

/// An object of one edition of the SDK.
pub(crate) trait SdkObject: Sized {
    /// One of the user who is signed in.
    fn open(caller: RequestSender<Line>) -> Result<Self, ApiError>;

    /// Calls a method by its name.
    fn perform(&mut self, method: &str, given: Arguments, clock: &impl Clock) -> Result<Value, ApiError>;

    /// What it shows of its resource.
    fn properties(&self) -> Result<Value, ApiError>;

    /// Whether a call has ended the session.
    fn signed_out(&self) -> Result<Value, ApiError>;
}

impl SdkObject for UserObject<FrontendClient<Line>> {
    fn open(caller: RequestSender<Line>) -> Result<Self, ApiError> {
        let client = FrontendClient(caller);
        let user = pollster::block_on(client.get(GetParams::default()))?;
        Ok(Self::new(client, user))
    }

    fn perform(&mut self, method: &str, given: Arguments, clock: &impl Clock) -> Result<Value, ApiError> {
        pollster::block_on(self.perform(method, given, clock))
    }

    fn properties(&self) -> Result<Value, ApiError> {
        self.properties()
    }

    fn signed_out(&self) -> Result<Value, ApiError> {
        encode(&self.signed_out())
    }
}

/// Objects of an SDK over a server.
pub(crate) struct Objects<O> {
    server: Arc<dyn Implementation>,
    held: Mutex<Held<O>>,
}

struct Held<O> {
    made: u64,
    objects: BTreeMap<u64, O>,
    clock: Ahead,
}

/// The way to the server.
#[derive(Clone)]
pub(crate) struct Line(Arc<dyn Implementation>);

impl Transport for Line {
    async fn call(&self, request: Request) -> Result<Response, String> {
        self.0.call(&request).map_err(|error| error.to_string())
    }
}

/// The clock of this machine, so many milliseconds ahead.
#[derive(Clone, Copy)]
struct Ahead(i64);

impl Clock for Ahead {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(SystemClock.now().as_millis().saturating_add(self.0))
    }
}

impl<O: SdkObject> Objects<O> {
    pub(crate) fn new(server: Arc<dyn Implementation>) -> Self {
        Self { server, held: Mutex::new(Held { made: 0, objects: BTreeMap::new(), clock: Ahead(0) }) }
    }

    pub(crate) fn describe(&self, name: &str) -> Description {
        Description::new(name, env!("CARGO_PKG_VERSION"), self.server.describe().capabilities)
    }

    pub(crate) fn call(&self, request: &Request) -> Response {
        match self.answer(request) {
            Ok(body) => Response { status: 200, body },
            Err(error) => Response { status: error.status, body: error.to_value() },
        }
    }

    fn answer(&self, request: &Request) -> Result<Value, ApiError> {
        // What a panic leaves behind is one object, which its rule has given up.
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let mut params = request.params.clone();
        match request.operation.as_str() {
            OPEN => return held.open(&self.server, request),
            ADVANCE => {
                let by = params.get(MILLISECONDS).and_then(Value::as_i64);
                held.clock.0 += by.ok_or_else(|| ApiError::unreadable(MILLISECONDS))?;
                return Ok(Value::Null);
            }
            _ => {}
        }
        let clock = held.clock;
        let number = params.shift_remove(INSTANCE).and_then(|number| number.as_u64());
        let object = number.and_then(|number| held.objects.get_mut(&number));
        let object = object.ok_or_else(|| ApiError::unreadable(INSTANCE))?;
        match request.operation.as_str() {
            READ => object.properties(),
            SIGNED_OUT => object.signed_out(),
            other => {
                object.perform(other.strip_prefix(PREFIX).unwrap_or(other), Arguments::new(params), &clock)
            }
        }
    }
}

impl<O: SdkObject> Held<O> {
    fn open(&mut self, server: &Arc<dyn Implementation>, request: &Request) -> Result<Value, ApiError> {
        let named = request.params.get(wire::params::USER_ID).and_then(Value::as_str);
        let actor = named.map_or_else(|| request.actor.clone(), |id| Actor::User(id.to_owned()));
        let mut caller = RequestSender::new(Line(server.clone()), actor);
        if let Some(version) = &request.api_version {
            caller = caller.at(version);
        }
        let object = O::open(caller)?;
        self.made += 1;
        self.objects.insert(self.made, object);
        if self.objects.len() > GeneratedSdk::CAPACITY {
            self.objects.pop_first();
        }
        Ok(json!({ INSTANCE: self.made }))
    }
}
