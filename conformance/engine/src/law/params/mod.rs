//! Laws about what each param accepts, refuses and defaults to.

pub(crate) mod default;
pub(crate) mod encoding;
pub(crate) mod fault;
mod fault_values;
pub(crate) mod independent;
pub(crate) mod refused;
pub(crate) mod size_limit;
pub(crate) mod value_domain;
