//! Setting the primary identifiers of a user by request. Which address becomes the primary without
//! being asked for is decided in `policy`.

use clerk_user::{EmailAddressId, errors};
use clerk_user_runtime::{ApiError, Patch};

use super::Work;
use super::store::StoredUser;

impl Work<'_> {
    /// Sets or clears the primary address of a draft.
    pub(super) fn set_primary_email(
        &self,
        user: &mut StoredUser,
        patch: Patch<EmailAddressId>,
        param: &str,
    ) -> Result<(), ApiError> {
        if let Patch::Set(id) = &patch {
            (self.policy.may_be_primary)(self.store, user, id).map_err(|error| error.param(param))?;
        }
        patch.apply(&mut user.primary_email);
        Ok(())
    }
}

/// The reference keeps no identifiers of other kinds, so none can be found to be made the primary;
/// clearing what is never set is done as it is asked for.
pub(super) fn refuse_other_primary<T>(patch: &Patch<T>, param: &str) -> Result<(), ApiError> {
    match patch {
        Patch::Set(_) => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND).param(param)),
        Patch::Keep | Patch::Clear => Ok(()),
    }
}
