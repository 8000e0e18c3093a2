//! What the reference declares.

use crate::{Capabilities, Capability};

/// Every operation, and all that an implementation in this process can have.
pub(super) fn declared() -> Capabilities {
    Capabilities::all().with(Capability::Frontend).with(Capability::ExactNumbers)
}
