// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The operations as an enum, and their table.
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{
    BodyEncoding, DefaultValue, Envelope, Format, Http, OperationSpec, ParamLocation,
    ParamSpec, ParamType, Returns, Surface, Verb,
};
/// An operation of the contract, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// `backend.createEmailAddress`.
    BackendCreateEmailAddress,
    /// `backend.getEmailAddress`.
    BackendGetEmailAddress,
    /// `backend.updateEmailAddress`.
    BackendUpdateEmailAddress,
    /// `backend.deleteEmailAddress`.
    BackendDeleteEmailAddress,
    /// `backend.replaceUserEmailAddress`.
    BackendReplaceUserEmailAddress,
    /// `backend.prepareEmailAddressVerification`.
    BackendPrepareEmailAddressVerification,
    /// `backend.attemptEmailAddressVerification`.
    BackendAttemptEmailAddressVerification,
    /// `backend.preparePhoneNumberVerification`.
    BackendPreparePhoneNumberVerification,
    /// `backend.attemptPhoneNumberVerification`.
    BackendAttemptPhoneNumberVerification,
    /// `backend.createOrganization`.
    BackendCreateOrganization,
    /// `backend.deleteOrganization`.
    BackendDeleteOrganization,
    /// `backend.createOrganizationMembership`.
    BackendCreateOrganizationMembership,
    /// `backend.createOrganizationInvitation`.
    BackendCreateOrganizationInvitation,
    /// `backend.createPhoneNumber`.
    BackendCreatePhoneNumber,
    /// `backend.getPhoneNumber`.
    BackendGetPhoneNumber,
    /// `backend.updatePhoneNumber`.
    BackendUpdatePhoneNumber,
    /// `backend.deletePhoneNumber`.
    BackendDeletePhoneNumber,
    /// `backend.replaceUserPhoneNumber`.
    BackendReplaceUserPhoneNumber,
    /// `backend.getSessionList`.
    BackendGetSessionList,
    /// `backend.revokeSession`.
    BackendRevokeSession,
    /// `backend.createSignInToken`.
    BackendCreateSignInToken,
    /// `backend.getJwks`.
    BackendGetJwks,
    /// `backend.updateUserMetadata`.
    BackendUpdateUserMetadata,
    /// `backend.replaceUserMetadata`.
    BackendReplaceUserMetadata,
    /// `backend.updateUserProfileImage`.
    BackendUpdateUserProfileImage,
    /// `backend.deleteUserProfileImage`.
    BackendDeleteUserProfileImage,
    /// `backend.getOrganizationMembershipList`.
    BackendGetOrganizationMembershipList,
    /// `backend.getOrganizationInvitationList`.
    BackendGetOrganizationInvitationList,
    /// `backend.getUserOauthAccessToken`.
    BackendGetUserOauthAccessToken,
    /// `backend.banUser`.
    BackendBanUser,
    /// `backend.unbanUser`.
    BackendUnbanUser,
    /// `backend.banUsers`.
    BackendBanUsers,
    /// `backend.unbanUsers`.
    BackendUnbanUsers,
    /// `backend.lockUser`.
    BackendLockUser,
    /// `backend.unlockUser`.
    BackendUnlockUser,
    /// `backend.verifyPassword`.
    BackendVerifyPassword,
    /// `backend.removePassword`.
    BackendRemovePassword,
    /// `backend.setPasswordCompromised`.
    BackendSetPasswordCompromised,
    /// `backend.unsetPasswordCompromised`.
    BackendUnsetPasswordCompromised,
    /// `backend.verifyTOTP`.
    BackendVerifyTOTP,
    /// `backend.disableUserMFA`.
    BackendDisableUserMFA,
    /// `backend.deleteUserTOTP`.
    BackendDeleteUserTOTP,
    /// `backend.deleteUserBackupCodes`.
    BackendDeleteUserBackupCodes,
    /// `backend.deleteUserPasskey`.
    BackendDeleteUserPasskey,
    /// `backend.deleteUserWeb3Wallet`.
    BackendDeleteUserWeb3Wallet,
    /// `backend.deleteUserExternalAccount`.
    BackendDeleteUserExternalAccount,
    /// `backend.createUser`.
    BackendCreateUser,
    /// `backend.getUser`.
    BackendGetUser,
    /// `backend.getUserList`.
    BackendGetUserList,
    /// `backend.getCount`.
    BackendGetCount,
    /// `backend.updateUser`.
    BackendUpdateUser,
    /// `backend.deleteUser`.
    BackendDeleteUser,
    /// `frontend.getEnvironment`.
    FrontendGetEnvironment,
    /// `frontend.updateEnvironment`.
    FrontendUpdateEnvironment,
    /// `frontend.getClient`.
    FrontendGetClient,
    /// `frontend.createSignIn`.
    FrontendCreateSignIn,
    /// `frontend.touchSession`.
    FrontendTouchSession,
    /// `frontend.createSessionToken`.
    FrontendCreateSessionToken,
    /// `frontend.getEmailAddresses`.
    FrontendGetEmailAddresses,
    /// `frontend.getEmailAddress`.
    FrontendGetEmailAddress,
    /// `frontend.deleteEmailAddress`.
    FrontendDeleteEmailAddress,
    /// `frontend.prepareEmailAddressVerification`.
    FrontendPrepareEmailAddressVerification,
    /// `frontend.attemptEmailAddressVerification`.
    FrontendAttemptEmailAddressVerification,
    /// `frontend.createExternalAccount`.
    FrontendCreateExternalAccount,
    /// `frontend.reauthorizeExternalAccount`.
    FrontendReauthorizeExternalAccount,
    /// `frontend.deleteExternalAccount`.
    FrontendDeleteExternalAccount,
    /// `frontend.getEnterpriseConnections`.
    FrontendGetEnterpriseConnections,
    /// `frontend.getOrganizationMemberships`.
    FrontendGetOrganizationMemberships,
    /// `frontend.leaveOrganization`.
    FrontendLeaveOrganization,
    /// `frontend.getOrganizationInvitations`.
    FrontendGetOrganizationInvitations,
    /// `frontend.getOrganizationSuggestions`.
    FrontendGetOrganizationSuggestions,
    /// `frontend.getOrganizationCreationDefaults`.
    FrontendGetOrganizationCreationDefaults,
    /// `frontend.createOrganization`.
    FrontendCreateOrganization,
    /// `frontend.createPasskey`.
    FrontendCreatePasskey,
    /// `frontend.attemptPasskeyVerification`.
    FrontendAttemptPasskeyVerification,
    /// `frontend.updatePasskey`.
    FrontendUpdatePasskey,
    /// `frontend.deletePasskey`.
    FrontendDeletePasskey,
    /// `frontend.getPaymentMethods`.
    FrontendGetPaymentMethods,
    /// `frontend.initializePaymentMethod`.
    FrontendInitializePaymentMethod,
    /// `frontend.addPaymentMethod`.
    FrontendAddPaymentMethod,
    /// `frontend.createPhoneNumber`.
    FrontendCreatePhoneNumber,
    /// `frontend.getPhoneNumbers`.
    FrontendGetPhoneNumbers,
    /// `frontend.getPhoneNumber`.
    FrontendGetPhoneNumber,
    /// `frontend.updatePhoneNumber`.
    FrontendUpdatePhoneNumber,
    /// `frontend.deletePhoneNumber`.
    FrontendDeletePhoneNumber,
    /// `frontend.preparePhoneNumberVerification`.
    FrontendPreparePhoneNumberVerification,
    /// `frontend.attemptPhoneNumberVerification`.
    FrontendAttemptPhoneNumberVerification,
    /// `frontend.setProfileImage`.
    FrontendSetProfileImage,
    /// `frontend.deleteProfileImage`.
    FrontendDeleteProfileImage,
    /// `frontend.delete`.
    FrontendDelete,
    /// `frontend.updatePassword`.
    FrontendUpdatePassword,
    /// `frontend.removePassword`.
    FrontendRemovePassword,
    /// `frontend.createTOTP`.
    FrontendCreateTOTP,
    /// `frontend.verifyTOTP`.
    FrontendVerifyTOTP,
    /// `frontend.disableTOTP`.
    FrontendDisableTOTP,
    /// `frontend.createBackupCode`.
    FrontendCreateBackupCode,
    /// `frontend.getSessions`.
    FrontendGetSessions,
    /// `frontend.getAllSessions`.
    FrontendGetAllSessions,
    /// `frontend.revokeSession`.
    FrontendRevokeSession,
    /// `frontend.createServiceToken`.
    FrontendCreateServiceToken,
    /// `frontend.createWeb3Wallet`.
    FrontendCreateWeb3Wallet,
    /// `frontend.getWeb3Wallets`.
    FrontendGetWeb3Wallets,
    /// `frontend.getWeb3Wallet`.
    FrontendGetWeb3Wallet,
    /// `frontend.deleteWeb3Wallet`.
    FrontendDeleteWeb3Wallet,
    /// `frontend.prepareWeb3WalletVerification`.
    FrontendPrepareWeb3WalletVerification,
    /// `frontend.attemptWeb3WalletVerification`.
    FrontendAttemptWeb3WalletVerification,
    /// `frontend.get`.
    FrontendGet,
    /// `frontend.update`.
    FrontendUpdate,
    /// `frontend.updateMetadata`.
    FrontendUpdateMetadata,
    /// `frontend.createEmailAddress`.
    FrontendCreateEmailAddress,
    /// `frontend.createSignUp`.
    FrontendCreateSignUp,
    /// `frontend.updateSignUp`.
    FrontendUpdateSignUp,
}
impl Operation {
    /// All operations, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::BackendCreateEmailAddress,
        Self::BackendGetEmailAddress,
        Self::BackendUpdateEmailAddress,
        Self::BackendDeleteEmailAddress,
        Self::BackendReplaceUserEmailAddress,
        Self::BackendPrepareEmailAddressVerification,
        Self::BackendAttemptEmailAddressVerification,
        Self::BackendPreparePhoneNumberVerification,
        Self::BackendAttemptPhoneNumberVerification,
        Self::BackendCreateOrganization,
        Self::BackendDeleteOrganization,
        Self::BackendCreateOrganizationMembership,
        Self::BackendCreateOrganizationInvitation,
        Self::BackendCreatePhoneNumber,
        Self::BackendGetPhoneNumber,
        Self::BackendUpdatePhoneNumber,
        Self::BackendDeletePhoneNumber,
        Self::BackendReplaceUserPhoneNumber,
        Self::BackendGetSessionList,
        Self::BackendRevokeSession,
        Self::BackendCreateSignInToken,
        Self::BackendGetJwks,
        Self::BackendUpdateUserMetadata,
        Self::BackendReplaceUserMetadata,
        Self::BackendUpdateUserProfileImage,
        Self::BackendDeleteUserProfileImage,
        Self::BackendGetOrganizationMembershipList,
        Self::BackendGetOrganizationInvitationList,
        Self::BackendGetUserOauthAccessToken,
        Self::BackendBanUser,
        Self::BackendUnbanUser,
        Self::BackendBanUsers,
        Self::BackendUnbanUsers,
        Self::BackendLockUser,
        Self::BackendUnlockUser,
        Self::BackendVerifyPassword,
        Self::BackendRemovePassword,
        Self::BackendSetPasswordCompromised,
        Self::BackendUnsetPasswordCompromised,
        Self::BackendVerifyTOTP,
        Self::BackendDisableUserMFA,
        Self::BackendDeleteUserTOTP,
        Self::BackendDeleteUserBackupCodes,
        Self::BackendDeleteUserPasskey,
        Self::BackendDeleteUserWeb3Wallet,
        Self::BackendDeleteUserExternalAccount,
        Self::BackendCreateUser,
        Self::BackendGetUser,
        Self::BackendGetUserList,
        Self::BackendGetCount,
        Self::BackendUpdateUser,
        Self::BackendDeleteUser,
        Self::FrontendGetEnvironment,
        Self::FrontendUpdateEnvironment,
        Self::FrontendGetClient,
        Self::FrontendCreateSignIn,
        Self::FrontendTouchSession,
        Self::FrontendCreateSessionToken,
        Self::FrontendGetEmailAddresses,
        Self::FrontendGetEmailAddress,
        Self::FrontendDeleteEmailAddress,
        Self::FrontendPrepareEmailAddressVerification,
        Self::FrontendAttemptEmailAddressVerification,
        Self::FrontendCreateExternalAccount,
        Self::FrontendReauthorizeExternalAccount,
        Self::FrontendDeleteExternalAccount,
        Self::FrontendGetEnterpriseConnections,
        Self::FrontendGetOrganizationMemberships,
        Self::FrontendLeaveOrganization,
        Self::FrontendGetOrganizationInvitations,
        Self::FrontendGetOrganizationSuggestions,
        Self::FrontendGetOrganizationCreationDefaults,
        Self::FrontendCreateOrganization,
        Self::FrontendCreatePasskey,
        Self::FrontendAttemptPasskeyVerification,
        Self::FrontendUpdatePasskey,
        Self::FrontendDeletePasskey,
        Self::FrontendGetPaymentMethods,
        Self::FrontendInitializePaymentMethod,
        Self::FrontendAddPaymentMethod,
        Self::FrontendCreatePhoneNumber,
        Self::FrontendGetPhoneNumbers,
        Self::FrontendGetPhoneNumber,
        Self::FrontendUpdatePhoneNumber,
        Self::FrontendDeletePhoneNumber,
        Self::FrontendPreparePhoneNumberVerification,
        Self::FrontendAttemptPhoneNumberVerification,
        Self::FrontendSetProfileImage,
        Self::FrontendDeleteProfileImage,
        Self::FrontendDelete,
        Self::FrontendUpdatePassword,
        Self::FrontendRemovePassword,
        Self::FrontendCreateTOTP,
        Self::FrontendVerifyTOTP,
        Self::FrontendDisableTOTP,
        Self::FrontendCreateBackupCode,
        Self::FrontendGetSessions,
        Self::FrontendGetAllSessions,
        Self::FrontendRevokeSession,
        Self::FrontendCreateServiceToken,
        Self::FrontendCreateWeb3Wallet,
        Self::FrontendGetWeb3Wallets,
        Self::FrontendGetWeb3Wallet,
        Self::FrontendDeleteWeb3Wallet,
        Self::FrontendPrepareWeb3WalletVerification,
        Self::FrontendAttemptWeb3WalletVerification,
        Self::FrontendGet,
        Self::FrontendUpdate,
        Self::FrontendUpdateMetadata,
        Self::FrontendCreateEmailAddress,
        Self::FrontendCreateSignUp,
        Self::FrontendUpdateSignUp,
    ];
    /// Its row of the table.
    pub const fn spec(self) -> &'static OperationSpec {
        &OPERATIONS[self as usize]
    }
    /// Surface and name, separated by a dot.
    pub const fn id(self) -> &'static str {
        self.spec().id
    }
    /// The operation of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        let at = BY_ID.binary_search_by(|(other, _)| (*other).cmp(id)).ok()?;
        Some(BY_ID[at].1)
    }
}
/// The operations by id, in the order of their ids.
const BY_ID: &[(&str, Operation)] = &[
    (
        "backend.attemptEmailAddressVerification",
        Operation::BackendAttemptEmailAddressVerification,
    ),
    (
        "backend.attemptPhoneNumberVerification",
        Operation::BackendAttemptPhoneNumberVerification,
    ),
    ("backend.banUser", Operation::BackendBanUser),
    ("backend.banUsers", Operation::BackendBanUsers),
    ("backend.createEmailAddress", Operation::BackendCreateEmailAddress),
    ("backend.createOrganization", Operation::BackendCreateOrganization),
    (
        "backend.createOrganizationInvitation",
        Operation::BackendCreateOrganizationInvitation,
    ),
    (
        "backend.createOrganizationMembership",
        Operation::BackendCreateOrganizationMembership,
    ),
    ("backend.createPhoneNumber", Operation::BackendCreatePhoneNumber),
    ("backend.createSignInToken", Operation::BackendCreateSignInToken),
    ("backend.createUser", Operation::BackendCreateUser),
    ("backend.deleteEmailAddress", Operation::BackendDeleteEmailAddress),
    ("backend.deleteOrganization", Operation::BackendDeleteOrganization),
    ("backend.deletePhoneNumber", Operation::BackendDeletePhoneNumber),
    ("backend.deleteUser", Operation::BackendDeleteUser),
    ("backend.deleteUserBackupCodes", Operation::BackendDeleteUserBackupCodes),
    ("backend.deleteUserExternalAccount", Operation::BackendDeleteUserExternalAccount),
    ("backend.deleteUserPasskey", Operation::BackendDeleteUserPasskey),
    ("backend.deleteUserProfileImage", Operation::BackendDeleteUserProfileImage),
    ("backend.deleteUserTOTP", Operation::BackendDeleteUserTOTP),
    ("backend.deleteUserWeb3Wallet", Operation::BackendDeleteUserWeb3Wallet),
    ("backend.disableUserMFA", Operation::BackendDisableUserMFA),
    ("backend.getCount", Operation::BackendGetCount),
    ("backend.getEmailAddress", Operation::BackendGetEmailAddress),
    ("backend.getJwks", Operation::BackendGetJwks),
    (
        "backend.getOrganizationInvitationList",
        Operation::BackendGetOrganizationInvitationList,
    ),
    (
        "backend.getOrganizationMembershipList",
        Operation::BackendGetOrganizationMembershipList,
    ),
    ("backend.getPhoneNumber", Operation::BackendGetPhoneNumber),
    ("backend.getSessionList", Operation::BackendGetSessionList),
    ("backend.getUser", Operation::BackendGetUser),
    ("backend.getUserList", Operation::BackendGetUserList),
    ("backend.getUserOauthAccessToken", Operation::BackendGetUserOauthAccessToken),
    ("backend.lockUser", Operation::BackendLockUser),
    (
        "backend.prepareEmailAddressVerification",
        Operation::BackendPrepareEmailAddressVerification,
    ),
    (
        "backend.preparePhoneNumberVerification",
        Operation::BackendPreparePhoneNumberVerification,
    ),
    ("backend.removePassword", Operation::BackendRemovePassword),
    ("backend.replaceUserEmailAddress", Operation::BackendReplaceUserEmailAddress),
    ("backend.replaceUserMetadata", Operation::BackendReplaceUserMetadata),
    ("backend.replaceUserPhoneNumber", Operation::BackendReplaceUserPhoneNumber),
    ("backend.revokeSession", Operation::BackendRevokeSession),
    ("backend.setPasswordCompromised", Operation::BackendSetPasswordCompromised),
    ("backend.unbanUser", Operation::BackendUnbanUser),
    ("backend.unbanUsers", Operation::BackendUnbanUsers),
    ("backend.unlockUser", Operation::BackendUnlockUser),
    ("backend.unsetPasswordCompromised", Operation::BackendUnsetPasswordCompromised),
    ("backend.updateEmailAddress", Operation::BackendUpdateEmailAddress),
    ("backend.updatePhoneNumber", Operation::BackendUpdatePhoneNumber),
    ("backend.updateUser", Operation::BackendUpdateUser),
    ("backend.updateUserMetadata", Operation::BackendUpdateUserMetadata),
    ("backend.updateUserProfileImage", Operation::BackendUpdateUserProfileImage),
    ("backend.verifyPassword", Operation::BackendVerifyPassword),
    ("backend.verifyTOTP", Operation::BackendVerifyTOTP),
    ("frontend.addPaymentMethod", Operation::FrontendAddPaymentMethod),
    (
        "frontend.attemptEmailAddressVerification",
        Operation::FrontendAttemptEmailAddressVerification,
    ),
    (
        "frontend.attemptPasskeyVerification",
        Operation::FrontendAttemptPasskeyVerification,
    ),
    (
        "frontend.attemptPhoneNumberVerification",
        Operation::FrontendAttemptPhoneNumberVerification,
    ),
    (
        "frontend.attemptWeb3WalletVerification",
        Operation::FrontendAttemptWeb3WalletVerification,
    ),
    ("frontend.createBackupCode", Operation::FrontendCreateBackupCode),
    ("frontend.createEmailAddress", Operation::FrontendCreateEmailAddress),
    ("frontend.createExternalAccount", Operation::FrontendCreateExternalAccount),
    ("frontend.createOrganization", Operation::FrontendCreateOrganization),
    ("frontend.createPasskey", Operation::FrontendCreatePasskey),
    ("frontend.createPhoneNumber", Operation::FrontendCreatePhoneNumber),
    ("frontend.createServiceToken", Operation::FrontendCreateServiceToken),
    ("frontend.createSessionToken", Operation::FrontendCreateSessionToken),
    ("frontend.createSignIn", Operation::FrontendCreateSignIn),
    ("frontend.createSignUp", Operation::FrontendCreateSignUp),
    ("frontend.createTOTP", Operation::FrontendCreateTOTP),
    ("frontend.createWeb3Wallet", Operation::FrontendCreateWeb3Wallet),
    ("frontend.delete", Operation::FrontendDelete),
    ("frontend.deleteEmailAddress", Operation::FrontendDeleteEmailAddress),
    ("frontend.deleteExternalAccount", Operation::FrontendDeleteExternalAccount),
    ("frontend.deletePasskey", Operation::FrontendDeletePasskey),
    ("frontend.deletePhoneNumber", Operation::FrontendDeletePhoneNumber),
    ("frontend.deleteProfileImage", Operation::FrontendDeleteProfileImage),
    ("frontend.deleteWeb3Wallet", Operation::FrontendDeleteWeb3Wallet),
    ("frontend.disableTOTP", Operation::FrontendDisableTOTP),
    ("frontend.get", Operation::FrontendGet),
    ("frontend.getAllSessions", Operation::FrontendGetAllSessions),
    ("frontend.getClient", Operation::FrontendGetClient),
    ("frontend.getEmailAddress", Operation::FrontendGetEmailAddress),
    ("frontend.getEmailAddresses", Operation::FrontendGetEmailAddresses),
    ("frontend.getEnterpriseConnections", Operation::FrontendGetEnterpriseConnections),
    ("frontend.getEnvironment", Operation::FrontendGetEnvironment),
    (
        "frontend.getOrganizationCreationDefaults",
        Operation::FrontendGetOrganizationCreationDefaults,
    ),
    (
        "frontend.getOrganizationInvitations",
        Operation::FrontendGetOrganizationInvitations,
    ),
    (
        "frontend.getOrganizationMemberships",
        Operation::FrontendGetOrganizationMemberships,
    ),
    (
        "frontend.getOrganizationSuggestions",
        Operation::FrontendGetOrganizationSuggestions,
    ),
    ("frontend.getPaymentMethods", Operation::FrontendGetPaymentMethods),
    ("frontend.getPhoneNumber", Operation::FrontendGetPhoneNumber),
    ("frontend.getPhoneNumbers", Operation::FrontendGetPhoneNumbers),
    ("frontend.getSessions", Operation::FrontendGetSessions),
    ("frontend.getWeb3Wallet", Operation::FrontendGetWeb3Wallet),
    ("frontend.getWeb3Wallets", Operation::FrontendGetWeb3Wallets),
    ("frontend.initializePaymentMethod", Operation::FrontendInitializePaymentMethod),
    ("frontend.leaveOrganization", Operation::FrontendLeaveOrganization),
    (
        "frontend.prepareEmailAddressVerification",
        Operation::FrontendPrepareEmailAddressVerification,
    ),
    (
        "frontend.preparePhoneNumberVerification",
        Operation::FrontendPreparePhoneNumberVerification,
    ),
    (
        "frontend.prepareWeb3WalletVerification",
        Operation::FrontendPrepareWeb3WalletVerification,
    ),
    (
        "frontend.reauthorizeExternalAccount",
        Operation::FrontendReauthorizeExternalAccount,
    ),
    ("frontend.removePassword", Operation::FrontendRemovePassword),
    ("frontend.revokeSession", Operation::FrontendRevokeSession),
    ("frontend.setProfileImage", Operation::FrontendSetProfileImage),
    ("frontend.touchSession", Operation::FrontendTouchSession),
    ("frontend.update", Operation::FrontendUpdate),
    ("frontend.updateEnvironment", Operation::FrontendUpdateEnvironment),
    ("frontend.updateMetadata", Operation::FrontendUpdateMetadata),
    ("frontend.updatePasskey", Operation::FrontendUpdatePasskey),
    ("frontend.updatePassword", Operation::FrontendUpdatePassword),
    ("frontend.updatePhoneNumber", Operation::FrontendUpdatePhoneNumber),
    ("frontend.updateSignUp", Operation::FrontendUpdateSignUp),
    ("frontend.verifyTOTP", Operation::FrontendVerifyTOTP),
];
/// The operations.
pub const OPERATIONS: &[OperationSpec] = &[
    BACKEND_CREATE_EMAIL_ADDRESS,
    BACKEND_GET_EMAIL_ADDRESS,
    BACKEND_UPDATE_EMAIL_ADDRESS,
    BACKEND_DELETE_EMAIL_ADDRESS,
    BACKEND_REPLACE_USER_EMAIL_ADDRESS,
    BACKEND_PREPARE_EMAIL_ADDRESS_VERIFICATION,
    BACKEND_ATTEMPT_EMAIL_ADDRESS_VERIFICATION,
    BACKEND_PREPARE_PHONE_NUMBER_VERIFICATION,
    BACKEND_ATTEMPT_PHONE_NUMBER_VERIFICATION,
    BACKEND_CREATE_ORGANIZATION,
    BACKEND_DELETE_ORGANIZATION,
    BACKEND_CREATE_ORGANIZATION_MEMBERSHIP,
    BACKEND_CREATE_ORGANIZATION_INVITATION,
    BACKEND_CREATE_PHONE_NUMBER,
    BACKEND_GET_PHONE_NUMBER,
    BACKEND_UPDATE_PHONE_NUMBER,
    BACKEND_DELETE_PHONE_NUMBER,
    BACKEND_REPLACE_USER_PHONE_NUMBER,
    BACKEND_GET_SESSION_LIST,
    BACKEND_REVOKE_SESSION,
    BACKEND_CREATE_SIGN_IN_TOKEN,
    BACKEND_GET_JWKS,
    BACKEND_UPDATE_USER_METADATA,
    BACKEND_REPLACE_USER_METADATA,
    BACKEND_UPDATE_USER_PROFILE_IMAGE,
    BACKEND_DELETE_USER_PROFILE_IMAGE,
    BACKEND_GET_ORGANIZATION_MEMBERSHIP_LIST,
    BACKEND_GET_ORGANIZATION_INVITATION_LIST,
    BACKEND_GET_USER_OAUTH_ACCESS_TOKEN,
    BACKEND_BAN_USER,
    BACKEND_UNBAN_USER,
    BACKEND_BAN_USERS,
    BACKEND_UNBAN_USERS,
    BACKEND_LOCK_USER,
    BACKEND_UNLOCK_USER,
    BACKEND_VERIFY_PASSWORD,
    BACKEND_REMOVE_PASSWORD,
    BACKEND_SET_PASSWORD_COMPROMISED,
    BACKEND_UNSET_PASSWORD_COMPROMISED,
    BACKEND_VERIFY_TOTP,
    BACKEND_DISABLE_USER_MFA,
    BACKEND_DELETE_USER_TOTP,
    BACKEND_DELETE_USER_BACKUP_CODES,
    BACKEND_DELETE_USER_PASSKEY,
    BACKEND_DELETE_USER_WEB3_WALLET,
    BACKEND_DELETE_USER_EXTERNAL_ACCOUNT,
    BACKEND_CREATE_USER,
    BACKEND_GET_USER,
    BACKEND_GET_USER_LIST,
    BACKEND_GET_COUNT,
    BACKEND_UPDATE_USER,
    BACKEND_DELETE_USER,
    FRONTEND_GET_ENVIRONMENT,
    FRONTEND_UPDATE_ENVIRONMENT,
    FRONTEND_GET_CLIENT,
    FRONTEND_CREATE_SIGN_IN,
    FRONTEND_TOUCH_SESSION,
    FRONTEND_CREATE_SESSION_TOKEN,
    FRONTEND_GET_EMAIL_ADDRESSES,
    FRONTEND_GET_EMAIL_ADDRESS,
    FRONTEND_DELETE_EMAIL_ADDRESS,
    FRONTEND_PREPARE_EMAIL_ADDRESS_VERIFICATION,
    FRONTEND_ATTEMPT_EMAIL_ADDRESS_VERIFICATION,
    FRONTEND_CREATE_EXTERNAL_ACCOUNT,
    FRONTEND_REAUTHORIZE_EXTERNAL_ACCOUNT,
    FRONTEND_DELETE_EXTERNAL_ACCOUNT,
    FRONTEND_GET_ENTERPRISE_CONNECTIONS,
    FRONTEND_GET_ORGANIZATION_MEMBERSHIPS,
    FRONTEND_LEAVE_ORGANIZATION,
    FRONTEND_GET_ORGANIZATION_INVITATIONS,
    FRONTEND_GET_ORGANIZATION_SUGGESTIONS,
    FRONTEND_GET_ORGANIZATION_CREATION_DEFAULTS,
    FRONTEND_CREATE_ORGANIZATION,
    FRONTEND_CREATE_PASSKEY,
    FRONTEND_ATTEMPT_PASSKEY_VERIFICATION,
    FRONTEND_UPDATE_PASSKEY,
    FRONTEND_DELETE_PASSKEY,
    FRONTEND_GET_PAYMENT_METHODS,
    FRONTEND_INITIALIZE_PAYMENT_METHOD,
    FRONTEND_ADD_PAYMENT_METHOD,
    FRONTEND_CREATE_PHONE_NUMBER,
    FRONTEND_GET_PHONE_NUMBERS,
    FRONTEND_GET_PHONE_NUMBER,
    FRONTEND_UPDATE_PHONE_NUMBER,
    FRONTEND_DELETE_PHONE_NUMBER,
    FRONTEND_PREPARE_PHONE_NUMBER_VERIFICATION,
    FRONTEND_ATTEMPT_PHONE_NUMBER_VERIFICATION,
    FRONTEND_SET_PROFILE_IMAGE,
    FRONTEND_DELETE_PROFILE_IMAGE,
    FRONTEND_DELETE,
    FRONTEND_UPDATE_PASSWORD,
    FRONTEND_REMOVE_PASSWORD,
    FRONTEND_CREATE_TOTP,
    FRONTEND_VERIFY_TOTP,
    FRONTEND_DISABLE_TOTP,
    FRONTEND_CREATE_BACKUP_CODE,
    FRONTEND_GET_SESSIONS,
    FRONTEND_GET_ALL_SESSIONS,
    FRONTEND_REVOKE_SESSION,
    FRONTEND_CREATE_SERVICE_TOKEN,
    FRONTEND_CREATE_WEB3_WALLET,
    FRONTEND_GET_WEB3_WALLETS,
    FRONTEND_GET_WEB3_WALLET,
    FRONTEND_DELETE_WEB3_WALLET,
    FRONTEND_PREPARE_WEB3_WALLET_VERIFICATION,
    FRONTEND_ATTEMPT_WEB3_WALLET_VERIFICATION,
    FRONTEND_GET,
    FRONTEND_UPDATE,
    FRONTEND_UPDATE_METADATA,
    FRONTEND_CREATE_EMAIL_ADDRESS,
    FRONTEND_CREATE_SIGN_UP,
    FRONTEND_UPDATE_SIGN_UP,
];
const BACKEND_CREATE_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "backend.createEmailAddress",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/email_addresses", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .required()
                .has_errors()
                .property("email_address"),
            ParamSpec::new(
                    "verified",
                    "verified",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new("primary", "primary", ParamLocation::Body, ParamType::Boolean)
                .nullable(),
            ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .default(DefaultValue::Boolean(false)),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 400, 401, 403, 404, 409, 422]);
const BACKEND_GET_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "backend.getEmailAddress",
        Surface::Backend,
        Http::new(
            Verb::Get,
            "/v1/email_addresses/{email_address_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const BACKEND_UPDATE_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "backend.updateEmailAddress",
        Surface::Backend,
        Http::new(
            Verb::Patch,
            "/v1/email_addresses/{email_address_id}",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
            ParamSpec::new(
                    "verified",
                    "verified",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new("primary", "primary", ParamLocation::Body, ParamType::Boolean)
                .nullable()
                .has_errors(),
            ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .default(DefaultValue::Boolean(false)),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 400, 401, 403, 404, 409]);
const BACKEND_DELETE_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "backend.deleteEmailAddress",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/email_addresses/{email_address_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404, 409]);
const BACKEND_REPLACE_USER_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "backend.replaceUserEmailAddress",
        Surface::Backend,
        Http::new(
            Verb::Put,
            "/v1/users/{user_id}/email_address",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .required()
                .has_errors()
                .property("email_address"),
            ParamSpec::new(
                    "identificationStatus",
                    "identification_status",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "IdentificationStatus",
                        values: &["verified", "reserved", "unverified"],
                        open: false,
                    },
                )
                .default(DefaultValue::Text("verified")),
            ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .default(DefaultValue::Boolean(false)),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const BACKEND_PREPARE_EMAIL_ADDRESS_VERIFICATION: OperationSpec = OperationSpec::new(
        "backend.prepareEmailAddressVerification",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/email_addresses/{email_address_id}/prepare_verification",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
        ],
        Returns::One("IdentifierVerification"),
    )
    .statuses(&[200, 400, 401, 403, 404, 500]);
const BACKEND_ATTEMPT_EMAIL_ADDRESS_VERIFICATION: OperationSpec = OperationSpec::new(
        "backend.attemptEmailAddressVerification",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/email_addresses/{email_address_id}/attempt_verification",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
            ParamSpec::new(
                    "verificationId",
                    "verification_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .required(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .required(),
        ],
        Returns::One("IdentifierVerification"),
    )
    .statuses(&[200, 400, 401, 403, 404, 500]);
const BACKEND_PREPARE_PHONE_NUMBER_VERIFICATION: OperationSpec = OperationSpec::new(
        "backend.preparePhoneNumberVerification",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/phone_numbers/{phone_number_id}/prepare_verification",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
        ],
        Returns::One("IdentifierVerification"),
    )
    .statuses(&[200, 400, 401, 403, 404, 429, 500]);
const BACKEND_ATTEMPT_PHONE_NUMBER_VERIFICATION: OperationSpec = OperationSpec::new(
        "backend.attemptPhoneNumberVerification",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/phone_numbers/{phone_number_id}/attempt_verification",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
            ParamSpec::new(
                    "verificationId",
                    "verification_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .required(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .required(),
        ],
        Returns::One("IdentifierVerification"),
    )
    .statuses(&[200, 400, 401, 403, 404, 500]);
const BACKEND_CREATE_ORGANIZATION: OperationSpec = OperationSpec::new(
        "backend.createOrganization",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/organizations", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new("name", "name", ParamLocation::Body, ParamType::TEXT.max(256))
                .required()
                .property("name"),
            ParamSpec::new(
                    "createdBy",
                    "created_by",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .nullable()
                .has_errors()
                .property("created_by"),
            ParamSpec::new("slug", "slug", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .has_errors()
                .property("slug"),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
                .nullable()
                .property("public_metadata"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
                .nullable()
                .property("private_metadata"),
            ParamSpec::new(
                    "maxAllowedMemberships",
                    "max_allowed_memberships",
                    ParamLocation::Body,
                    ParamType::INTEGER.min(0i64),
                )
                .nullable()
                .property("max_allowed_memberships"),
            ParamSpec::new(
                    "createdAt",
                    "created_at",
                    ParamLocation::Body,
                    ParamType::Rfc3339,
                )
                .nullable()
                .property("created_at"),
            ParamSpec::new(
                    "roleSetKey",
                    "role_set_key",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .property("role_set_key"),
        ],
        Returns::One("Organization"),
    )
    .statuses(&[200, 400, 402, 403, 422]);
const BACKEND_DELETE_ORGANIZATION: OperationSpec = OperationSpec::new(
        "backend.deleteOrganization",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/organizations/{organization_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 404]);
const BACKEND_CREATE_ORGANIZATION_MEMBERSHIP: OperationSpec = OperationSpec::new(
        "backend.createOrganizationMembership",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/organizations/{organization_id}/memberships",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .required(),
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new("role", "role", ParamLocation::Body, ParamType::TEXT)
                .required()
                .property("role"),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
                .nullable()
                .property("public_metadata"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
                .nullable()
                .property("private_metadata"),
        ],
        Returns::One("OrganizationMembership"),
    )
    .statuses(&[200, 400, 403, 404, 422]);
const BACKEND_CREATE_ORGANIZATION_INVITATION: OperationSpec = OperationSpec::new(
        "backend.createOrganizationInvitation",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/organizations/{organization_id}/invitations",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .required(),
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .required()
                .property("email_address"),
            ParamSpec::new(
                    "inviterUserId",
                    "inviter_user_id",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .nullable()
                .has_errors(),
            ParamSpec::new("role", "role", ParamLocation::Body, ParamType::TEXT)
                .required()
                .property("role"),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
                .nullable()
                .property("public_metadata"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
                .nullable()
                .property("private_metadata"),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable(),
            ParamSpec::new(
                    "expiresInDays",
                    "expires_in_days",
                    ParamLocation::Body,
                    ParamType::INTEGER.min(1i64).max(365i64),
                )
                .nullable()
                .default(DefaultValue::Integer(30i64)),
            ParamSpec::new("notify", "notify", ParamLocation::Body, ParamType::Boolean)
                .nullable()
                .default(DefaultValue::Boolean(true)),
        ],
        Returns::One("OrganizationInvitation"),
    )
    .statuses(&[200, 400, 402, 403, 404, 422]);
const BACKEND_CREATE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "backend.createPhoneNumber",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/phone_numbers", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::E164),
                )
                .required()
                .has_errors()
                .property("phone_number"),
            ParamSpec::new(
                    "verified",
                    "verified",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new("primary", "primary", ParamLocation::Body, ParamType::Boolean)
                .nullable(),
            ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .has_errors()
                .property("reserved_for_second_factor"),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const BACKEND_GET_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "backend.getPhoneNumber",
        Surface::Backend,
        Http::new(
            Verb::Get,
            "/v1/phone_numbers/{phone_number_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const BACKEND_UPDATE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "backend.updatePhoneNumber",
        Surface::Backend,
        Http::new(
            Verb::Patch,
            "/v1/phone_numbers/{phone_number_id}",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
            ParamSpec::new(
                    "verified",
                    "verified",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new("primary", "primary", ParamLocation::Body, ParamType::Boolean)
                .nullable()
                .has_errors(),
            ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .has_errors()
                .property("reserved_for_second_factor"),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const BACKEND_DELETE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "backend.deletePhoneNumber",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/phone_numbers/{phone_number_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const BACKEND_REPLACE_USER_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "backend.replaceUserPhoneNumber",
        Surface::Backend,
        Http::new(
            Verb::Put,
            "/v1/users/{user_id}/phone_number",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::E164),
                )
                .required()
                .has_errors()
                .property("phone_number"),
            ParamSpec::new(
                    "identificationStatus",
                    "identification_status",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "IdentificationStatus",
                        values: &["verified", "reserved", "unverified"],
                        open: false,
                    },
                )
                .default(DefaultValue::Text("verified")),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const BACKEND_GET_SESSION_LIST: OperationSpec = OperationSpec::new(
        "backend.getSessionList",
        Surface::Backend,
        Http::new(Verb::Get, "/v1/sessions", BodyEncoding::None, Envelope::Bare),
        &[
            ParamSpec::new(
                "clientId",
                "client_id",
                ParamLocation::Query,
                ParamType::Id {
                    resource: "Client",
                },
            ),
            ParamSpec::new(
                "userId",
                "user_id",
                ParamLocation::Query,
                ParamType::Id { resource: "User" },
            ),
            ParamSpec::new(
                "status",
                "status",
                ParamLocation::Query,
                ParamType::Enum {
                    name: "SessionFilter",
                    values: &[
                        "abandoned",
                        "active",
                        "ended",
                        "expired",
                        "removed",
                        "replaced",
                        "revoked",
                    ],
                    open: false,
                },
            ),
            ParamSpec::new(
                "paginated",
                "paginated",
                ParamLocation::Query,
                ParamType::Boolean,
            ),
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
        ],
        Returns::List("Session"),
    )
    .statuses(&[200, 400, 401, 422]);
const BACKEND_REVOKE_SESSION: OperationSpec = OperationSpec::new(
        "backend.revokeSession",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/sessions/{session_id}/revoke",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "sessionId",
                    "session_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
                .required(),
        ],
        Returns::One("Session"),
    )
    .statuses(&[200, 400, 401, 404]);
const BACKEND_CREATE_SIGN_IN_TOKEN: OperationSpec = OperationSpec::new(
        "backend.createSignInToken",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/sign_in_tokens", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .required()
                .property("user_id"),
            ParamSpec::new(
                    "orgId",
                    "org_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .nullable()
                .has_errors(),
            ParamSpec::new(
                    "expiresInSeconds",
                    "expires_in_seconds",
                    ParamLocation::Body,
                    ParamType::INTEGER.min(1i64),
                )
                .nullable()
                .default(DefaultValue::Integer(2592000i64)),
        ],
        Returns::One("SignInToken"),
    )
    .statuses(&[200, 403, 404, 422]);
const BACKEND_GET_JWKS: OperationSpec = OperationSpec::new(
        "backend.getJwks",
        Surface::Backend,
        Http::new(Verb::Get, "/v1/jwks", BodyEncoding::None, Envelope::Bare),
        &[],
        Returns::One("Jwks"),
    )
    .statuses(&[200]);
const BACKEND_UPDATE_USER_METADATA: OperationSpec = OperationSpec::new(
        "backend.updateUserMetadata",
        Surface::Backend,
        Http::new(
            Verb::Patch,
            "/v1/users/{user_id}/metadata",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("public_metadata"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("private_metadata"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("unsafe_metadata"),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 404, 422]);
const BACKEND_REPLACE_USER_METADATA: OperationSpec = OperationSpec::new(
        "backend.replaceUserMetadata",
        Surface::Backend,
        Http::new(
            Verb::Put,
            "/v1/users/{user_id}/metadata",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("public_metadata"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("private_metadata"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("unsafe_metadata"),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 404, 422]);
const BACKEND_UPDATE_USER_PROFILE_IMAGE: OperationSpec = OperationSpec::new(
        "backend.updateUserProfileImage",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/profile_image",
            BodyEncoding::Form,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new("file", "file", ParamLocation::Body, ParamType::File)
                .has_errors(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 404]);
const BACKEND_DELETE_USER_PROFILE_IMAGE: OperationSpec = OperationSpec::new(
        "backend.deleteUserProfileImage",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/profile_image",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 404]);
const BACKEND_GET_ORGANIZATION_MEMBERSHIP_LIST: OperationSpec = OperationSpec::new(
        "backend.getOrganizationMembershipList",
        Surface::Backend,
        Http::new(
            Verb::Get,
            "/v1/users/{user_id}/organization_memberships",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
        ],
        Returns::Page("OrganizationMembership"),
    )
    .statuses(&[200, 403]);
const BACKEND_GET_ORGANIZATION_INVITATION_LIST: OperationSpec = OperationSpec::new(
        "backend.getOrganizationInvitationList",
        Surface::Backend,
        Http::new(
            Verb::Get,
            "/v1/users/{user_id}/organization_invitations",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
            ParamSpec::new(
                "status",
                "status",
                ParamLocation::Query,
                ParamType::Enum {
                    name: "OrganizationInvitationFilter",
                    values: &["pending", "accepted", "revoked", "expired"],
                    open: false,
                },
            ),
        ],
        Returns::Page("UserOrganizationInvitation"),
    )
    .statuses(&[200, 400, 403, 404]);
const BACKEND_GET_USER_OAUTH_ACCESS_TOKEN: OperationSpec = OperationSpec::new(
        "backend.getUserOauthAccessToken",
        Surface::Backend,
        Http::new(
            Verb::Get,
            "/v1/users/{user_id}/oauth_access_tokens/{provider}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new("provider", "provider", ParamLocation::Path, ParamType::TEXT)
                .required(),
            ParamSpec::new(
                "paginated",
                "paginated",
                ParamLocation::Query,
                ParamType::Boolean,
            ),
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
        ],
        Returns::List("OauthAccessToken"),
    )
    .statuses(&[200, 400, 404, 422]);
const BACKEND_BAN_USER: OperationSpec = OperationSpec::new(
        "backend.banUser",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/ban",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 402]);
const BACKEND_UNBAN_USER: OperationSpec = OperationSpec::new(
        "backend.unbanUser",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/unban",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 402]);
const BACKEND_BAN_USERS: OperationSpec = OperationSpec::new(
        "backend.banUsers",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/users/ban", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new(
                    "userIds",
                    "user_ids",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .list()
                .required()
                .has_errors()
                .min_items(1u64)
                .max_items(50u64),
        ],
        Returns::List("User"),
    )
    .statuses(&[200, 400, 402]);
const BACKEND_UNBAN_USERS: OperationSpec = OperationSpec::new(
        "backend.unbanUsers",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/users/unban", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new(
                    "userIds",
                    "user_ids",
                    ParamLocation::Body,
                    ParamType::Id { resource: "User" },
                )
                .list()
                .required()
                .has_errors()
                .min_items(1u64)
                .max_items(50u64),
        ],
        Returns::List("User"),
    )
    .statuses(&[200, 400, 402]);
const BACKEND_LOCK_USER: OperationSpec = OperationSpec::new(
        "backend.lockUser",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/lock",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 403]);
const BACKEND_UNLOCK_USER: OperationSpec = OperationSpec::new(
        "backend.unlockUser",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/unlock",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 403]);
const BACKEND_VERIFY_PASSWORD: OperationSpec = OperationSpec::new(
        "backend.verifyPassword",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/verify_password",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "password",
                    "password",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .required()
                .has_errors(),
        ],
        Returns::One("VerifyPasswordResult"),
    )
    .statuses(&[200, 400, 404, 422, 500]);
const BACKEND_REMOVE_PASSWORD: OperationSpec = OperationSpec::new(
        "backend.removePassword",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/remove_password",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .default(DefaultValue::Boolean(false)),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 404, 500]);
const BACKEND_SET_PASSWORD_COMPROMISED: OperationSpec = OperationSpec::new(
        "backend.setPasswordCompromised",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/password/set_compromised",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "revokeAllSessions",
                    "revoke_all_sessions",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422])
    .since("2025-11-10");
const BACKEND_UNSET_PASSWORD_COMPROMISED: OperationSpec = OperationSpec::new(
        "backend.unsetPasswordCompromised",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/password/unset_compromised",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422])
    .since("2025-11-10");
const BACKEND_VERIFY_TOTP: OperationSpec = OperationSpec::new(
        "backend.verifyTOTP",
        Surface::Backend,
        Http::new(
            Verb::Post,
            "/v1/users/{user_id}/verify_totp",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .required()
                .has_errors(),
        ],
        Returns::One("VerifyTotpResult"),
    )
    .statuses(&[200, 400, 404, 422, 500]);
const BACKEND_DISABLE_USER_MFA: OperationSpec = OperationSpec::new(
        "backend.disableUserMFA",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/mfa",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("UserIdResult"),
    )
    .statuses(&[200, 404, 500]);
const BACKEND_DELETE_USER_TOTP: OperationSpec = OperationSpec::new(
        "backend.deleteUserTOTP",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/totp",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("UserIdResult"),
    )
    .statuses(&[200, 404, 500]);
const BACKEND_DELETE_USER_BACKUP_CODES: OperationSpec = OperationSpec::new(
        "backend.deleteUserBackupCodes",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/backup_code",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("UserIdResult"),
    )
    .statuses(&[200, 404, 500]);
const BACKEND_DELETE_USER_PASSKEY: OperationSpec = OperationSpec::new(
        "backend.deleteUserPasskey",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/passkeys/{passkey_identification_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "passkeyIdentificationId",
                    "passkey_identification_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 403, 404, 500]);
const BACKEND_DELETE_USER_WEB3_WALLET: OperationSpec = OperationSpec::new(
        "backend.deleteUserWeb3Wallet",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "web3WalletIdentificationId",
                    "web3_wallet_identification_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 403, 404, 500]);
const BACKEND_DELETE_USER_EXTERNAL_ACCOUNT: OperationSpec = OperationSpec::new(
        "backend.deleteUserExternalAccount",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}/external_accounts/{external_account_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "externalAccountId",
                    "external_account_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "ExternalAccount",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 403, 404, 500]);
const BACKEND_CREATE_USER: OperationSpec = OperationSpec::new(
        "backend.createUser",
        Surface::Backend,
        Http::new(Verb::Post, "/v1/users", BodyEncoding::Json, Envelope::Bare),
        &[
            ParamSpec::new(
                    "externalId",
                    "external_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .has_errors()
                .property("external_id"),
            ParamSpec::new(
                    "firstName",
                    "first_name",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .property("first_name"),
            ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .property("last_name"),
            ParamSpec::new(
                    "locale",
                    "locale",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::LanguageTag),
                )
                .nullable()
                .property("locale"),
            ParamSpec::new("timezone", "timezone", ParamLocation::Body, ParamType::TEXT)
                .disputed(
                    &[
                        clerk_user_runtime::ParamFault::WrongType,
                        clerk_user_runtime::ParamFault::Null,
                    ],
                ),
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .list()
                .has_errors(),
            ParamSpec::new(
                    "emailAddressIdentificationStatus",
                    "email_address_identification_status",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "InitialIdentificationStatus",
                        values: &["verified", "reserved"],
                        open: false,
                    },
                )
                .list()
                .as_many_as("email_address"),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::E164),
                )
                .list()
                .has_errors(),
            ParamSpec::new(
                    "phoneNumberIdentificationStatus",
                    "phone_number_identification_status",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "InitialIdentificationStatus",
                        values: &["verified", "reserved"],
                        open: false,
                    },
                )
                .list()
                .as_many_as("phone_number"),
            ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Web3Wallet),
                )
                .list()
                .has_errors(),
            ParamSpec::new(
                    "username",
                    "username",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Username),
                )
                .nullable()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::Format])
                .property("username"),
            ParamSpec::new(
                    "password",
                    "password",
                    ParamLocation::Body,
                    ParamType::SECRET.min(8),
                )
                .nullable()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::TooShort]),
            ParamSpec::new(
                    "passwordDigest",
                    "password_digest",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .nullable()
                .has_errors()
                .requires(&["password_hasher"])
                .disputed(&[clerk_user_runtime::ParamFault::Dependency]),
            ParamSpec::new(
                "passwordHasher",
                "password_hasher",
                ParamLocation::Body,
                ParamType::Enum {
                    name: "PasswordHasher",
                    values: &[
                        "argon2i",
                        "argon2id",
                        "awscognito",
                        "bcrypt",
                        "bcrypt_sha256_django",
                        "ldap_ssha",
                        "md5",
                        "md5_phpass",
                        "pbkdf2_sha1",
                        "pbkdf2_sha256",
                        "pbkdf2_sha256_django",
                        "pbkdf2_sha512",
                        "pbkdf2_sha512_hex",
                        "phpass",
                        "scrypt_firebase",
                        "scrypt_werkzeug",
                        "sha256",
                        "sha512_symfony",
                    ],
                    open: true,
                },
            ),
            ParamSpec::new(
                    "skipPasswordChecks",
                    "skip_password_checks",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new(
                    "skipPasswordRequirement",
                    "skip_password_requirement",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new(
                    "totpSecret",
                    "totp_secret",
                    ParamLocation::Body,
                    ParamType::SECRET.format(Format::Base32),
                )
                .nullable()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::Format]),
            ParamSpec::new(
                    "backupCodes",
                    "backup_codes",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .list(),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("public_metadata"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("private_metadata"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .property("unsafe_metadata"),
            ParamSpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .property("delete_self_enabled"),
            ParamSpec::new(
                    "legalAcceptedAt",
                    "legal_accepted_at",
                    ParamLocation::Body,
                    ParamType::Rfc3339,
                )
                .nullable()
                .property("legal_accepted_at"),
            ParamSpec::new(
                    "skipLegalChecks",
                    "skip_legal_checks",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new(
                    "skipUserRequirement",
                    "skip_user_requirement",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .property("create_organization_enabled"),
            ParamSpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    ParamLocation::Body,
                    ParamType::INTEGER.min(0i64),
                )
                .nullable()
                .disputed(&[clerk_user_runtime::ParamFault::Range])
                .property("create_organizations_limit"),
            ParamSpec::new(
                    "createdAt",
                    "created_at",
                    ParamLocation::Body,
                    ParamType::Rfc3339,
                )
                .nullable()
                .property("created_at"),
            ParamSpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .property("bypass_client_trust"),
            ParamSpec::new("banned", "banned", ParamLocation::Body, ParamType::Boolean)
                .nullable()
                .has_errors()
                .property("banned"),
            ParamSpec::new("locked", "locked", ParamLocation::Body, ParamType::Boolean)
                .nullable()
                .property("locked"),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 402, 403, 422]);
const BACKEND_GET_USER: OperationSpec = OperationSpec::new(
        "backend.getUser",
        Surface::Backend,
        Http::new(Verb::Get, "/v1/users/{user_id}", BodyEncoding::None, Envelope::Bare),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 404]);
const BACKEND_GET_USER_LIST: OperationSpec = OperationSpec::new(
        "backend.getUserList",
        Surface::Backend,
        Http::new(Verb::Get, "/v1/users", BodyEncoding::None, Envelope::Bare),
        &[
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "externalId",
                    "external_id",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new("username", "username", ParamLocation::Query, ParamType::TEXT)
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Query,
                    ParamType::Id { resource: "User" },
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new("query", "query", ParamLocation::Query, ParamType::TEXT),
            ParamSpec::new(
                "emailAddressQuery",
                "email_address_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new(
                "phoneNumberQuery",
                "phone_number_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new(
                "usernameQuery",
                "username_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new(
                "nameQuery",
                "name_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new("banned", "banned", ParamLocation::Query, ParamType::Boolean),
            ParamSpec::new(
                "lastActiveAtBefore",
                "last_active_at_before",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtAfter",
                "last_active_at_after",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtSince",
                "last_active_at_since",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtBefore",
                "created_at_before",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtAfter",
                "created_at_after",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtBefore",
                "last_sign_in_at_before",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtAfter",
                "last_sign_in_at_after",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new("provider", "provider", ParamLocation::Query, ParamType::TEXT)
                .requires(&["provider_user_id"]),
            ParamSpec::new(
                    "providerUserId",
                    "provider_user_id",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64)
                .requires(&["provider"]),
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
            ParamSpec::new(
                    "startingAfter",
                    "starting_after",
                    ParamLocation::Query,
                    ParamType::Id { resource: "User" },
                )
                .has_errors()
                .only_with(
                    &[
                        ("offset", &["0"]),
                        ("order_by", &["created_at", "+created_at", "-created_at"]),
                    ],
                ),
            ParamSpec::new(
                    "orderBy",
                    "order_by",
                    ParamLocation::Query,
                    ParamType::Enum {
                        name: "UserOrderBy",
                        values: &[
                            "+created_at",
                            "-created_at",
                            "created_at",
                            "+updated_at",
                            "-updated_at",
                            "updated_at",
                            "+email_address",
                            "-email_address",
                            "email_address",
                            "+web3wallet",
                            "-web3wallet",
                            "web3wallet",
                            "+first_name",
                            "-first_name",
                            "first_name",
                            "+last_name",
                            "-last_name",
                            "last_name",
                            "+phone_number",
                            "-phone_number",
                            "phone_number",
                            "+username",
                            "-username",
                            "username",
                            "+last_active_at",
                            "-last_active_at",
                            "last_active_at",
                            "+last_sign_in_at",
                            "-last_sign_in_at",
                            "last_sign_in_at",
                        ],
                        open: false,
                    },
                )
                .default(DefaultValue::Text("-created_at")),
        ],
        Returns::List("User"),
    )
    .statuses(&[200, 400, 401, 422]);
const BACKEND_GET_COUNT: OperationSpec = OperationSpec::new(
        "backend.getCount",
        Surface::Backend,
        Http::new(Verb::Get, "/v1/users/count", BodyEncoding::None, Envelope::Bare),
        &[
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "externalId",
                    "external_id",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new("username", "username", ParamLocation::Query, ParamType::TEXT)
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Query,
                    ParamType::Id { resource: "User" },
                )
                .list()
                .max_items(100u64),
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64),
            ParamSpec::new("query", "query", ParamLocation::Query, ParamType::TEXT),
            ParamSpec::new(
                "emailAddressQuery",
                "email_address_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new(
                "phoneNumberQuery",
                "phone_number_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new(
                "usernameQuery",
                "username_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new(
                "nameQuery",
                "name_query",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
            ParamSpec::new("banned", "banned", ParamLocation::Query, ParamType::Boolean),
            ParamSpec::new(
                "lastActiveAtBefore",
                "last_active_at_before",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtAfter",
                "last_active_at_after",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtSince",
                "last_active_at_since",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtBefore",
                "created_at_before",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtAfter",
                "created_at_after",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtBefore",
                "last_sign_in_at_before",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtAfter",
                "last_sign_in_at_after",
                ParamLocation::Query,
                ParamType::Millis,
            ),
            ParamSpec::new("provider", "provider", ParamLocation::Query, ParamType::TEXT)
                .requires(&["provider_user_id"]),
            ParamSpec::new(
                    "providerUserId",
                    "provider_user_id",
                    ParamLocation::Query,
                    ParamType::TEXT,
                )
                .list()
                .max_items(100u64)
                .requires(&["provider"]),
        ],
        Returns::One("TotalCount"),
    )
    .statuses(&[200, 422]);
const BACKEND_UPDATE_USER: OperationSpec = OperationSpec::new(
        "backend.updateUser",
        Surface::Backend,
        Http::new(
            Verb::Patch,
            "/v1/users/{user_id}",
            BodyEncoding::Json,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
            ParamSpec::new(
                    "externalId",
                    "external_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .has_errors()
                .property("external_id"),
            ParamSpec::new(
                    "firstName",
                    "first_name",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .property("first_name"),
            ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .property("last_name"),
            ParamSpec::new(
                    "locale",
                    "locale",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::LanguageTag),
                )
                .nullable()
                .property("locale"),
            ParamSpec::new("timezone", "timezone", ParamLocation::Body, ParamType::TEXT)
                .disputed(
                    &[
                        clerk_user_runtime::ParamFault::WrongType,
                        clerk_user_runtime::ParamFault::Null,
                    ],
                ),
            ParamSpec::new(
                    "primaryEmailAddressID",
                    "primary_email_address_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .nullable()
                .has_errors()
                .property("primary_email_address_id"),
            ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .default(DefaultValue::Boolean(false)),
            ParamSpec::new(
                    "primaryPhoneNumberID",
                    "primary_phone_number_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .nullable()
                .has_errors()
                .property("primary_phone_number_id"),
            ParamSpec::new(
                    "primaryWeb3WalletID",
                    "primary_web3_wallet_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .nullable()
                .has_errors()
                .property("primary_web3_wallet_id"),
            ParamSpec::new(
                    "username",
                    "username",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Username),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::Format])
                .property("username"),
            ParamSpec::new(
                    "profileImageID",
                    "profile_image_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .has_errors(),
            ParamSpec::new(
                    "password",
                    "password",
                    ParamLocation::Body,
                    ParamType::SECRET.min(8),
                )
                .nullable()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::TooShort]),
            ParamSpec::new(
                    "passwordDigest",
                    "password_digest",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .has_errors()
                .requires(&["password_hasher"])
                .disputed(&[clerk_user_runtime::ParamFault::Dependency]),
            ParamSpec::new(
                "passwordHasher",
                "password_hasher",
                ParamLocation::Body,
                ParamType::Enum {
                    name: "PasswordHasher",
                    values: &[
                        "argon2i",
                        "argon2id",
                        "awscognito",
                        "bcrypt",
                        "bcrypt_sha256_django",
                        "ldap_ssha",
                        "md5",
                        "md5_phpass",
                        "pbkdf2_sha1",
                        "pbkdf2_sha256",
                        "pbkdf2_sha256_django",
                        "pbkdf2_sha512",
                        "pbkdf2_sha512_hex",
                        "phpass",
                        "scrypt_firebase",
                        "scrypt_werkzeug",
                        "sha256",
                        "sha512_symfony",
                    ],
                    open: true,
                },
            ),
            ParamSpec::new(
                    "skipPasswordChecks",
                    "skip_password_checks",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .requires(&["password"]),
            ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .requires(&["password"]),
            ParamSpec::new(
                    "totpSecret",
                    "totp_secret",
                    ParamLocation::Body,
                    ParamType::SECRET.format(Format::Base32),
                )
                .nullable()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::Format]),
            ParamSpec::new(
                    "backupCodes",
                    "backup_codes",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .list(),
            ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .nullable()
                .property("public_metadata")
                .until("2025-11-10"),
            ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .nullable()
                .property("private_metadata")
                .until("2025-11-10"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .nullable()
                .property("unsafe_metadata")
                .until("2025-11-10"),
            ParamSpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .property("delete_self_enabled"),
            ParamSpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .property("create_organization_enabled"),
            ParamSpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    ParamLocation::Body,
                    ParamType::INTEGER.min(0i64),
                )
                .nullable()
                .disputed(&[clerk_user_runtime::ParamFault::Range])
                .property("create_organizations_limit"),
            ParamSpec::new(
                    "legalAcceptedAt",
                    "legal_accepted_at",
                    ParamLocation::Body,
                    ParamType::Rfc3339,
                )
                .nullable()
                .property("legal_accepted_at"),
            ParamSpec::new(
                    "skipLegalChecks",
                    "skip_legal_checks",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable(),
            ParamSpec::new(
                    "createdAt",
                    "created_at",
                    ParamLocation::Body,
                    ParamType::Rfc3339,
                )
                .nullable()
                .property("created_at"),
            ParamSpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .property("bypass_client_trust"),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 404, 409, 422]);
const BACKEND_DELETE_USER: OperationSpec = OperationSpec::new(
        "backend.deleteUser",
        Surface::Backend,
        Http::new(
            Verb::Delete,
            "/v1/users/{user_id}",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "userId",
                    "user_id",
                    ParamLocation::Path,
                    ParamType::Id { resource: "User" },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 404]);
const FRONTEND_GET_ENVIRONMENT: OperationSpec = OperationSpec::new(
        "frontend.getEnvironment",
        Surface::Frontend,
        Http::new(Verb::Get, "/v1/environment", BodyEncoding::None, Envelope::Bare),
        &[],
        Returns::One("Environment"),
    )
    .statuses(&[200, 400, 401])
    .anybody();
const FRONTEND_UPDATE_ENVIRONMENT: OperationSpec = OperationSpec::new(
        "frontend.updateEnvironment",
        Surface::Frontend,
        Http::new(Verb::Patch, "/v1/environment", BodyEncoding::None, Envelope::Bare),
        &[],
        Returns::One("Environment"),
    )
    .statuses(&[200, 400, 401])
    .anybody();
const FRONTEND_GET_CLIENT: OperationSpec = OperationSpec::new(
        "frontend.getClient",
        Surface::Frontend,
        Http::new(Verb::Get, "/v1/client", BodyEncoding::None, Envelope::Client),
        &[],
        Returns::One("Client"),
    )
    .statuses(&[200, 400, 401, 403])
    .anybody()
    .returns_null();
const FRONTEND_CREATE_SIGN_IN: OperationSpec = OperationSpec::new(
        "frontend.createSignIn",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/client/sign_ins",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new("strategy", "strategy", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "identifier",
                    "identifier",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("identifier"),
            ParamSpec::new(
                    "password",
                    "password",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .requires(&["identifier"]),
            ParamSpec::new("ticket", "ticket", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "transfer",
                    "transfer",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new("token", "token", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "trustedDeviceId",
                    "trusted_device_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "locale",
                    "locale",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::LanguageTag),
                )
                .nullable()
                .blank_is_null()
                .disputed(&[clerk_user_runtime::ParamFault::Format]),
            ParamSpec::new("timezone", "timezone", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null()
                .property("timezone"),
        ],
        Returns::One("SignIn"),
    )
    .statuses(&[200, 307, 400, 403, 404, 409, 422])
    .anybody();
const FRONTEND_TOUCH_SESSION: OperationSpec = OperationSpec::new(
        "frontend.touchSession",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/client/sessions/{session_id}/touch",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "sessionId",
                    "session_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
                .required(),
            ParamSpec::new(
                    "activeOrganizationId",
                    "active_organization_id",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "intent",
                    "intent",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "TouchIntent",
                        values: &["focus", "select_session", "select_org"],
                        open: false,
                    },
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("Session"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_CREATE_SESSION_TOKEN: OperationSpec = OperationSpec::new(
        "frontend.createSessionToken",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/client/sessions/{session_id}/tokens",
            BodyEncoding::Form,
            Envelope::Bare,
        ),
        &[
            ParamSpec::new(
                    "sessionId",
                    "session_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
                .required(),
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new("token", "token", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new("tabState", "tab_state", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "forceOrigin",
                    "force_origin",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new("debug", "debug", ParamLocation::Query, ParamType::TEXT),
            ParamSpec::new(
                "expiredToken",
                "expired_token",
                ParamLocation::Query,
                ParamType::SECRET,
            ),
        ],
        Returns::One("Token"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_GET_EMAIL_ADDRESSES: OperationSpec = OperationSpec::new(
        "frontend.getEmailAddresses",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/email_addresses",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[],
        Returns::List("EmailAddress"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_GET_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "frontend.getEmailAddress",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/email_addresses/{email_address_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_DELETE_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "frontend.deleteEmailAddress",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/email_addresses/{email_address_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const FRONTEND_PREPARE_EMAIL_ADDRESS_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.prepareEmailAddressVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/email_addresses/{email_address_id}/prepare_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
            ParamSpec::new(
                    "strategy",
                    "strategy",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "EmailAddressStrategy",
                        values: &["email_code", "email_link", "enterprise_sso"],
                        open: false,
                    },
                )
                .required()
                .has_errors(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 401, 403, 404, 422]);
const FRONTEND_ATTEMPT_EMAIL_ADDRESS_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.attemptEmailAddressVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/email_addresses/{email_address_id}/attempt_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .required(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .required()
                .has_errors(),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_CREATE_EXTERNAL_ACCOUNT: OperationSpec = OperationSpec::new(
        "frontend.createExternalAccount",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/external_accounts",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new("strategy", "strategy", ParamLocation::Body, ParamType::TEXT)
                .has_errors()
                .unless("enterprise_connection_id"),
            ParamSpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "EnterpriseConnection",
                    },
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "additionalScopes",
                    "additional_scope",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .list()
                .nullable()
                .blank_is_null(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null()
                .requires(&["strategy"]),
            ParamSpec::new("token", "token", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null()
                .requires(&["strategy"]),
            ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("ExternalAccount"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422, 500]);
const FRONTEND_REAUTHORIZE_EXTERNAL_ACCOUNT: OperationSpec = OperationSpec::new(
        "frontend.reauthorizeExternalAccount",
        Surface::Frontend,
        Http::new(
            Verb::Patch,
            "/v1/me/external_accounts/{external_account_id}/reauthorize",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "externalAccountId",
                    "external_account_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "ExternalAccount",
                    },
                )
                .required(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .required()
                .has_errors(),
            ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "additionalScopes",
                    "additional_scope",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .list()
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("ExternalAccount"),
    )
    .statuses(&[200, 400, 401, 404, 422]);
const FRONTEND_DELETE_EXTERNAL_ACCOUNT: OperationSpec = OperationSpec::new(
        "frontend.deleteExternalAccount",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/external_accounts/{external_account_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "externalAccountId",
                    "external_account_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "ExternalAccount",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const FRONTEND_GET_ENTERPRISE_CONNECTIONS: OperationSpec = OperationSpec::new(
        "frontend.getEnterpriseConnections",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/enterprise_connections",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                "withOrganizationAccountLinking",
                "with_organization_account_linking",
                ParamLocation::Query,
                ParamType::Boolean,
            ),
        ],
        Returns::List("EnterpriseConnection"),
    )
    .statuses(&[200, 401, 403])
    .since("2025-11-10");
const FRONTEND_GET_ORGANIZATION_MEMBERSHIPS: OperationSpec = OperationSpec::new(
        "frontend.getOrganizationMemberships",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/organization_memberships",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
            ParamSpec::new(
                "paginated",
                "paginated",
                ParamLocation::Query,
                ParamType::Boolean,
            ),
        ],
        Returns::Page("OrganizationMembership"),
    )
    .statuses(&[200, 401, 422])
    .paged_by("paginated");
const FRONTEND_LEAVE_ORGANIZATION: OperationSpec = OperationSpec::new(
        "frontend.leaveOrganization",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/organization_memberships/{organization_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_GET_ORGANIZATION_INVITATIONS: OperationSpec = OperationSpec::new(
        "frontend.getOrganizationInvitations",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/organization_invitations",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
            ParamSpec::new(
                    "status",
                    "status",
                    ParamLocation::Query,
                    ParamType::Enum {
                        name: "OrganizationInvitationFilter",
                        values: &["pending", "accepted", "revoked", "expired"],
                        open: false,
                    },
                )
                .disputed(&[clerk_user_runtime::ParamFault::Value]),
        ],
        Returns::Page("UserOrganizationInvitation"),
    )
    .statuses(&[200, 401, 422]);
const FRONTEND_GET_ORGANIZATION_SUGGESTIONS: OperationSpec = OperationSpec::new(
        "frontend.getOrganizationSuggestions",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/organization_suggestions",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
            ParamSpec::new(
                    "status",
                    "status",
                    ParamLocation::Query,
                    ParamType::Enum {
                        name: "OrganizationSuggestionStatus",
                        values: &["pending", "accepted"],
                        open: false,
                    },
                )
                .list()
                .disputed(&[clerk_user_runtime::ParamFault::Value]),
        ],
        Returns::Page("OrganizationSuggestion"),
    )
    .statuses(&[200, 401, 422]);
const FRONTEND_GET_ORGANIZATION_CREATION_DEFAULTS: OperationSpec = OperationSpec::new(
        "frontend.getOrganizationCreationDefaults",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/organization_creation_defaults",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[],
        Returns::One("OrganizationCreationDefaults"),
    )
    .statuses(&[200, 401, 403])
    .since("2025-11-10");
const FRONTEND_CREATE_ORGANIZATION: OperationSpec = OperationSpec::new(
        "frontend.createOrganization",
        Surface::Frontend,
        Http::new(Verb::Post, "/v1/organizations", BodyEncoding::Form, Envelope::Client),
        &[
            ParamSpec::new("name", "name", ParamLocation::Body, ParamType::TEXT)
                .required()
                .disputed(&[clerk_user_runtime::ParamFault::Missing])
                .property("name"),
            ParamSpec::new("slug", "slug", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("slug"),
        ],
        Returns::One("Organization"),
    )
    .statuses(&[200, 401, 403, 422]);
const FRONTEND_CREATE_PASSKEY: OperationSpec = OperationSpec::new(
        "frontend.createPasskey",
        Surface::Frontend,
        Http::new(Verb::Post, "/v1/me/passkeys", BodyEncoding::None, Envelope::Client),
        &[],
        Returns::One("Passkey"),
    )
    .statuses(&[200, 401, 403]);
const FRONTEND_ATTEMPT_PASSKEY_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.attemptPasskeyVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/passkeys/{passkey_id}/attempt_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "passkeyId",
                    "passkey_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
                .required(),
            ParamSpec::new(
                    "strategy",
                    "strategy",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "PasskeyStrategy",
                        values: &["passkey"],
                        open: false,
                    },
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "publicKeyCredential",
                    "public_key_credential",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
        ],
        Returns::One("Passkey"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_UPDATE_PASSKEY: OperationSpec = OperationSpec::new(
        "frontend.updatePasskey",
        Surface::Frontend,
        Http::new(
            Verb::Patch,
            "/v1/me/passkeys/{passkey_id}",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "passkeyId",
                    "passkey_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
                .required(),
            ParamSpec::new("name", "name", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null()
                .property("name"),
        ],
        Returns::One("Passkey"),
    )
    .statuses(&[200, 401, 404, 422]);
const FRONTEND_DELETE_PASSKEY: OperationSpec = OperationSpec::new(
        "frontend.deletePasskey",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/passkeys/{passkey_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "passkeyId",
                    "passkey_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_GET_PAYMENT_METHODS: OperationSpec = OperationSpec::new(
        "frontend.getPaymentMethods",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/billing/payment_methods",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "limit",
                    "limit",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(1i64).max(500i64),
                )
                .default(DefaultValue::Integer(10i64)),
            ParamSpec::new(
                    "offset",
                    "offset",
                    ParamLocation::Query,
                    ParamType::INTEGER.min(0i64),
                )
                .default(DefaultValue::Integer(0i64)),
            ParamSpec::new(
                "paginated",
                "paginated",
                ParamLocation::Query,
                ParamType::Boolean,
            ),
        ],
        Returns::Page("BillingPaymentMethod"),
    )
    .statuses(&[200, 400, 401, 403, 404])
    .since("2025-11-10");
const FRONTEND_INITIALIZE_PAYMENT_METHOD: OperationSpec = OperationSpec::new(
        "frontend.initializePaymentMethod",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/billing/payment_methods/initialize",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "gateway",
                    "gateway",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "PaymentGateway",
                        values: &["stripe"],
                        open: true,
                    },
                )
                .required()
                .has_errors()
                .disputed(
                    &[
                        clerk_user_runtime::ParamFault::Missing,
                        clerk_user_runtime::ParamFault::Value,
                    ],
                ),
        ],
        Returns::One("BillingInitializedPaymentMethod"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422])
    .since("2025-11-10");
const FRONTEND_ADD_PAYMENT_METHOD: OperationSpec = OperationSpec::new(
        "frontend.addPaymentMethod",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/billing/payment_methods",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "gateway",
                    "gateway",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "PaymentGateway",
                        values: &["stripe"],
                        open: true,
                    },
                )
                .required()
                .has_errors()
                .property("gateway"),
            ParamSpec::new(
                    "paymentToken",
                    "payment_token",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .required()
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "orgId",
                    "org_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("BillingPaymentMethod"),
    )
    .statuses(&[200, 400, 401, 422])
    .since("2025-11-10");
const FRONTEND_CREATE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "frontend.createPhoneNumber",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/phone_numbers",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::E164),
                )
                .required()
                .has_errors()
                .property("phone_number"),
            ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("reserved_for_second_factor"),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_GET_PHONE_NUMBERS: OperationSpec = OperationSpec::new(
        "frontend.getPhoneNumbers",
        Surface::Frontend,
        Http::new(Verb::Get, "/v1/me/phone_numbers", BodyEncoding::None, Envelope::Bare),
        &[],
        Returns::List("PhoneNumber"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_GET_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "frontend.getPhoneNumber",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/phone_numbers/{phone_number_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_UPDATE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "frontend.updatePhoneNumber",
        Surface::Frontend,
        Http::new(
            Verb::Patch,
            "/v1/me/phone_numbers/{phone_number_id}",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
            ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .property("reserved_for_second_factor"),
            ParamSpec::new(
                    "defaultSecondFactor",
                    "default_second_factor",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("default_second_factor"),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const FRONTEND_DELETE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
        "frontend.deletePhoneNumber",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/phone_numbers/{phone_number_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const FRONTEND_PREPARE_PHONE_NUMBER_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.preparePhoneNumberVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/phone_numbers/{phone_number_id}/prepare_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
            ParamSpec::new(
                    "strategy",
                    "strategy",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "PhoneNumberStrategy",
                        values: &["phone_code"],
                        open: false,
                    },
                )
                .required()
                .has_errors(),
            ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404, 429]);
const FRONTEND_ATTEMPT_PHONE_NUMBER_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.attemptPhoneNumberVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/phone_numbers/{phone_number_id}/attempt_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .required(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .required()
                .has_errors(),
        ],
        Returns::One("PhoneNumber"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422, 429]);
const FRONTEND_SET_PROFILE_IMAGE: OperationSpec = OperationSpec::new(
        "frontend.setProfileImage",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/profile_image",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new("file", "file", ParamLocation::Body, ParamType::File)
                .has_errors(),
        ],
        Returns::One("Image"),
    )
    .statuses(&[200, 400, 401, 422]);
const FRONTEND_DELETE_PROFILE_IMAGE: OperationSpec = OperationSpec::new(
        "frontend.deleteProfileImage",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/profile_image",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 401, 404]);
const FRONTEND_DELETE: OperationSpec = OperationSpec::new(
        "frontend.delete",
        Surface::Frontend,
        Http::new(Verb::Delete, "/v1/me", BodyEncoding::None, Envelope::Client),
        &[],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 401, 403, 404, 500]);
const FRONTEND_UPDATE_PASSWORD: OperationSpec = OperationSpec::new(
        "frontend.updatePassword",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/change_password",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "newPassword",
                    "new_password",
                    ParamLocation::Body,
                    ParamType::SECRET.min(8),
                )
                .required()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::TooShort])
                .disputed(&[clerk_user_runtime::ParamFault::Missing]),
            ParamSpec::new(
                    "currentPassword",
                    "current_password",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 422]);
const FRONTEND_REMOVE_PASSWORD: OperationSpec = OperationSpec::new(
        "frontend.removePassword",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/remove_password",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "currentPassword",
                    "current_password",
                    ParamLocation::Body,
                    ParamType::SECRET,
                )
                .has_errors(),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 422]);
const FRONTEND_CREATE_TOTP: OperationSpec = OperationSpec::new(
        "frontend.createTOTP",
        Surface::Frontend,
        Http::new(Verb::Post, "/v1/me/totp", BodyEncoding::None, Envelope::Client),
        &[],
        Returns::One("TOTP"),
    )
    .statuses(&[200, 400, 401, 403, 500]);
const FRONTEND_VERIFY_TOTP: OperationSpec = OperationSpec::new(
        "frontend.verifyTOTP",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/totp/attempt_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .required()
                .has_errors()
                .disputed(&[clerk_user_runtime::ParamFault::Missing]),
        ],
        Returns::One("TOTP"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422, 500]);
const FRONTEND_DISABLE_TOTP: OperationSpec = OperationSpec::new(
        "frontend.disableTOTP",
        Surface::Frontend,
        Http::new(Verb::Delete, "/v1/me/totp", BodyEncoding::None, Envelope::Client),
        &[],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404, 500]);
const FRONTEND_CREATE_BACKUP_CODE: OperationSpec = OperationSpec::new(
        "frontend.createBackupCode",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/backup_codes",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[],
        Returns::One("BackupCode"),
    )
    .statuses(&[200, 400, 401, 403, 500]);
const FRONTEND_GET_SESSIONS: OperationSpec = OperationSpec::new(
        "frontend.getSessions",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/sessions/active",
            BodyEncoding::None,
            Envelope::Bare,
        ),
        &[],
        Returns::List("SessionWithActivities"),
    )
    .statuses(&[200, 401]);
const FRONTEND_GET_ALL_SESSIONS: OperationSpec = OperationSpec::new(
        "frontend.getAllSessions",
        Surface::Frontend,
        Http::new(Verb::Get, "/v1/me/sessions", BodyEncoding::None, Envelope::Bare),
        &[],
        Returns::List("Session"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_REVOKE_SESSION: OperationSpec = OperationSpec::new(
        "frontend.revokeSession",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/sessions/{session_id}/revoke",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "sessionId",
                    "session_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
                .required(),
        ],
        Returns::One("Session"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const FRONTEND_CREATE_SERVICE_TOKEN: OperationSpec = OperationSpec::new(
        "frontend.createServiceToken",
        Surface::Frontend,
        Http::new(Verb::Post, "/v1/me/tokens", BodyEncoding::Form, Envelope::Bare),
        &[
            ParamSpec::new("service", "service", ParamLocation::Body, ParamType::TEXT)
                .required(),
        ],
        Returns::One("Token"),
    )
    .statuses(&[200, 401, 403, 404, 422]);
const FRONTEND_CREATE_WEB3_WALLET: OperationSpec = OperationSpec::new(
        "frontend.createWeb3Wallet",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/web3_wallets",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Web3Wallet),
                )
                .required()
                .has_errors()
                .property("web3_wallet"),
        ],
        Returns::One("Web3Wallet"),
    )
    .statuses(&[200, 401, 403, 404, 422]);
const FRONTEND_GET_WEB3_WALLETS: OperationSpec = OperationSpec::new(
        "frontend.getWeb3Wallets",
        Surface::Frontend,
        Http::new(Verb::Get, "/v1/me/web3_wallets", BodyEncoding::None, Envelope::Bare),
        &[],
        Returns::List("Web3Wallet"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_GET_WEB3_WALLET: OperationSpec = OperationSpec::new(
        "frontend.getWeb3Wallet",
        Surface::Frontend,
        Http::new(
            Verb::Get,
            "/v1/me/web3_wallets/{web3_wallet_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .required(),
        ],
        Returns::One("Web3Wallet"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_DELETE_WEB3_WALLET: OperationSpec = OperationSpec::new(
        "frontend.deleteWeb3Wallet",
        Surface::Frontend,
        Http::new(
            Verb::Delete,
            "/v1/me/web3_wallets/{web3_wallet_id}",
            BodyEncoding::None,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .required(),
        ],
        Returns::One("DeletedObject"),
    )
    .statuses(&[200, 400, 401, 403, 404]);
const FRONTEND_PREPARE_WEB3_WALLET_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.prepareWeb3WalletVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/web3_wallets/{web3_wallet_id}/prepare_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .required(),
            ParamSpec::new(
                    "strategy",
                    "strategy",
                    ParamLocation::Body,
                    ParamType::Enum {
                        name: "Web3Strategy",
                        values: &[
                            "web3_metamask_signature",
                            "web3_base_signature",
                            "web3_coinbase_wallet_signature",
                            "web3_okx_wallet_signature",
                            "web3_solana_signature",
                        ],
                        open: true,
                    },
                )
                .required(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
        ],
        Returns::One("Web3Wallet"),
    )
    .statuses(&[200, 401, 403, 404, 422]);
const FRONTEND_ATTEMPT_WEB3_WALLET_VERIFICATION: OperationSpec = OperationSpec::new(
        "frontend.attemptWeb3WalletVerification",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/web3_wallets/{web3_wallet_id}/attempt_verification",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .required(),
            ParamSpec::new(
                    "signature",
                    "signature",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .required()
                .has_errors(),
        ],
        Returns::One("Web3Wallet"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_GET: OperationSpec = OperationSpec::new(
        "frontend.get",
        Surface::Frontend,
        Http::new(Verb::Get, "/v1/me", BodyEncoding::None, Envelope::Client),
        &[
            ParamSpec::new(
                "rotatingTokenNonce",
                "rotating_token_nonce",
                ParamLocation::Query,
                ParamType::TEXT,
            ),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 401, 403, 404]);
const FRONTEND_UPDATE: OperationSpec = OperationSpec::new(
        "frontend.update",
        Surface::Frontend,
        Http::new(Verb::Patch, "/v1/me", BodyEncoding::Form, Envelope::Client),
        &[
            ParamSpec::new(
                    "username",
                    "username",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Username),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .own_errors(&[clerk_user_runtime::ParamFault::Format])
                .property("username"),
            ParamSpec::new(
                    "firstName",
                    "first_name",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .property("first_name"),
            ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null()
                .property("last_name"),
            ParamSpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("primary_email_address_id"),
            ParamSpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("primary_phone_number_id"),
            ParamSpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    ParamLocation::Body,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("primary_web3_wallet_id"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .nullable()
                .property("unsafe_metadata")
                .until("2025-11-10"),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_UPDATE_METADATA: OperationSpec = OperationSpec::new(
        "frontend.updateMetadata",
        Surface::Frontend,
        Http::new(Verb::Patch, "/v1/me/metadata", BodyEncoding::Form, Envelope::Client),
        &[
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .required()
                .property("unsafe_metadata"),
        ],
        Returns::One("User"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_CREATE_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
        "frontend.createEmailAddress",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/me/email_addresses",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "email",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .required()
                .has_errors()
                .property("email_address"),
        ],
        Returns::One("EmailAddress"),
    )
    .statuses(&[200, 400, 401, 403, 404, 422]);
const FRONTEND_CREATE_SIGN_UP: OperationSpec = OperationSpec::new(
        "frontend.createSignUp",
        Surface::Frontend,
        Http::new(
            Verb::Post,
            "/v1/client/sign_ups",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "transfer",
                    "transfer",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "password",
                    "password",
                    ParamLocation::Body,
                    ParamType::SECRET.min(8),
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "firstName",
                    "first_name",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .property("first_name"),
            ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null()
                .property("last_name"),
            ParamSpec::new(
                    "username",
                    "username",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Username),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("username"),
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("email_address"),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::E164),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("phone_number"),
            ParamSpec::new(
                    "emailAddressOrPhoneNumber",
                    "email_address_or_phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Web3Wallet),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("web3_wallet"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .nullable()
                .blank_is_null()
                .property("unsafe_metadata"),
            ParamSpec::new("strategy", "strategy", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new("ticket", "ticket", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new("token", "token", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "legalAccepted",
                    "legal_accepted",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "captchaToken",
                    "captcha_token",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "captchaError",
                    "captcha_error",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "captchaWidgetType",
                    "captcha_widget_type",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "locale",
                    "locale",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::LanguageTag),
                )
                .nullable()
                .blank_is_null()
                .disputed(&[clerk_user_runtime::ParamFault::Format])
                .property("locale"),
            ParamSpec::new("timezone", "timezone", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null(),
        ],
        Returns::One("SignUp"),
    )
    .statuses(&[200, 307, 400, 403, 404, 409, 422])
    .anybody();
const FRONTEND_UPDATE_SIGN_UP: OperationSpec = OperationSpec::new(
        "frontend.updateSignUp",
        Surface::Frontend,
        Http::new(
            Verb::Patch,
            "/v1/client/sign_ups/{sign_up_id}",
            BodyEncoding::Form,
            Envelope::Client,
        ),
        &[
            ParamSpec::new(
                    "signUpId",
                    "sign_up_id",
                    ParamLocation::Path,
                    ParamType::Id {
                        resource: "SignUp",
                    },
                )
                .required(),
            ParamSpec::new(
                    "password",
                    "password",
                    ParamLocation::Body,
                    ParamType::SECRET.min(8),
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "firstName",
                    "first_name",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .property("first_name"),
            ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null()
                .property("last_name"),
            ParamSpec::new(
                    "username",
                    "username",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Username),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("username"),
            ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Email),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("email_address"),
            ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::E164),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("phone_number"),
            ParamSpec::new(
                    "emailAddressOrPhoneNumber",
                    "email_address_or_phone_number",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::Web3Wallet),
                )
                .nullable()
                .blank_is_null()
                .has_errors()
                .property("web3_wallet"),
            ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    ParamLocation::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    }
                        .max(8192),
                )
                .nullable()
                .blank_is_null()
                .property("unsafe_metadata"),
            ParamSpec::new("strategy", "strategy", ParamLocation::Body, ParamType::TEXT)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new("ticket", "ticket", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new("code", "code", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new("token", "token", ParamLocation::Body, ParamType::SECRET)
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "legalAccepted",
                    "legal_accepted",
                    ParamLocation::Body,
                    ParamType::Boolean,
                )
                .nullable()
                .blank_is_null()
                .has_errors(),
            ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    ParamLocation::Body,
                    ParamType::TEXT,
                )
                .nullable()
                .blank_is_null(),
            ParamSpec::new(
                    "locale",
                    "locale",
                    ParamLocation::Body,
                    ParamType::TEXT.format(Format::LanguageTag),
                )
                .nullable()
                .blank_is_null()
                .disputed(&[clerk_user_runtime::ParamFault::Format])
                .property("locale"),
        ],
        Returns::One("SignUp"),
    )
    .statuses(&[200, 307, 400, 401, 403, 404, 422])
    .anybody();
