//! How the instance is set up.

/// The settings that a rule may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) password_required: bool,
    pub(crate) password_only_sign_in: bool,
    pub(crate) username_min_length: i64,
    pub(crate) username_max_length: i64,
    pub(crate) legal_consent_required: bool,
    pub(crate) lockout_seconds: Option<i64>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            password_required: false,
            password_only_sign_in: false,
            username_min_length: 4,
            username_max_length: 64,
            legal_consent_required: false,
            lockout_seconds: Some(3600),
        }
    }
}
