//! `Rule`: one normative statement of the contract, fully resolved and usable in a `const`.

use serde::{Deserialize, Serialize};

use super::text::{List, Text};
use crate::{RuleKind, Surface};

/// The strength of the evidence for a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Stated by a source: MUST.
    Documented,
    /// Follows from Clerk's own client code: SHOULD.
    Client,
    /// An inference: SHOULD.
    Inferred,
    /// No source decides. The behaviour is observed and checked only for self-consistency.
    Silent,
}

impl Level {
    /// The name used in the contract.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Client => "client",
            Self::Inferred => "inferred",
            Self::Silent => "silent",
        }
    }

    /// Whether a rule of this level is a MUST.
    pub const fn is_must(self) -> bool {
        matches!(self, Self::Documented)
    }
}

/// A capability that an implementation declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Capability {
    /// Users can act on their own behalf through the frontend API.
    Frontend,
    /// The SDK object is implemented.
    Sdk,
    /// The backend SDK is implemented.
    BackendSdk,
    /// Settings, the clock, and seed data can be controlled.
    Control,
    /// Session tokens are issued.
    SessionToken,
    /// The implementation is reached over HTTP.
    Http,
    /// The requests that the implementation sends can be inspected.
    Journal,
    /// Numbers in metadata keep all their digits.
    ExactNumbers,
    /// The legacy edition is implemented.
    Legacy,
}

/// A location in a source document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRef {
    /// Key of the source in the contract.
    pub doc: Text,
    /// Heading, endpoint, or table in the source.
    pub heading: Text,
}

/// An operation that a rule applies to, with the relevant params and properties. All names are wire
/// names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The API surface.
    pub surface: Surface,
    /// Operation id, such as `backend.updateUser`.
    pub operation: Text,
    /// Wire names of the params.
    pub params: List<Text>,
    /// Wire names of the properties.
    pub properties: List<Text>,
}

/// One normative statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Kebab-case id, unique in the contract.
    pub id: Text,
    /// The strength of the evidence.
    pub level: Level,
    /// The statement, in one sentence.
    pub statement: Text,
    /// The machine-readable meaning.
    pub kind: RuleKind,
    /// The operations that the rule applies to.
    pub targets: List<Target>,
    /// The capabilities that an implementation needs for this rule to be tested.
    pub needs: List<Capability>,
    /// First API version to which the rule applies.
    pub since: Option<Text>,
    /// Last API version to which the rule applies.
    pub until: Option<Text>,
    /// Where the sources state the rule.
    pub source: List<SourceRef>,
    /// Rows of the fact table that support the rule.
    pub facts: List<Text>,
    /// Path of the spec file, relative to the spec root.
    pub file: Text,
}

impl Rule {
    /// Whether the rule applies at an API version.
    pub fn holds_at(&self, version: &str) -> bool {
        self.since.as_deref().is_none_or(|since| version >= since)
            && self.until.as_deref().is_none_or(|until| version <= until)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Level, Rule};
    use crate::{RuleKind, list, text};

    #[test]
    fn each_level_has_its_name_in_the_contract_and_one_is_a_must() {
        let levels = [Level::Documented, Level::Client, Level::Inferred, Level::Silent];
        for level in levels {
            assert_eq!(json!(level), json!(level.as_str()));
        }
        assert_eq!(levels.map(Level::is_must), [true, false, false, false]);
    }

    #[test]
    fn a_rule_holds_from_its_first_version_to_its_last() {
        let (since, until) = (Some("2031-01-01"), Some("2032-01-01"));
        for (since, until, expected) in [
            (None, None, [true; 4]),
            (since, None, [false, true, true, true]),
            (None, until, [true, true, true, false]),
            (since, until, [false, true, true, false]),
        ] {
            let rule = Rule {
                id: text("weight"),
                level: Level::Silent,
                statement: text(""),
                kind: RuleKind::ParamDefault,
                targets: list![],
                needs: list![],
                since: since.map(text),
                until: until.map(text),
                source: list![],
                facts: list![],
                file: text(""),
            };
            let versions = ["2030-12-31", "2031-01-01", "2032-01-01", "2032-01-02"];
            assert_eq!(versions.map(|version| rule.holds_at(version)), expected, "{since:?} to {until:?}");
        }
    }
}
