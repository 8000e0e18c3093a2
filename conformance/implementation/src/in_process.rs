//! Adapts the generated API traits: requests go through the generated dispatcher, without a transport.

use std::sync::Arc;

use clerk_user::dispatch::{Api, dispatch};
use clerk_user_runtime::{Capability, Request, Response};

use crate::{CallError, Capabilities, Description, Implementation};

/// An implementation of the generated API traits in this process.
///
/// ```
/// use clerk_user_implementation::{Implementation, InProcess};
/// use clerk_user::backend::BackendApi;
/// use clerk_user::dispatch::{Api, Unimplemented};
/// use clerk_user::frontend::FrontendApi;
/// use clerk_user_runtime::Context;
///
/// struct MyServer;
///
/// impl Api for MyServer {
///     fn backend(&self, _: &Context) -> impl BackendApi {
///         Unimplemented
///     }
///
///     fn frontend(&self, _: &Context) -> impl FrontendApi {
///         Unimplemented
///     }
/// }
///
/// let implementation = InProcess::new("my server", MyServer).version("1.2.0");
/// assert_eq!(implementation.describe().to_string(), "my server 1.2.0");
/// ```
#[derive(Debug)]
pub struct InProcess<A> {
    api: A,
    /// The dispatcher of this API. As a pointer it is compiled once, where the API is wrapped, and not again in
    /// every crate that makes calls.
    dispatch: fn(&A, &Request) -> Response,
    description: Description,
    control: Option<Control<A>>,
    sdk_factory: Option<SdkFactory>,
}

/// Handles a request of the capability `control`: `control.settings`, `control.advance`, `control.now` or
/// `control.seed`.
pub type Control<A> = fn(&A, &Request) -> Response;

/// The prefix of control operations.
const CONTROL_PREFIX: &str = "control.";

/// Creates an SDK over a server.
type SdkFactory = fn(Arc<dyn Implementation>) -> Box<dyn Implementation>;

impl<A: Api> InProcess<A> {
    /// Wraps an API. Declares every operation on both surfaces, and exact numbers, since no JSON is parsed.
    pub fn new(name: impl Into<String>, api: A) -> Self {
        let capabilities = Capabilities::all().with(Capability::Frontend).with(Capability::ExactNumbers);
        let description = Description::new(name, env!("CARGO_PKG_VERSION"), capabilities);
        Self {
            api,
            dispatch: |api, request| pollster::block_on(dispatch(api, request)),
            description,
            control: None,
            sdk_factory: None,
        }
    }
}

impl<A> InProcess<A> {
    /// Sets the version.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.description.version = version.into();
        self
    }

    /// Declares other capabilities.
    #[must_use]
    pub fn capabilities(mut self, capabilities: Capabilities) -> Self {
        self.description.capabilities = capabilities;
        self
    }

    /// Sets the handler of control requests, and declares the capability `control`.
    ///
    /// ```
    /// # use clerk_user::backend::BackendApi;
    /// # use clerk_user::dispatch::{Api, Unimplemented};
    /// # use clerk_user::frontend::FrontendApi;
    /// # use clerk_user_runtime::Context;
    /// # struct MyServer;
    /// # impl Api for MyServer {
    /// #     fn backend(&self, _: &Context) -> impl BackendApi { Unimplemented }
    /// #     fn frontend(&self, _: &Context) -> impl FrontendApi { Unimplemented }
    /// # }
    /// use clerk_user_implementation::{Implementation, InProcess};
    /// use clerk_user_runtime::{Capability, Response};
    ///
    /// let server = InProcess::new("my server", MyServer)
    ///     .control(|_, _| Response { status: 501, body: serde_json::Value::Null });
    /// assert!(server.describe().capabilities.has.contains(&Capability::Control));
    /// ```
    #[must_use]
    pub fn control(mut self, handler: Control<A>) -> Self {
        self.description.capabilities = self.description.capabilities.with(Capability::Control);
        self.control = Some(handler);
        self
    }

    /// Sets the SDK to be judged over a server of the suite, and declares the capabilities `sdk` and
    /// `journal`.
    ///
    /// ```
    /// # use clerk_user::backend::BackendApi;
    /// # use clerk_user::dispatch::{Api, Unimplemented};
    /// # use clerk_user::frontend::FrontendApi;
    /// # use clerk_user_runtime::Context;
    /// # struct MyServer;
    /// # impl Api for MyServer {
    /// #     fn backend(&self, _: &Context) -> impl BackendApi { Unimplemented }
    /// #     fn frontend(&self, _: &Context) -> impl FrontendApi { Unimplemented }
    /// # }
    /// use clerk_user_implementation::{GeneratedSdk, Implementation, InProcess};
    /// use clerk_user_runtime::Capability;
    ///
    /// let server = InProcess::new("my server", MyServer)
    ///     .with_sdk(|server| Box::new(GeneratedSdk::new(server)));
    /// assert!(server.describe().capabilities.has.contains(&Capability::Sdk));
    /// ```
    #[must_use]
    pub fn with_sdk(mut self, factory: fn(Arc<dyn Implementation>) -> Box<dyn Implementation>) -> Self {
        self.sdk_factory = Some(factory);
        self.description.capabilities =
            self.description.capabilities.with(Capability::Sdk).with(Capability::Journal);
        self
    }

    /// The wrapped API.
    pub fn api(&self) -> &A {
        &self.api
    }
}

impl<A: Send + Sync + 'static> Implementation for InProcess<A> {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        Ok(match self.control {
            Some(control) if request.operation.starts_with(CONTROL_PREFIX) => control(&self.api, request),
            _ => (self.dispatch)(&self.api, request),
        })
    }

    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        self.sdk_factory.map(|factory| factory(server))
    }
}
