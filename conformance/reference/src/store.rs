//! What the reference remembers: users, and who holds which unique value. It
//! knows no request and no answer.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::control::Settings;
use clerk_user::{ImageId, UserId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::credentials::{Credentials, StoredExternalAccount, StoredPasskey};
use super::enterprise_accounts::StoredEnterpriseAccount;
use super::enterprise_connections::StoredConnection;
use super::identifier::{Identifier, Identifiers, Kind};
use super::invitations::StoredInvitation;
use super::memberships::StoredMembership;
use super::organizations::StoredOrganization;
use super::payment_methods::StoredPaymentMethod;
use super::rows::Rows;
use super::sessions::StoredSession;
use super::sign_in_tokens::StoredSignInToken;
use super::sign_ups::{StoredSignUp, StoredTicket};
use super::suggestions::StoredSuggestion;

/// A user as it is stored.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a property of the contract")]
pub struct StoredUser {
    pub id: UserId,
    /// Position in the order of creation; decides between users of one instant.
    pub serial: u64,
    pub external_id: Option<String>,
    pub username: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub emails: Identifiers,
    pub phones: Identifiers,
    pub wallets: Identifiers,
    pub external_accounts: Vec<StoredExternalAccount>,
    pub enterprise_accounts: Vec<StoredEnterpriseAccount>,
    pub passkeys: Vec<StoredPasskey>,
    pub credentials: Credentials,
    pub image: Option<StoredImage>,
    pub public_metadata: Metadata,
    pub private_metadata: Metadata,
    pub unsafe_metadata: Metadata,
    pub delete_self_enabled: bool,
    pub create_organization_enabled: bool,
    pub create_organizations_limit: Option<i64>,
    pub bypass_client_trust: bool,
    pub banned: bool,
    pub lock: Option<Lock>,
    pub legal_accepted_at: Option<Timestamp>,
    pub last_sign_in_at: Option<Timestamp>,
    pub last_active_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl StoredUser {
    pub const fn identifiers(&self, kind: Kind) -> &Identifiers {
        match kind {
            Kind::Email => &self.emails,
            Kind::Phone => &self.phones,
            Kind::Wallet => &self.wallets,
        }
    }

    pub const fn identifiers_mut(&mut self, kind: Kind) -> &mut Identifiers {
        match kind {
            Kind::Email => &mut self.emails,
            Kind::Phone => &mut self.phones,
            Kind::Wallet => &mut self.wallets,
        }
    }

    pub fn every_identifier(&self) -> impl Iterator<Item = &Identifier> {
        [&self.emails, &self.phones, &self.wallets].into_iter().flat_map(|kind| &kind.list)
    }

    /// By how many things the user is known that somebody can sign in with.
    pub fn identifications(&self) -> usize {
        let accounts = self.external_accounts.iter().filter(|account| account.verified).count();
        self.every_identifier().count() + usize::from(self.username.is_some()) + accounts
    }

    /// Whether a lock is on. One that has expired is none.
    pub fn is_locked(&self, now: Timestamp) -> bool {
        self.lock.is_some_and(|lock| lock.until.is_none_or(|until| now < until))
    }

    /// The ids by which something of the user can be asked for without naming the user.
    fn owned(&self) -> impl Iterator<Item = &str> {
        self.every_identifier().map(|one| one.id.as_str())
    }
}

/// Keeps a user from signing in.
#[derive(Clone, Copy, Debug)]
pub struct Lock {
    /// When it ends by itself, if ever.
    pub until: Option<Timestamp>,
}

/// A profile image as it is stored. Nobody asks for its bytes.
#[derive(Clone, Debug)]
pub struct StoredImage {
    pub id: ImageId,
    pub url: String,
}

/// A value that one user at a time may hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    Username(String),
    ExternalId(String),
    Identifier(Kind, String),
    /// An account of a provider: provider and id.
    Account(String, String),
}

impl Claim {
    /// Whether case counts is left open by every source; here it does not for what people type.
    pub fn username(text: &str) -> Self {
        Self::Username(text.to_ascii_lowercase())
    }

    pub fn identifier(kind: Kind, value: &str) -> Self {
        // A wallet of base58 is another one in another case; one of hex digits is not.
        let folds = kind != Kind::Wallet || value.starts_with("0x");
        Self::Identifier(kind, if folds { value.to_ascii_lowercase() } else { value.to_owned() })
    }
}

/// Every user, with what they hold.
#[derive(Clone, Debug, Default)]
pub struct Store {
    users: BTreeMap<UserId, Held>,
    holders: BTreeMap<Claim, UserId>,
    owners: BTreeMap<String, UserId>,
    serials: u64,
    pub(super) sessions: Rows<StoredSession>,
    pub(super) sign_in_tokens: Rows<StoredSignInToken>,
    pub(super) sign_ups: Rows<StoredSignUp>,
    pub(super) tickets: Rows<StoredTicket>,
    pub(super) organizations: Rows<StoredOrganization>,
    pub(super) memberships: Rows<StoredMembership>,
    pub(super) organization_invitations: Rows<StoredInvitation>,
    pub(super) suggestions: Rows<StoredSuggestion>,
    pub(super) payment_methods: Rows<StoredPaymentMethod>,
    pub(super) enterprise_connections: Rows<StoredConnection>,
    /// The addresses of the images that were uploaded, by id.
    pub(super) images: BTreeMap<ImageId, String>,
    /// Passwords that are known from breaches, beside those that everybody knows.
    pub(super) breached: BTreeSet<String>,
    pub(super) settings: Settings,
}

/// A user with what it keeps from all others, so that this can be freed without a search.
#[derive(Clone, Debug)]
struct Held {
    user: StoredUser,
    claims: Vec<Claim>,
}

impl Store {
    pub fn user(&self, id: &UserId) -> Option<&StoredUser> {
        self.users.get(id).map(|held| &held.user)
    }

    pub fn users(&self) -> impl Iterator<Item = &StoredUser> {
        self.users.values().map(|held| &held.user)
    }

    /// Who has the identifier with this id.
    pub fn owner_of(&self, id: &str) -> Option<&StoredUser> {
        self.user(self.owners.get(id)?)
    }

    pub fn holder_of(&self, claim: &Claim) -> Option<&UserId> {
        self.holders.get(claim)
    }

    pub const fn next_serial(&mut self) -> u64 {
        self.serials += 1;
        self.serials
    }

    /// Stores a user whole, with what it claims. A claim that somebody else, or an earlier claim
    /// of the same list, already holds is handed back, and nothing changes.
    pub fn put(&mut self, user: StoredUser, claims: Vec<Claim>) -> Result<(), Claim> {
        for (index, claim) in claims.iter().enumerate() {
            let held = self.holders.get(claim).is_some_and(|holder| *holder != user.id);
            if held || claims[..index].contains(claim) {
                return Err(claim.clone());
            }
        }
        self.remove(&user.id);
        for claim in &claims {
            self.holders.insert(claim.clone(), user.id.clone());
        }
        for id in user.owned() {
            self.owners.insert(id.to_owned(), user.id.clone());
        }
        self.users.insert(user.id.clone(), Held { user, claims });
        Ok(())
    }

    /// Removes a user and frees all that it held.
    pub fn remove(&mut self, id: &UserId) -> Option<StoredUser> {
        let Held { user, claims } = self.users.remove(id)?;
        for claim in &claims {
            self.holders.remove(claim);
        }
        for id in user.owned() {
            self.owners.remove(id);
        }
        Some(user)
    }
}
