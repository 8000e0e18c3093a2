//! What the reference declares.

use clerk_user_implementation::Capabilities;
use clerk_user_runtime::Capability;

/// Every operation on both surfaces, and exact numbers. [`in_process`](crate::in_process) adds what it
/// installs.
pub(crate) fn declared() -> Capabilities {
    Capabilities::all().with(Capability::Frontend).with(Capability::ExactNumbers)
}
