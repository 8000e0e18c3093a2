//! The exploration pass: long histories on one instance, each step held against the model. It finds
//! which rules are broken by what happened before; the search that follows finds the shortest
//! history for each of them.
//!
//! ```text
//! draw ──▶ Op ──▶ player ──▶ request ──▶ session
//!   ▲              │  look: what users show, against the model
//!   └── World ◀────┘  take over: the model holds what was seen
//! ```

mod deeds;
mod draw;
mod draw_deed;
mod look;
mod pass;
mod player;
mod request;
mod shape;
mod shrink;
mod silence;

use std::collections::BTreeMap;

use clerk_user_runtime::Rule;

use crate::breach::Breach;
use crate::draw::Draw;
use crate::model::op::Op;
use crate::model::why::Book;
use crate::report::Tally;
use crate::seed;
use crate::session::{Bench, Record, Session};
use crate::trial::Finding;

pub use pass::{Pass, pass};

use draw::Drawer;
use player::{Look, Player, View};
use shape::Shape;
use shrink::search;
use silence::Silence;

/// What stands for the id of a rule where histories are drawn.
const SEEDED: &str = "exploration";
/// Histories that may bring no answer before the pass is given up.
const MAX_SILENT: usize = 4;
/// Times that an operation may bring no answer before it is drawn no more.
const MOST_OF_ONE: usize = 2;

/// What the pass has found.
#[derive(Default)]
pub(crate) struct Exploration {
    /// Histories that were asked for.
    asked: u32,
    /// The number of the next one.
    next: u32,
    rules: BTreeMap<&'static str, Explored>,
    silences: Vec<Silence>,
    /// What differs from the model where no rule says that it must not, and how often.
    pub(crate) unexplained: BTreeMap<String, u64>,
    /// What the histories were worth.
    pub(crate) tally: Tally,
}

/// What the pass has found of one rule.
#[derive(Default)]
struct Explored {
    evaluations: u64,
    failing: Option<Failing>,
}

/// A history that broke a rule, up to the step that did.
pub(crate) struct Failing {
    ops: Vec<Op>,
    breach: Breach,
    view: Option<View>,
    record: Record,
}

impl Exploration {
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
    pub(crate) fn add_to(&self, rule: &Rule, bench: &Bench<'_>, finding: &mut Finding) {
        finding.evaluations += self.evaluations(rule);
        let draw = Draw::explored(self.asked);
        if let Some(failing) = self.failing(rule) {
            let (ending, tally) = search(bench, rule, failing, draw);
            finding.ending = Some(ending);
            finding.tally.add(&tally);
        } else if let Some(silence) = self.silences.iter().find(|silence| silence.concerns(rule)) {
            finding.ending = Some(silence.ending(draw));
        }
    }

    /// Whether an operation was without answer so often that it is drawn no more.
    fn is_mute(&self, operation: &str) -> bool {
        let times = self.silences.iter().filter(|silence| silence.operation == operation);
        times.map(Silence::weight).sum::<usize>() >= MOST_OF_ONE
    }
}

/// Runs histories, as far as the budget reaches, until one of them brings no answer: what the
/// instance is worth then is not known.
pub(crate) fn explore(exploration: &mut Exploration, bench: &Bench<'_>, seed: u64) {
    let book = Book::new(bench.reach.version);
    while exploration.goes_on() {
        if bench.budget.over().is_some() || bench.budget.share_is_used() {
            exploration.next = exploration.asked;
            break;
        }
        let number = exploration.next;
        exploration.next += 1;
        let mut runner = seed::runner(seed, SEEDED, 0, number);
        let shape = Shape::of(number);
        let mut drawer = Drawer::new(&mut runner, &bench.reach, shape);
        if !history(exploration, bench, shape, book, &mut drawer) {
            break;
        }
    }
}

/// Runs one history; says whether every call was answered.
fn history(
    exploration: &mut Exploration,
    bench: &Bench<'_>,
    shape: Shape,
    book: Book<'_>,
    drawer: &mut Drawer<'_>,
) -> bool {
    let mut session = Session::new(bench);
    let mut player = Player::new(&mut session, book);
    let mut ops: Vec<Op> = Vec::new();
    let mut found: Vec<(usize, usize, player::Broken)> = Vec::new();
    let mut ended = None;
    for index in 0..shape.length() {
        let op = match (shape, index) {
            (Shape::Crowd, 0) => Some(Op::Crowd { user: usize::MAX, count: 103, page: 40 }),
            _ => drawer.next(player.world(), book, &|operation| exploration.is_mute(operation.id())),
        };
        let Some(op) = op else { break };
        ops.push(op);
        let Some(op) = ops.last() else { break };
        match player.take(op, Look::Everywhere) {
            Ok(outcome) => {
                exploration.tally.steps += 1;
                exploration.tally.wasted += u64::from(outcome.moot);
                for rule in &outcome.stakes {
                    exploration.rules.entry(rule.id.as_ref()).or_default().evaluations += 1;
                }
                for Breach { expected, actual } in outcome.unexplained {
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
    exploration.tally.count(&record.steps);
    for (length, calls, broken) in found {
        let explored = exploration.rules.entry(broken.rule.id.as_ref()).or_default();
        if explored.failing.as_ref().is_none_or(|failing| failing.ops.len() > length) {
            let record = Record {
                steps: record.steps[..calls].to_vec(),
                nonces: record.nonces.clone(),
                ..Record::default()
            };
            explored.failing = Some(Failing {
                ops: ops[..length].to_vec(),
                breach: broken.breach,
                view: broken.view,
                record,
            });
        }
    }
    let silence = ended.and_then(|stop| Silence::of(stop, record));
    let answered = silence.is_none();
    exploration.silences.extend(silence);
    answered
}
