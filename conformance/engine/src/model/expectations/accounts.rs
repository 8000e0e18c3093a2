//! The responses that are allowed to actions on sessions, organizations and invitations.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};

use crate::model::account_operation::AccountOperation;
use crate::model::accounts::ExpectedPresence;
use crate::model::expectations::expected_response::ExpectedResponse;
use crate::model::operands::UserNumber;
use crate::model::rule_index::RuleIndex;
use crate::model::state::ModelState;

impl ModelState {
    /// The responses that are allowed to an account operation.
    pub(super) fn expect_account(&self, action: &AccountOperation, rules: RuleIndex<'_>) -> ExpectedResponse {
        let (accounts, operation) = (self.accounts(), action.operation());
        if action.user().is_some_and(|user| self.existing_user(user).is_none()) {
            return ExpectedResponse::Inapplicable;
        }
        if let Some(expectation) = self.expect_credential(action, rules) {
            return expectation;
        }
        match action {
            AccountOperation::SignIn { session, .. } if accounts.session_user(*session).is_some() => {
                ExpectedResponse::Inapplicable
            }
            AccountOperation::SignIn { user, .. } => self.expect_sign_in(*user, operation, rules),
            AccountOperation::ReuseTicket { session } | AccountOperation::RevokeSession { session }
                if !self.session_has_user(*session) =>
            {
                ExpectedResponse::Inapplicable
            }
            AccountOperation::ReuseTicket { .. } => {
                let error = errors::SIGN_IN_TOKEN_ALREADY_USED;
                ExpectedResponse::refused([
                    rules.guarded(operation, error, |steps| steps.calls_before(operation))
                ])
            }
            AccountOperation::RevokeSession { session } => {
                match accounts.session(*session).map(|entry| entry.presence) {
                    Some(ExpectedPresence::Present) => ExpectedResponse::accepted([rules.session(operation)]),
                    Some(ExpectedPresence::Absent | ExpectedPresence::Unspecified) => {
                        ExpectedResponse::Unspecified
                    }
                    None => ExpectedResponse::Inapplicable,
                }
            }
            AccountOperation::ListSessions { .. }
            | AccountOperation::ListMemberships { .. }
            | AccountOperation::ListInvitations { .. } => ExpectedResponse::Accepted(Vec::new()),
            // No source says who may create organizations, join them or invite, or what a full
            // organization does.
            AccountOperation::CreateOrganization { organization, .. }
                if accounts.creator(*organization).is_none() =>
            {
                ExpectedResponse::Unspecified
            }
            AccountOperation::JoinOrganization { organization, .. }
                if accounts.creator(*organization).is_some() =>
            {
                ExpectedResponse::Unspecified
            }
            AccountOperation::InviteAddress { organization, invitation, address }
                if accounts.creator(*organization).is_some()
                    && !accounts.has_invitation(*invitation)
                    && self.value(*address).is_some() =>
            {
                ExpectedResponse::Unspecified
            }
            AccountOperation::LeaveOrganization { user, organization } => {
                self.expect_leave_organization(*user, *organization, operation, rules)
            }
            _ => ExpectedResponse::Inapplicable,
        }
    }

    fn expect_sign_in(
        &self,
        user: UserNumber,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        let refused_after = |cause: Operation, error| {
            ExpectedResponse::refused([rules.guarded(operation, error, |steps| steps.calls_before(cause))])
        };
        if self.is_banned(user) {
            refused_after(Operation::BackendBanUser, errors::USER_BANNED)
        } else if self.is_locked(user) {
            refused_after(Operation::BackendLockUser, errors::USER_LOCKED)
        } else if self.accounts().credentials(user).may_require_second_factor() {
            ExpectedResponse::Unspecified
        } else {
            let uses_ticket =
                rules.session_effect(operation, |steps| steps.param(wire::params::TICKET).is_some());
            ExpectedResponse::accepted([uses_ticket])
        }
    }

    fn expect_leave_organization(
        &self,
        user: UserNumber,
        organization: usize,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        match self.accounts().membership(user, organization).map(|entry| entry.presence) {
            Some(ExpectedPresence::Present)
                if self.accounts().creator(organization) != Some(user) && !self.is_suspended(user) =>
            {
                ExpectedResponse::accepted([rules.membership_removed(operation)])
            }
            Some(_) => ExpectedResponse::Unspecified,
            None => ExpectedResponse::Inapplicable,
        }
    }

    /// Whether a session was started by a user who still exists.
    fn session_has_user(&self, session: usize) -> bool {
        self.accounts().session_user(session).is_some_and(|user| self.existing_user(user).is_some())
    }
}
