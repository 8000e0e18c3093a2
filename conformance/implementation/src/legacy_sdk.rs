//! The generated SDK of the legacy edition as an implementation to be judged.

use std::sync::Arc;

use clerk_user::legacy::frontend::{FrontendApi, FrontendClient};
use clerk_user::legacy::sdk::UserObject;
use clerk_user_runtime::{ApiError, Arguments, Clock, Request, RequestSender, Response};
use serde_json::Value;

use crate::sdk::SIGNED_OUT;
use crate::sdk_objects::{EditionObject, SdkObjects, ServerConnection};
use crate::{CallError, Description, Implementation};

/// The `UserObject` of the legacy edition over a server. It is called like
/// [`GeneratedSdk`](crate::GeneratedSdk).
pub struct LegacySdk(SdkObjects<UserObject<FrontendClient<ServerConnection>>>);

impl LegacySdk {
    /// Creates the SDK over a server.
    pub fn new(server: Arc<dyn Implementation>) -> Self {
        Self(SdkObjects::new(server))
    }
}

impl Implementation for LegacySdk {
    fn describe(&self) -> Description {
        self.0.describe("generated SDK of the legacy edition")
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        Ok(self.0.call(request))
    }
}

impl EditionObject for UserObject<FrontendClient<ServerConnection>> {
    fn open(caller: RequestSender<ServerConnection>) -> Result<Self, ApiError> {
        let client = FrontendClient(caller);
        let user = pollster::block_on(client.get())?;
        Ok(Self::new(client, user))
    }

    /// The legacy edition refreshes no session token.
    fn with_session(self, _: &str) -> Self {
        self
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

    /// The legacy edition does not expose whether the session has ended.
    fn signed_out(&self) -> Result<Value, ApiError> {
        Err(ApiError::unimplemented(SIGNED_OUT))
    }
}
