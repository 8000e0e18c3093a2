//! Steps of a history that are about what a user has beside its own properties: credentials, sessions,
//! memberships, invitations. SymbolicIds are numbers; what they stand for is known where they are used.

use clerk_user::operations::Operation;
use clerk_user_runtime::Surface;

use crate::model::operation::{Name, UserNo};

/// One of these steps.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AccountOperation {
    /// A password is set; sessions may be asked to end with that.
    SetPassword { user: UserNo, password: usize, surface: Surface, ends_sessions: bool },
    /// The password is taken away.
    RemovePassword { user: UserNo },
    /// A password is checked.
    CheckPassword { user: UserNo, password: usize },
    /// An authenticator app gets a secret.
    SetSecret { user: UserNo, secret: usize },
    /// The authenticator app is switched off.
    RemoveSecret { user: UserNo },
    /// The code of a secret is checked.
    CheckSecret { user: UserNo, secret: usize },
    /// A set of backup codes is brought.
    SetCodes { user: UserNo, set: usize },
    /// A backup code is used.
    UseCode { user: UserNo, code: Code },
    /// Every second factor is switched off.
    DisableFactors { user: UserNo },
    /// A user signs in, which begins a session.
    SignIn { user: UserNo, session: usize },
    /// The ticket with which a session began is used again.
    SignInAgain { session: usize },
    /// A session is revoked.
    Revoke { session: usize },
    /// The active sessions of a user are listed.
    Sessions { user: UserNo },
    /// A user begins an organization.
    Found { user: UserNo, organization: usize },
    /// A user becomes a member of an organization.
    Join { user: UserNo, organization: usize },
    /// A user leaves an organization.
    Leave { user: UserNo, organization: usize },
    /// The memberships of a user are listed.
    Memberships { user: UserNo },
    /// An address is invited to an organization.
    Invite { organization: usize, invitation: usize, address: Name },
    /// The invitations of a user that wait for an answer are listed.
    Invitations { user: UserNo },
}

/// A backup code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Code {
    /// The number of its set.
    pub(crate) set: usize,
    /// Its place there.
    pub(crate) place: usize,
}

impl Code {
    /// How many a set has.
    pub(crate) const IN_A_SET: usize = 3;
}

impl AccountOperation {
    /// The operation of the contract that carries it out.
    pub(crate) const fn operation(&self) -> Operation {
        match self {
            Self::SetPassword { surface: Surface::Frontend, .. } => Operation::FrontendUpdatePassword,
            Self::SetPassword { .. } | Self::SetSecret { .. } | Self::SetCodes { .. } => {
                Operation::BackendUpdateUser
            }
            Self::RemovePassword { .. } => Operation::BackendRemovePassword,
            Self::CheckPassword { .. } => Operation::BackendVerifyPassword,
            Self::RemoveSecret { .. } => Operation::BackendDeleteUserTOTP,
            Self::CheckSecret { .. } | Self::UseCode { .. } => Operation::BackendVerifyTOTP,
            Self::DisableFactors { .. } => Operation::BackendDisableUserMFA,
            Self::SignIn { .. } | Self::SignInAgain { .. } => Operation::FrontendCreateSignIn,
            Self::Revoke { .. } => Operation::BackendRevokeSession,
            Self::Sessions { .. } => Operation::BackendGetSessionList,
            Self::Found { .. } => Operation::BackendCreateOrganization,
            Self::Join { .. } => Operation::BackendCreateOrganizationMembership,
            Self::Leave { .. } => Operation::FrontendLeaveOrganization,
            Self::Memberships { .. } => Operation::BackendGetOrganizationMembershipList,
            Self::Invite { .. } => Operation::BackendCreateOrganizationInvitation,
            Self::Invitations { .. } => Operation::BackendGetOrganizationInvitationList,
        }
    }

    /// The user whom it is about, where it names one.
    pub(crate) const fn user(&self) -> Option<UserNo> {
        match self {
            Self::SetPassword { user, .. }
            | Self::RemovePassword { user }
            | Self::CheckPassword { user, .. }
            | Self::SetSecret { user, .. }
            | Self::RemoveSecret { user }
            | Self::CheckSecret { user, .. }
            | Self::SetCodes { user, .. }
            | Self::UseCode { user, .. }
            | Self::DisableFactors { user }
            | Self::SignIn { user, .. }
            | Self::Sessions { user }
            | Self::Found { user, .. }
            | Self::Join { user, .. }
            | Self::Leave { user, .. }
            | Self::Memberships { user }
            | Self::Invitations { user } => Some(*user),
            Self::SignInAgain { .. } | Self::Revoke { .. } | Self::Invite { .. } => None,
        }
    }

    /// Whether it only looks.
    pub(crate) const fn only_looks(&self) -> bool {
        matches!(
            self,
            Self::CheckPassword { .. }
                | Self::CheckSecret { .. }
                | Self::Sessions { .. }
                | Self::Memberships { .. }
                | Self::Invitations { .. }
        )
    }
}
