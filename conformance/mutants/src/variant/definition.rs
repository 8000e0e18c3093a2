//! What a variant is.

use clerk_user_reference::Reference;
use clerk_user_reference::internals::Policy;
use clerk_user_runtime::Capability;

use crate::wrapping::Wrapper;

/// A correct implementation that differs from the reference.
///
/// ```
/// let variant = clerk_user_mutants::variant::find("ids-without-prefix").unwrap();
/// assert_eq!(variant.differs, "uses UUIDs without a prefix as ids");
/// ```
#[derive(Clone, Copy)]
pub struct Variant {
    /// Its name on the command line.
    pub id: &'static str,
    /// The difference: the predicate of a sentence whose subject is the implementation.
    pub differs: &'static str,
    pub(super) difference: Difference,
}

/// How a variant differs from the reference.
#[derive(Clone, Copy)]
pub(super) enum Difference {
    /// By a changed decision of the reference.
    Policy(fn(&mut Policy)),
    /// By a wrapper around the reference.
    Wrapper(Wrapper),
    /// By its clock, its ids, or the order of rows.
    Environment(fn() -> Reference),
    /// By a capability that it does not declare.
    WithoutCapability(Capability),
    /// By a wrapper, and a capability that it does not declare.
    WrapperWithoutCapability(Wrapper, Capability),
}
