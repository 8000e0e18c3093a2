//! The backend surface of the reference: each operation is one piece of work, and a view of what
//! came of it.

use clerk_user::backend::{
    BackendApi, CreateEmailAddressParams, CreateOrganizationInvitationParams,
    CreateOrganizationMembershipParams, CreateOrganizationParams, CreateSignInTokenParams, CreateUserParams,
    DeleteEmailAddressParams, DeleteUserParams, DeletedObject, GetCountParams, GetEmailAddressParams,
    GetOrganizationInvitationListParams, GetOrganizationMembershipListParams, GetSessionListParams,
    GetUserListParams, GetUserParams, Organization, OrganizationInvitation, OrganizationMembership,
    ReplaceUserEmailAddressParams, ReplaceUserMetadataParams, RevokeSessionParams, Session, TotalCount,
    UpdateEmailAddressParams, UpdateUserMetadataParams, UpdateUserParams, User, UserOrganizationInvitation,
};
use clerk_user::{EmailAddress, Jwks, SignInToken, wire};
use clerk_user_runtime::{ApiError, Page};

use super::Reference;
use super::store::StoredUser;
use super::view::{backend_user, email_address};

/// The reference as the holder of the secret key sees it.
pub(super) struct Backend {
    reference: Reference,
}

impl Backend {
    pub(super) const fn new(reference: Reference) -> Self {
        Self { reference }
    }
}

impl BackendApi for Backend {
    async fn create_organization(&self, params: CreateOrganizationParams) -> Result<Organization, ApiError> {
        self.reference.work(|work| {
            let organization = work.create_organization(params)?;
            Ok(work.backend_organization(&organization))
        })
    }

    async fn create_organization_membership(
        &self,
        params: CreateOrganizationMembershipParams,
    ) -> Result<OrganizationMembership, ApiError> {
        self.reference.work(|work| {
            let membership = work.create_membership(params)?;
            Ok(work.backend_membership(&membership, &work.user(&membership.user)?))
        })
    }

    async fn create_organization_invitation(
        &self,
        params: CreateOrganizationInvitationParams,
    ) -> Result<OrganizationInvitation, ApiError> {
        self.reference.work(|work| {
            let invitation = work.create_invitation(params)?;
            Ok(work.backend_invitation(invitation))
        })
    }

    async fn get_organization_membership_list(
        &self,
        params: GetOrganizationMembershipListParams,
    ) -> Result<Page<OrganizationMembership>, ApiError> {
        self.reference.work(|work| work.membership_page(&params))
    }

    async fn get_organization_invitation_list(
        &self,
        params: GetOrganizationInvitationListParams,
    ) -> Result<Page<UserOrganizationInvitation>, ApiError> {
        self.reference.work(|work| work.invitation_page(&params))
    }

    async fn get_session_list(&self, params: GetSessionListParams) -> Result<Vec<Session>, ApiError> {
        self.reference.work(|work| Ok(work.list_sessions(&params)))
    }

    async fn revoke_session(&self, params: RevokeSessionParams) -> Result<Session, ApiError> {
        self.reference.work(|work| {
            let session = work.revoke_session(&params.session_id)?;
            Ok(work.backend_session(&session))
        })
    }

    async fn create_sign_in_token(&self, params: CreateSignInTokenParams) -> Result<SignInToken, ApiError> {
        self.reference.work(|work| work.create_sign_in_token(params))
    }

    async fn get_jwks(&self) -> Result<Jwks, ApiError> {
        self.reference.work(|work| Ok(work.key.published()))
    }

    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        self.reference.work(|work| Ok(backend_user(&work.create_user(params)?)))
    }

    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.reference.work(|work| Ok(backend_user(&work.user(&params.user_id)?)))
    }

    async fn get_user_list(&self, params: GetUserListParams) -> Result<Vec<User>, ApiError> {
        self.reference.work(|work| Ok(work.list_users(&params)?.into_iter().map(backend_user).collect()))
    }

    async fn get_count(&self, params: GetCountParams) -> Result<TotalCount, ApiError> {
        let total_count = self.reference.work(|work| work.count_users(&params))?;
        Ok(TotalCount { object: TotalCount::OBJECT.to_owned(), total_count })
    }

    async fn update_user(&self, params: UpdateUserParams) -> Result<User, ApiError> {
        self.reference.work(|work| Ok(backend_user(&work.update_user(params)?)))
    }

    async fn update_user_metadata(&self, params: UpdateUserMetadataParams) -> Result<User, ApiError> {
        self.reference.work(|work| {
            let mut user = work.user(&params.user_id)?;
            let StoredUser { public_metadata, private_metadata, unsafe_metadata, .. } = &mut user;
            work.merge_metadata(
                public_metadata,
                params.public_metadata.as_ref(),
                wire::params::PUBLIC_METADATA,
            )?;
            work.merge_metadata(
                private_metadata,
                params.private_metadata.as_ref(),
                wire::params::PRIVATE_METADATA,
            )?;
            work.merge_metadata(
                unsafe_metadata,
                params.unsafe_metadata.as_ref(),
                wire::params::UNSAFE_METADATA,
            )?;
            Ok(backend_user(&work.save_changed(user)?))
        })
    }

    async fn replace_user_metadata(&self, params: ReplaceUserMetadataParams) -> Result<User, ApiError> {
        self.reference.work(|work| {
            let mut user = work.user(&params.user_id)?;
            let StoredUser { public_metadata, private_metadata, unsafe_metadata, .. } = &mut user;
            work.replace_metadata(
                public_metadata,
                params.public_metadata.as_ref(),
                wire::params::PUBLIC_METADATA,
            )?;
            work.replace_metadata(
                private_metadata,
                params.private_metadata.as_ref(),
                wire::params::PRIVATE_METADATA,
            )?;
            work.replace_metadata(
                unsafe_metadata,
                params.unsafe_metadata.as_ref(),
                wire::params::UNSAFE_METADATA,
            )?;
            Ok(backend_user(&work.save_changed(user)?))
        })
    }

    async fn delete_user(&self, params: DeleteUserParams) -> Result<DeletedObject, ApiError> {
        self.reference.work(|work| {
            let user = work.delete_user(&params.user_id)?;
            Ok(DeletedObject { external_id: user.external_id, ..deleted(user.id.as_str(), User::OBJECT) })
        })
    }

    async fn create_email_address(&self, params: CreateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| Ok(email_address(&work.create_email(params)?)))
    }

    async fn get_email_address(&self, params: GetEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| Ok(email_address(&work.email(&params)?)))
    }

    async fn update_email_address(&self, params: UpdateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| Ok(email_address(&work.update_email(params)?)))
    }

    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        self.reference.work(|work| Ok(deleted(work.delete_email(&params)?.id.as_str(), EmailAddress::OBJECT)))
    }

    async fn replace_user_email_address(
        &self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| Ok(email_address(&work.replace_emails(params)?)))
    }
}

fn deleted(id: &str, object: &str) -> DeletedObject {
    DeletedObject {
        id: Some(id.to_owned()),
        slug: None,
        object: object.to_owned(),
        deleted: true,
        external_id: None,
    }
}
