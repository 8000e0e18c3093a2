//! What the reference remembers: users, their addresses, and who holds which unique value. It
//! knows no request and no answer.

use std::collections::BTreeMap;

use clerk_user::{EmailAddressId, UserId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::sessions::Sessions;

/// A user as it is stored.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a property of the contract")]
pub(crate) struct StoredUser {
    pub(crate) id: UserId,
    /// Position in the order of creation; decides between users of one instant.
    pub(crate) serial: u64,
    pub(crate) external_id: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) emails: Vec<StoredEmail>,
    pub(crate) primary_email: Option<EmailAddressId>,
    pub(crate) public_metadata: Metadata,
    pub(crate) private_metadata: Metadata,
    pub(crate) unsafe_metadata: Metadata,
    pub(crate) delete_self_enabled: bool,
    pub(crate) create_organization_enabled: bool,
    pub(crate) create_organizations_limit: Option<i64>,
    pub(crate) bypass_client_trust: bool,
    pub(crate) banned: bool,
    pub(crate) locked: bool,
    pub(crate) legal_accepted_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl StoredUser {
    pub(crate) fn email(&self, id: &EmailAddressId) -> Option<&StoredEmail> {
        self.emails.iter().find(|email| email.id == *id)
    }

    pub(crate) fn email_mut(&mut self, id: &EmailAddressId) -> Option<&mut StoredEmail> {
        self.emails.iter_mut().find(|email| email.id == *id)
    }
}

/// An e-mail address as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredEmail {
    pub(crate) id: EmailAddressId,
    pub(crate) address: String,
    pub(crate) status: EmailStatus,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// How far an address is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EmailStatus {
    Verified,
    /// Not verified, yet kept from all others.
    Reserved,
    Unverified,
}

/// A value that one user at a time may hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Claim {
    Username(String),
    ExternalId(String),
    Email(String),
}

impl Claim {
    /// Whether case counts is left open by every source; here it does not for what people type.
    pub(crate) fn username(text: &str) -> Self {
        Self::Username(text.to_ascii_lowercase())
    }

    pub(crate) fn email(address: &str) -> Self {
        Self::Email(address.to_ascii_lowercase())
    }
}

/// Every user, with what they hold.
#[derive(Debug, Default)]
pub(crate) struct Store {
    users: BTreeMap<UserId, StoredUser>,
    holders: BTreeMap<Claim, UserId>,
    email_owners: BTreeMap<EmailAddressId, UserId>,
    serials: u64,
    pub(super) sessions: Sessions,
}

impl Store {
    pub(crate) fn user(&self, id: &UserId) -> Option<&StoredUser> {
        self.users.get(id)
    }

    pub(crate) fn users(&self) -> impl Iterator<Item = &StoredUser> {
        self.users.values()
    }

    pub(crate) fn owner_of(&self, email: &EmailAddressId) -> Option<&StoredUser> {
        self.user(self.email_owners.get(email)?)
    }

    pub(crate) fn holder_of(&self, claim: &Claim) -> Option<&UserId> {
        self.holders.get(claim)
    }

    pub(crate) const fn next_serial(&mut self) -> u64 {
        self.serials += 1;
        self.serials
    }

    /// Stores a user whole, with what it claims. A claim that somebody else, or an earlier claim
    /// of the same list, already holds is handed back, and nothing changes.
    pub(crate) fn put(&mut self, user: StoredUser, claims: Vec<Claim>) -> Result<(), Claim> {
        for (index, claim) in claims.iter().enumerate() {
            let held = self.holders.get(claim).is_some_and(|holder| *holder != user.id);
            if held || claims[..index].contains(claim) {
                return Err(claim.clone());
            }
        }
        self.forget(&user.id);
        for claim in claims {
            self.holders.insert(claim, user.id.clone());
        }
        for email in &user.emails {
            self.email_owners.insert(email.id.clone(), user.id.clone());
        }
        self.users.insert(user.id.clone(), user);
        Ok(())
    }

    /// Removes a user and frees all that it held.
    pub(crate) fn remove(&mut self, id: &UserId) -> Option<StoredUser> {
        self.forget(id);
        self.users.remove(id)
    }

    fn forget(&mut self, id: &UserId) {
        if self.users.contains_key(id) {
            self.holders.retain(|_, holder| holder != id);
            self.email_owners.retain(|_, owner| owner != id);
        }
    }
}
