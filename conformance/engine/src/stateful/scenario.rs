//! The scenarios of histories: how many users there are, which kinds of steps are drawn, and how
//! often.

/// What a history exercises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scenario {
    /// One user, with many steps.
    OneUser,
    /// Several users who take over the values that others freed.
    SeveralUsers,
    /// The metadata of one user.
    Metadata,
    /// The identifiers of two users.
    Identifiers,
    /// The credentials of one user.
    Credentials,
    /// The sessions of two users.
    Sessions,
    /// Organizations that two users join, leave, and are invited to.
    Memberships,
    /// Two values of each unique field that change hands all the time.
    Handover,
    /// More users than a request can name, all created in the same millisecond.
    BulkCreate,
}

/// A kind of step that the generator can draw.
#[derive(Clone, Copy, Debug)]
pub(super) enum StepKind {
    CreateUser,
    UpdateUser,
    WriteMetadata,
    SetPrimary,
    AddMember,
    SetVerified,
    DeleteMember,
    ReplaceMembers,
    SetFlag,
    DeleteUser,
    ReadMember,
    ReadUser,
    FindUsers,
    ListUsers,
    Account,
}

impl Scenario {
    /// The scenario of a history, by the number of the history.
    pub(crate) const fn of(history: u32) -> Self {
        match history % 32 {
            31 => Self::BulkCreate,
            0 | 8 | 16 | 24 => Self::OneUser,
            2 | 10 | 18 | 26 => Self::Metadata,
            3 | 7 | 11 | 19 | 27 => Self::Identifiers,
            4 | 12 | 20 | 28 => Self::Handover,
            5 | 13 | 21 | 29 => Self::Credentials,
            1 | 17 => Self::Sessions,
            6 | 14 | 22 | 30 => Self::Memberships,
            _ => Self::SeveralUsers,
        }
    }

    /// The number of values of a unique field from which on new values are rare.
    pub(super) const fn max_values(self) -> usize {
        if matches!(self, Self::Handover) { 2 } else { 5 }
    }

    /// The largest number of users that exist at the same time.
    pub(super) const fn max_users(self) -> usize {
        match self {
            Self::OneUser | Self::Metadata | Self::Credentials | Self::BulkCreate => 1,
            Self::Identifiers | Self::Sessions | Self::Memberships => 2,
            Self::Handover => 3,
            Self::SeveralUsers => 4,
        }
    }

    /// Whether the history starts by creating two users.
    pub(super) const fn starts_with_two_users(self) -> bool {
        matches!(self, Self::Identifiers | Self::Sessions | Self::Memberships | Self::Handover)
    }

    /// Whether users are created banned or locked.
    pub(super) const fn creates_flagged_users(self) -> bool {
        matches!(self, Self::Sessions)
    }

    /// The number of steps in a history.
    pub(crate) const fn length(self) -> usize {
        match self {
            Self::BulkCreate => 4,
            Self::OneUser | Self::Metadata => 36,
            Self::SeveralUsers | Self::Identifiers | Self::Credentials | Self::Sessions => 48,
            Self::Handover | Self::Memberships => 64,
        }
    }

    /// The kinds of steps in a history, each with its weight.
    pub(super) const fn weights(self) -> &'static [(StepKind, u32)] {
        match self {
            Self::Metadata | Self::BulkCreate => {
                &[(StepKind::WriteMetadata, 10), (StepKind::UpdateUser, 1), (StepKind::ReadUser, 1)]
            }
            Self::OneUser => &[
                (StepKind::UpdateUser, 6),
                (StepKind::WriteMetadata, 6),
                (StepKind::SetPrimary, 2),
                (StepKind::AddMember, 3),
                (StepKind::SetVerified, 1),
                (StepKind::DeleteMember, 2),
                (StepKind::ReplaceMembers, 1),
                (StepKind::SetFlag, 1),
                (StepKind::ReadMember, 1),
                (StepKind::FindUsers, 1),
                (StepKind::Account, 3),
            ],
            Self::Credentials => &[
                (StepKind::Account, 20),
                (StepKind::UpdateUser, 5),
                (StepKind::WriteMetadata, 1),
                (StepKind::SetFlag, 1),
            ],
            Self::Sessions => &[
                (StepKind::Account, 20),
                (StepKind::UpdateUser, 4),
                (StepKind::WriteMetadata, 1),
                (StepKind::SetFlag, 3),
            ],
            Self::Memberships => &[
                (StepKind::Account, 24),
                (StepKind::UpdateUser, 2),
                (StepKind::SetVerified, 1),
                (StepKind::SetFlag, 1),
            ],
            Self::Handover => &[
                (StepKind::CreateUser, 4),
                (StepKind::UpdateUser, 6),
                (StepKind::AddMember, 12),
                (StepKind::DeleteMember, 12),
                (StepKind::DeleteUser, 1),
            ],
            Self::SeveralUsers => &[
                (StepKind::CreateUser, 4),
                (StepKind::UpdateUser, 8),
                (StepKind::WriteMetadata, 2),
                (StepKind::SetPrimary, 2),
                (StepKind::AddMember, 5),
                (StepKind::SetVerified, 1),
                (StepKind::DeleteMember, 4),
                (StepKind::ReplaceMembers, 1),
                (StepKind::SetFlag, 1),
                (StepKind::DeleteUser, 3),
                (StepKind::ReadMember, 1),
                (StepKind::ReadUser, 1),
                (StepKind::FindUsers, 3),
                (StepKind::ListUsers, 2),
            ],
            Self::Identifiers => &[
                (StepKind::CreateUser, 1),
                (StepKind::SetPrimary, 7),
                (StepKind::AddMember, 6),
                (StepKind::SetVerified, 6),
                (StepKind::DeleteMember, 5),
                (StepKind::ReplaceMembers, 2),
                (StepKind::DeleteUser, 1),
                (StepKind::UpdateUser, 1),
                (StepKind::ReadMember, 1),
                (StepKind::FindUsers, 1),
            ],
        }
    }
}
