//! Tickets that the backend makes, with which one user signs in once.

use clerk_user::backend::CreateSignInTokenParams;
use clerk_user::{OrganizationId, SignInToken, SignInTokenId, SignInTokenStatus, UserId, errors, wire};
use clerk_user_runtime::{ApiError, Presence, Secret, Timestamp};

use super::Work;
use super::rows::row;
use super::sessions::later;

/// A ticket as it is stored.
#[derive(Clone, Debug)]
pub struct StoredSignInToken {
    pub id: SignInTokenId,
    pub serial: u64,
    pub user: UserId,
    pub organization: Option<OrganizationId>,
    pub token: Secret,
    pub status: SignInTokenStatus,
    pub expire_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

row!(StoredSignInToken: SignInTokenId);

impl Work<'_> {
    pub(super) fn create_sign_in_token(
        &mut self,
        params: &CreateSignInTokenParams,
    ) -> Result<SignInToken, ApiError> {
        let user = self.user(&params.user_id)?;
        let organization = params.org_id.as_set().cloned();
        if organization.as_ref().is_some_and(|id| self.membership(id, &user.id).is_none()) {
            return Err(ApiError::new(errors::NOT_A_MEMBER_IN_ORGANIZATION).param(wire::params::ORG_ID));
        }
        let now = self.clock.now();
        let stored = StoredSignInToken {
            id: SignInTokenId::from(self.ids.next(SignInTokenId::PREFIX)),
            serial: self.store.next_serial(),
            user: user.id,
            organization,
            token: Secret::new(self.ids.next("ticket_")),
            status: SignInTokenStatus::Pending,
            expire_at: later(now, params.expires_in_seconds.saturating_mul(1000)),
            created_at: now,
            updated_at: now,
        };
        self.store.sign_in_tokens.put(stored.clone());
        Ok(shown(stored))
    }

    /// The sign-in token that a ticket is, whatever became of it.
    pub(super) fn sign_in_token(&self, ticket: &Secret) -> Option<StoredSignInToken> {
        self.store.sign_in_tokens.iter().find(|one| one.token == *ticket).cloned()
    }

    /// Refuses a ticket that is no longer good.
    pub(super) fn refuse_stale(&self, token: &StoredSignInToken) -> Result<(), ApiError> {
        let error = match token.status {
            SignInTokenStatus::Pending if self.clock.now() < token.expire_at => return Ok(()),
            SignInTokenStatus::Pending => errors::TICKET_EXPIRED,
            SignInTokenStatus::Accepted => errors::SIGN_IN_TOKEN_ALREADY_USED,
            _ => errors::SIGN_IN_TOKEN_REVOKED,
        };
        Err(ApiError::new(error).param(wire::params::TICKET))
    }

    /// Notes that a ticket was used.
    pub(super) fn use_up(&mut self, token: StoredSignInToken) {
        let used =
            StoredSignInToken { status: SignInTokenStatus::Accepted, updated_at: self.clock.now(), ..token };
        self.store.sign_in_tokens.put(used);
    }
}

fn shown(stored: StoredSignInToken) -> SignInToken {
    SignInToken {
        id: stored.id,
        object: SignInToken::OBJECT.to_owned(),
        status: stored.status,
        user_id: stored.user,
        token: Some(stored.token),
        url: Presence::Null,
        created_at: stored.created_at,
        updated_at: stored.updated_at,
    }
}
