//! The credentials of a user, as far as they are known: the password, the secret of the authenticator
//! app, the backup codes. It does not depend on rules. Where no source decides, a credential is unknown.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::wire;

use crate::model::account_operation::{AccountOperation, BackupCodeRef};

/// What is known of a credential.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CredentialState<T> {
    /// The user has this one.
    Set(T),
    /// The user has none.
    #[default]
    Unset,
    /// The user may have one or not.
    Unknown,
}

impl<T> CredentialState<T> {
    const fn is_set(&self) -> Option<bool> {
        match self {
            Self::Set(_) => Some(true),
            Self::Unset => Some(false),
            Self::Unknown => None,
        }
    }
}

/// The credentials of a user.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownCredentials {
    password: CredentialState<usize>,
    totp_secret: CredentialState<usize>,
    /// Backup codes that are still valid.
    unused_codes: BTreeSet<BackupCodeRef>,
    /// Backup codes that are no longer valid because they were used.
    used_codes: BTreeSet<BackupCodeRef>,
    /// Secrets whose code was checked. No source says whether a code is accepted twice.
    checked_secrets: BTreeSet<usize>,
    /// The operation that gave each flag its value, by the wire name of the property.
    flag_operations: BTreeMap<&'static str, Operation>,
}

/// The properties that show which credentials a user has.
pub(crate) const CREDENTIAL_FLAGS: [&str; 3] =
    [wire::user::PASSWORD_ENABLED, wire::user::TOTP_ENABLED, wire::user::BACKUP_CODE_ENABLED];

impl KnownCredentials {
    /// The password.
    pub(crate) const fn password(&self) -> CredentialState<usize> {
        self.password
    }

    /// The secret of the authenticator app.
    pub(crate) const fn totp_secret(&self) -> CredentialState<usize> {
        self.totp_secret
    }

    /// The valid backup codes, followed by those that were used.
    pub(crate) fn backup_codes(&self) -> impl Iterator<Item = BackupCodeRef> {
        self.unused_codes.iter().chain(&self.used_codes).copied()
    }

    /// Whether a backup code is valid.
    pub(crate) fn is_unused(&self, code: BackupCodeRef) -> bool {
        self.unused_codes.contains(&code)
    }

    /// Whether a backup code was used.
    pub(crate) fn is_used(&self, code: BackupCodeRef) -> bool {
        self.used_codes.contains(&code)
    }

    /// Whether a code of a secret was checked before.
    pub(crate) fn was_checked(&self, secret: usize) -> bool {
        self.checked_secrets.contains(&secret)
    }

    /// Whether a sign-in may ask for a second factor.
    pub(crate) fn may_require_second_factor(&self) -> bool {
        self.totp_secret != CredentialState::Unset
            || !self.unused_codes.is_empty()
            || !self.used_codes.is_empty()
    }

    /// The value of a flag, if it is known.
    pub(super) fn flag(&self, property: &str) -> Option<bool> {
        match property {
            wire::user::PASSWORD_ENABLED => self.password.is_set(),
            wire::user::TOTP_ENABLED => self.totp_secret.is_set(),
            // No source says whether using the last code clears the flag.
            _ => (!self.unused_codes.is_empty()).then_some(true).or_else(|| {
                let was_set = self.flag_operations.contains_key(property);
                (self.used_codes.is_empty() && was_set).then_some(false)
            }),
        }
    }

    /// The operation that gave a flag its value, after an action if one is given.
    pub(super) fn flag_operation(
        &self,
        action: Option<&AccountOperation>,
        property: &'static str,
    ) -> Option<Operation> {
        let mut after = self.clone();
        if let Some(action) = action {
            after.apply(action);
        }
        after.flag_operations.get(property).copied()
    }

    /// Marks the credential behind a flag as unknown, because a read contradicted the model.
    pub(super) fn mark_unknown(&mut self, property: &str) {
        match property {
            wire::user::PASSWORD_ENABLED => self.password = CredentialState::Unknown,
            wire::user::TOTP_ENABLED => self.totp_secret = CredentialState::Unknown,
            _ => self.unused_codes.clear(),
        }
    }

    /// Applies an action that was accepted.
    pub(super) fn apply(&mut self, action: &AccountOperation) {
        let operation = action.operation();
        match action {
            AccountOperation::SetPassword { password, .. } => {
                self.password = CredentialState::Set(*password);
                self.flag_operations.insert(wire::user::PASSWORD_ENABLED, operation);
            }
            AccountOperation::RemovePassword { .. } => {
                self.password = CredentialState::Unset;
                self.flag_operations.insert(wire::user::PASSWORD_ENABLED, operation);
            }
            // The implementation accepted a wrong password, so the right one is no longer known.
            AccountOperation::VerifyPassword { password, .. }
                if self.password != CredentialState::Set(*password) =>
            {
                self.password = CredentialState::Unknown;
            }
            AccountOperation::SetTotpSecret { secret, .. } => {
                // No source says what happens to the backup codes of the previous factor.
                self.forget_codes();
                self.totp_secret = CredentialState::Set(*secret);
                self.flag_operations.insert(wire::user::TOTP_ENABLED, operation);
            }
            AccountOperation::VerifyTotp { secret, .. } => {
                self.checked_secrets.insert(*secret);
            }
            AccountOperation::DeleteTotp { .. } => {
                self.forget_codes();
                self.totp_secret = CredentialState::Unset;
                self.flag_operations.insert(wire::user::TOTP_ENABLED, operation);
            }
            AccountOperation::SetBackupCodes { set, .. } => {
                self.forget_codes();
                if matches!(self.totp_secret, CredentialState::Set(_)) {
                    let positions = 0..BackupCodeRef::PER_SET;
                    self.unused_codes =
                        positions.map(|position| BackupCodeRef { set: *set, position }).collect();
                    self.flag_operations.insert(wire::user::BACKUP_CODE_ENABLED, operation);
                }
            }
            AccountOperation::UseBackupCode { code, .. } => {
                self.unused_codes.remove(code);
                self.used_codes.insert(*code);
            }
            AccountOperation::DisableMfa { .. } => {
                self.forget_codes();
                self.totp_secret = CredentialState::Unset;
                self.flag_operations.insert(wire::user::TOTP_ENABLED, operation);
                self.flag_operations.insert(wire::user::BACKUP_CODE_ENABLED, operation);
            }
            _ => {}
        }
    }

    fn forget_codes(&mut self) {
        self.unused_codes.clear();
        self.used_codes.clear();
        self.flag_operations.remove(wire::user::BACKUP_CODE_ENABLED);
    }
}
