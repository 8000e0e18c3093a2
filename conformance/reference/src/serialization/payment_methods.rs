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
        BillingPaymentMethod::new(
            stored.id,
            stored.payer,
            BillingPaymentType::Card,
            stored.gateway.as_str().to_owned(),
            stored.external_id,
            BillingPaymentMethodStatus::Active,
        )
        .is_default(is_default)
        .last4("4242".to_owned())
        .wallet_type(Presence::Null)
        .card_type("visa".to_owned())
        .expiry_year(Presence::Value(2040))
        .expiry_month(Presence::Value(12))
        .created_at(stored.created_at)
        .updated_at(stored.created_at)
        .is_removable(true)
    }
}
