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
    /// Source: F (GET /v1/environment).
    fn get_environment(
        &self,
    ) -> impl Future<Output = Result<Environment, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getEnvironment")) }
    }
    /// Answers the same, and takes note of the origin that the request comes from.
    ///
    /// `PATCH /v1/environment`
    ///
    /// # Errors
    /// origin-missing.
    ///
    /// Source: F (PATCH /v1/environment).
    fn update_environment(
        &self,
    ) -> impl Future<Output = Result<Environment, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.updateEnvironment")) }
    }
    /// Answers the client that asks, with its sessions; null when there is none yet.
    ///
    /// `GET /v1/client`
    ///
    /// Source: F (GET /v1/client).
    fn get_client(
        &self,
    ) -> impl Future<Output = Result<Option<Client>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getClient")) }
    }
    /// Begins to sign in, in place of an attempt begun before. With a ticket it is complete at once.
    ///
    /// `POST /v1/client/sign_ins`
    ///
    /// # Errors
    /// client-state-invalid, deprovisioned, identifier-already-signed-in, resource-locked, session-exists, sign-in-no-identification-for-user, strategy-for-user-invalid, user-banned, user-deactivated, user-locked.
    ///
    /// Source: F (POST /v1/client/sign_ins), JF (SignIn.create()).
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
    /// # Errors
    /// action-for-session-not-authorized, client-not-found, invalid-action-for-session, resource-not-found, signed-out, user-banned, user-deactivated.
    ///
    /// Source: F (POST /v1/client/sessions/{session_id}/touch), JF (Session.touch()).
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
    /// # Errors
    /// action-for-session-not-authorized, resource-not-found, signed-out, user-banned, user-deactivated.
    ///
    /// Source: F (POST /v1/client/sessions/{session_id}/tokens), JF (Session.getToken()).
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
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/email_addresses).
    fn get_email_addresses(
        &self,
    ) -> impl Future<Output = Result<Vec<EmailAddress>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getEmailAddresses")) }
    }
    /// Answers one email address of the user.
    ///
    /// `GET /v1/me/email_addresses/{email_address_id}`
    ///
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/email_addresses/{email_id}).
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
    /// # Errors
    /// delete-linked-identification-disallowed, identification-deletion-failed, immutable-attribute-modification-not-allowed, last-required-identification-deletion-failed, resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: F (DELETE /v1/me/email_addresses/{email_id}), JF (EmailAddress).
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
    /// # Errors
    /// resource-not-found, signed-out, verification-already-verified, verification-code-too-many-requests.
    ///
    /// Source: F (POST /v1/me/email_addresses/{email_id}/prepare_verification), JF (EmailAddress).
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
    /// # Errors
    /// identification-claimed, resource-not-found, signed-out, verification-already-verified, verification-expired, verification-failed, verification-missing, verification-not-sent, verification-strategy-invalid.
    ///
    /// Source: F (POST /v1/me/email_addresses/{email_id}/attempt_verification), JF (EmailAddress).
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
    /// # Errors
    /// oauth-account-already-connected, oauth-config-missing, oauth-connection-blocked-by-immutable-attribute, oauth-provider-not-enabled, resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: 000 (createExternalAccount()), F (POST /v1/me/external_accounts).
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
    /// # Errors
    /// oauth-provider-not-enabled, resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: F (PATCH /v1/me/external_accounts/{external_account_id}/reauthorize), JF (ExternalAccount).
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
    /// # Errors
    /// identification-deletion-failed, last-required-identification-deletion-failed, resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: F (DELETE /v1/me/external_accounts/{external_account_id}), JF (ExternalAccount).
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
    /// # Errors
    /// signed-out.
    ///
    /// Source: F (GET /v1/me/enterprise_connections), JF (getEnterpriseConnections()).
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
    /// # Errors
    /// organization-not-enabled-in-instance, signed-out.
    ///
    /// Source: 000 (getOrganizationMemberships()), F (GET /v1/me/organization_memberships).
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
    /// # Errors
    /// organization-membership-enterprise-connection-cannot-remove, organization-minimum-permissions-needed, organization-not-enabled-in-instance, organization-not-found-or-unauthorized, resource-not-found, signed-out.
    ///
    /// Source: 000 (leaveOrganization()), F (DELETE /v1/me/organization_memberships/{organization_id}).
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
    /// # Errors
    /// organization-not-enabled-in-instance, signed-out.
    ///
    /// Source: 000 (getOrganizationInvitations()), F (GET /v1/me/organization_invitations).
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
    /// # Errors
    /// organization-not-enabled-in-instance, signed-out.
    ///
    /// Source: 000 (getOrganizationSuggestions()), F (GET /v1/me/organization_suggestions).
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
    /// # Errors
    /// organization-not-enabled-in-instance, signed-out.
    ///
    /// Source: 000 (getOrganizationCreationDefaults()), F (GET /v1/me/organization_creation_defaults).
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
    /// # Errors
    /// organization-not-enabled-in-instance, session-reverification-required, signed-out, user-create-organization-not-enabled.
    ///
    /// Source: F (POST /v1/organizations), JF (Organization.create()).
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
    /// # Errors
    /// session-reverification-required, signed-out.
    ///
    /// Source: 000 (createPasskey()), F (POST /v1/me/passkeys).
    fn create_passkey(&self) -> impl Future<Output = Result<Passkey, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.createPasskey")) }
    }
    /// Verifies a passkey by the credential that the device made.
    ///
    /// `POST /v1/me/passkeys/{passkey_id}/attempt_verification`
    ///
    /// # Errors
    /// passkey-invalid-verification, resource-not-found, signed-out, verification-expired.
    ///
    /// Source: F (POST /v1/me/passkeys/{passkey_id}/attempt_verification), JF (Passkey).
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
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (PATCH /v1/me/passkeys/{passkey_id}), JF (Passkey).
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
    /// # Errors
    /// resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: F (DELETE /v1/me/passkeys/{passkey_id}), JF (Passkey).
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
    /// # Errors
    /// billing-not-enabled, payer-not-found, signed-out.
    ///
    /// Source: 000 (getPaymentMethods()), F (GET /v1/me/billing/payment_methods).
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
    /// # Errors
    /// billing-not-enabled, external-payments-not-setup, resource-not-found, signed-out.
    ///
    /// Source: 000 (initializePaymentMethod()), F (POST /v1/me/billing/payment_methods/initialize).
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
    /// # Errors
    /// billing-not-enabled, external-payments-not-setup, max-payment-methods-quota-exceeded, signed-out.
    ///
    /// Source: JF (addPaymentMethod()), F (POST /v1/me/billing/payment_methods).
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
    /// # Errors
    /// feature-not-enabled, identification-claimed, not-allowed-access, resource-not-found, session-reverification-required, signed-out, too-many-unverified-identifications, unsupported-country-code.
    ///
    /// Source: 000 (createPhoneNumber()), F (POST /v1/me/phone_numbers).
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
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/phone_numbers).
    fn get_phone_numbers(
        &self,
    ) -> impl Future<Output = Result<Vec<PhoneNumber>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getPhoneNumbers")) }
    }
    /// Answers one phone number of the user.
    ///
    /// `GET /v1/me/phone_numbers/{phone_number_id}`
    ///
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/phone_numbers/{phone_number_id}).
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
    /// # Errors
    /// identification-update-failed, identification-update-second-factor-unverified, resource-not-found, second-factor-deletion-not-allowed, session-reverification-required, signed-out.
    ///
    /// Source: F (PATCH /v1/me/phone_numbers/{phone_number_id}), JF (PhoneNumber).
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
    /// # Errors
    /// identification-deletion-failed, immutable-attribute-modification-not-allowed, last-required-identification-deletion-failed, resource-not-found, second-factor-deletion-not-allowed, session-reverification-required, signed-out.
    ///
    /// Source: F (DELETE /v1/me/phone_numbers/{phone_number_id}), JF (PhoneNumber).
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
    /// # Errors
    /// resource-not-found, signed-out, unsupported-country-code, verification-already-verified, verification-code-too-many-requests.
    ///
    /// Source: F (POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification), JF (PhoneNumber).
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
    /// # Errors
    /// identification-claimed, resource-not-found, signed-out, verification-already-verified, verification-code-too-many-requests, verification-expired, verification-failed, verification-missing, verification-not-sent, verification-strategy-invalid.
    ///
    /// Source: F (POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification), JF (PhoneNumber).
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
    /// # Errors
    /// signed-out.
    ///
    /// Source: 000 (setProfileImage()), F (POST /v1/me/profile_image).
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
    /// # Errors
    /// image-not-found, signed-out.
    ///
    /// Source: 000 (setProfileImage()), F (DELETE /v1/me/profile_image).
    fn delete_profile_image(
        &self,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.deleteProfileImage")) }
    }
    /// Deletes the account of the user who is signed in, for good.
    ///
    /// `DELETE /v1/me`
    ///
    /// # Errors
    /// resource-not-found, session-reverification-required, signed-out, user-delete-self-not-enabled, user-managed-by-scim.
    ///
    /// Source: 000 (delete()), F (DELETE /v1/me).
    fn delete(&self) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.delete")) }
    }
    /// Sets the password of the user, or changes it.
    ///
    /// `POST /v1/me/change_password`
    ///
    /// # Errors
    /// password-too-long-needs-reset, session-reverification-required, signed-out.
    ///
    /// Source: 000 (updatePassword()), F (POST /v1/me/change_password).
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
    /// # Errors
    /// no-password-set, password-required, session-reverification-required, signed-out.
    ///
    /// Source: 000 (removePassword()), F (POST /v1/me/remove_password).
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
    /// # Errors
    /// feature-not-enabled, session-reverification-required, signed-out, totp-already-enabled.
    ///
    /// Source: 000 (createTOTP()), F (POST /v1/me/totp).
    fn create_totp(&self) -> impl Future<Output = Result<TOTP, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.createTOTP")) }
    }
    /// Verifies the secret by a code of the app that holds it, and so switches the second factor on.
    ///
    /// `POST /v1/me/totp/attempt_verification`
    ///
    /// # Errors
    /// feature-not-enabled, resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: 000 (verifyTOTP()), F (POST /v1/me/totp/attempt_verification).
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
    /// # Errors
    /// feature-not-enabled, resource-not-found, second-factor-deletion-not-allowed, session-reverification-required, signed-out.
    ///
    /// Source: 000 (disableTOTP()), F (DELETE /v1/me/totp).
    fn disable_totp(
        &self,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.disableTOTP")) }
    }
    /// Makes a set of backup codes in place of the one before.
    ///
    /// `POST /v1/me/backup_codes`
    ///
    /// # Errors
    /// backup-codes-not-available, session-reverification-required, signed-out.
    ///
    /// Source: 000 (createBackupCode()), F (POST /v1/me/backup_codes).
    fn create_backup_code(
        &self,
    ) -> impl Future<Output = Result<BackupCode, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.createBackupCode")) }
    }
    /// Answers the active sessions of the user, each with what is known of its device.
    ///
    /// `GET /v1/me/sessions/active`
    ///
    /// # Errors
    /// signed-out.
    ///
    /// Source: 000 (getSessions()), F (GET /v1/me/sessions/active).
    fn get_sessions(
        &self,
    ) -> impl Future<Output = Result<Vec<SessionWithActivities>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getSessions")) }
    }
    /// Answers the sessions of the user, active or not.
    ///
    /// `GET /v1/me/sessions`
    ///
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/sessions).
    fn get_all_sessions(
        &self,
    ) -> impl Future<Output = Result<Vec<Session>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getAllSessions")) }
    }
    /// Ends a session of the user on another device.
    ///
    /// `POST /v1/me/sessions/{session_id}/revoke`
    ///
    /// # Errors
    /// action-for-session-not-authorized, invalid-action-for-session, resource-not-found, signed-out.
    ///
    /// Source: F (POST /v1/me/sessions/{session_id}/revoke), JF (SessionWithActivities).
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
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (POST /v1/me/tokens), 001 (getToken()).
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
    /// # Errors
    /// identification-claimed, not-allowed-access, resource-not-found, session-reverification-required, signed-out, too-many-unverified-identifications.
    ///
    /// Source: 000 (createWeb3Wallet()), F (POST /v1/me/web3_wallets).
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
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/web3_wallets).
    fn get_web3_wallets(
        &self,
    ) -> impl Future<Output = Result<Vec<Web3Wallet>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getWeb3Wallets")) }
    }
    /// Answers one wallet of the user.
    ///
    /// `GET /v1/me/web3_wallets/{web3_wallet_id}`
    ///
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: F (GET /v1/me/web3_wallets/{web3_wallet_id}).
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
    /// # Errors
    /// identification-deletion-failed, last-required-identification-deletion-failed, resource-not-found, session-reverification-required, signed-out.
    ///
    /// Source: F (DELETE /v1/me/web3_wallets/{web3_wallet_id}), JF (Web3Wallet).
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
    /// # Errors
    /// resource-not-found, signed-out, verification-already-verified.
    ///
    /// Source: F (POST /v1/me/web3_wallets/{web3_wallet_id}/prepare_verification), JF (Web3Wallet).
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
    /// # Errors
    /// identification-claimed, resource-not-found, signed-out, verification-already-verified, verification-expired, verification-failed, verification-missing.
    ///
    /// Source: F (POST /v1/me/web3_wallets/{web3_wallet_id}/attempt_verification), JF (Web3Wallet).
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
    /// # Errors
    /// deprovisioned, resource-not-found, signed-out, user-banned, user-deactivated, user-locked.
    ///
    /// Source: F (GET /v1/me), 000 (reload()).
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
    /// # Errors
    /// immutable-attribute-modification-not-allowed, resource-not-found, session-reverification-required, signed-out, updating-user-password-deprecated.
    ///
    /// Source: 000 (update()), F (PATCH /v1/me).
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
    /// # Errors
    /// resource-not-found, signed-out.
    ///
    /// Source: 000 (updateMetadata()), F (PATCH /v1/me/metadata).
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
    /// # Errors
    /// feature-not-enabled, identification-claimed, not-allowed-access, resource-not-found, session-reverification-required, signed-out, too-many-unverified-identifications.
    ///
    /// Source: 000 (createEmailAddress()), F (POST /v1/me/email_addresses).
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
    /// # Errors
    /// client-state-invalid, identification-claimed, not-allowed-access, resource-locked, resource-not-found, session-exists, sign-up-mode-restricted, sign-up-restricted-waitlist, user-quota-exceeded.
    ///
    /// Source: F (POST /v1/client/sign_ups), JF (SignUp.create()).
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
    /// # Errors
    /// client-not-found, identification-claimed, not-allowed-access, resource-forbidden, resource-not-found, sign-up-cannot-be-updated.
    ///
    /// Source: F (PATCH /v1/client/sign_ups/{sign_up_id}), JF (SignUp.update()).
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
