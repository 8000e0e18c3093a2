//! Transactions on behalf of the backend.

use clerk_user::backend::{DeletedObject, User};
use clerk_user_runtime::ApiError;

use crate::reference::Reference;
use crate::state::{IdentifierKind, StoredUser};
use crate::transaction::Transaction;

/// The reference for the holder of the secret key.
pub(in crate::handlers) struct Backend {
    pub(super) reference: Reference,
}

impl Backend {
    pub(in crate::handlers) const fn new(reference: Reference) -> Self {
        Self { reference }
    }

    /// Runs a transaction that returns a user.
    pub(super) fn user(
        &self,
        transaction: impl FnOnce(&mut Transaction<'_>) -> Result<StoredUser, ApiError>,
    ) -> Result<User, ApiError> {
        self.reference.transact(|tx| {
            let user = transaction(tx)?;
            Ok(tx.backend_user(&user))
        })
    }

    /// Runs a transaction that returns several users.
    pub(super) fn users(
        &self,
        transaction: impl FnOnce(&mut Transaction<'_>) -> Result<Vec<StoredUser>, ApiError>,
    ) -> Result<Vec<User>, ApiError> {
        self.reference.transact(|tx| {
            let users = transaction(tx)?;
            Ok(users.iter().map(|user| tx.backend_user(user)).collect())
        })
    }

    pub(super) fn delete_identifier(
        &self,
        kind: IdentifierKind,
        id: &str,
        object: &str,
    ) -> Result<DeletedObject, ApiError> {
        self.reference.transact(|tx| {
            let (user, _) = tx.load_owner(kind, id)?;
            tx.delete_identifier(user, kind, id)
        })?;
        Ok(deleted(id, object))
    }
}

pub(super) fn deleted(id: &str, object: &str) -> DeletedObject {
    DeletedObject::new(object.to_owned()).id(Some(id.to_owned())).deleted(true)
}
