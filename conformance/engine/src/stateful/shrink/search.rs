//! The search for the shortest history that still breaks a rule, or still shows a difference that no rule explains.

use std::mem::{Discriminant, discriminant};
use std::time::Instant;

use crate::model::account_operation::AccountOperation;
use crate::model::operation::ModelOperation;
use crate::model::rule_index::RuleIndex;
use crate::runner::call_origin;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckEnd;
use crate::runner::context::RunContext;
use crate::runner::record::ExecutionRecord;
use crate::runner::session::Session;
use crate::runner::statistics::Statistics;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::executor::{HistoryExecutor, Inspection, StepOutcome, UserView};
use crate::stateful::findings::FailingHistory;
use crate::stateful::shrink::simpler::{created_with_member, simpler_steps};

/// The number of executions after which the search ends.
const MAX_EXECUTIONS: u32 = 2_000;
/// How often the shortest history is repeated.
const REPEATS: u32 = 2;

/// What the shortest history must still show.
#[derive(Clone, Copy, Debug)]
pub(in crate::stateful) enum Target<'a> {
    /// The rule with this id is broken.
    Rule(&'a str),
    /// This difference, which no rule forbids. `alone` says that no rule may be broken before or together with it.
    Difference { about: &'a str, alone: bool },
}

impl Target<'_> {
    /// What a step shows of the target.
    fn found_in(self, outcome: StepOutcome, broken_before: bool) -> Option<Fault> {
        match self {
            Self::Rule(id) => {
                let broken = outcome.broken.into_iter().find(|broken| broken.rule.id == id)?;
                Some(Fault { violation: broken.violation, view: broken.view })
            }
            Self::Difference { alone: true, .. } if broken_before || !outcome.broken.is_empty() => None,
            Self::Difference { about, .. } => {
                let found = outcome.unexplained.into_iter().find(|found| found.about() == about)?;
                Some(Fault { violation: found.violation, view: found.view })
            }
        }
    }
}

/// What was expected and returned, and the view that shows it.
struct Fault {
    violation: Violation,
    view: Option<UserView>,
}

/// Finds the shortest history that shows the target, and repeats it.
pub(in crate::stateful) fn shrink(
    context: &RunContext<'_>,
    target: Target<'_>,
    failing: &FailingHistory,
    input: InputSource,
) -> (CheckEnd, Statistics) {
    let mut search =
        Search { context, target, tally: Statistics::default(), started: Instant::now(), executions: 0 };
    let mut best: Option<Reproduction> = None;
    for plan in [InspectionPlan::LastOnly(failing.view), InspectionPlan::Always] {
        if let Some(found) = search.try_run(&failing.steps, &plan) {
            best = Some(if context.shrinks { search.shorten(found) } else { found });
            break;
        }
    }
    let Some(mut best) = best else {
        // The violation was seen once and could not be reproduced.
        let end = CheckEnd::Violation {
            violation: failing.violation.clone(),
            record: failing.record.clone(),
            input,
            repeated: 1,
            failed_again: 0,
        };
        return (end, search.tally);
    };
    let mut failed_again = 0;
    for _ in 0..REPEATS {
        if let Some(again) = search.run(&best.steps, &best.plan) {
            failed_again += 1;
            best = again;
        }
    }
    let end = CheckEnd::Violation {
        violation: best.fault.violation,
        record: best.record,
        input,
        repeated: REPEATS,
        failed_again,
    };
    (end, search.tally)
}

/// The views that are read after each step of a history.
#[derive(Clone, Debug)]
enum InspectionPlan {
    /// At most one view, after the last step.
    LastOnly(Option<UserView>),
    /// Every view after every step.
    Always,
    /// A choice for each step.
    Custom(Vec<Inspection>),
}

impl InspectionPlan {
    /// The views that are read after a step.
    fn after(&self, index: usize, length: usize) -> Inspection {
        match self {
            Self::LastOnly(Some(view)) if index + 1 == length => Inspection::View(*view),
            Self::LastOnly(_) => Inspection::Nothing,
            Self::Always => Inspection::Everything,
            Self::Custom(plan) => plan.get(index).copied().unwrap_or(Inspection::Everything),
        }
    }
}

/// A history whose last step shows the target.
struct Reproduction {
    steps: Vec<ModelOperation>,
    plan: InspectionPlan,
    fault: Fault,
    record: ExecutionRecord,
}

impl Reproduction {
    /// Whether the other history has the same steps and shows the fault in the same view.
    fn is_same_as(&self, other: &Self) -> bool {
        self.steps == other.steps && self.fault.view == other.fault.view
    }

    /// The number of calls, as reports count them.
    fn length(&self) -> usize {
        let steps = self.record.calls.iter();
        call_origin::sequence_length(steps.map(|step| (step.request.operation.as_str(), step.origin)))
    }
}

struct Search<'a> {
    context: &'a RunContext<'a>,
    target: Target<'a>,
    tally: Statistics,
    started: Instant,
    executions: u32,
}

impl Search<'_> {
    /// Whether the search may execute another history.
    fn has_budget(&self) -> bool {
        self.executions < MAX_EXECUTIONS
            && self.started.elapsed() < self.context.budget.shrink_time()
            && self.context.budget.exhausted().is_none()
    }

    /// Executes a history if the budget allows it. The result ends with the step that shows the
    /// target.
    fn try_run(&mut self, steps: &[ModelOperation], plan: &InspectionPlan) -> Option<Reproduction> {
        if self.has_budget() { self.run(steps, plan) } else { None }
    }

    fn run(&mut self, steps: &[ModelOperation], plan: &InspectionPlan) -> Option<Reproduction> {
        self.executions += 1;
        let mut session = Session::new(self.context);
        let mut executor = HistoryExecutor::new(&mut session, RuleIndex::new(self.context.scope.version));
        let (mut found, mut broken_before) = (None, false);
        let mut executed = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            match executor.execute(step, plan.after(index, steps.len())) {
                Ok(outcome) => {
                    if !outcome.skipped {
                        executed.push(step.clone());
                    }
                    let breaks = !outcome.broken.is_empty();
                    found = self.target.found_in(outcome, broken_before);
                    broken_before |= breaks;
                    if found.is_some() {
                        break;
                    }
                }
                Err(Abort::NoResponse(_) | Abort::Violation(_) | Abort::SetupFailed(_)) => break,
            }
        }
        let record = session.finish();
        self.tally.count(&record.calls);
        Some(Reproduction { steps: executed, plan: plan.clone(), fault: found?, record })
    }

    /// Shortens and simplifies a history as long as it shows the target.
    fn shorten(&mut self, first: Reproduction) -> Reproduction {
        let mut best = first;
        loop {
            let before = best.steps.clone();
            self.remove_steps(&mut best);
            self.simplify_steps(&mut best);
            self.create_with_members(&mut best);
            self.group_steps(&mut best);
            if best.steps == before || !self.has_budget() {
                break;
            }
        }
        self.reduce_inspections(&mut best);
        best
    }

    /// Removes steps, large parts of the history first.
    fn remove_steps(&mut self, best: &mut Reproduction) {
        let mut size = best.steps.len() / 2;
        while size > 0 {
            let mut start = 0;
            while start < best.steps.len() && self.has_budget() {
                let mut steps = best.steps.clone();
                steps.drain(start..(start + size).min(steps.len()));
                match self.try_run(&steps, &best.plan) {
                    Some(found) => *best = found,
                    None => start += size,
                }
            }
            size /= 2;
        }
    }

    /// Reads fewer views after each step that allows it. Some faults need the reads in between, so not
    /// every step does.
    fn reduce_inspections(&mut self, best: &mut Reproduction) {
        if let InspectionPlan::LastOnly(Some(_)) = best.plan {
            // The response of the last step may show the fault, too.
            if let Some(found) = self.try_run(&best.steps, &InspectionPlan::LastOnly(None)) {
                *best = found;
            }
            return;
        }
        if !matches!(best.plan, InspectionPlan::Always) {
            return;
        }
        let mut plan = vec![Inspection::Everything; best.steps.len()];
        for index in 0..plan.len() {
            for less in std::iter::once(Inspection::Nothing).chain(best.fault.view.map(Inspection::View)) {
                let before = std::mem::replace(&mut plan[index], less);
                let found = self.try_run(&best.steps, &InspectionPlan::Custom(plan.clone()));
                if let Some(found) = found.filter(|found| found.is_same_as(best)) {
                    *best = found;
                    break;
                }
                plan[index] = before;
            }
        }
    }

    /// Creates users together with the members that they are given later.
    fn create_with_members(&mut self, best: &mut Reproduction) {
        let mut index = 0;
        while index < best.steps.len() && self.has_budget() {
            let found =
                created_with_member(&best.steps, index).and_then(|steps| self.try_run(&steps, &best.plan));
            match found.filter(|found| found.length() < best.length()) {
                Some(found) => *best = found,
                None => index += 1,
            }
        }
    }

    /// Moves steps of one kind together, because a report counts consecutive calls of one operation
    /// once.
    fn group_steps(&mut self, best: &mut Reproduction) {
        let mut from = 1;
        while from < best.steps.len() && self.has_budget() {
            let kind = step_kind(&best.steps[from]);
            let to = best.steps[..from].iter().rposition(|step| step_kind(step) == kind);
            if let Some(to) = to.filter(|to| to + 1 < from) {
                let mut steps = best.steps.clone();
                let step = steps.remove(from);
                steps.insert(to + 1, step);
                let found = self.try_run(&steps, &best.plan);
                if let Some(found) = found.filter(|found| found.length() < best.length()) {
                    *best = found;
                }
            }
            from += 1;
        }
    }

    /// Replaces steps with simpler ones.
    fn simplify_steps(&mut self, best: &mut Reproduction) {
        let mut index = 0;
        while index < best.steps.len() {
            let mut candidates = simpler_steps(&best.steps[index]).into_iter();
            loop {
                let Some(step) = candidates.next().filter(|_| self.has_budget()) else { break };
                let mut steps = best.steps.clone();
                let Some(replaced) = steps.get_mut(index) else { break };
                *replaced = step;
                if let Some(found) = self.try_run(&steps, &best.plan) {
                    *best = found;
                    let Some(current) = best.steps.get(index) else { break };
                    candidates = simpler_steps(current).into_iter();
                }
            }
            index += 1;
        }
    }
}

/// The kind of a step, and of its account operation if it has one.
fn step_kind(
    step: &ModelOperation,
) -> (Discriminant<ModelOperation>, Option<Discriminant<AccountOperation>>) {
    let action = if let ModelOperation::Account(action) = step { Some(discriminant(action)) } else { None };
    (discriminant(step), action)
}
