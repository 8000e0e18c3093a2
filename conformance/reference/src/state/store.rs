//! The whole state of one server: users with their unique keys, and the other tables.

use std::collections::{BTreeMap, BTreeSet};

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

/// The whole state of one server.
#[derive(Clone, Debug, Default)]
pub struct Store {
    users: BTreeMap<UserId, UserEntry>,
    /// The user who holds each unique key.
    holders: BTreeMap<UniqueKey, UserId>,
    /// The owner of each identifier, by the id of the identifier.
    owners: BTreeMap<String, UserId>,
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

impl Store {
    /// The user with this id.
    pub(crate) fn user(&self, id: &UserId) -> Option<&StoredUser> {
        self.users.get(id).map(|entry| &entry.user)
    }

    /// Every user, ordered by id.
    pub(crate) fn users(&self) -> impl Iterator<Item = &StoredUser> {
        self.users.values().map(|entry| &entry.user)
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
        self.remove_user(&user.id);
        for key in &keys {
            self.holders.insert(key.clone(), user.id.clone());
        }
        for identifier in user.all_identifiers() {
            self.owners.insert(identifier.id.clone(), user.id.clone());
        }
        self.users.insert(user.id.clone(), UserEntry { user, keys });
        Ok(())
    }

    /// Removes a user and releases the user's unique keys.
    pub(crate) fn remove_user(&mut self, id: &UserId) -> Option<StoredUser> {
        let UserEntry { user, keys } = self.users.remove(id)?;
        for key in &keys {
            self.holders.remove(key);
        }
        for identifier in user.all_identifiers() {
            self.owners.remove(&identifier.id);
        }
        Some(user)
    }
}
