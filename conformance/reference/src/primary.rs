//! Setting the primary identifiers of a user by request. Which one becomes the primary without
//! being asked for is decided in `policy`.

use clerk_user_runtime::{ApiError, Patch};

use super::Work;
use super::identifier::Kind;
use super::store::StoredUser;

impl Work<'_> {
    /// Sets or clears the primary identifier of a kind in a draft.
    pub(super) fn set_primary(
        &self,
        user: &mut StoredUser,
        kind: Kind,
        patch: Patch<String>,
    ) -> Result<(), ApiError> {
        if let Patch::Set(id) = &patch {
            (self.policy.may_be_primary)(self.store, user, kind, id)
                .map_err(|error| error.param(kind.primary_param()))?;
        }
        patch.apply(&mut user.identifiers_mut(kind).primary);
        Ok(())
    }
}
