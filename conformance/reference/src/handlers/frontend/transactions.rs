//! Transactions on behalf of the signed-in user.

use clerk_user::UserId;
use clerk_user::frontend::{DeletedObject, User};
use clerk_user_runtime::ApiError;

use crate::handlers::identifiers::find_identifier;
use crate::reference::Reference;
use crate::state::{Identifier, IdentifierKind, StoredUser};
use crate::transaction::Transaction;

/// The reference for one user.
pub(in crate::handlers) struct Frontend {
    pub(super) reference: Reference,
    /// The signed-in user.
    pub(super) user: Option<UserId>,
}

impl Frontend {
    pub(in crate::handlers) const fn new(reference: Reference, user: Option<UserId>) -> Self {
        Self { reference, user }
    }

    /// Runs a transaction that requires a signed-in user.
    pub(super) fn as_user<T>(
        &self,
        transaction: impl FnOnce(&mut Transaction<'_>, StoredUser) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.reference.transact(|tx| {
            let user = tx.load_signed_in_user(self.user.as_ref())?;
            transaction(tx, user)
        })
    }

    /// Runs a transaction that returns the user.
    pub(super) fn user(
        &self,
        transaction: impl FnOnce(&mut Transaction<'_>, StoredUser) -> Result<StoredUser, ApiError>,
    ) -> Result<User, ApiError> {
        self.as_user(|tx, user| {
            let user = transaction(tx, user)?;
            Ok(tx.frontend_user(&user))
        })
    }

    /// Runs a transaction that returns an identifier of the user.
    pub(super) fn identifier<T>(
        &self,
        id: &str,
        kind: IdentifierKind,
        serialize: impl FnOnce(&StoredUser, &Identifier) -> T,
        transaction: impl FnOnce(&mut Transaction<'_>, StoredUser) -> Result<StoredUser, ApiError>,
    ) -> Result<T, ApiError> {
        self.as_user(|tx, user| {
            let user = transaction(tx, user)?;
            Ok(serialize(&user, find_identifier(&user, kind, id)?))
        })
    }

    pub(super) fn delete_identifier(
        &self,
        kind: IdentifierKind,
        id: &str,
        object: &str,
    ) -> Result<DeletedObject, ApiError> {
        self.as_user(|tx, user| tx.delete_own_identifier(user, kind, id))?;
        Ok(deleted(id, object))
    }
}

pub(super) fn deleted(id: &str, object: &str) -> DeletedObject {
    DeletedObject::new(object.to_owned()).id(Some(id.to_owned())).deleted(true)
}
