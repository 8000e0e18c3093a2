//! What a client sees of its sessions, and what it may do with them.

use clerk_user::frontend::{Client, CreateSessionTokenParams, TouchSessionParams};
use clerk_user::{
    ClientId, SessionActivity, SessionActivityId, SessionId, SessionWithActivities, Token, UserId, backend,
    errors, frontend, wire,
};
use clerk_user_runtime::{ApiError, Patch, Presence};

use super::Work;
use super::person::frontend_person;
use super::rows::cut;
use super::sessions::StoredSession;
use super::store::StoredUser;

impl Work<'_> {
    /// A client that nobody has seen before.
    pub(super) fn new_client(&self) -> ClientId {
        ClientId::from(self.ids.next(ClientId::PREFIX))
    }

    /// The client on which a user signed in last.
    pub(super) fn client_of(&self, user: &UserId) -> Option<ClientId> {
        self.sessions_of(user).into_iter().next().map(|session| session.client)
    }

    /// The client that asks, with the sessions that are open on it.
    pub(super) fn client(&self, user: Option<&UserId>) -> Client {
        let now = self.clock.now();
        let id = user.and_then(|user| self.client_of(user)).unwrap_or_else(|| self.new_client());
        let open = self.store.sessions.newest_first(|one| one.client == id && one.is_active(now));
        Client {
            id,
            object: Client::OBJECT.to_owned(),
            last_active_session_id: open.first().map(|session| session.id.clone()),
            created_at: open.last().map_or(now, |session| session.created_at),
            updated_at: open.first().map_or(now, |session| session.updated_at),
            sessions: open.iter().map(|session| self.frontend_session(session)).collect(),
            sign_in: None,
            sign_up: None,
            last_authentication_strategy: None,
            cookie_expires_at: None,
            captcha_bypass: false,
        }
    }

    /// An active session of the user.
    fn own_session(&self, user: &StoredUser, id: &SessionId) -> Result<StoredSession, ApiError> {
        let session = self.store.sessions.get(id).filter(|session| session.user == user.id).cloned();
        let session = session.ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))?;
        if !session.is_active(self.clock.now()) {
            return Err(ApiError::new(errors::INVALID_ACTION_FOR_SESSION));
        }
        Ok(session)
    }

    pub(super) fn revoke_own_session(
        &mut self,
        user: &StoredUser,
        id: &SessionId,
    ) -> Result<StoredSession, ApiError> {
        self.own_session(user, id)?;
        self.revoke_session(id)
    }

    pub(super) fn touch_session(
        &mut self,
        user: &StoredUser,
        params: TouchSessionParams,
    ) -> Result<StoredSession, ApiError> {
        let mut session = self.own_session(user, &params.session_id)?;
        session.organization = match params.active_organization_id {
            Patch::Keep => session.organization,
            Patch::Clear => None,
            Patch::Set(text) => {
                let named =
                    self.store.organizations.iter().find(|one| one.id.as_str() == text || one.slug == text);
                let joined = named.filter(|one| self.membership(&one.id, &user.id).is_some());
                let param = wire::params::ACTIVE_ORGANIZATION_ID;
                let missing = || ApiError::new(errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED).param(param);
                Some(joined.ok_or_else(missing)?.id.clone())
            }
        };
        session.last_active_at = self.clock.now();
        session.updated_at = session.last_active_at;
        self.store.sessions.put(session.clone());
        self.note_use(user, &session, false)?;
        Ok(session)
    }

    pub(super) fn create_session_token(
        &self,
        user: &StoredUser,
        params: CreateSessionTokenParams,
    ) -> Result<Token, ApiError> {
        let session = self.own_session(user, &params.session_id)?;
        let organization = match params.organization_id {
            Patch::Keep => session.organization.clone(),
            Patch::Clear => None,
            Patch::Set(id) if self.membership(&id, &user.id).is_some() => Some(id),
            Patch::Set(_) => {
                let param = wire::params::ORGANIZATION_ID;
                return Err(ApiError::new(errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED).param(param));
            }
        };
        Ok(self.session_token(&session, organization.as_ref()))
    }

    /// The sessions that the backend asks for.
    pub(super) fn list_sessions(&self, params: &backend::GetSessionListParams) -> Vec<backend::Session> {
        let now = self.clock.now();
        let rows = self.store.sessions.newest_first(|one| {
            params.user_id.as_ref().is_none_or(|user| one.user == *user)
                && params.client_id.as_ref().is_none_or(|client| one.client == *client)
                && params.status.as_ref().is_none_or(|status| status.as_str() == one.status(now).as_str())
        });
        let rows = cut(rows, params.limit, params.offset);
        rows.iter().map(|session| self.backend_session(session)).collect()
    }

    /// The active sessions of a user, each with its device.
    pub(super) fn active_sessions(&self, user: &StoredUser) -> Vec<SessionWithActivities> {
        let now = self.clock.now();
        let active = self.sessions_of(&user.id).into_iter().filter(|session| session.is_active(now));
        let shown = active.map(|session| SessionWithActivities {
            object: SessionWithActivities::OBJECT.to_owned(),
            status: session.status(now),
            expire_at: session.expire_at,
            abandon_at: session.abandon_at,
            last_active_at: session.last_active_at,
            last_active_token: Presence::Null,
            actor: Presence::Null,
            tasks: Presence::Null,
            latest_activity: Some(activity(&session)),
            id: session.id,
        });
        shown.collect()
    }

    /// A session on the backend.
    pub(super) fn backend_session(&self, session: &StoredSession) -> backend::Session {
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
    pub(super) fn frontend_session(&self, session: &StoredSession) -> frontend::Session {
        let now = self.clock.now();
        let user = self.store.user(&session.user);
        let minutes = (now.as_millis() - session.created_at.as_millis()) / 60_000;
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
            public_user_data: user.map(frontend_person),
            // No session of the reference has had a second factor.
            factor_verification_age: Some(vec![minutes, -1]),
            created_at: session.created_at,
            updated_at: session.updated_at,
        }
    }
}

/// The one device that there is.
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
