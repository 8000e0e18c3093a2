//! A mutant as an implementation that the suite can judge.

use std::sync::Arc;

use clerk_user_implementation::{Description, GeneratedSdk, Implementation};
use clerk_user_reference::Reference;
use clerk_user_reference::internals::Policy;
use clerk_user_runtime::Request;

use super::catalog::find;
use super::definition::Fault;
use crate::operator;
use crate::wrapping::{CallResult, ReferenceServer, WrappedSdk};

/// Starts the mutant that [`find`] finds, or the one that an operator made with this id.
///
/// ```
/// use clerk_user_mutants::mutant::start;
/// assert!(start("merge-is-shallow").is_some());
/// assert!(start("pm03").is_some());
/// assert!(start("no-such-bug").is_none());
/// ```
pub fn start(id: &str) -> Option<Box<dyn Implementation>> {
    let Some(mutant) = find(id) else {
        let fault = Fault::Derived(operator::find(id)?.wrapper);
        let server = ReferenceServer::start(format!("mutant {id}"), Reference::default());
        return Some(Box::new(MutantServer { server, fault }));
    };
    let mut policy = Policy::default();
    if let Fault::Policy(change) | Fault::PolicyAndWrapper(change, _) = mutant.fault {
        change(&mut policy);
    }
    let server = ReferenceServer::start(format!("mutant {}", mutant.id), Reference::with_policy(policy));
    Some(Box::new(MutantServer { server, fault: mutant.fault }))
}

struct MutantServer {
    server: ReferenceServer,
    fault: Fault,
}

impl Implementation for MutantServer {
    fn describe(&self) -> Description {
        self.server.describe()
    }

    fn call(&self, request: &Request) -> CallResult {
        match self.fault {
            Fault::Wrapper(wrapper) | Fault::PolicyAndWrapper(_, wrapper) => wrapper(&self.server, request),
            Fault::Derived(wrapper) => wrapper(&self.server, request),
            Fault::Policy(_) | Fault::AroundSdk(_) | Fault::BehindSdk(_) => self.server.call(request),
        }
    }

    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        Some(match self.fault {
            Fault::AroundSdk(wrapper) => {
                Box::new(WrappedSdk::new(Arc::new(GeneratedSdk::new(server)), wrapper))
            }
            Fault::BehindSdk(wrapper) => {
                Box::new(GeneratedSdk::new(Arc::new(WrappedSdk::new(server, wrapper))))
            }
            Fault::Policy(_) | Fault::Wrapper(_) | Fault::PolicyAndWrapper(..) | Fault::Derived(_) => {
                Box::new(GeneratedSdk::new(server))
            }
        })
    }
}
