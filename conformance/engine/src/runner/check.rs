//! One rule being judged: inputs are drawn, the property runs on each in a session of its own, and
//! the first violation is shrunk and repeated. It knows no kind of rule.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Instant;

use clerk_user::validate::TABLES;
use clerk_user_runtime::{Rule, TableTarget, Target};
use proptest::strategy::{Strategy, ValueTree};

use crate::CallError;
use crate::report::{Notes, Tally};
use crate::runner::case_id::Draw;
use crate::runner::seed;
use crate::runner::session::{Abort, CheckResult, Record, RunContext, Session, Violation};

/// Executions that shrinking may take.
const MAX_SHRINK_ITERS: u32 = 2_000;
/// Times that the shortest case is repeated.
const REPEATS: u32 = 2;
/// Scenes that may fail in a row, before anything was evaluated, until a check is given up.
const MAX_FAILED_SCENES: u64 = 16;

/// What ends a trial before its inputs do.
#[derive(Debug)]
pub(crate) enum CheckEnd {
    /// The rule is broken.
    Violation {
        violation: Violation,
        record: Record,
        /// How the shortest case is drawn again.
        draw: Draw,
        /// How often the shortest case was repeated, and how often it failed again.
        repeated: u32,
        failed_again: u32,
    },
    /// An operation brought no answer; the last step names it.
    Error { error: CallError, record: Record },
    /// The suite could not do its part.
    Trouble(String),
    /// There is nothing to evaluate.
    Skipped(String),
}

/// What a trial has found.
#[derive(Debug, Default)]
pub(crate) struct CheckSummary {
    pub(crate) ending: Option<CheckEnd>,
    pub(crate) evaluations: u64,
    /// Why scenes could not be set, and how often.
    pub(crate) scenes: BTreeMap<String, u64>,
    pub(crate) notes: Notes,
    pub(crate) tally: Tally,
    /// What of the run's budget was used up before the rule was done.
    pub(crate) cut_short: Option<&'static str>,
    /// Checks that the law made, and how many of them were never evaluated.
    pub(crate) checks: u32,
    pub(crate) unreached: u32,
    /// The operation that was needed and is not declared, in a sentence.
    pub(crate) undeclared: Option<String>,
    /// The only case that was run, where it did not break the rule.
    pub(crate) kept: Option<Draw>,
}

/// One rule being judged.
pub(crate) struct RuleCheck<'a> {
    pub(crate) rule: &'a Rule,
    context: &'a RunContext<'a>,
    seed: u64,
    /// The only case to run, where one is run again.
    only: Option<&'a Draw>,
    finding: CheckSummary,
}

/// A case that broke the rule.
struct Failure<V> {
    value: V,
    draw: Draw,
    violation: Violation,
    record: Record,
}

impl<'a> RuleCheck<'a> {
    pub(crate) fn new(rule: &'a Rule, context: &'a RunContext<'a>, seed: u64) -> Self {
        Self { rule, context, seed, only: None, finding: CheckSummary::default() }
    }

    /// A trial that runs one case again and no other.
    pub(crate) fn again(rule: &'a Rule, context: &'a RunContext<'a>, seed: u64, only: &'a Draw) -> Self {
        Self { only: Some(only), ..Self::new(rule, context, seed) }
    }

    /// Draws inputs, runs the property on each in a fresh session, shrinks the first violation. It may
    /// be called several times, once per target; the first violation ends the rule_check.
    pub(crate) fn for_all<S: Strategy>(
        &mut self,
        strategy: S,
        property: impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Debug + Clone,
    {
        self.for_cases(self.context.cases, strategy, property);
    }

    fn for_cases<S: Strategy>(
        &mut self,
        cases: u32,
        strategy: S,
        property: impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Debug + Clone,
    {
        let check = self.finding.checks;
        self.finding.checks += 1;
        if self.finding.ending.is_some() {
            // It was not left out: the rule is known to be broken.
            return;
        }
        if let Some(only) = self.only {
            if only.check == check {
                self.run_case(only, &strategy, &property);
            }
            return;
        }
        let before = self.finding.evaluations;
        let failed: u64 = self.finding.scenes.values().sum();
        for case in 0..cases {
            let evaluated = self.finding.evaluations > before;
            let failing = self.finding.scenes.values().sum::<u64>() - failed;
            if self.finding.ending.is_some() || (!evaluated && failing >= MAX_FAILED_SCENES) {
                break;
            }
            if let Some(why) = self.context.budget.over() {
                self.finding.cut_short = Some(why);
                break;
            }
            if evaluated && self.context.budget.share_is_used() {
                break;
            }
            self.run_case(&Draw::new(check, case), &strategy, &property);
        }
        self.finding.unreached += u32::from(self.finding.evaluations == before);
    }

    /// Draws one input and runs the property on it.
    fn run_case<S: Strategy>(
        &mut self,
        draw: &Draw,
        strategy: &S,
        property: &impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Debug + Clone,
    {
        let mut runner = seed::runner(self.seed, &self.rule.id, draw.check, draw.case);
        let mut tree = match strategy.new_tree(&mut runner) {
            Ok(tree) => tree,
            Err(reason) => {
                self.finding.ending = Some(CheckEnd::Trouble(format!("no input can be drawn: {reason}")));
                return;
            }
        };
        draw.turn(&mut tree);
        let value = tree.current();
        let (end, record) = self.execute(property, value.clone());
        self.finding.tally.cases += 1;
        self.finding.evaluations += record.evaluations;
        match end {
            Ok(()) if self.only.is_some() => self.finding.kept = Some(draw.clone().of(&value)),
            Ok(()) => {}
            Err(Abort::Scene(_)) if record.cut_short.is_some() => {
                self.finding.cut_short = record.cut_short;
            }
            Err(Abort::Scene(reason)) => {
                self.finding.undeclared = record.undeclared.or(self.finding.undeclared.take());
                self.finding.tally.wasted_steps += record.steps.len() as u64;
                *self.finding.scenes.entry(reason).or_default() += 1;
            }
            Err(Abort::Error(error)) => self.finding.ending = Some(CheckEnd::Error { error, record }),
            Err(Abort::Violation(violation)) => {
                // A violation is an evaluation, wherever in the execution it was seen.
                self.finding.evaluations += u64::from(record.evaluations == 0);
                let first = Failure { value, draw: draw.clone(), violation, record };
                let shrinks = self.only.is_none() && !self.context.stop_at_failure;
                let shortest = if shrinks { self.shrink(tree, first, property) } else { first };
                self.finding.ending = Some(self.repeat(shortest, property));
            }
        }
    }

    /// The API version under test.
    pub(crate) fn version(&self) -> &'a str {
        self.context.scope.version
    }

    /// As `check`, for one of several places of which each gets its share of the cases, and at least
    /// one: a rule that speaks of many places is no slower than one that speaks of few.
    pub(crate) fn for_all_sharing<S: Strategy>(
        &mut self,
        places: usize,
        strategy: S,
        property: impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Debug + Clone,
    {
        let share = self.context.cases / u32::try_from(places).unwrap_or(u32::MAX).max(1);
        self.for_cases(share.max(1), strategy, property);
    }

    /// The places that tables give a rule without targets, as far as they can be judged here.
    pub(crate) fn places(&self) -> Vec<TableTarget> {
        let mut places = TABLES.rule_targets(&self.rule.kind);
        places.retain(|place| self.context.scope.has(place.operation));
        places
    }

    /// The targets whose operation is declared and exists at the version under test.
    pub(crate) fn targets(&self) -> Vec<&'a Target> {
        self.rule.targets.iter().filter(|target| self.context.scope.reaches(target)).collect()
    }

    /// Says that there is nothing to evaluate.
    pub(crate) fn skip(&mut self, reason: &str) {
        if self.finding.ending.is_none() {
            self.finding.ending = Some(CheckEnd::Skipped(reason.to_owned()));
        }
    }

    /// Ends the rule_check.
    pub(crate) fn finish(self) -> CheckSummary {
        self.finding
    }

    /// Runs the property once, in a session of its own.
    fn execute<V>(
        &mut self,
        property: &impl Fn(&mut Session<'_>, V) -> CheckResult,
        value: V,
    ) -> (CheckResult, Record) {
        let mut session = Session::new(self.context);
        let end = property(&mut session, value);
        // A violation says more than settings that cannot be put back.
        let end = end.and(session.restore());
        let record = session.finish();
        self.finding.tally.count(&record.steps);
        self.finding.tally.count(&record.apart);
        for note in &record.notes {
            self.finding.notes.add(note);
        }
        (end, record)
    }

    /// Looks for a simpler input that breaks the rule as well.
    fn shrink<T: ValueTree>(
        &mut self,
        mut tree: T,
        first: Failure<T::Value>,
        property: &impl Fn(&mut Session<'_>, T::Value) -> CheckResult,
    ) -> Failure<T::Value>
    where
        T::Value: Clone,
    {
        let started = Instant::now();
        let budget = self.context.budget;
        let mut draw = first.draw.clone();
        let mut shortest = first;
        let mut simpler = draw.simplify(&mut tree);
        for _ in 0..MAX_SHRINK_ITERS {
            if !simpler || started.elapsed() >= budget.shrink_time() || budget.over().is_some() {
                break;
            }
            let value = tree.current();
            let (end, record) = self.execute(property, value.clone());
            simpler = match end {
                Err(Abort::Violation(violation)) => {
                    shortest = Failure { value, draw: draw.clone(), violation, record };
                    draw.simplify(&mut tree)
                }
                // The instance may be gone; what was found before stands.
                Err(Abort::Error(_)) => break,
                Ok(()) | Err(Abort::Scene(_)) => draw.complicate(&mut tree),
            };
        }
        shortest
    }

    /// Runs the shortest case again, to tell a fault that is always there from one that is not.
    fn repeat<V: Clone + Debug>(
        &mut self,
        mut shortest: Failure<V>,
        property: &impl Fn(&mut Session<'_>, V) -> CheckResult,
    ) -> CheckEnd {
        let (mut repeated, mut failed_again) = (0, 0);
        for _ in 0..REPEATS {
            let (end, record) = self.execute(property, shortest.value.clone());
            match end {
                Err(Abort::Error(_)) => break,
                _ if record.cut_short.is_some() => break,
                Err(Abort::Violation(violation)) => {
                    failed_again += 1;
                    shortest = Failure { violation, record, ..shortest };
                }
                Ok(()) | Err(Abort::Scene(_)) => {}
            }
            repeated += 1;
        }
        let Failure { violation, record, draw, value } = shortest;
        let draw = draw.of(&value);
        CheckEnd::Violation { violation, record, draw, repeated, failed_again }
    }
}
