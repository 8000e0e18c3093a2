//! Bans and locks.

use clerk_user::{UserId, errors};
use clerk_user_runtime::ApiError;

use super::Work;
use super::sessions::later;
use super::store::{Lock, StoredUser};

impl Work<'_> {
    /// Bans a user, which ends every session of theirs, or lifts the ban, which brings none back.
    pub(super) fn set_banned(&mut self, id: &UserId, banned: bool) -> Result<StoredUser, ApiError> {
        let mut user = self.user(id)?;
        user.banned = banned;
        if banned {
            (self.policy.end_sessions_of_banned)(self, id);
        }
        self.save_changed(user)
    }

    /// Several at once: all, or none when one of them is nobody.
    pub(super) fn set_all_banned(
        &mut self,
        ids: &[UserId],
        banned: bool,
    ) -> Result<Vec<StoredUser>, ApiError> {
        for id in ids {
            self.user(id)?;
        }
        ids.iter().map(|id| self.set_banned(id, banned)).collect()
    }

    pub(super) fn lock(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        let mut user = self.user(id)?;
        user.lock = Some(self.new_lock());
        self.save_changed(user)
    }

    pub(super) fn unlock(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        let mut user = self.user(id)?;
        user.lock = None;
        self.save_changed(user)
    }

    /// A lock that begins now. The instance sets when it ends.
    pub(super) fn new_lock(&self) -> Lock {
        let seconds = self.store.settings.lockout_seconds;
        Lock { until: seconds.map(|seconds| later(self.clock.now(), seconds.saturating_mul(1000))) }
    }

    /// Users may delete themselves where the backend lets them.
    pub(super) fn delete_self(&mut self, user: &StoredUser) -> Result<StoredUser, ApiError> {
        if !user.delete_self_enabled {
            return Err(ApiError::new(errors::USER_DELETE_SELF_NOT_ENABLED));
        }
        self.delete_user(&user.id)
    }
}
