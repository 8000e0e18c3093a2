//! Variants: correct implementations that differ where the contract leaves room. Each is the
//! reference with one choice made otherwise, and must pass; a law that fails one is too strong. The
//! reference and the laws know of none.

mod choices;
mod instances;
mod shapes;

use std::sync::LazyLock;

use clerk_user_runtime::{Capability, Request, Response};

use crate::server::Server;
use clerk_user_implementation::{CallError, Description, Implementation};
use clerk_user_reference::Reference;
use clerk_user_reference::internals::Policy;

/// A correct implementation that is not the reference.
///
/// ```
/// use clerk_user_mutants::variant;
/// assert!(variant::ALL.len() >= 12);
/// assert!(variant::ALL.iter().all(|variant| variant::start(variant.id).is_some()));
/// ```
#[derive(Clone, Copy)]
pub struct Variant {
    /// Its name on the command line.
    pub id: &'static str,
    /// What it does otherwise, in one sentence.
    pub differs: &'static str,
    build: Build,
}

/// How a variant differs from the reference.
#[derive(Clone, Copy)]
enum Build {
    /// By a decision that the contract leaves open.
    Policy(fn(&mut Policy)),
    /// By what stands between it and its caller.
    Wrapper(Wrapper),
    /// By its clock, its ids, or the order in which it keeps things.
    Instance(fn() -> Reference),
    /// By what it does not have.
    Without(Capability),
    /// By what stands between it and its caller, and by what it does not have.
    WrapperWithout(Wrapper, Capability),
}

/// Answers a request with the help of the reference.
type Wrapper = fn(&Server, &Request) -> Answer;
type Answer = Result<Response, CallError>;

/// Every variant, by id.
pub static ALL: LazyLock<Vec<Variant>> = LazyLock::new(|| {
    let mut all = [choices::VARIANTS, shapes::VARIANTS, instances::VARIANTS].concat();
    all.sort_by_key(|variant| variant.id);
    all
});

/// Starts the variant with this id, if there is one.
///
/// ```
/// assert!(clerk_user_mutants::variant::start("primary-cleared").is_some());
/// assert!(clerk_user_mutants::variant::start("no-such-choice").is_none());
/// ```
pub fn start(id: &str) -> Option<Box<dyn Implementation>> {
    let variant = *ALL.iter().find(|variant| variant.id == id)?;
    let reference = match variant.build {
        Build::Policy(change) => {
            let mut policy = Policy::default();
            change(&mut policy);
            Reference::with_policy(policy)
        }
        Build::Instance(make) => make(),
        Build::Wrapper(_) | Build::Without(_) | Build::WrapperWithout(..) => Reference::default(),
    };
    Some(Box::new(Varied { server: Server::new(id, reference), variant }))
}

struct Varied {
    server: Server,
    variant: Variant,
}

impl Implementation for Varied {
    fn describe(&self) -> Description {
        let Description { version, capabilities, .. } = self.server.describe();
        // What varies is the server; an SDK is judged over one of the suite's own.
        let capabilities = capabilities.without(Capability::Sdk);
        let capabilities = match self.variant.build {
            Build::Without(capability) | Build::WrapperWithout(_, capability) => {
                capabilities.without(capability)
            }
            Build::Policy(_) | Build::Wrapper(_) | Build::Instance(_) => capabilities,
        };
        Description { name: format!("variant {}", self.variant.id), version, capabilities }
    }

    fn call(&self, request: &Request) -> Answer {
        match self.variant.build {
            Build::Wrapper(wrapper) | Build::WrapperWithout(wrapper, _) => wrapper(&self.server, request),
            Build::Policy(_) | Build::Instance(_) | Build::Without(_) => self.server.answer(request),
        }
    }
}
