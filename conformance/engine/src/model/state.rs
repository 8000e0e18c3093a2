//! The state of a history: its users, their members and accounts, and the values that its symbols
//! stand for. This file holds the look-ups; `transitions` changes the state.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::VerificationState;
use serde_json::{Map, Value};

use crate::model::account_operation::AccountOperation;
use crate::model::accounts::Accounts;
use crate::model::members::{Member, MemberChange, MemberState, Slot};
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};
use crate::model::operation::{ModelOperation, NewMember, PropertyValue};

/// A user of a history.
#[derive(Clone, Debug, Default)]
pub(crate) struct User {
    /// Whether the user was deleted.
    pub(crate) deleted: bool,
    /// The known values of the properties that requests can set, by wire name.
    pub(crate) properties: BTreeMap<&'static str, Value>,
    /// The members of each kind.
    pub(super) members: BTreeMap<IdentifierKind, MemberState>,
}

impl User {
    /// The object that a property holds; empty if it holds none.
    pub(crate) fn object(&self, property: &str) -> Map<String, Value> {
        self.properties.get(property).and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// The members of a kind.
    pub(crate) fn members(&self, kind: IdentifierKind) -> &[Member] {
        self.members.get(&kind).map_or(&[], MemberState::members)
    }

    /// The primary of a kind.
    pub(crate) fn primary(&self, kind: IdentifierKind) -> Option<Slot> {
        self.members.get(&kind).and_then(MemberState::primary)
    }

    /// Whether a property is known to be true.
    pub(crate) fn is_true(&self, property: &str) -> bool {
        self.properties.get(property).and_then(Value::as_bool) == Some(true)
    }

    /// The number of identifiers, including the username.
    fn identifier_count(&self) -> usize {
        let members: usize = self.members.values().map(|list| list.members().len()).sum();
        members + usize::from(self.properties.get(wire::user::USERNAME).is_some_and(Value::is_string))
    }
}

/// A member of a history, deleted or not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MemberRecord {
    /// Its user.
    pub(crate) user: UserNumber,
    /// Its value.
    pub(crate) value: SymbolicValue,
    /// Its verification status.
    pub(crate) status: VerificationState,
    /// Whether it was deleted.
    pub(crate) deleted: bool,
}

/// Who holds a unique value, as seen by one user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// No user.
    Nobody,
    /// The user itself.
    SameUser,
    /// Another user, who has an exclusive claim to it.
    OtherUser,
    /// Another user, who has not verified it.
    OtherUserUnverified,
}

/// The state of a history.
#[derive(Clone, Debug, Default)]
pub(crate) struct ModelState {
    pub(super) users: BTreeMap<UserNumber, User>,
    pub(super) members: BTreeMap<Slot, MemberRecord>,
    pub(super) values: BTreeMap<SymbolicValue, Value>,
    /// The operation that last freed a value.
    pub(super) freed_by: BTreeMap<SymbolicValue, Operation>,
    pub(super) accounts: Accounts,
}

impl ModelState {
    /// A user, deleted or not.
    pub(crate) fn user(&self, user: UserNumber) -> Option<&User> {
        self.users.get(&user)
    }

    /// A user that exists.
    pub(crate) fn existing_user(&self, user: UserNumber) -> Option<&User> {
        self.users.get(&user).filter(|user| !user.deleted)
    }

    pub(crate) fn user_mut(&mut self, user: UserNumber) -> Option<&mut User> {
        self.users.get_mut(&user)
    }

    /// All users, deleted or not.
    pub(crate) fn users(&self) -> impl Iterator<Item = (UserNumber, &User)> {
        self.users.iter().map(|(number, user)| (*number, user))
    }

    /// What users have beyond their own properties.
    pub(crate) const fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    pub(crate) const fn accounts_mut(&mut self) -> &mut Accounts {
        &mut self.accounts
    }

    /// A member, deleted or not.
    pub(crate) fn member(&self, slot: Slot) -> Option<MemberRecord> {
        self.members.get(&slot).copied()
    }

    /// All members, deleted or not.
    pub(crate) fn members(&self) -> impl Iterator<Item = (Slot, MemberRecord)> {
        self.members.iter().map(|(slot, member)| (*slot, *member))
    }

    /// The kind of a member.
    pub(crate) fn kind_of(&self, slot: Slot) -> Option<IdentifierKind> {
        match self.members.get(&slot)?.value.field {
            UniqueField::Identifier(kind) => Some(kind),
            UniqueField::Property(_) => None,
        }
    }

    /// The user whose state a step can change or read.
    pub(crate) fn subject(&self, step: &ModelOperation) -> Option<UserNumber> {
        match step {
            ModelOperation::SetVerified { slot, .. }
            | ModelOperation::DeleteMember { slot }
            | ModelOperation::ReadMember { slot } => self.member(*slot).map(|member| member.user),
            ModelOperation::Account(
                AccountOperation::RevokeSession { session } | AccountOperation::ReuseTicket { session },
            ) => self.accounts.session_user(*session),
            other => other.user(),
        }
    }

    /// The value that a symbol stands for, once it is bound.
    pub(crate) fn value(&self, symbol: SymbolicValue) -> Option<&Value> {
        self.values.get(&symbol)
    }

    /// The values of a field that are bound.
    pub(crate) fn bound_values(&self, field: UniqueField) -> impl Iterator<Item = SymbolicValue> {
        self.values.keys().copied().filter(move |value| value.field == field)
    }

    /// The JSON value that a response shows for the value of a request.
    pub(crate) fn shown_value(&self, value: &PropertyValue) -> Value {
        match value {
            PropertyValue::Fixed(value) => value.clone(),
            PropertyValue::Instant(instant) => Value::from(instant.as_millis()),
            PropertyValue::Unique(symbol) => self.value(*symbol).cloned().unwrap_or_default(),
        }
    }

    /// Who holds a unique value, as seen by a user.
    pub(crate) fn holder(&self, value: SymbolicValue, user: UserNumber) -> Holder {
        match value.field {
            UniqueField::Property(property) => self.property_holder(property, value, user),
            UniqueField::Identifier(_) => self.identifier_holder(value, user),
        }
    }

    fn property_holder(&self, property: &str, symbol: SymbolicValue, user: UserNumber) -> Holder {
        let Some(value) = self.value(symbol) else { return Holder::Nobody };
        let mut found = Holder::Nobody;
        let holds = |other: &User| !other.deleted && other.properties.get(property) == Some(value);
        for (number, other) in &self.users {
            if holds(other) {
                found = if *number == user { Holder::SameUser } else { return Holder::OtherUser };
            }
        }
        found
    }

    fn identifier_holder(&self, value: SymbolicValue, user: UserNumber) -> Holder {
        let mut found = Holder::Nobody;
        for member in self.members.values().filter(|member| member.value == value && !member.deleted) {
            found = match (member.user == user, member.status) {
                (true, _) => Holder::SameUser,
                (false, VerificationState::Unverified) if found == Holder::Nobody => {
                    Holder::OtherUserUnverified
                }
                (false, VerificationState::Unverified) => found,
                (false, _) => return Holder::OtherUser,
            };
        }
        found
    }

    /// The only user who holds an identifier, if it is verified.
    pub(crate) fn verified_holder(&self, value: SymbolicValue) -> Option<UserNumber> {
        let mut holders = self.members.values().filter(|member| member.value == value && !member.deleted);
        let only = holders.next()?;
        (holders.next().is_none() && only.status == VerificationState::Verified).then_some(only.user)
    }

    /// The operation that last freed a value, if no user holds the value now.
    pub(crate) fn freed_by(&self, value: SymbolicValue) -> Option<Operation> {
        self.freed_by.get(&value).copied()
    }

    /// Whether the user has no identifier that could be removed without leaving none.
    pub(crate) fn has_single_identifier(&self, user: UserNumber) -> bool {
        self.users.get(&user).is_some_and(|user| user.identifier_count() <= 1)
    }

    /// Whether the user is known to be banned.
    pub(crate) fn is_banned(&self, user: UserNumber) -> bool {
        self.user(user).is_some_and(|user| user.is_true(wire::user::BANNED))
    }

    /// Whether the user is known to be locked.
    pub(crate) fn is_locked(&self, user: UserNumber) -> bool {
        self.user(user).is_some_and(|user| user.is_true(wire::user::LOCKED))
    }

    /// Whether the user may be prevented from acting.
    pub(crate) fn is_suspended(&self, user: UserNumber) -> bool {
        self.is_banned(user) || self.is_locked(user)
    }

    /// The primaries that a step may leave, if it can change one: the user, the kind, and the allowed
    /// primaries.
    pub(crate) fn allowed_primaries(
        &self,
        step: &ModelOperation,
    ) -> Option<(UserNumber, IdentifierKind, BTreeSet<Option<Slot>>)> {
        let (user, kind, change) = self.member_change(step)?;
        let list = self.users.get(&user)?.members.get(&kind).cloned().unwrap_or_default();
        Some((user, kind, list.allowed_primaries(change)))
    }

    /// The step as a change of one user's members, if it is one.
    pub(super) fn member_change(
        &self,
        step: &ModelOperation,
    ) -> Option<(UserNumber, IdentifierKind, MemberChange)> {
        let member =
            |new: &NewMember| Member { slot: new.slot, verified: new.status == VerificationState::Verified };
        Some(match step {
            ModelOperation::SetPrimary { user, kind, slot, .. } => {
                (*user, *kind, MemberChange::SetPrimary { slot: slot.unwrap_or(Slot::MAX) })
            }
            ModelOperation::AddMember { user, member: new, primary } => {
                let change = MemberChange::Add { member: member(new), primary: *primary == Some(true) };
                (*user, new.kind(), change)
            }
            ModelOperation::ReplaceMembers { user, member: new } => {
                (*user, new.kind(), MemberChange::Replace { member: member(new) })
            }
            ModelOperation::SetVerified { slot, verified } => {
                let change = MemberChange::Verify { slot: *slot, verified: *verified };
                (self.member(*slot)?.user, self.kind_of(*slot)?, change)
            }
            ModelOperation::DeleteMember { slot } => {
                let change = MemberChange::Delete { slot: *slot };
                (self.member(*slot)?.user, self.kind_of(*slot)?, change)
            }
            _ => return None,
        })
    }
}
