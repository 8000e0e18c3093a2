//! The error response that a rule expects.

use serde::{Deserialize, Serialize};

use super::text::Text;

/// The error response that a rule expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedRefusal {
    /// The HTTP status, or any 4xx status if absent.
    pub status: Option<u16>,
    /// The error code, or any code if absent.
    pub code: Option<Text>,
}
