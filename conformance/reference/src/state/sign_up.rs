//! Attempts to sign up, and invitations to do so.

use clerk_user::{SessionId, SignUpId, UserId, wire};
use clerk_user_runtime::{Metadata, Secret, Timestamp};

use super::table::impl_row;

/// An attempt to sign up.
#[derive(Clone, Debug)]
pub(crate) struct StoredSignUp {
    pub(crate) id: SignUpId,
    pub(crate) serial: u64,
    pub(crate) fields: SignUpFields,
    pub(crate) invitation: Option<StoredSignUpInvitation>,
    /// Whether the settings required a password at the latest change.
    pub(crate) password_required: bool,
    /// Whether the settings required consent at the latest change.
    pub(crate) consent_required: bool,
    pub(crate) legal_accepted_at: Option<Timestamp>,
    pub(crate) session: Option<SessionId>,
    pub(crate) user: Option<UserId>,
    pub(crate) abandon_at: Timestamp,
}

impl_row!(StoredSignUp: SignUpId);

/// The fields that an attempt collected so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct SignUpFields {
    pub(crate) username: Option<String>,
    pub(crate) email_address: Option<String>,
    pub(crate) phone_number: Option<String>,
    pub(crate) web3_wallet: Option<String>,
    pub(crate) password: Option<Secret>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) unsafe_metadata: Option<Metadata>,
    pub(crate) locale: Option<String>,
    pub(crate) timezone: Option<String>,
}

impl StoredSignUp {
    /// The fields that are required whatever else is supplied.
    pub(crate) fn required_fields(&self) -> Vec<String> {
        selected([
            (wire::params::PASSWORD, self.password_required),
            (wire::params::LEGAL_ACCEPTED, self.consent_required),
        ])
    }

    /// The fields that are required and not supplied. One identifier is required, of any kind.
    pub(crate) fn missing_fields(&self) -> Vec<String> {
        let SignUpFields { username, email_address, phone_number, web3_wallet, password, .. } = &self.fields;
        let has_identifier =
            [username, email_address, phone_number, web3_wallet].into_iter().any(Option::is_some);
        selected([
            (wire::sign_up::EMAIL_ADDRESS, !has_identifier),
            (wire::params::PASSWORD, self.password_required && password.is_none()),
            (wire::params::LEGAL_ACCEPTED, self.consent_required && self.legal_accepted_at.is_none()),
        ])
    }

    /// The fields that are supplied and not verified.
    pub(crate) fn unverified_fields(&self) -> Vec<String> {
        let invited = self.invitation.as_ref().map(|invitation| &invitation.email_address);
        let email = self.fields.email_address.as_ref().filter(|address| invited != Some(*address));
        selected([
            (wire::sign_up::EMAIL_ADDRESS, email.is_some()),
            (wire::sign_up::PHONE_NUMBER, self.fields.phone_number.is_some()),
            (wire::sign_up::WEB3_WALLET, self.fields.web3_wallet.is_some()),
        ])
    }
}

/// The names whose flag is set.
fn selected<const N: usize>(names: [(&str, bool); N]) -> Vec<String> {
    names.into_iter().filter(|(_, is_selected)| *is_selected).map(|(name, _)| name.to_owned()).collect()
}

/// An invitation to sign up that was sent to an email address.
#[derive(Clone, Debug)]
pub(crate) struct StoredSignUpInvitation {
    /// The ticket, which serves as the id.
    pub(crate) id: String,
    pub(crate) serial: u64,
    pub(crate) email_address: String,
    pub(crate) public_metadata: Metadata,
    pub(crate) used: bool,
}

impl_row!(StoredSignUpInvitation: String);
