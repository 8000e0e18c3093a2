//! The decisions of the contract that a mutant gets wrong, one function each. `Policy::default()`
//! is the truth; a mutant is a policy with one function replaced, so the rest of the reference
//! never mentions mutants.

use clerk_user::{PasswordHasher, UserId, errors};
use clerk_user_runtime::{ApiError, Metadata, Secret, Timestamp};

use super::credentials::BackupCode;
use super::identifier::{Identifier, Identifiers, Kind, Status};
use super::store::{Claim, Store, StoredUser};
use super::{Work, digests, totp};

/// How the reference decides.
#[derive(Clone, Copy)]
pub struct Policy {
    /// Writes a patch into stored metadata.
    pub merge: fn(&mut Metadata, &Metadata),
    /// Writes a whole value over stored metadata.
    pub replace: fn(&mut Metadata, &Metadata),
    /// Whether metadata as it would be stored keeps within a limit, in bytes.
    pub fits: fn(&Metadata, u64) -> bool,
    /// What a user keeps from all others.
    pub claims: fn(&StoredUser) -> Vec<Claim>,
    /// The status of an identifier that its owner is created with, when the request names the second.
    pub status_on_create: fn(Option<Status>) -> Status,
    /// Which of the identifiers of a kind that their owner is created with is the primary.
    pub primary_on_create: fn(&[Identifier]) -> Option<String>,
    /// Whether an identifier that comes to those there are becomes the primary; the request may ask for it.
    pub primary_on_add: fn(&Identifiers, &Identifier, bool) -> bool,
    /// What becomes of the identifiers of a kind when one takes their place.
    pub make_way: fn(&mut Vec<Identifier>),
    /// Whether an identifier that takes the place of all others becomes the primary.
    pub primary_on_replace: fn(&Identifier) -> bool,
    /// The primary among those that are left when the one with this id, which was it, is deleted.
    pub primary_on_delete: fn(&Identifiers, &str) -> Option<String>,
    /// Whether a request may make an id the primary of a user.
    pub may_be_primary: fn(&Store, &StoredUser, Kind, &str) -> Result<(), ApiError>,
    /// Whether an identifier counts as verified when a request says whether it does.
    pub marks_verified: fn(&Identifier, bool) -> bool,
    /// Whether a user would be known by nothing without the identifier that is to be deleted.
    pub is_last_identification: fn(&StoredUser) -> bool,
    /// Whether a list that asks for banned users, or for the others, shows a user.
    pub passes_banned: fn(&StoredUser, bool) -> bool,
    /// Ends the sessions of a user who was just banned.
    pub end_sessions_of_banned: fn(&mut Work<'_>, &UserId),
    /// Whether a text has the form of a digest of a hasher.
    pub is_digest: fn(&Secret, &PasswordHasher) -> bool,
    /// Whether a code is the one of a secret at an instant.
    pub is_totp: fn(&Secret, &Secret, Timestamp) -> bool,
    /// What becomes of the backup codes of a user when the one at a place was used.
    pub consume_code: fn(&mut Vec<BackupCode>, usize),
    /// Where a user stands among those of one instant, when this many were created before.
    pub rank: fn(u64) -> u64,
    /// Notes that a user was written.
    pub touch: fn(&mut StoredUser, Timestamp),
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            merge: Metadata::merge,
            replace: |stored, value| stored.clone_from(value),
            fits: |metadata, limit| metadata.size() as u64 <= limit,
            claims,
            status_on_create: |asked| asked.unwrap_or(Status::Verified),
            primary_on_create: |created| created.first().map(|one| one.id.clone()),
            primary_on_add,
            make_way: Vec::clear,
            primary_on_replace: |_| true,
            primary_on_delete,
            may_be_primary,
            marks_verified: |_, asked| asked,
            is_last_identification: |user| user.identifications() <= 1,
            passes_banned: |user, asked| user.banned == asked,
            end_sessions_of_banned: |work, user| work.revoke_sessions(user, None),
            is_digest: digests::is_digest,
            is_totp: totp::is_code,
            consume_code: |codes, place| drop(codes.remove(place)),
            rank: |serial| serial,
            touch: |user, now| user.updated_at = now,
        }
    }
}

/// A user name and an external id are unique; so is an identifier that is verified or reserved, and an
/// account of a provider that was connected.
fn claims(user: &StoredUser) -> Vec<Claim> {
    let username = user.username.as_deref().map(Claim::username);
    let external_id = user.external_id.clone().map(Claim::ExternalId);
    // An unverified identifier keeps nobody out.
    let taken = user.every_identifier().filter(|one| one.status != Status::Unverified).map(Identifier::claim);
    let accounts = user.external_accounts.iter().filter(|account| account.verified);
    let accounts =
        accounts.map(|account| Claim::Account(account.provider.clone(), account.provider_user_id.clone()));
    username.into_iter().chain(external_id).chain(taken).chain(accounts).collect()
}

/// A verified identifier becomes the primary when it is asked for, or when there was none.
fn primary_on_add(others: &Identifiers, one: &Identifier, asked: bool) -> bool {
    one.is_verified() && (asked || others.primary.is_none())
}

/// The sources leave open what follows the primary; here the next verified one does.
fn primary_on_delete(left: &Identifiers, _deleted: &str) -> Option<String> {
    left.list.iter().find(|one| one.is_verified()).map(|one| one.id.clone())
}

/// Only a verified identifier of the user itself may be made the primary.
fn may_be_primary(_store: &Store, user: &StoredUser, kind: Kind, id: &str) -> Result<(), ApiError> {
    match user.identifiers(kind).find(id) {
        None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
        Some(one) if !one.is_verified() => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
        Some(_) => Ok(()),
    }
}
