//! The whole state of one server: users with their unique keys, and the other tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use clerk_user::control::Settings;
use clerk_user::{ImageId, UserId};

use super::accounts::StoredEnterpriseConnection;
use super::membership::StoredMembership;
use super::organization::{StoredOrganization, StoredSuggestion};
use super::organization_invitation::StoredOrganizationInvitation;
use super::payment_method::StoredPaymentMethod;
use super::session::{StoredSession, StoredSignInToken};
use super::sign_up::{StoredSignUp, StoredSignUpInvitation};
use super::table::Table;
use super::unique_key::UniqueKey;
use super::user::StoredUser;

/// The whole state of one server. A copy shares all that does not change afterwards.
#[derive(Clone, Debug, Default)]
pub struct Store {
    users: Arc<BTreeMap<UserId, Arc<UserEntry>>>,
    /// The user who holds each unique key.
    holders: Arc<BTreeMap<UniqueKey, UserId>>,
    /// The owner of each identifier, by the id of the identifier.
    owners: Arc<BTreeMap<String, UserId>>,
    last_serial: u64,
    pub(crate) sessions: Table<StoredSession>,
    pub(crate) sign_in_tokens: Table<StoredSignInToken>,
    pub(crate) sign_ups: Table<StoredSignUp>,
    pub(crate) sign_up_invitations: Table<StoredSignUpInvitation>,
    pub(crate) organizations: Table<StoredOrganization>,
    pub(crate) memberships: Table<StoredMembership>,
    pub(crate) organization_invitations: Table<StoredOrganizationInvitation>,
    pub(crate) suggestions: Table<StoredSuggestion>,
    pub(crate) payment_methods: Table<StoredPaymentMethod>,
    pub(crate) enterprise_connections: Table<StoredEnterpriseConnection>,
    /// The URL of each uploaded image.
    pub(crate) image_urls: BTreeMap<ImageId, String>,
    /// Passwords that were added to the built-in list of breached ones.
    pub(crate) breached_passwords: BTreeSet<String>,
    pub(crate) settings: Settings,
}

/// A user with the keys that the user holds, so that they can be released without a search.
#[derive(Clone, Debug)]
struct UserEntry {
    user: StoredUser,
    keys: Vec<UniqueKey>,
}

impl UserEntry {
    /// The unique keys, and the ids of the identifiers.
    fn names(&self) -> (&[UniqueKey], Vec<&str>) {
        let ids = self.user.all_identifiers().map(|identifier| identifier.id.as_str()).collect();
        (&self.keys, ids)
    }
}

impl Store {
    /// The user with this id.
    pub(crate) fn user(&self, id: &UserId) -> Option<&StoredUser> {
        self.users.get(id).map(|entry| &entry.user)
    }

    /// Every user, ordered by id.
    pub(crate) fn users(&self) -> impl Iterator<Item = &StoredUser> {
        self.users.values().map(|entry| &entry.user)
    }

    /// The ids of the users that two states do not share.
    #[cfg(feature = "internals")]
    pub(crate) fn changed_users(&self, other: &Self) -> Vec<UserId> {
        super::table::unshared(&self.users, &other.users)
    }

    /// The owner of the identifier with this id.
    pub fn identifier_owner(&self, id: &str) -> Option<&StoredUser> {
        self.user(self.owners.get(id)?)
    }

    /// The user who holds a unique key.
    pub(crate) fn holder(&self, key: &UniqueKey) -> Option<&UserId> {
        self.holders.get(key)
    }

    /// The next position in the order of creation.
    pub(crate) const fn next_serial(&mut self) -> u64 {
        self.last_serial += 1;
        self.last_serial
    }

    /// Inserts or replaces a user together with the user's unique keys. Changes nothing, and returns the key,
    /// where another user holds one of them or the list repeats one.
    pub(crate) fn insert_user(&mut self, user: StoredUser, keys: Vec<UniqueKey>) -> Result<(), UniqueKey> {
        for (index, key) in keys.iter().enumerate() {
            let is_taken = self.holders.get(key).is_some_and(|holder| *holder != user.id);
            if is_taken || keys[..index].contains(key) {
                return Err(key.clone());
            }
        }
        // Only what changes is written, since a map that a copy shares is copied at the first write.
        let former = self.users.get(&user.id).cloned();
        let (former_keys, former_ids) = former.as_ref().map_or_else(Default::default, |entry| entry.names());
        let ids: Vec<&str> = user.all_identifiers().map(|identifier| identifier.id.as_str()).collect();
        for key in former_keys.iter().filter(|key| !keys.contains(key)) {
            Arc::make_mut(&mut self.holders).remove(key);
        }
        for key in keys.iter().filter(|key| !former_keys.contains(key)) {
            Arc::make_mut(&mut self.holders).insert(key.clone(), user.id.clone());
        }
        for id in former_ids.iter().filter(|id| !ids.contains(id)) {
            Arc::make_mut(&mut self.owners).remove(*id);
        }
        for id in ids.iter().filter(|id| !former_ids.contains(id)) {
            Arc::make_mut(&mut self.owners).insert((*id).to_owned(), user.id.clone());
        }
        Arc::make_mut(&mut self.users).insert(user.id.clone(), Arc::new(UserEntry { user, keys }));
        Ok(())
    }

    /// Removes a user and releases the user's unique keys.
    pub(crate) fn remove_user(&mut self, id: &UserId) -> Option<StoredUser> {
        if !self.users.contains_key(id) {
            return None;
        }
        let entry = Arc::make_mut(&mut self.users).remove(id)?;
        let (keys, ids) = entry.names();
        for key in keys {
            Arc::make_mut(&mut self.holders).remove(key);
        }
        for id in ids {
            Arc::make_mut(&mut self.owners).remove(id);
        }
        let UserEntry { user, .. } = Arc::unwrap_or_clone(entry);
        Some(user)
    }
}
