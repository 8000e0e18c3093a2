//! The refusal that a rule expects.

use serde::{Deserialize, Serialize};

use super::text::Text;

/// The refusal that a rule expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedRefusal {
    /// The status; any 4xx when absent.
    pub status: Option<u16>,
    /// The code; any when absent.
    pub code: Option<Text>,
}
