//! The symbolic operands of a history: users by number, kinds of identifiers, and unique values. It
//! knows the names of the contract, but no state and no rule.

use std::fmt;

use clerk_user::operations::Operation;
use clerk_user::wire;

/// The number of a user in a history.
pub(crate) type UserNumber = usize;

/// A kind of identifier that a user has a list of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum IdentifierKind {
    /// Email addresses.
    Email,
    /// Phone numbers.
    Phone,
    /// Web3 wallets.
    Wallet,
}

impl IdentifierKind {
    /// All kinds.
    pub(crate) const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Wallet];

    /// Wire name of the property that lists the members.
    pub(crate) const fn list_property(self) -> &'static str {
        match self {
            Self::Email => wire::user::EMAIL_ADDRESSES,
            Self::Phone => wire::user::PHONE_NUMBERS,
            Self::Wallet => wire::user::WEB3_WALLETS,
        }
    }

    /// Wire name of the property that holds the id of the primary.
    pub(crate) const fn primary_property(self) -> &'static str {
        match self {
            Self::Email => wire::user::PRIMARY_EMAIL_ADDRESS_ID,
            Self::Phone => wire::user::PRIMARY_PHONE_NUMBER_ID,
            Self::Wallet => wire::user::PRIMARY_WEB3_WALLET_ID,
        }
    }

    /// Wire name of the param that carries a value, or a list of values when a user is created. The
    /// property of a member that shows the value has the same name.
    pub(crate) const fn value_param(self) -> &'static str {
        match self {
            Self::Email => wire::params::EMAIL_ADDRESS,
            Self::Phone => wire::params::PHONE_NUMBER,
            Self::Wallet => wire::params::WEB3_WALLET,
        }
    }

    /// Wire name of the param that carries the statuses of a new user's members.
    pub(crate) const fn statuses_param(self) -> Option<&'static str> {
        match self {
            Self::Email => Some(wire::params::EMAIL_ADDRESS_IDENTIFICATION_STATUS),
            Self::Phone => Some(wire::params::PHONE_NUMBER_IDENTIFICATION_STATUS),
            Self::Wallet => None,
        }
    }

    /// The operation that adds a member.
    pub(crate) const fn create_operation(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendCreateEmailAddress),
            Self::Phone => Some(Operation::BackendCreatePhoneNumber),
            Self::Wallet => None,
        }
    }

    /// The operation that reads a member.
    pub(crate) const fn read_operation(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendGetEmailAddress),
            Self::Phone => Some(Operation::BackendGetPhoneNumber),
            Self::Wallet => None,
        }
    }

    /// The operation that sets the verification of a member.
    pub(crate) const fn verify_operation(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendUpdateEmailAddress),
            Self::Phone => Some(Operation::BackendUpdatePhoneNumber),
            Self::Wallet => None,
        }
    }

    /// The operation that deletes a member.
    pub(crate) const fn delete_operation(self) -> Operation {
        match self {
            Self::Email => Operation::BackendDeleteEmailAddress,
            Self::Phone => Operation::BackendDeletePhoneNumber,
            Self::Wallet => Operation::BackendDeleteUserWeb3Wallet,
        }
    }

    /// The operation that replaces all members with one.
    pub(crate) const fn replace_operation(self) -> Option<Operation> {
        match self {
            Self::Email => Some(Operation::BackendReplaceUserEmailAddress),
            Self::Phone => Some(Operation::BackendReplaceUserPhoneNumber),
            Self::Wallet => None,
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Wallet => "wallet",
        }
    }
}

/// A field whose values are unique among users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UniqueField {
    /// A property of the user, by wire name.
    Property(&'static str),
    /// The value of an identifier.
    Identifier(IdentifierKind),
}

impl UniqueField {
    /// The unique properties of a user.
    pub(crate) const PROPERTIES: [Self; 2] =
        [Self::Property(wire::user::USERNAME), Self::Property(wire::user::EXTERNAL_ID)];

    /// Wire name of the property, or of the param that carries the identifier.
    pub(crate) const fn wire_name(self) -> &'static str {
        match self {
            Self::Property(property) => property,
            Self::Identifier(kind) => kind.value_param(),
        }
    }
}

/// A unique value by number. Within a history it is one value; each execution binds it anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SymbolicValue {
    /// The field that holds it.
    pub(crate) field: UniqueField,
    /// Its number among the values of the field.
    pub(crate) number: usize,
}

impl fmt::Display for SymbolicValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field {
            UniqueField::Property(property) => write!(f, "{property}#{}", self.number),
            UniqueField::Identifier(kind) => write!(f, "{}#{}", kind.label(), self.number),
        }
    }
}
