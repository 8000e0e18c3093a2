//! How severe a change is, and whom it concerns.

use serde::Serialize;

/// How much a change asks of whom it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeLevel {
    /// What worked goes on working.
    Compatible,
    /// What worked goes on compiling and may mean something else.
    Dangerous,
    /// What worked stops working.
    Breaking,
}

/// Whom a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Who calls: applications, on the wire or through an SDK.
    Caller,
    /// Who implements the generated traits, or passed the suite.
    Implementer,
    /// Who maintains the contract.
    Maintainer,
}
