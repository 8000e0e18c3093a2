// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The trait of the surface.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// The frontend API, with one method per operation. Methods that you do not implement return the error `unimplemented`.
pub trait FrontendApi: Send + Sync {
    /// Answers the settings of the instance that a client needs.
    ///
    /// `GET /v1/environment`
    ///
    /// [Source](crate#sources): F (GET /v1/environment).
    fn get_environment(
        &self,
    ) -> impl Future<Output = Result<Environment, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getEnvironment")) }
    }
    /// Answers the same, and takes note of the origin that the request comes from.
    ///
    /// `PATCH /v1/environment`
    ///
    /// [Source](crate#sources): F (PATCH /v1/environment).
    ///
    /// # Errors
    ///
    /// [`origin-missing`](crate::errors::ORIGIN_MISSING).
    fn update_environment(
        &self,
    ) -> impl Future<Output = Result<Environment, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.updateEnvironment")) }
    }
    /// Answers the client that asks, with its sessions; null when there is none yet.
    ///
    /// `GET /v1/client`
    ///
    /// [Source](crate#sources): F (GET /v1/client).
    fn get_client(
        &self,
    ) -> impl Future<Output = Result<Option<Client>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getClient")) }
    }
    /// Begins to sign in, in place of an attempt begun before. With a ticket it is complete at once.
    ///
    /// `POST /v1/client/sign_ins`
    ///
    /// [Source](crate#sources): F (POST /v1/client/sign_ins), JF (SignIn.create()).
    ///
    /// # Errors
    ///
    /// [`client-state-invalid`](crate::errors::CLIENT_STATE_INVALID), [`deprovisioned`](crate::errors::DEPROVISIONED), [`identifier-already-signed-in`](crate::errors::IDENTIFIER_ALREADY_SIGNED_IN), [`resource-locked`](crate::errors::RESOURCE_LOCKED), [`session-exists`](crate::errors::SESSION_EXISTS), [`sign-in-no-identification-for-user`](crate::errors::SIGN_IN_NO_IDENTIFICATION_FOR_USER), [`strategy-for-user-invalid`](crate::errors::STRATEGY_FOR_USER_INVALID), [`user-banned`](crate::errors::USER_BANNED), [`user-deactivated`](crate::errors::USER_DEACTIVATED), [`user-locked`](crate::errors::USER_LOCKED).
    fn create_sign_in(
        &self,
        params: CreateSignInParams,
    ) -> impl Future<Output = Result<SignIn, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createSignIn"))
        }
    }
    /// Makes a session the active one of its client, and an organization the active one of the session.
    ///
    /// `POST /v1/client/sessions/{session_id}/touch`
    ///
    /// [Source](crate#sources): F (POST /v1/client/sessions/{session_id}/touch), JF (Session.touch()).
    ///
    /// # Errors
    ///
    /// [`action-for-session-not-authorized`](crate::errors::ACTION_FOR_SESSION_NOT_AUTHORIZED), [`client-not-found`](crate::errors::CLIENT_NOT_FOUND), [`invalid-action-for-session`](crate::errors::INVALID_ACTION_FOR_SESSION), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`user-banned`](crate::errors::USER_BANNED), [`user-deactivated`](crate::errors::USER_DEACTIVATED).
    fn touch_session(
        &self,
        params: TouchSessionParams,
    ) -> impl Future<Output = Result<Session, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.touchSession"))
        }
    }
    /// Makes a short-lived token that proves the session to a backend.
    ///
    /// `POST /v1/client/sessions/{session_id}/tokens`
    ///
    /// [Source](crate#sources): F (POST /v1/client/sessions/{session_id}/tokens), JF (Session.getToken()).
    ///
    /// # Errors
    ///
    /// [`action-for-session-not-authorized`](crate::errors::ACTION_FOR_SESSION_NOT_AUTHORIZED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`user-banned`](crate::errors::USER_BANNED), [`user-deactivated`](crate::errors::USER_DEACTIVATED).
    fn create_session_token(
        &self,
        params: CreateSessionTokenParams,
    ) -> impl Future<Output = Result<Token, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createSessionToken"))
        }
    }
    /// Answers every email address of the user.
    ///
    /// `GET /v1/me/email_addresses`
    ///
    /// [Source](crate#sources): F (GET /v1/me/email_addresses).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_email_addresses(
        &self,
    ) -> impl Future<Output = Result<Vec<EmailAddress>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getEmailAddresses")) }
    }
    /// Answers one email address of the user.
    ///
    /// `GET /v1/me/email_addresses/{email_address_id}`
    ///
    /// [Source](crate#sources): F (GET /v1/me/email_addresses/{email_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_email_address(
        &self,
        params: GetEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getEmailAddress"))
        }
    }
    /// Takes an email address from the user.
    ///
    /// `DELETE /v1/me/email_addresses/{email_address_id}`
    ///
    /// [Source](crate#sources): F (DELETE /v1/me/email_addresses/{email_id}), JF (EmailAddress).
    ///
    /// # Errors
    ///
    /// [`delete-linked-identification-disallowed`](crate::errors::DELETE_LINKED_IDENTIFICATION_DISALLOWED), [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`immutable-attribute-modification-not-allowed`](crate::errors::IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED), [`last-required-identification-deletion-failed`](crate::errors::LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.deleteEmailAddress"))
        }
    }
    /// Sends a code or a link to an email address, or begins enterprise sign-on for it.
    ///
    /// `POST /v1/me/email_addresses/{email_address_id}/prepare_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/email_addresses/{email_id}/prepare_verification), JF (EmailAddress).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED), [`verification-code-too-many-requests`](crate::errors::VERIFICATION_CODE_TOO_MANY_REQUESTS).
    fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.prepareEmailAddressVerification"))
        }
    }
    /// Verifies an email address by the code that it got.
    ///
    /// `POST /v1/me/email_addresses/{email_address_id}/attempt_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/email_addresses/{email_id}/attempt_verification), JF (EmailAddress).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED), [`verification-expired`](crate::errors::VERIFICATION_EXPIRED), [`verification-failed`](crate::errors::VERIFICATION_FAILED), [`verification-missing`](crate::errors::VERIFICATION_MISSING), [`verification-not-sent`](crate::errors::VERIFICATION_NOT_SENT), [`verification-strategy-invalid`](crate::errors::VERIFICATION_STRATEGY_INVALID).
    fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.attemptEmailAddressVerification"))
        }
    }
    /// Begins to connect an account by OAuth or enterprise sign-on; the verification says where to send the user.
    ///
    /// `POST /v1/me/external_accounts`
    ///
    /// [Source](crate#sources): 000 (createExternalAccount()), F (POST /v1/me/external_accounts).
    ///
    /// # Errors
    ///
    /// [`oauth-account-already-connected`](crate::errors::OAUTH_ACCOUNT_ALREADY_CONNECTED), [`oauth-config-missing`](crate::errors::OAUTH_CONFIG_MISSING), [`oauth-connection-blocked-by-immutable-attribute`](crate::errors::OAUTH_CONNECTION_BLOCKED_BY_IMMUTABLE_ATTRIBUTE), [`oauth-provider-not-enabled`](crate::errors::OAUTH_PROVIDER_NOT_ENABLED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn create_external_account(
        &self,
        params: CreateExternalAccountParams,
    ) -> impl Future<Output = Result<ExternalAccount, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createExternalAccount"))
        }
    }
    /// Begins to authorize a connected account anew, for more scopes or a new token.
    ///
    /// `PATCH /v1/me/external_accounts/{external_account_id}/reauthorize`
    ///
    /// [Source](crate#sources): F (PATCH /v1/me/external_accounts/{external_account_id}/reauthorize), JF (ExternalAccount).
    ///
    /// # Errors
    ///
    /// [`oauth-provider-not-enabled`](crate::errors::OAUTH_PROVIDER_NOT_ENABLED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn reauthorize_external_account(
        &self,
        params: ReauthorizeExternalAccountParams,
    ) -> impl Future<Output = Result<ExternalAccount, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.reauthorizeExternalAccount"))
        }
    }
    /// Disconnects an account.
    ///
    /// `DELETE /v1/me/external_accounts/{external_account_id}`
    ///
    /// [Source](crate#sources): F (DELETE /v1/me/external_accounts/{external_account_id}), JF (ExternalAccount).
    ///
    /// # Errors
    ///
    /// [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`last-required-identification-deletion-failed`](crate::errors::LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn delete_external_account(
        &self,
        params: DeleteExternalAccountParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.deleteExternalAccount"))
        }
    }
    /// Answers the enterprise connections for the domain of the primary email address; none unless that is verified.
    ///
    /// `GET /v1/me/enterprise_connections`
    ///
    /// [Source](crate#sources): F (GET /v1/me/enterprise_connections), JF (getEnterpriseConnections()).
    ///
    /// # Errors
    ///
    /// [`signed-out`](crate::errors::SIGNED_OUT).
    #[deprecated(note = "Connections are listed by organization instead.")]
    fn get_enterprise_connections(
        &self,
        params: GetEnterpriseConnectionsParams,
    ) -> impl Future<Output = Result<Vec<EnterpriseConnection>, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getEnterpriseConnections"))
        }
    }
    /// Answers the memberships of the user.
    ///
    /// `GET /v1/me/organization_memberships`
    ///
    /// [Source](crate#sources): 000 (getOrganizationMemberships()), F (GET /v1/me/organization_memberships).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_organization_memberships(
        &self,
        params: GetOrganizationMembershipsParams,
    ) -> impl Future<
        Output = Result<clerk_user_runtime::Page<OrganizationMembership>, ApiError>,
    > + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getOrganizationMemberships"))
        }
    }
    /// Ends the membership of the user in an organization.
    ///
    /// `DELETE /v1/me/organization_memberships/{organization_id}`
    ///
    /// [Source](crate#sources): 000 (leaveOrganization()), F (DELETE /v1/me/organization_memberships/{organization_id}).
    ///
    /// # Errors
    ///
    /// [`organization-membership-enterprise-connection-cannot-remove`](crate::errors::ORGANIZATION_MEMBERSHIP_ENTERPRISE_CONNECTION_CANNOT_REMOVE), [`organization-minimum-permissions-needed`](crate::errors::ORGANIZATION_MINIMUM_PERMISSIONS_NEEDED), [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`organization-not-found-or-unauthorized`](crate::errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn leave_organization(
        &self,
        params: LeaveOrganizationParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.leaveOrganization"))
        }
    }
    /// Answers the invitations of the user to organizations.
    ///
    /// `GET /v1/me/organization_invitations`
    ///
    /// [Source](crate#sources): 000 (getOrganizationInvitations()), F (GET /v1/me/organization_invitations).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_organization_invitations(
        &self,
        params: GetOrganizationInvitationsParams,
    ) -> impl Future<
        Output = Result<clerk_user_runtime::Page<UserOrganizationInvitation>, ApiError>,
    > + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getOrganizationInvitations"))
        }
    }
    /// Answers the organizations that the user could join by the domain of an email address.
    ///
    /// `GET /v1/me/organization_suggestions`
    ///
    /// [Source](crate#sources): 000 (getOrganizationSuggestions()), F (GET /v1/me/organization_suggestions).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_organization_suggestions(
        &self,
        params: GetOrganizationSuggestionsParams,
    ) -> impl Future<
        Output = Result<clerk_user_runtime::Page<OrganizationSuggestion>, ApiError>,
    > + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getOrganizationSuggestions"))
        }
    }
    /// Answers what a form for a new organization can be filled with, and what speaks against creating one.
    ///
    /// `GET /v1/me/organization_creation_defaults`
    ///
    /// [Source](crate#sources): 000 (getOrganizationCreationDefaults()), F (GET /v1/me/organization_creation_defaults).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_organization_creation_defaults(
        &self,
    ) -> impl Future<Output = Result<OrganizationCreationDefaults, ApiError>> + Send {
        async move {
            Err(ApiError::unimplemented("frontend.getOrganizationCreationDefaults"))
        }
    }
    /// Creates an organization with the user as its administrator.
    ///
    /// `POST /v1/organizations`
    ///
    /// [Source](crate#sources): F (POST /v1/organizations), JF (Organization.create()).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`user-create-organization-not-enabled`](crate::errors::USER_CREATE_ORGANIZATION_NOT_ENABLED).
    fn create_organization(
        &self,
        params: CreateOrganizationParams,
    ) -> impl Future<Output = Result<Organization, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createOrganization"))
        }
    }
    /// Begins a passkey, not verified yet; its verification carries what the device needs.
    ///
    /// `POST /v1/me/passkeys`
    ///
    /// [Source](crate#sources): 000 (createPasskey()), F (POST /v1/me/passkeys).
    ///
    /// # Errors
    ///
    /// [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn create_passkey(&self) -> impl Future<Output = Result<Passkey, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.createPasskey")) }
    }
    /// Verifies a passkey by the credential that the device made.
    ///
    /// `POST /v1/me/passkeys/{passkey_id}/attempt_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/passkeys/{passkey_id}/attempt_verification), JF (Passkey).
    ///
    /// # Errors
    ///
    /// [`passkey-invalid-verification`](crate::errors::PASSKEY_INVALID_VERIFICATION), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`verification-expired`](crate::errors::VERIFICATION_EXPIRED).
    fn attempt_passkey_verification(
        &self,
        params: AttemptPasskeyVerificationParams,
    ) -> impl Future<Output = Result<Passkey, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.attemptPasskeyVerification"))
        }
    }
    /// Renames a passkey.
    ///
    /// `PATCH /v1/me/passkeys/{passkey_id}`
    ///
    /// [Source](crate#sources): F (PATCH /v1/me/passkeys/{passkey_id}), JF (Passkey).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn update_passkey(
        &self,
        params: UpdatePasskeyParams,
    ) -> impl Future<Output = Result<Passkey, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.updatePasskey"))
        }
    }
    /// Takes a passkey from the user.
    ///
    /// `DELETE /v1/me/passkeys/{passkey_id}`
    ///
    /// [Source](crate#sources): F (DELETE /v1/me/passkeys/{passkey_id}), JF (Passkey).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn delete_passkey(
        &self,
        params: DeletePasskeyParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.deletePasskey"))
        }
    }
    /// Answers the stored payment methods of the user.
    ///
    /// `GET /v1/me/billing/payment_methods`
    ///
    /// [Source](crate#sources): 000 (getPaymentMethods()), F (GET /v1/me/billing/payment_methods).
    ///
    /// # Errors
    ///
    /// [`billing-not-enabled`](crate::errors::BILLING_NOT_ENABLED), [`payer-not-found`](crate::errors::PAYER_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_payment_methods(
        &self,
        params: GetPaymentMethodsParams,
    ) -> impl Future<
        Output = Result<clerk_user_runtime::Page<BillingPaymentMethod>, ApiError>,
    > + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getPaymentMethods"))
        }
    }
    /// Begins to add a payment method; the answer carries what the form of the gateway needs.
    ///
    /// `POST /v1/me/billing/payment_methods/initialize`
    ///
    /// [Source](crate#sources): 000 (initializePaymentMethod()), F (POST /v1/me/billing/payment_methods/initialize).
    ///
    /// # Errors
    ///
    /// [`billing-not-enabled`](crate::errors::BILLING_NOT_ENABLED), [`external-payments-not-setup`](crate::errors::EXTERNAL_PAYMENTS_NOT_SETUP), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn initialize_payment_method(
        &self,
        params: InitializePaymentMethodParams,
    ) -> impl Future<Output = Result<BillingInitializedPaymentMethod, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.initializePaymentMethod"))
        }
    }
    /// Stores a payment method that the gateway has made a token for.
    ///
    /// `POST /v1/me/billing/payment_methods`
    ///
    /// [Source](crate#sources): JF (addPaymentMethod()), F (POST /v1/me/billing/payment_methods).
    ///
    /// # Errors
    ///
    /// [`billing-not-enabled`](crate::errors::BILLING_NOT_ENABLED), [`external-payments-not-setup`](crate::errors::EXTERNAL_PAYMENTS_NOT_SETUP), [`max-payment-methods-quota-exceeded`](crate::errors::MAX_PAYMENT_METHODS_QUOTA_EXCEEDED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn add_payment_method(
        &self,
        params: AddPaymentMethodParams,
    ) -> impl Future<Output = Result<BillingPaymentMethod, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.addPaymentMethod"))
        }
    }
    /// Adds a phone number to the user, not verified yet.
    ///
    /// `POST /v1/me/phone_numbers`
    ///
    /// [Source](crate#sources): 000 (createPhoneNumber()), F (POST /v1/me/phone_numbers).
    ///
    /// # Errors
    ///
    /// [`feature-not-enabled`](crate::errors::FEATURE_NOT_ENABLED), [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`too-many-unverified-identifications`](crate::errors::TOO_MANY_UNVERIFIED_IDENTIFICATIONS), [`unsupported-country-code`](crate::errors::UNSUPPORTED_COUNTRY_CODE).
    fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createPhoneNumber"))
        }
    }
    /// Answers every phone number of the user.
    ///
    /// `GET /v1/me/phone_numbers`
    ///
    /// [Source](crate#sources): F (GET /v1/me/phone_numbers).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_phone_numbers(
        &self,
    ) -> impl Future<Output = Result<Vec<PhoneNumber>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getPhoneNumbers")) }
    }
    /// Answers one phone number of the user.
    ///
    /// `GET /v1/me/phone_numbers/{phone_number_id}`
    ///
    /// [Source](crate#sources): F (GET /v1/me/phone_numbers/{phone_number_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_phone_number(
        &self,
        params: GetPhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getPhoneNumber"))
        }
    }
    /// Makes a phone number a second factor, or the default one. The default changes only by making another the default.
    ///
    /// `PATCH /v1/me/phone_numbers/{phone_number_id}`
    ///
    /// [Source](crate#sources): F (PATCH /v1/me/phone_numbers/{phone_number_id}), JF (PhoneNumber).
    ///
    /// # Errors
    ///
    /// [`identification-update-failed`](crate::errors::IDENTIFICATION_UPDATE_FAILED), [`identification-update-second-factor-unverified`](crate::errors::IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`second-factor-deletion-not-allowed`](crate::errors::SECOND_FACTOR_DELETION_NOT_ALLOWED), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn update_phone_number(
        &self,
        params: UpdatePhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.updatePhoneNumber"))
        }
    }
    /// Takes a phone number from the user.
    ///
    /// `DELETE /v1/me/phone_numbers/{phone_number_id}`
    ///
    /// [Source](crate#sources): F (DELETE /v1/me/phone_numbers/{phone_number_id}), JF (PhoneNumber).
    ///
    /// # Errors
    ///
    /// [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`immutable-attribute-modification-not-allowed`](crate::errors::IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED), [`last-required-identification-deletion-failed`](crate::errors::LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`second-factor-deletion-not-allowed`](crate::errors::SECOND_FACTOR_DELETION_NOT_ALLOWED), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn delete_phone_number(
        &self,
        params: DeletePhoneNumberParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.deletePhoneNumber"))
        }
    }
    /// Sends a code to a phone number.
    ///
    /// `POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification), JF (PhoneNumber).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`unsupported-country-code`](crate::errors::UNSUPPORTED_COUNTRY_CODE), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED), [`verification-code-too-many-requests`](crate::errors::VERIFICATION_CODE_TOO_MANY_REQUESTS).
    fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.preparePhoneNumberVerification"))
        }
    }
    /// Verifies a phone number by the code that it got.
    ///
    /// `POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification), JF (PhoneNumber).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED), [`verification-code-too-many-requests`](crate::errors::VERIFICATION_CODE_TOO_MANY_REQUESTS), [`verification-expired`](crate::errors::VERIFICATION_EXPIRED), [`verification-failed`](crate::errors::VERIFICATION_FAILED), [`verification-missing`](crate::errors::VERIFICATION_MISSING), [`verification-not-sent`](crate::errors::VERIFICATION_NOT_SENT), [`verification-strategy-invalid`](crate::errors::VERIFICATION_STRATEGY_INVALID).
    fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.attemptPhoneNumberVerification"))
        }
    }
    /// Gives the user a profile image, or replaces the one there is.
    ///
    /// `POST /v1/me/profile_image`
    ///
    /// [Source](crate#sources): 000 (setProfileImage()), F (POST /v1/me/profile_image).
    ///
    /// # Errors
    ///
    /// [`signed-out`](crate::errors::SIGNED_OUT).
    fn set_profile_image(
        &self,
        params: SetProfileImageParams,
    ) -> impl Future<Output = Result<Image, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.setProfileImage"))
        }
    }
    /// Takes the profile image from the user; an avatar takes its place.
    ///
    /// `DELETE /v1/me/profile_image`
    ///
    /// [Source](crate#sources): 000 (setProfileImage()), F (DELETE /v1/me/profile_image).
    ///
    /// # Errors
    ///
    /// [`image-not-found`](crate::errors::IMAGE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn delete_profile_image(
        &self,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.deleteProfileImage")) }
    }
    /// Deletes the account of the user who is signed in, for good.
    ///
    /// `DELETE /v1/me`
    ///
    /// [Source](crate#sources): 000 (delete()), F (DELETE /v1/me).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`user-delete-self-not-enabled`](crate::errors::USER_DELETE_SELF_NOT_ENABLED), [`user-managed-by-scim`](crate::errors::USER_MANAGED_BY_SCIM).
    fn delete(&self) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.delete")) }
    }
    /// Sets the password of the user, or changes it.
    ///
    /// `POST /v1/me/change_password`
    ///
    /// [Source](crate#sources): 000 (updatePassword()), F (POST /v1/me/change_password).
    ///
    /// # Errors
    ///
    /// [`password-too-long-needs-reset`](crate::errors::PASSWORD_TOO_LONG_NEEDS_RESET), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn update_password(
        &self,
        params: UpdatePasswordParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.updatePassword"))
        }
    }
    /// Takes the password from the user, where the instance allows to be without one.
    ///
    /// `POST /v1/me/remove_password`
    ///
    /// [Source](crate#sources): 000 (removePassword()), F (POST /v1/me/remove_password).
    ///
    /// # Errors
    ///
    /// [`no-password-set`](crate::errors::NO_PASSWORD_SET), [`password-required`](crate::errors::PASSWORD_REQUIRED), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn remove_password(
        &self,
        params: RemovePasswordParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.removePassword"))
        }
    }
    /// Makes a secret for an authenticator app, which then must be verified.
    ///
    /// `POST /v1/me/totp`
    ///
    /// [Source](crate#sources): 000 (createTOTP()), F (POST /v1/me/totp).
    ///
    /// # Errors
    ///
    /// [`feature-not-enabled`](crate::errors::FEATURE_NOT_ENABLED), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`totp-already-enabled`](crate::errors::TOTP_ALREADY_ENABLED).
    fn create_totp(&self) -> impl Future<Output = Result<TOTP, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.createTOTP")) }
    }
    /// Verifies the secret by a code of the app that holds it, and so switches the second factor on.
    ///
    /// `POST /v1/me/totp/attempt_verification`
    ///
    /// [Source](crate#sources): 000 (verifyTOTP()), F (POST /v1/me/totp/attempt_verification).
    ///
    /// # Errors
    ///
    /// [`feature-not-enabled`](crate::errors::FEATURE_NOT_ENABLED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn verify_totp(
        &self,
        params: VerifyTOTPParams,
    ) -> impl Future<Output = Result<TOTP, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.verifyTOTP"))
        }
    }
    /// Deletes the secret, so that no app makes codes for the user any more.
    ///
    /// `DELETE /v1/me/totp`
    ///
    /// [Source](crate#sources): 000 (disableTOTP()), F (DELETE /v1/me/totp).
    ///
    /// # Errors
    ///
    /// [`feature-not-enabled`](crate::errors::FEATURE_NOT_ENABLED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`second-factor-deletion-not-allowed`](crate::errors::SECOND_FACTOR_DELETION_NOT_ALLOWED), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn disable_totp(
        &self,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.disableTOTP")) }
    }
    /// Makes a set of backup codes in place of the one before.
    ///
    /// `POST /v1/me/backup_codes`
    ///
    /// [Source](crate#sources): 000 (createBackupCode()), F (POST /v1/me/backup_codes).
    ///
    /// # Errors
    ///
    /// [`backup-codes-not-available`](crate::errors::BACKUP_CODES_NOT_AVAILABLE), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn create_backup_code(
        &self,
    ) -> impl Future<Output = Result<BackupCode, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.createBackupCode")) }
    }
    /// Answers the active sessions of the user, each with what is known of its device.
    ///
    /// `GET /v1/me/sessions/active`
    ///
    /// [Source](crate#sources): 000 (getSessions()), F (GET /v1/me/sessions/active).
    ///
    /// # Errors
    ///
    /// [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_sessions(
        &self,
    ) -> impl Future<Output = Result<Vec<SessionWithActivities>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getSessions")) }
    }
    /// Answers the sessions of the user, active or not.
    ///
    /// `GET /v1/me/sessions`
    ///
    /// [Source](crate#sources): F (GET /v1/me/sessions).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_all_sessions(
        &self,
    ) -> impl Future<Output = Result<Vec<Session>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getAllSessions")) }
    }
    /// Ends a session of the user on another device.
    ///
    /// `POST /v1/me/sessions/{session_id}/revoke`
    ///
    /// [Source](crate#sources): F (POST /v1/me/sessions/{session_id}/revoke), JF (SessionWithActivities).
    ///
    /// # Errors
    ///
    /// [`action-for-session-not-authorized`](crate::errors::ACTION_FOR_SESSION_NOT_AUTHORIZED), [`invalid-action-for-session`](crate::errors::INVALID_ACTION_FOR_SESSION), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn revoke_session(
        &self,
        params: RevokeSessionParams,
    ) -> impl Future<Output = Result<Session, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.revokeSession"))
        }
    }
    /// Makes a token for a service that the instance is integrated with.
    ///
    /// `POST /v1/me/tokens`
    ///
    /// [Source](crate#sources): F (POST /v1/me/tokens), 001 (getToken()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn create_service_token(
        &self,
        params: CreateServiceTokenParams,
    ) -> impl Future<Output = Result<Token, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createServiceToken"))
        }
    }
    /// Adds a wallet to the user, not verified yet.
    ///
    /// `POST /v1/me/web3_wallets`
    ///
    /// [Source](crate#sources): 000 (createWeb3Wallet()), F (POST /v1/me/web3_wallets).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`too-many-unverified-identifications`](crate::errors::TOO_MANY_UNVERIFIED_IDENTIFICATIONS).
    fn create_web3_wallet(
        &self,
        params: CreateWeb3WalletParams,
    ) -> impl Future<Output = Result<Web3Wallet, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createWeb3Wallet"))
        }
    }
    /// Answers every wallet of the user.
    ///
    /// `GET /v1/me/web3_wallets`
    ///
    /// [Source](crate#sources): F (GET /v1/me/web3_wallets).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_web3_wallets(
        &self,
    ) -> impl Future<Output = Result<Vec<Web3Wallet>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getWeb3Wallets")) }
    }
    /// Answers one wallet of the user.
    ///
    /// `GET /v1/me/web3_wallets/{web3_wallet_id}`
    ///
    /// [Source](crate#sources): F (GET /v1/me/web3_wallets/{web3_wallet_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn get_web3_wallet(
        &self,
        params: GetWeb3WalletParams,
    ) -> impl Future<Output = Result<Web3Wallet, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.getWeb3Wallet"))
        }
    }
    /// Takes a wallet from the user.
    ///
    /// `DELETE /v1/me/web3_wallets/{web3_wallet_id}`
    ///
    /// [Source](crate#sources): F (DELETE /v1/me/web3_wallets/{web3_wallet_id}), JF (Web3Wallet).
    ///
    /// # Errors
    ///
    /// [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`last-required-identification-deletion-failed`](crate::errors::LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT).
    fn delete_web3_wallet(
        &self,
        params: DeleteWeb3WalletParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.deleteWeb3Wallet"))
        }
    }
    /// Makes a message for the wallet to sign; the verification carries it.
    ///
    /// `POST /v1/me/web3_wallets/{web3_wallet_id}/prepare_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/web3_wallets/{web3_wallet_id}/prepare_verification), JF (Web3Wallet).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED).
    fn prepare_web3_wallet_verification(
        &self,
        params: PrepareWeb3WalletVerificationParams,
    ) -> impl Future<Output = Result<Web3Wallet, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.prepareWeb3WalletVerification"))
        }
    }
    /// Verifies a wallet by its signature of the message.
    ///
    /// `POST /v1/me/web3_wallets/{web3_wallet_id}/attempt_verification`
    ///
    /// [Source](crate#sources): F (POST /v1/me/web3_wallets/{web3_wallet_id}/attempt_verification), JF (Web3Wallet).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED), [`verification-expired`](crate::errors::VERIFICATION_EXPIRED), [`verification-failed`](crate::errors::VERIFICATION_FAILED), [`verification-missing`](crate::errors::VERIFICATION_MISSING).
    fn attempt_web3_wallet_verification(
        &self,
        params: AttemptWeb3WalletVerificationParams,
    ) -> impl Future<Output = Result<Web3Wallet, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.attemptWeb3WalletVerification"))
        }
    }
    /// Answers the user who is signed in.
    ///
    /// `GET /v1/me`
    ///
    /// [Source](crate#sources): F (GET /v1/me), 000 (reload()).
    ///
    /// # Errors
    ///
    /// [`deprovisioned`](crate::errors::DEPROVISIONED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT), [`user-banned`](crate::errors::USER_BANNED), [`user-deactivated`](crate::errors::USER_DEACTIVATED), [`user-locked`](crate::errors::USER_LOCKED).
    fn get(
        &self,
        params: GetParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.get"))
        }
    }
    /// Changes the properties that are named and leaves the others as they are; the empty string means null.
    ///
    /// `PATCH /v1/me`
    ///
    /// [Source](crate#sources): 000 (update()), F (PATCH /v1/me).
    ///
    /// # Errors
    ///
    /// [`immutable-attribute-modification-not-allowed`](crate::errors::IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`updating-user-password-deprecated`](crate::errors::UPDATING_USER_PASSWORD_DEPRECATED).
    fn update(
        &self,
        params: UpdateParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.update"))
        }
    }
    /// Merges into the unsafe metadata, at any depth; a member that is null is removed.
    ///
    /// `PATCH /v1/me/metadata`
    ///
    /// [Source](crate#sources): 000 (updateMetadata()), F (PATCH /v1/me/metadata).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::errors::SIGNED_OUT).
    fn update_metadata(
        &self,
        params: UpdateMetadataParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.updateMetadata"))
        }
    }
    /// Adds an email address to the user, not verified yet.
    ///
    /// `POST /v1/me/email_addresses`
    ///
    /// [Source](crate#sources): 000 (createEmailAddress()), F (POST /v1/me/email_addresses).
    ///
    /// # Errors
    ///
    /// [`feature-not-enabled`](crate::errors::FEATURE_NOT_ENABLED), [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-reverification-required`](crate::errors::SESSION_REVERIFICATION_REQUIRED), [`signed-out`](crate::errors::SIGNED_OUT), [`too-many-unverified-identifications`](crate::errors::TOO_MANY_UNVERIFIED_IDENTIFICATIONS).
    fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createEmailAddress"))
        }
    }
    /// Begins to sign up, in place of an attempt begun before; complete once nothing is missing or unverified.
    ///
    /// `POST /v1/client/sign_ups`
    ///
    /// [Source](crate#sources): F (POST /v1/client/sign_ups), JF (SignUp.create()).
    ///
    /// # Errors
    ///
    /// [`client-state-invalid`](crate::errors::CLIENT_STATE_INVALID), [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-locked`](crate::errors::RESOURCE_LOCKED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`session-exists`](crate::errors::SESSION_EXISTS), [`sign-up-mode-restricted`](crate::errors::SIGN_UP_MODE_RESTRICTED), [`sign-up-restricted-waitlist`](crate::errors::SIGN_UP_RESTRICTED_WAITLIST), [`user-quota-exceeded`](crate::errors::USER_QUOTA_EXCEEDED).
    fn create_sign_up(
        &self,
        params: CreateSignUpParams,
    ) -> impl Future<Output = Result<SignUp, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createSignUp"))
        }
    }
    /// Changes what is named of a sign-up that is not complete, and leaves the rest as it is.
    ///
    /// `PATCH /v1/client/sign_ups/{sign_up_id}`
    ///
    /// [Source](crate#sources): F (PATCH /v1/client/sign_ups/{sign_up_id}), JF (SignUp.update()).
    ///
    /// # Errors
    ///
    /// [`client-not-found`](crate::errors::CLIENT_NOT_FOUND), [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-forbidden`](crate::errors::RESOURCE_FORBIDDEN), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`sign-up-cannot-be-updated`](crate::errors::SIGN_UP_CANNOT_BE_UPDATED).
    fn update_sign_up(
        &self,
        params: UpdateSignUpParams,
    ) -> impl Future<Output = Result<SignUp, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.updateSignUp"))
        }
    }
}
