//! The reference: an in-memory implementation of the contract that keeps every rule. It is written
//! from the contract alone and asks neither the oracle nor the model nor any law.

#![allow(unreachable_pub, reason = "how much of the crate can be reached depends on the feature `internals`")]
#![cfg_attr(feature = "internals", allow(missing_docs, reason = "`internals` is not a public interface"))]

mod backend;
mod bans;
mod client;
mod clock;
mod codes;
mod control;
mod credentials;
mod digests;
mod email_addresses;
mod enterprise_accounts;
mod enterprise_connections;
mod environment;
mod external_accounts;
mod frontend;
mod identifier;
mod identifiers;
mod images;
mod invitations;
mod lists;
mod memberships;
mod metadata;
mod organizations;
mod passkeys;
mod passwords;
mod payment_methods;
mod performed;
mod person;
mod phone_numbers;
mod policy;
mod primary;
mod rows;
mod second_factors;
mod sessions;
mod sign_in_tokens;
mod sign_ins;
mod sign_ups;
mod store;
mod suggestions;
mod tokens;
mod totp;
mod users;
mod view;
mod web3_wallets;

#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals {
    //! The decisions that mutants and variants change. This is not a public interface: it changes without notice.
    pub use crate::identifier::{Identifier, Kind, Status};
    pub use crate::policy::Policy;
    pub use crate::store::{Claim, StoredUser};
}

use std::sync::{Arc, Mutex, PoisonError};

use clerk_user::UserId;
use clerk_user::backend::BackendApi;
use clerk_user::dispatch::Api;
use clerk_user::frontend::FrontendApi;
use clerk_user_runtime::{Actor, ApiError, Clock, Context};

use clerk_user_implementation::{GeneratedSdk, InProcess};

use backend::Backend;
use frontend::Frontend;
use store::Store;

pub use clerk_user_implementation::SystemClock;
use clock::SteeredClock;
pub use clock::{Ids, ScrambledIds, SteppingClock};
pub use digests::HashingCost;
use performed::declared;
use policy::Policy;
pub use tokens::SigningKey;

/// The reference implementation. Clones share one store.
///
/// It performs every operation of the contract.
///
/// ```
/// use clerk_user_implementation::{Implementation, InProcess};
/// use clerk_user_reference::Reference;
///
/// let reference = InProcess::new("reference", Reference::default());
/// assert_eq!(reference.describe().name, "reference");
/// ```
#[derive(Clone)]
pub struct Reference {
    shared: Arc<Shared>,
    key: Arc<SigningKey>,
    hashing: HashingCost,
}

struct Shared {
    store: Mutex<Store>,
    clock: SteeredClock,
    ids: Box<dyn Ids>,
    policy: Policy,
}

/// The reference in this process, empty, its clock and ids the same in every run; with it the generated
/// SDK.
///
/// ```
/// use clerk_user_implementation::Implementation;
/// assert_eq!(clerk_user_reference::start().describe().name, "reference");
/// ```
pub fn start() -> InProcess<Reference> {
    in_process("reference", Reference::default())
}

/// A reference in this process, with all that it declares.
///
/// ```
/// use clerk_user_implementation::Implementation;
/// use clerk_user_reference::{Reference, ScrambledIds, SystemClock, in_process};
/// let server = in_process("mine", Reference::new(SystemClock, ScrambledIds::default()));
/// assert_eq!(server.describe().name, "mine");
/// ```
pub fn in_process(name: impl Into<String>, reference: Reference) -> InProcess<Reference> {
    InProcess::new(name, reference)
        .capabilities(declared())
        .control(Reference::control)
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
    /// use clerk_user_reference::{HashingCost, Reference, ScrambledIds, SystemClock};
    /// let reference = Reference::new(SystemClock, ScrambledIds::default()).hashing_at(HashingCost::STRONG);
    /// ```
    pub fn new(clock: impl Clock + Send + Sync + 'static, ids: impl Ids + 'static) -> Self {
        Self::build(Box::new(clock), Box::new(ids), Policy::default())
    }

    pub fn with_policy(policy: Policy) -> Self {
        let (clock, ids) = (Box::new(SteppingClock::default()), Box::new(ScrambledIds::default()));
        Self::build(clock, ids, policy)
    }

    pub fn with_parts(clock: Box<dyn Clock + Send + Sync>, ids: Box<dyn Ids>, policy: Policy) -> Self {
        Self::build(clock, ids, policy)
    }

    /// All that it remembers, as it is now.
    pub fn snapshot(&self) -> Store {
        self.shared.store.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers what a snapshot holds, and nothing else.
    pub fn put_back(&self, snapshot: Store) {
        *self.shared.store.lock().unwrap_or_else(PoisonError::into_inner) = snapshot;
    }

    fn build(clock: Box<dyn Clock + Send + Sync>, ids: Box<dyn Ids>, policy: Policy) -> Self {
        let clock = SteeredClock::new(clock);
        let shared = Arc::new(Shared { store: Mutex::default(), clock, ids, policy });
        Self { shared, key: Arc::default(), hashing: HashingCost::CHEAP }
    }

    /// The same with another price of hashing. Unless it is told so, passwords are made up here, and cost
    /// nothing.
    #[must_use]
    pub fn hashing_at(self, hashing: HashingCost) -> Self {
        Self { hashing, ..self }
    }

    /// The same with another key to sign tokens with.
    #[must_use]
    pub fn signing_with(self, key: SigningKey) -> Self {
        Self { key: Arc::new(key), ..self }
    }

    /// Does a piece of work that nobody else sees in parts. Each change is put into the store as a
    /// whole, so that a panic leaves it as it was.
    fn work<T>(&self, job: impl FnOnce(&mut Work<'_>) -> Result<T, ApiError>) -> Result<T, ApiError> {
        let Shared { store, clock, ids, policy } = &*self.shared;
        let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
        let (ids, hashing, key) = (&**ids, self.hashing, &*self.key);
        job(&mut Work { store: &mut store, clock, ids, hashing, policy, key })
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
pub struct Work<'a> {
    store: &'a mut Store,
    clock: &'a SteeredClock,
    ids: &'a dyn Ids,
    hashing: HashingCost,
    policy: &'a Policy,
    key: &'a SigningKey,
}
