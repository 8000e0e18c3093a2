//! The expectation of any step: reads and lists here, all other steps in the files beside this one.

use clerk_user::operations::Operation;
use clerk_user_runtime::Surface;

use crate::model::expectations::expected_response::ExpectedResponse;
use crate::model::members::Slot;
use crate::model::operands::UserNumber;
use crate::model::operation::ModelOperation;
use crate::model::rule_index::RuleIndex;
use crate::model::state::ModelState;

impl ModelState {
    /// The responses that the contract allows to a step.
    pub(crate) fn expectation(&self, step: &ModelOperation, rules: RuleIndex<'_>) -> ExpectedResponse {
        let Some(operation) = step.operation(|slot| self.kind_of(slot)) else {
            return ExpectedResponse::Inapplicable;
        };
        match step {
            ModelOperation::CreateUser { user, values, members } => {
                let is_new = self.user(*user).is_none()
                    && members.iter().all(|member| self.member(member.slot).is_none());
                if is_new {
                    self.expect_create(*user, values, members, rules)
                } else {
                    ExpectedResponse::Inapplicable
                }
            }
            ModelOperation::FindUsers { value } if self.value(*value).is_none() => {
                ExpectedResponse::Inapplicable
            }
            ModelOperation::ListUsers { users, .. }
                if users.iter().any(|user| self.user(*user).is_none()) =>
            {
                ExpectedResponse::Inapplicable
            }
            ModelOperation::BulkCreate { .. }
            | ModelOperation::FindUsers { .. }
            | ModelOperation::ListUsers { .. } => ExpectedResponse::Accepted(Vec::new()),
            ModelOperation::ReadUser { user } => self.expect_read_user(*user, rules),
            ModelOperation::ReadMember { slot } => self.expect_read_member(*slot, rules),
            ModelOperation::SetVerified { slot, .. } | ModelOperation::DeleteMember { slot } => {
                let member = self
                    .member(*slot)
                    .filter(|member| !member.deleted && self.existing_user(member.user).is_some());
                match (member, step) {
                    (None, _) => ExpectedResponse::Inapplicable,
                    (Some(member), ModelOperation::SetVerified { verified, .. }) => {
                        self.expect_set_verified(member, *verified, operation, rules)
                    }
                    (Some(member), _) => self.expect_delete_member(*slot, member, operation, rules),
                }
            }
            ModelOperation::Account(action) => self.expect_account(action, rules),
            _ => match step.user().filter(|user| self.existing_user(*user).is_some()) {
                Some(user) => self.expect_user_step(step, user, operation, rules),
                None => ExpectedResponse::Inapplicable,
            },
        }
    }

    fn expect_read_user(&self, user: UserNumber, rules: RuleIndex<'_>) -> ExpectedResponse {
        match self.user(user) {
            None => ExpectedResponse::Inapplicable,
            Some(user) if user.deleted => {
                let rule = rules.gone_after(Operation::BackendDeleteUser).or_else(|| rules.unknown_id());
                ExpectedResponse::refused([rule])
            }
            Some(_) => ExpectedResponse::Accepted(Vec::new()),
        }
    }

    fn expect_read_member(&self, slot: Slot, rules: RuleIndex<'_>) -> ExpectedResponse {
        match (self.member(slot), self.kind_of(slot)) {
            (Some(member), Some(kind)) if member.deleted => {
                let with_user = self.existing_user(member.user).is_none();
                let deletion = if with_user { Operation::BackendDeleteUser } else { kind.delete_operation() };
                ExpectedResponse::refused([rules.gone_after(deletion).or_else(|| rules.unknown_id())])
            }
            (Some(_), _) => ExpectedResponse::Accepted(Vec::new()),
            (None, _) => ExpectedResponse::Inapplicable,
        }
    }

    fn expect_user_step(
        &self,
        step: &ModelOperation,
        user: UserNumber,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        if self.is_suspended(user) && operation.spec().surface == Surface::Frontend {
            return ExpectedResponse::Unspecified;
        }
        match step {
            ModelOperation::UpdateUser { values, fault, .. } => {
                self.expect_update(user, values, fault.as_ref(), operation, rules)
            }
            ModelOperation::WriteMetadata { mode, fields, fault, .. } => {
                self.expect_metadata_write(user, *mode, fields, fault.as_ref(), operation, rules)
            }
            ModelOperation::SetPrimary { kind, slot, .. } => {
                self.expect_set_primary(user, *kind, *slot, rules)
            }
            ModelOperation::AddMember { member, primary, .. } => {
                self.expect_add_member(user, member, *primary, operation, rules)
            }
            ModelOperation::ReplaceMembers { member, .. } => {
                self.expect_replace_members(user, member, operation, rules)
            }
            _ => ExpectedResponse::Accepted(Vec::new()),
        }
    }
}
