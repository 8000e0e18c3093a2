//! Sign-in tokens: tickets of the backend with which one user signs in once.

use clerk_user::backend::CreateSignInTokenParams;
use clerk_user::{SignInToken, SignInTokenId, SignInTokenStatus, errors, wire};
use clerk_user_runtime::{ApiError, Secret};

use crate::clock::after;
use crate::serialization::sign_in_token;
use crate::state::StoredSignInToken;
use crate::transaction::Transaction;

impl Transaction<'_> {
    pub(crate) fn create_sign_in_token(
        &mut self,
        params: &CreateSignInTokenParams,
    ) -> Result<SignInToken, ApiError> {
        let user = self.load_user(&params.user_id)?;
        let organization = params.org_id.as_set().cloned();
        if organization.as_ref().is_some_and(|id| !self.store.memberships.is_member(id, &user.id)) {
            return Err(ApiError::new(errors::NOT_A_MEMBER_IN_ORGANIZATION).param(wire::params::ORG_ID));
        }
        let now = self.clock.now();
        let token = StoredSignInToken {
            id: SignInTokenId::from(self.ids.next(SignInTokenId::PREFIX)),
            serial: self.store.next_serial(),
            user: user.id,
            organization,
            ticket: Secret::new(self.ids.next("ticket_")),
            status: SignInTokenStatus::Pending,
            expire_at: after(now, params.expires_in_seconds.saturating_mul(1000)),
            created_at: now,
            updated_at: now,
        };
        self.store.sign_in_tokens.insert(token.clone());
        Ok(sign_in_token(token))
    }

    /// Checks that a token can still be used.
    pub(crate) fn check_sign_in_token(&self, token: &StoredSignInToken) -> Result<(), ApiError> {
        let error = match token.status {
            SignInTokenStatus::Pending if self.clock.now() < token.expire_at => return Ok(()),
            SignInTokenStatus::Pending => errors::TICKET_EXPIRED,
            SignInTokenStatus::Accepted => errors::SIGN_IN_TOKEN_ALREADY_USED,
            _ => errors::SIGN_IN_TOKEN_REVOKED,
        };
        Err(ApiError::new(error).param(wire::params::TICKET))
    }

    /// Marks a token as used.
    pub(crate) fn consume_sign_in_token(&mut self, token: StoredSignInToken) {
        let status = SignInTokenStatus::Accepted;
        let used = StoredSignInToken { status, updated_at: self.clock.now(), ..token };
        self.store.sign_in_tokens.insert(used);
    }
}
