//! Rules that are known not to hold: what is said of them, and what it means for an outcome. They
//! are judged all the same, so that it shows when one holds again. It reads no file.

use serde::{Deserialize, Serialize};

use crate::Outcome;

/// A rule that is known not to hold.
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
    /// Id of the rule, or a glob.
    pub rule: String,
    /// What the failure looked like, as a report prints it; any failure when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Why it fails.
    #[serde(default)]
    pub reason: String,
    /// Where more is said about it.
    #[serde(default)]
    pub link: String,
}

impl KnownFailing {
    /// A rule that fails, whatever its failure looks like.
    pub fn rule(id: impl Into<String>) -> Self {
        Self { rule: id.into(), ..Self::default() }
    }

    /// Says why, and where more is said.
    #[must_use]
    pub fn because(self, reason: impl Into<String>, link: impl Into<String>) -> Self {
        Self { reason: reason.into(), link: link.into(), ..self }
    }

    /// What an outcome means for a rule that was known to fail, and what there is to say about it.
    pub(crate) fn settle(&self, outcome: Outcome, fingerprint: Option<&str>) -> (Outcome, Option<String>) {
        let known = || {
            let parts = [self.reason.as_str(), self.link.as_str()];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        };
        match outcome {
            Outcome::Fail | Outcome::Flaky => {
                let stale = self.fingerprint.as_deref().zip(fingerprint).filter(|(then, now)| then != now);
                let said = match stale {
                    Some((then, now)) => format!(
                        "{}; it fails in another way than it did: the fingerprint {then} is stale, now it is {now}",
                        known()
                    ),
                    None => known(),
                };
                (Outcome::KnownFailing, Some(said).filter(|said| !said.is_empty()))
            }
            Outcome::Pass => {
                let said = "it was known to fail and holds: take it out of what is known to fail";
                (Outcome::UnexpectedPass, Some(said.to_owned()))
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
    fn a_stale_fingerprint_is_told() {
        let known = KnownFailing {
            fingerprint: Some("aa".to_owned()),
            ..KnownFailing::rule("r").because("why", "where")
        };
        let settle = |outcome, now| known.settle(outcome, now);
        assert_eq!(settle(Outcome::Fail, Some("aa")), (Outcome::KnownFailing, Some("why, where".to_owned())));
        let (outcome, said) = settle(Outcome::Flaky, Some("bb"));
        let said = said.unwrap_or_default();
        assert!(outcome == Outcome::KnownFailing && said.contains("aa is stale, now it is bb"), "{said}");
        assert_eq!(settle(Outcome::Pass, None).0, Outcome::UnexpectedPass);
        assert_eq!(settle(Outcome::Error, None), (Outcome::Error, None));
    }
}
