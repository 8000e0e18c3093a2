//! Signed tokens: for sessions, and for services.

use clerk_user::frontend::CreateSessionTokenParams;
use clerk_user::{OrganizationId, Token, errors, wire};
use clerk_user_runtime::{ApiError, Patch};
use serde_json::{Value, json};

use crate::state::{StoredSession, StoredUser};
use crate::transaction::Transaction;

/// How long a token is valid, in seconds.
const LIFETIME: i64 = 60;
/// The issuer of every token.
const ISSUER: &str = "https://reference.example.com";

impl Transaction<'_> {
    /// Creates a token for a session of a user, for an organization or without one.
    pub(crate) fn create_session_token(
        &self,
        user: &StoredUser,
        params: CreateSessionTokenParams,
    ) -> Result<Token, ApiError> {
        let session = self.load_active_session(user, &params.session_id)?;
        let organization = match params.organization_id {
            Patch::Keep => session.organization.clone(),
            Patch::Clear => None,
            Patch::Set(id) if self.store.memberships.is_member(&id, &user.id) => Some(id),
            Patch::Set(_) => {
                let error = ApiError::new(errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED);
                return Err(error.param(wire::params::ORGANIZATION_ID));
            }
        };
        Ok(self.session_token(&session, organization.as_ref()))
    }

    fn session_token(&self, session: &StoredSession, organization: Option<&OrganizationId>) -> Token {
        self.sign_token(json!({ "sub": session.user, "sid": session.id, "org_id": organization }))
    }

    /// Creates a token for a service that is integrated with the instance.
    pub(crate) fn create_service_token(&self, user: &StoredUser, service: &str) -> Token {
        self.sign_token(json!({ "sub": user.id, "aud": service }))
    }

    fn sign_token(&self, mut claims: Value) -> Token {
        let now = self.clock.now().as_millis() / 1000;
        claims["iss"] = json!(ISSUER);
        claims["iat"] = json!(now);
        claims["nbf"] = json!(now);
        claims["exp"] = json!(now + LIFETIME);
        claims["jti"] = json!(self.ids.next(""));
        Token::new(self.key.sign(&claims)).object(Some(Token::OBJECT.to_owned()))
    }
}
