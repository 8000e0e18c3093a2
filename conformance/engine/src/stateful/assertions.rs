//! Looking after a step: what users show is compared with the model, and taken over by it.

use clerk_user::operations::Operation;
use clerk_user::{VerificationStatus, wire};
use clerk_user_runtime::{OrderAspect, PageAspect, PrimaryAspect, Returns, Rule, Status, Surface};
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::items;
use crate::model::attribution::Taken;
use crate::model::credentials::FLAGS;
use crate::model::members::Slot;
use crate::model::operation::{Kind, Name, Op, Pool, UserNo};
use crate::model::state::METADATA;
use crate::runner::violation::{Abort, CheckResult, Violation, same_json};
use crate::stateful::executor::{Executor, Look, Outcome, View};
use crate::stateful::request::tracked;

impl Executor<'_, '_> {
    /// Looks at the users.
    pub(super) fn look(&mut self, taken: Taken<'_>, look: Look, outcome: &mut Outcome) -> CheckResult {
        let subject = taken.before.subject(taken.op);
        match look {
            Look::Nowhere => {
                // What is open has to be seen before the next step can be judged.
                let open = taken.before.primaries(taken.op).filter(|_| taken.done);
                if let Some((user, _, allowed)) = open
                    && allowed.primaries.len() > 1
                {
                    self.look_at(taken, View { user, surface: Surface::Backend }, &mut Outcome::default())?;
                }
                Ok(())
            }
            Look::At(view) => self.look_at(taken, view, outcome),
            Look::Everywhere => {
                if taken.op.only_looks() {
                    return Ok(());
                }
                let users: Vec<UserNo> = self
                    .world
                    .users()
                    .filter(|(number, user)| !user.gone || Some(*number) == subject)
                    .map(|(number, _)| number)
                    .collect();
                for user in users {
                    self.look_at(taken, View { user, surface: Surface::Backend }, outcome)?;
                    if Some(user) == subject && self.world.present(user).is_some() {
                        self.look_at(taken, View { user, surface: Surface::Frontend }, outcome)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// Compares the answer of a step that shows its user with the model.
    pub(super) fn answered(&self, taken: Taken<'_>, body: &Value, outcome: &mut Outcome) {
        let spec = taken.operation.spec();
        let shows_user =
            matches!(spec.returns, Returns::One(resource) if resource == fixtures::owner_resource());
        if let (true, Some(user)) = (shows_user, taken.before.subject(taken.op)) {
            self.compare(taken, View { user, surface: spec.surface }, body, outcome);
        }
    }

    fn look_at(&mut self, taken: Taken<'_>, view: View, outcome: &mut Outcome) -> CheckResult {
        let Some(reader) = fixtures::read_operation(self.session, fixtures::owner_resource(), view.surface)
        else {
            return Ok(());
        };
        let Some(subject) = self.subject(view.user) else { return Ok(()) };
        let answer = self.session.call(fixtures::request(reader, &subject, Params::new()))?;
        let there = self.world.present(view.user).is_some();
        match (answer.is_success(), there) {
            (true, true) => {
                self.compare(taken, view, &answer.body, outcome);
                if view.surface == Surface::Backend {
                    self.take_over(view.user, &answer.body);
                }
            }
            (true, false) => {
                let operation = Operation::BackendDeleteUser;
                let why = self.rules.gone(operation).or_else(|| self.rules.unknown());
                let violation = Violation {
                    expected: format!("{} does not find who was deleted", reader.id),
                    actual: format!("{} answers {}", reader.id, answer.status),
                };
                outcome.violation(&why.into_iter().collect::<Vec<_>>(), &violation, Some(view));
            }
            // Whoever is banned or locked may not look, and who is gone is gone.
            (false, _) => {}
        }
        Ok(())
    }

    /// Compares what a read shows with the model.
    fn compare(&self, taken: Taken<'_>, view: View, body: &Value, outcome: &mut Outcome) {
        let exact = self.session.exact_numbers();
        let Some(resource) = fixtures::resource(fixtures::owner_resource(), view.surface) else { return };
        let Some(user) = self.world.present(view.user) else { return };
        for (property, expected) in &user.shows {
            let Some(spec) = resource.property(property).filter(|spec| spec.readable) else {
                if body.get(*property).is_some_and(|value| !value.is_null()) {
                    let rules: Vec<&'static Rule> =
                        self.rules.hidden(view.surface, property).into_iter().collect();
                    let expected = format!("{property} is not shown on the {}", view.surface);
                    let violation = Violation {
                        expected,
                        actual: format!("it is {}", fixtures::property_value(body, property)),
                    };
                    outcome.violation(&rules, &violation, Some(view));
                }
                continue;
            };
            if !spec.exists_at(self.rules.version()) {
                continue;
            }
            let actual = fixtures::comparable_value(spec, body, expected);
            if !same_json(expected, &actual, exact) {
                let rules = taken.blame(view.user, property, &actual, exact);
                let what = format!("{property} read on the {}", view.surface);
                let violation = Violation {
                    expected: format!("{what} is {expected}"),
                    actual: format!("it is {actual}"),
                };
                outcome.violation(&rules, &violation, Some(view));
            }
        }
        for kind in Kind::ALL {
            if let Some(listed) = body.get(kind.list()).and_then(Value::as_array) {
                self.compare_members(taken, view, kind, listed, body, outcome);
            }
        }
        self.compare_update_time(taken, view, body, outcome);
    }

    fn compare_members(
        &self,
        taken: Taken<'_>,
        view: View,
        kind: Kind,
        listed: &[Value],
        body: &Value,
        outcome: &mut Outcome,
    ) {
        let Some(user) = self.world.present(view.user) else { return };
        let shown: Vec<(Option<Slot>, Status)> =
            listed.iter().map(|one| (self.slot_of(one), status(one))).collect();
        for member in user.members(kind) {
            let found = shown.iter().find(|(slot, _)| *slot == Some(member.slot));
            let wrong = match found {
                None => Some("is not listed"),
                Some((_, status)) if (*status == Status::Verified) != member.verified => {
                    Some(if member.verified { "is not verified" } else { "is verified" })
                }
                Some(_) => None,
            };
            if let Some(wrong) = wrong {
                let rules = taken.blame_list(view.user, kind, Some(member.slot));
                let id = self.slot_ids.get(&member.slot).map_or("the new member", String::as_str);
                let verified = if member.verified { "verified" } else { "not verified" };
                let violation = Violation {
                    expected: format!("{id} is in {}, {verified}", kind.list()),
                    actual: format!("{id} {wrong}"),
                };
                outcome.violation(&rules, &violation, Some(view));
            }
        }
        let expected = |slot: &Slot| user.members(kind).iter().any(|member| member.slot == *slot);
        if let Some(index) = shown.iter().position(|(slot, _)| !slot.as_ref().is_some_and(expected)) {
            let rules = taken.blame_list(view.user, kind, None);
            let id = fixtures::property_value(&listed[index], wire::user::ID);
            let expected = format!("{} has {} members", kind.list(), user.members(kind).len());
            let violation = Violation { expected, actual: format!("{id} is in it as well") };
            outcome.violation(&rules, &violation, Some(view));
        }
        self.compare_primary(
            taken,
            view,
            kind,
            listed,
            &fixtures::property_value(body, kind.primary()),
            outcome,
        );
    }

    fn compare_primary(
        &self,
        taken: Taken<'_>,
        view: View,
        kind: Kind,
        listed: &[Value],
        shown: &Value,
        outcome: &mut Outcome,
    ) {
        let is_it = |member: &&Value| fixtures::id_of(member).is_ok_and(|id| shown == id.as_str());
        let member = listed.iter().find(is_it);
        let seen = member.and_then(|member| self.slot_of(member));
        let dangling = !shown.is_null() && member.is_none();
        let asked = taken
            .before
            .primaries(taken.op)
            .filter(|(user, of, _)| taken.done && *user == view.user && *of == kind);
        let allowed = match &asked {
            Some((_, _, allowed)) => allowed.leaves(seen),
            None => self.world.present(view.user).and_then(|user| user.primary(kind)) == seen,
        };
        if !shown.is_null() && !shown.is_string() {
            let why = self.rules.primary(kind.primary(), PrimaryAspect::Single);
            let expected = format!("{} is null or one id", kind.primary());
            let violation = Violation { expected, actual: format!("it is {shown}") };
            outcome.violation(&why.into_iter().collect::<Vec<_>>(), &violation, Some(view));
        } else if dangling || !allowed {
            let rules = taken.blame_primary(view.user, kind, dangling);
            let primary = kind.primary();
            let name = |slot: Option<Slot>| match slot.map(|slot| self.slot_ids.get(&slot)) {
                Some(Some(id)) => id.clone(),
                Some(None) => "the new member".to_owned(),
                None => "null".to_owned(),
            };
            let expected = match asked {
                _ if dangling => format!("{primary} is null or the id of a member of {}", kind.list()),
                Some((_, _, allowed)) => {
                    let names: Vec<String> = allowed.primaries.into_iter().map(name).collect();
                    format!("{primary} is {}", names.join(" or "))
                }
                None => {
                    let user = self.world.present(view.user);
                    format!("{primary} is {}", name(user.and_then(|user| user.primary(kind))))
                }
            };
            outcome.violation(&rules, &Violation { expected, actual: format!("it is {shown}") }, Some(view));
        }
    }

    fn compare_update_time(&self, taken: Taken<'_>, view: View, body: &Value, outcome: &mut Outcome) {
        let after = fixtures::property_value(body, wire::user::UPDATED_AT).as_i64();
        let about = taken.before.subject(taken.op) == Some(view.user) && taken.done;
        if let (true, Some(before), Some(after)) = (about, self.updated.get(&view.user), after)
            && after < *before
        {
            let why = self.rules.effect(taken.operation, wire::user::UPDATED_AT);
            let violation = Violation {
                expected: format!("{} is {before} or later", wire::user::UPDATED_AT),
                actual: format!("it is {after}"),
            };
            outcome.violation(&why.into_iter().collect::<Vec<_>>(), &violation, Some(view));
        }
    }

    /// The member that an answer shows, as the history calls it.
    fn slot_of(&self, member: &Value) -> Option<Slot> {
        let id = fixtures::id_of(member).ok()?;
        self.slot_ids.iter().find(|(_, known)| **known == id).map(|(slot, _)| *slot)
    }

    /// Makes the model hold what is there.
    fn take_over(&mut self, number: UserNo, body: &Value) {
        let Some(resource) = fixtures::resource(fixtures::owner_resource(), Surface::Backend) else { return };
        for spec in tracked().filter_map(|property| resource.property(property)) {
            if let Some(user) = self.world.user_mut(number)
                && spec.readable
            {
                let unset =
                    if METADATA.contains(&spec.wire) { Value::Object(Params::new()) } else { Value::Null };
                let expected = user.shows.get(spec.wire).unwrap_or(&unset);
                let actual = fixtures::comparable_value(spec, body, expected);
                user.shows.insert(spec.wire, actual);
            }
        }
        for property in FLAGS {
            let shown = fixtures::property_value(body, property);
            if let Some(user) = self.world.user_mut(number)
                && user.shows.get(property).is_some_and(|expected| *expected != shown)
            {
                user.shows.remove(property);
                self.world.accounts_mut().mark_unknown(number, property);
            }
        }
        for kind in Kind::ALL {
            let Some(listed) = body.get(kind.list()).and_then(Value::as_array) else { continue };
            let members: Vec<(Slot, Status)> =
                listed.iter().filter_map(|one| Some((self.slot_of(one)?, status(one)))).collect();
            let shown = fixtures::property_value(body, kind.primary());
            let primary = self.slot_ids.iter().find(|(_, id)| shown == id.as_str()).map(|(slot, _)| *slot);
            self.world.resynchronise(number, kind, &members, primary);
        }
        self.updated
            .extend(fixtures::property_value(body, wire::user::UPDATED_AT).as_i64().map(|at| (number, at)));
    }

    /// Judges the answer of a step that only looks.
    pub(super) fn seen(
        &mut self,
        taken: Taken<'_>,
        body: &Value,
        outcome: &mut Outcome,
    ) -> Result<(), Abort> {
        match taken.op {
            Op::ReadUser { user } => {
                self.compare(taken, View { user: *user, surface: Surface::Backend }, body, outcome);
            }
            Op::Find { value } => self.found(*value, body, outcome)?,
            Op::List { users, limit, ascending } => {
                self.listed(taken, users, *limit, *ascending, body, outcome)?;
            }
            Op::AccountOperation(deed) => self.deed_seen(deed, body, outcome)?,
            _ => {}
        }
        Ok(())
    }

    fn found(&self, value: Name, body: &Value, outcome: &mut Outcome) -> Result<(), Abort> {
        let holds = |number: UserNo| match value.pool {
            Pool::Text(property) => {
                self.world.present(number).and_then(|user| user.shows.get(property))
                    == self.world.value(value)
            }
            Pool::Of(_) => {
                self.world.slots().any(|(_, held)| held.user == number && held.value == value && !held.gone)
            }
        };
        let expected: Vec<&String> =
            self.ids.iter().filter(|(number, _)| holds(**number)).map(|(_, id)| id).collect();
        let mut found = Vec::new();
        for item in items(body)? {
            found.push(fixtures::id_of(&item)?);
        }
        let same = expected.len() == found.len() && expected.iter().all(|id| found.contains(id));
        let rules: Vec<&'static Rule> = self.rules.filter(value.pool).into_iter().collect();
        outcome.covered_rules.extend(&rules);
        if !same {
            let violation = Violation {
                expected: format!("{value} is found with {expected:?}"),
                actual: format!("it is found with {found:?}"),
            };
            outcome.violation(&rules, &violation, None);
        }
        Ok(())
    }

    fn listed(
        &self,
        taken: Taken<'_>,
        users: &[UserNo],
        limit: usize,
        ascending: Option<bool>,
        body: &Value,
        outcome: &mut Outcome,
    ) -> Result<(), Abort> {
        let there: Vec<&String> = users
            .iter()
            .filter(|user| self.world.present(**user).is_some())
            .filter_map(|user| self.ids.get(user))
            .collect();
        let rows = items(body)?;
        let ids: Vec<String> = rows.iter().filter_map(|row| fixtures::id_of(row).ok()).collect();
        let mut distinct = ids.clone();
        distinct.sort();
        distinct.dedup();
        let right = ids.len() == there.len().min(limit)
            && distinct.len() == ids.len()
            && ids.iter().all(|id| there.contains(&id));
        let rules: Vec<&'static Rule> = self.rules.page(PageAspect::Partition).into_iter().collect();
        outcome.covered_rules.extend(&rules);
        if !right {
            let violation = Violation {
                expected: format!("{} of {there:?}", there.len().min(limit)),
                actual: format!("{ids:?}"),
            };
            outcome.violation(&rules, &violation, None);
        }
        let instants: Vec<i64> = rows
            .iter()
            .filter_map(|row| fixtures::property_value(row, wire::user::CREATED_AT).as_i64())
            .collect();
        let in_order = match ascending {
            Some(true) => instants.is_sorted(),
            Some(false) | None => instants.iter().rev().is_sorted(),
        };
        if ascending.is_none() {
            let rules: Vec<&'static Rule> = self.rules.order(OrderAspect::Default).into_iter().collect();
            outcome.covered_rules.extend(&rules);
            if !in_order {
                let violation = Violation {
                    expected: format!("{} from the latest on", wire::user::CREATED_AT),
                    actual: format!("{instants:?}"),
                };
                outcome.violation(&rules, &violation, None);
            }
        }
        for row in &rows {
            let id = fixtures::id_of(row)?;
            if let Some((user, _)) = self.ids.iter().find(|(_, known)| **known == id) {
                self.compare(taken, View { user: *user, surface: Surface::Backend }, row, outcome);
            }
        }
        Ok(())
    }
}

/// How far an answer says that a member is trusted.
fn status(member: &Value) -> Status {
    let verification = member.get(wire::email_address::VERIFICATION).and_then(Value::as_object);
    let verified = verification.is_some_and(|members| {
        members.values().any(|value| value.as_str() == Some(VerificationStatus::Verified.as_str()))
    });
    if verified {
        Status::Verified
    } else if member.get(wire::email_address::RESERVED).and_then(Value::as_bool) == Some(true) {
        Status::Reserved
    } else {
        Status::Unverified
    }
}
