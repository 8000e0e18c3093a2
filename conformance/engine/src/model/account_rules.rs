//! Finds the rules about credential flags, sessions, memberships and invitations. It does not depend on the state.

use clerk_user::operations::Operation;
use clerk_user::{OrganizationInvitationStatus, wire};
use serde_json::Value;

use crate::model::accounts::{ExpectedPresence, ListEntry};
use crate::model::operation::FLAG_OPERATIONS;
use crate::model::rule_index::{RuleIndex, RuleLookup};

impl RuleIndex<'_> {
    /// The rule about the value that an operation gives a credential flag.
    pub(crate) fn credential_flag(self, operation: Operation, property: &'static str) -> RuleLookup {
        // Other rules are about importing credentials as digests.
        let is_plain = |value: Value| {
            let items = value.as_array().cloned().unwrap_or_default();
            items.iter().filter_map(Value::as_str).all(|item| !item.starts_with("$$"))
        };
        self.operation_effect(operation, |steps| {
            steps.checks_property(property)
                && (property != wire::user::PASSWORD_ENABLED
                    || steps.checks_with(Operation::BackendVerifyPassword))
                && steps.param(wire::params::PASSWORD_DIGEST).is_none()
                && steps.param(wire::params::BACKUP_CODES).is_none_or(is_plain)
        })
    }

    /// The rule about whether a session is active after an operation.
    pub(crate) fn session(self, operation: Operation) -> RuleLookup {
        // These operations end other sessions only when the request asks for it.
        let on_request =
            matches!(operation, Operation::BackendUpdateUser | Operation::FrontendUpdatePassword);
        self.session_effect(operation, |steps| {
            on_request == steps.param(wire::params::SIGN_OUT_OF_OTHER_SESSIONS).is_some()
        })
    }

    /// The rule about whether a user is a member of an organization.
    pub(crate) fn membership(self, entry: ListEntry) -> RuleLookup {
        match entry.presence {
            ExpectedPresence::Absent => self.membership_removed(entry.operation),
            ExpectedPresence::Present | ExpectedPresence::Unspecified => self
                .operation_effect(Operation::FrontendGetOrganizationMemberships, |steps| {
                    steps.checks_with(Operation::BackendGetOrganizationMembershipList)
                }),
        }
    }

    /// The rule about an operation that ends a membership.
    pub(crate) fn membership_removed(self, operation: Operation) -> RuleLookup {
        self.operation_effect(operation, |steps| {
            steps.checks_with(Operation::BackendGetOrganizationMembershipList)
        })
    }

    /// The rule about the flag of a user that an operation sets.
    pub(crate) fn user_flag(self, operation: Operation) -> RuleLookup {
        let (_, property, _) = FLAG_OPERATIONS.iter().find(|(setter, _, _)| *setter == operation)?;
        self.operation_effect(operation, |steps| steps.needs_no_control() && steps.checks_property(property))
    }

    /// The rule about setting the verification of an identifier.
    pub(crate) fn verification_set(self, operation: Operation, verified: bool) -> RuleLookup {
        self.operation_effect(operation, |steps| {
            steps.param(wire::params::VERIFIED).is_some_and(|value| value == verified)
        })
    }

    /// The rule about removing the password of a user who has none.
    pub(crate) fn removal_without_password(self, operation: Operation) -> RuleLookup {
        self.operation_effect(operation, |steps| steps.checks_property(wire::user::UPDATED_AT))
    }

    /// The rule about the right code of an authenticator app.
    pub(crate) fn totp_code(self, operation: Operation) -> RuleLookup {
        self.operation_effect(operation, |steps| !steps.calls_before(Operation::FrontendCreateBackupCode))
    }

    /// The rule about the code of a set of backup codes.
    pub(crate) fn backup_code(self, operation: Operation) -> RuleLookup {
        self.operation_effect(operation, |steps| steps.calls_before(Operation::FrontendCreateBackupCode))
    }

    /// The rule about which invitations are listed as pending.
    pub(crate) fn pending_invitations(self) -> RuleLookup {
        let pending = OrganizationInvitationStatus::Pending.as_str();
        self.operation_effect(Operation::BackendGetOrganizationInvitationList, |steps| {
            steps.param(wire::params::STATUS).is_some_and(|status| status == pending)
        })
    }
}
