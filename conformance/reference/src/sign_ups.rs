//! Attempts to sign up. One is complete once it has an identifier and nothing of it waits for proof;
//! what was collected then becomes a user who is signed in. An address is proven by the ticket of an
//! invitation, and by nothing else that the contract has an operation for.

use clerk_user::backend::CreateUserParams;
use clerk_user::frontend::{
    CreateSignUpParams, SignUp, SignUpVerification, SignUpVerifications, UpdateSignUpParams,
};
use clerk_user::{
    OtpVerification, SessionId, SignUpId, SignUpStatus, TicketVerification, UserId, VerificationStatus,
    errors, wire,
};
use clerk_user_runtime::{ApiError, Metadata, Patch, Presence, Secret, Timestamp};

use super::Work;
use super::identifier::{Kind, Proof};
use super::rows::row;
use super::sessions::later;
use super::store::Claim;
use super::users::taken_error;

/// How long an attempt may take.
const LIFETIME: i64 = 24 * 60 * 60 * 1000;

/// An attempt as it is stored.
#[derive(Clone, Debug)]
pub struct StoredSignUp {
    pub id: SignUpId,
    pub serial: u64,
    pub given: Given,
    pub ticket: Option<StoredTicket>,
    /// What the settings asked for when it was last changed.
    needs_password: bool,
    needs_consent: bool,
    pub legal_accepted_at: Option<Timestamp>,
    pub session: Option<SessionId>,
    pub user: Option<UserId>,
    pub abandon_at: Timestamp,
}

row!(StoredSignUp: SignUpId);

/// What has been given so far.
#[derive(Clone, Debug, Default)]
pub struct Given {
    username: Option<String>,
    email_address: Option<String>,
    phone_number: Option<String>,
    web3_wallet: Option<String>,
    password: Option<Secret>,
    first_name: Option<String>,
    last_name: Option<String>,
    unsafe_metadata: Option<Metadata>,
    locale: Option<String>,
}

/// An invitation to sign up, sent to an address. Invitations come from outside.
#[derive(Clone, Debug)]
pub struct StoredTicket {
    /// The ticket.
    pub id: String,
    pub serial: u64,
    pub address: String,
    pub public_metadata: Metadata,
    pub used: bool,
}

row!(StoredTicket: String);

/// What both operations say of an attempt: two types with the same fields.
macro_rules! apply {
    ($params:ident to $sign_up:ident, $work:ident) => {{
        let given = &mut $sign_up.given;
        $params.username.apply(&mut given.username);
        $params.email_address.apply(&mut given.email_address);
        $params.phone_number.apply(&mut given.phone_number);
        $params.web3_wallet.apply(&mut given.web3_wallet);
        $params.password.apply(&mut given.password);
        $params.first_name.apply(&mut given.first_name);
        $params.last_name.apply(&mut given.last_name);
        $params.unsafe_metadata.apply(&mut given.unsafe_metadata);
        $params.locale.apply(&mut given.locale);
        if let Patch::Set(either) = $params.email_address_or_phone_number {
            let is_address = either.contains('@');
            *(if is_address { &mut given.email_address } else { &mut given.phone_number }) = Some(either);
        }
        match $params.legal_accepted {
            // Where no consent is asked for, none is noted.
            Patch::Set(true) if $work.store.settings.legal_consent_required => {
                $sign_up.legal_accepted_at = Some($work.clock.now());
            }
            Patch::Set(false) if $work.store.settings.legal_consent_required => {
                return Err(ApiError::new(errors::LEGAL_NOT_ACCEPTED).param(wire::params::LEGAL_ACCEPTED));
            }
            _ => {}
        }
        if let Patch::Set(ticket) = &$params.ticket {
            let ticket = $work.ticket(ticket)?;
            given.email_address = Some(ticket.address.clone());
            $sign_up.ticket = Some(ticket);
        }
        $work.refuse_taken_in(&$sign_up.given)?;
    }};
}

impl Work<'_> {
    pub(super) fn create_sign_up(&mut self, params: CreateSignUpParams) -> Result<SignUp, ApiError> {
        if params.transfer.as_set() == Some(&true) {
            return Err(ApiError::new(errors::ACCOUNT_TRANSFER_INVALID).param(wire::params::TRANSFER));
        }
        let mut sign_up = StoredSignUp {
            id: SignUpId::from(self.ids.next(SignUpId::PREFIX)),
            serial: self.store.next_serial(),
            given: Given::default(),
            ticket: None,
            needs_password: false,
            needs_consent: false,
            legal_accepted_at: None,
            session: None,
            user: None,
            abandon_at: later(self.clock.now(), LIFETIME),
        };
        apply!(params to sign_up, self);
        self.go_on(sign_up)
    }

    pub(super) fn update_sign_up(&mut self, params: UpdateSignUpParams) -> Result<SignUp, ApiError> {
        let stored = self.store.sign_ups.get(&params.sign_up_id).cloned();
        let mut sign_up = stored.ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))?;
        if sign_up.user.is_some() || self.clock.now() >= sign_up.abandon_at {
            return Err(ApiError::new(errors::SIGN_UP_CANNOT_BE_UPDATED));
        }
        apply!(params to sign_up, self);
        self.go_on(sign_up)
    }

    /// The invitation that a ticket belongs to.
    fn ticket(&self, ticket: &Secret) -> Result<StoredTicket, ApiError> {
        let refuse = |error| Err(ApiError::new(error).param(wire::params::TICKET));
        match self.store.tickets.get(&ticket.expose().to_owned()) {
            Some(found) if !found.used => Ok(found.clone()),
            None if self.sign_in_token(ticket).is_some() => refuse(errors::SIGN_IN_TOKEN_NOT_IN_SIGN_IN),
            _ => refuse(errors::TICKET_INVALID),
        }
    }

    /// Refuses what another user already has.
    fn refuse_taken_in(&self, given: &Given) -> Result<(), ApiError> {
        let username = given.username.as_deref().map(Claim::username);
        let email = given.email_address.as_deref().map(|address| Claim::identifier(Kind::Email, address));
        let taken = username.into_iter().chain(email).find(|claim| self.store.holder_of(claim).is_some());
        taken.map_or(Ok(()), |claim| Err(taken_error(&claim)))
    }

    /// Makes the user as soon as nothing is missing, and stores the attempt.
    fn go_on(&mut self, mut sign_up: StoredSignUp) -> Result<SignUp, ApiError> {
        sign_up.needs_password = self.store.settings.password_required;
        sign_up.needs_consent = self.store.settings.legal_consent_required;
        if sign_up.missing().is_empty() && sign_up.unverified().is_empty() {
            let mut user = self.create_user(sign_up.as_user())?;
            if sign_up.ticket.is_some() {
                for email in &mut user.emails.list {
                    email.proof = Some(Proof::Ticket);
                }
                user = self.save(user)?;
            }
            let client = self.new_client();
            sign_up.session = Some(self.sign_in(&user, client)?.id);
            sign_up.user = Some(user.id);
            if let Some(ticket) = &sign_up.ticket {
                self.store.tickets.put(StoredTicket { used: true, ..ticket.clone() });
            }
        }
        self.store.sign_ups.put(sign_up.clone());
        Ok(sign_up.shown(self.clock.now()))
    }
}

impl StoredSignUp {
    /// What must be given whatever else is.
    fn required(&self) -> Vec<String> {
        let required = [
            (wire::params::PASSWORD, self.needs_password),
            (wire::params::LEGAL_ACCEPTED, self.needs_consent),
        ];
        required.into_iter().filter(|(_, required)| *required).map(|(name, _)| name.to_owned()).collect()
    }

    /// What must be given and is not.
    fn missing(&self) -> Vec<String> {
        let Given { username, email_address, phone_number, web3_wallet, password, .. } = &self.given;
        let known = [username, email_address, phone_number, web3_wallet].into_iter().any(Option::is_some);
        let missing = [
            (wire::sign_up::EMAIL_ADDRESS, !known),
            (wire::params::PASSWORD, self.needs_password && password.is_none()),
            (wire::params::LEGAL_ACCEPTED, self.needs_consent && self.legal_accepted_at.is_none()),
        ];
        missing.into_iter().filter(|(_, missing)| *missing).map(|(name, _)| name.to_owned()).collect()
    }

    /// What is given and waits for proof.
    fn unverified(&self) -> Vec<String> {
        let proven = self.ticket.as_ref().map(|ticket| &ticket.address);
        let email = self.given.email_address.as_ref().filter(|address| proven != Some(*address));
        let waits = [
            (wire::sign_up::EMAIL_ADDRESS, email.is_some()),
            (wire::sign_up::PHONE_NUMBER, self.given.phone_number.is_some()),
            (wire::sign_up::WEB3_WALLET, self.given.web3_wallet.is_some()),
        ];
        waits.into_iter().filter(|(_, waits)| *waits).map(|(name, _)| name.to_owned()).collect()
    }

    /// The user that comes of it.
    fn as_user(&self) -> CreateUserParams {
        let Given {
            username, email_address, password, first_name, last_name, unsafe_metadata, locale, ..
        } = self.given.clone();
        let ticket = self.ticket.as_ref();
        CreateUserParams {
            username: username.into(),
            email_address: email_address.map(|address| vec![address]),
            password: password.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            locale: locale.into(),
            public_metadata: ticket.map(|ticket| ticket.public_metadata.clone()),
            unsafe_metadata,
            legal_accepted_at: self.legal_accepted_at.into(),
            ..CreateUserParams::default()
        }
    }

    fn shown(&self, now: Timestamp) -> SignUp {
        let given = self.given.clone();
        let status = match self.user {
            Some(_) => SignUpStatus::Complete,
            None if now >= self.abandon_at => SignUpStatus::Abandoned,
            None => SignUpStatus::MissingRequirements,
        };
        let optional = [
            wire::sign_up::USERNAME,
            wire::sign_up::PHONE_NUMBER,
            wire::sign_up::WEB3_WALLET,
            wire::sign_up::FIRST_NAME,
            wire::sign_up::LAST_NAME,
        ];
        #[expect(deprecated, reason = "deprecated properties are left out, by name")]
        SignUp {
            id: self.id.clone(),
            object: SignUp::OBJECT.to_owned(),
            status,
            required_fields: self.required(),
            optional_fields: optional.map(str::to_owned).into(),
            missing_fields: self.missing(),
            unverified_fields: self.unverified(),
            verifications: self.verifications(),
            username: given.username,
            email_address: given.email_address,
            phone_number: given.phone_number,
            web3_wallet: given.web3_wallet,
            password_enabled: given.password.is_some(),
            first_name: given.first_name,
            last_name: given.last_name,
            unsafe_metadata: Some(given.unsafe_metadata.unwrap_or_default()),
            public_metadata: Some(
                self.ticket.as_ref().map(|ticket| ticket.public_metadata.clone()).unwrap_or_default(),
            ),
            custom_action: false,
            external_id: None,
            created_session_id: self.session.clone(),
            created_user_id: self.user.clone(),
            abandon_at: self.abandon_at,
            legal_accepted_at: self.legal_accepted_at,
            locale: given.locale.into(),
            external_account: Presence::Absent,
            external_account_strategy: Presence::Absent,
            has_password: Some(given.password.is_some()),
            protect_check: Presence::Absent,
        }
    }

    fn verifications(&self) -> SignUpVerifications {
        let waits = self.unverified().iter().any(|name| name == wire::sign_up::EMAIL_ADDRESS);
        SignUpVerifications {
            email_address: self.given.email_address.as_ref().map(|_| verification(!waits)),
            phone_number: None,
            web3_wallet: None,
            external_account: None,
        }
    }
}

/// The verification of an address: by the ticket, or still to be begun by a code.
fn verification(done: bool) -> SignUpVerification {
    let codes = OtpVerification::VALUES.iter().filter(|value| value.starts_with("email"));
    let strategies: Vec<String> = codes.map(|value| (*value).to_owned()).collect();
    let by_ticket = TicketVerification::VALUES[0].to_owned();
    let (status, strategy, next) = if done {
        (VerificationStatus::Verified, by_ticket, "")
    } else {
        (VerificationStatus::Unverified, strategies.first().cloned().unwrap_or_default(), "needs_prepare")
    };
    SignUpVerification {
        object: None,
        status,
        strategy,
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
        channel: Presence::Absent,
        nonce: Presence::Absent,
        message: Presence::Absent,
        external_verification_redirect_url: Presence::Absent,
        error: Presence::Null,
        next_action: next.to_owned(),
        supported_strategies: strategies,
    }
}
