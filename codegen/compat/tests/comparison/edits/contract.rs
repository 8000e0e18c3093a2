//! Edits of the contract as a whole.

use clerk_user_compat::CompatRule;

use crate::edit::{Edit, at};

pub(crate) const EDITS: &[Edit] = &[
    ("an added API version", CompatRule::ApiVersionDefaultChanged, |m, _| {
        m.api_versions.push("2099-01-01".to_owned());
        true
    }),
    ("another title of the contract", CompatRule::DocChanged, |m, _| {
        m.title += " Again.";
        true
    }),
    ("another title of a source", CompatRule::DocChanged, |m, n| {
        at(m.sources.values_mut().collect(), n, |_| true, |one| one.title += " Again.")
    }),
];
