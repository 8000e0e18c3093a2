//! The decisions of the contract that a mutant gets wrong, one function each. `Policy::default()`
//! is the truth; a mutant is a policy with one function replaced, so the rest of the reference
//! never mentions mutants.

use clerk_user::{EmailAddressId, errors};
use clerk_user_runtime::{ApiError, Metadata, Timestamp};

use super::store::{Claim, EmailStatus, Store, StoredEmail, StoredUser};

/// How the reference decides.
#[derive(Clone, Copy)]
pub(crate) struct Policy {
    /// Writes a patch into stored metadata.
    pub(crate) merge: fn(&mut Metadata, &Metadata),
    /// Writes a whole value over stored metadata.
    pub(crate) replace: fn(&mut Metadata, &Metadata),
    /// Whether metadata as it would be stored keeps within a limit, in bytes.
    pub(crate) fits: fn(&Metadata, u64) -> bool,
    /// What a user keeps from all others.
    pub(crate) claims: fn(&StoredUser) -> Vec<Claim>,
    /// The status of an address that its owner is created with, when the request names the second.
    pub(crate) status_on_create: fn(Option<EmailStatus>) -> EmailStatus,
    /// Which of the addresses that its owner is created with is the primary.
    pub(crate) primary_on_create: fn(&[StoredEmail]) -> Option<EmailAddressId>,
    /// Whether an address becomes the primary of a user who has it now; the request may ask for it.
    pub(crate) primary_on_add: fn(&StoredUser, &StoredEmail, bool) -> bool,
    /// What becomes of the addresses of a user when one takes their place.
    pub(crate) make_way: fn(&mut Vec<StoredEmail>),
    /// Whether an address that takes the place of all others becomes the primary.
    pub(crate) primary_on_replace: fn(&StoredEmail) -> bool,
    /// The primary of a user who just lost the address that was.
    pub(crate) primary_on_delete: fn(&StoredUser, &EmailAddressId) -> Option<EmailAddressId>,
    /// Whether a request may make an id the primary of a user.
    pub(crate) may_be_primary: fn(&Store, &StoredUser, &EmailAddressId) -> Result<(), ApiError>,
    /// Where a user stands among those of one instant, when this many were created before.
    pub(crate) rank: fn(u64) -> u64,
    /// Notes that a user was written.
    pub(crate) touch: fn(&mut StoredUser, Timestamp),
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            merge: Metadata::merge,
            replace: |stored, value| stored.clone_from(value),
            fits: |metadata, limit| metadata.size() as u64 <= limit,
            claims,
            status_on_create: |asked| asked.unwrap_or(EmailStatus::Verified),
            primary_on_create: |emails| emails.first().map(|email| email.id.clone()),
            primary_on_add,
            make_way: Vec::clear,
            primary_on_replace: |_| true,
            primary_on_delete,
            may_be_primary,
            rank: |serial| serial,
            touch: |user, now| user.updated_at = now,
        }
    }
}

/// A user name and an external id are unique; so is an address that is verified or reserved, while
/// an unverified one keeps nobody out.
fn claims(user: &StoredUser) -> Vec<Claim> {
    let username = user.username.as_deref().map(Claim::username);
    let external_id = user.external_id.clone().map(Claim::ExternalId);
    let taken = user.emails.iter().filter(|email| email.status != EmailStatus::Unverified);
    username.into_iter().chain(external_id).chain(taken.map(|email| Claim::email(&email.address))).collect()
}

/// A verified address becomes the primary when it is asked for, or when there was none.
fn primary_on_add(user: &StoredUser, email: &StoredEmail, asked: bool) -> bool {
    email.status == EmailStatus::Verified && (asked || user.primary_email.is_none())
}

/// The sources leave open what follows the primary; here the next verified address does.
fn primary_on_delete(user: &StoredUser, _deleted: &EmailAddressId) -> Option<EmailAddressId> {
    user.emails.iter().find(|email| email.status == EmailStatus::Verified).map(|email| email.id.clone())
}

/// Only a verified address of the user itself may be made the primary.
fn may_be_primary(_store: &Store, user: &StoredUser, id: &EmailAddressId) -> Result<(), ApiError> {
    match user.email(id) {
        None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
        Some(email) if email.status != EmailStatus::Verified => {
            Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED))
        }
        Some(_) => Ok(()),
    }
}
