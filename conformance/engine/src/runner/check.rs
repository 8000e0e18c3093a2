//! Checks one rule: draws inputs, runs the property on each in its own session, then shrinks and repeats the
//! first violation. It does not depend on rule kinds.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Instant;

use clerk_user::validate::TABLES;
use clerk_user_runtime::{Capability, Rule, TableTarget, Target};
use proptest::strategy::Strategy;
use proptest::test_runner::{Reason, TestRunner};
use serde::Serialize;

use crate::CallError;
use crate::runner::case_id::{CaseId, InputSource};
use crate::runner::context::RunContext;
use crate::runner::input::{Input, draw};
use crate::runner::record::ExecutionRecord;
use crate::runner::seed;
use crate::runner::session::Session;
use crate::runner::statistics::{Notes, Statistics};
use crate::runner::violation::{Abort, CheckResult, Violation};

/// Executions that shrinking may take.
const MAX_SHRINK_ITERS: u32 = 2_000;
/// How often the shortest case is repeated.
const REPEATS: u32 = 2;
/// Consecutive failed setups, before any evaluation, after which a check is abandoned.
const MAX_FAILED_SETUPS: u64 = 16;

/// What ends the check of a rule before all inputs are drawn.
#[derive(Debug)]
pub(crate) enum CheckEnd {
    /// The rule is broken.
    Violation {
        violation: Violation,
        record: ExecutionRecord,
        /// Where the input of the shortest case came from.
        input: InputSource,
        /// How often the shortest case was repeated, and how often it failed again.
        repeated: u32,
        failed_again: u32,
    },
    /// A call returned no response. It is the last one of the record.
    NoResponse { error: CallError, record: ExecutionRecord },
    /// The suite itself failed.
    SuiteError(String),
    /// The rule does not apply.
    Skipped(String),
}

/// What the check of a rule found.
#[derive(Debug, Default)]
pub(crate) struct CheckSummary {
    pub(crate) end: Option<CheckEnd>,
    pub(crate) evaluations: u64,
    /// Why setups failed, and how often.
    pub(crate) failed_setups: BTreeMap<String, u64>,
    pub(crate) notes: Notes,
    pub(crate) statistics: Statistics,
    /// Which limit of the run was reached before the rule was done.
    pub(crate) cut_short: Option<&'static str>,
    /// The number of checks in the law.
    pub(crate) checks: u32,
    /// How many of them were never evaluated.
    pub(crate) unreached: u32,
    /// Why the rule does not apply: a sentence that names the operation that is not declared.
    pub(crate) undeclared: Option<String>,
    /// The repeated case, if it did not break the rule.
    pub(crate) passed_case: Option<CaseId>,
}

/// The check of one rule.
pub(crate) struct RuleCheck<'a> {
    pub(crate) rule: &'a Rule,
    context: &'a RunContext<'a>,
    seed: u64,
    /// The only case to run, if one is repeated.
    only_case: Option<&'a CaseId>,
    summary: CheckSummary,
}

/// How a check draws an input.
type Draw<'a> = dyn Fn(&mut TestRunner) -> Result<Box<dyn Input + 'a>, Reason> + 'a;

/// A case that broke the rule. Its input is the one that the drawn input has kept.
struct FailingCase {
    id: CaseId,
    violation: Violation,
    record: ExecutionRecord,
}

impl<'a> RuleCheck<'a> {
    pub(crate) fn new(rule: &'a Rule, context: &'a RunContext<'a>, seed: u64) -> Self {
        Self { rule, context, seed, only_case: None, summary: CheckSummary::default() }
    }

    /// A check that runs a single case.
    pub(crate) fn of_case(rule: &'a Rule, context: &'a RunContext<'a>, seed: u64, case: &'a CaseId) -> Self {
        Self { only_case: Some(case), ..Self::new(rule, context, seed) }
    }

    /// Draws inputs, runs the property on each in a new session, and shrinks the first violation. A law may call
    /// it several times, for instance once per target. The first violation ends the check of the rule.
    pub(crate) fn for_all<S: Strategy>(
        &mut self,
        strategy: S,
        property: impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Serialize + Debug + Clone,
    {
        self.for_cases(self.context.cases, &|runner| draw(&strategy, &property, runner));
    }

    fn for_cases(&mut self, cases: u32, draw: &Draw<'_>) {
        let check = self.summary.checks;
        self.summary.checks += 1;
        if self.summary.end.is_some() {
            // Not counted as unreached: the rule is already known to be broken.
            return;
        }
        if let Some(case) = self.only_case {
            if case.check == check {
                self.run_case(case, draw);
            }
            return;
        }
        let evaluations_before = self.summary.evaluations;
        let failed_before: u64 = self.summary.failed_setups.values().sum();
        for number in 0..cases {
            let evaluated = self.summary.evaluations > evaluations_before;
            let failed = self.summary.failed_setups.values().sum::<u64>() - failed_before;
            if self.summary.end.is_some() || (!evaluated && failed >= MAX_FAILED_SETUPS) {
                break;
            }
            if let Some(limit) = self.context.budget.exhausted() {
                self.summary.cut_short = Some(limit);
                break;
            }
            if evaluated && self.context.budget.share_is_used_up() {
                break;
            }
            self.run_case(&CaseId::new(check, number), draw);
        }
        self.summary.unreached += u32::from(self.summary.evaluations == evaluations_before);
    }

    /// Draws one input and runs the property on it.
    fn run_case(&mut self, id: &CaseId, draw: &Draw<'_>) {
        let mut runner = seed::runner(self.seed, &self.rule.id, id.check, id.number);
        let mut input = match draw(&mut runner) {
            Ok(input) => input,
            Err(reason) => {
                let error = format!("failed to draw an input: {reason}");
                self.summary.end = Some(CheckEnd::SuiteError(error));
                return;
            }
        };
        id.shrink(input.as_mut());
        input.keep();
        let (result, record) = self.execute(input.as_ref());
        self.summary.statistics.cases += 1;
        self.summary.evaluations += record.evaluations;
        match result {
            Ok(()) if self.only_case.is_some() => {
                self.summary.passed_case = Some(input.identify(id.clone(), self.only_case));
            }
            Ok(()) => {}
            Err(Abort::SetupFailed(_)) if record.cut_short.is_some() => {
                self.summary.cut_short = record.cut_short;
            }
            Err(Abort::SetupFailed(reason)) => {
                self.summary.undeclared = record.undeclared.or(self.summary.undeclared.take());
                self.summary.statistics.wasted_calls += record.calls.len() as u64;
                *self.summary.failed_setups.entry(reason).or_default() += 1;
            }
            Err(Abort::NoResponse(error)) => self.summary.end = Some(CheckEnd::NoResponse { error, record }),
            Err(Abort::Violation(violation)) => {
                // A violation is an evaluation, wherever in the execution it was found.
                self.summary.evaluations += u64::from(record.evaluations == 0);
                let first = FailingCase { id: id.clone(), violation, record };
                let shrinks = self.only_case.is_none() && self.context.shrinks;
                let shortest = if shrinks { self.shrink(input.as_mut(), first) } else { first };
                self.summary.end = Some(self.repeat(shortest, input.as_ref()));
            }
        }
    }

    /// The seed of the run.
    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// How many cases are drawn for each check.
    pub(crate) fn cases(&self) -> u32 {
        self.context.cases
    }

    /// The API version under test.
    pub(crate) fn version(&self) -> &'a str {
        self.context.scope.version
    }

    /// Like [`Self::for_all`] for one of several checks that share the number of cases, with at least one case
    /// each. A rule about many operations takes no longer than a rule about few.
    pub(crate) fn for_all_with_share<S: Strategy>(
        &mut self,
        checks: usize,
        strategy: S,
        property: impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Serialize + Debug + Clone,
    {
        let share = self.context.cases / u32::try_from(checks).unwrap_or(u32::MAX).max(1);
        self.for_cases(share.max(1), &|runner| draw(&strategy, &property, runner));
    }

    /// Like [`Self::for_all`] with a single case, for one of so many checks that each is run once.
    pub(crate) fn for_one_case<S: Strategy>(
        &mut self,
        strategy: S,
        property: impl Fn(&mut Session<'_>, S::Value) -> CheckResult,
    ) where
        S::Value: Serialize + Debug + Clone,
    {
        self.for_cases(1, &|runner| draw(&strategy, &property, runner));
    }

    /// The targets that the tables of the contract define for a rule without targets, as far as they are in scope.
    pub(crate) fn table_targets(&self) -> Vec<TableTarget> {
        let mut targets = TABLES.rule_targets(&self.rule.kind);
        targets.retain(|target| self.context.scope.has_operation(target.operation));
        targets
    }

    /// Whether another rule applies here: at this version, with the declared capabilities and operations.
    pub(crate) fn can_run(&self, rule: &Rule) -> bool {
        let scope = &self.context.scope;
        rule.holds_at(scope.version)
            && rule.needs.iter().all(|need| *need != Capability::Sdk && scope.capabilities.has.contains(need))
            && scope.has_rule(rule)
    }

    /// The targets that are in scope.
    pub(crate) fn targets(&self) -> Vec<&'a Target> {
        self.rule.targets.iter().filter(|target| self.context.scope.has_target(target)).collect()
    }

    /// Ends the check because the rule does not apply.
    pub(crate) fn skip(&mut self, reason: &str) {
        if self.summary.end.is_none() {
            self.summary.end = Some(CheckEnd::Skipped(reason.to_owned()));
        }
    }

    /// Ends the check.
    pub(crate) fn finish(self) -> CheckSummary {
        self.summary
    }

    /// Runs the property on the input that was kept last, in its own session.
    fn execute(&mut self, input: &dyn Input) -> (CheckResult, ExecutionRecord) {
        self.in_session(&|session| input.run_kept(session))
    }

    fn in_session(
        &mut self,
        property: &dyn Fn(&mut Session<'_>) -> CheckResult,
    ) -> (CheckResult, ExecutionRecord) {
        let mut session = Session::new(self.context);
        let result = property(&mut session);
        // A violation is more informative than a failure to restore settings.
        let result = result.and(session.restore_settings());
        let record = session.finish();
        self.summary.statistics.count(&record.calls);
        self.summary.statistics.count(&record.hidden_calls);
        if self.context.counts_reach {
            self.summary.statistics.count_reach(&record);
        }
        for note in &record.notes {
            self.summary.notes.add(note);
        }
        (result, record)
    }

    /// Searches for the simplest input that still breaks the rule, and keeps it.
    fn shrink(&mut self, input: &mut dyn Input, first: FailingCase) -> FailingCase {
        let started = Instant::now();
        let budget = self.context.budget;
        let mut id = first.id.clone();
        let mut shortest = first;
        let mut is_simpler = id.simplify(input);
        for _ in 0..MAX_SHRINK_ITERS {
            if !is_simpler || started.elapsed() >= budget.shrink_time() || budget.exhausted().is_some() {
                break;
            }
            let (result, record) = self.in_session(&|session| input.run(session));
            is_simpler = match result {
                Err(Abort::Violation(violation)) => {
                    input.keep();
                    shortest = FailingCase { id: id.clone(), violation, record };
                    id.simplify(input)
                }
                // The instance may be gone, but the violation found before is still valid.
                Err(Abort::NoResponse(_)) => break,
                Ok(()) | Err(Abort::SetupFailed(_)) => id.complicate(input),
            };
        }
        shortest
    }

    /// Repeats the shortest case, to distinguish a failure that always occurs from a flaky one.
    fn repeat(&mut self, mut shortest: FailingCase, input: &dyn Input) -> CheckEnd {
        let (mut repeated, mut failed_again) = (0, 0);
        for _ in 0..REPEATS {
            let (result, record) = self.execute(input);
            match result {
                Err(Abort::NoResponse(_)) => break,
                _ if record.cut_short.is_some() => break,
                Err(Abort::Violation(violation)) => {
                    failed_again += 1;
                    shortest = FailingCase { violation, record, ..shortest };
                }
                Ok(()) | Err(Abort::SetupFailed(_)) => {}
            }
            repeated += 1;
        }
        let FailingCase { violation, record, id } = shortest;
        let source = InputSource::Case(input.identify(id, self.only_case));
        CheckEnd::Violation { violation, record, input: source, repeated, failed_again }
    }
}
