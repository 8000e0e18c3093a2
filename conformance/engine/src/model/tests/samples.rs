//! States and steps that several tests of the model use.

use clerk_user::{versions, wire};
use clerk_user_runtime::{Rule, Surface, VerificationState};
use serde_json::{Value, json};

use crate::model::account_operation::AccountOperation;
use crate::model::expectations::ExpectedResponse;
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};
use crate::model::operation::{ModelOperation, NewMember, PropertyValue, PropertyValues};
use crate::model::rule_index::{RuleIndex, RuleLookup};
use crate::model::state::ModelState;

pub(super) const ADDRESS: SymbolicValue = email(0);

pub(super) const fn email(number: usize) -> SymbolicValue {
    SymbolicValue { field: UniqueField::Identifier(IdentifierKind::Email), number }
}

pub(super) const fn phone(number: usize) -> SymbolicValue {
    SymbolicValue { field: UniqueField::Identifier(IdentifierKind::Phone), number }
}

pub(super) const fn username(number: usize) -> SymbolicValue {
    SymbolicValue { field: UniqueField::Property(wire::user::USERNAME), number }
}

/// A request that sets the username.
pub(super) fn with_username(number: usize) -> PropertyValues {
    vec![(wire::user::USERNAME, PropertyValue::Unique(username(number)))]
}

/// A request that sets a property to null.
pub(super) fn without(property: &'static str) -> PropertyValues {
    vec![(property, PropertyValue::Fixed(Value::Null))]
}

pub(super) const fn verified(slot: usize, value: SymbolicValue) -> NewMember {
    NewMember { slot, value, status: VerificationState::Verified }
}

pub(super) const fn unverified(slot: usize, value: SymbolicValue) -> NewMember {
    NewMember { slot, value, status: VerificationState::Unverified }
}

pub(super) const fn create(
    user: UserNumber,
    values: PropertyValues,
    members: Vec<NewMember>,
) -> ModelOperation {
    ModelOperation::CreateUser { user, values, members }
}

pub(super) const fn update(user: UserNumber, values: PropertyValues) -> ModelOperation {
    ModelOperation::UpdateUser { user, surface: Surface::Backend, values, fault: None }
}

pub(super) const fn add(user: UserNumber, member: NewMember, primary: Option<bool>) -> ModelOperation {
    ModelOperation::AddMember { user, member, primary }
}

/// User 0 has a username, two verified addresses, an unverified address and an unverified phone number;
/// user 1 has an unverified address; user 2 has only a username.
pub(super) fn sample_state() -> ModelState {
    let mut state = ModelState::default();
    for number in 0..8 {
        state.bind(username(number), json!(format!("name{number}")));
        state.bind(email(number), json!(format!("{number}@example.com")));
        state.bind(phone(number), json!(format!("+1555555010{number}")));
    }
    let members = vec![verified(0, email(0)), verified(1, email(1)), unverified(2, phone(0))];
    state.apply(&create(0, with_username(0), members));
    state.apply(&add(0, unverified(3, email(3)), None));
    state.apply(&create(1, Vec::new(), vec![unverified(10, email(2))]));
    state.apply(&create(2, with_username(2), Vec::new()));
    state
}

pub(super) fn sample_state_after(steps: impl IntoIterator<Item = ModelOperation>) -> ModelState {
    let mut state = sample_state();
    for step in steps {
        state.apply(&step);
    }
    state
}

pub(super) fn rules() -> RuleIndex<'static> {
    RuleIndex::new(versions::ALL.last().map_or("", |version| version.as_str()))
}

pub(super) fn ids(rules: impl IntoIterator<Item = &'static Rule>) -> Vec<&'static str> {
    rules.into_iter().map(|rule| rule.id.as_ref()).collect()
}

/// The expectation as a word, and the rules behind it.
pub(super) fn expectation(state: &ModelState, step: &ModelOperation) -> (&'static str, Vec<&'static str>) {
    match state.expectation(step, rules()) {
        ExpectedResponse::Inapplicable => ("inapplicable", Vec::new()),
        ExpectedResponse::Accepted(rules) => ("accepted", ids(rules)),
        ExpectedResponse::Refused(rules) => ("refused", ids(rules)),
        ExpectedResponse::Unspecified => ("unspecified", Vec::new()),
    }
}

#[track_caller]
pub(super) fn check_step(state: &ModelState, step: &ModelOperation, expected: &str, rule: RuleLookup) {
    assert_eq!(expectation(state, step), (expected, ids(rule)), "{step:?}");
}

/// Two users; the first has a verified address.
pub(super) fn two_users() -> ModelState {
    let mut state = ModelState::default();
    state.bind(ADDRESS, json!("one@example.com"));
    let member = NewMember { slot: 0, value: ADDRESS, status: VerificationState::Verified };
    state.apply(&ModelOperation::CreateUser { user: 0, values: Vec::new(), members: vec![member] });
    state.apply(&ModelOperation::CreateUser { user: 1, values: Vec::new(), members: Vec::new() });
    state
}

/// Two users after some actions.
pub(super) fn after(actions: impl IntoIterator<Item = AccountOperation>) -> ModelState {
    let mut state = two_users();
    for action in actions {
        state.apply(&ModelOperation::Account(action));
    }
    state
}

/// Checks the expectation of an action, and the rule behind it.
#[track_caller]
pub(super) fn check_action(state: &ModelState, action: AccountOperation, expected: &str, rule: Option<&str>) {
    assert_eq!(expectation(state, &ModelOperation::Account(action)), (expected, rule.into_iter().collect()));
}

pub(super) fn set_password(user: UserNumber, password: usize, sign_out_others: bool) -> AccountOperation {
    AccountOperation::SetPassword { user, password, surface: Surface::Backend, sign_out_others }
}

/// The expectation of an action, as a word.
pub(super) fn word(state: &ModelState, action: AccountOperation) -> &'static str {
    expectation(state, &ModelOperation::Account(action)).0
}
