//! Means of payment of users and of their organizations. The gateway is a name; no money moves.

use clerk_user::frontend::{AddPaymentMethodParams, GetPaymentMethodsParams};
use clerk_user::{
    BillingInitializedPaymentMethod, BillingPaymentMethod, BillingPaymentMethodId,
    BillingPaymentMethodStatus, BillingPaymentType, PaymentGateway, errors, wire,
};
use clerk_user_runtime::{ApiError, Page, Presence, Secret, Timestamp};

use super::Work;
use super::rows::{page, row};
use super::store::StoredUser;

/// A means of payment as it is stored.
#[derive(Clone, Debug)]
pub struct StoredPaymentMethod {
    pub id: BillingPaymentMethodId,
    pub serial: u64,
    /// Id of the user or organization that pays.
    pub payer: String,
    pub gateway: PaymentGateway,
    pub external_id: String,
    pub created_at: Timestamp,
}

row!(StoredPaymentMethod: BillingPaymentMethodId);

impl Work<'_> {
    pub(super) fn payment_method_page(
        &self,
        user: &StoredUser,
        params: &GetPaymentMethodsParams,
    ) -> Page<BillingPaymentMethod> {
        let rows = self.store.payment_methods.newest_first(|one| one.payer == user.id.as_str());
        page(rows, params.limit, params.offset, |row| self.payment_method(row))
    }

    /// What the form of the gateway needs.
    pub(super) fn initialize_payment_method(
        &self,
        gateway: &PaymentGateway,
    ) -> Result<BillingInitializedPaymentMethod, ApiError> {
        refuse_unknown(gateway)?;
        Ok(BillingInitializedPaymentMethod {
            object: BillingInitializedPaymentMethod::OBJECT.to_owned(),
            external_client_secret: Some(Secret::new(self.ids.next("seti_"))),
            external_gateway_id: Some("acct_reference".to_owned()),
            payment_method_order: vec![BillingPaymentType::Card.as_str().to_owned()],
        })
    }

    pub(super) fn add_payment_method(
        &mut self,
        user: &StoredUser,
        params: AddPaymentMethodParams,
    ) -> Result<BillingPaymentMethod, ApiError> {
        refuse_unknown(&params.gateway)?;
        let payer = match params.org_id.as_set() {
            None => user.id.to_string(),
            Some(organization) if self.membership(organization, &user.id).is_some() => {
                organization.to_string()
            }
            Some(_) => return Err(ApiError::new(errors::RESOURCE_NOT_FOUND).param(wire::params::ORG_ID)),
        };
        let stored = self.store_payment_method(payer, params.gateway);
        Ok(self.payment_method(stored))
    }

    /// Stores a means of payment.
    pub(super) fn store_payment_method(
        &mut self,
        payer: String,
        gateway: PaymentGateway,
    ) -> StoredPaymentMethod {
        let stored = StoredPaymentMethod {
            id: BillingPaymentMethodId::from(self.ids.next(BillingPaymentMethodId::PREFIX)),
            serial: self.store.next_serial(),
            payer,
            gateway,
            external_id: self.ids.next("pm_"),
            created_at: self.clock.now(),
        };
        self.store.payment_methods.put(stored.clone());
        stored
    }

    /// The first one of a payer is used unless another one is chosen.
    pub(super) fn payment_method(&self, stored: StoredPaymentMethod) -> BillingPaymentMethod {
        let older = |one: &StoredPaymentMethod| one.payer == stored.payer && one.serial < stored.serial;
        let is_default = !self.store.payment_methods.iter().any(older);
        BillingPaymentMethod {
            id: stored.id,
            object: BillingPaymentMethod::OBJECT.to_owned(),
            payer_id: stored.payer,
            payment_type: BillingPaymentType::Card,
            is_default: Some(is_default),
            gateway: stored.gateway.as_str().to_owned(),
            gateway_external_id: stored.external_id,
            gateway_external_account_id: None,
            last4: Some("4242".to_owned()),
            status: BillingPaymentMethodStatus::Active,
            wallet_type: Presence::Null,
            card_type: Some("visa".to_owned()),
            expiry_year: Presence::Value(2040),
            expiry_month: Presence::Value(12),
            created_at: Some(stored.created_at),
            updated_at: Some(stored.created_at),
            is_removable: Some(true),
        }
    }
}

fn refuse_unknown(gateway: &PaymentGateway) -> Result<(), ApiError> {
    match gateway {
        PaymentGateway::Stripe => Ok(()),
        _ => Err(ApiError::new(errors::INVALID_GATEWAY_TYPE).param(wire::params::GATEWAY)),
    }
}
