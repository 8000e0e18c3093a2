//! Sessions, and the tokens that start one.

use clerk_user::{
    ClientId, OrganizationId, SessionId, SessionStatus, SignInTokenId, SignInTokenStatus, UserId,
};
use clerk_user_runtime::{Secret, Timestamp};

use super::table::{Table, impl_row};

/// A session: a user who is signed in on a client.
#[derive(Clone, Debug)]
pub(crate) struct StoredSession {
    pub(crate) id: SessionId,
    pub(crate) serial: u64,
    pub(crate) user: UserId,
    pub(crate) client: ClientId,
    /// The status that requests gave it. [`StoredSession::status`] also considers the time.
    pub(crate) set_status: SessionStatus,
    pub(crate) organization: Option<OrganizationId>,
    pub(crate) expire_at: Timestamp,
    pub(crate) abandon_at: Timestamp,
    pub(crate) last_active_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl_row!(StoredSession: SessionId);

impl StoredSession {
    /// Its status at an instant.
    pub(crate) fn status(&self, now: Timestamp) -> SessionStatus {
        if self.set_status != SessionStatus::Active {
            self.set_status.clone()
        } else if now >= self.expire_at {
            SessionStatus::Expired
        } else if now >= self.abandon_at {
            SessionStatus::Abandoned
        } else {
            SessionStatus::Active
        }
    }

    pub(crate) fn is_active(&self, now: Timestamp) -> bool {
        self.status(now) == SessionStatus::Active
    }
}

impl Table<StoredSession> {
    /// The sessions of a user in any status, newest first.
    pub(crate) fn of_user(&self, user: &UserId) -> Vec<StoredSession> {
        self.newest_first(|session| session.user == *user)
    }

    /// The client of the latest session of a user.
    pub(crate) fn latest_client(&self, user: &UserId) -> Option<ClientId> {
        self.of_user(user).into_iter().next().map(|session| session.client)
    }
}

/// A ticket of the backend with which one user signs in once.
#[derive(Clone, Debug)]
pub(crate) struct StoredSignInToken {
    pub(crate) id: SignInTokenId,
    pub(crate) serial: u64,
    pub(crate) user: UserId,
    pub(crate) organization: Option<OrganizationId>,
    pub(crate) ticket: Secret,
    pub(crate) status: SignInTokenStatus,
    pub(crate) expire_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl_row!(StoredSignInToken: SignInTokenId);

impl Table<StoredSignInToken> {
    /// The token with this ticket, in any status.
    pub(crate) fn find_by_ticket(&self, ticket: &Secret) -> Option<&StoredSignInToken> {
        self.iter().find(|token| token.ticket == *ticket)
    }
}
