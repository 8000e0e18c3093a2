// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Validation of params and resources against the tables.
#![allow(deprecated, reason = "deprecated items are validated too")]
#[allow(unused_imports, reason = "a contract may have no union")]
use clerk_user_runtime::{Tables, UnionSpec, VariantSpec};
#[allow(unused_imports, reason = "a contract may have no shared types")]
use crate::types::*;
/// The unions, with the discriminator values of their variants.
pub const UNIONS: &[UnionSpec] = &[
    UnionSpec {
        name: "JsonWebKey",
        by: "kty",
        variants: &[
            VariantSpec {
                values: &["RSA"],
                prefixes: &[],
                literals: &[],
                nested: &[],
            },
            VariantSpec {
                values: &["EC"],
                prefixes: &[],
                literals: &[],
                nested: &[],
            },
            VariantSpec {
                values: &["OKP"],
                prefixes: &[],
                literals: &[],
                nested: &[],
            },
        ],
    },
    UnionSpec {
        name: "Verification",
        by: "strategy",
        variants: &[
            VariantSpec {
                values: &[
                    "phone_code",
                    "email_code",
                    "reset_password_email_code",
                    "reset_password_phone_code",
                ],
                prefixes: &[],
                literals: &[("object", "verification_otp")],
                nested: &[],
            },
            VariantSpec {
                values: &["email_link"],
                prefixes: &[],
                literals: &[("object", "verification_email_link")],
                nested: &[],
            },
            VariantSpec {
                values: &["ticket"],
                prefixes: &[],
                literals: &[("object", "verification_ticket")],
                nested: &[],
            },
            VariantSpec {
                values: &["admin"],
                prefixes: &[],
                literals: &[("object", "verification_admin")],
                nested: &[],
            },
            VariantSpec {
                values: &[],
                prefixes: &["from_oauth_"],
                literals: &[("object", "verification_from_oauth")],
                nested: &[("error", "ErrorItem")],
            },
            VariantSpec {
                values: &["saml"],
                prefixes: &[],
                literals: &[("object", "verification_saml")],
                nested: &[("error", "ErrorItem")],
            },
            VariantSpec {
                values: &["scim"],
                prefixes: &[],
                literals: &[("object", "verification_scim")],
                nested: &[],
            },
            VariantSpec {
                values: &["invitation"],
                prefixes: &[],
                literals: &[("object", "verification_invitation")],
                nested: &[],
            },
            VariantSpec {
                values: &[
                    "web3_metamask_signature",
                    "web3_base_signature",
                    "web3_coinbase_wallet_signature",
                    "web3_okx_wallet_signature",
                    "web3_solana_signature",
                ],
                prefixes: &[],
                literals: &[("object", "verification_web3")],
                nested: &[],
            },
            VariantSpec {
                values: &["passkey"],
                prefixes: &[],
                literals: &[("object", "verification_passkey")],
                nested: &[],
            },
            VariantSpec {
                values: &[],
                prefixes: &["oauth_"],
                literals: &[("object", "verification_oauth")],
                nested: &[("error", "ErrorItem")],
            },
            VariantSpec {
                values: &["google_one_tap"],
                prefixes: &[],
                literals: &[("object", "verification_google_one_tap")],
                nested: &[("error", "ErrorItem")],
            },
            VariantSpec {
                values: &["password"],
                prefixes: &[],
                literals: &[("object", "verification_password")],
                nested: &[],
            },
            VariantSpec {
                values: &["totp"],
                prefixes: &[],
                literals: &[("object", "verification_totp")],
                nested: &[],
            },
            VariantSpec {
                values: &["backup_code"],
                prefixes: &[],
                literals: &[("object", "verification_backup_code")],
                nested: &[],
            },
            VariantSpec {
                values: &["trusted_device"],
                prefixes: &[],
                literals: &[("object", "verification_trusted_device")],
                nested: &[("trusted_device_challenge", "TrustedDeviceChallenge")],
            },
        ],
    },
];
/// The tables of this contract.
pub const TABLES: Tables = Tables {
    operations: crate::operations::OPERATIONS,
    resources: crate::resources::RESOURCES,
    unions: UNIONS,
    #[cfg(feature = "suite")]
    rules: crate::rules::RULES,
    #[cfg(not(feature = "suite"))]
    rules: &[],
};
clerk_user_runtime::validate!(
    TABLES, params {}, resources { BackupCode : "BackupCode" Frontend,
    BillingInitializedPaymentMethod : "BillingInitializedPaymentMethod" Frontend,
    BillingPaymentMethod : "BillingPaymentMethod" Backend, EmailAddress : "EmailAddress"
    Backend, EnterpriseConnection : "EnterpriseConnection" Frontend,
    EnterpriseOauthConfig : "EnterpriseOauthConfig" Frontend, EnterpriseSamlConnection :
    "EnterpriseSamlConnection" Frontend, Environment : "Environment" Frontend,
    ErrorEnvelope : "ErrorEnvelope" Backend, ErrorItem : "ErrorItem" Backend,
    IdentificationLink : "IdentificationLink" Backend, IdentifierVerification :
    "IdentifierVerification" Backend, Image : "Image" Frontend, JsonWebKey : "JsonWebKey"
    Backend, Jwks : "Jwks" Backend, OauthAccessToken : "OauthAccessToken" Backend,
    OrganizationCreationAdvisory : "OrganizationCreationAdvisory" Frontend,
    OrganizationCreationDefaults : "OrganizationCreationDefaults" Frontend,
    OrganizationCreationForm : "OrganizationCreationForm" Frontend,
    OrganizationSuggestion : "OrganizationSuggestion" Frontend, PhoneNumber :
    "PhoneNumber" Backend, PublicInviterData : "PublicInviterData" Backend,
    PublicOrganizationData : "PublicOrganizationData" Backend, ScimUserMetadata :
    "ScimUserMetadata" Backend, SessionActivity : "SessionActivity" Backend, SessionTask
    : "SessionTask" Backend, SessionWithActivities : "SessionWithActivities" Frontend,
    SignInFactor : "SignInFactor" Frontend, SignInToken : "SignInToken" Backend,
    SignInUserData : "SignInUserData" Frontend, SignIn : "SignIn" Frontend, Token :
    "Token" Backend, TotalCount : "TotalCount" Backend, TOTP : "TOTP" Frontend,
    TrustedDeviceChallenge : "TrustedDeviceChallenge" Backend, UserIdResult :
    "UserIdResult" Backend, Verification : "Verification" Backend, VerifyPasswordResult :
    "VerifyPasswordResult" Backend, VerifyTotpResult : "VerifyTotpResult" Backend,
    Web3Wallet : "Web3Wallet" Backend, }
);
mod backend {
    #[allow(unused_imports, reason = "a surface may have no types of its own")]
    use crate::backend::*;
    clerk_user_runtime::validate!(
        super::TABLES, params { CreateEmailAddressParams : "backend.createEmailAddress",
        GetEmailAddressParams : "backend.getEmailAddress", UpdateEmailAddressParams :
        "backend.updateEmailAddress", DeleteEmailAddressParams :
        "backend.deleteEmailAddress", ReplaceUserEmailAddressParams :
        "backend.replaceUserEmailAddress", PrepareEmailAddressVerificationParams :
        "backend.prepareEmailAddressVerification", AttemptEmailAddressVerificationParams
        : "backend.attemptEmailAddressVerification", PreparePhoneNumberVerificationParams
        : "backend.preparePhoneNumberVerification", AttemptPhoneNumberVerificationParams
        : "backend.attemptPhoneNumberVerification", CreateOrganizationParams :
        "backend.createOrganization", DeleteOrganizationParams :
        "backend.deleteOrganization", CreateOrganizationMembershipParams :
        "backend.createOrganizationMembership", CreateOrganizationInvitationParams :
        "backend.createOrganizationInvitation", CreatePhoneNumberParams :
        "backend.createPhoneNumber", GetPhoneNumberParams : "backend.getPhoneNumber",
        UpdatePhoneNumberParams : "backend.updatePhoneNumber", DeletePhoneNumberParams :
        "backend.deletePhoneNumber", ReplaceUserPhoneNumberParams :
        "backend.replaceUserPhoneNumber", GetSessionListParams :
        "backend.getSessionList", RevokeSessionParams : "backend.revokeSession",
        CreateSignInTokenParams : "backend.createSignInToken", UpdateUserMetadataParams :
        "backend.updateUserMetadata", ReplaceUserMetadataParams :
        "backend.replaceUserMetadata", UpdateUserProfileImageParams :
        "backend.updateUserProfileImage", DeleteUserProfileImageParams :
        "backend.deleteUserProfileImage", GetOrganizationMembershipListParams :
        "backend.getOrganizationMembershipList", GetOrganizationInvitationListParams :
        "backend.getOrganizationInvitationList", GetUserOauthAccessTokenParams :
        "backend.getUserOauthAccessToken", BanUserParams : "backend.banUser",
        UnbanUserParams : "backend.unbanUser", BanUsersParams : "backend.banUsers",
        UnbanUsersParams : "backend.unbanUsers", LockUserParams : "backend.lockUser",
        UnlockUserParams : "backend.unlockUser", VerifyPasswordParams :
        "backend.verifyPassword", RemovePasswordParams : "backend.removePassword",
        SetPasswordCompromisedParams : "backend.setPasswordCompromised",
        UnsetPasswordCompromisedParams : "backend.unsetPasswordCompromised",
        VerifyTOTPParams : "backend.verifyTOTP", DisableUserMFAParams :
        "backend.disableUserMFA", DeleteUserTOTPParams : "backend.deleteUserTOTP",
        DeleteUserBackupCodesParams : "backend.deleteUserBackupCodes",
        DeleteUserPasskeyParams : "backend.deleteUserPasskey", DeleteUserWeb3WalletParams
        : "backend.deleteUserWeb3Wallet", DeleteUserExternalAccountParams :
        "backend.deleteUserExternalAccount", CreateUserParams : "backend.createUser",
        GetUserParams : "backend.getUser", GetUserListParams : "backend.getUserList",
        GetCountParams : "backend.getCount", UpdateUserParams : "backend.updateUser",
        DeleteUserParams : "backend.deleteUser", }, resources { Client : "Client"
        Backend, DeletedObject : "DeletedObject" Backend, EnterpriseAccountConnection :
        "EnterpriseAccountConnection" Backend, EnterpriseAccount : "EnterpriseAccount"
        Backend, ExternalAccount : "ExternalAccount" Backend, OrganizationInvitation :
        "OrganizationInvitation" Backend, OrganizationMembership :
        "OrganizationMembership" Backend, Organization : "Organization" Backend, Passkey
        : "Passkey" Backend, PublicUserData : "PublicUserData" Backend,
        SamlAccountConnection : "SamlAccountConnection" Backend, SamlAccount :
        "SamlAccount" Backend, Session : "Session" Backend, SignUpVerification :
        "SignUpVerification" Backend, SignUpVerifications : "SignUpVerifications"
        Backend, SignUp : "SignUp" Backend, UserOrganizationInvitation :
        "UserOrganizationInvitation" Backend, User : "User" Backend, }
    );
}
mod frontend {
    #[allow(unused_imports, reason = "a surface may have no types of its own")]
    use crate::frontend::*;
    clerk_user_runtime::validate!(
        super::TABLES, params { CreateSignInParams : "frontend.createSignIn",
        TouchSessionParams : "frontend.touchSession", CreateSessionTokenParams :
        "frontend.createSessionToken", GetEmailAddressParams :
        "frontend.getEmailAddress", DeleteEmailAddressParams :
        "frontend.deleteEmailAddress", PrepareEmailAddressVerificationParams :
        "frontend.prepareEmailAddressVerification", AttemptEmailAddressVerificationParams
        : "frontend.attemptEmailAddressVerification", CreateExternalAccountParams :
        "frontend.createExternalAccount", ReauthorizeExternalAccountParams :
        "frontend.reauthorizeExternalAccount", DeleteExternalAccountParams :
        "frontend.deleteExternalAccount", GetEnterpriseConnectionsParams :
        "frontend.getEnterpriseConnections", GetOrganizationMembershipsParams :
        "frontend.getOrganizationMemberships", LeaveOrganizationParams :
        "frontend.leaveOrganization", GetOrganizationInvitationsParams :
        "frontend.getOrganizationInvitations", GetOrganizationSuggestionsParams :
        "frontend.getOrganizationSuggestions", CreateOrganizationParams :
        "frontend.createOrganization", AttemptPasskeyVerificationParams :
        "frontend.attemptPasskeyVerification", UpdatePasskeyParams :
        "frontend.updatePasskey", DeletePasskeyParams : "frontend.deletePasskey",
        GetPaymentMethodsParams : "frontend.getPaymentMethods",
        InitializePaymentMethodParams : "frontend.initializePaymentMethod",
        AddPaymentMethodParams : "frontend.addPaymentMethod", CreatePhoneNumberParams :
        "frontend.createPhoneNumber", GetPhoneNumberParams : "frontend.getPhoneNumber",
        UpdatePhoneNumberParams : "frontend.updatePhoneNumber", DeletePhoneNumberParams :
        "frontend.deletePhoneNumber", PreparePhoneNumberVerificationParams :
        "frontend.preparePhoneNumberVerification", AttemptPhoneNumberVerificationParams :
        "frontend.attemptPhoneNumberVerification", SetProfileImageParams :
        "frontend.setProfileImage", UpdatePasswordParams : "frontend.updatePassword",
        RemovePasswordParams : "frontend.removePassword", VerifyTOTPParams :
        "frontend.verifyTOTP", RevokeSessionParams : "frontend.revokeSession",
        CreateServiceTokenParams : "frontend.createServiceToken", CreateWeb3WalletParams
        : "frontend.createWeb3Wallet", GetWeb3WalletParams : "frontend.getWeb3Wallet",
        DeleteWeb3WalletParams : "frontend.deleteWeb3Wallet",
        PrepareWeb3WalletVerificationParams : "frontend.prepareWeb3WalletVerification",
        AttemptWeb3WalletVerificationParams : "frontend.attemptWeb3WalletVerification",
        GetParams : "frontend.get", UpdateParams : "frontend.update",
        UpdateMetadataParams : "frontend.updateMetadata", CreateEmailAddressParams :
        "frontend.createEmailAddress", CreateSignUpParams : "frontend.createSignUp",
        UpdateSignUpParams : "frontend.updateSignUp", }, resources { Client : "Client"
        Frontend, DeletedObject : "DeletedObject" Frontend, EnterpriseAccountConnection :
        "EnterpriseAccountConnection" Frontend, EnterpriseAccount : "EnterpriseAccount"
        Frontend, ExternalAccount : "ExternalAccount" Frontend, OrganizationInvitation :
        "OrganizationInvitation" Frontend, OrganizationMembership :
        "OrganizationMembership" Frontend, Organization : "Organization" Frontend,
        Passkey : "Passkey" Frontend, PublicUserData : "PublicUserData" Frontend,
        SamlAccountConnection : "SamlAccountConnection" Frontend, SamlAccount :
        "SamlAccount" Frontend, Session : "Session" Frontend, SignUpVerification :
        "SignUpVerification" Frontend, SignUpVerifications : "SignUpVerifications"
        Frontend, SignUp : "SignUp" Frontend, UserOrganizationInvitation :
        "UserOrganizationInvitation" Frontend, User : "User" Frontend, }
    );
}
