//! Accounts of users at enterprise connections. Only a seed makes one.

use clerk_user::{
    EnterpriseAccountId, EnterpriseConnectionId, EnterpriseProtocol, SamlVerification, UserId, Verification,
    VerificationStatus, backend, frontend,
};
use clerk_user_runtime::{ApiError, Metadata, Presence, Timestamp};

use super::Work;

/// An account as it is stored.
#[derive(Clone, Debug)]
pub struct StoredEnterpriseAccount {
    pub id: EnterpriseAccountId,
    pub connection: EnterpriseConnectionId,
    pub email_address: String,
    pub authenticated_at: Timestamp,
}

impl Work<'_> {
    /// Gives a user an account, with a connection for the domain of its address.
    pub(super) fn add_enterprise_account(
        &mut self,
        user: &UserId,
        email_address: String,
    ) -> Result<StoredEnterpriseAccount, ApiError> {
        let mut user = self.user(user)?;
        let domain = email_address.split_once('@').map(|(_, domain)| domain.to_owned());
        let account = StoredEnterpriseAccount {
            id: EnterpriseAccountId::from(self.ids.next(EnterpriseAccountId::PREFIX)),
            connection: self.connect(domain.unwrap_or_default(), None).id,
            email_address,
            authenticated_at: self.clock.now(),
        };
        user.enterprise_accounts.push(account.clone());
        self.save_changed(user)?;
        Ok(account)
    }
}

/// An account, with the type of a surface.
macro_rules! shown {
    ($surface:ident, $account:expr) => {
        $surface::EnterpriseAccount {
            id: $account.id.clone(),
            object: $surface::EnterpriseAccount::OBJECT.to_owned(),
            protocol: Some(EnterpriseProtocol::Saml),
            provider: super::enterprise_connections::PROVIDER.to_owned(),
            active: true,
            email_address: $account.email_address.clone(),
            first_name: Presence::Null,
            last_name: Presence::Null,
            provider_user_id: Presence::Null,
            enterprise_connection_id: Presence::Value($account.connection.clone()),
            public_metadata: Some(Metadata::new()),
            verification: Some(verified()),
            enterprise_connection: Presence::Null,
            last_authenticated_at: Presence::Value($account.authenticated_at),
        }
    };
}

pub(super) fn backend_enterprise_account(account: &StoredEnterpriseAccount) -> backend::EnterpriseAccount {
    shown!(backend, account)
}

pub(super) fn frontend_enterprise_account(account: &StoredEnterpriseAccount) -> frontend::EnterpriseAccount {
    shown!(frontend, account)
}

fn verified() -> Verification {
    Verification::Saml(SamlVerification {
        object: Some(SamlVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: SamlVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
        external_verification_redirect_url: Presence::Null,
        error: Presence::Null,
    })
}
