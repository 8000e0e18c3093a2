//! Payment methods of users and organizations. The gateway is a name only; no money moves.

use clerk_user::frontend::{AddPaymentMethodParams, GetPaymentMethodsParams};
use clerk_user::{
    BillingInitializedPaymentMethod, BillingPaymentMethod, BillingPaymentMethodId, BillingPaymentType,
    PaymentGateway, errors, wire,
};
use clerk_user_runtime::{ApiError, Page, Secret};

use super::errors::not_found;
use super::paging::page;
use crate::state::{StoredPaymentMethod, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// A page of the payment methods of the signed-in user.
    pub(crate) fn list_own_payment_methods(
        &self,
        user: &StoredUser,
        params: &GetPaymentMethodsParams,
    ) -> Page<BillingPaymentMethod> {
        let methods = self.store.payment_methods.newest_first(|method| method.payer == user.id.as_str());
        page(methods, params.limit, params.offset, |method| self.payment_method(method))
    }

    /// What the form of the gateway needs.
    pub(crate) fn initialize_payment_method(
        &self,
        gateway: &PaymentGateway,
    ) -> Result<BillingInitializedPaymentMethod, ApiError> {
        check_gateway(gateway)?;
        Ok(BillingInitializedPaymentMethod::new()
            .external_client_secret(Some(Secret::new(self.ids.next("seti_"))))
            .external_gateway_id(Some("acct_reference".to_owned()))
            .payment_method_order(vec![BillingPaymentType::Card.as_str().to_owned()]))
    }

    /// Adds a payment method to the signed-in user, or to an organization of the user.
    pub(crate) fn add_payment_method(
        &mut self,
        user: &StoredUser,
        params: AddPaymentMethodParams,
    ) -> Result<BillingPaymentMethod, ApiError> {
        check_gateway(&params.gateway)?;
        let payer = match params.org_id.as_set() {
            None => user.id.to_string(),
            Some(organization) if self.store.memberships.is_member(organization, &user.id) => {
                organization.to_string()
            }
            Some(_) => return Err(not_found().param(wire::params::ORG_ID)),
        };
        let method = self.insert_payment_method(payer, params.gateway);
        Ok(self.payment_method(method))
    }

    pub(crate) fn insert_payment_method(
        &mut self,
        payer: String,
        gateway: PaymentGateway,
    ) -> StoredPaymentMethod {
        let method = StoredPaymentMethod {
            id: BillingPaymentMethodId::from(self.ids.next(BillingPaymentMethodId::PREFIX)),
            serial: self.store.next_serial(),
            payer,
            gateway,
            external_id: self.ids.next("pm_"),
            created_at: self.clock.now(),
        };
        self.store.payment_methods.insert(method.clone());
        method
    }
}

fn check_gateway(gateway: &PaymentGateway) -> Result<(), ApiError> {
    match gateway {
        PaymentGateway::Stripe => Ok(()),
        _ => Err(ApiError::new(errors::INVALID_GATEWAY_TYPE).param(wire::params::GATEWAY)),
    }
}
