//! The decisions of the contract that a mutant or a variant replaces, one function each. `Policy::default()`
//! makes the correct ones. The rest of the crate does not know that mutants exist.

#[cfg(feature = "password-hashes")]
use clerk_user::PasswordHasher;
use clerk_user::errors;
use clerk_user_runtime::{ApiError, Metadata, Secret, Timestamp};

use crate::crypto;
use crate::state::{
    BackupCode, Identifier, IdentifierKind, IdentifierStatus, Identifiers, Store, StoredUser, UniqueKey,
};

/// How the reference decides.
#[derive(Clone, Copy)]
pub struct Policy {
    /// Merges a patch into stored metadata.
    pub merge_metadata: fn(&mut Metadata, &Metadata),
    /// Replaces stored metadata by a value.
    pub replace_metadata: fn(&mut Metadata, &Metadata),
    /// Whether the metadata to be stored fits a limit in bytes.
    pub metadata_fits: fn(&Metadata, u64) -> bool,
    /// The unique keys that a user holds.
    pub unique_keys: fn(&StoredUser) -> Vec<UniqueKey>,
    /// The status of an identifier that a user is created with. The argument is the status that the request
    /// states.
    pub initial_status: fn(Option<IdentifierStatus>) -> IdentifierStatus,
    /// The id of the primary one among the identifiers of one kind that a user is created with.
    pub primary_on_create: fn(&[Identifier]) -> Option<String>,
    /// Whether an identifier that is added to the others becomes the primary one. The flag says whether the
    /// request asks for it.
    pub becomes_primary_on_add: fn(&Identifiers, &Identifier, bool) -> bool,
    /// Removes the identifiers of one kind that another one replaces.
    pub remove_replaced: fn(&mut Vec<Identifier>),
    /// Whether an identifier that replaces all others becomes the primary one.
    pub becomes_primary_on_replace: fn(&Identifier) -> bool,
    /// The id of the primary one among the remaining identifiers after the primary one, whose id this is, was
    /// deleted.
    pub primary_after_delete: fn(&Identifiers, &str) -> Option<String>,
    /// Checks that a request may make an id the primary one of a user.
    pub check_primary: fn(&Store, &StoredUser, IdentifierKind, &str) -> Result<(), ApiError>,
    /// Whether an identifier is verified after an update with this `verified` flag.
    pub verified_after_update: fn(&Identifier, bool) -> bool,
    /// Whether the identifier to be deleted is the last identification of a user.
    pub is_last_identification: fn(&StoredUser) -> bool,
    /// Whether a user passes the `banned` filter of a list.
    pub passes_banned_filter: fn(&StoredUser, bool) -> bool,
    /// Whether a ban revokes the sessions of the user.
    pub ban_revokes_sessions: fn(&StoredUser) -> bool,
    /// Whether a text is a well-formed digest of a hasher.
    #[cfg(feature = "password-hashes")]
    pub is_valid_digest: fn(&Secret, &PasswordHasher) -> bool,
    /// Whether a code, the second argument, belongs to a TOTP secret at an instant.
    pub is_valid_totp: fn(&Secret, &Secret, Timestamp) -> bool,
    /// Removes the backup code at an index after its use.
    pub consume_backup_code: fn(&mut Vec<BackupCode>, usize),
    /// The position of a new user among users of the same instant, from the number of rows created before.
    pub creation_rank: fn(u64) -> u64,
    /// Records that a user was changed.
    pub touch: fn(&mut StoredUser, Timestamp),
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            merge_metadata: Metadata::merge,
            replace_metadata: |stored, value| stored.clone_from(value),
            metadata_fits: |metadata, limit| metadata.size() as u64 <= limit,
            unique_keys: StoredUser::unique_keys,
            initial_status: |stated| stated.unwrap_or(IdentifierStatus::Verified),
            primary_on_create: |created| created.first().map(|identifier| identifier.id.clone()),
            becomes_primary_on_add,
            remove_replaced: Vec::clear,
            becomes_primary_on_replace: |_| true,
            primary_after_delete,
            check_primary,
            verified_after_update: |_, flag| flag,
            is_last_identification: |user| user.identification_count() <= 1,
            passes_banned_filter: |user, banned| user.banned == banned,
            ban_revokes_sessions: |_| true,
            #[cfg(feature = "password-hashes")]
            is_valid_digest: crypto::is_valid_digest,
            is_valid_totp: crypto::is_valid_totp,
            consume_backup_code: |codes, index| drop(codes.remove(index)),
            creation_rank: |serial| serial,
            touch: |user, now| user.updated_at = now,
        }
    }
}

/// A verified identifier becomes the primary one when the request asks for it, or when there was none.
fn becomes_primary_on_add(others: &Identifiers, added: &Identifier, requested: bool) -> bool {
    added.is_verified() && (requested || others.primary_id.is_none())
}

/// The sources do not say what becomes the primary one. Here it is the next verified identifier.
fn primary_after_delete(remaining: &Identifiers, _deleted_id: &str) -> Option<String> {
    let next = remaining.list.iter().find(|identifier| identifier.is_verified());
    next.map(|identifier| identifier.id.clone())
}

/// Only a verified identifier of the same user can become the primary one.
fn check_primary(_store: &Store, user: &StoredUser, kind: IdentifierKind, id: &str) -> Result<(), ApiError> {
    match user.identifiers(kind).find(id) {
        None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
        Some(identifier) if !identifier.is_verified() => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
        Some(_) => Ok(()),
    }
}
