//! `Outcome`: the result of judging one rule. `Verdict`: what the outcomes mean for an implementation.

use std::fmt;

use clerk_user_runtime::Level;
use serde::{Deserialize, Serialize};

/// The result of judging one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// At least one check was evaluated, and all checks that were evaluated held.
    Pass,
    /// A check fails every time.
    Fail,
    /// The rule fails, and it is on the known-failing list.
    KnownFailing,
    /// The rule passes although it is on the known-failing list.
    UnexpectedPass,
    /// A check fails, but not every time.
    Flaky,
    /// The rule requires something that is not declared, or does not apply at this API version.
    NotApplicable,
    /// The rule applies, but no check was reached.
    NotEvaluated,
    /// No source decides. The report says what the implementation does.
    Observed,
    /// No call can show whether the rule holds.
    NotJudged,
    /// A response is missing, or the suite itself failed.
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

    /// The word in reports.
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

    /// What the outcome of one rule means for the verdict. MUST rules decide it, SHOULD rules only if `strict`,
    /// and an error of any rule leaves it open.
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

/// The verdict on an implementation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// No rule that decides is broken, and all of them were judged.
    Conforms,
    /// A rule that decides is broken.
    DoesNotConform,
    /// A rule that decides was not evaluated, or there was an error.
    CouldNotTell,
}

impl Verdict {
    /// The word in JSON reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conforms => "conforms",
            Self::DoesNotConform => "does-not-conform",
            Self::CouldNotTell => "could-not-tell",
        }
    }

    /// The exit code of commands.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Conforms => 0,
            Self::DoesNotConform => 1,
            Self::CouldNotTell => 2,
        }
    }

    /// The verdict on two parts together: a failure takes precedence over an open verdict, which takes
    /// precedence over conformance.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::DoesNotConform, _) | (_, Self::DoesNotConform) => Self::DoesNotConform,
            (Self::CouldNotTell, _) | (_, Self::CouldNotTell) => Self::CouldNotTell,
            (Self::Conforms, Self::Conforms) => Self::Conforms,
        }
    }
}
