//! The frontend surface of the reference: what users do with themselves.

use clerk_user::frontend::{
    CreateEmailAddressParams, FrontendApi, GetParams, UpdateMetadataParams, UpdateParams, User,
};
use clerk_user::{EmailAddress, UserId, wire};
use clerk_user_runtime::ApiError;

use super::Reference;
use super::store::EmailStatus;
use super::view::{email_address, frontend_user};

/// The reference as one user sees it.
pub(super) struct Frontend {
    reference: Reference,
    /// Who is signed in, if anybody is.
    user: Option<UserId>,
}

impl Frontend {
    pub(super) const fn new(reference: Reference, user: Option<UserId>) -> Self {
        Self { reference, user }
    }
}

impl FrontendApi for Frontend {
    async fn get(&self, _params: GetParams) -> Result<User, ApiError> {
        self.reference.work(|work| Ok(frontend_user(&work.signed_in(self.user.as_ref())?)))
    }

    async fn update(&self, params: UpdateParams) -> Result<User, ApiError> {
        self.reference.work(|work| {
            let user = work.signed_in(self.user.as_ref())?;
            Ok(frontend_user(&work.update_self(user, params)?))
        })
    }

    async fn update_metadata(&self, params: UpdateMetadataParams) -> Result<User, ApiError> {
        self.reference.work(|work| {
            let mut user = work.signed_in(self.user.as_ref())?;
            let patch = Some(&params.unsafe_metadata);
            work.merge_metadata(&mut user.unsafe_metadata, patch, wire::params::UNSAFE_METADATA)?;
            Ok(frontend_user(&work.save_changed(user)?))
        })
    }

    async fn create_email_address(&self, params: CreateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| {
            let user = work.signed_in(self.user.as_ref())?;
            Ok(email_address(&work.add_email(user, params.email_address, EmailStatus::Unverified, false)?))
        })
    }
}
