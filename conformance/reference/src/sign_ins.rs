//! Attempts to sign in. With a ticket, or with a password where no second factor is needed, one is
//! complete at once; any other stays where it is, since the contract has no operation that goes on.

use clerk_user::frontend::CreateSignInParams;
use clerk_user::{
    ClientId, EmailAddressId, OauthVerification, OtpVerification, PasswordVerification, SessionId, SignIn,
    SignInFactor, SignInId, SignInIdentifier, SignInStatus, SignInUserData, TicketVerification, Verification,
    VerificationStatus, errors, wire,
};
use clerk_user_runtime::{ApiError, Patch, Presence, Secret, Timestamp};

use super::Work;
use super::person::answers_to;
use super::sessions::{StoredSession, later};
use super::store::StoredUser;

/// How long an attempt may take.
const LIFETIME: i64 = 24 * 60 * 60 * 1000;

impl Work<'_> {
    /// Begins to sign in on a client; a fresh one when none is given.
    pub(super) fn create_sign_in(
        &mut self,
        client: Option<ClientId>,
        params: CreateSignInParams,
    ) -> Result<SignIn, ApiError> {
        let client = client.unwrap_or_else(|| self.new_client());
        if params.transfer.as_set() == Some(&true) {
            return Err(ApiError::new(errors::ACCOUNT_TRANSFER_INVALID).param(wire::params::TRANSFER));
        }
        let strategy = params.strategy.as_set().map(String::as_str);
        if let Patch::Set(ticket) = &params.ticket {
            refuse_other(strategy, TicketVerification::VALUES)?;
            return self.sign_in_by_ticket(client, ticket);
        }
        let Patch::Set(identifier) = params.identifier else { return self.begin_without_user(strategy) };
        let user = self.store.users().find(|user| answers_to(user, &identifier)).cloned();
        let user = user.ok_or_else(|| {
            ApiError::new(errors::FORM_IDENTIFIER_NOT_FOUND).param(wire::params::IDENTIFIER)
        })?;
        refuse_shut_out(&user, self.clock.now())?;
        if let Patch::Set(password) = &params.password {
            refuse_other(strategy, PasswordVerification::VALUES)?;
            return self.sign_in_by_password(client, &user, identifier, password);
        }
        self.begin_with_user(&user, identifier, strategy)
    }

    fn sign_in_by_ticket(&mut self, client: ClientId, ticket: &Secret) -> Result<SignIn, ApiError> {
        let invalid = || ApiError::new(errors::TICKET_INVALID).param(wire::params::TICKET);
        let token = self.sign_in_token(ticket).ok_or_else(invalid)?;
        self.refuse_stale(&token)?;
        let unusable = || ApiError::new(errors::SIGN_IN_TOKEN_CANNOT_BE_USED).param(wire::params::TICKET);
        let user = self.store.user(&token.user).cloned().ok_or_else(unusable)?;
        refuse_shut_out(&user, self.clock.now())?;
        let mut session = self.sign_in(&user, client)?;
        session.organization.clone_from(&token.organization);
        self.store.sessions.put(session.clone());
        self.use_up(token);
        let verification = Verification::Ticket(TicketVerification {
            object: Some(TicketVerification::OBJECT.to_owned()),
            status: VerificationStatus::Verified,
            strategy: TicketVerification::VALUES[0].to_owned(),
            attempts: Presence::Null,
            expire_at: Presence::Null,
            verified_at_client: Presence::Absent,
        });
        Ok(SignIn {
            status: SignInStatus::Complete,
            first_factor_verification: Some(verification),
            user_data: Some(shown(&user)),
            created_session_id: Some(session.id),
            ..self.attempt()
        })
    }

    fn sign_in_by_password(
        &mut self,
        client: ClientId,
        user: &StoredUser,
        identifier: String,
        password: &Secret,
    ) -> Result<SignIn, ApiError> {
        if user.credentials.password.is_none() {
            return Err(ApiError::new(errors::STRATEGY_FOR_USER_INVALID).param(wire::params::STRATEGY));
        }
        if !Self::is_password(user, password) {
            return Err(ApiError::new(errors::FORM_PASSWORD_INCORRECT).param(wire::params::PASSWORD));
        }
        let verification = Verification::Password(PasswordVerification {
            object: Some(PasswordVerification::OBJECT.to_owned()),
            status: VerificationStatus::Verified,
            strategy: PasswordVerification::VALUES[0].to_owned(),
            attempts: Presence::Null,
            expire_at: Presence::Null,
            verified_at_client: Presence::Absent,
        });
        let second = user.credentials.has_second_factor();
        let session = if second { None } else { Some(self.sign_in(user, client)?.id) };
        Ok(SignIn {
            status: if second { SignInStatus::NeedsSecondFactor } else { SignInStatus::Complete },
            identifier: Some(identifier),
            first_factor_verification: Some(verification),
            user_data: Some(shown(user)),
            created_session_id: session,
            ..self.attempt()
        })
    }

    /// Makes a session for a user who has shown who they are.
    pub(super) fn sign_in(&mut self, user: &StoredUser, client: ClientId) -> Result<StoredSession, ApiError> {
        let session = self.begin_session(&user.id, client);
        self.note_use(user, &session, true)?;
        Ok(session)
    }

    /// Nobody has said who signs in: an account of a provider may tell, and nothing else.
    fn begin_without_user(&self, strategy: Option<&str>) -> Result<SignIn, ApiError> {
        let by_provider =
            |strategy: &&str| OauthVerification::PREFIXES.iter().any(|prefix| strategy.starts_with(prefix));
        match strategy {
            None => Ok(self.attempt()),
            Some(strategy) if by_provider(&strategy) => {
                let verification = Verification::Oauth(OauthVerification {
                    object: Some(OauthVerification::OBJECT.to_owned()),
                    status: VerificationStatus::Unverified,
                    strategy: strategy.to_owned(),
                    attempts: Presence::Null,
                    expire_at: Presence::Value(later(self.clock.now(), LIFETIME)),
                    verified_at_client: Presence::Absent,
                    external_verification_redirect_url: Presence::Value(format!(
                        "https://{strategy}.example.com/authorize"
                    )),
                    error: Presence::Null,
                });
                Ok(SignIn { first_factor_verification: Some(verification), ..self.attempt() })
            }
            Some(_) => {
                Err(ApiError::new(errors::FORM_CONDITIONAL_PARAM_MISSING).param(wire::params::IDENTIFIER))
            }
        }
    }

    /// It is known who signs in, and not proven yet.
    fn begin_with_user(
        &self,
        user: &StoredUser,
        identifier: String,
        strategy: Option<&str>,
    ) -> Result<SignIn, ApiError> {
        let factors = first_factors(user);
        if strategy.is_some_and(|strategy| factors.iter().all(|factor| factor.strategy != strategy)) {
            return Err(ApiError::new(errors::STRATEGY_FOR_USER_INVALID).param(wire::params::STRATEGY));
        }
        Ok(SignIn {
            status: SignInStatus::NeedsFirstFactor,
            supported_first_factors: Some(factors),
            identifier: Some(identifier),
            user_data: Some(shown(user)),
            ..self.attempt()
        })
    }

    /// An attempt of which nothing is known.
    fn attempt(&self) -> SignIn {
        SignIn {
            id: SignInId::from(self.ids.next(SignInId::PREFIX)),
            object: SignIn::OBJECT.to_owned(),
            status: SignInStatus::NeedsIdentifier,
            supported_identifiers: SignInIdentifier::VALUES.iter().map(|&value| value.into()).collect(),
            supported_first_factors: None,
            supported_second_factors: None,
            first_factor_verification: None,
            second_factor_verification: None,
            identifier: None,
            user_data: None,
            created_session_id: None::<SessionId>,
            abandon_at: later(self.clock.now(), LIFETIME),
            client_trust_state: Presence::Absent,
        }
    }
}

/// Refuses a proof that is not the one of the strategy.
fn refuse_other(strategy: Option<&str>, of_proof: &[&str]) -> Result<(), ApiError> {
    if strategy.is_some_and(|strategy| !of_proof.contains(&strategy)) {
        return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(wire::params::STRATEGY));
    }
    Ok(())
}

/// Whoever is banned or locked cannot sign in.
fn refuse_shut_out(user: &StoredUser, now: Timestamp) -> Result<(), ApiError> {
    if user.banned {
        return Err(ApiError::new(errors::USER_BANNED));
    }
    if user.is_locked(now) {
        return Err(ApiError::new(errors::USER_LOCKED));
    }
    Ok(())
}

/// The first factors that a user may choose from.
fn first_factors(user: &StoredUser) -> Vec<SignInFactor> {
    let code = OtpVerification::VALUES.iter().find(|value| value.starts_with("email"));
    user.emails
        .list
        .iter()
        .zip(code.into_iter().cycle())
        .map(|(email, code)| SignInFactor {
            strategy: (*code).to_owned(),
            safe_identifier: Some(hidden(&email.value)),
            email_address_id: Some(EmailAddressId::from(email.id.as_str())),
            primary: Presence::Value(user.emails.primary.as_ref() == Some(&email.id)),
            enterprise_connection_id: None,
            enterprise_connection_name: None,
            phone_number_id: None,
            web3_wallet_id: None,
            passkey_id: None,
            external_verification_redirect_url: Presence::Absent,
            default: None,
        })
        .collect()
}

/// An address with most of its name hidden.
fn hidden(address: &str) -> String {
    match address.split_once('@') {
        Some((name, domain)) => format!("{}***@{domain}", name.chars().next().unwrap_or('*')),
        None => "***".to_owned(),
    }
}

#[expect(deprecated, reason = "deprecated properties are left out, by name")]
fn shown(user: &StoredUser) -> SignInUserData {
    SignInUserData {
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: user.image.as_ref().map(|image| image.url.clone()),
        has_image: user.image.is_some(),
        profile_image_url: Presence::Absent,
    }
}
