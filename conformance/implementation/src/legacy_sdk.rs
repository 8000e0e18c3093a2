//! The generated SDK of the edition that came before, as an implementation that can be judged.

use std::sync::Arc;

use clerk_user::legacy::frontend::{FrontendApi, FrontendClient};
use clerk_user::legacy::sdk::UserObject;
use clerk_user_runtime::{ApiError, Arguments, Clock, Request, RequestSender, Response};
use serde_json::Value;

use crate::generated_sdk::{Line, Objects, SdkObject};
use crate::sdk::SIGNED_OUT;
use crate::{CallError, Description, Implementation};

/// The `UserObject` of that edition over a server; it is called as [`GeneratedSdk`](crate::GeneratedSdk) is.
pub struct LegacySdk(Objects<UserObject<FrontendClient<Line>>>);

impl LegacySdk {
    /// The SDK over a server.
    pub fn new(server: Arc<dyn Implementation>) -> Self {
        Self(Objects::new(server))
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

impl SdkObject for UserObject<FrontendClient<Line>> {
    fn open(caller: RequestSender<Line>) -> Result<Self, ApiError> {
        let client = FrontendClient(caller);
        let user = pollster::block_on(client.get())?;
        Ok(Self::new(client, user))
    }

    fn perform(&mut self, method: &str, given: Arguments, clock: &impl Clock) -> Result<Value, ApiError> {
        pollster::block_on(self.perform(method, given, clock))
    }

    fn properties(&self) -> Result<Value, ApiError> {
        self.properties()
    }

    /// That edition does not tell.
    fn signed_out(&self) -> Result<Value, ApiError> {
        Err(ApiError::unimplemented(SIGNED_OUT))
    }
}
