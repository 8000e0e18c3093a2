//! Rules that are told in steps, found by what they tell: the call that they judge, what it says, and
//! by which operations what has become of it is seen.

use clerk_user::operations::Operation;
use clerk_user_runtime::{ErrorDef, Rule, RuleKind, Step, StepAction, StepPhase};
use serde_json::Value;

use crate::model::rule_index::{RuleIndex, Why};

/// A rule that is told in steps.
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

    /// What the call says of a param.
    pub(crate) fn says(self, param: &str) -> Option<Value> {
        self.call.params.to_value().get(param).cloned()
    }

    /// Whether this operation is called before.
    pub(crate) fn follows(self, operation: Operation) -> bool {
        self.steps.iter().any(|step| step.phase == StepPhase::Given && calls(step, operation))
    }

    /// Whether it is looked at with this operation what has become.
    pub(crate) fn looks_with(self, operation: Operation) -> bool {
        self.steps.iter().any(|step| step.phase == StepPhase::Then && calls(step, operation))
    }

    /// Whether the call, or what is looked at then, shows this property.
    pub(crate) fn shows(self, property: &str) -> bool {
        self.steps.iter().filter(|step| step.phase != StepPhase::Given).any(|step| {
            step.expectations.iter().any(|shown| shown.at.split('.').next_back() == Some(property))
        })
    }
}

fn calls(step: &Step, operation: Operation) -> bool {
    matches!(&step.action, StepAction::Call { operation: of, .. } if of == operation.id())
}

impl RuleIndex<'_> {
    /// The rule that says what an operation brings about.
    pub(crate) fn brings(self, operation: Operation, test: impl Fn(StepRule<'_>) -> bool) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::OperationEffect { .. })
                && StepRule::of(rule).is_some_and(|told| calls(told.call, operation) && test(told))
        })
    }

    /// The rule that refuses a call with an error. Of the error a rule may say less than all.
    pub(crate) fn refuses(
        self,
        operation: Operation,
        with: ErrorDef,
        test: impl Fn(StepRule<'_>) -> bool,
    ) -> Why {
        self.find(|rule| {
            let RuleKind::Guarded { error, .. } = &rule.kind else { return false };
            error.code.as_deref().is_none_or(|code| code == with.code)
                && error.status.is_none_or(|status| status == with.status)
                && StepRule::of(rule).is_some_and(|told| calls(told.call, operation) && test(told))
        })
    }

    /// The rule that says how sessions are after an operation.
    pub(crate) fn ends_sessions(self, operation: Operation, test: impl Fn(StepRule<'_>) -> bool) -> Why {
        self.brings(operation, |told| told.looks_with(Operation::BackendGetSessionList) && test(told))
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::Operation as O;
    use clerk_user::{errors, versions, wire};

    use crate::model::rule_index::{RuleIndex, Why};

    #[track_caller]
    fn check(why: Why, id: &str) {
        assert_eq!(why.map(|rule| rule.id.as_ref()), Some(id));
    }

    fn rules() -> RuleIndex<'static> {
        RuleIndex::new(versions::ALL.last().map_or("", |version| version.as_str()))
    }

    #[test]
    fn what_a_call_brings_about_is_found_by_what_the_steps_tell() {
        let rules = rules();
        check(rules.brings(O::BackendVerifyPassword, |_| true), "password-check-right");
        for (operation, id) in [
            (O::BackendUpdateUser, "password-updated-enables"),
            (O::BackendRemovePassword, "password-removed-by-backend"),
        ] {
            let plain = rules.brings(operation, |told| {
                told.looks_with(O::BackendVerifyPassword)
                    && told.shows(wire::user::PASSWORD_ENABLED)
                    && told.says(wire::params::PASSWORD_DIGEST).is_none()
            });
            check(plain, id);
        }
        for (operation, id) in
            [(O::BackendRevokeSession, "session-revoked"), (O::BackendBanUser, "ban-ends-sessions")]
        {
            check(rules.ends_sessions(operation, |_| true), id);
        }
        let by_ticket =
            rules.ends_sessions(O::FrontendCreateSignIn, |told| told.says(wire::params::TICKET).is_some());
        check(by_ticket, "sign-in-by-ticket");
        check(rules.fact("T1", O::BackendVerifyTOTP), "totp-code");
        check(rules.fact("T9", O::BackendVerifyTOTP), "backup-code-used-up");
        check(rules.fact("O4", O::FrontendLeaveOrganization), "leaving-removes-membership");
    }

    #[test]
    fn a_refusal_is_found_by_its_error() {
        let rules = rules();
        for (operation, error, id) in [
            (O::BackendVerifyPassword, errors::INCORRECT_PASSWORD, "password-check-wrong"),
            (O::BackendVerifyPassword, errors::NO_PASSWORD_SET, "password-check-none"),
            (O::FrontendUpdatePassword, errors::FORM_NEW_PASSWORD_MATCHES_CURRENT, "password-same-refused"),
            (O::BackendVerifyTOTP, errors::TOTP_INCORRECT_CODE, "totp-code-wrong"),
        ] {
            check(rules.refuses(operation, error, |_| true), id);
        }
        for (before, error, id) in [
            (O::BackendBanUser, errors::USER_BANNED, "ban-blocks-sign-in"),
            (O::BackendLockUser, errors::USER_LOCKED, "lock-blocks-sign-in"),
            (O::FrontendCreateSignIn, errors::SIGN_IN_TOKEN_ALREADY_USED, "sign-in-ticket-once"),
        ] {
            check(rules.refuses(O::FrontendCreateSignIn, error, |told| told.follows(before)), id);
        }
        assert!(rules.refuses(O::BackendGetUser, errors::USER_BANNED, |_| true).is_none());
    }
}
