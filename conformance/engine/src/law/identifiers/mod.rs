//! Laws about identifiers, primaries and unique values.

pub(crate) mod created_state;
pub(crate) mod primary_assigned;
pub(crate) mod primary_reference;
pub(crate) mod primary_set;
pub(crate) mod unique;
