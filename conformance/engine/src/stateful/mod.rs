//! The exploration pass: long histories on one instance, each step held against the model. It finds
//! which rules are broken by what happened before; the search that follows finds the shortest
//! history for each of them.
//!
//! ```text
//! draw ──▶ Op ──▶ player ──▶ request ──▶ session
//!   ▲              │  look: what users show, against the model
//!   └── ModelState ◀────┘  take over: the model holds what was seen
//! ```

mod account_generator;
mod account_operations;
mod assertions;
mod executor;
mod generator;
mod pass;
mod request;
mod scenario;
mod shrink;
mod unresponsive;

use std::collections::BTreeMap;

use clerk_user_runtime::Rule;

use crate::model::operation::Op;
use crate::model::rule_index::RuleIndex;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckSummary;
use crate::runner::context::RunContext;
use crate::runner::record::ExecutionRecord;
use crate::runner::seed;
use crate::runner::session::Session;
use crate::runner::statistics::Statistics;
use crate::runner::violation::Violation;

pub use pass::{Pass, pass};

use executor::{Executor, Look, View};
use generator::Generator;
use scenario::Shape;
use shrink::search;
use unresponsive::Unresponsive;

/// What stands for the id of a rule where histories are drawn.
const SEEDED: &str = "exploration";
/// Histories that may bring no answer before the pass is given up.
const MAX_SILENT: usize = 4;
/// Times that an operation may bring no answer before it is drawn no more.
const MOST_OF_ONE: usize = 2;

/// What the pass has found.
#[derive(Default)]
pub(crate) struct StatefulPass {
    /// Histories that were asked for.
    asked: u32,
    /// The number of the next one.
    next: u32,
    rules: BTreeMap<&'static str, RuleFindings>,
    silences: Vec<Unresponsive>,
    /// What differs from the model where no rule says that it must not, and how often.
    pub(crate) unexplained: BTreeMap<String, u64>,
    /// What the histories were worth.
    pub(crate) tally: Statistics,
}

/// What the pass has found of one rule.
#[derive(Default)]
struct RuleFindings {
    evaluations: u64,
    failing: Option<Failing>,
}

/// A history that broke a rule, up to the step that did.
pub(crate) struct Failing {
    ops: Vec<Op>,
    violation: Violation,
    view: Option<View>,
    record: ExecutionRecord,
}

impl StatefulPass {
    /// A pass of so many histories, none of which has been run.
    pub(crate) fn of(histories: u32) -> Self {
        Self { asked: histories, ..Self::default() }
    }

    /// Whether there is a history to run.
    pub(crate) fn goes_on(&self) -> bool {
        self.next < self.asked && self.silences.len() < MAX_SILENT
    }

    /// How often a rule was put to the test.
    pub(crate) fn evaluations(&self, rule: &Rule) -> u64 {
        self.rules.get(rule.id.as_ref()).map_or(0, |explored| explored.evaluations)
    }

    /// The shortest history that broke a rule.
    pub(crate) fn failing(&self, rule: &Rule) -> Option<&Failing> {
        self.rules.get(rule.id.as_ref())?.failing.as_ref()
    }

    /// Adds what the pass has found of a rule to what its law has found.
    pub(crate) fn add_to(&self, rule: &Rule, context: &RunContext<'_>, finding: &mut CheckSummary) {
        finding.evaluations += self.evaluations(rule);
        let input = InputSource::Histories(self.asked);
        if let Some(failing) = self.failing(rule) {
            let (ending, tally) = search(context, rule, failing, input);
            finding.end = Some(ending);
            finding.statistics.add(&tally);
        } else if let Some(silence) = self.silences.iter().find(|silence| silence.concerns(rule)) {
            finding.end = Some(silence.ending(input));
        }
    }

    /// Whether an operation was without answer so often that it is drawn no more.
    fn is_mute(&self, operation: &str) -> bool {
        let times = self.silences.iter().filter(|silence| silence.operation == operation);
        times.map(Unresponsive::weight).sum::<usize>() >= MOST_OF_ONE
    }
}

/// Runs histories, as far as the budget reaches, until one of them brings no answer: what the
/// instance is worth then is not known.
pub(crate) fn explore(exploration: &mut StatefulPass, context: &RunContext<'_>, seed: u64) {
    let rules = RuleIndex::new(context.scope.version);
    while exploration.goes_on() {
        if context.budget.exhausted().is_some() || context.budget.share_is_used_up() {
            exploration.next = exploration.asked;
            break;
        }
        let number = exploration.next;
        exploration.next += 1;
        let mut runner = seed::runner(seed, SEEDED, 0, number);
        let shape = Shape::of(number);
        let mut drawer = Generator::new(&mut runner, &context.scope, shape);
        if !history(exploration, context, shape, rules, &mut drawer) {
            break;
        }
    }
}

/// Runs one history; says whether every call was answered.
fn history(
    exploration: &mut StatefulPass,
    context: &RunContext<'_>,
    shape: Shape,
    rules: RuleIndex<'_>,
    drawer: &mut Generator<'_>,
) -> bool {
    let mut session = Session::new(context);
    let mut player = Executor::new(&mut session, rules);
    let mut ops: Vec<Op> = Vec::new();
    let mut found: Vec<(usize, usize, executor::Broken)> = Vec::new();
    let mut ended = None;
    for index in 0..shape.length() {
        let op = match (shape, index) {
            (Shape::BulkCreate, 0) => Some(Op::BulkCreate { user: usize::MAX, count: 103, page: 40 }),
            _ => drawer.next(player.world(), rules, &|operation| exploration.is_mute(operation.id())),
        };
        let Some(op) = op else { break };
        ops.push(op);
        let Some(op) = ops.last() else { break };
        match player.take(op, Look::Everywhere) {
            Ok(outcome) => {
                exploration.tally.history_steps += 1;
                exploration.tally.skipped_steps += u64::from(outcome.skipped);
                for rule in &outcome.covered_rules {
                    exploration.rules.entry(rule.id.as_ref()).or_default().evaluations += 1;
                }
                for Violation { expected, actual } in outcome.unexplained {
                    *exploration.unexplained.entry(format!("{op:?}: {expected}, {actual}")).or_default() += 1;
                }
                let calls = player.calls();
                found.extend(outcome.broken.into_iter().map(|broken| (ops.len(), calls, broken)));
            }
            Err(stop) => {
                ended = Some(stop);
                break;
            }
        }
    }
    let record = session.finish();
    exploration.tally.histories += 1;
    exploration.tally.count(&record.calls);
    for (length, calls, broken) in found {
        let explored = exploration.rules.entry(broken.rule.id.as_ref()).or_default();
        if explored.failing.as_ref().is_none_or(|failing| failing.ops.len() > length) {
            let record = ExecutionRecord {
                calls: record.calls[..calls].to_vec(),
                nonces: record.nonces.clone(),
                ..ExecutionRecord::default()
            };
            explored.failing = Some(Failing {
                ops: ops[..length].to_vec(),
                violation: broken.violation,
                view: broken.view,
                record,
            });
        }
    }
    let silence = ended.and_then(|stop| Unresponsive::of(stop, record));
    let answered = silence.is_none();
    exploration.silences.extend(silence);
    answered
}
