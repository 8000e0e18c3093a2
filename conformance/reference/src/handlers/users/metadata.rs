//! Writing metadata: the policy decides how, and the contract limits the size.

use clerk_user::operations::Operation;
use clerk_user::{UserId, errors, wire};
use clerk_user_runtime::{ApiError, Metadata, ParamType, Patch};

use crate::state::StoredUser;
use crate::transaction::Transaction;

/// How a request writes metadata.
#[derive(Clone, Copy)]
pub(in crate::handlers) enum MetadataWrite {
    Merge,
    Replace,
}

/// The public, the private and the unsafe metadata in a request. `None` if the request omits the field.
pub(in crate::handlers) type MetadataFields<'a> = [Option<&'a Metadata>; 3];

impl Transaction<'_> {
    /// Writes metadata of a user on behalf of the backend, and stores the user.
    pub(in crate::handlers) fn update_metadata(
        &mut self,
        id: &UserId,
        write: MetadataWrite,
        fields: MetadataFields<'_>,
    ) -> Result<StoredUser, ApiError> {
        let mut user = self.load_user(id)?;
        self.write_metadata(&mut user, write, fields)?;
        self.save_changed(user)
    }

    /// Merges a patch into the unsafe metadata of a user, on behalf of the user.
    pub(in crate::handlers) fn update_own_metadata(
        &mut self,
        mut user: StoredUser,
        patch: &Metadata,
    ) -> Result<StoredUser, ApiError> {
        self.write_metadata(&mut user, MetadataWrite::Merge, [None, None, Some(patch)])?;
        self.save_changed(user)
    }

    /// Writes metadata fields of a user.
    pub(super) fn write_metadata(
        &self,
        user: &mut StoredUser,
        write: MetadataWrite,
        [public, private, unsafe_]: MetadataFields<'_>,
    ) -> Result<(), ApiError> {
        use wire::params::{PRIVATE_METADATA, PUBLIC_METADATA, UNSAFE_METADATA};
        let apply = match write {
            MetadataWrite::Merge => self.policy.merge_metadata,
            MetadataWrite::Replace => self.policy.replace_metadata,
        };
        for (stored, value, param) in [
            (&mut user.public_metadata, public, PUBLIC_METADATA),
            (&mut user.private_metadata, private, PRIVATE_METADATA),
            (&mut user.unsafe_metadata, unsafe_, UNSAFE_METADATA),
        ] {
            let Some(value) = value else { continue };
            apply(stored, value);
            // Decoding checked the size of the request alone. A merge can still make the field too large.
            if size_limit().is_some_and(|limit| !(self.policy.metadata_fits)(stored, limit)) {
                return Err(ApiError::new(errors::DECODE.too_large).param(param));
            }
        }
        Ok(())
    }
}

/// The size limit of one field in bytes, from the table of operations.
fn size_limit() -> Option<u64> {
    let params = Operation::BackendUpdateUserMetadata.spec().params;
    params.iter().find_map(|param| match param.ty {
        ParamType::Metadata { max_bytes } => max_bytes,
        _ => None,
    })
}

/// The value that a request writes. The sources do not say what null means for a whole field; here it is the
/// empty object.
pub(in crate::handlers) fn empty_if_null(patch: Patch<Metadata>) -> Option<Metadata> {
    match patch {
        Patch::Keep => None,
        Patch::Clear => Some(Metadata::new()),
        Patch::Set(value) => Some(value),
    }
}
