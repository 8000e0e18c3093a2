//! The reference: an in-memory implementation of the contract that keeps every rule. It is written
//! from the contract alone and asks neither the oracle nor the model nor any law.

mod backend;
mod clock;
mod email_addresses;
mod frontend;
mod lists;
mod metadata;
mod performed;
mod policy;
mod primary;
mod sessions;
mod store;
mod users;
mod view;

use std::sync::{Arc, Mutex, PoisonError};

use clerk_user::UserId;
use clerk_user::backend::BackendApi;
use clerk_user::dispatch::Api;
use clerk_user::frontend::FrontendApi;
use clerk_user_runtime::{Actor, ApiError, Context};

use crate::adapter::{GeneratedSdk, InProcess};

use backend::Backend;
use frontend::Frontend;
use store::Store;

pub use clock::{Clock, Ids, ScrambledIds, SteppingClock, SystemClock};
pub(crate) use performed::declared;
pub use performed::unperformed;
pub(crate) use policy::Policy;
pub(crate) use store::{EmailStatus, StoredEmail};

/// The reference implementation. Clones share one store.
///
/// It performs the operations of the contract on users, their metadata and their e-mail addresses.
/// Params that it does not perform it refuses as unsupported; operations that it does not perform
/// it does not declare.
///
/// ```
/// use clerk_user_conformance::reference::Reference;
/// use clerk_user_conformance::{Implementation, InProcess};
///
/// let reference = InProcess::new("reference", Reference::default());
/// assert_eq!(reference.describe().name, "reference");
/// ```
#[derive(Clone)]
pub struct Reference {
    shared: Arc<Shared>,
}

struct Shared {
    store: Mutex<Store>,
    clock: Box<dyn Clock>,
    ids: Box<dyn Ids>,
    policy: Policy,
}

/// The reference in this process, empty, its clock and ids the same in every run; with it the generated
/// SDK.
///
/// ```
/// use clerk_user_conformance::{Config, Verdict, reference, run};
/// let config = Config { rules: vec!["merge-scalar".to_owned()], cases: 4, ..Config::default() };
/// assert_eq!(run(reference::start, &config).verdict(), Verdict::Conforms);
/// ```
pub fn start() -> InProcess<Reference> {
    InProcess::new("reference", Reference::default())
        .capabilities(declared())
        .with_sdk(|server| Box::new(GeneratedSdk::new(server)))
}

impl Default for Reference {
    fn default() -> Self {
        Self::with_policy(Policy::default())
    }
}

impl Reference {
    /// A reference with a clock and a source of ids of the caller's.
    ///
    /// ```
    /// use clerk_user_conformance::reference::{Reference, ScrambledIds, SystemClock};
    /// let reference = Reference::new(SystemClock, ScrambledIds::default());
    /// ```
    pub fn new(clock: impl Clock + 'static, ids: impl Ids + 'static) -> Self {
        Self::build(Box::new(clock), Box::new(ids), Policy::default())
    }

    pub(crate) fn with_policy(policy: Policy) -> Self {
        Self::build(Box::new(SteppingClock::default()), Box::new(ScrambledIds::default()), policy)
    }

    fn build(clock: Box<dyn Clock>, ids: Box<dyn Ids>, policy: Policy) -> Self {
        Self { shared: Arc::new(Shared { store: Mutex::default(), clock, ids, policy }) }
    }

    /// Does a piece of work that nobody else sees in parts. Each change is put into the store as a
    /// whole, so that a panic leaves it as it was.
    fn work<T>(&self, job: impl FnOnce(&mut Work<'_>) -> Result<T, ApiError>) -> Result<T, ApiError> {
        let Shared { store, clock, ids, policy } = &*self.shared;
        let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
        job(&mut Work { store: &mut store, clock: &**clock, ids: &**ids, policy })
    }
}

impl Api for Reference {
    fn backend(&self, _: &Context) -> impl BackendApi {
        Backend::new(self.clone())
    }

    fn frontend(&self, context: &Context) -> impl FrontendApi {
        let user = match &context.actor {
            Actor::User(id) => Some(UserId::from(id.as_str())),
            Actor::SecretKey | Actor::Anonymous => None,
        };
        Frontend::new(self.clone(), user)
    }
}

/// The store and all that a change of it needs. The modules beside this one add what can be done.
struct Work<'a> {
    store: &'a mut Store,
    clock: &'a dyn Clock,
    ids: &'a dyn Ids,
    policy: &'a Policy,
}
