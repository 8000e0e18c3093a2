//! Lists of sessions.

use clerk_user::{SessionWithActivities, backend, frontend};

use crate::handlers::paging::slice;
use crate::serialization::session_with_activities;
use crate::state::StoredUser;
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// The sessions that pass the filters of the backend.
    pub(crate) fn list_sessions(&self, params: &backend::GetSessionListParams) -> Vec<backend::Session> {
        let now = self.clock.now();
        let sessions = self.store.sessions.newest_first(|session| {
            params.user_id.as_ref().is_none_or(|user| session.user == *user)
                && params.client_id.as_ref().is_none_or(|client| session.client == *client)
                && params.status.as_ref().is_none_or(|status| status.as_str() == session.status(now).as_str())
        });
        let sessions = slice(sessions, params.limit, params.offset);
        sessions.map(|session| self.backend_session(&session)).collect()
    }

    /// The sessions of a user in any status.
    pub(crate) fn own_sessions(&self, user: &StoredUser) -> Vec<frontend::Session> {
        let sessions = self.store.sessions.of_user(&user.id);
        sessions.iter().map(|session| self.frontend_session(session)).collect()
    }

    /// The active sessions of a user, each with its device.
    pub(crate) fn own_active_sessions(&self, user: &StoredUser) -> Vec<SessionWithActivities> {
        let now = self.clock.now();
        let sessions = self.store.sessions.of_user(&user.id);
        let active = sessions.iter().filter(|session| session.is_active(now));
        active.map(|session| session_with_activities(session, now)).collect()
    }
}
