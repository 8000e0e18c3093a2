//! Carries out a history step by step: each answer is held against the model, each user is read
//! again, and the model takes over what is seen, so that one fault is one fault.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user_runtime::{PageAspect, Response, Rule, Surface};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::{items, total_count};
use crate::generators::values;
use crate::law::expectations::{describe_response, is_refusal};
use crate::model::allowed::Verdict;
use crate::model::attribution::Taken;
use crate::model::members::Slot;
use crate::model::operation::{Op, UserNo};
use crate::model::rule_index::RuleIndex;
use crate::model::state::ModelState;
use crate::runner::session::Session;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::account_operations::Ids;
use crate::stateful::request::param;

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
    pub(crate) violation: Violation,
    /// Where it was seen; nothing when the answer alone shows it.
    pub(crate) view: Option<View>,
}

/// What came of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    /// Whether it could not be asked.
    pub(crate) skipped: bool,
    /// Rules that were put to the test, broken ones included.
    pub(crate) covered_rules: Vec<&'static Rule>,
    /// Rules that it broke.
    pub(crate) broken: Vec<Broken>,
    /// What differs from the model where no rule says that it must not.
    pub(crate) unexplained: Vec<Violation>,
}

impl Outcome {
    pub(super) fn violation(&mut self, rules: &[&'static Rule], violation: &Violation, view: Option<View>) {
        if rules.is_empty() {
            self.unexplained.push(violation.clone());
        }
        for rule in rules {
            if self.broken.iter().all(|broken| broken.rule.id != rule.id) {
                self.broken.push(Broken { rule, violation: violation.clone(), view });
            }
        }
    }
}

/// A history on its way.
pub(crate) struct Executor<'a, 'b> {
    pub(super) session: &'a mut Session<'b>,
    pub(super) rules: RuleIndex<'b>,
    pub(super) world: ModelState,
    pub(super) ids: BTreeMap<UserNo, String>,
    pub(super) slot_ids: BTreeMap<Slot, String>,
    pub(super) numbers: Ids,
    /// The update time that a user was last seen with.
    pub(super) updated: BTreeMap<UserNo, i64>,
    /// Whether a call was carried out that should not have been, or the other way round.
    unsure: bool,
}

impl<'a, 'b> Executor<'a, 'b> {
    pub(crate) fn new(session: &'a mut Session<'b>, rules: RuleIndex<'b>) -> Self {
        Self {
            session,
            rules,
            world: ModelState::default(),
            ids: BTreeMap::new(),
            slot_ids: BTreeMap::new(),
            numbers: Ids::default(),
            updated: BTreeMap::new(),
            unsure: false,
        }
    }

    /// The state as it is known now.
    pub(crate) const fn world(&self) -> &ModelState {
        &self.world
    }

    /// How many calls were made.
    pub(crate) fn calls(&self) -> usize {
        self.session.calls()
    }

    /// Takes a step.
    pub(crate) fn take(&mut self, op: &Op, look: Look) -> Result<Outcome, Abort> {
        let skipped = Outcome { skipped: true, ..Outcome::default() };
        if let Op::BulkCreate { count, page, .. } = op {
            return self.bulk_create(*count, *page);
        }
        self.name(op);
        let Some(operation) = op.operation(|slot| self.world.kind(slot)) else { return Ok(skipped) };
        let verdict = self.world.allowed(op, self.rules);
        if matches!(verdict, Verdict::Moot) {
            return Ok(skipped);
        }
        let request = match op {
            Op::AccountOperation(deed) => self.deed_request(deed, operation.spec())?,
            _ => self.request(op, operation.spec()),
        };
        let Some(request) = request else { return Ok(skipped) };
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
            if let Op::AccountOperation(deed) = op {
                self.learn_numbers(deed, &answer.body);
            }
        }
        let taken = Taken { before: &before, op, operation, done, rules: self.rules };
        if done && op.only_looks() {
            self.seen(taken, &answer.body, &mut outcome)?;
        } else if done {
            self.answered(taken, &answer.body, &mut outcome);
        }
        if look == Look::Everywhere {
            outcome.covered_rules.extend(taken.covered_rules());
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
        let id = fixtures::id_of(body).ok();
        match op {
            Op::Create { user, members, .. } => {
                self.ids.extend(id.map(|id| (*user, id)));
                for member in members {
                    let value = self.world.value(member.value).cloned().unwrap_or_default();
                    let list = body.get(member.kind().list()).and_then(Value::as_array);
                    let is_it = |listed: &&Value| listed.get(member.kind().value()) == Some(&value);
                    let found =
                        list.into_iter().flatten().find(is_it).and_then(|one| fixtures::id_of(one).ok());
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
    fn bulk_create(&mut self, count: usize, page: usize) -> Result<Outcome, Abort> {
        let mut outcome = Outcome::default();
        let (create, list) = (Operation::BackendCreateUser.spec(), Operation::BackendGetUserList.spec());
        let nonce = self.session.fresh();
        let mut made = Vec::new();
        for number in 0..count {
            let email = values::email(&format!("{nonce}x{number}"), values::EMAIL_DOMAIN);
            let mut params = param(clerk_user::wire::params::EMAIL_ADDRESS, json!([email]));
            params.extend(param(clerk_user::wire::params::SKIP_PASSWORD_REQUIREMENT, json!(true)));
            params.extend(param(
                clerk_user::wire::params::CREATED_AT,
                json!(clerk_user_runtime::Timestamp::from_millis(1_600_000_000_000).to_rfc3339()),
            ));
            made.push(fixtures::id_of(&self.session.ok(fixtures::backend_request(create, params))?)?);
        }
        let filter = || param(clerk_user::wire::params::EMAIL_ADDRESS_QUERY, json!(nonce));
        let walk = |limit: usize, offset: usize| -> Params {
            let mut params = filter();
            params.extend(param(clerk_user::wire::params::LIMIT, json!(limit)));
            params.extend(param(clerk_user::wire::params::OFFSET, json!(offset)));
            params
        };
        // A page that could hold all of them, and has fewer rows than it could, is the last one.
        let whole = self.session.ok(fixtures::backend_request(list, walk(count + page, 0)))?;
        let rules: Vec<&'static Rule> = self.rules.page(PageAspect::ShortIsLast).into_iter().collect();
        outcome.covered_rules.extend(&rules);
        let rows = items(&whole)?.len();
        if rows != count {
            let violation = Violation {
                expected: format!("{count} users on a page of {}", count + page),
                actual: format!("it has {rows}"),
            };
            outcome.violation(&rules, &violation, None);
        }
        let mut seen: Vec<String> = Vec::new();
        for offset in (0..count).step_by(page.max(1)) {
            let body = self.session.ok(fixtures::backend_request(list, walk(page, offset)))?;
            seen.extend(items(&body)?.iter().filter_map(|item| fixtures::id_of(item).ok()));
        }
        let rules: Vec<&'static Rule> = self.rules.page(PageAspect::Partition).into_iter().collect();
        outcome.covered_rules.extend(&rules);
        if !fixtures::owner_list::same_ids(&made, &seen) {
            let distinct = made.iter().filter(|id| seen.contains(id)).count();
            let violation = Violation {
                expected: format!("each of {count} users once on pages of {page}"),
                actual: format!("{distinct} of them, on pages with {} users", seen.len()),
            };
            outcome.violation(&rules, &violation, None);
        }
        let counting = Operation::BackendGetCount.spec();
        if self.session.capabilities().offers(counting) {
            let rules: Vec<&'static Rule> = self.rules.page(PageAspect::Total).into_iter().collect();
            outcome.covered_rules.extend(&rules);
            let body = self.session.ok(fixtures::backend_request(counting, filter()))?;
            let counted = total_count(&body);
            if counted != Some(count as u64) {
                let violation = Violation {
                    expected: format!("a count of {count}"),
                    actual: format!("it answers {body}"),
                };
                outcome.violation(&rules, &violation, None);
            }
        }
        Ok(outcome)
    }
}

/// Holds an answer against what is allowed.
fn verdict_of(verdict: &Verdict, operation: Operation, answer: &Response, outcome: &mut Outcome) {
    let id = operation.id();
    let actual = || describe_response(id, answer);
    match verdict {
        Verdict::Done(rules) => {
            outcome.covered_rules.extend(rules);
            if !answer.is_success() {
                let violation = Violation { expected: format!("{id} is carried out"), actual: actual() };
                outcome.violation(rules, &violation, None);
            }
        }
        Verdict::Refused(rules) => {
            outcome.covered_rules.extend(rules);
            if !is_refusal(answer) {
                let violation = Violation { expected: format!("{id} is refused"), actual: actual() };
                outcome.violation(rules, &violation, None);
            }
        }
        Verdict::Either | Verdict::Moot => {}
    }
}
