//! An SDK inside a wrapper, or the server that it calls.

use std::sync::Arc;

use clerk_user_implementation::sdk::{INSTANCE, OPEN, READ};
use clerk_user_implementation::{CallError, CallResult, Description, Implementation};
use clerk_user_runtime::Request;
use serde_json::Value;

use super::inner::{Inner, JsonObject};

/// A correct SDK, or the correct server behind one.
pub(crate) type Sdk = Inner<dyn Implementation>;

/// Responds to a request with the help of a correct SDK, or of the server behind it.
pub(crate) type SdkWrapper = fn(&Sdk, &Request) -> CallResult;

impl Sdk {
    /// The correct response to another operation of the same caller.
    pub(crate) fn call_operation(
        &self,
        request: &Request,
        operation: &str,
        params: JsonObject,
    ) -> CallResult {
        self.call(&Request { operation: operation.to_owned(), params, ..request.clone() })
    }

    /// The properties of the SDK object of a request.
    pub(crate) fn read_object(&self, request: &Request) -> Result<Value, CallError> {
        let instance = request.params.get(INSTANCE).cloned().unwrap_or_default();
        let params = JsonObject::from_iter([(INSTANCE.to_owned(), instance)]);
        Ok(self.call_operation(request, READ, params)?.body)
    }

    /// The number of a new SDK object for the same user.
    pub(crate) fn open_object(&self, request: &Request) -> Result<Value, CallError> {
        Ok(self.call_operation(request, OPEN, JsonObject::new())?.body[INSTANCE].clone())
    }
}

/// An SDK with a wrapper around it, or a server with a wrapper between it and its SDK.
pub(crate) struct WrappedSdk {
    inner: Sdk,
    wrapper: SdkWrapper,
}

impl WrappedSdk {
    pub(crate) fn new(inner: Arc<dyn Implementation>, wrapper: SdkWrapper) -> Self {
        Self { inner: Sdk::new(inner), wrapper }
    }
}

impl Implementation for WrappedSdk {
    fn describe(&self) -> Description {
        self.inner.describe()
    }

    fn call(&self, request: &Request) -> CallResult {
        (self.wrapper)(&self.inner, request)
    }
}
