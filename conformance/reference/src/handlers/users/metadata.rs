//! Writing metadata: the policy decides how, and the contract limits the size.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{ApiError, Metadata, ParamType, Patch};

use crate::policy::Policy;
use crate::state::StoredUser;
use crate::transaction::Transaction;

/// Writes a value over stored metadata.
type Write = fn(&mut Metadata, &Metadata);

impl Transaction<'_> {
    /// Merges a patch into one field.
    pub(crate) fn merge_metadata(
        &self,
        stored: &mut Metadata,
        patch: Option<&Metadata>,
        param: &str,
    ) -> Result<(), ApiError> {
        write(self.policy, self.policy.merge_metadata, stored, patch, param)
    }

    /// Replaces one field.
    pub(crate) fn replace_metadata(
        &self,
        stored: &mut Metadata,
        value: Option<&Metadata>,
        param: &str,
    ) -> Result<(), ApiError> {
        write(self.policy, self.policy.replace_metadata, stored, value, param)
    }

    /// Merges patches into the three fields of a user.
    pub(crate) fn merge_all_metadata(
        &self,
        user: &mut StoredUser,
        public: Option<&Metadata>,
        private: Option<&Metadata>,
        unsafe_: Option<&Metadata>,
    ) -> Result<(), ApiError> {
        self.merge_metadata(&mut user.public_metadata, public, wire::params::PUBLIC_METADATA)?;
        self.merge_metadata(&mut user.private_metadata, private, wire::params::PRIVATE_METADATA)?;
        self.merge_metadata(&mut user.unsafe_metadata, unsafe_, wire::params::UNSAFE_METADATA)
    }

    /// Replaces the three fields of a user.
    pub(crate) fn replace_all_metadata(
        &self,
        user: &mut StoredUser,
        public: Option<&Metadata>,
        private: Option<&Metadata>,
        unsafe_: Option<&Metadata>,
    ) -> Result<(), ApiError> {
        self.replace_metadata(&mut user.public_metadata, public, wire::params::PUBLIC_METADATA)?;
        self.replace_metadata(&mut user.private_metadata, private, wire::params::PRIVATE_METADATA)?;
        self.replace_metadata(&mut user.unsafe_metadata, unsafe_, wire::params::UNSAFE_METADATA)
    }
}

fn write(
    policy: &Policy,
    write: Write,
    stored: &mut Metadata,
    value: Option<&Metadata>,
    param: &str,
) -> Result<(), ApiError> {
    let Some(value) = value else { return Ok(()) };
    write(stored, value);
    // Decoding checked the size of the request alone. A merge can still make the field too large.
    if size_limit().is_some_and(|limit| !(policy.metadata_fits)(stored, limit)) {
        return Err(ApiError::new(errors::DECODE.too_large).param(param));
    }
    Ok(())
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
