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
        backend::Session {
            id: session.id.clone(),
            object: backend::Session::OBJECT.to_owned(),
            user_id: session.user.clone(),
            client_id: session.client.clone(),
            status: session.status(self.clock.now()),
            expire_at: session.expire_at,
            abandon_at: session.abandon_at,
            last_active_at: session.last_active_at,
            actor: Presence::Null,
            tasks: Presence::Null,
            last_active_organization_id: session.organization.clone().into(),
            latest_activity: Some(activity(session)),
            created_at: session.created_at,
            updated_at: session.updated_at,
        }
    }

    /// A session on the frontend.
    pub(crate) fn frontend_session(&self, session: &StoredSession) -> frontend::Session {
        let now = self.clock.now();
        let user = self.store.user(&session.user);
        let age_minutes = (now.as_millis() - session.created_at.as_millis()) / 60_000;
        frontend::Session {
            id: session.id.clone(),
            object: frontend::Session::OBJECT.to_owned(),
            status: session.status(now),
            expire_at: session.expire_at,
            abandon_at: session.abandon_at,
            last_active_at: session.last_active_at,
            last_active_token: Presence::Null,
            actor: Presence::Null,
            tasks: Presence::Null,
            last_active_organization_id: session.organization.clone(),
            user: user.map(|user| self.frontend_user(user)).into(),
            public_user_data: user.map(frontend_public_user),
            // The second number is -1: no session of the reference was verified by a second factor.
            factor_verification_age: Some(vec![age_minutes, -1]),
            created_at: session.created_at,
            updated_at: session.updated_at,
        }
    }

    /// A client with its active sessions, newest first.
    pub(crate) fn frontend_client(&self, id: ClientId, sessions: &[StoredSession], now: Timestamp) -> Client {
        Client {
            id,
            object: Client::OBJECT.to_owned(),
            last_active_session_id: sessions.first().map(|session| session.id.clone()),
            created_at: sessions.last().map_or(now, |session| session.created_at),
            updated_at: sessions.first().map_or(now, |session| session.updated_at),
            sessions: sessions.iter().map(|session| self.frontend_session(session)).collect(),
            sign_in: None,
            sign_up: None,
            last_authentication_strategy: None,
            cookie_expires_at: None,
            captcha_bypass: false,
        }
    }
}

/// A session with its device.
pub(crate) fn session_with_activities(session: &StoredSession, now: Timestamp) -> SessionWithActivities {
    SessionWithActivities {
        id: session.id.clone(),
        object: SessionWithActivities::OBJECT.to_owned(),
        status: session.status(now),
        expire_at: session.expire_at,
        abandon_at: session.abandon_at,
        last_active_at: session.last_active_at,
        last_active_token: Presence::Null,
        actor: Presence::Null,
        tasks: Presence::Null,
        latest_activity: Some(activity(session)),
    }
}

/// The device of a session. The reference knows one device only.
fn activity(session: &StoredSession) -> SessionActivity {
    SessionActivity {
        id: SessionActivityId::from(format!("activity_{}", session.id)),
        object: SessionActivity::OBJECT.to_owned(),
        device_type: Some("Reference".to_owned()),
        is_mobile: false,
        browser_name: None,
        browser_version: None,
        ip_address: None,
        city: None,
        country: None,
    }
}

/// A sign-in token with its ticket.
pub(crate) fn sign_in_token(stored: StoredSignInToken) -> SignInToken {
    SignInToken {
        id: stored.id,
        object: SignInToken::OBJECT.to_owned(),
        status: stored.status,
        user_id: stored.user,
        token: Some(stored.ticket),
        url: Presence::Null,
        created_at: stored.created_at,
        updated_at: stored.updated_at,
    }
}
