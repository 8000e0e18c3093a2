//! Observed: probes for questions that no source answers. A probe notes what an implementation does; it never
//! fails.

mod identifiers;
mod law;
mod lists;
mod metadata;
pub(super) mod notes;
mod primaries;
mod sdk;

pub(crate) use law::observed;
