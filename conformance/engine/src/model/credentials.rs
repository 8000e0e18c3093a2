//! How users can show who they are, as far as it is known: a password, the secret of an authenticator
//! app, backup codes. What no source decides is open, and every answer to it is right.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::Surface;
use serde_json::Value;

use super::allowed::Verdict;
use crate::model::account_operation::{AccountOperation, Code};
use crate::model::rule_index::{RuleIndex, Why};
use crate::model::state::ModelState;

/// Something that a user has, has not, or may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Known<T> {
    /// It has it.
    Is(T),
    /// It has none.
    #[default]
    Unset,
    /// Both would be right.
    Open,
}

/// The credentials of a user.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    password: Known<usize>,
    secret: Known<usize>,
    /// The codes that are good, and of those that no longer are the ones that were used.
    good: BTreeSet<Code>,
    used: BTreeSet<Code>,
    /// Secrets of which a code was asked for: whether a code is good twice is open.
    asked: BTreeSet<usize>,
    /// The operation that has made each flag what it is, by the wire name of the property.
    by: BTreeMap<&'static str, Operation>,
}

/// The properties that show which credentials a user has.
pub(crate) const FLAGS: [&str; 3] =
    [wire::user::PASSWORD_ENABLED, wire::user::TOTP_ENABLED, wire::user::BACKUP_CODE_ENABLED];

impl Credentials {
    /// The password.
    pub(crate) const fn password(&self) -> Known<usize> {
        self.password
    }

    /// Whether a second factor may be asked for.
    pub(crate) fn is_guarded(&self) -> bool {
        self.secret != Known::Unset || !self.good.is_empty() || !self.used.is_empty()
    }

    /// The secret of the authenticator app.
    pub(crate) const fn secret(&self) -> Known<usize> {
        self.secret
    }

    /// Codes that can be used, and such as were used.
    pub(crate) fn codes(&self) -> impl Iterator<Item = Code> {
        self.good.iter().chain(&self.used).copied()
    }

    /// What a flag shows; nothing where that is open.
    fn flag(&self, property: &str) -> Option<bool> {
        match property {
            wire::user::PASSWORD_ENABLED => is_set(&self.password),
            wire::user::TOTP_ENABLED => is_set(&self.secret),
            // Whether the last one that is used up switches the flag is open.
            _ => (!self.good.is_empty())
                .then_some(true)
                .or_else(|| (self.used.is_empty() && self.by.contains_key(property)).then_some(false)),
        }
    }

    /// Forgets what a read has shown to be otherwise.
    pub(super) fn mark_unknown(&mut self, property: &str) {
        match property {
            wire::user::PASSWORD_ENABLED => self.password = Known::Open,
            wire::user::TOTP_ENABLED => self.secret = Known::Open,
            _ => self.good.clear(),
        }
    }

    /// The rule about a flag, behind a step that was carried out.
    pub(super) fn flag_rule(
        &self,
        deed: Option<&AccountOperation>,
        property: &'static str,
        rules: RuleIndex<'_>,
    ) -> Why {
        let mut now = self.clone();
        if let Some(deed) = deed {
            now.apply(deed);
        }
        now.by.get(property).and_then(|by| flag_rule(rules, *by, property))
    }

    fn apply(&mut self, deed: &AccountOperation) {
        let operation = deed.operation();
        match deed {
            AccountOperation::SetPassword { password, .. } => {
                self.password = Known::Is(*password);
                self.by.insert(wire::user::PASSWORD_ENABLED, operation);
            }
            AccountOperation::RemovePassword { .. } => {
                self.password = Known::Unset;
                self.by.insert(wire::user::PASSWORD_ENABLED, operation);
            }
            // A wrong one that was taken: which one is right is not sure any more.
            AccountOperation::CheckPassword { password, .. } if self.password != Known::Is(*password) => {
                self.password = Known::Open;
            }
            AccountOperation::SetSecret { secret, .. } => {
                // What becomes of the codes of another factor is open.
                self.forget_codes();
                self.secret = Known::Is(*secret);
                self.by.insert(wire::user::TOTP_ENABLED, operation);
            }
            AccountOperation::CheckSecret { secret, .. } => {
                self.asked.insert(*secret);
            }
            AccountOperation::RemoveSecret { .. } => {
                self.forget_codes();
                self.secret = Known::Unset;
                self.by.insert(wire::user::TOTP_ENABLED, operation);
            }
            AccountOperation::SetCodes { set, .. } => {
                self.forget_codes();
                if matches!(self.secret, Known::Is(_)) {
                    self.good = (0..Code::IN_A_SET).map(|place| Code { set: *set, place }).collect();
                    self.by.insert(wire::user::BACKUP_CODE_ENABLED, operation);
                }
            }
            AccountOperation::UseCode { code, .. } => {
                self.good.remove(code);
                self.used.insert(*code);
            }
            AccountOperation::DisableFactors { .. } => {
                self.forget_codes();
                self.secret = Known::Unset;
                self.by.insert(wire::user::TOTP_ENABLED, operation);
                self.by.insert(wire::user::BACKUP_CODE_ENABLED, operation);
            }
            _ => {}
        }
    }

    fn forget_codes(&mut self) {
        self.good.clear();
        self.used.clear();
        self.by.remove(wire::user::BACKUP_CODE_ENABLED);
    }
}

fn is_set<T>(known: &Known<T>) -> Option<bool> {
    match known {
        Known::Is(_) => Some(true),
        Known::Unset => Some(false),
        Known::Open => None,
    }
}

impl ModelState {
    /// What a step about credentials may be answered with; nothing where it is no such step.
    pub(super) fn allows_credential(&self, deed: &AccountOperation, rules: RuleIndex<'_>) -> Option<Verdict> {
        let user = deed.user()?;
        let credentials = self.accounts().credentials(user);
        let operation = deed.operation();
        let done = |why: Why| Verdict::Done(why.into_iter().collect());
        let refused = |why: Why| Verdict::Refused(why.into_iter().collect());
        let is_barred = match deed {
            AccountOperation::SetPassword { surface, .. } => *surface == Surface::Frontend,
            AccountOperation::CheckPassword { .. }
            | AccountOperation::CheckSecret { .. }
            | AccountOperation::UseCode { .. } => true,
            _ => false,
        };
        if is_barred && self.is_suspended(user) {
            return Some(Verdict::Either);
        }
        Some(match deed {
            AccountOperation::SetPassword { password, surface, .. } => {
                match (credentials.password == Known::Is(*password), surface) {
                    (true, Surface::Frontend) => {
                        refused(rules.refuses(operation, errors::FORM_NEW_PASSWORD_MATCHES_CURRENT, |_| true))
                    }
                    (true, Surface::Backend) => Verdict::Either,
                    (false, _) => done(flag_rule(rules, operation, wire::user::PASSWORD_ENABLED)),
                }
            }
            AccountOperation::RemovePassword { .. } => {
                done(if credentials.password == Known::Unset { rules.fact("W10", operation) } else { None })
            }
            AccountOperation::CheckPassword { password, .. } => match credentials.password {
                Known::Is(right) if right == *password => done(rules.brings(operation, |_| true)),
                Known::Is(_) => refused(rules.refuses(operation, errors::INCORRECT_PASSWORD, |_| true)),
                Known::Unset => refused(rules.refuses(operation, errors::NO_PASSWORD_SET, |_| true)),
                Known::Open => Verdict::Either,
            },
            AccountOperation::CheckSecret { secret, .. } => match credentials.secret {
                Known::Is(right) if right == *secret && !credentials.asked.contains(secret) => {
                    done(rules.fact("T1", operation))
                }
                Known::Is(right) if right != *secret => {
                    refused(rules.refuses(operation, errors::TOTP_INCORRECT_CODE, |_| true))
                }
                _ => Verdict::Either,
            },
            AccountOperation::UseCode { code, .. } if matches!(credentials.secret, Known::Is(_)) => {
                let why = rules.fact("T9", operation);
                match (credentials.good.contains(code), credentials.used.contains(code)) {
                    (true, _) => done(why),
                    (false, true) => refused(why),
                    (false, false) => Verdict::Either,
                }
            }
            AccountOperation::SetCodes { .. } if matches!(credentials.secret, Known::Is(_)) => {
                done(flag_rule(rules, operation, wire::user::BACKUP_CODE_ENABLED))
            }
            AccountOperation::SetSecret { .. } => done(None),
            AccountOperation::DisableFactors { .. } | AccountOperation::RemoveSecret { .. }
                if matches!(credentials.secret, Known::Is(_)) =>
            {
                done(flag_rule(rules, operation, wire::user::TOTP_ENABLED))
            }
            AccountOperation::UseCode { .. }
            | AccountOperation::SetCodes { .. }
            | AccountOperation::DisableFactors { .. }
            | AccountOperation::RemoveSecret { .. } => Verdict::Either,
            _ => return None,
        })
    }

    /// Takes a step that was carried out over into the credentials, and into what their user shows.
    pub(super) fn take_credential(&mut self, deed: &AccountOperation) {
        let Some(number) = deed.user() else { return };
        let credentials = self.accounts.credentials_mut(number);
        let before = FLAGS.map(|property| credentials.flag(property));
        credentials.apply(deed);
        let after = FLAGS.map(|property| (property, credentials.flag(property)));
        let Some(user) = self.user_mut(number) else { return };
        for ((property, after), before) in after.into_iter().zip(before) {
            match after {
                _ if after == before => {}
                Some(flag) => drop(user.shows.insert(property, Value::Bool(flag))),
                None => drop(user.shows.remove(property)),
            }
        }
    }
}

/// The rule that says what an operation makes of a flag.
fn flag_rule(rules: RuleIndex<'_>, operation: Operation, property: &'static str) -> Why {
    // What is brought as a digest is another matter.
    let plain = |value: Value| {
        let items = value.as_array().cloned().unwrap_or_default();
        items.iter().filter_map(Value::as_str).all(|item| !item.starts_with("$$"))
    };
    rules.brings(operation, |told| {
        told.shows(property)
            && (property != wire::user::PASSWORD_ENABLED || told.looks_with(Operation::BackendVerifyPassword))
            && told.says(wire::params::PASSWORD_DIGEST).is_none()
            && told.says(wire::params::BACKUP_CODES).is_none_or(plain)
    })
}
