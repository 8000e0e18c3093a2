//! Finding identifiers and their owners.

use clerk_user_runtime::ApiError;

use crate::handlers::errors::not_found;
use crate::state::{Identifier, IdentifierKind, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Copies of the identifier with this id and of its owner.
    pub(crate) fn load_owner(
        &self,
        kind: IdentifierKind,
        id: &str,
    ) -> Result<(StoredUser, Identifier), ApiError> {
        let user = self.store.identifier_owner(id).cloned().ok_or_else(not_found)?;
        let identifier = find_identifier(&user, kind, id)?.clone();
        Ok((user, identifier))
    }
}

/// The identifier of a user with this id.
pub(in crate::handlers) fn find_identifier<'a>(
    user: &'a StoredUser,
    kind: IdentifierKind,
    id: &str,
) -> Result<&'a Identifier, ApiError> {
    user.identifiers(kind).find(id).ok_or_else(not_found)
}

/// The identifier of a user with this id, to be changed.
pub(super) fn find_identifier_mut<'a>(
    user: &'a mut StoredUser,
    kind: IdentifierKind,
    id: &str,
) -> Result<&'a mut Identifier, ApiError> {
    user.identifiers_mut(kind).find_mut(id).ok_or_else(not_found)
}
