//! What the reference declares.

use clerk_user_implementation::Capabilities;
use clerk_user_runtime::Capability;

/// Every operation, and all that an implementation in this process can have.
pub(super) fn declared() -> Capabilities {
    Capabilities::all().with(Capability::Frontend).with(Capability::ExactNumbers)
}
