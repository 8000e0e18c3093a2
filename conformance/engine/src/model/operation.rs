//! The vocabulary of histories: operations with symbolic operands, such as the second e-mail address
//! of the third user. What a name stands for is known only where the history is carried out.

use std::fmt;

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Surface, Timestamp, VerificationState};
use serde_json::{Map, Value};

use crate::model::account_operation::AccountOperation;
use crate::model::members::Slot;

/// A user of a history, by number.
pub(crate) type UserNo = usize;

/// A kind of identifiers that a user has a list of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// E-mail addresses.
    Email,
    /// Phone numbers.
    Phone,
    /// Wallets.
    Wallet,
}

impl Kind {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Wallet];

    /// Wire name of the user's list.
    pub(crate) const fn list(self) -> &'static str {
        match self {
            Self::Email => wire::user::EMAIL_ADDRESSES,
            Self::Phone => wire::user::PHONE_NUMBERS,
            Self::Wallet => wire::user::WEB3_WALLETS,
        }
    }

    /// Wire name of the property that names the primary.
    pub(crate) const fn primary(self) -> &'static str {
        match self {
            Self::Email => wire::user::PRIMARY_EMAIL_ADDRESS_ID,
            Self::Phone => wire::user::PRIMARY_PHONE_NUMBER_ID,
            Self::Wallet => wire::user::PRIMARY_WEB3_WALLET_ID,
        }
    }

    /// Wire name of the param that carries a value, or a list of them when a user is created. The
    /// property of a member that shows it has the same name.
    pub(crate) const fn value(self) -> &'static str {
        match self {
            Self::Email => wire::params::EMAIL_ADDRESS,
            Self::Phone => wire::params::PHONE_NUMBER,
            Self::Wallet => wire::params::WEB3_WALLET,
        }
    }

    /// Wire name of the param that gives the statuses of a new user's values.
    pub(crate) const fn statuses(self) -> Option<&'static str> {
        match self {
            Self::Email => Some(wire::params::EMAIL_ADDRESS_IDENTIFICATION_STATUS),
            Self::Phone => Some(wire::params::PHONE_NUMBER_IDENTIFICATION_STATUS),
            Self::Wallet => None,
        }
    }

    /// The operation that adds a member.
    pub(crate) const fn adds(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendCreateEmailAddress),
            Self::Phone => Some(Operation::BackendCreatePhoneNumber),
            Self::Wallet => None,
        }
    }

    /// The operation that reads a member.
    pub(crate) const fn reads(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendGetEmailAddress),
            Self::Phone => Some(Operation::BackendGetPhoneNumber),
            Self::Wallet => None,
        }
    }

    /// The operation that sets the verification of a member.
    pub(crate) const fn verifies(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendUpdateEmailAddress),
            Self::Phone => Some(Operation::BackendUpdatePhoneNumber),
            Self::Wallet => None,
        }
    }

    /// The operation that deletes a member.
    pub(crate) const fn deletes(self) -> Operation {
        match self {
            Self::Email => Operation::BackendDeleteEmailAddress,
            Self::Phone => Operation::BackendDeletePhoneNumber,
            Self::Wallet => Operation::BackendDeleteUserWeb3Wallet,
        }
    }

    /// The operation that puts a member in the place of all others.
    pub(crate) const fn replaces(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendReplaceUserEmailAddress),
            Self::Phone => Some(Operation::BackendReplaceUserPhoneNumber),
            Self::Wallet => None,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Wallet => "wallet",
        }
    }
}

/// What a unique value is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pool {
    /// A text of the user: wire name of the property.
    Text(&'static str),
    /// A value of an identifier.
    Of(Kind),
}

impl Pool {
    /// The texts that one user at a time may have.
    pub(crate) const TEXTS: [Self; 2] =
        [Self::Text(wire::user::USERNAME), Self::Text(wire::user::EXTERNAL_ID)];
}

/// A unique value, by number: the same in one history, another in each execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    /// What it is of.
    pub(crate) pool: Pool,
    /// Which one.
    pub(crate) number: usize,
}

/// What a request says of a property.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    /// This value.
    Fixed(Value),
    /// An instant, which requests write as text and answers as a number.
    Instant(Timestamp),
    /// A unique value.
    Name(Name),
}

/// Params of a request by wire name, each of which sets the property of the same name.
pub(crate) type Says = Vec<(&'static str, Said)>;

/// A member that a user is created with, or that is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NewMember {
    /// What histories call it.
    pub(crate) slot: Slot,
    /// Its value, which also says its kind.
    pub(crate) value: Name,
    /// How far it is trusted.
    pub(crate) status: VerificationState,
}

impl NewMember {
    /// Its kind.
    pub(crate) const fn kind(&self) -> Kind {
        match self.value.pool {
            Pool::Of(kind) => kind,
            // No draw makes a member of a text.
            Pool::Text(_) => Kind::Email,
        }
    }
}

/// How metadata is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Merged into what is stored.
    Merge,
    /// In place of what is stored.
    Replace,
}

/// What is wrong with a request beside its good params.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fault {
    /// A param that no operation has.
    Unknown,
    /// A param with a value that is not of its type.
    Value(&'static str, Value),
}

/// One step of a history.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Op {
    /// A user is created.
    Create { user: UserNo, says: Says, members: Vec<NewMember> },
    /// Many users are created in one millisecond, and listed page by page.
    BulkCreate { user: UserNo, count: usize, page: usize },
    /// Properties of a user are set.
    Update { user: UserNo, surface: Surface, says: Says, fault: Option<Fault> },
    /// Metadata of a user is written.
    Write { user: UserNo, surface: Surface, how: How, fields: Map<String, Value>, fault: Option<Fault> },
    /// A member, of whomever, or nobody's, is to become the primary of a user.
    SetPrimary { user: UserNo, surface: Surface, kind: Kind, slot: Option<Slot> },
    /// A member is added.
    Add { user: UserNo, member: NewMember, primary: Option<bool> },
    /// A member's verification is set.
    Verify { slot: Slot, verified: bool },
    /// A member is deleted.
    Remove { slot: Slot },
    /// A member takes the place of all others of its kind.
    Replace { user: UserNo, member: NewMember },
    /// An operation that sets a flag of a user.
    Flag { user: UserNo, operation: Operation },
    /// A user is deleted.
    Delete { user: UserNo },
    /// Something is done with credentials, sessions, memberships or invitations.
    AccountOperation(AccountOperation),
    /// A member that may be gone is read.
    ReadMember { slot: Slot },
    /// A user that may be gone is read.
    ReadUser { user: UserNo },
    /// Users are looked up by a unique value.
    Find { value: Name },
    /// Users of the history are listed.
    List { users: Vec<UserNo>, limit: usize, ascending: Option<bool> },
}

/// Operations that set a flag, with the property and what it becomes.
pub(crate) const FLAGS: [(Operation, &str, bool); 4] = [
    (Operation::BackendBanUser, wire::user::BANNED, true),
    (Operation::BackendUnbanUser, wire::user::BANNED, false),
    (Operation::BackendLockUser, wire::user::LOCKED, true),
    (Operation::BackendUnlockUser, wire::user::LOCKED, false),
];

impl Op {
    /// The operation of the contract that carries it out; nothing where there is none.
    pub(crate) fn operation(&self, kind_of: impl Fn(Slot) -> Option<Kind>) -> Option<Operation> {
        match self {
            Self::Create { .. } | Self::BulkCreate { .. } => Some(Operation::BackendCreateUser),
            Self::Update { surface, .. } | Self::SetPrimary { surface, .. } => Some(match surface {
                Surface::Backend => Operation::BackendUpdateUser,
                Surface::Frontend => Operation::FrontendUpdate,
            }),
            Self::Write { surface, how, .. } => match (surface, how) {
                (Surface::Backend, How::Merge) => Some(Operation::BackendUpdateUserMetadata),
                (Surface::Backend, How::Replace) => Some(Operation::BackendReplaceUserMetadata),
                (Surface::Frontend, How::Merge) => Some(Operation::FrontendUpdateMetadata),
                (Surface::Frontend, How::Replace) => None,
            },
            Self::Add { member, .. } => member.kind().adds(),
            Self::Verify { slot, .. } => kind_of(*slot)?.verifies(),
            Self::Remove { slot } => Some(kind_of(*slot)?.deletes()),
            Self::Replace { member, .. } => member.kind().replaces(),
            Self::Flag { operation, .. } => Some(*operation),
            Self::Delete { .. } => Some(Operation::BackendDeleteUser),
            Self::AccountOperation(deed) => Some(deed.operation()),
            Self::ReadMember { slot } => kind_of(*slot)?.reads(),
            Self::ReadUser { .. } => Some(Operation::BackendGetUser),
            Self::Find { .. } | Self::List { .. } => Some(Operation::BackendGetUserList),
        }
    }

    /// The operation that has to be carried out before it, if there is one.
    pub(crate) const fn prepared_by(&self) -> Option<Operation> {
        match self {
            Self::AccountOperation(AccountOperation::SignIn { .. }) => {
                Some(Operation::BackendCreateSignInToken)
            }
            _ => None,
        }
    }

    /// The user whose state it is about, where it names one.
    pub(crate) const fn user(&self) -> Option<UserNo> {
        match self {
            Self::Create { user, .. }
            | Self::BulkCreate { user, .. }
            | Self::Update { user, .. }
            | Self::Write { user, .. }
            | Self::SetPrimary { user, .. }
            | Self::Add { user, .. }
            | Self::Replace { user, .. }
            | Self::Flag { user, .. }
            | Self::Delete { user }
            | Self::ReadUser { user } => Some(*user),
            Self::AccountOperation(deed) => deed.user(),
            Self::Verify { .. }
            | Self::Remove { .. }
            | Self::ReadMember { .. }
            | Self::Find { .. }
            | Self::List { .. } => None,
        }
    }

    /// The unique values that it names.
    pub(crate) fn names(&self) -> impl Iterator<Item = Name> {
        let (says, members): (&[(&'static str, Said)], &[NewMember]) = match self {
            Self::Create { says, members, .. } => (says, members),
            Self::Update { says, .. } => (says, &[]),
            Self::Add { member, .. } | Self::Replace { member, .. } => (&[], std::slice::from_ref(member)),
            _ => (&[], &[]),
        };
        let looked_for = match self {
            Self::Find { value }
            | Self::AccountOperation(AccountOperation::Invite { address: value, .. }) => Some(*value),
            _ => None,
        };
        let said = says.iter().filter_map(|(_, said)| match said {
            Said::Name(name) => Some(*name),
            Said::Fixed(_) | Said::Instant(_) => None,
        });
        said.chain(members.iter().map(|member| member.value)).chain(looked_for)
    }

    /// Whether it only looks.
    pub(crate) const fn only_looks(&self) -> bool {
        match self {
            Self::ReadMember { .. } | Self::ReadUser { .. } | Self::Find { .. } | Self::List { .. } => true,
            Self::AccountOperation(deed) => deed.only_looks(),
            _ => false,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pool {
            Pool::Text(property) => write!(f, "{property}#{}", self.number),
            Pool::Of(kind) => write!(f, "{}#{}", kind.word(), self.number),
        }
    }
}
