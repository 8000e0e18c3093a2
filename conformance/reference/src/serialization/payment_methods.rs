//! Payment methods.

use clerk_user::{BillingPaymentMethod, BillingPaymentMethodStatus, BillingPaymentType};
use clerk_user_runtime::Presence;

use crate::state::StoredPaymentMethod;
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// A payment method. The first one of a payer is the default; no operation selects another one.
    pub(crate) fn payment_method(&self, stored: StoredPaymentMethod) -> BillingPaymentMethod {
        let is_older =
            |other: &StoredPaymentMethod| other.payer == stored.payer && other.serial < stored.serial;
        let is_default = !self.store.payment_methods.iter().any(is_older);
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
