//! Runs the histories of a pass and collects what they find.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user_runtime::Rule;

use crate::model::operation::ModelOperation;
use crate::model::rule_index::RuleIndex;
use crate::runner::case_id::InputSource;
use crate::runner::check::{CheckEnd, CheckSummary};
use crate::runner::context::RunContext;
use crate::runner::record::ExecutionRecord;
use crate::runner::seed;
use crate::runner::session::Session;
use crate::runner::statistics::Statistics;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::executor::{BrokenRule, Difference, HistoryExecutor, Inspection, StepOutcome, UserView};
use crate::stateful::findings::{FailingHistory, RuleFindings, UnexplainedFindings};
use crate::stateful::generator::HistoryGenerator;
use crate::stateful::scenario::Scenario;
use crate::stateful::shrink::{Target, shrink};
use crate::stateful::unresponsive::{MAX_FAILED_CALLS, UnresponsiveOperation};

/// The name under which histories are seeded, in place of the id of a rule.
const SEED_NAME: &str = "exploration";
/// The number of histories that may end without a response until the pass ends.
const MAX_UNRESPONSIVE_HISTORIES: usize = 4;
/// The users of the bulk creation, and the size of the pages that list them: more users than a request
/// can name.
const BULK_CREATE: ModelOperation = ModelOperation::BulkCreate { user: usize::MAX, count: 103, page: 40 };

/// A pass over histories, and what it has found so far.
#[derive(Default)]
pub(crate) struct StatefulPass {
    /// The number of histories to run.
    requested: u32,
    /// The number of the next history.
    next: u32,
    /// The rules that the run is about, if it is not about all: once each is broken, the pass has nothing left to find.
    only: Vec<&'static str>,
    /// Whether the pass ends after the first history that shows a fault.
    until_finding: bool,
    pub(super) findings: BTreeMap<&'static str, RuleFindings>,
    unresponsive: Vec<UnresponsiveOperation>,
    /// Differences from the model that no rule forbids, by [`Difference::about`].
    pub(crate) unexplained: BTreeMap<String, UnexplainedFindings>,
    /// The calls and steps that were made.
    pub(crate) tally: Statistics,
}

/// What a step showed, with the numbers of steps and calls after which it showed.
struct FoundAt {
    steps: usize,
    calls: usize,
    found: Found,
}

enum Found {
    /// A rule is broken.
    Broken(BrokenRule),
    /// No rule forbids what is different. The rule is one that was broken before or together with it.
    Unexplained(Difference, Option<&'static str>),
}

impl StatefulPass {
    /// A pass over a number of histories, none of which has been run.
    pub(crate) fn new(histories: u32) -> Self {
        Self { requested: histories, ..Self::default() }
    }

    /// The pass of a run about some rules.
    pub(crate) fn about(self, only: Vec<&'static str>) -> Self {
        Self { only, ..self }
    }

    /// The pass that ends after the first history that shows a fault.
    pub(super) fn until_finding(self) -> Self {
        Self { until_finding: true, ..self }
    }

    /// Whether there is another history to run.
    pub(crate) fn has_next(&self) -> bool {
        let is_broken = |id: &&str| self.findings.get(id).is_some_and(|findings| findings.failing.is_some());
        self.next < self.requested
            && self.unresponsive.len() < MAX_UNRESPONSIVE_HISTORIES
            && !(self.until_finding && self.has_finding())
            && (self.only.is_empty() || !self.only.iter().all(is_broken))
    }

    fn has_finding(&self) -> bool {
        !self.unexplained.is_empty() || self.findings.values().any(|findings| findings.failing.is_some())
    }

    /// Adds what the pass has found about a rule to what its law has found.
    pub(crate) fn add_to(&self, rule: &Rule, context: &RunContext<'_>, summary: &mut CheckSummary) {
        let input = InputSource::Histories(self.requested);
        let findings = self.findings.get(rule.id.as_ref());
        summary.evaluations += findings.map_or(0, |findings| findings.evaluations);
        if let Some(failing) = findings.and_then(|findings| findings.failing.as_ref()) {
            let (end, tally) = shrink(context, Target::Rule(&rule.id), failing, input);
            summary.end = Some(end);
            summary.statistics.add(&tally);
        } else if let Some(operation) = self.unresponsive.iter().find(|operation| operation.concerns(rule)) {
            summary.end = Some(operation.check_end(input));
        }
    }

    /// Shrinks the shortest history with a difference that no rule forbids.
    pub(crate) fn shrink_unexplained(
        &self,
        about: &str,
        context: &RunContext<'_>,
    ) -> Option<(CheckEnd, Statistics)> {
        let findings = self.unexplained.get(about)?;
        let target = Target::Difference { about, alone: findings.follows.is_none() };
        Some(shrink(context, target, &findings.failing, InputSource::Histories(self.requested)))
    }

    /// Runs histories as far as the budget allows, until one of them ends without a response. The state
    /// of the instance is not known after that.
    pub(crate) fn run(&mut self, context: &RunContext<'_>, seed: u64) {
        let rules = RuleIndex::new(context.scope.version);
        while self.has_next() {
            if context.budget.exhausted().is_some() || context.budget.share_is_used_up() {
                self.next = self.requested;
                break;
            }
            let number = self.next;
            self.next += 1;
            let mut runner = seed::runner(seed, SEED_NAME, 0, number);
            let scenario = Scenario::of(number);
            let mut generator = HistoryGenerator::new(&mut runner, &context.scope, scenario);
            if !self.run_history(context, scenario, rules, &mut generator) {
                break;
            }
        }
    }

    /// Runs one history. Returns whether every call returned a response.
    fn run_history(
        &mut self,
        context: &RunContext<'_>,
        scenario: Scenario,
        rules: RuleIndex<'_>,
        generator: &mut HistoryGenerator<'_>,
    ) -> bool {
        let mut session = Session::new(context);
        let mut executor = HistoryExecutor::new(&mut session, rules);
        let mut steps: Vec<ModelOperation> = Vec::new();
        let mut found: Vec<FoundAt> = Vec::new();
        let mut first_broken: Option<&'static str> = None;
        let mut abort = None;
        for index in 0..scenario.length() {
            let step = match (scenario, index) {
                (Scenario::BulkCreate, 0) => Some(BULK_CREATE),
                _ => {
                    generator.next_step(executor.state(), rules, &|operation| self.is_unresponsive(operation))
                }
            };
            let Some(step) = step else { break };
            let result = executor.execute(&step, Inspection::Everything);
            steps.push(step);
            match result {
                Ok(outcome) => {
                    let calls = executor.calls();
                    self.count_step(&outcome);
                    first_broken =
                        first_broken.or_else(|| outcome.broken.first().map(|broken| broken.rule.id.as_ref()));
                    let unexplained = outcome.unexplained.into_iter();
                    let unexplained =
                        unexplained.map(|difference| Found::Unexplained(difference, first_broken));
                    let all = outcome.broken.into_iter().map(Found::Broken).chain(unexplained);
                    found.extend(all.map(|found| FoundAt { steps: steps.len(), calls, found }));
                }
                Err(reason) => {
                    abort = Some(reason);
                    break;
                }
            }
        }
        let record = session.finish();
        self.tally.histories += 1;
        self.tally.count(&record.calls);
        if context.counts_reach {
            self.tally.count_reach(&record);
        }
        for found in found {
            self.store(&steps, &record, found);
        }
        self.store_abort(abort, record)
    }

    /// Counts a step and the rules that it evaluated.
    fn count_step(&mut self, outcome: &StepOutcome) {
        self.tally.history_steps += 1;
        self.tally.skipped_steps += u64::from(outcome.skipped);
        for rule in &outcome.covered_rules {
            self.findings.entry(rule.id.as_ref()).or_default().evaluations += 1;
        }
    }

    /// Keeps a history that shows a fault, unless a shorter one is known.
    fn store(&mut self, steps: &[ModelOperation], record: &ExecutionRecord, found: FoundAt) {
        let FoundAt { steps: length, calls, found } = found;
        let history = |violation: Violation, view: Option<UserView>| FailingHistory {
            steps: steps[..length].to_vec(),
            violation,
            view,
            record: ExecutionRecord {
                calls: record.calls[..calls].to_vec(),
                nonces: record.nonces.clone(),
                ..ExecutionRecord::default()
            },
        };
        match found {
            Found::Broken(broken) => {
                let findings = self.findings.entry(broken.rule.id.as_ref()).or_default();
                if findings.failing.as_ref().is_none_or(|failing| failing.steps.len() > length) {
                    findings.failing = Some(history(broken.violation, broken.view));
                }
            }
            Found::Unexplained(difference, follows) => {
                let about = difference.about();
                let times = self.unexplained.get(&about).map_or(0, |known| known.times) + 1;
                match self.unexplained.get_mut(&about) {
                    Some(known) if !known.is_worse_than(follows, length) => known.times = times,
                    _ => {
                        let Difference { operation, element, violation, view } = difference;
                        let failing = history(violation, view);
                        let findings = UnexplainedFindings { times, operation, element, follows, failing };
                        self.unexplained.insert(about, findings);
                    }
                }
            }
        }
    }

    /// Keeps the operation that ended a history without a response. Returns whether there was none.
    fn store_abort(&mut self, abort: Option<Abort>, record: ExecutionRecord) -> bool {
        let operation = abort.and_then(|abort| UnresponsiveOperation::new(abort, record));
        let responded = operation.is_none();
        self.unresponsive.extend(operation);
        responded
    }

    /// Whether an operation returned no response so often that it is not called any more.
    fn is_unresponsive(&self, operation: Operation) -> bool {
        let failures =
            self.unresponsive.iter().filter(|unresponsive| unresponsive.operation == operation.id());
        failures.map(UnresponsiveOperation::failed_calls).sum::<usize>() >= MAX_FAILED_CALLS
    }
}
