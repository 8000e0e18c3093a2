//! Sessions, clients and sign-in tokens.

use clerk_user::frontend::Client;
use clerk_user::{
    ClientId, SessionActivity, SessionActivityId, SessionWithActivities, SignInToken, backend, frontend,
};
use clerk_user_runtime::{Presence, Timestamp};

use super::public_user::frontend_public_user;
use crate::state::{StoredSession, StoredSignInToken};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// A session on the backend.
    pub(crate) fn backend_session(&self, session: &StoredSession) -> backend::Session {
        backend::Session::new(
            session.id.clone(),
            session.user.clone(),
            session.client.clone(),
            session.status(self.clock.now()),
            session.expire_at,
            session.abandon_at,
            session.last_active_at,
            session.created_at,
            session.updated_at,
        )
        .actor(Presence::Null)
        .tasks(Presence::Null)
        .last_active_organization_id(session.organization.clone())
        .latest_activity(activity(session))
    }

    /// A session on the frontend.
    pub(crate) fn frontend_session(&self, session: &StoredSession) -> frontend::Session {
        let now = self.clock.now();
        let user = self.store.user(&session.user);
        let age_minutes = (now.as_millis() - session.created_at.as_millis()) / 60_000;
        frontend::Session::new(
            session.id.clone(),
            session.status(now),
            session.expire_at,
            session.abandon_at,
            session.last_active_at,
            session.created_at,
            session.updated_at,
        )
        .last_active_token(Presence::Null)
        .actor(Presence::Null)
        .tasks(Presence::Null)
        .last_active_organization_id(session.organization.clone())
        .user(user.map(|user| self.frontend_user(user)))
        .public_user_data(user.map(frontend_public_user))
        .factor_verification_age(vec![age_minutes, -1])
    }

    /// A client with its active sessions, newest first.
    pub(crate) fn frontend_client(&self, id: ClientId, sessions: &[StoredSession], now: Timestamp) -> Client {
        Client::new(
            id,
            sessions.last().map_or(now, |session| session.created_at),
            sessions.first().map_or(now, |session| session.updated_at),
        )
        .last_active_session_id(sessions.first().map(|session| session.id.clone()))
        .sessions(sessions.iter().map(|session| self.frontend_session(session)))
    }
}

/// A session with its device.
pub(crate) fn session_with_activities(session: &StoredSession, now: Timestamp) -> SessionWithActivities {
    SessionWithActivities::new(
        session.id.clone(),
        session.status(now),
        session.expire_at,
        session.abandon_at,
        session.last_active_at,
    )
    .last_active_token(Presence::Null)
    .actor(Presence::Null)
    .tasks(Presence::Null)
    .latest_activity(activity(session))
}

/// The device of a session. The reference knows one device only.
fn activity(session: &StoredSession) -> SessionActivity {
    SessionActivity::new(SessionActivityId::from(format!("activity_{}", session.id)))
        .device_type("Reference".to_owned())
}

/// A sign-in token with its ticket.
pub(crate) fn sign_in_token(stored: StoredSignInToken) -> SignInToken {
    SignInToken::new(stored.id, stored.status, stored.user, stored.created_at, stored.updated_at)
        .token(stored.ticket)
        .url(Presence::Null)
}
