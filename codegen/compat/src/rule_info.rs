//! The description of a compatibility rule: its direction, level and reason.

use serde::Serialize;

use crate::level::{Audience, ChangeLevel};

/// The direction in which a value flows, or the area that a change belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Values that the server returns.
    Read,
    /// Values that callers send.
    Write,
    /// Values that travel both ways.
    Both,
    /// Methods and their params, as callers see them.
    Consumer,
    /// The mapping to HTTP.
    Wire,
    /// Which surface may read or write, and with which credentials.
    Access,
    /// The behaviour of calls.
    Meaning,
    /// Implementations of the generated traits.
    Implementer,
    /// The contract itself: versions, deprecations and texts.
    Governance,
}

/// The description of one rule in the catalogue.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct RuleInfo {
    /// The id, in kebab case.
    pub id: &'static str,
    /// The direction.
    pub direction: Direction,
    /// The level of such a change, unless the contract says something that changes it.
    pub level: ChangeLevel,
    /// Whether such a change opens access, so that it always needs an approval.
    pub security: bool,
    /// Why it has this level: one sentence without a full stop.
    pub why: &'static str,
}

impl RuleInfo {
    /// The audience of such a change.
    pub fn audience(&self) -> Audience {
        match self.direction {
            Direction::Implementer => Audience::Implementer,
            Direction::Governance => Audience::Maintainer,
            _ => Audience::Caller,
        }
    }
}
