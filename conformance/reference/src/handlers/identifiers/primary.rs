//! Selecting the primary identifiers by request. Which identifier becomes the primary one without a request
//! is decided by the policy.

use clerk_user_runtime::{ApiError, Patch};

use crate::state::{IdentifierKind, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Sets or clears the primary identifier of one kind.
    pub(crate) fn set_primary(
        &self,
        user: &mut StoredUser,
        kind: IdentifierKind,
        patch: Patch<String>,
    ) -> Result<(), ApiError> {
        if let Patch::Set(id) = &patch {
            (self.policy.check_primary)(self.store, user, kind, id)
                .map_err(|error| error.param(kind.names().primary_param))?;
        }
        patch.apply(&mut user.identifiers_mut(kind).primary_id);
        Ok(())
    }
}
