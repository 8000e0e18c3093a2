//! Credentials: what the model knows of them, and what it expects of actions on them.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::Surface;
use serde_json::{Value, json};

use super::samples::{after, check_action, expectation, rules, set_password, two_users, word};
use crate::model::account_operation::{AccountOperation, BackupCodeRef};
use crate::model::operation::ModelOperation;
use crate::model::state::ModelState;

const SECRET: AccountOperation = AccountOperation::SetTotpSecret { user: 0, secret: 0 };

const CODES: AccountOperation = AccountOperation::SetBackupCodes { user: 0, set: 0 };

const fn use_code(position: usize) -> AccountOperation {
    AccountOperation::UseBackupCode { user: 0, code: BackupCodeRef { set: 0, position } }
}

const fn check_password(password: usize) -> AccountOperation {
    AccountOperation::VerifyPassword { user: 0, password }
}

const fn check_secret(secret: usize) -> AccountOperation {
    AccountOperation::VerifyTotp { user: 0, secret }
}

fn shown(state: &ModelState, property: &str) -> Option<Value> {
    state.user(0).and_then(|user| user.properties.get(property).cloned())
}

#[test]
fn the_last_password_that_was_set_is_the_right_one() {
    let none = two_users();
    check_action(
        &none,
        AccountOperation::VerifyPassword { user: 0, password: 0 },
        "refused",
        Some("password-check-none"),
    );
    check_action(
        &none,
        AccountOperation::RemovePassword { user: 0 },
        "accepted",
        Some("password-none-unchanged"),
    );
    let set = after([set_password(0, 1, false), set_password(0, 2, false)]);
    check_action(
        &set,
        AccountOperation::VerifyPassword { user: 0, password: 2 },
        "accepted",
        Some("password-check-right"),
    );
    check_action(
        &set,
        AccountOperation::VerifyPassword { user: 0, password: 1 },
        "refused",
        Some("password-check-wrong"),
    );
    check_action(
        &set,
        AccountOperation::VerifyPassword { user: 1, password: 2 },
        "refused",
        Some("password-check-none"),
    );
    let own = AccountOperation::SetPassword {
        user: 0,
        password: 2,
        surface: Surface::Frontend,
        sign_out_others: false,
    };
    check_action(&set, own, "unspecified", None);
    let shows = |state: &ModelState| {
        state.user(0).and_then(|user| user.properties.get(wire::user::PASSWORD_ENABLED).cloned())
    };
    assert_eq!(shows(&set), Some(json!(true)));
    let removed = after([set_password(0, 1, false), AccountOperation::RemovePassword { user: 0 }]);
    assert_eq!(shows(&removed), Some(json!(false)));
}

#[test]
fn an_accepted_wrong_password_makes_the_right_one_unknown() {
    let set = || set_password(0, 1, false);
    assert_eq!(word(&after([set(), check_password(1)]), check_password(1)), "accepted");
    assert_eq!(word(&after([set(), check_password(2)]), check_password(1)), "unspecified");
}

#[test]
fn a_backup_code_is_accepted_once_and_unspecified_after_the_factor_changed() {
    let code = BackupCodeRef { set: 0, position: 0 };
    let use_code = || AccountOperation::UseBackupCode { user: 0, code };
    let (secret, codes) = (
        AccountOperation::SetTotpSecret { user: 0, secret: 0 },
        AccountOperation::SetBackupCodes { user: 0, set: 0 },
    );
    check_action(&after([codes.clone()]), use_code(), "unspecified", None);
    let good = after([secret.clone(), codes.clone(), set_password(0, 0, false)]);
    check_action(&good, use_code(), "accepted", Some("backup-code-used-up"));
    check_action(&good, AccountOperation::VerifyTotp { user: 0, secret: 0 }, "accepted", Some("totp-code"));
    check_action(
        &good,
        AccountOperation::VerifyTotp { user: 0, secret: 1 },
        "refused",
        Some("totp-code-wrong"),
    );
    let used = after([secret.clone(), codes.clone(), use_code()]);
    check_action(&used, use_code(), "refused", Some("backup-code-used-up"));
    let replaced =
        after([secret.clone(), codes.clone(), AccountOperation::SetBackupCodes { user: 0, set: 1 }]);
    check_action(&replaced, use_code(), "unspecified", None);
    let off = after([secret.clone(), codes, AccountOperation::DeleteTotp { user: 0 }]);
    check_action(&off, use_code(), "unspecified", None);
    // No source says whether a code is accepted twice.
    let asked = after([secret, AccountOperation::VerifyTotp { user: 0, secret: 0 }]);
    check_action(&asked, AccountOperation::VerifyTotp { user: 0, secret: 0 }, "unspecified", None);
}

#[test]
fn backup_codes_are_unspecified_after_the_factor_changes() {
    let again = AccountOperation::SetTotpSecret { user: 0, secret: 1 };
    for between in [
        vec![again.clone()],
        vec![AccountOperation::DeleteTotp { user: 0 }, again.clone()],
        vec![AccountOperation::DisableMfa { user: 0 }, again],
    ] {
        let state = after([SECRET, CODES].into_iter().chain(between.clone()));
        assert_eq!(word(&state, use_code(0)), "unspecified", "{between:?}");
    }
    let used = after([SECRET, CODES, use_code(1)]);
    let positions = used.accounts().credentials(0).backup_codes().map(|code| code.position);
    assert_eq!(positions.collect::<Vec<_>>(), [0, 2, 1]);
    // Without a secret no code is certainly valid or invalid, not even a used one.
    assert_eq!(word(&after([use_code(0)]), use_code(0)), "unspecified");
}

#[test]
fn a_credential_that_a_read_contradicts_is_unknown() {
    let mut state = after([set_password(0, 1, false), SECRET, CODES]);
    let words = |state: &ModelState| {
        [check_password(2), check_secret(1), use_code(0)].map(|action| word(state, action))
    };
    assert_eq!(words(&state), ["refused", "refused", "accepted"]);
    for property in [wire::user::PASSWORD_ENABLED, wire::user::BACKUP_CODE_ENABLED, wire::user::TOTP_ENABLED]
    {
        let before = words(&state);
        state.accounts_mut().mark_credential_unknown(0, property);
        let changed = words(&state).iter().zip(before).filter(|(after, before)| *after != before).count();
        assert_eq!(changed, 1, "{property}");
    }
    assert_eq!(words(&state), ["unspecified"; 3]);
}

#[test]
fn flags_follow_the_credentials() {
    let flags = |state: &ModelState| {
        [wire::user::PASSWORD_ENABLED, wire::user::TOTP_ENABLED, wire::user::BACKUP_CODE_ENABLED]
            .map(|property| shown(state, property).and_then(|flag| flag.as_bool()))
    };
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(flags(&after([SECRET])), [None, yes, None]);
    assert_eq!(flags(&after([SECRET, CODES])), [None, yes, yes]);
    assert_eq!(flags(&after([SECRET, CODES, use_code(0)])), [None, yes, yes]);
    // No source says whether using the last code clears the flag.
    let used_up = (0..BackupCodeRef::PER_SET).map(use_code);
    assert_eq!(flags(&after([SECRET, CODES].into_iter().chain(used_up))), [None, yes, None]);
    let disabled = [SECRET, CODES, AccountOperation::DisableMfa { user: 0 }];
    assert_eq!(flags(&after(disabled)), [None, no, no]);
    let removed = [SECRET, CODES, AccountOperation::DeleteTotp { user: 0 }];
    assert_eq!(flags(&after(removed)), [None, no, None]);
}

#[test]
fn a_flag_is_attributed_to_the_last_operation_that_set_it() {
    let rule_after = |state: &ModelState, action: Option<&AccountOperation>, property| {
        let operation = state.accounts().credentials(0).flag_operation(action, property)?;
        rules().credential_flag(operation, property).map(|rule| rule.id.as_ref())
    };
    let rule = |state: &ModelState, property| rule_after(state, None, property);
    let password = wire::user::PASSWORD_ENABLED;
    assert_eq!(rule(&two_users(), password), None);
    let set = after([set_password(0, 1, false)]);
    assert_eq!(rule(&set, password), Some("password-updated-enables"));
    let removed = after([set_password(0, 1, false), AccountOperation::RemovePassword { user: 0 }]);
    assert_eq!(rule(&removed, password), Some("password-removed-by-backend"));
    let disabled = after([SECRET, CODES, AccountOperation::DisableMfa { user: 0 }]);
    for (state, property, expected) in [
        (&after([SECRET, CODES]), wire::user::BACKUP_CODE_ENABLED, "backup-codes-plain"),
        (&disabled, wire::user::BACKUP_CODE_ENABLED, "mfa-disabled-whole"),
        (&disabled, wire::user::TOTP_ENABLED, "mfa-disabled-whole"),
    ] {
        assert_eq!(rule(state, property), Some(expected), "{property}");
    }
    // A step that is under way counts as the last operation.
    let removal = AccountOperation::RemovePassword { user: 0 };
    assert_eq!(rule_after(&set, Some(&removal), password), Some("password-removed-by-backend"));
}

#[test]
fn a_suspended_user_may_be_refused_verification() {
    let mut state = after([set_password(0, 1, false), SECRET, CODES]);
    let own = || AccountOperation::SetPassword {
        user: 0,
        password: 2,
        surface: Surface::Frontend,
        sign_out_others: false,
    };
    let actions = || [check_password(1), check_secret(0), use_code(0), own()];
    assert_eq!(actions().map(|action| word(&state, action)), ["accepted"; 4]);
    state.apply(&ModelOperation::SetFlag { user: 0, operation: O::BackendLockUser });
    assert_eq!(actions().map(|action| word(&state, action)), ["unspecified"; 4]);
    check_action(&state, set_password(0, 2, false), "accepted", Some("password-updated-enables"));
    assert_eq!(word(&state, set_password(0, 1, false)), "unspecified");
}

#[test]
fn factors_can_be_disabled_if_one_is_enabled() {
    let off = || [CODES, AccountOperation::DeleteTotp { user: 0 }, AccountOperation::DisableMfa { user: 0 }];
    assert_eq!(off().map(|action| word(&two_users(), action)), ["unspecified"; 3]);
    let state = after([SECRET]);
    for action in off() {
        let (word, rules) = expectation(&state, &ModelOperation::Account(action.clone()));
        assert_eq!((word, rules.len()), ("accepted", 1), "{action:?}");
    }
    check_action(&two_users(), SECRET, "accepted", None);
}
