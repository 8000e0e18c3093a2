// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every operation: an enum to match on, and a table to read.
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{
    BodyEncoding, DefaultValue, Envelope, Format, Http, Location, OperationSpec,
    ParamSpec, ParamType, Returns, Surface, Verb,
};
/// An operation of the contract.
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
    /// All of them, in the order of the table.
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
    /// What the table says of it.
    pub const fn spec(self) -> &'static OperationSpec {
        match self {
            Self::BackendCreateEmailAddress => &OPERATIONS[0usize],
            Self::BackendGetEmailAddress => &OPERATIONS[1usize],
            Self::BackendUpdateEmailAddress => &OPERATIONS[2usize],
            Self::BackendDeleteEmailAddress => &OPERATIONS[3usize],
            Self::BackendReplaceUserEmailAddress => &OPERATIONS[4usize],
            Self::BackendPrepareEmailAddressVerification => &OPERATIONS[5usize],
            Self::BackendAttemptEmailAddressVerification => &OPERATIONS[6usize],
            Self::BackendPreparePhoneNumberVerification => &OPERATIONS[7usize],
            Self::BackendAttemptPhoneNumberVerification => &OPERATIONS[8usize],
            Self::BackendCreateOrganization => &OPERATIONS[9usize],
            Self::BackendCreateOrganizationMembership => &OPERATIONS[10usize],
            Self::BackendCreateOrganizationInvitation => &OPERATIONS[11usize],
            Self::BackendCreatePhoneNumber => &OPERATIONS[12usize],
            Self::BackendGetPhoneNumber => &OPERATIONS[13usize],
            Self::BackendUpdatePhoneNumber => &OPERATIONS[14usize],
            Self::BackendDeletePhoneNumber => &OPERATIONS[15usize],
            Self::BackendReplaceUserPhoneNumber => &OPERATIONS[16usize],
            Self::BackendGetSessionList => &OPERATIONS[17usize],
            Self::BackendRevokeSession => &OPERATIONS[18usize],
            Self::BackendCreateSignInToken => &OPERATIONS[19usize],
            Self::BackendGetJwks => &OPERATIONS[20usize],
            Self::BackendUpdateUserMetadata => &OPERATIONS[21usize],
            Self::BackendReplaceUserMetadata => &OPERATIONS[22usize],
            Self::BackendUpdateUserProfileImage => &OPERATIONS[23usize],
            Self::BackendDeleteUserProfileImage => &OPERATIONS[24usize],
            Self::BackendGetOrganizationMembershipList => &OPERATIONS[25usize],
            Self::BackendGetOrganizationInvitationList => &OPERATIONS[26usize],
            Self::BackendGetUserOauthAccessToken => &OPERATIONS[27usize],
            Self::BackendBanUser => &OPERATIONS[28usize],
            Self::BackendUnbanUser => &OPERATIONS[29usize],
            Self::BackendBanUsers => &OPERATIONS[30usize],
            Self::BackendUnbanUsers => &OPERATIONS[31usize],
            Self::BackendLockUser => &OPERATIONS[32usize],
            Self::BackendUnlockUser => &OPERATIONS[33usize],
            Self::BackendVerifyPassword => &OPERATIONS[34usize],
            Self::BackendRemovePassword => &OPERATIONS[35usize],
            Self::BackendSetPasswordCompromised => &OPERATIONS[36usize],
            Self::BackendUnsetPasswordCompromised => &OPERATIONS[37usize],
            Self::BackendVerifyTOTP => &OPERATIONS[38usize],
            Self::BackendDisableUserMFA => &OPERATIONS[39usize],
            Self::BackendDeleteUserTOTP => &OPERATIONS[40usize],
            Self::BackendDeleteUserBackupCodes => &OPERATIONS[41usize],
            Self::BackendDeleteUserPasskey => &OPERATIONS[42usize],
            Self::BackendDeleteUserWeb3Wallet => &OPERATIONS[43usize],
            Self::BackendDeleteUserExternalAccount => &OPERATIONS[44usize],
            Self::BackendCreateUser => &OPERATIONS[45usize],
            Self::BackendGetUser => &OPERATIONS[46usize],
            Self::BackendGetUserList => &OPERATIONS[47usize],
            Self::BackendGetCount => &OPERATIONS[48usize],
            Self::BackendUpdateUser => &OPERATIONS[49usize],
            Self::BackendDeleteUser => &OPERATIONS[50usize],
            Self::FrontendGetEnvironment => &OPERATIONS[51usize],
            Self::FrontendUpdateEnvironment => &OPERATIONS[52usize],
            Self::FrontendGetClient => &OPERATIONS[53usize],
            Self::FrontendCreateSignIn => &OPERATIONS[54usize],
            Self::FrontendTouchSession => &OPERATIONS[55usize],
            Self::FrontendCreateSessionToken => &OPERATIONS[56usize],
            Self::FrontendGetEmailAddresses => &OPERATIONS[57usize],
            Self::FrontendGetEmailAddress => &OPERATIONS[58usize],
            Self::FrontendDeleteEmailAddress => &OPERATIONS[59usize],
            Self::FrontendPrepareEmailAddressVerification => &OPERATIONS[60usize],
            Self::FrontendAttemptEmailAddressVerification => &OPERATIONS[61usize],
            Self::FrontendCreateExternalAccount => &OPERATIONS[62usize],
            Self::FrontendReauthorizeExternalAccount => &OPERATIONS[63usize],
            Self::FrontendDeleteExternalAccount => &OPERATIONS[64usize],
            Self::FrontendGetEnterpriseConnections => &OPERATIONS[65usize],
            Self::FrontendGetOrganizationMemberships => &OPERATIONS[66usize],
            Self::FrontendLeaveOrganization => &OPERATIONS[67usize],
            Self::FrontendGetOrganizationInvitations => &OPERATIONS[68usize],
            Self::FrontendGetOrganizationSuggestions => &OPERATIONS[69usize],
            Self::FrontendGetOrganizationCreationDefaults => &OPERATIONS[70usize],
            Self::FrontendCreateOrganization => &OPERATIONS[71usize],
            Self::FrontendCreatePasskey => &OPERATIONS[72usize],
            Self::FrontendAttemptPasskeyVerification => &OPERATIONS[73usize],
            Self::FrontendUpdatePasskey => &OPERATIONS[74usize],
            Self::FrontendDeletePasskey => &OPERATIONS[75usize],
            Self::FrontendGetPaymentMethods => &OPERATIONS[76usize],
            Self::FrontendInitializePaymentMethod => &OPERATIONS[77usize],
            Self::FrontendAddPaymentMethod => &OPERATIONS[78usize],
            Self::FrontendCreatePhoneNumber => &OPERATIONS[79usize],
            Self::FrontendGetPhoneNumbers => &OPERATIONS[80usize],
            Self::FrontendGetPhoneNumber => &OPERATIONS[81usize],
            Self::FrontendUpdatePhoneNumber => &OPERATIONS[82usize],
            Self::FrontendDeletePhoneNumber => &OPERATIONS[83usize],
            Self::FrontendPreparePhoneNumberVerification => &OPERATIONS[84usize],
            Self::FrontendAttemptPhoneNumberVerification => &OPERATIONS[85usize],
            Self::FrontendSetProfileImage => &OPERATIONS[86usize],
            Self::FrontendDeleteProfileImage => &OPERATIONS[87usize],
            Self::FrontendDelete => &OPERATIONS[88usize],
            Self::FrontendUpdatePassword => &OPERATIONS[89usize],
            Self::FrontendRemovePassword => &OPERATIONS[90usize],
            Self::FrontendCreateTOTP => &OPERATIONS[91usize],
            Self::FrontendVerifyTOTP => &OPERATIONS[92usize],
            Self::FrontendDisableTOTP => &OPERATIONS[93usize],
            Self::FrontendCreateBackupCode => &OPERATIONS[94usize],
            Self::FrontendGetSessions => &OPERATIONS[95usize],
            Self::FrontendGetAllSessions => &OPERATIONS[96usize],
            Self::FrontendRevokeSession => &OPERATIONS[97usize],
            Self::FrontendCreateServiceToken => &OPERATIONS[98usize],
            Self::FrontendCreateWeb3Wallet => &OPERATIONS[99usize],
            Self::FrontendGetWeb3Wallets => &OPERATIONS[100usize],
            Self::FrontendGetWeb3Wallet => &OPERATIONS[101usize],
            Self::FrontendDeleteWeb3Wallet => &OPERATIONS[102usize],
            Self::FrontendPrepareWeb3WalletVerification => &OPERATIONS[103usize],
            Self::FrontendAttemptWeb3WalletVerification => &OPERATIONS[104usize],
            Self::FrontendGet => &OPERATIONS[105usize],
            Self::FrontendUpdate => &OPERATIONS[106usize],
            Self::FrontendUpdateMetadata => &OPERATIONS[107usize],
            Self::FrontendCreateEmailAddress => &OPERATIONS[108usize],
            Self::FrontendCreateSignUp => &OPERATIONS[109usize],
            Self::FrontendUpdateSignUp => &OPERATIONS[110usize],
        }
    }
    /// Surface and name, with a dot between.
    pub const fn id(self) -> &'static str {
        self.spec().id
    }
    /// The operation of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "backend.createEmailAddress" => Some(Self::BackendCreateEmailAddress),
            "backend.getEmailAddress" => Some(Self::BackendGetEmailAddress),
            "backend.updateEmailAddress" => Some(Self::BackendUpdateEmailAddress),
            "backend.deleteEmailAddress" => Some(Self::BackendDeleteEmailAddress),
            "backend.replaceUserEmailAddress" => {
                Some(Self::BackendReplaceUserEmailAddress)
            }
            "backend.prepareEmailAddressVerification" => {
                Some(Self::BackendPrepareEmailAddressVerification)
            }
            "backend.attemptEmailAddressVerification" => {
                Some(Self::BackendAttemptEmailAddressVerification)
            }
            "backend.preparePhoneNumberVerification" => {
                Some(Self::BackendPreparePhoneNumberVerification)
            }
            "backend.attemptPhoneNumberVerification" => {
                Some(Self::BackendAttemptPhoneNumberVerification)
            }
            "backend.createOrganization" => Some(Self::BackendCreateOrganization),
            "backend.createOrganizationMembership" => {
                Some(Self::BackendCreateOrganizationMembership)
            }
            "backend.createOrganizationInvitation" => {
                Some(Self::BackendCreateOrganizationInvitation)
            }
            "backend.createPhoneNumber" => Some(Self::BackendCreatePhoneNumber),
            "backend.getPhoneNumber" => Some(Self::BackendGetPhoneNumber),
            "backend.updatePhoneNumber" => Some(Self::BackendUpdatePhoneNumber),
            "backend.deletePhoneNumber" => Some(Self::BackendDeletePhoneNumber),
            "backend.replaceUserPhoneNumber" => Some(Self::BackendReplaceUserPhoneNumber),
            "backend.getSessionList" => Some(Self::BackendGetSessionList),
            "backend.revokeSession" => Some(Self::BackendRevokeSession),
            "backend.createSignInToken" => Some(Self::BackendCreateSignInToken),
            "backend.getJwks" => Some(Self::BackendGetJwks),
            "backend.updateUserMetadata" => Some(Self::BackendUpdateUserMetadata),
            "backend.replaceUserMetadata" => Some(Self::BackendReplaceUserMetadata),
            "backend.updateUserProfileImage" => Some(Self::BackendUpdateUserProfileImage),
            "backend.deleteUserProfileImage" => Some(Self::BackendDeleteUserProfileImage),
            "backend.getOrganizationMembershipList" => {
                Some(Self::BackendGetOrganizationMembershipList)
            }
            "backend.getOrganizationInvitationList" => {
                Some(Self::BackendGetOrganizationInvitationList)
            }
            "backend.getUserOauthAccessToken" => {
                Some(Self::BackendGetUserOauthAccessToken)
            }
            "backend.banUser" => Some(Self::BackendBanUser),
            "backend.unbanUser" => Some(Self::BackendUnbanUser),
            "backend.banUsers" => Some(Self::BackendBanUsers),
            "backend.unbanUsers" => Some(Self::BackendUnbanUsers),
            "backend.lockUser" => Some(Self::BackendLockUser),
            "backend.unlockUser" => Some(Self::BackendUnlockUser),
            "backend.verifyPassword" => Some(Self::BackendVerifyPassword),
            "backend.removePassword" => Some(Self::BackendRemovePassword),
            "backend.setPasswordCompromised" => Some(Self::BackendSetPasswordCompromised),
            "backend.unsetPasswordCompromised" => {
                Some(Self::BackendUnsetPasswordCompromised)
            }
            "backend.verifyTOTP" => Some(Self::BackendVerifyTOTP),
            "backend.disableUserMFA" => Some(Self::BackendDisableUserMFA),
            "backend.deleteUserTOTP" => Some(Self::BackendDeleteUserTOTP),
            "backend.deleteUserBackupCodes" => Some(Self::BackendDeleteUserBackupCodes),
            "backend.deleteUserPasskey" => Some(Self::BackendDeleteUserPasskey),
            "backend.deleteUserWeb3Wallet" => Some(Self::BackendDeleteUserWeb3Wallet),
            "backend.deleteUserExternalAccount" => {
                Some(Self::BackendDeleteUserExternalAccount)
            }
            "backend.createUser" => Some(Self::BackendCreateUser),
            "backend.getUser" => Some(Self::BackendGetUser),
            "backend.getUserList" => Some(Self::BackendGetUserList),
            "backend.getCount" => Some(Self::BackendGetCount),
            "backend.updateUser" => Some(Self::BackendUpdateUser),
            "backend.deleteUser" => Some(Self::BackendDeleteUser),
            "frontend.getEnvironment" => Some(Self::FrontendGetEnvironment),
            "frontend.updateEnvironment" => Some(Self::FrontendUpdateEnvironment),
            "frontend.getClient" => Some(Self::FrontendGetClient),
            "frontend.createSignIn" => Some(Self::FrontendCreateSignIn),
            "frontend.touchSession" => Some(Self::FrontendTouchSession),
            "frontend.createSessionToken" => Some(Self::FrontendCreateSessionToken),
            "frontend.getEmailAddresses" => Some(Self::FrontendGetEmailAddresses),
            "frontend.getEmailAddress" => Some(Self::FrontendGetEmailAddress),
            "frontend.deleteEmailAddress" => Some(Self::FrontendDeleteEmailAddress),
            "frontend.prepareEmailAddressVerification" => {
                Some(Self::FrontendPrepareEmailAddressVerification)
            }
            "frontend.attemptEmailAddressVerification" => {
                Some(Self::FrontendAttemptEmailAddressVerification)
            }
            "frontend.createExternalAccount" => Some(Self::FrontendCreateExternalAccount),
            "frontend.reauthorizeExternalAccount" => {
                Some(Self::FrontendReauthorizeExternalAccount)
            }
            "frontend.deleteExternalAccount" => Some(Self::FrontendDeleteExternalAccount),
            "frontend.getEnterpriseConnections" => {
                Some(Self::FrontendGetEnterpriseConnections)
            }
            "frontend.getOrganizationMemberships" => {
                Some(Self::FrontendGetOrganizationMemberships)
            }
            "frontend.leaveOrganization" => Some(Self::FrontendLeaveOrganization),
            "frontend.getOrganizationInvitations" => {
                Some(Self::FrontendGetOrganizationInvitations)
            }
            "frontend.getOrganizationSuggestions" => {
                Some(Self::FrontendGetOrganizationSuggestions)
            }
            "frontend.getOrganizationCreationDefaults" => {
                Some(Self::FrontendGetOrganizationCreationDefaults)
            }
            "frontend.createOrganization" => Some(Self::FrontendCreateOrganization),
            "frontend.createPasskey" => Some(Self::FrontendCreatePasskey),
            "frontend.attemptPasskeyVerification" => {
                Some(Self::FrontendAttemptPasskeyVerification)
            }
            "frontend.updatePasskey" => Some(Self::FrontendUpdatePasskey),
            "frontend.deletePasskey" => Some(Self::FrontendDeletePasskey),
            "frontend.getPaymentMethods" => Some(Self::FrontendGetPaymentMethods),
            "frontend.initializePaymentMethod" => {
                Some(Self::FrontendInitializePaymentMethod)
            }
            "frontend.addPaymentMethod" => Some(Self::FrontendAddPaymentMethod),
            "frontend.createPhoneNumber" => Some(Self::FrontendCreatePhoneNumber),
            "frontend.getPhoneNumbers" => Some(Self::FrontendGetPhoneNumbers),
            "frontend.getPhoneNumber" => Some(Self::FrontendGetPhoneNumber),
            "frontend.updatePhoneNumber" => Some(Self::FrontendUpdatePhoneNumber),
            "frontend.deletePhoneNumber" => Some(Self::FrontendDeletePhoneNumber),
            "frontend.preparePhoneNumberVerification" => {
                Some(Self::FrontendPreparePhoneNumberVerification)
            }
            "frontend.attemptPhoneNumberVerification" => {
                Some(Self::FrontendAttemptPhoneNumberVerification)
            }
            "frontend.setProfileImage" => Some(Self::FrontendSetProfileImage),
            "frontend.deleteProfileImage" => Some(Self::FrontendDeleteProfileImage),
            "frontend.delete" => Some(Self::FrontendDelete),
            "frontend.updatePassword" => Some(Self::FrontendUpdatePassword),
            "frontend.removePassword" => Some(Self::FrontendRemovePassword),
            "frontend.createTOTP" => Some(Self::FrontendCreateTOTP),
            "frontend.verifyTOTP" => Some(Self::FrontendVerifyTOTP),
            "frontend.disableTOTP" => Some(Self::FrontendDisableTOTP),
            "frontend.createBackupCode" => Some(Self::FrontendCreateBackupCode),
            "frontend.getSessions" => Some(Self::FrontendGetSessions),
            "frontend.getAllSessions" => Some(Self::FrontendGetAllSessions),
            "frontend.revokeSession" => Some(Self::FrontendRevokeSession),
            "frontend.createServiceToken" => Some(Self::FrontendCreateServiceToken),
            "frontend.createWeb3Wallet" => Some(Self::FrontendCreateWeb3Wallet),
            "frontend.getWeb3Wallets" => Some(Self::FrontendGetWeb3Wallets),
            "frontend.getWeb3Wallet" => Some(Self::FrontendGetWeb3Wallet),
            "frontend.deleteWeb3Wallet" => Some(Self::FrontendDeleteWeb3Wallet),
            "frontend.prepareWeb3WalletVerification" => {
                Some(Self::FrontendPrepareWeb3WalletVerification)
            }
            "frontend.attemptWeb3WalletVerification" => {
                Some(Self::FrontendAttemptWeb3WalletVerification)
            }
            "frontend.get" => Some(Self::FrontendGet),
            "frontend.update" => Some(Self::FrontendUpdate),
            "frontend.updateMetadata" => Some(Self::FrontendUpdateMetadata),
            "frontend.createEmailAddress" => Some(Self::FrontendCreateEmailAddress),
            "frontend.createSignUp" => Some(Self::FrontendCreateSignUp),
            "frontend.updateSignUp" => Some(Self::FrontendUpdateSignUp),
            _ => None,
        }
    }
}
/// The operations.
pub const OPERATIONS: &[OperationSpec] = &[
    OperationSpec {
        id: "backend.createEmailAddress",
        name: "createEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/email_addresses",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "verified",
                    "verified",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "primary",
                    "primary",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getEmailAddress",
        name: "getEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/email_addresses/{email_address_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateEmailAddress",
        name: "updateEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/email_addresses/{email_address_id}",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "verified",
                    "verified",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "primary",
                    "primary",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteEmailAddress",
        name: "deleteEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/email_addresses/{email_address_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.replaceUserEmailAddress",
        name: "replaceUserEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Put,
            path: "/v1/users/{user_id}/email_address",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Text("verified")),
                ..ParamSpec::new(
                    "identificationStatus",
                    "identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "IdentificationStatus",
                        values: &["verified", "reserved", "unverified"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.prepareEmailAddressVerification",
        name: "prepareEmailAddressVerification",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/email_addresses/{email_address_id}/prepare_verification",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("IdentifierVerification"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.attemptEmailAddressVerification",
        name: "attemptEmailAddressVerification",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/email_addresses/{email_address_id}/attempt_verification",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "verificationId",
                    "verification_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("IdentifierVerification"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.preparePhoneNumberVerification",
        name: "preparePhoneNumberVerification",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/phone_numbers/{phone_number_id}/prepare_verification",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
        ],
        returns: Returns::One("IdentifierVerification"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.attemptPhoneNumberVerification",
        name: "attemptPhoneNumberVerification",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/phone_numbers/{phone_number_id}/attempt_verification",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "verificationId",
                    "verification_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("IdentifierVerification"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createOrganization",
        name: "createOrganization",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/organizations",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                property: Some("name"),
                ..ParamSpec::new(
                    "name",
                    "name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: Some(256u64),
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("created_by"),
                ..ParamSpec::new(
                    "createdBy",
                    "created_by",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("slug"),
                ..ParamSpec::new(
                    "slug",
                    "slug",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("max_allowed_memberships"),
                ..ParamSpec::new(
                    "maxAllowedMemberships",
                    "max_allowed_memberships",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("created_at"),
                ..ParamSpec::new(
                    "createdAt",
                    "created_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("role_set_key"),
                ..ParamSpec::new(
                    "roleSetKey",
                    "role_set_key",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Organization"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createOrganizationMembership",
        name: "createOrganizationMembership",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/organizations/{organization_id}/memberships",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                property: Some("role"),
                ..ParamSpec::new(
                    "role",
                    "role",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
            },
        ],
        returns: Returns::One("OrganizationMembership"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createOrganizationInvitation",
        name: "createOrganizationInvitation",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/organizations/{organization_id}/invitations",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
            },
            ParamSpec {
                required: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "inviterUserId",
                    "inviter_user_id",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                property: Some("role"),
                ..ParamSpec::new(
                    "role",
                    "role",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Integer(30i64)),
                ..ParamSpec::new(
                    "expiresInDays",
                    "expires_in_days",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(365i64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(true)),
                ..ParamSpec::new("notify", "notify", Location::Body, ParamType::Boolean)
            },
        ],
        returns: Returns::One("OrganizationInvitation"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createPhoneNumber",
        name: "createPhoneNumber",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/phone_numbers",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("phone_number"),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "verified",
                    "verified",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "primary",
                    "primary",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("reserved_for_second_factor"),
                ..ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getPhoneNumber",
        name: "getPhoneNumber",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/phone_numbers/{phone_number_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updatePhoneNumber",
        name: "updatePhoneNumber",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/phone_numbers/{phone_number_id}",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "verified",
                    "verified",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "primary",
                    "primary",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("reserved_for_second_factor"),
                ..ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deletePhoneNumber",
        name: "deletePhoneNumber",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/phone_numbers/{phone_number_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.replaceUserPhoneNumber",
        name: "replaceUserPhoneNumber",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Put,
            path: "/v1/users/{user_id}/phone_number",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("phone_number"),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Text("verified")),
                ..ParamSpec::new(
                    "identificationStatus",
                    "identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "IdentificationStatus",
                        values: &["verified", "reserved", "unverified"],
                        open: false,
                    },
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getSessionList",
        name: "getSessionList",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/sessions",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec::new(
                "clientId",
                "client_id",
                Location::Query,
                ParamType::Id {
                    resource: "Client",
                },
            ),
            ParamSpec::new(
                "userId",
                "user_id",
                Location::Query,
                ParamType::Id { resource: "User" },
            ),
            ParamSpec::new(
                "status",
                "status",
                Location::Query,
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
                Location::Query,
                ParamType::Boolean,
            ),
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
        ],
        returns: Returns::List("Session"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.revokeSession",
        name: "revokeSession",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/sessions/{session_id}/revoke",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "sessionId",
                    "session_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
            },
        ],
        returns: Returns::One("Session"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createSignInToken",
        name: "createSignInToken",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/sign_in_tokens",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                property: Some("user_id"),
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "orgId",
                    "org_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Integer(2592000i64)),
                ..ParamSpec::new(
                    "expiresInSeconds",
                    "expires_in_seconds",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: None,
                    },
                )
            },
        ],
        returns: Returns::One("SignInToken"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getJwks",
        name: "getJwks",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/jwks",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::One("Jwks"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateUserMetadata",
        name: "updateUserMetadata",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/users/{user_id}/metadata",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.replaceUserMetadata",
        name: "replaceUserMetadata",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Put,
            path: "/v1/users/{user_id}/metadata",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateUserProfileImage",
        name: "updateUserProfileImage",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/profile_image",
            body: BodyEncoding::Form,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                has_errors: true,
                ..ParamSpec::new("file", "file", Location::Body, ParamType::File)
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUserProfileImage",
        name: "deleteUserProfileImage",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/profile_image",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getOrganizationMembershipList",
        name: "getOrganizationMembershipList",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/{user_id}/organization_memberships",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
        ],
        returns: Returns::Page("OrganizationMembership"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getOrganizationInvitationList",
        name: "getOrganizationInvitationList",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/{user_id}/organization_invitations",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec::new(
                "status",
                "status",
                Location::Query,
                ParamType::Enum {
                    name: "OrganizationInvitationFilter",
                    values: &["pending", "accepted", "revoked", "expired"],
                    open: false,
                },
            ),
        ],
        returns: Returns::Page("UserOrganizationInvitation"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getUserOauthAccessToken",
        name: "getUserOauthAccessToken",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/{user_id}/oauth_access_tokens/{provider}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "provider",
                    "provider",
                    Location::Path,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec::new(
                "paginated",
                "paginated",
                Location::Query,
                ParamType::Boolean,
            ),
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
        ],
        returns: Returns::List("OauthAccessToken"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.banUser",
        name: "banUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/ban",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.unbanUser",
        name: "unbanUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/unban",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.banUsers",
        name: "banUsers",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/ban",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                list: true,
                required: true,
                has_errors: true,
                max_items: Some(50u64),
                ..ParamSpec::new(
                    "userIds",
                    "user_ids",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::List("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.unbanUsers",
        name: "unbanUsers",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/unban",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                list: true,
                required: true,
                has_errors: true,
                max_items: Some(50u64),
                ..ParamSpec::new(
                    "userIds",
                    "user_ids",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::List("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.lockUser",
        name: "lockUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/lock",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.unlockUser",
        name: "unlockUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/unlock",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.verifyPassword",
        name: "verifyPassword",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/verify_password",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
        ],
        returns: Returns::One("VerifyPasswordResult"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.removePassword",
        name: "removePassword",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/remove_password",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.setPasswordCompromised",
        name: "setPasswordCompromised",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/password/set_compromised",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "revokeAllSessions",
                    "revoke_all_sessions",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("User"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "backend.unsetPasswordCompromised",
        name: "unsetPasswordCompromised",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/password/unset_compromised",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "backend.verifyTOTP",
        name: "verifyTOTP",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users/{user_id}/verify_totp",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
        ],
        returns: Returns::One("VerifyTotpResult"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.disableUserMFA",
        name: "disableUserMFA",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/mfa",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("UserIdResult"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUserTOTP",
        name: "deleteUserTOTP",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/totp",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("UserIdResult"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUserBackupCodes",
        name: "deleteUserBackupCodes",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/backup_code",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("UserIdResult"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUserPasskey",
        name: "deleteUserPasskey",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/passkeys/{passkey_identification_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "passkeyIdentificationId",
                    "passkey_identification_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUserWeb3Wallet",
        name: "deleteUserWeb3Wallet",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "web3WalletIdentificationId",
                    "web3_wallet_identification_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUserExternalAccount",
        name: "deleteUserExternalAccount",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}/external_accounts/{external_account_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "externalAccountId",
                    "external_account_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "ExternalAccount",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createUser",
        name: "createUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("external_id"),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("locale"),
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                has_errors: true,
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "emailAddressIdentificationStatus",
                    "email_address_identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "InitialIdentificationStatus",
                        values: &["verified", "reserved"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                has_errors: true,
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "phoneNumberIdentificationStatus",
                    "phone_number_identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "InitialIdentificationStatus",
                        values: &["verified", "reserved"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                has_errors: true,
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Web3Wallet),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                requires: &["password_hasher"],
                ..ParamSpec::new(
                    "passwordDigest",
                    "password_digest",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec::new(
                "passwordHasher",
                "password_hasher",
                Location::Body,
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
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipPasswordChecks",
                    "skip_password_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipPasswordRequirement",
                    "skip_password_requirement",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "totpSecret",
                    "totp_secret",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Base32),
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "backupCodes",
                    "backup_codes",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("delete_self_enabled"),
                ..ParamSpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("legal_accepted_at"),
                ..ParamSpec::new(
                    "legalAcceptedAt",
                    "legal_accepted_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipLegalChecks",
                    "skip_legal_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipUserRequirement",
                    "skip_user_requirement",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organization_enabled"),
                ..ParamSpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organizations_limit"),
                ..ParamSpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("created_at"),
                ..ParamSpec::new(
                    "createdAt",
                    "created_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("bypass_client_trust"),
                ..ParamSpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("banned"),
                ..ParamSpec::new("banned", "banned", Location::Body, ParamType::Boolean)
            },
            ParamSpec {
                nullable: true,
                property: Some("locked"),
                ..ParamSpec::new("locked", "locked", Location::Body, ParamType::Boolean)
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getUser",
        name: "getUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/{user_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getUserList",
        name: "getUserList",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Query,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec::new(
                "query",
                "query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "emailAddressQuery",
                "email_address_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "phoneNumberQuery",
                "phone_number_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "usernameQuery",
                "username_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "nameQuery",
                "name_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new("banned", "banned", Location::Query, ParamType::Boolean),
            ParamSpec::new(
                "lastActiveAtBefore",
                "last_active_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtAfter",
                "last_active_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtSince",
                "last_active_at_since",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtBefore",
                "created_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtAfter",
                "created_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtBefore",
                "last_sign_in_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtAfter",
                "last_sign_in_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec {
                requires: &["provider_user_id"],
                ..ParamSpec::new(
                    "provider",
                    "provider",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                requires: &["provider"],
                ..ParamSpec::new(
                    "providerUserId",
                    "provider_user_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                has_errors: true,
                ..ParamSpec::new(
                    "startingAfter",
                    "starting_after",
                    Location::Query,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Text("-created_at")),
                ..ParamSpec::new(
                    "orderBy",
                    "order_by",
                    Location::Query,
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
            },
        ],
        returns: Returns::List("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getCount",
        name: "getCount",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/count",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Query,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec::new(
                "query",
                "query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "emailAddressQuery",
                "email_address_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "phoneNumberQuery",
                "phone_number_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "usernameQuery",
                "username_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "nameQuery",
                "name_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new("banned", "banned", Location::Query, ParamType::Boolean),
            ParamSpec::new(
                "lastActiveAtBefore",
                "last_active_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtAfter",
                "last_active_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtSince",
                "last_active_at_since",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtBefore",
                "created_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtAfter",
                "created_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtBefore",
                "last_sign_in_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtAfter",
                "last_sign_in_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec {
                requires: &["provider_user_id"],
                ..ParamSpec::new(
                    "provider",
                    "provider",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                requires: &["provider"],
                ..ParamSpec::new(
                    "providerUserId",
                    "provider_user_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("TotalCount"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateUser",
        name: "updateUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/users/{user_id}",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("external_id"),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("locale"),
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("primary_email_address_id"),
                ..ParamSpec::new(
                    "primaryEmailAddressID",
                    "primary_email_address_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("primary_phone_number_id"),
                ..ParamSpec::new(
                    "primaryPhoneNumberID",
                    "primary_phone_number_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                property: Some("primary_web3_wallet_id"),
                ..ParamSpec::new(
                    "primaryWeb3WalletID",
                    "primary_web3_wallet_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "profileImageID",
                    "profile_image_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                has_errors: true,
                requires: &["password_hasher"],
                ..ParamSpec::new(
                    "passwordDigest",
                    "password_digest",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec::new(
                "passwordHasher",
                "password_hasher",
                Location::Body,
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
            ParamSpec {
                nullable: true,
                requires: &["password"],
                ..ParamSpec::new(
                    "skipPasswordChecks",
                    "skip_password_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                requires: &["password"],
                ..ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                has_errors: true,
                ..ParamSpec::new(
                    "totpSecret",
                    "totp_secret",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Base32),
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "backupCodes",
                    "backup_codes",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("public_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("private_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("unsafe_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("delete_self_enabled"),
                ..ParamSpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organization_enabled"),
                ..ParamSpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organizations_limit"),
                ..ParamSpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("legal_accepted_at"),
                ..ParamSpec::new(
                    "legalAcceptedAt",
                    "legal_accepted_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipLegalChecks",
                    "skip_legal_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("created_at"),
                ..ParamSpec::new(
                    "createdAt",
                    "created_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("bypass_client_trust"),
                ..ParamSpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUser",
        name: "deleteUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getEnvironment",
        name: "getEnvironment",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/environment",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::One("Environment"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updateEnvironment",
        name: "updateEnvironment",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/environment",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::One("Environment"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getClient",
        name: "getClient",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/client",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("Client"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createSignIn",
        name: "createSignIn",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/client/sign_ins",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("identifier"),
                ..ParamSpec::new(
                    "identifier",
                    "identifier",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                requires: &["identifier"],
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "ticket",
                    "ticket",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "transfer",
                    "transfer",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "token",
                    "token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "trustedDeviceId",
                    "trusted_device_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("SignIn"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.touchSession",
        name: "touchSession",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/client/sessions/{session_id}/touch",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "sessionId",
                    "session_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "activeOrganizationId",
                    "active_organization_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "intent",
                    "intent",
                    Location::Body,
                    ParamType::Enum {
                        name: "TouchIntent",
                        values: &["focus", "select_session", "select_org"],
                        open: false,
                    },
                )
            },
        ],
        returns: Returns::One("Session"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createSessionToken",
        name: "createSessionToken",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/client/sessions/{session_id}/tokens",
            body: BodyEncoding::Form,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "sessionId",
                    "session_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "token",
                    "token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "tabState",
                    "tab_state",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "forceOrigin",
                    "force_origin",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec::new(
                "debug",
                "debug",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "expiredToken",
                "expired_token",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: true,
                },
            ),
        ],
        returns: Returns::One("Token"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getEmailAddresses",
        name: "getEmailAddresses",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/email_addresses",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::List("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getEmailAddress",
        name: "getEmailAddress",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/email_addresses/{email_address_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.deleteEmailAddress",
        name: "deleteEmailAddress",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/email_addresses/{email_address_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.prepareEmailAddressVerification",
        name: "prepareEmailAddressVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/email_addresses/{email_address_id}/prepare_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::Enum {
                        name: "EmailAddressStrategy",
                        values: &["email_code", "email_link", "enterprise_sso"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.attemptEmailAddressVerification",
        name: "attemptEmailAddressVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/email_addresses/{email_address_id}/attempt_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createExternalAccount",
        name: "createExternalAccount",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/external_accounts",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                has_errors: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "EnterpriseConnection",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "additionalScopes",
                    "additional_scope",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                requires: &["strategy"],
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                requires: &["strategy"],
                ..ParamSpec::new(
                    "token",
                    "token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("ExternalAccount"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.reauthorizeExternalAccount",
        name: "reauthorizeExternalAccount",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me/external_accounts/{external_account_id}/reauthorize",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "externalAccountId",
                    "external_account_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "ExternalAccount",
                    },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "additionalScopes",
                    "additional_scope",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("ExternalAccount"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.deleteExternalAccount",
        name: "deleteExternalAccount",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/external_accounts/{external_account_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "externalAccountId",
                    "external_account_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "ExternalAccount",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getEnterpriseConnections",
        name: "getEnterpriseConnections",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/enterprise_connections",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec::new(
                "withOrganizationAccountLinking",
                "with_organization_account_linking",
                Location::Query,
                ParamType::Boolean,
            ),
        ],
        returns: Returns::List("EnterpriseConnection"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "frontend.getOrganizationMemberships",
        name: "getOrganizationMemberships",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/organization_memberships",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec::new("paginated", "paginated", Location::Query, ParamType::Boolean),
        ],
        returns: Returns::Page("OrganizationMembership"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.leaveOrganization",
        name: "leaveOrganization",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/organization_memberships/{organization_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getOrganizationInvitations",
        name: "getOrganizationInvitations",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/organization_invitations",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec::new(
                "status",
                "status",
                Location::Query,
                ParamType::Enum {
                    name: "OrganizationInvitationFilter",
                    values: &["pending", "accepted", "revoked", "expired"],
                    open: false,
                },
            ),
        ],
        returns: Returns::Page("UserOrganizationInvitation"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getOrganizationSuggestions",
        name: "getOrganizationSuggestions",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/organization_suggestions",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "status",
                    "status",
                    Location::Query,
                    ParamType::Enum {
                        name: "OrganizationSuggestionStatus",
                        values: &["pending", "accepted"],
                        open: false,
                    },
                )
            },
        ],
        returns: Returns::Page("OrganizationSuggestion"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getOrganizationCreationDefaults",
        name: "getOrganizationCreationDefaults",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/organization_creation_defaults",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("OrganizationCreationDefaults"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "frontend.createOrganization",
        name: "createOrganization",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/organizations",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                property: Some("name"),
                ..ParamSpec::new(
                    "name",
                    "name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("slug"),
                ..ParamSpec::new(
                    "slug",
                    "slug",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Organization"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createPasskey",
        name: "createPasskey",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/passkeys",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("Passkey"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.attemptPasskeyVerification",
        name: "attemptPasskeyVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/passkeys/{passkey_id}/attempt_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "passkeyId",
                    "passkey_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::Enum {
                        name: "PasskeyStrategy",
                        values: &["passkey"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "publicKeyCredential",
                    "public_key_credential",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Passkey"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updatePasskey",
        name: "updatePasskey",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me/passkeys/{passkey_id}",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "passkeyId",
                    "passkey_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("name"),
                ..ParamSpec::new(
                    "name",
                    "name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Passkey"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.deletePasskey",
        name: "deletePasskey",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/passkeys/{passkey_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "passkeyId",
                    "passkey_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Passkey",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getPaymentMethods",
        name: "getPaymentMethods",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/billing/payment_methods",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec::new("paginated", "paginated", Location::Query, ParamType::Boolean),
        ],
        returns: Returns::Page("BillingPaymentMethod"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "frontend.initializePaymentMethod",
        name: "initializePaymentMethod",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/billing/payment_methods/initialize",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "gateway",
                    "gateway",
                    Location::Body,
                    ParamType::Enum {
                        name: "PaymentGateway",
                        values: &["stripe"],
                        open: true,
                    },
                )
            },
        ],
        returns: Returns::One("BillingInitializedPaymentMethod"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "frontend.addPaymentMethod",
        name: "addPaymentMethod",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/billing/payment_methods",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("gateway"),
                ..ParamSpec::new(
                    "gateway",
                    "gateway",
                    Location::Body,
                    ParamType::Enum {
                        name: "PaymentGateway",
                        values: &["stripe"],
                        open: true,
                    },
                )
            },
            ParamSpec {
                required: true,
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "paymentToken",
                    "payment_token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "orgId",
                    "org_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Organization",
                    },
                )
            },
        ],
        returns: Returns::One("BillingPaymentMethod"),
        since: Some("2025-11-10"),
        until: None,
    },
    OperationSpec {
        id: "frontend.createPhoneNumber",
        name: "createPhoneNumber",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/phone_numbers",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("phone_number"),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("reserved_for_second_factor"),
                ..ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getPhoneNumbers",
        name: "getPhoneNumbers",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/phone_numbers",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::List("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getPhoneNumber",
        name: "getPhoneNumber",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/phone_numbers/{phone_number_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updatePhoneNumber",
        name: "updatePhoneNumber",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me/phone_numbers/{phone_number_id}",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("reserved_for_second_factor"),
                ..ParamSpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("default_second_factor"),
                ..ParamSpec::new(
                    "defaultSecondFactor",
                    "default_second_factor",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.deletePhoneNumber",
        name: "deletePhoneNumber",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/phone_numbers/{phone_number_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.preparePhoneNumberVerification",
        name: "preparePhoneNumberVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/phone_numbers/{phone_number_id}/prepare_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::Enum {
                        name: "PhoneNumberStrategy",
                        values: &["phone_code"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.attemptPhoneNumberVerification",
        name: "attemptPhoneNumberVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/phone_numbers/{phone_number_id}/attempt_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "phoneNumberId",
                    "phone_number_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("PhoneNumber"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.setProfileImage",
        name: "setProfileImage",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/profile_image",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                has_errors: true,
                ..ParamSpec::new("file", "file", Location::Body, ParamType::File)
            },
        ],
        returns: Returns::One("Image"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.deleteProfileImage",
        name: "deleteProfileImage",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/profile_image",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.delete",
        name: "delete",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updatePassword",
        name: "updatePassword",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/change_password",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "newPassword",
                    "new_password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "currentPassword",
                    "current_password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.removePassword",
        name: "removePassword",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/remove_password",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                has_errors: true,
                ..ParamSpec::new(
                    "currentPassword",
                    "current_password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createTOTP",
        name: "createTOTP",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/totp",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("TOTP"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.verifyTOTP",
        name: "verifyTOTP",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/totp/attempt_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("TOTP"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.disableTOTP",
        name: "disableTOTP",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/totp",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createBackupCode",
        name: "createBackupCode",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/backup_codes",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("BackupCode"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getSessions",
        name: "getSessions",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/sessions/active",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::List("SessionWithActivities"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getAllSessions",
        name: "getAllSessions",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/sessions",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::List("Session"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.revokeSession",
        name: "revokeSession",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/sessions/{session_id}/revoke",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "sessionId",
                    "session_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Session",
                    },
                )
            },
        ],
        returns: Returns::One("Session"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createServiceToken",
        name: "createServiceToken",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/tokens",
            body: BodyEncoding::Form,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "service",
                    "service",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Token"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createWeb3Wallet",
        name: "createWeb3Wallet",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/web3_wallets",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("web3_wallet"),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Web3Wallet),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Web3Wallet"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getWeb3Wallets",
        name: "getWeb3Wallets",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/web3_wallets",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[],
        returns: Returns::List("Web3Wallet"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.getWeb3Wallet",
        name: "getWeb3Wallet",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me/web3_wallets/{web3_wallet_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
        ],
        returns: Returns::One("Web3Wallet"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.deleteWeb3Wallet",
        name: "deleteWeb3Wallet",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/me/web3_wallets/{web3_wallet_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.prepareWeb3WalletVerification",
        name: "prepareWeb3WalletVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/web3_wallets/{web3_wallet_id}/prepare_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
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
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Web3Wallet"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.attemptWeb3WalletVerification",
        name: "attemptWeb3WalletVerification",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/web3_wallets/{web3_wallet_id}/attempt_verification",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "web3WalletId",
                    "web3_wallet_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
            ParamSpec {
                required: true,
                has_errors: true,
                ..ParamSpec::new(
                    "signature",
                    "signature",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("Web3Wallet"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.get",
        name: "get",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec::new(
                "rotatingTokenNonce",
                "rotating_token_nonce",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.update",
        name: "update",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("primary_email_address_id"),
                ..ParamSpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("primary_phone_number_id"),
                ..ParamSpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("primary_web3_wallet_id"),
                ..ParamSpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("unsafe_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updateMetadata",
        name: "updateMetadata",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me/metadata",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createEmailAddress",
        name: "createEmailAddress",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/email_addresses",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                has_errors: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "email",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createSignUp",
        name: "createSignUp",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/client/sign_ups",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "transfer",
                    "transfer",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("phone_number"),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "emailAddressOrPhoneNumber",
                    "email_address_or_phone_number",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("web3_wallet"),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Web3Wallet),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "ticket",
                    "ticket",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "token",
                    "token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "legalAccepted",
                    "legal_accepted",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "captchaToken",
                    "captcha_token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "captchaError",
                    "captcha_error",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "captchaWidgetType",
                    "captcha_widget_type",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("locale"),
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("SignUp"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updateSignUp",
        name: "updateSignUp",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/client/sign_ups/{sign_up_id}",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "signUpId",
                    "sign_up_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "SignUp",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("phone_number"),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "emailAddressOrPhoneNumber",
                    "email_address_or_phone_number",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                property: Some("web3_wallet"),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Web3Wallet),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "strategy",
                    "strategy",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "redirectUrl",
                    "redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "actionCompleteRedirectUrl",
                    "action_complete_redirect_url",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "ticket",
                    "ticket",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "code",
                    "code",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "token",
                    "token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                has_errors: true,
                ..ParamSpec::new(
                    "legalAccepted",
                    "legal_accepted",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcPrompt",
                    "oidc_prompt",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "oidcLoginHint",
                    "oidc_login_hint",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                ..ParamSpec::new(
                    "proofToken",
                    "proof_token",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("locale"),
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("SignUp"),
        since: None,
        until: None,
    },
];
