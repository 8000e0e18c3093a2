//! The responses that are allowed to actions on credentials.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::Surface;

use crate::model::account_operation::{AccountOperation, BackupCodeRef};
use crate::model::credentials::{CredentialState, KnownCredentials};
use crate::model::expectations::expected_response::ExpectedResponse;
use crate::model::rule_index::{RuleIndex, RuleLookup};
use crate::model::state::ModelState;

impl ModelState {
    /// The responses that are allowed to an action on credentials; nothing for other actions.
    pub(super) fn expect_credential(
        &self,
        action: &AccountOperation,
        rules: RuleIndex<'_>,
    ) -> Option<ExpectedResponse> {
        let user = action.user()?;
        let credentials = self.accounts().credentials(user);
        let operation = action.operation();
        let requires_active_user = match action {
            AccountOperation::SetPassword { surface, .. } => *surface == Surface::Frontend,
            AccountOperation::VerifyPassword { .. }
            | AccountOperation::VerifyTotp { .. }
            | AccountOperation::UseBackupCode { .. } => true,
            _ => false,
        };
        if requires_active_user && self.is_suspended(user) {
            return Some(ExpectedResponse::Unspecified);
        }
        let has_secret = matches!(credentials.totp_secret(), CredentialState::Set(_));
        Some(match action {
            AccountOperation::SetPassword { password, .. } => {
                let is_current = credentials.password() == CredentialState::Set(*password);
                expect_set_password(is_current, operation, rules)
            }
            AccountOperation::RemovePassword { .. } => {
                let has_none = credentials.password() == CredentialState::Unset;
                accepted(if has_none { rules.removal_without_password(operation) } else { None })
            }
            AccountOperation::VerifyPassword { password, .. } => {
                expect_verify_password(credentials, *password, operation, rules)
            }
            AccountOperation::SetTotpSecret { .. } => accepted(None),
            AccountOperation::VerifyTotp { secret, .. } => {
                expect_verify_totp(credentials, *secret, operation, rules)
            }
            AccountOperation::UseBackupCode { code, .. } if has_secret => {
                expect_use_backup_code(credentials, *code, operation, rules)
            }
            AccountOperation::SetBackupCodes { .. } if has_secret => {
                accepted(rules.credential_flag(operation, wire::user::BACKUP_CODE_ENABLED))
            }
            AccountOperation::DisableMfa { .. } | AccountOperation::DeleteTotp { .. } if has_secret => {
                accepted(rules.credential_flag(operation, wire::user::TOTP_ENABLED))
            }
            AccountOperation::UseBackupCode { .. }
            | AccountOperation::SetBackupCodes { .. }
            | AccountOperation::DisableMfa { .. }
            | AccountOperation::DeleteTotp { .. } => ExpectedResponse::Unspecified,
            _ => return None,
        })
    }
}

fn accepted(rule: RuleLookup) -> ExpectedResponse {
    ExpectedResponse::accepted([rule])
}

fn refused(rule: RuleLookup) -> ExpectedResponse {
    ExpectedResponse::refused([rule])
}

fn expect_set_password(is_current: bool, operation: Operation, rules: RuleIndex<'_>) -> ExpectedResponse {
    if is_current {
        // No source decides whether the current password is accepted as the new one.
        return ExpectedResponse::Unspecified;
    }
    accepted(rules.credential_flag(operation, wire::user::PASSWORD_ENABLED))
}

fn expect_verify_password(
    credentials: &KnownCredentials,
    password: usize,
    operation: Operation,
    rules: RuleIndex<'_>,
) -> ExpectedResponse {
    match credentials.password() {
        CredentialState::Set(right) if right == password => {
            accepted(rules.operation_effect(operation, |_| true))
        }
        CredentialState::Set(_) => refused(rules.guarded(operation, errors::INCORRECT_PASSWORD, |_| true)),
        CredentialState::Unset => refused(rules.guarded(operation, errors::NO_PASSWORD_SET, |_| true)),
        CredentialState::Unknown => ExpectedResponse::Unspecified,
    }
}

fn expect_verify_totp(
    credentials: &KnownCredentials,
    secret: usize,
    operation: Operation,
    rules: RuleIndex<'_>,
) -> ExpectedResponse {
    match credentials.totp_secret() {
        CredentialState::Set(right) if right == secret && !credentials.was_checked(secret) => {
            accepted(rules.totp_code(operation))
        }
        CredentialState::Set(right) if right != secret => {
            refused(rules.guarded(operation, errors::TOTP_INCORRECT_CODE, |_| true))
        }
        _ => ExpectedResponse::Unspecified,
    }
}

fn expect_use_backup_code(
    credentials: &KnownCredentials,
    code: BackupCodeRef,
    operation: Operation,
    rules: RuleIndex<'_>,
) -> ExpectedResponse {
    let rule = rules.backup_code(operation);
    match (credentials.is_unused(code), credentials.is_used(code)) {
        (true, _) => accepted(rule),
        (false, true) => refused(rule),
        (false, false) => ExpectedResponse::Unspecified,
    }
}
