//! `Outcome`: what is said of one rule, and what it means for the verdict.

use std::fmt;

use clerk_user_runtime::Level;
use serde::{Deserialize, Serialize};

/// What is said of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Every check held, and at least one was evaluated.
    Pass,
    /// A check did not hold, every time.
    Fail,
    /// It does not hold, as was declared.
    KnownFailing,
    /// It was declared not to hold, and holds.
    UnexpectedPass,
    /// A check did not hold, but not every time.
    Flaky,
    /// The rule asks for what is not declared, or does not hold at this API version.
    NotApplicable,
    /// The rule applies and no check was reached.
    NotEvaluated,
    /// No source decides; what the implementation does was written down.
    Observed,
    /// No call can show it.
    NotJudged,
    /// There was no answer, or the suite itself failed.
    Error,
}

impl Outcome {
    /// Every outcome, in the order of reports.
    pub const ALL: [Self; 10] = [
        Self::Pass,
        Self::Fail,
        Self::KnownFailing,
        Self::UnexpectedPass,
        Self::Flaky,
        Self::NotApplicable,
        Self::NotEvaluated,
        Self::Observed,
        Self::NotJudged,
        Self::Error,
    ];

    /// The word of reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::KnownFailing => "known-failing",
            Self::UnexpectedPass => "unexpected-pass",
            Self::Flaky => "flaky",
            Self::NotApplicable => "not-applicable",
            Self::NotEvaluated => "not-evaluated",
            Self::Observed => "observed",
            Self::NotJudged => "not-judged",
            Self::Error => "error",
        }
    }

    /// What the outcome of one rule means for the whole: a MUST decides, a SHOULD does only when
    /// asked to be strict, an error always leaves the verdict open.
    ///
    /// ```
    /// use clerk_user_conformance::{Level, Outcome, Verdict};
    /// assert_eq!(Outcome::Fail.verdict(Level::Documented, false), Verdict::DoesNotConform);
    /// assert_eq!(Outcome::Fail.verdict(Level::Inferred, false), Verdict::Conforms);
    /// assert_eq!(Outcome::Fail.verdict(Level::Inferred, true), Verdict::DoesNotConform);
    /// assert_eq!(Outcome::Error.verdict(Level::Silent, false), Verdict::CouldNotTell);
    /// ```
    pub const fn verdict(self, level: Level, strict: bool) -> Verdict {
        let decides = level.is_must() || (strict && !matches!(level, Level::Silent));
        match self {
            Self::Error => Verdict::CouldNotTell,
            Self::Fail | Self::Flaky | Self::UnexpectedPass if decides => Verdict::DoesNotConform,
            Self::NotEvaluated if decides => Verdict::CouldNotTell,
            _ => Verdict::Conforms,
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The verdict on a whole implementation. Of two, what was seen to fail stands before what could
/// not be told, and that before what holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing speaks against it.
    Conforms,
    /// A rule that decides does not hold.
    DoesNotConform,
    /// A rule that decides was not evaluated, or there was an error.
    CouldNotTell,
}

impl Verdict {
    /// The word of reports for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conforms => "conforms",
            Self::DoesNotConform => "does-not-conform",
            Self::CouldNotTell => "could-not-tell",
        }
    }

    /// The exit code that stands for it.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Conforms => 0,
            Self::DoesNotConform => 1,
            Self::CouldNotTell => 2,
        }
    }

    /// The verdict on two parts together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::DoesNotConform, _) | (_, Self::DoesNotConform) => Self::DoesNotConform,
            (Self::CouldNotTell, _) | (_, Self::CouldNotTell) => Self::CouldNotTell,
            (Self::Conforms, Self::Conforms) => Self::Conforms,
        }
    }
}
