//! Clients: the devices on which users sign in.

use clerk_user::frontend::Client;
use clerk_user::{ClientId, UserId};

use crate::transaction::Transaction;

impl Transaction<'_> {
    /// The id of a new client.
    pub(crate) fn new_client_id(&self) -> ClientId {
        ClientId::from(self.ids.next(ClientId::PREFIX))
    }

    /// The client of a signed-in user, with its active sessions.
    pub(crate) fn current_client(&self, user: &UserId) -> Client {
        let now = self.clock.now();
        let id = self.store.sessions.latest_client(user).unwrap_or_else(|| self.new_client_id());
        let sessions =
            self.store.sessions.newest_first(|session| session.client == id && session.is_active(now));
        self.frontend_client(id, &sessions, now)
    }
}
