//! Carries out a history step by step: each answer is held against the model, each user is read
//! again, and the model takes over what is seen, so that one fault is one fault.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user_runtime::{PageAspect, Response, Rule, Surface};
use serde_json::{Value, json};

use super::deeds::Ids;
use super::request::param;
use crate::breach::{Breach, Stop};
use crate::law::answers::{describe, is_refusal};
use crate::model::allowed::Verdict;
use crate::model::blame::Taken;
use crate::model::members::Slot;
use crate::model::op::{Op, UserNo};
use crate::model::why::Book;
use crate::model::world::World;
use crate::scene::list::{items, total};
use crate::scene::{self, Params};
use crate::session::Session;
use crate::strategy::values;

/// A place where the state of a user can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct View {
    /// Who is looked at.
    pub(crate) user: UserNo,
    /// From where.
    pub(crate) surface: Surface,
}

/// Where to look after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// At every user, from everywhere.
    Everywhere,
    /// At one place.
    At(View),
    /// Nowhere, unless the model cannot tell what is there.
    Nowhere,
}

/// A rule that a step has broken.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// How.
    pub(crate) breach: Breach,
    /// Where it was seen; nothing when the answer alone shows it.
    pub(crate) view: Option<View>,
}

/// What came of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    /// Whether it could not be asked.
    pub(crate) moot: bool,
    /// Rules that were put to the test, broken ones included.
    pub(crate) stakes: Vec<&'static Rule>,
    /// Rules that it broke.
    pub(crate) broken: Vec<Broken>,
    /// What differs from the model where no rule says that it must not.
    pub(crate) unexplained: Vec<Breach>,
}

impl Outcome {
    pub(super) fn breach(&mut self, rules: &[&'static Rule], breach: &Breach, view: Option<View>) {
        if rules.is_empty() {
            self.unexplained.push(breach.clone());
        }
        for rule in rules {
            if self.broken.iter().all(|broken| broken.rule.id != rule.id) {
                self.broken.push(Broken { rule, breach: breach.clone(), view });
            }
        }
    }
}

/// A history on its way.
pub(crate) struct Player<'a, 'b> {
    pub(super) session: &'a mut Session<'b>,
    pub(super) book: Book<'b>,
    pub(super) world: World,
    pub(super) ids: BTreeMap<UserNo, String>,
    pub(super) slot_ids: BTreeMap<Slot, String>,
    pub(super) numbers: Ids,
    /// The update time that a user was last seen with.
    pub(super) updated: BTreeMap<UserNo, i64>,
    /// Whether a call was carried out that should not have been, or the other way round.
    unsure: bool,
}

impl<'a, 'b> Player<'a, 'b> {
    pub(crate) fn new(session: &'a mut Session<'b>, book: Book<'b>) -> Self {
        Self {
            session,
            book,
            world: World::default(),
            ids: BTreeMap::new(),
            slot_ids: BTreeMap::new(),
            numbers: Ids::default(),
            updated: BTreeMap::new(),
            unsure: false,
        }
    }

    /// The state as it is known now.
    pub(crate) const fn world(&self) -> &World {
        &self.world
    }

    /// How many calls were made.
    pub(crate) fn calls(&self) -> usize {
        self.session.calls()
    }

    /// Takes a step.
    pub(crate) fn take(&mut self, op: &Op, look: Look) -> Result<Outcome, Stop> {
        let moot = Outcome { moot: true, ..Outcome::default() };
        if let Op::Crowd { count, page, .. } = op {
            return self.crowd(*count, *page);
        }
        self.name(op);
        let Some(operation) = op.operation(|slot| self.world.kind(slot)) else { return Ok(moot) };
        let verdict = self.world.allowed(op, self.book);
        if matches!(verdict, Verdict::Moot) {
            return Ok(moot);
        }
        let request = match op {
            Op::Deed(deed) => self.deed_request(deed, operation.spec())?,
            _ => self.request(op, operation.spec()),
        };
        let Some(request) = request else { return Ok(moot) };
        let answer = self.session.call(request)?;
        let mut outcome = Outcome::default();
        verdict_of(&verdict, operation, &answer, &mut outcome);
        if !outcome.broken.is_empty() || !outcome.unexplained.is_empty() {
            // Who holds what is not sure any more: a refusal that follows may be right.
            if self.unsure && !answer.is_success() {
                outcome = Outcome::default();
            }
            self.unsure = true;
        }
        let before = self.world.clone();
        let done = answer.is_success();
        if done {
            self.world.apply(op);
            self.learn_ids(op, &answer.body);
            if let Op::Deed(deed) = op {
                self.learn_numbers(deed, &answer.body);
            }
        }
        let taken = Taken { before: &before, op, operation, done, book: self.book };
        if done && op.only_looks() {
            self.seen(taken, &answer.body, &mut outcome)?;
        } else if done {
            self.answered(taken, &answer.body, &mut outcome);
        }
        if look == Look::Everywhere {
            outcome.stakes.extend(taken.stakes());
        }
        self.look(taken, look, &mut outcome)?;
        Ok(outcome)
    }

    /// Binds the names that a step is the first to use.
    fn name(&mut self, op: &Op) {
        for name in op.names() {
            // What is only looked for is not made by that.
            if !op.only_looks() {
                self.value(name);
            }
        }
    }

    /// Takes over the ids of what was made.
    fn learn_ids(&mut self, op: &Op, body: &Value) {
        let id = scene::id_of(body).ok();
        match op {
            Op::Create { user, members, .. } => {
                self.ids.extend(id.map(|id| (*user, id)));
                for member in members {
                    let value = self.world.value(member.value).cloned().unwrap_or_default();
                    let list = body.get(member.kind().list()).and_then(Value::as_array);
                    let is_it = |listed: &&Value| listed.get(member.kind().value()) == Some(&value);
                    let found = list.into_iter().flatten().find(is_it).and_then(|one| scene::id_of(one).ok());
                    self.slot_ids.extend(found.map(|id| (member.slot, id)));
                }
            }
            Op::Add { member, .. } | Op::Replace { member, .. } => {
                self.slot_ids.extend(id.map(|id| (member.slot, id)));
            }
            _ => {}
        }
    }

    /// Creates many users in one millisecond and walks the list of them.
    fn crowd(&mut self, count: usize, page: usize) -> Result<Outcome, Stop> {
        let mut outcome = Outcome::default();
        let (create, list) = (Operation::BackendCreateUser.spec(), Operation::BackendGetUserList.spec());
        let nonce = self.session.fresh();
        let mut made = Vec::new();
        for number in 0..count {
            let email = values::email(&format!("{nonce}x{number}"), values::DOMAIN);
            let mut params = param(clerk_user::wire::params::EMAIL_ADDRESS, json!([email]));
            params.extend(param(clerk_user::wire::params::SKIP_PASSWORD_REQUIREMENT, json!(true)));
            params.extend(param(
                clerk_user::wire::params::CREATED_AT,
                json!(clerk_user_runtime::Timestamp::from_millis(1_600_000_000_000).to_rfc3339()),
            ));
            made.push(scene::id_of(&self.session.ok(scene::plain_request(create, params))?)?);
        }
        let filter = || param(clerk_user::wire::params::EMAIL_ADDRESS_QUERY, json!(nonce));
        let walk = |limit: usize, offset: usize| -> Params {
            let mut params = filter();
            params.extend(param(clerk_user::wire::params::LIMIT, json!(limit)));
            params.extend(param(clerk_user::wire::params::OFFSET, json!(offset)));
            params
        };
        // A page that could hold all of them, and has fewer rows than it could, is the last one.
        let whole = self.session.ok(scene::plain_request(list, walk(count + page, 0)))?;
        let rules: Vec<&'static Rule> = self.book.page(PageAspect::ShortIsLast).into_iter().collect();
        outcome.stakes.extend(&rules);
        let rows = items(&whole)?.len();
        if rows != count {
            let breach = Breach {
                expected: format!("{count} users on a page of {}", count + page),
                actual: format!("it has {rows}"),
            };
            outcome.breach(&rules, &breach, None);
        }
        let mut seen: Vec<String> = Vec::new();
        for offset in (0..count).step_by(page.max(1)) {
            let body = self.session.ok(scene::plain_request(list, walk(page, offset)))?;
            seen.extend(items(&body)?.iter().filter_map(|item| scene::id_of(item).ok()));
        }
        let rules: Vec<&'static Rule> = self.book.page(PageAspect::Partition).into_iter().collect();
        outcome.stakes.extend(&rules);
        if !scene::list::same_set(&made, &seen) {
            let distinct = made.iter().filter(|id| seen.contains(id)).count();
            let breach = Breach {
                expected: format!("each of {count} users once on pages of {page}"),
                actual: format!("{distinct} of them, on pages with {} users", seen.len()),
            };
            outcome.breach(&rules, &breach, None);
        }
        let counting = Operation::BackendGetCount.spec();
        if self.session.capabilities().offers(counting) {
            let rules: Vec<&'static Rule> = self.book.page(PageAspect::Total).into_iter().collect();
            outcome.stakes.extend(&rules);
            let body = self.session.ok(scene::plain_request(counting, filter()))?;
            let counted = total(&body);
            if counted != Some(count as u64) {
                let breach =
                    Breach { expected: format!("a count of {count}"), actual: format!("it answers {body}") };
                outcome.breach(&rules, &breach, None);
            }
        }
        Ok(outcome)
    }
}

/// Holds an answer against what is allowed.
fn verdict_of(verdict: &Verdict, operation: Operation, answer: &Response, outcome: &mut Outcome) {
    let id = operation.id();
    let actual = || describe(id, answer);
    match verdict {
        Verdict::Done(rules) => {
            outcome.stakes.extend(rules);
            if !answer.is_success() {
                let breach = Breach { expected: format!("{id} is carried out"), actual: actual() };
                outcome.breach(rules, &breach, None);
            }
        }
        Verdict::Refused(rules) => {
            outcome.stakes.extend(rules);
            if !is_refusal(answer) {
                let breach = Breach { expected: format!("{id} is refused"), actual: actual() };
                outcome.breach(rules, &breach, None);
            }
        }
        Verdict::Either | Verdict::Moot => {}
    }
}
