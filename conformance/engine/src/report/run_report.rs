//! `Report`: what a run found, as data. How it is written is up to the other files of this folder.

use clerk_user_runtime::Rule;

use crate::failure::Failure;
use crate::reach::Reach;
use crate::report::counterexample::Counterexample;
use crate::runner::statistics::{Notes, Statistics};
use crate::{Outcome, Requirement, Verdict};

/// What a run found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The name and version of the implementation.
    pub implementation: String,
    /// The seed of the run.
    pub seed: u64,
    /// The selected API version, or the newest.
    pub api_version: String,
    /// Whether SHOULD rules decide the verdict.
    pub strict: bool,
    /// One entry per selected rule, in the order of the contract.
    pub rules: Vec<RuleReport>,
    /// Responses that the contract does not allow and no rule covers. Empty if only some rules are selected.
    pub unexplained: Vec<Unexplained>,
    /// Counts of cases and calls.
    pub statistics: Statistics,
    /// Why no rule could be judged, if so.
    pub error: Option<String>,
}

/// What a run found about one rule.
#[derive(Clone, Debug)]
pub struct RuleReport {
    /// The rule.
    pub rule: &'static Rule,
    /// Its outcome.
    pub outcome: Outcome,
    /// The API version at which it was judged.
    pub api_version: String,
    /// How often its checks were reached.
    pub evaluations: u64,
    /// How many checks it has: usually one per operation or param that it is about.
    pub checks: u32,
    /// How many of them were never reached.
    pub unreached: u32,
    /// Counts of its cases and calls.
    pub statistics: Statistics,
    /// The reason for the outcome, unless the outcome is self-explanatory.
    pub reason: Option<String>,
    /// The shortest sequence of calls that breaks the rule.
    pub counterexample: Option<Counterexample>,
    pub(crate) failure: Option<Box<Failure>>,
    /// What the implementation does where no source decides.
    pub notes: Notes,
}

/// A response that the contract does not allow and no rule covers: a bug of the implementation, or a missing rule of
/// the contract.
#[derive(Clone, Debug)]
pub struct Unexplained {
    /// The API version at which it was seen.
    pub api_version: String,
    /// The operation after which it shows.
    pub operation: String,
    /// What differs: the wire name of a property or a list, or `response`.
    pub element: String,
    /// How often it was seen.
    pub times: u64,
    /// A rule that was broken before or together with it, whenever it was seen. It may be a consequence of that, so it
    /// does not decide the verdict.
    pub follows: Option<String>,
    /// How often it was seen again, if not every time.
    pub reason: Option<String>,
    /// The shortest calls that show it.
    pub counterexample: Counterexample,
    pub(crate) failure: Box<Failure>,
}

impl Unexplained {
    /// Whether it decides the verdict.
    pub fn decides(&self) -> bool {
        self.follows.is_none()
    }

    /// The finding in the form in which it is saved and replayed.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }
}

impl RuleReport {
    /// The report of a rule before it is judged.
    pub(crate) fn new(rule: &'static Rule, api_version: String) -> Self {
        Self {
            rule,
            outcome: Outcome::NotApplicable,
            api_version,
            evaluations: 0,
            checks: 0,
            unreached: 0,
            statistics: Statistics::default(),
            reason: None,
            counterexample: None,
            failure: None,
            notes: Notes::default(),
        }
    }

    /// How binding the rule is.
    pub fn requirement(&self) -> Requirement {
        self.rule.level.into()
    }

    /// The failure in the form in which it is saved and replayed, if the rule is broken.
    pub fn failure(&self) -> Option<&Failure> {
        self.failure.as_deref()
    }
}

impl Report {
    /// How many rules had an outcome.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.rules.iter().filter(|rule| rule.outcome == outcome).count()
    }

    /// The report of a rule, if it was selected.
    pub fn rule(&self, id: &str) -> Option<&RuleReport> {
        self.rules.iter().find(|report| report.rule.id == id)
    }

    /// The maps of reach, if [`Config::counts_reach`](crate::Config::counts_reach) was set.
    pub fn reach(&self) -> Option<Reach> {
        let met = &self.statistics.reach;
        (!met.is_empty()).then(|| Reach::new(met, &self.api_version))
    }

    /// The verdict on the implementation.
    pub fn verdict(&self) -> Verdict {
        let start = match &self.error {
            Some(_) => Verdict::CouldNotTell,
            None if self.unexplained.iter().any(Unexplained::decides) => Verdict::DoesNotConform,
            None => Verdict::Conforms,
        };
        self.rules
            .iter()
            .map(|report| report.outcome.verdict(report.rule.level, self.strict))
            .fold(start, Verdict::and)
    }
}
