//! Changes of the model state: what an accepted step changes, and what a read shows. It decides
//! nothing about whether a step is right.

use std::collections::BTreeSet;

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::VerificationState;
use serde_json::{Map, Value};

use crate::model::account_operation::AccountOperation;
use crate::model::accounts::ExpectedPresence;
use crate::model::credentials::CREDENTIAL_FLAGS;
use crate::model::members::{Member, MemberChange, MemberState, Slot};
use crate::model::metadata::{METADATA, merged};
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};
use crate::model::operation::{FLAG_OPERATIONS, ModelOperation, NewMember, PropertyValue, WriteMode};
use crate::model::state::{Holder, MemberRecord, ModelState, User};

impl ModelState {
    /// Binds a symbol to a value.
    pub(crate) fn bind(&mut self, symbol: SymbolicValue, value: Value) {
        self.values.insert(symbol, value);
    }

    /// Applies a step that was accepted. Where several primaries are allowed, the primary stays if that
    /// is allowed, or becomes the first allowed one; the next read corrects it.
    pub(crate) fn apply(&mut self, step: &ModelOperation) {
        let Some(user) = self.subject(step) else {
            self.apply_to_accounts(step);
            return;
        };
        let operation = step.operation(|slot| self.kind_of(slot));
        let before = self.unique_values_of(user);
        self.apply_to_user(step);
        self.apply_to_accounts(step);
        let after = self.unique_values_of(user);
        let freed = before.into_iter().filter(|value| !after.contains(value));
        self.freed_by.extend(freed.filter_map(|value| Some((value, operation?))));
        for value in after {
            self.freed_by.remove(&value);
        }
    }

    /// The unique values that a user holds.
    fn unique_values_of(&self, user: UserNumber) -> Vec<SymbolicValue> {
        let holds = |value: &SymbolicValue| matches!(self.holder(*value, user), Holder::SameUser);
        self.values.keys().copied().filter(holds).collect()
    }

    fn apply_to_user(&mut self, step: &ModelOperation) {
        if let Some((user, kind, change)) = self.member_change(step) {
            let allowed = self.allowed_primaries(step).map(|(_, _, allowed)| allowed).unwrap_or_default();
            self.apply_member_change(user, kind, change, &allowed);
        }
        match step {
            ModelOperation::CreateUser { user, values, members } => self.create_user(*user, values, members),
            ModelOperation::UpdateUser { user, values, .. } => self.set_properties(*user, values),
            ModelOperation::WriteMetadata { user, mode, fields, .. } => {
                self.write_metadata(*user, *mode, fields);
            }
            ModelOperation::AddMember { user, member, .. } => self.add_record(*user, member),
            ModelOperation::ReplaceMembers { user, member: new } => {
                for member in self.members.values_mut().filter(|member| member.user == *user) {
                    member.deleted |= member.value.field == new.value.field;
                }
                self.add_record(*user, new);
            }
            ModelOperation::SetVerified { slot, verified } => {
                if let Some(member) = self.members.get_mut(slot) {
                    member.status =
                        if *verified { VerificationState::Verified } else { VerificationState::Unverified };
                }
            }
            ModelOperation::DeleteMember { slot } => {
                if let Some(member) = self.members.get_mut(slot) {
                    member.deleted = true;
                }
            }
            ModelOperation::SetFlag { user, operation } => {
                let flag = FLAG_OPERATIONS.iter().find(|(setter, _, _)| setter == operation);
                if let (Some(user), Some((_, property, value))) = (self.users.get_mut(user), flag) {
                    user.properties.insert(property, Value::Bool(*value));
                }
            }
            ModelOperation::DeleteUser { user } => {
                if let Some(user) = self.users.get_mut(user) {
                    user.deleted = true;
                }
                for member in self.members.values_mut().filter(|member| member.user == *user) {
                    member.deleted = true;
                }
            }
            _ => {}
        }
    }

    fn apply_member_change(
        &mut self,
        user: UserNumber,
        kind: IdentifierKind,
        change: MemberChange,
        allowed: &BTreeSet<Option<Slot>>,
    ) {
        let Some(user) = self.users.get_mut(&user) else { return };
        let list = user.members.entry(kind).or_default();
        let current = list.primary();
        let primary =
            if allowed.contains(&current) { current } else { allowed.iter().next().copied().flatten() };
        list.apply(change, primary);
    }

    fn create_user(
        &mut self,
        user: UserNumber,
        values: &[(&'static str, PropertyValue)],
        members: &[NewMember],
    ) {
        // A new user has only the metadata that the request sets.
        let empty = |property| (property, Value::Object(Map::new()));
        self.users.insert(user, User { properties: METADATA.map(empty).into(), ..User::default() });
        self.set_properties(user, values);
        for member in members {
            self.add_record(user, member);
            let change = MemberChange::Add {
                member: Member { slot: member.slot, verified: member.status == VerificationState::Verified },
                primary: false,
            };
            if let Some(user) = self.users.get_mut(&user) {
                let list = user.members.entry(member.kind()).or_default();
                // The first member is the primary, whatever its status.
                let primary = list.primary().or(Some(member.slot));
                list.apply(change, primary);
            }
        }
    }

    fn set_properties(&mut self, user: UserNumber, values: &[(&'static str, PropertyValue)]) {
        let values: Vec<(&'static str, Value)> =
            values.iter().map(|(property, value)| (*property, self.shown_value(value))).collect();
        if let Some(user) = self.users.get_mut(&user) {
            user.properties.extend(values);
        }
    }

    fn write_metadata(&mut self, user: UserNumber, mode: WriteMode, fields: &Map<String, Value>) {
        let Some(user) = self.users.get_mut(&user) else { return };
        for (property, value) in
            METADATA.iter().filter_map(|property| Some((property, fields.get(*property)?)))
        {
            let after = match mode {
                WriteMode::Replace => value.clone(),
                WriteMode::Merge => merged(&user.object(property), value),
            };
            user.properties.insert(property, after);
        }
    }

    fn add_record(&mut self, user: UserNumber, member: &NewMember) {
        let record = MemberRecord { user, value: member.value, status: member.status, deleted: false };
        self.members.insert(member.slot, record);
    }

    fn apply_to_accounts(&mut self, step: &ModelOperation) {
        match step {
            ModelOperation::Account(action) => {
                let recipient = match action {
                    AccountOperation::InviteAddress { address, .. } => self.verified_holder(*address),
                    _ => None,
                };
                self.apply_to_credentials(action);
                self.accounts.apply(action, recipient);
            }
            ModelOperation::SetFlag { user, operation: operation @ Operation::BackendBanUser } => {
                self.accounts.change_sessions(*user, ExpectedPresence::Absent, *operation);
            }
            ModelOperation::SetFlag { user, operation } => {
                self.accounts.change_sessions(*user, ExpectedPresence::Unspecified, *operation);
            }
            ModelOperation::UpdateUser { user, values, .. }
                if values
                    .iter()
                    .any(|(property, _)| [wire::user::BANNED, wire::user::LOCKED].contains(property)) =>
            {
                let operation = Operation::BackendUpdateUser;
                self.accounts.change_sessions(*user, ExpectedPresence::Unspecified, operation);
            }
            _ => {}
        }
        let changed: Vec<usize> = self
            .accounts
            .addressed_invitations()
            .filter(|(_, address, recipient)| self.verified_holder(*address) != Some(*recipient))
            .map(|(invitation, _, _)| invitation)
            .collect();
        for invitation in changed {
            self.accounts.mark_invitation_unknown(invitation);
        }
    }

    /// Applies an action to the credentials of its user, and to the flags that the user shows.
    fn apply_to_credentials(&mut self, action: &AccountOperation) {
        let Some(number) = action.user() else { return };
        let credentials = self.accounts.credentials_mut(number);
        let before = CREDENTIAL_FLAGS.map(|property| credentials.flag(property));
        credentials.apply(action);
        let after = CREDENTIAL_FLAGS.map(|property| (property, credentials.flag(property)));
        let Some(user) = self.user_mut(number) else { return };
        for ((property, after), before) in after.into_iter().zip(before) {
            match after {
                _ if after == before => {}
                Some(flag) => drop(user.properties.insert(property, Value::Bool(flag))),
                None => drop(user.properties.remove(property)),
            }
        }
    }

    /// Updates the members of a kind to match a read: which exist, their statuses, and the primary.
    pub(crate) fn sync_members(
        &mut self,
        user: UserNumber,
        kind: IdentifierKind,
        listed: &[(Slot, VerificationState)],
        primary: Option<Slot>,
    ) {
        let mut list = MemberState::default();
        for (slot, status) in listed {
            let member = Member { slot: *slot, verified: *status == VerificationState::Verified };
            list.apply(MemberChange::Add { member, primary: false }, None);
        }
        if let Some(slot) = primary {
            list.apply(MemberChange::SetPrimary { slot }, primary);
        }
        for (slot, member) in &mut self.members {
            if member.user == user && member.value.field == UniqueField::Identifier(kind) {
                let found = listed.iter().find(|(listed, _)| listed == slot);
                member.deleted = found.is_none();
                member.status = found.map_or(member.status, |(_, status)| *status);
            }
        }
        if let Some(user) = self.users.get_mut(&user) {
            user.members.insert(kind, list);
        }
    }
}
