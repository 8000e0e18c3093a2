//! A variant as an implementation that the suite can judge.

use clerk_user_implementation::{Description, Implementation};
use clerk_user_reference::Reference;
use clerk_user_reference::internals::Policy;
use clerk_user_runtime::{Capability, Request};

use super::catalog::find;
use super::definition::Difference;
use crate::wrapping::{CallResult, ReferenceServer};

/// Starts the variant with this id.
///
/// ```
/// assert!(clerk_user_mutants::variant::start("primary-cleared-on-delete").is_some());
/// assert!(clerk_user_mutants::variant::start("no-such-variant").is_none());
/// ```
pub fn start(id: &str) -> Option<Box<dyn Implementation>> {
    let variant = find(id)?;
    let reference = match variant.difference {
        Difference::Policy(change) => {
            let mut policy = Policy::default();
            change(&mut policy);
            Reference::with_policy(policy)
        }
        Difference::Environment(make) => make(),
        Difference::Wrapper(_)
        | Difference::WithoutCapability(_)
        | Difference::WrapperWithoutCapability(..) => Reference::default(),
    };
    let server = ReferenceServer::start(format!("variant {}", variant.id), reference);
    Some(Box::new(VariantServer { server, difference: variant.difference }))
}

struct VariantServer {
    server: ReferenceServer,
    difference: Difference,
}

impl Implementation for VariantServer {
    fn describe(&self) -> Description {
        let Description { name, version, capabilities } = self.server.describe();
        // Variants differ in the server, and the suite judges an SDK against its own server.
        let capabilities = capabilities.without(Capability::Sdk);
        let capabilities = match self.difference {
            Difference::WithoutCapability(capability)
            | Difference::WrapperWithoutCapability(_, capability) => capabilities.without(capability),
            Difference::Policy(_) | Difference::Wrapper(_) | Difference::Environment(_) => capabilities,
        };
        Description { name, version, capabilities }
    }

    fn call(&self, request: &Request) -> CallResult {
        match self.difference {
            Difference::Wrapper(wrapper) | Difference::WrapperWithoutCapability(wrapper, _) => {
                wrapper(&self.server, request)
            }
            Difference::Policy(_) | Difference::Environment(_) | Difference::WithoutCapability(_) => {
                self.server.call(request)
            }
        }
    }
}
