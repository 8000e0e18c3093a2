//! Bans and locks.

use clerk_user::UserId;
use clerk_user_runtime::ApiError;

use crate::clock::after;
use crate::state::{Lock, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Bans a user and revokes the user's sessions, or lifts the ban. Lifting a ban restores no session.
    pub(crate) fn set_banned(&mut self, id: &UserId, banned: bool) -> Result<StoredUser, ApiError> {
        let mut user = self.load_user(id)?;
        user.banned = banned;
        if banned && (self.policy.ban_revokes_sessions)(&user) {
            self.revoke_sessions(id);
        }
        self.save_changed(user)
    }

    /// Bans several users, or lifts their bans. Changes nothing if one of them does not exist.
    pub(crate) fn set_all_banned(
        &mut self,
        ids: &[UserId],
        banned: bool,
    ) -> Result<Vec<StoredUser>, ApiError> {
        for id in ids {
            self.load_user(id)?;
        }
        ids.iter().map(|id| self.set_banned(id, banned)).collect()
    }

    pub(crate) fn lock_user(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        let mut user = self.load_user(id)?;
        user.lock = Some(self.new_lock());
        self.save_changed(user)
    }

    pub(crate) fn unlock_user(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        let mut user = self.load_user(id)?;
        user.lock = None;
        user.failed_sign_ins = 0;
        self.save_changed(user)
    }

    /// Counts a failed attempt to sign in, and locks the user if it is one too many.
    pub(crate) fn count_failed_sign_in(&mut self, mut user: StoredUser) -> Result<(), ApiError> {
        let Some(limit) = self.store.settings.lockout_attempts else { return Ok(()) };
        user.failed_sign_ins += 1;
        if user.failed_sign_ins >= limit {
            user.failed_sign_ins = 0;
            user.lock = Some(self.new_lock());
        }
        self.save(user).map(drop)
    }

    /// A lock that starts now and lasts as long as the settings say.
    pub(crate) fn new_lock(&self) -> Lock {
        let seconds = self.store.settings.lockout_seconds;
        Lock { until: seconds.map(|seconds| after(self.clock.now(), seconds.saturating_mul(1000))) }
    }
}
