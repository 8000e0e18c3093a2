//! The reference server: shared state, and the clock, ids and keys that it uses.

use std::sync::{Arc, Mutex, PoisonError};

use clerk_user_implementation::{GeneratedSdk, InProcess};
use clerk_user_runtime::{ApiError, Clock};

use crate::capabilities::declared;
use crate::clock::{AdjustableClock, SteppingClock};
#[cfg(feature = "password-hashes")]
use crate::crypto::HashingCost;
use crate::crypto::{PasswordHashing, SigningKey};
use crate::ids::{IdGenerator, ScrambledIds};
use crate::policy::Policy;
use crate::state::Store;
use crate::transaction::Transaction;

/// An in-memory server that implements every operation of the contract. Clones share their state.
///
/// ```
/// use clerk_user::backend::{BackendApi, CreateUserParams};
/// use clerk_user::dispatch::Api;
/// use clerk_user::versions;
/// use clerk_user_reference::Reference;
/// use clerk_user_runtime::{Actor, Context, Patch};
///
/// let reference = Reference::default();
/// let context = Context { actor: Actor::SecretKey, version: versions::NEWEST };
/// let backend = reference.backend(&context);
/// let params = CreateUserParams::default().username("ada_l");
/// let user = pollster::block_on(backend.create_user(params)).unwrap();
/// assert_eq!(user.username.as_deref(), Some("ada_l"));
/// ```
#[derive(Clone)]
pub struct Reference {
    shared: Arc<Shared>,
    key: Arc<SigningKey>,
    hashing: PasswordHashing,
}

struct Shared {
    store: Mutex<Store>,
    clock: AdjustableClock,
    ids: Box<dyn IdGenerator>,
    policy: Policy,
}

/// Starts an empty reference in this process. Its clock and its ids are the same in every run. It offers the
/// generated SDK for judging, too.
///
/// ```
/// use clerk_user_implementation::Implementation;
///
/// assert_eq!(clerk_user_reference::start().describe().name, "reference");
/// ```
pub fn start() -> InProcess<Reference> {
    in_process("reference", Reference::default())
}

/// Wraps a reference as an implementation in this process, with everything that it declares.
///
/// ```
/// use clerk_user_implementation::Implementation;
/// use clerk_user_reference::{Reference, ScrambledIds, SystemClock, in_process};
///
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
    /// An empty server whose clock and ids are the same in every run.
    fn default() -> Self {
        Self::new(SteppingClock::default(), ScrambledIds::default())
    }
}

impl Reference {
    /// Creates an empty server with a clock and a source of ids.
    ///
    /// ```
    /// use clerk_user_reference::{Reference, ScrambledIds, SystemClock};
    ///
    /// let reference = Reference::new(SystemClock, ScrambledIds::default());
    /// ```
    pub fn new(clock: impl Clock + Send + Sync + 'static, ids: impl IdGenerator + 'static) -> Self {
        Self::build(Box::new(clock), Box::new(ids), Policy::default())
    }

    fn build(clock: Box<dyn Clock + Send + Sync>, ids: Box<dyn IdGenerator>, policy: Policy) -> Self {
        let clock = AdjustableClock::new(clock);
        let shared = Arc::new(Shared { store: Mutex::default(), clock, ids, policy });
        Self { shared, key: Arc::default(), hashing: PasswordHashing::CHEAP }
    }

    /// Sets the cost of hashing a password. The default is [`HashingCost::CHEAP`], which protects no real
    /// password.
    ///
    /// ```
    /// use clerk_user_reference::{HashingCost, Reference};
    ///
    /// let reference = Reference::default().with_hashing_cost(HashingCost::STRONG);
    /// ```
    #[cfg(feature = "password-hashes")]
    #[must_use]
    pub fn with_hashing_cost(self, cost: HashingCost) -> Self {
        Self { hashing: PasswordHashing { cost }, ..self }
    }

    /// Sets the key that signs session tokens.
    #[must_use]
    pub fn with_signing_key(self, key: SigningKey) -> Self {
        Self { key: Arc::new(key), ..self }
    }

    /// Runs one request with exclusive access to the state. Each record is stored as a whole, so a panic
    /// leaves a consistent state behind, which the next request can use.
    pub(crate) fn transact<T>(
        &self,
        request: impl FnOnce(&mut Transaction<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let Shared { store, clock, ids, policy } = &*self.shared;
        let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
        let (ids, hashing, key) = (&**ids, self.hashing, &*self.key);
        request(&mut Transaction { store: &mut store, clock, ids, hashing, policy, key })
    }
}

/// What mutants and variants need.
#[cfg(feature = "internals")]
impl Reference {
    /// Creates an empty server with a policy. Its clock and its ids are the same in every run.
    pub fn with_policy(policy: Policy) -> Self {
        Self::with_parts(SteppingClock::default(), ScrambledIds::default(), policy)
    }

    /// Creates an empty server with a clock, a source of ids and a policy.
    pub fn with_parts(
        clock: impl Clock + Send + Sync + 'static,
        ids: impl IdGenerator + 'static,
        policy: Policy,
    ) -> Self {
        Self::build(Box::new(clock), Box::new(ids), policy)
    }

    /// Copies the state.
    pub fn snapshot(&self) -> Store {
        self.shared.store.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the state by an earlier copy.
    pub fn restore(&self, snapshot: Store) {
        *self.shared.store.lock().unwrap_or_else(PoisonError::into_inner) = snapshot;
    }
}
