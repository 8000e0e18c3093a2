//! The list of edits, each with the rule that finds it.

mod contract;
mod operations;
mod params;
mod properties;
mod rules;
mod sdk;

use crate::edit::Edit;

/// All edits.
pub(crate) fn all() -> Vec<Edit> {
    [properties::EDITS, params::EDITS, operations::EDITS, sdk::EDITS, rules::EDITS, contract::EDITS].concat()
}
