//! `Rule`: one normative statement of the contract, resolved, fit to be lowered and to be const.

use serde::{Deserialize, Serialize};

use super::text::{List, Text};
use crate::{RuleKind, Surface};

/// How well a rule is evidenced.
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
    /// No source decides: observed, checked only for self-consistency.
    Silent,
}

impl Level {
    /// The word of the contract.
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

/// What an implementation declares that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Capability {
    /// Users can act for themselves on the frontend surface.
    Frontend,
    /// The SDK object is there.
    Sdk,
    /// The backend SDK is there.
    BackendSdk,
    /// Settings, clock and seeds can be set.
    Control,
    /// Session tokens are issued.
    SessionToken,
    /// It is reached over HTTP.
    Http,
    /// The requests that it sends can be read.
    Journal,
    /// Numbers in metadata keep every digit.
    ExactNumbers,
    /// The legacy edition is there.
    Legacy,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRef {
    /// Key of the source in the contract.
    pub doc: Text,
    /// Heading, endpoint or table in it.
    pub heading: Text,
}

/// An operation that a rule speaks of, with the params and properties it means. All on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The surface.
    pub surface: Surface,
    /// Id of the operation, such as `backend.updateUser`.
    pub operation: Text,
    /// Wire names of params.
    pub params: List<Text>,
    /// Wire names of properties.
    pub properties: List<Text>,
}

/// One normative statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Id, kebab-case, unique in the contract.
    pub id: Text,
    /// How well it is evidenced.
    pub level: Level,
    /// The statement, in one sentence.
    pub statement: Text,
    /// What it means.
    pub kind: RuleKind,
    /// What it speaks of.
    pub targets: List<Target>,
    /// What an implementation needs to be judged by it.
    pub needs: List<Capability>,
    /// First API version at which it holds.
    pub since: Option<Text>,
    /// Last API version at which it holds.
    pub until: Option<Text>,
    /// Where it is stated.
    pub source: List<SourceRef>,
    /// Rows of the facts that it carries.
    pub facts: List<Text>,
    /// File in the spec, relative to its root.
    pub file: Text,
}

impl Rule {
    /// Whether the rule holds at an API version.
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
    fn a_level_is_said_as_it_travels_and_one_is_a_must() {
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
