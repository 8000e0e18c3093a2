//! The frontend surface of the reference: what users do with themselves.

use clerk_user::frontend::{
    AddPaymentMethodParams, Client, CreateEmailAddressParams, CreateOrganizationParams,
    CreateServiceTokenParams, CreateSessionTokenParams, CreateSignInParams, CreateSignUpParams,
    DeletedObject, FrontendApi, GetEnterpriseConnectionsParams, GetOrganizationInvitationsParams,
    GetOrganizationMembershipsParams, GetOrganizationSuggestionsParams, GetParams, GetPaymentMethodsParams,
    InitializePaymentMethodParams, LeaveOrganizationParams, Organization, OrganizationCreationDefaults,
    OrganizationMembership, RevokeSessionParams, Session, SignUp, TouchSessionParams, UpdateMetadataParams,
    UpdateParams, UpdateSignUpParams, User, UserOrganizationInvitation,
};
use clerk_user::{
    BillingInitializedPaymentMethod, BillingPaymentMethod, EmailAddress, EnterpriseConnection, Environment,
    OrganizationSuggestion, SessionWithActivities, SignIn, Token, UserId, wire,
};
use clerk_user_runtime::{ApiError, Page};

use super::environment::environment;
use super::store::{EmailStatus, StoredUser};
use super::suggestions::creation_defaults;
use super::view::{email_address, frontend_user};
use super::{Reference, Work};

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

    /// Does a piece of work for who is signed in.
    fn as_user<T>(
        &self,
        job: impl FnOnce(&mut Work<'_>, StoredUser) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.reference.work(|work| {
            let user = work.signed_in(self.user.as_ref())?;
            job(work, user)
        })
    }
}

impl FrontendApi for Frontend {
    async fn get_environment(&self) -> Result<Environment, ApiError> {
        Ok(environment())
    }

    async fn update_environment(&self) -> Result<Environment, ApiError> {
        Ok(environment())
    }

    async fn get_client(&self) -> Result<Client, ApiError> {
        self.reference.work(|work| Ok(work.client(self.user.as_ref())))
    }

    async fn create_sign_in(&self, params: CreateSignInParams) -> Result<SignIn, ApiError> {
        self.reference.work(|work| {
            let client = self.user.as_ref().and_then(|user| work.client_of(user));
            work.create_sign_in(client, params)
        })
    }

    async fn create_sign_up(&self, params: CreateSignUpParams) -> Result<SignUp, ApiError> {
        self.reference.work(|work| work.create_sign_up(params))
    }

    async fn update_sign_up(&self, params: UpdateSignUpParams) -> Result<SignUp, ApiError> {
        self.reference.work(|work| work.update_sign_up(params))
    }

    async fn touch_session(&self, params: TouchSessionParams) -> Result<Session, ApiError> {
        self.as_user(|work, user| {
            let session = work.touch_session(&user, params)?;
            Ok(work.frontend_session(&session))
        })
    }

    async fn create_session_token(&self, params: CreateSessionTokenParams) -> Result<Token, ApiError> {
        self.as_user(|work, user| work.create_session_token(&user, params))
    }

    async fn create_service_token(&self, params: CreateServiceTokenParams) -> Result<Token, ApiError> {
        self.as_user(|work, user| Ok(work.service_token(user.id.as_str(), &params.service)))
    }

    async fn get_sessions(&self) -> Result<Vec<SessionWithActivities>, ApiError> {
        self.as_user(|work, user| Ok(work.active_sessions(&user)))
    }

    async fn get_all_sessions(&self) -> Result<Vec<Session>, ApiError> {
        self.as_user(|work, user| {
            let sessions = work.sessions_of(&user.id);
            Ok(sessions.iter().map(|session| work.frontend_session(session)).collect())
        })
    }

    async fn revoke_session(&self, params: RevokeSessionParams) -> Result<Session, ApiError> {
        self.as_user(|work, user| {
            let session = work.revoke_own_session(&user, &params.session_id)?;
            Ok(work.frontend_session(&session))
        })
    }

    async fn create_organization(&self, params: CreateOrganizationParams) -> Result<Organization, ApiError> {
        self.as_user(|work, user| {
            let organization = work.create_own_organization(&user, params)?;
            Ok(work.frontend_organization(&organization))
        })
    }

    async fn get_organization_memberships(
        &self,
        params: GetOrganizationMembershipsParams,
    ) -> Result<Page<OrganizationMembership>, ApiError> {
        self.as_user(|work, user| Ok(work.own_membership_page(&user, &params)))
    }

    async fn leave_organization(&self, params: LeaveOrganizationParams) -> Result<DeletedObject, ApiError> {
        self.as_user(|work, user| {
            let membership = work.leave_organization(&user, &params)?;
            Ok(DeletedObject {
                id: Some(membership.id.to_string()),
                slug: None,
                object: OrganizationMembership::OBJECT.to_owned(),
                deleted: true,
            })
        })
    }

    async fn get_organization_invitations(
        &self,
        params: GetOrganizationInvitationsParams,
    ) -> Result<Page<UserOrganizationInvitation>, ApiError> {
        self.as_user(|work, user| Ok(work.own_invitation_page(&user, &params)))
    }

    async fn get_organization_suggestions(
        &self,
        params: GetOrganizationSuggestionsParams,
    ) -> Result<Page<OrganizationSuggestion>, ApiError> {
        self.as_user(|work, user| Ok(work.suggestion_page(&user, &params)))
    }

    async fn get_organization_creation_defaults(&self) -> Result<OrganizationCreationDefaults, ApiError> {
        self.as_user(|_, user| Ok(creation_defaults(&user)))
    }

    async fn get_enterprise_connections(
        &self,
        params: GetEnterpriseConnectionsParams,
    ) -> Result<Vec<EnterpriseConnection>, ApiError> {
        self.as_user(|work, user| Ok(work.connections_of(&user, &params)))
    }

    async fn get_payment_methods(
        &self,
        params: GetPaymentMethodsParams,
    ) -> Result<Page<BillingPaymentMethod>, ApiError> {
        self.as_user(|work, user| Ok(work.payment_method_page(&user, &params)))
    }

    async fn initialize_payment_method(
        &self,
        params: InitializePaymentMethodParams,
    ) -> Result<BillingInitializedPaymentMethod, ApiError> {
        self.as_user(|work, _| work.initialize_payment_method(&params.gateway))
    }

    async fn add_payment_method(
        &self,
        params: AddPaymentMethodParams,
    ) -> Result<BillingPaymentMethod, ApiError> {
        self.as_user(|work, user| work.add_payment_method(&user, params))
    }

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
