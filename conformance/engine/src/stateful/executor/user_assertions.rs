//! Compares what a response shows of a user with the model: properties, members, primaries, and the
//! time of the last update.

use clerk_user::wire;
use clerk_user_runtime::{PrimaryAspect, PropertySpec, Returns, Rule, VerificationState};
use serde_json::Value;

use crate::fixtures;
use crate::model::attribution::ExecutedStep;
use crate::model::members::Slot;
use crate::model::operands::IdentifierKind;
use crate::runner::violation::{Violation, same_json};
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::outcome::{StepOutcome, UserView};
use crate::stateful::executor::reading::{UserReading, member_status};

impl HistoryExecutor<'_, '_> {
    /// Compares the response of a step that returns its user with the model.
    pub(super) fn compare_returned_user(
        &self,
        executed: ExecutedStep<'_>,
        body: &Value,
        outcome: &mut StepOutcome,
    ) {
        let spec = executed.operation.spec();
        let returns_user =
            matches!(spec.returns, Returns::One(resource) if resource == fixtures::owner_resource());
        if let (true, Some(user)) = (returns_user, executed.before.subject(executed.step)) {
            let view = UserView { user, surface: spec.surface };
            self.compare_user(executed, UserReading { view, operation: spec.id, body }, outcome);
        }
    }

    /// Compares what a response shows of a user with the model.
    pub(super) fn compare_user(
        &self,
        executed: ExecutedStep<'_>,
        reading: UserReading<'_>,
        outcome: &mut StepOutcome,
    ) {
        let UserReading { view, body, .. } = reading;
        let Some(resource) = fixtures::resource(fixtures::owner_resource(), view.surface) else { return };
        let Some(user) = self.state.existing_user(view.user) else { return };
        for (property, expected) in &user.properties {
            let spec = resource.property(property);
            if spec.is_some_and(|spec| !spec.readable && spec.unnamed) {
                // The schema of the surface is open, so the member may be there.
                continue;
            }
            match spec.filter(|spec| spec.readable) {
                None if body.get(*property).is_some_and(|value| !value.is_null()) => {
                    let rule = self.rules.hidden_property(view.surface, property);
                    let violation = Violation {
                        expected: format!("{} is absent", reading.describe(property)),
                        actual: format!("`{property}` is {}", fixtures::property_value(body, property)),
                    };
                    outcome.add_violation(
                        &rule.into_iter().collect::<Vec<_>>(),
                        property,
                        &violation,
                        Some(view),
                    );
                }
                Some(spec) if spec.exists_at(self.rules.version()) => {
                    self.compare_property(executed, reading, spec, expected, outcome);
                }
                None | Some(_) => {}
            }
        }
        for kind in IdentifierKind::ALL {
            if let Some(listed) = reading.members(kind) {
                self.compare_members(executed, reading, kind, listed, outcome);
                self.compare_primary(executed, reading, kind, listed, outcome);
            }
        }
        self.compare_update_time(executed, reading, outcome);
    }

    fn compare_property(
        &self,
        executed: ExecutedStep<'_>,
        reading: UserReading<'_>,
        spec: &PropertySpec,
        expected: &Value,
        outcome: &mut StepOutcome,
    ) {
        let exact = self.session.exact_numbers();
        let actual = fixtures::comparable_value(spec, reading.body, expected);
        if same_json(expected, &actual, exact) {
            return;
        }
        let rules = executed.rules_broken_by_property(reading.view.user, spec.wire, &actual, exact);
        let violation = Violation {
            expected: format!("{} is {expected}", reading.describe(spec.wire)),
            actual: format!("`{}` is {actual}", spec.wire),
        };
        outcome.add_violation(&rules, spec.wire, &violation, Some(reading.view));
    }

    fn compare_members(
        &self,
        executed: ExecutedStep<'_>,
        reading: UserReading<'_>,
        kind: IdentifierKind,
        listed: &[Value],
        outcome: &mut StepOutcome,
    ) {
        let view = reading.view;
        let Some(user) = self.state.existing_user(view.user) else { return };
        let list = kind.list_property();
        let shown: Vec<(Option<Slot>, VerificationState)> =
            listed.iter().map(|member| (self.slot_of(member), member_status(member))).collect();
        for member in user.members(kind) {
            let found = shown.iter().find(|(slot, _)| *slot == Some(member.slot));
            let (expected_status, other_status) =
                if member.verified { ("verified", "unverified") } else { ("unverified", "verified") };
            let fault = match found {
                None => "missing",
                Some((_, status)) if (*status == VerificationState::Verified) != member.verified => {
                    other_status
                }
                Some(_) => continue,
            };
            let rules = executed.rules_broken_by_members(view.user, kind, Some(member.slot));
            let id = self.member_ids.get(&member.slot).map_or("the new member", String::as_str);
            let violation = Violation {
                expected: format!("{} contains {id}, {expected_status}", reading.describe(list)),
                actual: format!("{id} is {fault}"),
            };
            outcome.add_violation(&rules, list, &violation, Some(view));
        }
        let is_expected = |slot: &Slot| user.members(kind).iter().any(|member| member.slot == *slot);
        if let Some(index) = shown.iter().position(|(slot, _)| !slot.as_ref().is_some_and(is_expected)) {
            let rules = executed.rules_broken_by_members(view.user, kind, None);
            let count = user.members(kind).len();
            let violation = Violation {
                expected: format!("{} contains the expected {count} members only", reading.describe(list)),
                actual: format!(
                    "it also contains {}",
                    fixtures::property_value(&listed[index], wire::user::ID)
                ),
            };
            outcome.add_violation(&rules, list, &violation, Some(view));
        }
    }

    fn compare_primary(
        &self,
        executed: ExecutedStep<'_>,
        reading: UserReading<'_>,
        kind: IdentifierKind,
        listed: &[Value],
        outcome: &mut StepOutcome,
    ) {
        let view = reading.view;
        let primary = kind.primary_property();
        let shown = fixtures::property_value(reading.body, primary);
        let is_shown = |member: &&Value| fixtures::id_of(member).is_ok_and(|id| shown == id.as_str());
        let member = listed.iter().find(is_shown);
        let slot = member.and_then(|member| self.slot_of(member));
        let is_dangling = !shown.is_null() && member.is_none();
        if is_dangling && self.dangling_primaries.get(&(view.user, primary)) == Some(&shown) {
            // It was reported when it was first read.
            return;
        }
        let allowed = executed
            .before
            .allowed_primaries(executed.step)
            .filter(|(user, changed, _)| executed.accepted && *user == view.user && *changed == kind)
            .map(|(_, _, allowed)| allowed);
        let current = self.state.existing_user(view.user).and_then(|user| user.primary(kind));
        let is_allowed = match &allowed {
            Some(allowed) => allowed.contains(&slot),
            None => current == slot,
        };
        let (rules, expected): (Vec<&'static Rule>, String) = if !shown.is_null() && !shown.is_string() {
            let rule = self.rules.primary_reference(primary, PrimaryAspect::Single);
            (rule.into_iter().collect(), "null or one id".to_owned())
        } else if is_dangling || !is_allowed {
            let expected = if is_dangling {
                format!("null or the id of a member of `{}`", kind.list_property())
            } else {
                let expected = allowed.map_or_else(|| vec![current], |allowed| allowed.into_iter().collect());
                let names: Vec<String> = expected.into_iter().map(|slot| self.member_name(slot)).collect();
                names.join(" or ")
            };
            (executed.rules_broken_by_primary(view.user, kind, is_dangling), expected)
        } else {
            return;
        };
        let violation = Violation {
            expected: format!("{} is {expected}", reading.describe(primary)),
            actual: format!("`{primary}` is {shown}"),
        };
        outcome.add_violation(&rules, primary, &violation, Some(view));
    }

    /// The id of a member, or what stands for it in a message.
    fn member_name(&self, slot: Option<Slot>) -> String {
        match slot.map(|slot| self.member_ids.get(&slot)) {
            Some(Some(id)) => id.clone(),
            Some(None) => "the new member".to_owned(),
            None => "null".to_owned(),
        }
    }

    fn compare_update_time(
        &self,
        executed: ExecutedStep<'_>,
        reading: UserReading<'_>,
        outcome: &mut StepOutcome,
    ) {
        let property = wire::user::UPDATED_AT;
        let user = reading.view.user;
        let is_changed = executed.accepted && executed.before.subject(executed.step) == Some(user);
        let after = fixtures::property_value(reading.body, property).as_i64();
        if let (true, Some(before), Some(after)) = (is_changed, self.update_times.get(&user), after)
            && after < *before
        {
            let rule = self.rules.effect(executed.operation, property);
            let violation = Violation {
                expected: format!("{} is {before} or later", reading.describe(property)),
                actual: format!("`{property}` is {after}"),
            };
            let rules: Vec<&'static Rule> = rule.into_iter().collect();
            outcome.add_violation(&rules, property, &violation, Some(reading.view));
        }
    }
}
