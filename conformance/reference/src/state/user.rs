//! Users.

use clerk_user::{ImageId, UserId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::accounts::{StoredEnterpriseAccount, StoredExternalAccount};
use super::credentials::{Credentials, StoredPasskey};
use super::identifier::{Identifier, IdentifierKind, IdentifierStatus, Identifiers};
use super::unique_key::UniqueKey;

/// A user.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a property of the contract")]
pub struct StoredUser {
    pub(crate) id: UserId,
    /// Its position in the order of creation, which decides between users of the same instant.
    pub(crate) serial: u64,
    /// The id of the user in the application's own database.
    pub external_id: Option<String>,
    /// The username.
    pub username: Option<String>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) timezone: Option<String>,
    pub(crate) emails: Identifiers,
    pub(crate) phones: Identifiers,
    pub(crate) wallets: Identifiers,
    pub(crate) external_accounts: Vec<StoredExternalAccount>,
    pub(crate) enterprise_accounts: Vec<StoredEnterpriseAccount>,
    pub(crate) passkeys: Vec<StoredPasskey>,
    pub(crate) credentials: Credentials,
    pub(crate) image: Option<StoredImage>,
    pub(crate) public_metadata: Metadata,
    pub(crate) private_metadata: Metadata,
    pub(crate) unsafe_metadata: Metadata,
    pub(crate) delete_self_enabled: bool,
    pub(crate) create_organization_enabled: bool,
    pub(crate) create_organizations_limit: Option<i64>,
    pub(crate) bypass_client_trust: bool,
    pub(crate) banned: bool,
    pub(crate) lock: Option<Lock>,
    /// How many attempts to sign in failed since the last one that succeeded.
    pub(crate) failed_sign_ins: i64,
    pub(crate) legal_accepted_at: Option<Timestamp>,
    pub(crate) last_sign_in_at: Option<Timestamp>,
    pub(crate) last_active_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl StoredUser {
    /// The identifiers of one kind.
    pub const fn identifiers(&self, kind: IdentifierKind) -> &Identifiers {
        match kind {
            IdentifierKind::Email => &self.emails,
            IdentifierKind::Phone => &self.phones,
            IdentifierKind::Wallet => &self.wallets,
        }
    }

    pub(crate) const fn identifiers_mut(&mut self, kind: IdentifierKind) -> &mut Identifiers {
        match kind {
            IdentifierKind::Email => &mut self.emails,
            IdentifierKind::Phone => &mut self.phones,
            IdentifierKind::Wallet => &mut self.wallets,
        }
    }

    /// The keys that the user holds. Usernames and external ids are unique, and so are verified or reserved
    /// identifiers and connected external accounts.
    pub(crate) fn unique_keys(&self) -> Vec<UniqueKey> {
        let username = self.username.as_deref().map(UniqueKey::username);
        let external_id = self.external_id.clone().map(UniqueKey::ExternalId);
        // Several users may have the same unverified identifier.
        let identifiers = self
            .all_identifiers()
            .filter(|identifier| identifier.status != IdentifierStatus::Unverified)
            .map(Identifier::unique_key);
        let accounts = self.external_accounts.iter().filter(|account| account.verified).map(|account| {
            UniqueKey::ExternalAccount(account.provider.clone(), account.provider_user_id.clone())
        });
        username.into_iter().chain(external_id).chain(identifiers).chain(accounts).collect()
    }

    /// The identifiers of every kind.
    pub(crate) fn all_identifiers(&self) -> impl Iterator<Item = &Identifier> {
        IdentifierKind::ALL.into_iter().flat_map(move |kind| &self.identifiers(kind).list)
    }

    /// How many identifications the user has: identifiers, the username, and verified external accounts.
    pub(crate) fn identification_count(&self) -> usize {
        let accounts = self.external_accounts.iter().filter(|account| account.verified).count();
        self.all_identifiers().count() + usize::from(self.username.is_some()) + accounts
    }

    /// Whether the user is locked at an instant.
    pub(crate) fn is_locked(&self, now: Timestamp) -> bool {
        self.lock.is_some_and(|lock| lock.until.is_none_or(|until| now < until))
    }

    /// Whether the user verified an email address.
    pub(crate) fn has_verified_email(&self, address: &str) -> bool {
        self.emails.list.iter().any(|email| email.is_verified() && email.value.eq_ignore_ascii_case(address))
    }

    /// Whether the user can start to sign in with a username or an identifier.
    pub(crate) fn can_sign_in_with(&self, identifier: &str) -> bool {
        let is_username = self.username.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(identifier));
        is_username
            || self.all_identifiers().any(|one| {
                one.is_verified() && one.unique_key() == UniqueKey::identifier(one.kind, identifier)
            })
    }

    /// The domain of the primary email address, if that address is verified.
    pub(crate) fn verified_email_domain(&self) -> Option<String> {
        let email = self.emails.primary().filter(|email| email.is_verified())?;
        email.value.split_once('@').map(|(_, domain)| domain.to_owned())
    }

    /// The identifier that represents the user: the primary email address, else the username, the primary
    /// phone number or the primary wallet.
    pub(crate) fn main_identifier(&self) -> Option<String> {
        let primary = |identifiers: &Identifiers| identifiers.primary().map(|one| one.value.clone());
        primary(&self.emails)
            .or_else(|| self.username.clone())
            .or_else(|| primary(&self.phones))
            .or_else(|| primary(&self.wallets))
    }
}

/// Prevents a user from signing in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lock {
    /// When it ends by itself, if it does.
    pub(crate) until: Option<Timestamp>,
}

/// A profile image. Its bytes are not kept.
#[derive(Clone, Debug)]
pub(crate) struct StoredImage {
    pub(crate) id: ImageId,
    pub(crate) url: String,
}
