//! Attempts to sign in. One is complete immediately with a ticket, or with a password where the user has no
//! second factor. Any other attempt stays incomplete, since the contract has no operation that continues it.

use clerk_user::frontend::CreateSignInParams;
use clerk_user::{
    ClientId, OauthVerification, PasswordVerification, SignIn, SignInId, SignInIdentifier, SignInStatus,
    TicketVerification, UserId, errors, wire,
};
use clerk_user_runtime::{ApiError, Patch, Secret, Timestamp};

use crate::clock::after;
use crate::serialization::{
    oauth_sign_in_verification, password_verification, sign_in_factors, sign_in_user_data,
    ticket_verification,
};
use crate::state::StoredUser;
use crate::transaction::Transaction;

/// How long an attempt can take, in milliseconds.
const LIFETIME: i64 = 24 * 60 * 60 * 1000;

impl Transaction<'_> {
    /// Starts to sign in on the client of a signed-in user, or on a new client.
    pub(crate) fn create_sign_in(
        &mut self,
        signed_in: Option<&UserId>,
        params: CreateSignInParams,
    ) -> Result<SignIn, ApiError> {
        let client = signed_in.and_then(|user| self.store.sessions.latest_client(user));
        let client = client.unwrap_or_else(|| self.new_client_id());
        if params.transfer.as_set() == Some(&true) {
            return Err(ApiError::new(errors::ACCOUNT_TRANSFER_INVALID).param(wire::params::TRANSFER));
        }
        let strategy = params.strategy.as_set().map(String::as_str);
        if let Patch::Set(ticket) = &params.ticket {
            check_strategy(strategy, TicketVerification::VALUES)?;
            return self.sign_in_with_ticket(client, ticket);
        }
        let Patch::Set(identifier) = params.identifier else {
            return self.start_without_identifier(strategy);
        };
        let user = self.store.users().find(|user| user.can_sign_in_with(&identifier)).cloned();
        let user = user.ok_or_else(|| {
            ApiError::new(errors::FORM_IDENTIFIER_NOT_FOUND).param(wire::params::IDENTIFIER)
        })?;
        check_not_banned_or_locked(&user, self.clock.now())?;
        if let Patch::Set(password) = &params.password {
            check_strategy(strategy, PasswordVerification::VALUES)?;
            return self.sign_in_with_password(client, &user, identifier, password);
        }
        self.start_with_identifier(&user, identifier, strategy)
    }

    fn sign_in_with_ticket(&mut self, client: ClientId, ticket: &Secret) -> Result<SignIn, ApiError> {
        let invalid = || ApiError::new(errors::TICKET_INVALID).param(wire::params::TICKET);
        let token = self.store.sign_in_tokens.find_by_ticket(ticket).cloned().ok_or_else(invalid)?;
        self.check_sign_in_token(&token)?;
        let unusable = || ApiError::new(errors::SIGN_IN_TOKEN_CANNOT_BE_USED).param(wire::params::TICKET);
        let user = self.store.user(&token.user).cloned().ok_or_else(unusable)?;
        check_not_banned_or_locked(&user, self.clock.now())?;
        let mut session = self.sign_in(&user, client)?;
        session.organization.clone_from(&token.organization);
        self.store.sessions.insert(session.clone());
        self.consume_sign_in_token(token);
        Ok(self
            .new_sign_in()
            .status(SignInStatus::Complete)
            .first_factor_verification(Some(ticket_verification()))
            .user_data(Some(sign_in_user_data(&user)))
            .created_session_id(Some(session.id)))
    }

    fn sign_in_with_password(
        &mut self,
        client: ClientId,
        user: &StoredUser,
        identifier: String,
        password: &Secret,
    ) -> Result<SignIn, ApiError> {
        if user.credentials.password.is_none() {
            return Err(ApiError::new(errors::STRATEGY_FOR_USER_INVALID).param(wire::params::STRATEGY));
        }
        if !user.credentials.is_password(password) {
            self.count_failed_sign_in(user.clone())?;
            return Err(ApiError::new(errors::FORM_PASSWORD_INCORRECT).param(wire::params::PASSWORD));
        }
        let (status, session) = if user.credentials.has_second_factor() {
            (SignInStatus::NeedsSecondFactor, None)
        } else {
            (SignInStatus::Complete, Some(self.sign_in(user, client)?.id))
        };
        Ok(self
            .new_sign_in()
            .status(status)
            .identifier(Some(identifier))
            .first_factor_verification(Some(password_verification()))
            .user_data(Some(sign_in_user_data(user)))
            .created_session_id(session))
    }

    /// Starts an attempt that does not identify the user. Only an OAuth provider can do so later.
    fn start_without_identifier(&self, strategy: Option<&str>) -> Result<SignIn, ApiError> {
        let is_oauth =
            |strategy: &str| OauthVerification::PREFIXES.iter().any(|prefix| strategy.starts_with(prefix));
        match strategy {
            None => Ok(self.new_sign_in()),
            Some(strategy) if is_oauth(strategy) => {
                let expire_at = after(self.clock.now(), LIFETIME);
                Ok(self
                    .new_sign_in()
                    .first_factor_verification(Some(oauth_sign_in_verification(strategy, expire_at))))
            }
            Some(_) => {
                Err(ApiError::new(errors::FORM_CONDITIONAL_PARAM_MISSING).param(wire::params::IDENTIFIER))
            }
        }
    }

    /// Starts an attempt that identifies the user and proves nothing yet.
    fn start_with_identifier(
        &self,
        user: &StoredUser,
        identifier: String,
        strategy: Option<&str>,
    ) -> Result<SignIn, ApiError> {
        let factors = sign_in_factors(user);
        if strategy.is_some_and(|strategy| factors.iter().all(|factor| factor.strategy != strategy)) {
            return Err(ApiError::new(errors::STRATEGY_FOR_USER_INVALID).param(wire::params::STRATEGY));
        }
        Ok(self
            .new_sign_in()
            .status(SignInStatus::NeedsFirstFactor)
            .supported_first_factors(Some(factors))
            .identifier(Some(identifier))
            .user_data(Some(sign_in_user_data(user))))
    }

    /// An attempt without an identifier or a factor.
    fn new_sign_in(&self) -> SignIn {
        SignIn::new(
            SignInId::from(self.ids.next(SignInId::PREFIX)),
            SignInStatus::NeedsIdentifier,
            after(self.clock.now(), LIFETIME),
        )
        .supported_identifiers(SignInIdentifier::VALUES.iter().copied())
    }
}

/// Checks that the strategy, if the request names one, fits the proof that the request contains.
fn check_strategy(strategy: Option<&str>, allowed: &[&str]) -> Result<(), ApiError> {
    if strategy.is_some_and(|strategy| !allowed.contains(&strategy)) {
        return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(wire::params::STRATEGY));
    }
    Ok(())
}

/// Checks that a user is neither banned nor locked.
fn check_not_banned_or_locked(user: &StoredUser, now: Timestamp) -> Result<(), ApiError> {
    if user.banned {
        return Err(ApiError::new(errors::USER_BANNED));
    }
    if user.is_locked(now) {
        return Err(ApiError::new(errors::USER_LOCKED));
    }
    Ok(())
}
