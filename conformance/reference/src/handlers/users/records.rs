//! Loading and storing users. A handler changes a copy of a user and stores it as a whole, so a refused
//! request changes nothing.

use clerk_user::{UserId, errors};
use clerk_user_runtime::ApiError;

use crate::handlers::errors::{already_taken, not_found};
use crate::state::{StoredUser, UniqueKey};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// A copy of the user with this id.
    pub(crate) fn load_user(&self, id: &UserId) -> Result<StoredUser, ApiError> {
        self.store.user(id).cloned().ok_or_else(not_found)
    }

    /// A copy of the user who is signed in. Deleting a user signs the user out.
    pub(crate) fn load_signed_in_user(&self, id: Option<&UserId>) -> Result<StoredUser, ApiError> {
        let user = id.and_then(|id| self.store.user(id)).cloned();
        user.ok_or_else(|| ApiError::new(errors::DECODE.unauthenticated))
    }

    /// Stores a user, without a new update time.
    pub(crate) fn save(&mut self, user: StoredUser) -> Result<StoredUser, ApiError> {
        self.try_save(user).map_err(|taken| already_taken(&taken))
    }

    /// Stores a user who was changed.
    pub(crate) fn save_changed(&mut self, mut user: StoredUser) -> Result<StoredUser, ApiError> {
        (self.policy.touch)(&mut user, self.clock.now());
        self.save(user)
    }

    /// Stores a user whose identifier was verified. Another user may have verified the same value in the
    /// meantime.
    pub(crate) fn save_verified(&mut self, mut user: StoredUser) -> Result<StoredUser, ApiError> {
        (self.policy.touch)(&mut user, self.clock.now());
        self.try_save(user).map_err(|_| ApiError::new(errors::IDENTIFICATION_CLAIMED))
    }

    fn try_save(&mut self, mut user: StoredUser) -> Result<StoredUser, UniqueKey> {
        self.update_mfa_state(&mut user);
        let keys = (self.policy.unique_keys)(&user);
        self.store.insert_user(user.clone(), keys)?;
        Ok(user)
    }

    /// Deletes a user together with the user's memberships, and revokes the user's sessions.
    pub(crate) fn delete_user(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        let user = self.store.remove_user(id).ok_or_else(not_found)?;
        self.revoke_sessions(id);
        self.store.memberships.retain(|membership| membership.user != *id);
        Ok(user)
    }

    /// Users can delete themselves where the backend allows it.
    pub(crate) fn delete_own_user(&mut self, user: &StoredUser) -> Result<StoredUser, ApiError> {
        if !user.delete_self_enabled {
            return Err(ApiError::new(errors::USER_DELETE_SELF_NOT_ENABLED));
        }
        self.delete_user(&user.id)
    }
}
