//! Sessions: begun by signing in, used, ended. What a session stands for is a user on a client; who
//! acts on the frontend is told by the call, and needs no session that is stored.

use clerk_user::{ClientId, OrganizationId, SessionId, SessionStatus, UserId, errors};
use clerk_user_runtime::{ApiError, Timestamp};

use super::Work;
use super::rows::row;
use super::store::StoredUser;

/// To the day, and no finer, is it told when a user was last active.
const DAY: i64 = 24 * 60 * 60 * 1000;
/// How long a session lasts.
const LIFETIME: i64 = 7 * DAY;
/// How long a session lasts that nobody uses. No shorter than its lifetime, so it never counts here.
const UNUSED_LIFETIME: i64 = 30 * DAY;

/// A session as it is stored.
#[derive(Clone, Debug)]
pub struct StoredSession {
    pub id: SessionId,
    /// Position in the order of creation.
    pub serial: u64,
    pub user: UserId,
    pub client: ClientId,
    /// What became of it, but for the passing of time.
    status: SessionStatus,
    pub organization: Option<OrganizationId>,
    pub expire_at: Timestamp,
    pub abandon_at: Timestamp,
    pub last_active_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl StoredSession {
    /// What became of it by an instant.
    pub fn status(&self, now: Timestamp) -> SessionStatus {
        if self.status != SessionStatus::Active {
            self.status.clone()
        } else if now >= self.expire_at {
            SessionStatus::Expired
        } else if now >= self.abandon_at {
            SessionStatus::Abandoned
        } else {
            SessionStatus::Active
        }
    }

    /// Whether it is in use at an instant.
    pub fn is_active(&self, now: Timestamp) -> bool {
        self.status(now) == SessionStatus::Active
    }
}

row!(StoredSession: SessionId);

impl Work<'_> {
    /// Signs a user in on a client.
    pub(super) fn begin_session(&mut self, user: &UserId, client: ClientId) -> StoredSession {
        let now = self.clock.now();
        let session = StoredSession {
            id: SessionId::from(self.ids.next(SessionId::PREFIX)),
            serial: self.store.next_serial(),
            user: user.clone(),
            client,
            status: SessionStatus::Active,
            organization: None,
            expire_at: later(now, LIFETIME),
            abandon_at: later(now, UNUSED_LIFETIME),
            last_active_at: now,
            created_at: now,
            updated_at: now,
        };
        self.store.sessions.put(session.clone());
        session
    }

    /// Notes that a user has used a session, or begun it. That is no change of the user.
    pub(super) fn note_use(
        &mut self,
        user: &StoredUser,
        session: &StoredSession,
        begun: bool,
    ) -> Result<(), ApiError> {
        let mut user = user.clone();
        let used = session.last_active_at;
        user.last_active_at = Some(Timestamp::from_millis(used.as_millis().div_euclid(DAY) * DAY));
        if begun {
            user.last_sign_in_at = Some(used);
        }
        self.save(user)?;
        Ok(())
    }

    /// The sessions of a user, newest first, whatever became of them.
    pub(super) fn sessions_of(&self, user: &UserId) -> Vec<StoredSession> {
        self.store.sessions.newest_first(|session| session.user == *user)
    }

    /// Revokes the active sessions of a user, all or all but one.
    pub(super) fn revoke_sessions(&mut self, user: &UserId, except: Option<&SessionId>) {
        for session in self.sessions_of(user) {
            if Some(&session.id) != except {
                self.revoke(session);
            }
        }
    }

    /// Revokes one session, in the name of the backend.
    pub(super) fn revoke_session(&mut self, id: &SessionId) -> Result<StoredSession, ApiError> {
        let session = self.store.sessions.get(id).cloned();
        Ok(self.revoke(session.ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))?))
    }

    /// What has ended stays as it ended.
    fn revoke(&mut self, session: StoredSession) -> StoredSession {
        let now = self.clock.now();
        if !session.is_active(now) {
            return session;
        }
        let revoked = StoredSession { status: SessionStatus::Revoked, updated_at: now, ..session };
        self.store.sessions.put(revoked.clone());
        revoked
    }
}

/// An instant some milliseconds after another.
pub(super) fn later(instant: Timestamp, millis: i64) -> Timestamp {
    Timestamp::from_millis(instant.as_millis().saturating_add(millis))
}
