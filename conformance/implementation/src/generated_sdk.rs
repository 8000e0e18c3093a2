//! The generated SDK as an implementation to be judged.

use std::sync::Arc;

use clerk_user::frontend::{FrontendApi, FrontendClient, GetParams};
use clerk_user::sdk::UserObject;
use clerk_user_runtime::{ApiError, Arguments, Clock, Request, RequestSender, Response, encode};
use serde_json::Value;

use crate::sdk_objects::{CAPACITY, EditionObject, SdkObjects, ServerConnection};
use crate::{CallError, Description, Implementation};

/// The generated `UserObject` over a server. Its methods are called by their names in the contract, with the
/// params of the wire; [`sdk`](crate::sdk) lists the other operations.
///
/// ```
/// use std::sync::Arc;
/// use clerk_user_implementation::{Fake, GeneratedSdk, Implementation, sdk};
/// use clerk_user_runtime::{Actor, Request};
///
/// let sdk = GeneratedSdk::new(Arc::new(Fake::echo()));
/// let open = Request {
///     operation: sdk::OPEN.to_owned(),
///     actor: Actor::User("user_1".to_owned()),
///     api_version: None,
///     params: serde_json::Map::new(),
/// };
/// // Opening an object reads its user, and the fake server does not return one.
/// assert!(!sdk.call(&open).unwrap().is_success());
/// ```
pub struct GeneratedSdk(SdkObjects<UserObject<FrontendClient<ServerConnection>>>);

impl GeneratedSdk {
    /// How many objects are kept. Opening one more drops the oldest.
    pub const CAPACITY: usize = CAPACITY;

    /// Creates the SDK over a server.
    pub fn new(server: Arc<dyn Implementation>) -> Self {
        Self(SdkObjects::new(server))
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

impl EditionObject for UserObject<FrontendClient<ServerConnection>> {
    fn open(caller: RequestSender<ServerConnection>) -> Result<Self, ApiError> {
        let client = FrontendClient(caller);
        let user = pollster::block_on(client.get(GetParams::default()))?;
        Ok(Self::new(client, user))
    }

    fn with_session(self, session: &str) -> Self {
        self.with_session(session.into())
    }

    fn call_method(
        &mut self,
        method: &str,
        params: Arguments,
        clock: &impl Clock,
    ) -> Result<Value, ApiError> {
        pollster::block_on(self.perform(method, params, clock))
    }

    fn properties(&self) -> Result<Value, ApiError> {
        self.properties()
    }

    fn signed_out(&self) -> Result<Value, ApiError> {
        encode(&self.signed_out())
    }
}
