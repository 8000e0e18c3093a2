//! Runs the histories of a pass and collects what they find.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user_runtime::Rule;

use crate::model::operation::ModelOperation;
use crate::model::rule_index::RuleIndex;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckSummary;
use crate::runner::context::RunContext;
use crate::runner::record::ExecutionRecord;
use crate::runner::seed;
use crate::runner::session::Session;
use crate::runner::statistics::Statistics;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::executor::{BrokenRule, HistoryExecutor, Inspection, StepOutcome};
use crate::stateful::findings::{FailingHistory, RuleFindings};
use crate::stateful::generator::HistoryGenerator;
use crate::stateful::scenario::Scenario;
use crate::stateful::shrink::shrink;
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
    pub(super) findings: BTreeMap<&'static str, RuleFindings>,
    unresponsive: Vec<UnresponsiveOperation>,
    /// Differences from the model that no rule forbids, and how often each was seen.
    pub(super) unexplained: BTreeMap<String, u64>,
    /// The calls and steps that were made.
    pub(crate) tally: Statistics,
}

/// A broken rule, with the numbers of steps and calls after which it was broken.
struct BrokenAt {
    steps: usize,
    calls: usize,
    broken: BrokenRule,
}

impl StatefulPass {
    /// A pass over a number of histories, none of which has been run.
    pub(crate) fn new(histories: u32) -> Self {
        Self { requested: histories, ..Self::default() }
    }

    /// Whether there is another history to run.
    pub(crate) fn has_next(&self) -> bool {
        self.next < self.requested && self.unresponsive.len() < MAX_UNRESPONSIVE_HISTORIES
    }

    /// Adds what the pass has found about a rule to what its law has found.
    pub(crate) fn add_to(&self, rule: &Rule, context: &RunContext<'_>, summary: &mut CheckSummary) {
        let input = InputSource::Histories(self.requested);
        let findings = self.findings.get(rule.id.as_ref());
        summary.evaluations += findings.map_or(0, |findings| findings.evaluations);
        if let Some(failing) = findings.and_then(|findings| findings.failing.as_ref()) {
            let (end, tally) = shrink(context, rule, failing, input);
            summary.end = Some(end);
            summary.statistics.add(&tally);
        } else if let Some(operation) = self.unresponsive.iter().find(|operation| operation.concerns(rule)) {
            summary.end = Some(operation.check_end(input));
        }
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
        let mut found: Vec<BrokenAt> = Vec::new();
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
                    let broken = self.count_step(&steps, outcome);
                    found.extend(broken.into_iter().map(|broken| BrokenAt {
                        steps: steps.len(),
                        calls,
                        broken,
                    }));
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
        for broken in found {
            self.store_failure(&steps, &record, broken);
        }
        self.store_abort(abort, record)
    }

    /// Counts the last of the steps, and returns the rules that it broke.
    fn count_step(&mut self, steps: &[ModelOperation], outcome: StepOutcome) -> Vec<BrokenRule> {
        self.tally.history_steps += 1;
        self.tally.skipped_steps += u64::from(outcome.skipped);
        for rule in &outcome.covered_rules {
            self.findings.entry(rule.id.as_ref()).or_default().evaluations += 1;
        }
        let step = steps.last();
        for Violation { expected, actual } in outcome.unexplained {
            let difference = format!("{step:?}: expected: {expected}; actual: {actual}");
            *self.unexplained.entry(difference).or_default() += 1;
        }
        outcome.broken
    }

    /// Keeps a history that broke a rule, unless a shorter one is known.
    fn store_failure(&mut self, steps: &[ModelOperation], record: &ExecutionRecord, found: BrokenAt) {
        let BrokenAt { steps: length, calls, broken } = found;
        let findings = self.findings.entry(broken.rule.id.as_ref()).or_default();
        if findings.failing.as_ref().is_none_or(|failing| failing.steps.len() > length) {
            let record = ExecutionRecord {
                calls: record.calls[..calls].to_vec(),
                nonces: record.nonces.clone(),
                ..ExecutionRecord::default()
            };
            findings.failing = Some(FailingHistory {
                steps: steps[..length].to_vec(),
                violation: broken.violation,
                view: broken.view,
                record,
            });
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
