//! Rust in the same process: requests go through the generated dispatcher. It knows no socket.

use std::sync::Arc;

use clerk_user::dispatch::{Api, dispatch};
use clerk_user_runtime::{Capability, Request, Response};

use crate::{CallError, Capabilities, Description, Implementation};

/// An implementation of the generated traits, in this process.
///
/// ```
/// use clerk_user_implementation::{Implementation, InProcess};
/// use clerk_user::backend::BackendApi;
/// use clerk_user::dispatch::{Api, Unimplemented};
/// use clerk_user::frontend::FrontendApi;
/// use clerk_user_runtime::Context;
///
/// struct Nothing;
///
/// impl Api for Nothing {
///     fn backend(&self, _: &Context) -> impl BackendApi {
///         Unimplemented
///     }
///
///     fn frontend(&self, _: &Context) -> impl FrontendApi {
///         Unimplemented
///     }
/// }
///
/// let implementation = InProcess::new("nothing", Nothing);
/// assert_eq!(implementation.describe().name, "nothing");
/// ```
#[derive(Debug)]
pub struct InProcess<A> {
    api: A,
    description: Description,
    control: Option<Control<A>>,
    sdk: Option<MakeSdk>,
}

/// Answers a request of the capability `control`: `control.settings`, `control.advance`, `control.now` or
/// `control.seed`.
pub type Control<A> = fn(&A, &Request) -> Response;

/// What the operations of the capability `control` begin with.
const CONTROL: &str = "control.";

/// Makes an SDK over a server.
type MakeSdk = fn(Arc<dyn Implementation>) -> Box<dyn Implementation>;

impl<A> InProcess<A> {
    /// Wraps an implementation. Every operation is declared, on both surfaces, with exact numbers:
    /// JSON never leaves the process.
    pub fn new(name: impl Into<String>, api: A) -> Self {
        let capabilities = Capabilities::all().with(Capability::Frontend).with(Capability::ExactNumbers);
        let description = Description::new(name, env!("CARGO_PKG_VERSION"), capabilities);
        Self { api, description, control: None, sdk: None }
    }

    /// States the version.
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

    /// Declares the capability `control`, with who answers its requests.
    #[must_use]
    pub fn control(mut self, handler: Control<A>) -> Self {
        self.description.capabilities = self.description.capabilities.with(Capability::Control);
        self.control = Some(handler);
        self
    }

    /// Offers an SDK to be judged over a server of the suite's, and declares it with the capabilities
    /// `sdk` and `journal`.
    ///
    /// ```
    /// use clerk_user::dispatch::Unimplemented;
    /// use clerk_user_implementation::{GeneratedSdk, Implementation, InProcess};
    /// use clerk_user_runtime::Capability;
    /// let server = InProcess::new("my server", Unimplemented);
    /// let judged = server.with_sdk(|server| Box::new(GeneratedSdk::new(server)));
    /// assert!(judged.describe().capabilities.has.contains(&Capability::Sdk));
    /// ```
    #[must_use]
    pub fn with_sdk(mut self, make: fn(Arc<dyn Implementation>) -> Box<dyn Implementation>) -> Self {
        self.sdk = Some(make);
        self.description.capabilities =
            self.description.capabilities.with(Capability::Sdk).with(Capability::Journal);
        self
    }

    /// What is wrapped.
    pub fn api(&self) -> &A {
        &self.api
    }
}

impl<A: Api + 'static> Implementation for InProcess<A> {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        Ok(match self.control {
            Some(control) if request.operation.starts_with(CONTROL) => control(&self.api, request),
            _ => pollster::block_on(dispatch(&self.api, request)),
        })
    }

    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        self.sdk.map(|make| make(server))
    }
}
