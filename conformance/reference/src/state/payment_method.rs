//! Payment methods.

use clerk_user::{BillingPaymentMethodId, PaymentGateway};
use clerk_user_runtime::Timestamp;

use super::table::impl_row;

/// A payment method.
#[derive(Clone, Debug)]
pub(crate) struct StoredPaymentMethod {
    pub(crate) id: BillingPaymentMethodId,
    pub(crate) serial: u64,
    /// The id of the user or organization that pays.
    pub(crate) payer: String,
    pub(crate) gateway: PaymentGateway,
    /// Its id at the gateway.
    pub(crate) external_id: String,
    pub(crate) created_at: Timestamp,
}

impl_row!(StoredPaymentMethod: BillingPaymentMethodId);
