//! Draws the next step of a history: its kind by the weights of the scenario, then its operands.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Surface, VerificationState};
use serde_json::Value;

use crate::generators::json;
use crate::model::expectations::ExpectedResponse;
use crate::model::members::Slot;
use crate::model::metadata::METADATA;
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};
use crate::model::operation::{FLAG_OPERATIONS, ModelOperation, NewMember, PropertyValue};
use crate::model::rule_index::RuleIndex;
use crate::model::state::{Holder, ModelState};
use crate::stateful::generator::history_generator::{HistoryGenerator, next_number};
use crate::stateful::scenario::StepKind;

/// The number of draws until the generator gives up on finding an applicable step.
const MAX_DRAWS: usize = 16;

impl HistoryGenerator<'_> {
    /// Draws the next step. `is_unresponsive` tells which operations must not be called any more.
    pub(crate) fn next_step(
        &mut self,
        state: &ModelState,
        rules: RuleIndex<'_>,
        is_unresponsive: &dyn Fn(Operation) -> bool,
    ) -> Option<ModelOperation> {
        let scenario = self.scenario;
        let existing = state.users().filter(|(_, user)| !user.deleted).count();
        if existing == 0 || (scenario.starts_with_two_users() && state.users().count() < 2) {
            return Some(self.create_user(state));
        }
        for _ in 0..MAX_DRAWS {
            let Some(kind) = self.step_kind() else { continue };
            if matches!(kind, StepKind::CreateUser) && existing >= scenario.max_users() {
                continue;
            }
            let Some(step) = self.step(kind, state) else { continue };
            let Some(operation) = step.operation(|slot| state.kind_of(slot)) else { continue };
            let has_unbound_value = step.unique_values().any(|value| state.value(value).is_none());
            let is_applicable = has_unbound_value
                || !matches!(state.expectation(&step, rules), ExpectedResponse::Inapplicable);
            let is_callable =
                !is_unresponsive(operation) && !step.prerequisite().is_some_and(is_unresponsive);
            if self.scope.has_operation(operation.spec()) && is_applicable && is_callable {
                return Some(step);
            }
        }
        None
    }

    fn step_kind(&mut self) -> Option<StepKind> {
        let weights = self.scenario.weights();
        let total: u32 = weights.iter().map(|(_, weight)| weight).sum();
        let mut rest =
            u32::try_from(self.below(usize::try_from(total).unwrap_or_default())).unwrap_or_default();
        let drawn = weights.iter().find(|(_, weight)| {
            let found = rest < *weight;
            rest = rest.saturating_sub(*weight);
            found
        });
        drawn.map(|(kind, _)| *kind)
    }

    fn step(&mut self, kind: StepKind, state: &ModelState) -> Option<ModelOperation> {
        let users: Vec<UserNumber> =
            state.users().filter(|(_, user)| !user.deleted).map(|(number, _)| number).collect();
        let user = self.one_of(&users)?;
        let all_users = || state.users().map(|(number, _)| number).collect::<Vec<UserNumber>>();
        let existing_members = || {
            let existing = state.members().filter(|(_, member)| !member.deleted);
            existing.map(|(slot, _)| slot).collect::<Vec<Slot>>()
        };
        Some(match kind {
            StepKind::CreateUser => self.create_user(state),
            StepKind::UpdateUser => self.update_user(state, user),
            StepKind::WriteMetadata => self.write_metadata(state, user),
            StepKind::SetPrimary => self.set_primary(state, user)?,
            StepKind::AddMember => {
                let kind = self.identifier_kind();
                let status =
                    if self.chance(70) { VerificationState::Verified } else { VerificationState::Unverified };
                let member = self.new_member(state, kind, status, next_slot(state));
                let primary = if self.chance(50) { None } else { Some(self.chance(60)) };
                ModelOperation::AddMember { user, member, primary }
            }
            StepKind::ReplaceMembers => {
                let kind = self.identifier_kind();
                let status = self.one_of(&[
                    VerificationState::Verified,
                    VerificationState::Verified,
                    VerificationState::Reserved,
                    VerificationState::Unverified,
                ])?;
                let member = self.new_member(state, kind, status, next_slot(state));
                ModelOperation::ReplaceMembers { user, member }
            }
            StepKind::SetVerified => self.set_verified(state, &existing_members())?,
            StepKind::DeleteMember => {
                ModelOperation::DeleteMember { slot: self.one_of(&existing_members())? }
            }
            StepKind::ReadMember => {
                let members: Vec<Slot> = state.members().map(|(slot, _)| slot).collect();
                ModelOperation::ReadMember { slot: self.one_of(&members)? }
            }
            StepKind::SetFlag => {
                // Prefer to lift a ban or a lock, so that the user can act again.
                let is_lifted = |(_, property, sets): &(Operation, &str, bool)| {
                    !sets
                        && self.scenario.creates_flagged_users()
                        && state.user(user).is_some_and(|user| user.is_true(property))
                };
                let lifted: Vec<_> = FLAG_OPERATIONS.iter().copied().filter(is_lifted).collect();
                let lifted = self.one_of(&lifted).filter(|_| self.chance(40));
                let (operation, _, _) = lifted.or_else(|| self.one_of(&FLAG_OPERATIONS))?;
                ModelOperation::SetFlag { user, operation }
            }
            StepKind::DeleteUser => ModelOperation::DeleteUser { user },
            StepKind::ReadUser => ModelOperation::ReadUser { user: self.one_of(&all_users())? },
            StepKind::FindUsers => {
                let field = self.unique_field();
                let values: Vec<SymbolicValue> = state.bound_values(field).collect();
                ModelOperation::FindUsers { value: self.one_of(&values)? }
            }
            StepKind::Account => ModelOperation::Account(self.account_operation(state, user)?),
            StepKind::ListUsers => {
                let users = all_users();
                let ascending = self.one_of(&[None, None, Some(true), Some(false)])?;
                ModelOperation::ListUsers { limit: 1 + self.below(users.len() + 1), users, ascending }
            }
        })
    }

    fn create_user(&mut self, state: &ModelState) -> ModelOperation {
        let user = next_number(state.users().map(|(number, _)| number));
        let count = self.below(4);
        let mut values = self.property_values(Operation::BackendCreateUser.spec(), state, count);
        let mut slot = next_slot(state);
        let mut members: Vec<NewMember> = Vec::new();
        for _ in 0..self.below(4) {
            let kind = self.identifier_kind();
            let status =
                if self.chance(75) { VerificationState::Verified } else { VerificationState::Reserved };
            let member = self.new_member(state, kind, status, slot);
            if members.iter().all(|other| other.value != member.value) {
                members.push(member);
                slot += 1;
            }
        }
        // A user who takes over the address of a deleted one must get nothing else.
        let email = UniqueField::Identifier(IdentifierKind::Email);
        let address =
            address_of_deleted_user(state).filter(|free| members.iter().all(|member| member.value != *free));
        if let Some(address) = address
            && let Some(member) = members.iter_mut().find(|member| member.value.field == email)
        {
            member.value = address;
        }
        if self.chance(60)
            && let Some(property) = self.one_of(&METADATA)
            && let Some(object) = self.draw(&json::plain_object(2))
        {
            values.push((property, PropertyValue::Fixed(Value::Object(object))));
        }
        // A user who is banned or locked cannot do much, so few are created that way.
        if self.scenario.creates_flagged_users() && self.chance(40) {
            let flags = FLAG_OPERATIONS.iter().filter(|(_, _, sets)| *sets).map(|(_, property, _)| *property);
            let create = Operation::BackendCreateUser.spec();
            let has_param =
                |flag: &&str| create.param(flag).is_some_and(|param| param.exists_at(self.scope.version));
            let flags: Vec<&'static str> = flags.filter(has_param).collect();
            let flag = self.one_of(&flags);
            values.extend(flag.map(|flag| (flag, PropertyValue::Fixed(Value::Bool(true)))));
        }
        let has_username = values.iter().any(|(property, value)| {
            *property == wire::user::USERNAME && matches!(value, PropertyValue::Unique(_))
        });
        if members.is_empty() && !has_username {
            values.retain(|(property, _)| *property != wire::user::USERNAME);
            let username = self.unique_value(state, UniqueField::PROPERTIES[0], user);
            values.push((wire::user::USERNAME, PropertyValue::Unique(username)));
        }
        ModelOperation::CreateUser { user, values, members }
    }

    fn update_user(&mut self, state: &ModelState, user: UserNumber) -> ModelOperation {
        let surface = self.surface();
        let spec = match surface {
            Surface::Backend => Operation::BackendUpdateUser.spec(),
            Surface::Frontend => Operation::FrontendUpdate.spec(),
        };
        let count = 1 + self.below(3);
        let values = self.property_values(spec, state, count);
        let fault = if self.chance(10) { self.request_fault(spec) } else { None };
        ModelOperation::UpdateUser { user, surface, values, fault }
    }

    fn set_primary(&mut self, state: &ModelState, user: UserNumber) -> Option<ModelOperation> {
        let kind = self.identifier_kind();
        let all: Vec<Slot> =
            state.members().map(|(slot, _)| slot).filter(|slot| state.kind_of(*slot) == Some(kind)).collect();
        let own: Vec<Slot> = state.user(user)?.members(kind).iter().map(|member| member.slot).collect();
        let is_foreign =
            |slot: &Slot| state.member(*slot).is_some_and(|member| member.user != user && !member.deleted);
        let foreign: Vec<Slot> = all.iter().copied().filter(is_foreign).collect();
        let slot = match self.below(10) {
            0 => None,
            1 => self.one_of(&all),
            2..=3 => self.one_of(&foreign).or_else(|| self.one_of(&own)),
            _ => self.one_of(&own).or_else(|| all.first().copied()),
        };
        Some(ModelOperation::SetPrimary { user, surface: self.surface(), kind, slot })
    }

    fn set_verified(&mut self, state: &ModelState, existing: &[Slot]) -> Option<ModelOperation> {
        // Prefer unverified members, so that a member that lost its verification gets it back.
        let is_unverified = |slot: &Slot| {
            state.member(*slot).is_some_and(|member| member.status == VerificationState::Unverified)
        };
        let unverified: Vec<Slot> = existing.iter().copied().filter(is_unverified).collect();
        Some(match self.one_of(&unverified).filter(|_| self.chance(60)) {
            Some(slot) => ModelOperation::SetVerified { slot, verified: true },
            None => ModelOperation::SetVerified { slot: self.one_of(existing)?, verified: self.chance(40) },
        })
    }

    fn surface(&mut self) -> Surface {
        if self.chance(30) { Surface::Frontend } else { Surface::Backend }
    }

    /// A kind whose members can be added one by one, most often email addresses.
    fn identifier_kind(&mut self) -> IdentifierKind {
        let can_add = |kind: IdentifierKind| {
            kind.create_operation().is_some_and(|operation| self.scope.has_operation(operation.spec()))
        };
        if can_add(IdentifierKind::Phone) && self.chance(30) {
            IdentifierKind::Phone
        } else {
            IdentifierKind::Email
        }
    }

    fn unique_field(&mut self) -> UniqueField {
        match self.below(4) {
            0 => UniqueField::PROPERTIES[0],
            1 => UniqueField::PROPERTIES[1],
            _ => UniqueField::Identifier(self.identifier_kind()),
        }
    }

    fn new_member(
        &mut self,
        state: &ModelState,
        kind: IdentifierKind,
        status: VerificationState,
        slot: Slot,
    ) -> NewMember {
        // No user has this number, so the value may be one that the user of the step already holds.
        let no_user = usize::MAX;
        NewMember { slot, value: self.unique_value(state, UniqueField::Identifier(kind), no_user), status }
    }
}

/// The free address of a deleted user who had metadata.
fn address_of_deleted_user(state: &ModelState) -> Option<SymbolicValue> {
    let had_metadata = |user: UserNumber| {
        state.user(user).is_some_and(|user| {
            user.deleted && METADATA.iter().any(|property| !user.object(property).is_empty())
        })
    };
    let is_free = |value: &SymbolicValue| state.holder(*value, usize::MAX) == Holder::Nobody;
    let members = state.members().filter(|(_, member)| had_metadata(member.user));
    let addresses = members.map(|(_, member)| member.value);
    addresses.filter(|value| value.field == UniqueField::Identifier(IdentifierKind::Email)).find(is_free)
}

fn next_slot(state: &ModelState) -> Slot {
    next_number(state.members().map(|(slot, _)| slot))
}
