//! The state of the server and everything that a request needs to read or change it.

use crate::clock::AdjustableClock;
use crate::crypto::{PasswordHashing, SigningKey};
use crate::ids::IdGenerator;
use crate::policy::Policy;
use crate::state::Store;

/// Exclusive access to the state for one request. Handlers and serializers extend it with methods.
///
/// A request that fails is not rolled back: some failures are recorded, such as an attempt with a wrong code.
/// Handlers therefore change a copy of a record, and store it once every check has passed.
pub(crate) struct Transaction<'a> {
    pub(crate) store: &'a mut Store,
    pub(crate) clock: &'a AdjustableClock,
    pub(crate) ids: &'a dyn IdGenerator,
    pub(crate) hashing: PasswordHashing,
    pub(crate) policy: &'a Policy,
    pub(crate) key: &'a SigningKey,
}
