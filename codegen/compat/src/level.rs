//! How severe a change is, and who is affected.

use serde::Serialize;

/// How severe a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeLevel {
    /// Existing code keeps working.
    Compatible,
    /// Existing code still compiles, but may behave differently.
    Dangerous,
    /// Existing code stops working.
    Breaking,
}

/// Who is affected by a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Callers: applications, on the wire or through an SDK.
    Caller,
    /// Implementers of the generated traits, and of servers that the conformance suite judges.
    Implementer,
    /// Maintainers of the contract.
    Maintainer,
}
