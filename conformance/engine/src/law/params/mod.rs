//! What each param accepts, refuses and defaults to.

pub(crate) mod encoding;
pub(crate) mod param_default;
pub(crate) mod param_fault;
pub(crate) mod param_refused;
pub(crate) mod params_independent;
pub(crate) mod size_limit;
pub(crate) mod value_domain;
