//! `Requirement`: how binding a rule is, as reports group rules.

use clerk_user_runtime::Level;

/// How binding a rule is.
///
/// ```
/// use clerk_user_conformance::{Level, Requirement};
/// assert_eq!(Requirement::from(Level::Documented), Requirement::Must);
/// assert_eq!(Requirement::from(Level::Inferred).to_string(), "SHOULD");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Requirement {
    /// A source documents the rule. It decides the verdict.
    Must,
    /// The rule follows from Clerk's client code or from other statements. It decides only in a strict run.
    Should,
    /// No source decides. The behaviour is observed.
    Silent,
}

impl Requirement {
    /// Every requirement, in the order of reports.
    pub const ALL: [Self; 3] = [Self::Must, Self::Should, Self::Silent];

    /// The word of reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Must => "MUST",
            Self::Should => "SHOULD",
            Self::Silent => "silent",
        }
    }
}

impl From<Level> for Requirement {
    fn from(level: Level) -> Self {
        match level {
            Level::Documented => Self::Must,
            Level::Client | Level::Inferred => Self::Should,
            Level::Silent => Self::Silent,
        }
    }
}

impl std::fmt::Display for Requirement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
