//! What histories are about: how many users meet, what is done, and how often.

/// What a history is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One user, for long.
    OneUser,
    /// Several users who take over what others freed.
    Several,
    /// The metadata of one user.
    Metadata,
    /// The identifiers of two users.
    Identifiers,
    /// The credentials of one user.
    Credentials,
    /// The sessions of two users.
    Sessions,
    /// Organizations that two users join and leave, and are invited to.
    Memberships,
    /// Two values of each sort that change hands all the time.
    Handover,
    /// More rows than a request can name, of one millisecond.
    BulkCreate,
}

impl Shape {
    /// The shape of a history, by its number.
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
            _ => Self::Several,
        }
    }

    /// Values of a kind from which on new ones are rare.
    pub(super) const fn most_names(self) -> usize {
        if matches!(self, Self::Handover) { 2 } else { 5 }
    }

    /// Users at one time.
    pub(super) const fn most_users(self) -> usize {
        match self {
            Self::OneUser | Self::Metadata | Self::Credentials | Self::BulkCreate => 1,
            Self::Identifiers | Self::Sessions | Self::Memberships => 2,
            Self::Handover => 3,
            Self::Several => 4,
        }
    }

    /// Whether there is nothing to do before there are two users.
    pub(super) const fn begins_with_two(self) -> bool {
        matches!(self, Self::Identifiers | Self::Sessions | Self::Memberships | Self::Handover)
    }

    /// Steps of a history.
    pub(crate) const fn length(self) -> usize {
        match self {
            Self::BulkCreate => 4,
            Self::OneUser | Self::Metadata => 36,
            Self::Several | Self::Identifiers | Self::Credentials | Self::Sessions => 48,
            Self::Handover | Self::Memberships => 64,
        }
    }
}

/// What can be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) enum Draw {
    Create,
    Update,
    Write,
    SetPrimary,
    Add,
    Verify,
    Remove,
    Replace,
    Flag,
    Delete,
    ReadMember,
    ReadUser,
    Find,
    List,
    AccountOperation,
}

impl Shape {
    /// What is drawn in such a history, each with its weight.
    pub(super) const fn weights(self) -> &'static [(Draw, u32)] {
        match self {
            Self::Metadata | Self::BulkCreate => &[(Draw::Write, 10), (Draw::Update, 1), (Draw::ReadUser, 1)],
            Self::OneUser => &[
                (Draw::Update, 6),
                (Draw::Write, 6),
                (Draw::SetPrimary, 2),
                (Draw::Add, 3),
                (Draw::Verify, 1),
                (Draw::Remove, 2),
                (Draw::Replace, 1),
                (Draw::Flag, 1),
                (Draw::ReadMember, 1),
                (Draw::Find, 1),
                (Draw::AccountOperation, 3),
            ],
            Self::Credentials => {
                &[(Draw::AccountOperation, 20), (Draw::Update, 5), (Draw::Write, 1), (Draw::Flag, 1)]
            }
            Self::Sessions => {
                &[(Draw::AccountOperation, 20), (Draw::Update, 4), (Draw::Write, 1), (Draw::Flag, 3)]
            }
            Self::Memberships => {
                &[(Draw::AccountOperation, 24), (Draw::Update, 2), (Draw::Verify, 1), (Draw::Flag, 1)]
            }
            Self::Handover => &[
                (Draw::Create, 4),
                (Draw::Update, 6),
                (Draw::Add, 12),
                (Draw::Remove, 12),
                (Draw::Delete, 1),
            ],
            Self::Several => &[
                (Draw::Create, 4),
                (Draw::Update, 8),
                (Draw::Write, 2),
                (Draw::SetPrimary, 2),
                (Draw::Add, 5),
                (Draw::Verify, 1),
                (Draw::Remove, 4),
                (Draw::Replace, 1),
                (Draw::Flag, 1),
                (Draw::Delete, 3),
                (Draw::ReadMember, 1),
                (Draw::ReadUser, 1),
                (Draw::Find, 3),
                (Draw::List, 2),
            ],
            Self::Identifiers => &[
                (Draw::Create, 1),
                (Draw::SetPrimary, 7),
                (Draw::Add, 6),
                (Draw::Verify, 6),
                (Draw::Remove, 5),
                (Draw::Replace, 2),
                (Draw::Delete, 1),
                (Draw::Update, 1),
                (Draw::ReadMember, 1),
                (Draw::Find, 1),
            ],
        }
    }
}
