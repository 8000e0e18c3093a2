//! The cells of the maps.

use std::fmt;

/// A map: one kind of situation, with a cell for each combination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReachMap {
    /// One operation after another on the same user.
    Pairs,
    /// A property that one operation writes and another one returns.
    Properties,
    /// A credential at a stage of its life.
    Credentials,
    /// A filter or an order of a list, and the rows that there are.
    Filters,
}

impl ReachMap {
    /// Every map.
    pub const ALL: [Self; 4] = [Self::Pairs, Self::Properties, Self::Credentials, Self::Filters];

    /// Its name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pairs => "pairs",
            Self::Properties => "properties",
            Self::Credentials => "credentials",
            Self::Filters => "filters",
        }
    }

    /// What its cells are, as a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Pairs => {
                "An operation is called on a user after another one was accepted for the same user."
            }
            Self::Properties => "An operation returns a property that another one wrote before.",
            Self::Credentials => "A credential is presented at a stage of its life.",
            Self::Filters => "A list is filtered or ordered while its rows are in a certain situation.",
        }
    }
}

/// A stage in the life of a credential when it is presented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is presented for the first time.
    First,
    /// It was accepted before.
    Again,
    /// Another one was the last that was accepted for the same user.
    AfterAnother,
    /// One was refused for the same user before.
    AfterRefusal,
    /// The clock was moved before.
    Later,
    /// Another user presents it.
    ByAnotherUser,
    /// Its user has been deleted.
    AfterDeletion,
}

impl Stage {
    pub(super) const ALL: [Self; 7] = [
        Self::First,
        Self::Again,
        Self::AfterAnother,
        Self::AfterRefusal,
        Self::Later,
        Self::ByAnotherUser,
        Self::AfterDeletion,
    ];

    const fn text(self) -> &'static str {
        match self {
            Self::First => "for the first time",
            Self::Again => "after it was accepted",
            Self::AfterAnother => "after another one was accepted",
            Self::AfterRefusal => "after a refusal",
            Self::Later => "after time has passed",
            Self::ByAnotherUser => "by another user",
            Self::AfterDeletion => "after its user was deleted",
        }
    }
}

/// A situation of the rows of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rows {
    /// No row is returned.
    None,
    /// One row is returned.
    One,
    /// Several rows are returned.
    Several,
    /// The page is full.
    Full,
    /// Rows that were seen before are left out.
    LeftOut,
    /// A row is returned that was changed after its creation.
    Changed,
    /// A row was deleted before.
    AfterDeletion,
}

impl Rows {
    pub(super) const ALL: [Self; 7] =
        [Self::None, Self::One, Self::Several, Self::Full, Self::LeftOut, Self::Changed, Self::AfterDeletion];

    const fn text(self) -> &'static str {
        match self {
            Self::None => "no row",
            Self::One => "one row",
            Self::Several => "several rows",
            Self::Full => "a full page",
            Self::LeftOut => "rows left out",
            Self::Changed => "a changed row",
            Self::AfterDeletion => "a deleted row",
        }
    }
}

/// One combination. Operations are ids such as `backend.updateUser`, params and properties are wire names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Two operations on one user.
    Pair {
        /// The one that was accepted.
        first: &'static str,
        /// The one that was called after it.
        then: &'static str,
    },
    /// A property, written and returned.
    Property {
        /// The resource.
        resource: &'static str,
        /// The property.
        property: &'static str,
        /// The operation that wrote it.
        written_by: &'static str,
        /// The operation that returned it.
        returned_by: &'static str,
    },
    /// A credential at a stage of its life.
    Credential {
        /// The operation.
        operation: &'static str,
        /// The param that takes the credential.
        param: &'static str,
        /// The stage.
        stage: Stage,
    },
    /// A filter or an order of a list.
    Filter {
        /// The operation.
        operation: &'static str,
        /// The param.
        param: &'static str,
        /// Its value, if the contract lists the values.
        value: Option<&'static str>,
        /// The situation of the rows.
        rows: Rows,
    },
}

impl Cell {
    /// The map that the cell belongs to.
    pub const fn map(&self) -> ReachMap {
        match self {
            Self::Pair { .. } => ReachMap::Pairs,
            Self::Property { .. } => ReachMap::Properties,
            Self::Credential { .. } => ReachMap::Credentials,
            Self::Filter { .. } => ReachMap::Filters,
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pair { first, then } => write!(f, "{first}, then {then}"),
            Self::Property { resource, property, written_by, returned_by } => {
                write!(f, "`{property}` of {resource}: written by {written_by}, returned by {returned_by}")
            }
            Self::Credential { operation, param, stage } => {
                write!(f, "`{param}` of {operation}: {}", stage.text())
            }
            Self::Filter { operation, param, value: Some(value), rows } => {
                write!(f, "`{param}` of {operation} is `{value}`: {}", rows.text())
            }
            Self::Filter { operation, param, value: None, rows } => {
                write!(f, "`{param}` of {operation}: {}", rows.text())
            }
        }
    }
}
