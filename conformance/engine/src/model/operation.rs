//! The steps of a history: operations with symbolic operands, such as the second email address of
//! the third user. Only an execution knows which ids and values the operands stand for.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Surface, Timestamp, VerificationState};
use serde_json::{Map, Value};

use crate::model::account_operation::AccountOperation;
use crate::model::members::Slot;
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};

/// The value that a request sets a property to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PropertyValue {
    /// A literal value.
    Fixed(Value),
    /// An instant: requests carry it as text, responses as a number.
    Instant(Timestamp),
    /// A unique value.
    Unique(SymbolicValue),
}

/// The properties that a request sets, by wire name.
pub(crate) type PropertyValues = Vec<(&'static str, PropertyValue)>;

/// A member that is added, or that a user is created with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NewMember {
    /// Its number in the history.
    pub(crate) slot: Slot,
    /// Its value, which also determines its kind.
    pub(crate) value: SymbolicValue,
    /// Its verification status.
    pub(crate) status: VerificationState,
}

impl NewMember {
    /// Its kind.
    pub(crate) const fn kind(&self) -> IdentifierKind {
        match self.value.field {
            UniqueField::Identifier(kind) => kind,
            // The generator gives members no values of properties.
            UniqueField::Property(_) => IdentifierKind::Email,
        }
    }
}

/// How a request writes metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WriteMode {
    /// It merges the new value into the stored one.
    Merge,
    /// It replaces the stored value.
    Replace,
}

/// A fault that a request has in addition to its valid params.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RequestFault {
    /// A param with a value of the wrong type.
    WrongType(&'static str, Value),
}

/// One step of a history.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ModelOperation {
    /// Creates a user.
    CreateUser { user: UserNumber, values: PropertyValues, members: Vec<NewMember> },
    /// Creates many users with one creation time, and lists them page by page.
    BulkCreate { user: UserNumber, count: usize, page: usize },
    /// Sets properties of a user.
    UpdateUser { user: UserNumber, surface: Surface, values: PropertyValues, fault: Option<RequestFault> },
    /// Writes metadata of a user.
    WriteMetadata {
        user: UserNumber,
        surface: Surface,
        mode: WriteMode,
        fields: Map<String, Value>,
        fault: Option<RequestFault>,
    },
    /// Sets the primary of a user to a member of any user, or to an id that does not exist.
    SetPrimary { user: UserNumber, surface: Surface, kind: IdentifierKind, slot: Option<Slot> },
    /// Adds a member.
    AddMember { user: UserNumber, member: NewMember, primary: Option<bool> },
    /// Sets the verification of a member.
    SetVerified { slot: Slot, verified: bool },
    /// Deletes a member.
    DeleteMember { slot: Slot },
    /// Replaces all members of a kind with one.
    ReplaceMembers { user: UserNumber, member: NewMember },
    /// Calls an operation that sets a flag of a user.
    SetFlag { user: UserNumber, operation: Operation },
    /// Deletes a user.
    DeleteUser { user: UserNumber },
    /// Uses credentials, sessions, memberships or invitations.
    Account(AccountOperation),
    /// Reads a member that may be deleted.
    ReadMember { slot: Slot },
    /// Reads a user that may be deleted.
    ReadUser { user: UserNumber },
    /// Lists the users that hold a unique value.
    FindUsers { value: SymbolicValue },
    /// Lists users of the history.
    ListUsers { users: Vec<UserNumber>, limit: usize, ascending: Option<bool> },
}

/// The operations that set a flag of a user: operation, property, new value.
pub(crate) const FLAG_OPERATIONS: [(Operation, &str, bool); 4] = [
    (Operation::BackendBanUser, wire::user::BANNED, true),
    (Operation::BackendUnbanUser, wire::user::BANNED, false),
    (Operation::BackendLockUser, wire::user::LOCKED, true),
    (Operation::BackendUnlockUser, wire::user::LOCKED, false),
];

impl ModelOperation {
    /// The operation of the contract that performs the step, if there is one.
    pub(crate) fn operation(&self, kind_of: impl Fn(Slot) -> Option<IdentifierKind>) -> Option<Operation> {
        match self {
            Self::CreateUser { .. } | Self::BulkCreate { .. } => Some(Operation::BackendCreateUser),
            Self::UpdateUser { surface, .. } | Self::SetPrimary { surface, .. } => Some(match surface {
                Surface::Backend => Operation::BackendUpdateUser,
                Surface::Frontend => Operation::FrontendUpdate,
            }),
            Self::WriteMetadata { surface, mode, .. } => match (surface, mode) {
                (Surface::Backend, WriteMode::Merge) => Some(Operation::BackendUpdateUserMetadata),
                (Surface::Backend, WriteMode::Replace) => Some(Operation::BackendReplaceUserMetadata),
                (Surface::Frontend, WriteMode::Merge) => Some(Operation::FrontendUpdateMetadata),
                (Surface::Frontend, WriteMode::Replace) => None,
            },
            Self::AddMember { member, .. } => member.kind().create_operation(),
            Self::SetVerified { slot, .. } => kind_of(*slot)?.verify_operation(),
            Self::DeleteMember { slot } => Some(kind_of(*slot)?.delete_operation()),
            Self::ReplaceMembers { member, .. } => member.kind().replace_operation(),
            Self::SetFlag { operation, .. } => Some(*operation),
            Self::DeleteUser { .. } => Some(Operation::BackendDeleteUser),
            Self::Account(action) => Some(action.operation()),
            Self::ReadMember { slot } => kind_of(*slot)?.read_operation(),
            Self::ReadUser { .. } => Some(Operation::BackendGetUser),
            Self::FindUsers { .. } | Self::ListUsers { .. } => Some(Operation::BackendGetUserList),
        }
    }

    /// The operation that must be called first, if there is one.
    pub(crate) const fn prerequisite(&self) -> Option<Operation> {
        match self {
            Self::Account(AccountOperation::SignIn { .. }) => Some(Operation::BackendCreateSignInToken),
            _ => None,
        }
    }

    /// The user that the step names, if it names one.
    pub(crate) const fn user(&self) -> Option<UserNumber> {
        match self {
            Self::CreateUser { user, .. }
            | Self::BulkCreate { user, .. }
            | Self::UpdateUser { user, .. }
            | Self::WriteMetadata { user, .. }
            | Self::SetPrimary { user, .. }
            | Self::AddMember { user, .. }
            | Self::ReplaceMembers { user, .. }
            | Self::SetFlag { user, .. }
            | Self::DeleteUser { user }
            | Self::ReadUser { user } => Some(*user),
            Self::Account(action) => action.user(),
            Self::SetVerified { .. }
            | Self::DeleteMember { .. }
            | Self::ReadMember { .. }
            | Self::FindUsers { .. }
            | Self::ListUsers { .. } => None,
        }
    }

    /// The unique values that the step names.
    pub(crate) fn unique_values(&self) -> impl Iterator<Item = SymbolicValue> {
        let (values, members): (&[(&'static str, PropertyValue)], &[NewMember]) = match self {
            Self::CreateUser { values, members, .. } => (values, members),
            Self::UpdateUser { values, .. } => (values, &[]),
            Self::AddMember { member, .. } | Self::ReplaceMembers { member, .. } => {
                (&[], std::slice::from_ref(member))
            }
            _ => (&[], &[]),
        };
        let operand = match self {
            Self::FindUsers { value }
            | Self::Account(AccountOperation::InviteAddress { address: value, .. }) => Some(*value),
            _ => None,
        };
        let of_properties = unique_values(values);
        of_properties.chain(members.iter().map(|member| member.value)).chain(operand)
    }

    /// Whether the step changes nothing.
    pub(crate) const fn is_read_only(&self) -> bool {
        match self {
            Self::ReadMember { .. }
            | Self::ReadUser { .. }
            | Self::FindUsers { .. }
            | Self::ListUsers { .. } => true,
            Self::Account(action) => action.is_read_only(),
            _ => false,
        }
    }
}

/// The unique values among the values of properties.
pub(crate) fn unique_values(values: &[(&'static str, PropertyValue)]) -> impl Iterator<Item = SymbolicValue> {
    values.iter().filter_map(|(_, value)| match value {
        PropertyValue::Unique(value) => Some(*value),
        PropertyValue::Fixed(_) | PropertyValue::Instant(_) => None,
    })
}
