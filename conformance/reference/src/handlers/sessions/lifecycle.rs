//! Sessions: created by signing in, used, and revoked. A frontend request names its user and does not need a
//! session.

use clerk_user::frontend::TouchSessionParams;
use clerk_user::{ClientId, SessionId, SessionStatus, UserId, errors, wire};
use clerk_user_runtime::{ApiError, Patch, Timestamp};

use crate::clock::after;
use crate::handlers::errors::not_found;
use crate::state::{StoredSession, StoredUser};
use crate::transaction::Transaction;

/// One day in milliseconds. The last activity of a user is recorded with this precision.
const DAY: i64 = 24 * 60 * 60 * 1000;
/// How long a session lasts, in milliseconds.
const LIFETIME: i64 = 7 * DAY;
/// How long an unused session lasts, in milliseconds. It exceeds the lifetime, so it has no effect here.
const INACTIVITY_TIMEOUT: i64 = 30 * DAY;

impl Transaction<'_> {
    /// Creates a session for a user who has proven their identity.
    pub(crate) fn sign_in(&mut self, user: &StoredUser, client: ClientId) -> Result<StoredSession, ApiError> {
        let session = self.create_session(&user.id, client);
        self.record_activity(user, &session, true)?;
        Ok(session)
    }

    fn create_session(&mut self, user: &UserId, client: ClientId) -> StoredSession {
        let now = self.clock.now();
        let session = StoredSession {
            id: SessionId::from(self.ids.next(SessionId::PREFIX)),
            serial: self.store.next_serial(),
            user: user.clone(),
            client,
            set_status: SessionStatus::Active,
            organization: None,
            expire_at: after(now, LIFETIME),
            abandon_at: after(now, INACTIVITY_TIMEOUT),
            last_active_at: now,
            created_at: now,
            updated_at: now,
        };
        self.store.sessions.insert(session.clone());
        session
    }

    /// Records that a user used a session, or signed in. This does not change the update time of the user.
    fn record_activity(
        &mut self,
        user: &StoredUser,
        session: &StoredSession,
        signed_in: bool,
    ) -> Result<(), ApiError> {
        let mut user = user.clone();
        let used_at = session.last_active_at;
        user.last_active_at = Some(Timestamp::from_millis(used_at.as_millis().div_euclid(DAY) * DAY));
        if signed_in {
            user.last_sign_in_at = Some(used_at);
        }
        self.save(user)?;
        Ok(())
    }

    /// Records that a session is in use, and selects its organization.
    pub(crate) fn touch_session(
        &mut self,
        user: &StoredUser,
        params: TouchSessionParams,
    ) -> Result<StoredSession, ApiError> {
        let mut session = self.load_active_session(user, &params.session_id)?;
        session.organization = match params.active_organization_id {
            Patch::Keep => session.organization,
            Patch::Clear => None,
            Patch::Set(id_or_slug) => {
                let organization = self.store.organizations.iter().find(|organization| {
                    organization.id.as_str() == id_or_slug || organization.slug == id_or_slug
                });
                let organization = organization
                    .filter(|organization| self.store.memberships.is_member(&organization.id, &user.id));
                let param = wire::params::ACTIVE_ORGANIZATION_ID;
                let missing = || ApiError::new(errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED).param(param);
                Some(organization.ok_or_else(missing)?.id.clone())
            }
        };
        session.last_active_at = self.clock.now();
        session.updated_at = session.last_active_at;
        self.store.sessions.insert(session.clone());
        self.record_activity(user, &session, false)?;
        Ok(session)
    }

    /// A copy of an active session of a user.
    pub(crate) fn load_active_session(
        &self,
        user: &StoredUser,
        id: &SessionId,
    ) -> Result<StoredSession, ApiError> {
        let session = self.store.sessions.get(id).filter(|session| session.user == user.id).cloned();
        let session = session.ok_or_else(not_found)?;
        if !session.is_active(self.clock.now()) {
            return Err(ApiError::new(errors::INVALID_ACTION_FOR_SESSION));
        }
        Ok(session)
    }

    /// Revokes the active sessions of a user.
    pub(crate) fn revoke_sessions(&mut self, user: &UserId) {
        for session in self.store.sessions.of_user(user) {
            self.revoke(session);
        }
    }

    /// Revokes a session on behalf of the backend.
    pub(crate) fn revoke_session(&mut self, id: &SessionId) -> Result<StoredSession, ApiError> {
        let session = self.store.sessions.get(id).cloned();
        Ok(self.revoke(session.ok_or_else(not_found)?))
    }

    /// Revokes a session on behalf of its user.
    pub(crate) fn revoke_own_session(
        &mut self,
        user: &StoredUser,
        id: &SessionId,
    ) -> Result<StoredSession, ApiError> {
        self.load_active_session(user, id)?;
        self.revoke_session(id)
    }

    /// Revokes a session. One that is no longer active keeps its status.
    fn revoke(&mut self, session: StoredSession) -> StoredSession {
        let now = self.clock.now();
        if !session.is_active(now) {
            return session;
        }
        let revoked = StoredSession { set_status: SessionStatus::Revoked, updated_at: now, ..session };
        self.store.sessions.insert(revoked.clone());
        revoked
    }
}
