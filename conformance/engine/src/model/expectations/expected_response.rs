//! The responses that are allowed to a step, as data.

use clerk_user_runtime::Rule;

use crate::model::rule_index::RuleLookup;

/// The responses that are allowed to a step.
#[derive(Clone, Debug)]
pub(crate) enum ExpectedResponse {
    /// The step uses something that the history does not have, so it cannot be executed.
    Inapplicable,
    /// The call must be accepted.
    Accepted(Vec<&'static Rule>),
    /// The call must be refused.
    Refused(Vec<&'static Rule>),
    /// No source decides.
    Unspecified,
}

impl ExpectedResponse {
    /// The call must be accepted, by the rules that were found.
    pub(super) fn accepted(rules: impl IntoIterator<Item = RuleLookup>) -> Self {
        Self::Accepted(rules.into_iter().flatten().collect())
    }

    /// The call must be refused, by the rules that were found.
    pub(super) fn refused(rules: impl IntoIterator<Item = RuleLookup>) -> Self {
        Self::Refused(rules.into_iter().flatten().collect())
    }
}
