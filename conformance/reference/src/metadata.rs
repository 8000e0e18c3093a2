//! Writes of metadata: merged or replaced as the policy says, held to the limit of the contract.

use clerk_user::errors;
use clerk_user::operations::Operation;
use clerk_user_runtime::{ApiError, Metadata, ParamType, Patch};

use super::Work;
use super::policy::Policy;

/// A way to write metadata over stored metadata.
type Write = fn(&mut Metadata, &Metadata);

impl Work<'_> {
    /// Merges a patch into a stored field.
    pub(super) fn merge_metadata(
        &self,
        stored: &mut Metadata,
        patch: Option<&Metadata>,
        param: &str,
    ) -> Result<(), ApiError> {
        write(self.policy, self.policy.merge, stored, patch, param)
    }

    /// Replaces a stored field.
    pub(super) fn replace_metadata(
        &self,
        stored: &mut Metadata,
        value: Option<&Metadata>,
        param: &str,
    ) -> Result<(), ApiError> {
        write(self.policy, self.policy.replace, stored, value, param)
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
    // The request alone was measured when it was decoded; a merge can still make the field grow.
    if limit().is_some_and(|limit| !(policy.fits)(stored, limit)) {
        return Err(ApiError::new(errors::DECODE.too_large).param(param));
    }
    Ok(())
}

/// The limit of a metadata field, as the table of operations states it.
fn limit() -> Option<u64> {
    let params = Operation::BackendUpdateUserMetadata.spec().params;
    params.iter().find_map(|param| match param.ty {
        ParamType::Metadata { max_bytes } => max_bytes,
        _ => None,
    })
}

/// A whole field that is null: no source decides. Here it is the same as the empty object.
pub(super) fn null_is_empty(patch: Patch<Metadata>) -> Option<Metadata> {
    match patch {
        Patch::Keep => None,
        Patch::Clear => Some(Metadata::new()),
        Patch::Set(value) => Some(value),
    }
}
