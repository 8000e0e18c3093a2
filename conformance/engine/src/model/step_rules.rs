//! Finds rules that are written in steps by what their steps say: the call that they judge, its
//! params, and the operations that check its effect.

use clerk_user::operations::Operation;
use clerk_user_runtime::{ErrorDef, Rule, RuleKind, Step, StepAction, StepPhase};
use serde_json::Value;

use crate::model::operands::UniqueField;
use crate::model::rule_index::{RuleIndex, RuleLookup};

/// A rule that is written in steps.
#[derive(Clone, Copy)]
pub(crate) struct StepRule<'a> {
    call: &'a Step,
    steps: &'a [Step],
}

impl<'a> StepRule<'a> {
    fn of(rule: &'a Rule) -> Option<Self> {
        let steps = rule.kind.steps()?;
        let call = steps.iter().find(|step| step.phase == StepPhase::Call)?;
        Some(Self { call, steps })
    }

    /// The value that the judged call gives a param.
    pub(crate) fn param(self, name: &str) -> Option<Value> {
        self.call.params.to_value().get(name).cloned()
    }

    /// Whether the judged call writes a value that the user was created with.
    pub(crate) fn repeats(self, name: &str) -> bool {
        let value = self.param(name);
        let creations = self.steps.iter().filter(|step| matches!(step.action, StepAction::User));
        value.is_some()
            && creations.map(|step| step.params.to_value().get(name).cloned()).any(|first| first == value)
    }

    /// Whether the rule changes no settings, time or data other than by calls.
    pub(crate) fn needs_no_control(self) -> bool {
        let is_call = |step: &Step| matches!(step.action, StepAction::User | StepAction::Call { .. });
        self.steps.iter().all(is_call)
    }

    /// Whether the rule calls an operation before the judged call.
    pub(crate) fn calls_before(self, operation: Operation) -> bool {
        self.steps.iter().any(|step| step.phase == StepPhase::Given && calls(step, operation))
    }

    /// Whether the rule calls an operation to check the effect of the judged call.
    pub(crate) fn checks_with(self, operation: Operation) -> bool {
        self.steps.iter().any(|step| step.phase == StepPhase::Then && calls(step, operation))
    }

    /// Whether the rule states the value of a property in the response of the judged call or of a
    /// check.
    pub(crate) fn checks_property(self, property: &str) -> bool {
        self.steps.iter().filter(|step| step.phase != StepPhase::Given).any(|step| {
            step.expectations.iter().any(|shown| shown.at.split('.').next_back() == Some(property))
        })
    }
}

fn calls(step: &Step, operation: Operation) -> bool {
    matches!(&step.action, StepAction::Call { operation: called, .. } if called == operation.id())
}

impl RuleIndex<'_> {
    /// The rule about the effect of an operation.
    pub(crate) fn operation_effect(
        self,
        operation: Operation,
        test: impl Fn(StepRule<'_>) -> bool,
    ) -> RuleLookup {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::OperationEffect { .. })
                && StepRule::of(rule).is_some_and(|steps| calls(steps.call, operation) && test(steps))
        })
    }

    /// The rule that a user may write a unique value again.
    pub(crate) fn own_value_again(self, operation: Operation, field: UniqueField) -> RuleLookup {
        self.operation_effect(operation, |steps| steps.repeats(field.wire_name()))
    }

    /// The rule about a property that the request which creates a user does not name.
    pub(crate) fn created_without(self, property: &str) -> RuleLookup {
        self.operation_effect(Operation::BackendCreateUser, |steps| {
            steps.needs_no_control() && steps.checks_property(property) && steps.param(property).is_none()
        })
    }

    /// The rule that an added member is in the list of its user.
    pub(crate) fn member_added(self, operation: Operation, list: &str) -> RuleLookup {
        self.operation_effect(operation, |steps| {
            steps.needs_no_control()
                && steps.checks_with(Operation::BackendGetUser)
                && steps.checks_property(list)
        })
    }

    /// The rule that refuses a call with an error. The rule may leave parts of the error open.
    pub(crate) fn guarded(
        self,
        operation: Operation,
        expected: ErrorDef,
        test: impl Fn(StepRule<'_>) -> bool,
    ) -> RuleLookup {
        let fits = |rule: &Rule, states_code: bool| {
            let RuleKind::Guarded { error, .. } = &rule.kind else { return false };
            error.code.is_some() == states_code
                && error.code.as_deref().is_none_or(|code| code == expected.code)
                && error.status.is_none_or(|status| status == expected.status)
                && StepRule::of(rule).is_some_and(|steps| calls(steps.call, operation) && test(steps))
        };
        // A rule that states the code comes first.
        self.find(|rule| fits(rule, true)).or_else(|| self.find(|rule| fits(rule, false)))
    }

    /// The rule about the effect of an operation on sessions.
    pub(crate) fn session_effect(
        self,
        operation: Operation,
        test: impl Fn(StepRule<'_>) -> bool,
    ) -> RuleLookup {
        self.operation_effect(operation, |steps| {
            steps.checks_with(Operation::BackendGetSessionList) && test(steps)
        })
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::Operation as O;
    use clerk_user::{errors, versions, wire};

    use crate::model::rule_index::{RuleIndex, RuleLookup};

    #[track_caller]
    fn check(found: RuleLookup, id: &str) {
        assert_eq!(found.map(|rule| rule.id.as_ref()), Some(id));
    }

    fn rules() -> RuleIndex<'static> {
        RuleIndex::new(versions::ALL.last().map_or("", |version| version.as_str()))
    }

    #[test]
    fn the_rule_about_an_effect_is_found_by_its_steps() {
        let rules = rules();
        check(rules.operation_effect(O::BackendVerifyPassword, |_| true), "password-check-right");
        for (operation, id) in [
            (O::BackendUpdateUser, "password-updated-enables"),
            (O::BackendRemovePassword, "password-removed-by-backend"),
        ] {
            let plain = rules.operation_effect(operation, |steps| {
                steps.checks_with(O::BackendVerifyPassword)
                    && steps.checks_property(wire::user::PASSWORD_ENABLED)
                    && steps.param(wire::params::PASSWORD_DIGEST).is_none()
            });
            check(plain, id);
        }
        for (operation, id) in
            [(O::BackendRevokeSession, "session-revoked"), (O::BackendBanUser, "ban-ends-sessions")]
        {
            check(rules.session_effect(operation, |_| true), id);
        }
        let by_ticket = rules
            .session_effect(O::FrontendCreateSignIn, |steps| steps.param(wire::params::TICKET).is_some());
        check(by_ticket, "sign-in-by-ticket");
        check(rules.totp_code(O::BackendVerifyTOTP), "totp-code");
        check(rules.backup_code(O::BackendVerifyTOTP), "backup-code-used-up");
        check(rules.membership_removed(O::FrontendLeaveOrganization), "leaving-removes-membership");
        check(rules.removal_without_password(O::BackendRemovePassword), "password-none-unchanged");
        for (verified, id) in [(true, "email-set-verified"), (false, "email-set-unverified")] {
            check(rules.verification_set(O::BackendUpdateEmailAddress, verified), id);
        }
        for (operation, id) in [
            (O::BackendBanUser, "ban-shown"),
            (O::BackendUnbanUser, "unban-lifts"),
            (O::BackendLockUser, "lock-shown"),
            (O::BackendUnlockUser, "unlock-lifts"),
        ] {
            check(rules.user_flag(operation), id);
        }
    }

    #[test]
    fn the_rule_about_a_refusal_is_found_by_its_error() {
        let rules = rules();
        for (operation, error, id) in [
            (O::BackendVerifyPassword, errors::INCORRECT_PASSWORD, "password-check-wrong"),
            (O::BackendVerifyPassword, errors::NO_PASSWORD_SET, "password-check-none"),
            (O::BackendVerifyTOTP, errors::TOTP_INCORRECT_CODE, "totp-code-wrong"),
        ] {
            check(rules.guarded(operation, error, |_| true), id);
        }
        for (before, error, id) in [
            (O::BackendBanUser, errors::USER_BANNED, "ban-blocks-sign-in"),
            (O::BackendLockUser, errors::USER_LOCKED, "lock-blocks-sign-in"),
            (O::FrontendCreateSignIn, errors::SIGN_IN_TOKEN_ALREADY_USED, "sign-in-ticket-once"),
        ] {
            check(rules.guarded(O::FrontendCreateSignIn, error, |steps| steps.calls_before(before)), id);
        }
        assert!(rules.guarded(O::BackendGetUser, errors::USER_BANNED, |_| true).is_none());
    }
}
