//! The reference server inside a wrapper.

use std::sync::Arc;

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_implementation::{CallError, CallResult, InProcess};
use clerk_user_reference::{Reference, in_process};
use clerk_user_runtime::{Actor, Request};
use serde_json::Value;

use super::inner::{Inner, JsonObject};
use super::request::user_param;

/// The reference behind its dispatcher.
pub(crate) type ReferenceServer = Inner<InProcess<Reference>>;

/// Responds to a request with the help of a correct server.
pub(crate) type Wrapper = fn(&ReferenceServer, &Request) -> CallResult;

impl ReferenceServer {
    /// Starts a server with a name for reports.
    pub(crate) fn start(name: String, reference: Reference) -> Self {
        Self::new(Arc::new(in_process(name, reference)))
    }

    /// The reference without its dispatcher.
    pub(crate) fn reference(&self) -> &Reference {
        self.implementation.api()
    }

    /// The correct response to a backend request that the wrapper makes itself.
    pub(crate) fn call_backend(
        &self,
        version: Option<&str>,
        operation: Operation,
        params: JsonObject,
    ) -> CallResult {
        self.call(&Request {
            operation: operation.id().to_owned(),
            actor: Actor::SecretKey,
            api_version: version.map(str::to_owned),
            params,
        })
    }

    /// The user of a request, as the backend returns it. Empty if there is no such user.
    pub(crate) fn read_user(&self, request: &Request) -> Result<JsonObject, CallError> {
        let Some(id) = user_param(request) else { return Ok(JsonObject::new()) };
        let response = self.call_backend(None, Operation::BackendGetUser, JsonObject::from_iter([id]))?;
        Ok(match response.body {
            Value::Object(user) if response.is_success() => user,
            _ => JsonObject::new(),
        })
    }

    /// Changes the first name of the user of a request, which the request did not ask for.
    pub(crate) fn change_first_name(&self, request: &Request) -> Result<(), CallError> {
        let Some(id) = user_param(request) else { return Ok(()) };
        let name = (wire::user::FIRST_NAME.to_owned(), Value::from("Changed"));
        self.call_backend(None, Operation::BackendUpdateUser, JsonObject::from_iter([id, name])).map(drop)
    }
}
