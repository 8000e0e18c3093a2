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

use crate::reference::{Clock as _, SystemClock};
use crate::{CallError, Description, Implementation};

/// What the operations of an SDK under test begin with; the rest is the name of a method.
pub const PREFIX: &str = "sdk.";
/// Makes an object of the user who is named, and answers its number as `instance`. Each other operation
/// names it.
pub const OPEN: &str = "sdk.open";
/// Answers what an object shows of its resource, derived properties included.
pub const READ: &str = "sdk.read";
/// Answers whether a call has ended the session.
pub const SIGNED_OUT: &str = "sdk.signedOut";
/// Moves the clock that the SDK reads by so many `milliseconds`. It names no object.
pub const ADVANCE: &str = "sdk.advance";
/// The param of that.
pub const MILLISECONDS: &str = "milliseconds";
/// The param that names an object.
pub const INSTANCE: &str = "instance";

/// Objects that are held at most; the oldest one makes way.
const MOST_HELD: usize = 8;

/// The generated `UserObject` over a server. Methods are called by their names in the contract, with
/// params written as on the wire.
///
/// ```
/// use std::sync::Arc;
/// use clerk_user_conformance::adapter::{GeneratedSdk, sdk};
/// use clerk_user_conformance::{Actor, Implementation, Request, reference};
///
/// let sdk = GeneratedSdk::new(Arc::new(reference::start()));
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
        if self.objects.len() > MOST_HELD {
            self.objects.pop_first();
        }
        Ok(json!({ INSTANCE: self.made }))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use clerk_user::sdk_calls::USER_OBJECT_METHODS;
    use clerk_user_runtime::{Actor, ApiError, Request, Response};
    use serde_json::{Value, json};

    use super::{GeneratedSdk, INSTANCE, MOST_HELD, OPEN, PREFIX, READ};
    use crate::Implementation;
    use crate::fake::Fake;

    fn ask(sdk: &GeneratedSdk, operation: &str, params: &Value) -> Response {
        let params = params.as_object().cloned().unwrap_or_default();
        let actor = Actor::User("user_1".to_owned());
        let request = Request { operation: operation.to_owned(), actor, api_version: None, params };
        sdk.call(&request).expect("it always answers")
    }

    fn opened() -> GeneratedSdk {
        let user = crate::scene::sdk::made_up(crate::scene::owner_resource());
        let sdk =
            GeneratedSdk::new(Arc::new(Fake::new(move |_| Ok(Response { status: 200, body: user.clone() }))));
        assert_eq!(ask(&sdk, OPEN, &json!({})).body, json!({ INSTANCE: 1 }));
        sdk
    }

    #[test]
    fn it_has_every_method_of_the_table() {
        let sdk = opened();
        for method in USER_OBJECT_METHODS {
            let answer = ask(&sdk, &format!("{PREFIX}{}", method.name), &json!({ INSTANCE: 1 }));
            assert!(!answer.codes().contains(&ApiError::UNIMPLEMENTED), "{}", method.name);
        }
        let answer = ask(&sdk, "sdk.noSuchMethod", &json!({ INSTANCE: 1 }));
        assert_eq!(answer.codes(), [ApiError::UNIMPLEMENTED]);
    }

    #[test]
    fn an_object_that_was_never_made_or_made_way_is_refused() {
        let sdk = opened();
        for _ in 0..MOST_HELD {
            assert!(ask(&sdk, OPEN, &json!({})).is_success());
        }
        for gone in [json!({ INSTANCE: 1 }), json!({ INSTANCE: 99 }), json!({})] {
            assert_eq!(ask(&sdk, READ, &gone).codes(), [ApiError::UNREADABLE]);
        }
        assert!(ask(&sdk, READ, &json!({ INSTANCE: 2 })).is_success());
    }
}
