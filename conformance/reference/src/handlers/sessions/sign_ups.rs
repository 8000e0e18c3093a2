//! Attempts to sign up. One is complete once it has an identifier and every required field, and nothing is
//! unverified, unless the settings ask for no verification. It then becomes a user who is signed in. An email address is verified by the ticket of an
//! invitation; the contract has no other operation for it.

use clerk_user::backend::CreateUserParams;
use clerk_user::frontend::{CreateSignUpParams, SignUp, UpdateSignUpParams};
use clerk_user::{InitialIdentificationStatus, SignUpId, errors, wire};
use clerk_user_runtime::{ApiError, Metadata, Patch, Secret};

use crate::clock::after;
use crate::handlers::errors::{already_taken, not_found};
use crate::serialization::sign_up;
use crate::state::{
    IdentifierKind, SignUpFields, StoredSignUp, StoredSignUpInvitation, UniqueKey, VerifiedBy,
};
use crate::transaction::Transaction;

/// How long an attempt can take, in milliseconds.
const LIFETIME: i64 = 24 * 60 * 60 * 1000;

/// What a request changes in an attempt.
struct SignUpChanges {
    username: Patch<String>,
    email_address: Patch<String>,
    phone_number: Patch<String>,
    email_address_or_phone_number: Patch<String>,
    web3_wallet: Patch<String>,
    password: Patch<Secret>,
    first_name: Patch<String>,
    last_name: Patch<String>,
    unsafe_metadata: Patch<Metadata>,
    locale: Patch<String>,
    legal_accepted: Patch<bool>,
    ticket: Patch<Secret>,
}

/// Takes the changes from the params of either operation, which are two types with the same fields.
macro_rules! changes {
    ($params:expr) => {
        SignUpChanges {
            username: $params.username,
            email_address: $params.email_address,
            phone_number: $params.phone_number,
            email_address_or_phone_number: $params.email_address_or_phone_number,
            web3_wallet: $params.web3_wallet,
            password: $params.password,
            first_name: $params.first_name,
            last_name: $params.last_name,
            unsafe_metadata: $params.unsafe_metadata,
            locale: $params.locale,
            legal_accepted: $params.legal_accepted,
            ticket: $params.ticket,
        }
    };
}

impl Transaction<'_> {
    pub(crate) fn create_sign_up(&mut self, params: CreateSignUpParams) -> Result<SignUp, ApiError> {
        if params.transfer.as_set() == Some(&true) {
            return Err(ApiError::new(errors::ACCOUNT_TRANSFER_INVALID).param(wire::params::TRANSFER));
        }
        let stored = StoredSignUp {
            id: SignUpId::from(self.ids.next(SignUpId::PREFIX)),
            serial: self.store.next_serial(),
            fields: SignUpFields { timezone: params.timezone.as_set().cloned(), ..SignUpFields::default() },
            invitation: None,
            password_required: false,
            consent_required: false,
            legal_accepted_at: None,
            session: None,
            user: None,
            abandon_at: after(self.clock.now(), LIFETIME),
        };
        self.continue_sign_up(stored, changes!(params))
    }

    pub(crate) fn update_sign_up(&mut self, params: UpdateSignUpParams) -> Result<SignUp, ApiError> {
        let stored = self.store.sign_ups.get(&params.sign_up_id).cloned().ok_or_else(not_found)?;
        if stored.user.is_some() || self.clock.now() >= stored.abandon_at {
            return Err(ApiError::new(errors::SIGN_UP_CANNOT_BE_UPDATED));
        }
        self.continue_sign_up(stored, changes!(params))
    }

    /// Applies changes to an attempt, creates the user if nothing is missing, and stores the attempt.
    fn continue_sign_up(
        &mut self,
        mut stored: StoredSignUp,
        changes: SignUpChanges,
    ) -> Result<SignUp, ApiError> {
        self.apply_changes(&mut stored, changes)?;
        stored.password_required = self.store.settings.password_required;
        stored.consent_required = self.store.settings.legal_consent_required;
        let is_verified = stored.unverified_fields().is_empty() || !self.store.settings.verify_at_sign_up;
        if stored.missing_fields().is_empty() && is_verified {
            self.complete_sign_up(&mut stored)?;
        }
        self.store.sign_ups.insert(stored.clone());
        Ok(sign_up(&stored, self.clock.now()))
    }

    fn apply_changes(&self, stored: &mut StoredSignUp, changes: SignUpChanges) -> Result<(), ApiError> {
        let fields = &mut stored.fields;
        changes.username.apply(&mut fields.username);
        changes.email_address.apply(&mut fields.email_address);
        changes.phone_number.apply(&mut fields.phone_number);
        changes.web3_wallet.apply(&mut fields.web3_wallet);
        changes.password.apply(&mut fields.password);
        changes.first_name.apply(&mut fields.first_name);
        changes.last_name.apply(&mut fields.last_name);
        changes.unsafe_metadata.apply(&mut fields.unsafe_metadata);
        changes.locale.apply(&mut fields.locale);
        if let Patch::Set(value) = changes.email_address_or_phone_number {
            let field =
                if value.contains('@') { &mut fields.email_address } else { &mut fields.phone_number };
            *field = Some(value);
        }
        match changes.legal_accepted {
            // Consent is recorded only where the settings require it.
            Patch::Set(true) if self.store.settings.legal_consent_required => {
                stored.legal_accepted_at = Some(self.clock.now());
            }
            Patch::Set(false) if self.store.settings.legal_consent_required => {
                return Err(ApiError::new(errors::LEGAL_NOT_ACCEPTED).param(wire::params::LEGAL_ACCEPTED));
            }
            _ => {}
        }
        if let Patch::Set(ticket) = &changes.ticket {
            let invitation = self.load_sign_up_invitation(ticket)?;
            stored.fields.email_address = Some(invitation.email_address.clone());
            stored.invitation = Some(invitation);
        }
        self.check_fields_available(&stored.fields)
    }

    /// Creates the user, signs the user in, and marks the invitation as used.
    fn complete_sign_up(&mut self, stored: &mut StoredSignUp) -> Result<(), ApiError> {
        let mut user = self.create_user(user_params(stored))?;
        if stored.invitation.is_some() {
            for email in &mut user.emails.list {
                email.verified_by = Some(VerifiedBy::Ticket);
            }
            user = self.save(user)?;
        }
        let client = self.new_client_id();
        stored.session = Some(self.sign_in(&user, client)?.id);
        stored.user = Some(user.id);
        if let Some(invitation) = &stored.invitation {
            let used = StoredSignUpInvitation { used: true, ..invitation.clone() };
            self.store.sign_up_invitations.insert(used);
        }
        Ok(())
    }

    /// A copy of the unused invitation with this ticket.
    fn load_sign_up_invitation(&self, ticket: &Secret) -> Result<StoredSignUpInvitation, ApiError> {
        let refuse = |error| Err(ApiError::new(error).param(wire::params::TICKET));
        match self.store.sign_up_invitations.get(&ticket.expose().to_owned()) {
            Some(invitation) if !invitation.used => Ok(invitation.clone()),
            None if self.store.sign_in_tokens.find_by_ticket(ticket).is_some() => {
                refuse(errors::SIGN_IN_TOKEN_NOT_IN_SIGN_IN)
            }
            _ => refuse(errors::TICKET_INVALID),
        }
    }

    /// Checks that no user holds the username or the email address.
    fn check_fields_available(&self, fields: &SignUpFields) -> Result<(), ApiError> {
        let username = fields.username.as_deref().map(UniqueKey::username);
        let email = fields.email_address.as_deref();
        let email = email.map(|address| UniqueKey::identifier(IdentifierKind::Email, address));
        let taken = username.into_iter().chain(email).find(|key| self.store.holder(key).is_some());
        taken.map_or(Ok(()), |key| Err(already_taken(&key)))
    }

    /// Creates an invitation to sign up, and returns its ticket.
    pub(crate) fn create_sign_up_invitation(
        &mut self,
        email_address: String,
        public_metadata: Metadata,
    ) -> Secret {
        let id = self.ids.next("ticket_");
        let ticket = Secret::new(id.as_str());
        let serial = self.store.next_serial();
        let invitation = StoredSignUpInvitation { id, serial, email_address, public_metadata, used: false };
        self.store.sign_up_invitations.insert(invitation);
        ticket
    }
}

/// The params that create the user of a complete attempt.
fn user_params(sign_up: &StoredSignUp) -> CreateUserParams {
    let fields = sign_up.fields.clone();
    let invitation = sign_up.invitation.as_ref();
    // Where the settings ask for no verification, unverified identifiers are reserved for the user.
    let unverified = sign_up.unverified_fields();
    let is_unverified = |field: &str| unverified.iter().any(|one| one == field);
    let reserved = || vec![InitialIdentificationStatus::Reserved];
    let mut params = CreateUserParams::default();
    params.username = set_or_keep(fields.username);
    params.email_address = fields.email_address.map(|address| vec![address]);
    params.email_address_identification_status = is_unverified(wire::sign_up::EMAIL_ADDRESS).then(reserved);
    params.phone_number = fields.phone_number.map(|number| vec![number]);
    params.phone_number_identification_status = is_unverified(wire::sign_up::PHONE_NUMBER).then(reserved);
    params.web3_wallet = fields.web3_wallet.map(|wallet| vec![wallet]);
    params.password = set_or_keep(fields.password);
    params.first_name = set_or_keep(fields.first_name);
    params.last_name = set_or_keep(fields.last_name);
    params.locale = set_or_keep(fields.locale);
    params.timezone = fields.timezone;
    params.public_metadata = invitation.map(|invitation| invitation.public_metadata.clone());
    params.unsafe_metadata = fields.unsafe_metadata;
    params.legal_accepted_at = set_or_keep(sign_up.legal_accepted_at);
    params
}

fn set_or_keep<T>(value: Option<T>) -> Patch<T> {
    value.map_or(Patch::Keep, Patch::Set)
}
