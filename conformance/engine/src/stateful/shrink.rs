//! The search for the shortest history that breaks one rule: steps are left out, what they say is
//! made simpler, and only what shows the fault is looked at.

use std::mem::{Discriminant, discriminant};
use std::time::Instant;

use clerk_user_runtime::Rule;
use serde_json::{Map, Value, json};

use crate::model::account_operation::AccountOperation;
use crate::model::operation::{Op, Said};
use crate::model::rule_index::RuleIndex;
use crate::runner::call_origin;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckEnd;
use crate::runner::context::RunContext;
use crate::runner::record::ExecutionRecord;
use crate::runner::session::Session;
use crate::runner::statistics::Statistics;
use crate::runner::violation::Abort;
use crate::stateful::executor::{Broken, Executor, Look};
use crate::stateful::{Failing, View};

/// Executions that the search may take.
const MOST: u32 = 2_000;
/// Times that the shortest history is repeated.
const REPEATS: u32 = 2;

/// Finds the shortest history that breaks a rule, and repeats it.
pub(super) fn search(
    context: &RunContext<'_>,
    rule: &Rule,
    failing: &Failing,
    input: InputSource,
) -> (CheckEnd, Statistics) {
    let mut search =
        Search { context, rule, tally: Statistics::default(), started: Instant::now(), executions: 0 };
    let mut best: Option<Found> = None;
    for sight in [Sight::Last(failing.view), Sight::Everywhere] {
        if let Some(found) = search.run(&failing.ops, &sight) {
            best = Some(if context.stop_at_failure { found } else { search.shorten(found) });
            break;
        }
    }
    let Some(mut best) = best else {
        // It was seen once, and not again.
        let ending = CheckEnd::Violation {
            violation: failing.violation.clone(),
            record: failing.record.clone(),
            input,
            repeated: 1,
            failed_again: 0,
        };
        return (ending, search.tally);
    };
    let mut failed_again = 0;
    for _ in 0..REPEATS {
        if let Some(again) = search.once(&best.ops, &best.sight) {
            failed_again += 1;
            best = again;
        }
    }
    let ending = CheckEnd::Violation {
        violation: best.broken.violation,
        record: best.record,
        input,
        repeated: REPEATS,
        failed_again,
    };
    (ending, search.tally)
}

/// Where to look.
#[derive(Clone, Debug)]
enum Sight {
    /// At one place after the last step, if at any, and nowhere before.
    Last(Option<View>),
    /// Everywhere after each step.
    Everywhere,
    /// Where is said for each step.
    Each(Vec<Look>),
}

impl Sight {
    /// Where to look after a step.
    fn after(&self, index: usize, of: usize) -> Look {
        match self {
            Self::Last(Some(view)) if index + 1 == of => Look::At(*view),
            Self::Last(_) => Look::Nowhere,
            Self::Everywhere => Look::Everywhere,
            Self::Each(looks) => looks.get(index).copied().unwrap_or(Look::Everywhere),
        }
    }
}

/// A history that breaks the rule with its last step.
struct Found {
    ops: Vec<Op>,
    sight: Sight,
    broken: Broken,
    record: ExecutionRecord,
}

impl Found {
    /// Whether the same steps show the same fault at the same place.
    fn is_the_same_as(&self, other: &Self) -> bool {
        self.ops == other.ops && self.broken.view == other.broken.view
    }

    /// How many calls it is long.
    fn length(&self) -> usize {
        let steps = self.record.calls.iter();
        call_origin::sequence_length(steps.map(|step| (step.request.operation.as_str(), step.origin)))
    }
}

struct Search<'a> {
    context: &'a RunContext<'a>,
    rule: &'a Rule,
    tally: Statistics,
    started: Instant,
    executions: u32,
}

impl Search<'_> {
    /// Whether the search may go on.
    fn goes_on(&self) -> bool {
        self.executions < MOST
            && self.started.elapsed() < self.context.budget.shrink_time()
            && self.context.budget.exhausted().is_none()
    }

    /// Carries out a history; hands it back, up to the step that breaks the rule.
    fn run(&mut self, ops: &[Op], sight: &Sight) -> Option<Found> {
        if self.goes_on() { self.once(ops, sight) } else { None }
    }

    fn once(&mut self, ops: &[Op], sight: &Sight) -> Option<Found> {
        self.executions += 1;
        let mut session = Session::new(self.context);
        let mut player = Executor::new(&mut session, RuleIndex::new(self.context.scope.version));
        let mut found = None;
        let mut taken = Vec::new();
        for (index, op) in ops.iter().enumerate() {
            match player.take(op, sight.after(index, ops.len())) {
                Ok(outcome) => {
                    if !outcome.skipped {
                        taken.push(op.clone());
                    }
                    found = outcome.broken.into_iter().find(|broken| broken.rule.id == self.rule.id);
                    if found.is_some() {
                        break;
                    }
                }
                Err(Abort::NoResponse(_) | Abort::Violation(_) | Abort::SetupFailed(_)) => break,
            }
        }
        let record = session.finish();
        self.tally.count(&record.calls);
        Some(Found { ops: taken, sight: sight.clone(), broken: found?, record })
    }

    /// Leaves out and simplifies, as long as the rule is still broken.
    fn shorten(&mut self, first: Found) -> Found {
        let mut best = first;
        loop {
            let before = best.ops.clone();
            self.leave_out(&mut best);
            self.simplify(&mut best);
            self.gather(&mut best);
            if best.ops == before || !self.goes_on() {
                break;
            }
        }
        self.look_less(&mut best);
        best
    }

    /// Leaves out steps, many at first.
    fn leave_out(&mut self, best: &mut Found) {
        let mut size = best.ops.len() / 2;
        while size > 0 {
            let mut start = 0;
            while start < best.ops.len() && self.goes_on() {
                let mut ops = best.ops.clone();
                ops.drain(start..(start + size).min(ops.len()));
                match self.run(&ops, &best.sight) {
                    Some(found) => *best = found,
                    None => start += size,
                }
            }
            size /= 2;
        }
    }

    /// Looks nowhere, or only where the fault was seen, after each step that allows it: some faults are there
    /// because somebody looked, or are seen because of what was there before.
    fn look_less(&mut self, best: &mut Found) {
        if !matches!(best.sight, Sight::Everywhere) {
            return;
        }
        let mut looks = vec![Look::Everywhere; best.ops.len()];
        for index in 0..looks.len() {
            for less in std::iter::once(Look::Nowhere).chain(best.broken.view.map(Look::At)) {
                let before = std::mem::replace(&mut looks[index], less);
                let found = self.run(&best.ops, &Sight::Each(looks.clone()));
                if let Some(found) = found.filter(|found| found.is_the_same_as(best)) {
                    *best = found;
                    break;
                }
                looks[index] = before;
            }
        }
    }

    /// Brings steps of one kind together, which are easier to read than the same ones apart.
    fn gather(&mut self, best: &mut Found) {
        let mut from = 1;
        while from < best.ops.len() && self.goes_on() {
            let kind = kind(&best.ops[from]);
            let to = best.ops[..from].iter().rposition(|op| self::kind(op) == kind);
            if let Some(to) = to.filter(|to| to + 1 < from) {
                let mut ops = best.ops.clone();
                let op = ops.remove(from);
                ops.insert(to + 1, op);
                if let Some(found) =
                    self.run(&ops, &best.sight).filter(|found| found.length() < best.length())
                {
                    *best = found;
                }
            }
            from += 1;
        }
    }

    /// Makes what each step says simpler.
    fn simplify(&mut self, best: &mut Found) {
        let mut index = 0;
        while index < best.ops.len() {
            let mut simpler = simpler(&best.ops[index]).into_iter();
            loop {
                let Some(op) = simpler.next().filter(|_| self.goes_on()) else { break };
                let mut ops = best.ops.clone();
                let Some(place) = ops.get_mut(index) else { break };
                *place = op;
                if let Some(found) = self.run(&ops, &best.sight) {
                    *best = found;
                    let Some(now) = best.ops.get(index) else { break };
                    simpler = self::simpler(now).into_iter();
                }
            }
            index += 1;
        }
    }
}

/// What sort of step it is, of a deed what sort of deed.
fn kind(op: &Op) -> (Discriminant<Op>, Option<Discriminant<AccountOperation>>) {
    let deed = if let Op::AccountOperation(deed) = op { Some(discriminant(deed)) } else { None };
    (discriminant(op), deed)
}

/// Steps that say less than this one, the simplest first.
fn simpler(op: &Op) -> Vec<Op> {
    let mut found = Vec::new();
    match op {
        Op::Create { user, says, members } => {
            for index in 0..says.len() {
                let mut says = says.clone();
                says.remove(index);
                found.push(Op::Create { user: *user, says, members: members.clone() });
            }
            for index in 0..members.len() {
                let mut members = members.clone();
                members.remove(index);
                found.push(Op::Create { user: *user, says: says.clone(), members });
            }
            found.extend(simpler_says(says).into_iter().map(|says| Op::Create {
                user: *user,
                says,
                members: members.clone(),
            }));
        }
        Op::Update { user, surface, says, fault } => {
            let of = |says| Op::Update { user: *user, surface: *surface, says, fault: fault.clone() };
            for index in 0..says.len() {
                let mut says = says.clone();
                says.remove(index);
                found.push(of(says));
            }
            found.extend(simpler_says(says).into_iter().map(of));
        }
        Op::Write { user, surface, how, fields, fault } => {
            let of = |fields| Op::Write {
                user: *user,
                surface: *surface,
                how: *how,
                fields,
                fault: fault.clone(),
            };
            for (name, value) in fields {
                let mut fewer = fields.clone();
                fewer.shift_remove(name);
                found.push(of(fewer));
                found.extend(simpler_values(value).into_iter().filter(Value::is_object).map(|value| {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), value);
                    of(fields)
                }));
            }
        }
        Op::Add { user, member, primary: Some(_) } => {
            found.push(Op::Add { user: *user, member: *member, primary: None });
        }
        Op::List { users, limit, ascending } => {
            for index in 0..users.len() {
                let mut users = users.clone();
                users.remove(index);
                found.push(Op::List { users, limit: *limit, ascending: *ascending });
            }
        }
        Op::BulkCreate { user, count, page } => {
            for fewer in [count / 2, count.saturating_sub(1)] {
                if fewer > 0 && fewer < *count {
                    found.push(Op::BulkCreate { user: *user, count: fewer, page: *page });
                }
            }
        }
        _ => {}
    }
    found
}

/// Sayings of which one value is simpler.
fn simpler_says(says: &[(&'static str, Said)]) -> Vec<Vec<(&'static str, Said)>> {
    let mut found = Vec::new();
    for (index, (_, said)) in says.iter().enumerate() {
        let Said::Fixed(value @ (Value::Object(_) | Value::Array(_))) = said else { continue };
        for value in simpler_values(value).into_iter().filter(Value::is_object) {
            let mut says = says.to_vec();
            says[index].1 = Said::Fixed(value);
            found.push(says);
        }
    }
    found
}

/// Values with less in them.
fn simpler_values(value: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let mut fewer = members.clone();
                fewer.shift_remove(name);
                found.push(Value::Object(fewer));
                found.extend(simpler_values(value).into_iter().map(|value| {
                    let mut members: Map<String, Value> = members.clone();
                    members.insert(name.clone(), value);
                    Value::Object(members)
                }));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut fewer = items.clone();
                fewer.remove(index);
                found.push(Value::Array(fewer));
                found.extend(simpler_values(item).into_iter().map(|value| {
                    let mut items = items.clone();
                    items[index] = value;
                    Value::Array(items)
                }));
            }
        }
        Value::Null => {}
        scalar if *scalar != json!(1) => found.push(json!(1)),
        _ => {}
    }
    found
}
