//! What a mutant is.

use clerk_user_reference::internals::Policy;
use clerk_user_runtime::Request;

use crate::wrapping::{CallResult, ReferenceServer, SdkWrapper, Wrapper};

/// A deliberately incorrect implementation.
///
/// ```
/// let mutant = clerk_user_mutants::mutant::find("merge-is-shallow").unwrap();
/// assert_eq!(mutant.number, Some(3));
/// assert_eq!(mutant.breaks, ["merge-recurse"]);
/// assert_eq!(mutant.bug, "replaces a nested object instead of merging it");
/// ```
#[derive(Clone, Copy)]
pub struct Mutant {
    /// Its name on the command line, which describes the bug.
    pub id: &'static str,
    /// The number in the list of required mutants. Two mutants share the number 54.
    pub number: Option<u8>,
    /// The bug: the predicate of a sentence whose subject is the implementation.
    pub bug: &'static str,
    /// The ids of the rules that it breaks.
    pub breaks: &'static [&'static str],
    pub(crate) fault: Fault,
}

/// How a mutant differs from the reference.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    /// By a changed decision of the reference.
    Policy(fn(&mut Policy)),
    /// By a wrapper around the reference.
    Wrapper(Wrapper),
    /// By both.
    PolicyAndWrapper(fn(&mut Policy), Wrapper),
    /// By a wrapper around the reference that is derived from the contract.
    Derived(&'static DerivedWrapper),
    /// By a wrapper around the SDK, which changes its calls or its results.
    AroundSdk(SdkWrapper),
    /// By a wrapper between the SDK and the server, which changes what the SDK sends.
    BehindSdk(SdkWrapper),
}

/// A [`Wrapper`] that holds the part of the contract from which it is derived.
pub(crate) type DerivedWrapper = dyn Fn(&ReferenceServer, &Request) -> CallResult + Send + Sync;

impl Fault {
    /// A derived wrapper. It lives as long as the program, as the table of mutants does.
    pub(crate) fn derived(
        wrapper: impl Fn(&ReferenceServer, &Request) -> CallResult + Send + Sync + 'static,
    ) -> Self {
        Self::Derived(Box::leak(Box::new(wrapper)))
    }
}
