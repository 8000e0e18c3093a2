//! Observed: probes for questions that no source answers. A probe notes what an implementation does and never
//! fails.

mod identifiers;
mod law;
mod sdk;

pub(crate) use law::observed;
