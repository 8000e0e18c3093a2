//! Rules that are known to fail, and what that means for their outcomes. They are judged like all others, so that a
//! rule that passes again is noticed. It reads no file.

use serde::{Deserialize, Serialize};

use crate::Outcome;

/// A rule that is known to fail.
///
/// ```
/// use clerk_user_conformance::{Config, KnownFailing};
/// let known = KnownFailing::rule("merge-null-*").because("our store keeps nulls", "TICKET-12");
/// let config = Config { known_failing: vec![known], ..Config::default() };
/// assert!(config.check().is_ok());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFailing {
    /// The id of the rule, or a glob.
    pub rule: String,
    /// The fingerprint of the known failure, as the JSON report contains it. Without one, any failure is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Why it fails.
    #[serde(default)]
    pub reason: String,
    /// A link to more information, such as an issue.
    #[serde(default)]
    pub link: String,
}

impl KnownFailing {
    /// A rule that is known to fail, with any failure.
    pub fn rule(id: impl Into<String>) -> Self {
        Self { rule: id.into(), ..Self::default() }
    }

    /// Adds the reason and a link to more information.
    #[must_use]
    pub fn because(self, reason: impl Into<String>, link: impl Into<String>) -> Self {
        Self { reason: reason.into(), link: link.into(), ..self }
    }

    /// The outcome of a rule that is known to fail, and the reason to report.
    pub(crate) fn apply(&self, outcome: Outcome, fingerprint: Option<&str>) -> (Outcome, Option<String>) {
        match outcome {
            Outcome::Fail | Outcome::Flaky => {
                let expected = self.fingerprint.as_deref().zip(fingerprint);
                let changed = expected.filter(|(known, actual)| known != actual);
                let changed = changed.map(|(known, actual)| {
                    format!("the failure has changed: the fingerprint is {actual}, the list has {known}")
                });
                let parts = [Some(self.reason.clone()), Some(self.link.clone()), changed];
                let parts: Vec<String> =
                    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
                (Outcome::KnownFailing, Some(parts.join("; ")).filter(|reason| !reason.is_empty()))
            }
            Outcome::Pass => {
                let reason = "now passes; remove it from the known-failing list";
                (Outcome::UnexpectedPass, Some(reason.to_owned()))
            }
            other => (other, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::KnownFailing;
    use crate::Outcome;

    #[test]
    fn a_changed_fingerprint_is_reported() {
        let known = KnownFailing {
            fingerprint: Some("aa".to_owned()),
            ..KnownFailing::rule("r").because("why", "where")
        };
        let apply = |outcome, fingerprint| known.apply(outcome, fingerprint);
        assert_eq!(apply(Outcome::Fail, Some("aa")), (Outcome::KnownFailing, Some("why; where".to_owned())));
        let (outcome, reason) = apply(Outcome::Flaky, Some("bb"));
        let reason = reason.unwrap_or_default();
        assert_eq!(outcome, Outcome::KnownFailing);
        assert!(reason.ends_with("the fingerprint is bb, the list has aa"), "{reason}");
        assert_eq!(apply(Outcome::Pass, None).0, Outcome::UnexpectedPass);
        assert_eq!(apply(Outcome::Error, None), (Outcome::Error, None));
    }
}
