//! Steps of a history that use credentials, sessions, memberships or invitations. Their operands are
//! numbers; only an execution knows the ids and secrets behind them.

use clerk_user::operations::Operation;
use clerk_user_runtime::Surface;

use crate::model::operands::{SymbolicValue, UserNumber};

/// A step that uses credentials, sessions, memberships or invitations.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AccountOperation {
    /// Sets a password, and ends the other sessions if the request asks for it.
    SetPassword { user: UserNumber, password: usize, surface: Surface, sign_out_others: bool },
    /// Removes the password.
    RemovePassword { user: UserNumber },
    /// Checks a password.
    VerifyPassword { user: UserNumber, password: usize },
    /// Sets the secret of the authenticator app.
    SetTotpSecret { user: UserNumber, secret: usize },
    /// Removes the authenticator app.
    DeleteTotp { user: UserNumber },
    /// Checks the current code of a secret.
    VerifyTotp { user: UserNumber, secret: usize },
    /// Sets a set of backup codes.
    SetBackupCodes { user: UserNumber, set: usize },
    /// Uses a backup code.
    UseBackupCode { user: UserNumber, code: BackupCodeRef },
    /// Disables every second factor.
    DisableMfa { user: UserNumber },
    /// Signs a user in, which starts a session.
    SignIn { user: UserNumber, session: usize },
    /// Signs in again with the ticket that started a session.
    ReuseTicket { session: usize },
    /// Revokes a session.
    RevokeSession { session: usize },
    /// Lists the active sessions of a user.
    ListSessions { user: UserNumber },
    /// Creates an organization on behalf of a user.
    CreateOrganization { user: UserNumber, organization: usize },
    /// Adds a user to an organization.
    JoinOrganization { user: UserNumber, organization: usize },
    /// Removes the signed-in user from an organization.
    LeaveOrganization { user: UserNumber, organization: usize },
    /// Lists the memberships of a user.
    ListMemberships { user: UserNumber },
    /// Invites an email address to an organization.
    InviteAddress { organization: usize, invitation: usize, address: SymbolicValue },
    /// Lists the pending invitations of a user.
    ListInvitations { user: UserNumber },
}

/// A backup code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct BackupCodeRef {
    /// The number of its set.
    pub(crate) set: usize,
    /// Its position in the set.
    pub(crate) position: usize,
}

impl BackupCodeRef {
    /// The number of codes in a set.
    pub(crate) const PER_SET: usize = 3;
}

impl AccountOperation {
    /// The operation of the contract that performs the step.
    pub(crate) const fn operation(&self) -> Operation {
        match self {
            Self::SetPassword { surface: Surface::Frontend, .. } => Operation::FrontendUpdatePassword,
            Self::SetPassword { .. } | Self::SetTotpSecret { .. } | Self::SetBackupCodes { .. } => {
                Operation::BackendUpdateUser
            }
            Self::RemovePassword { .. } => Operation::BackendRemovePassword,
            Self::VerifyPassword { .. } => Operation::BackendVerifyPassword,
            Self::DeleteTotp { .. } => Operation::BackendDeleteUserTOTP,
            Self::VerifyTotp { .. } | Self::UseBackupCode { .. } => Operation::BackendVerifyTOTP,
            Self::DisableMfa { .. } => Operation::BackendDisableUserMFA,
            Self::SignIn { .. } | Self::ReuseTicket { .. } => Operation::FrontendCreateSignIn,
            Self::RevokeSession { .. } => Operation::BackendRevokeSession,
            Self::ListSessions { .. } => Operation::BackendGetSessionList,
            Self::CreateOrganization { .. } => Operation::BackendCreateOrganization,
            Self::JoinOrganization { .. } => Operation::BackendCreateOrganizationMembership,
            Self::LeaveOrganization { .. } => Operation::FrontendLeaveOrganization,
            Self::ListMemberships { .. } => Operation::BackendGetOrganizationMembershipList,
            Self::InviteAddress { .. } => Operation::BackendCreateOrganizationInvitation,
            Self::ListInvitations { .. } => Operation::BackendGetOrganizationInvitationList,
        }
    }

    /// The user that the step names, if it names one.
    pub(crate) const fn user(&self) -> Option<UserNumber> {
        match self {
            Self::SetPassword { user, .. }
            | Self::RemovePassword { user }
            | Self::VerifyPassword { user, .. }
            | Self::SetTotpSecret { user, .. }
            | Self::DeleteTotp { user }
            | Self::VerifyTotp { user, .. }
            | Self::SetBackupCodes { user, .. }
            | Self::UseBackupCode { user, .. }
            | Self::DisableMfa { user }
            | Self::SignIn { user, .. }
            | Self::ListSessions { user }
            | Self::CreateOrganization { user, .. }
            | Self::JoinOrganization { user, .. }
            | Self::LeaveOrganization { user, .. }
            | Self::ListMemberships { user }
            | Self::ListInvitations { user } => Some(*user),
            Self::ReuseTicket { .. } | Self::RevokeSession { .. } | Self::InviteAddress { .. } => None,
        }
    }

    /// Whether the step changes nothing.
    pub(crate) const fn is_read_only(&self) -> bool {
        matches!(
            self,
            Self::VerifyPassword { .. }
                | Self::VerifyTotp { .. }
                | Self::ListSessions { .. }
                | Self::ListMemberships { .. }
                | Self::ListInvitations { .. }
        )
    }
}
