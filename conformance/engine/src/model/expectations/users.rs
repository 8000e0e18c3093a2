//! The responses that are allowed to steps about a user's properties and metadata.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{ParamFault, Rule, UniqueAspect};
use serde_json::{Map, Value};

use crate::model::expectations::expected_response::ExpectedResponse;
use crate::model::metadata::{METADATA, merged};
use crate::model::operands::{SymbolicValue, UserNumber};
use crate::model::operation::{NewMember, PropertyValue, RequestFault, WriteMode, unique_values};
use crate::model::rule_index::{RuleIndex, RuleLookup};
use crate::model::state::{Holder, ModelState};

impl ModelState {
    pub(super) fn expect_create(
        &self,
        user: UserNumber,
        values: &[(&'static str, PropertyValue)],
        members: &[NewMember],
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        let create = Operation::BackendCreateUser;
        let named = || unique_values(values).chain(members.iter().map(|member| member.value));
        let mut unspecified = false;
        for value in named() {
            match self.holder(value, user) {
                Holder::Nobody => {}
                Holder::OtherUser => {
                    return ExpectedResponse::refused([rules.unique(
                        create,
                        value.field,
                        UniqueAspect::Taken,
                    )]);
                }
                Holder::SameUser | Holder::OtherUserUnverified => unspecified = true,
            }
        }
        if unspecified {
            return ExpectedResponse::Unspecified;
        }
        ExpectedResponse::accepted(named().map(|value| self.freed_value_rule(create, value, rules)))
    }

    pub(super) fn expect_update(
        &self,
        user: UserNumber,
        values: &[(&'static str, PropertyValue)],
        fault: Option<&RequestFault>,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        if let Some(fault) = fault {
            return expect_fault(fault, operation, rules);
        }
        if values.is_empty() {
            return ExpectedResponse::Unspecified;
        }
        for value in unique_values(values) {
            if self.holder(value, user) == Holder::OtherUser {
                return ExpectedResponse::refused([rules.unique(
                    operation,
                    value.field,
                    UniqueAspect::Taken,
                )]);
            }
        }
        let clears_username = |(property, value): &(&'static str, PropertyValue)| {
            *property == wire::user::USERNAME
                && matches!(value, PropertyValue::Fixed(value) if value.is_null())
        };
        // No source says whether a user can lose the last identifier.
        if values.iter().any(clears_username) && self.has_single_identifier(user) {
            return ExpectedResponse::Unspecified;
        }
        let own = |value| {
            let is_own = self.holder(value, user) == Holder::SameUser;
            rules.own_value_again(operation, value.field).filter(|_| is_own)
        };
        let of_values = |value| self.freed_value_rule(operation, value, rules).or_else(|| own(value));
        let found: Vec<&'static Rule> = unique_values(values).filter_map(of_values).collect();
        if !found.is_empty() {
            return ExpectedResponse::Accepted(found);
        }
        // A valid value that is refused cannot be read back.
        ExpectedResponse::accepted(
            values.iter().take(1).map(|(property, _)| rules.read_your_writes(operation, property)),
        )
    }

    pub(super) fn expect_metadata_write(
        &self,
        user: UserNumber,
        mode: WriteMode,
        fields: &Map<String, Value>,
        fault: Option<&RequestFault>,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        if let Some(fault) = fault {
            return expect_fault(fault, operation, rules);
        }
        let fits = METADATA.iter().filter_map(|property| Some((property, fields.get(*property)?))).all(
            |(property, value)| {
                let stored = self.user(user).map(|user| user.object(property)).unwrap_or_default();
                let after = if mode == WriteMode::Merge { merged(&stored, value) } else { value.clone() };
                let size = after.to_string().len() as u64;
                rules.accepted_metadata_size().is_none_or(|limit| size <= limit)
            },
        );
        if fits {
            ExpectedResponse::accepted([rules.value_domain(operation)])
        } else {
            ExpectedResponse::Unspecified
        }
    }

    /// The rule that allows a value to be used again after it was freed.
    pub(super) fn freed_value_rule(
        &self,
        operation: Operation,
        value: SymbolicValue,
        rules: RuleIndex<'_>,
    ) -> RuleLookup {
        let freed_by = self.freed_by(value)?;
        rules.unique(operation, value.field, UniqueAspect::Freed).or_else(|| rules.gone_after(freed_by))
    }
}

fn expect_fault(fault: &RequestFault, operation: Operation, rules: RuleIndex<'_>) -> ExpectedResponse {
    let RequestFault::WrongType(..) = fault;
    // A form has no types.
    match rules.param_fault(operation, ParamFault::WrongType) {
        Some(rule) => ExpectedResponse::Refused(vec![rule]),
        None => ExpectedResponse::Unspecified,
    }
}
