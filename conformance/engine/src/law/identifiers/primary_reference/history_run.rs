//! PrimaryReference: invariants of a primary id and its list, checked along histories of two owners that add,
//! verify, set, delete and replace members, and reuse the values of deleted ones.

use clerk_user_runtime::{PrimaryAspect, RuleKind, Surface, VerificationState};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::members::{MemberList, OwnerWithMembers, primary_id};
use crate::fixtures::{ResourceRef, Setter};
use crate::law::expectations::describe_response;
use crate::model::members::{self, Member, MemberChange, Slot};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// One step of a history. `of_second` says whose step it is.
#[derive(Clone, Debug)]
struct Step {
    of_second: bool,
    act: Act,
}

/// What is done.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Adds a member, with a value that was freed before if there is one.
    Add {
        verified: bool,
        primary: Option<bool>,
        freed: bool,
    },
    Verify {
        pick: Pick,
        verified: bool,
    },
    SetPrimary {
        whose: Whose,
        frontend: bool,
    },
    Delete {
        pick: Pick,
    },
    Replace {
        status: VerificationState,
    },
}

/// One of an owner's members.
#[derive(Clone, Copy, Debug)]
enum Pick {
    /// The primary, or else the first.
    Primary,
    /// By position, counted around.
    At(usize),
}

/// An id to set as the primary.
#[derive(Clone, Copy, Debug)]
enum Whose {
    Own(Pick),
    Other(Pick),
    Nobody,
}

/// A history: how each owner is created, and what happens then.
#[derive(Clone, Debug)]
struct History {
    created: [Vec<VerificationState>; 2],
    steps: Vec<Step>,
}

fn history() -> impl Strategy<Value = History> {
    let pick = || prop_oneof![1 => Just(Pick::Primary), 1 => (0..4_usize).prop_map(Pick::At)];
    let whose = prop_oneof![4 => pick().prop_map(Whose::Own), 2 => pick().prop_map(Whose::Other), 1 => Just(Whose::Nobody)];
    let act = prop_oneof![
        3 => (any::<bool>(), proptest::option::of(any::<bool>()), any::<bool>())
            .prop_map(|(verified, primary, freed)| Act::Add { verified, primary, freed }),
        2 => (pick(), any::<bool>()).prop_map(|(pick, verified)| Act::Verify { pick, verified }),
        4 => (whose, any::<bool>()).prop_map(|(whose, frontend)| Act::SetPrimary { whose, frontend }),
        3 => pick().prop_map(|pick| Act::Delete { pick }),
        1 => select(vec![VerificationState::Verified, VerificationState::Reserved, VerificationState::Unverified])
            .prop_map(|status| Act::Replace { status }),
    ];
    let step = (proptest::bool::weighted(0.25), act).prop_map(|(of_second, act)| Step { of_second, act });
    let created = || {
        vec(prop_oneof![3 => Just(VerificationState::Verified), 1 => Just(VerificationState::Reserved)], 0..4)
    };
    (created(), created(), vec(step, 0..10))
        .prop_map(|(one, other, steps)| History { created: [one, other], steps })
}

pub(crate) fn primary_reference(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PrimaryReference { primary, list, aspect } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip("no operation adds single members of this list");
    };
    let setters: Vec<Setter> =
        [Surface::Backend, Surface::Frontend].into_iter().filter_map(|on| setter(primary, on)).collect();
    if !rule_check.targets().is_empty() {
        rule_check.for_all(history(), |session, history| {
            let mut run = HistoryRun::new(members, primary, *aspect, &setters, history.created);
            for step in &history.steps {
                run.take(session, step)?;
            }
            if history.steps.is_empty() {
                run.look(session, 0)?;
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// The param with which a surface sets the primary.
fn setter(primary: &str, surface: Surface) -> Option<Setter> {
    let update = fixtures::operation(fixtures::resource(fixtures::owner_resource(), surface)?.update?);
    let param = update.params.iter().find(|param| param.property == Some(primary))?;
    Some(Setter { operation: update, param, property: param.property? })
}

/// An owner of a history, with its model.
struct Owner {
    subject: ResourceRef,
    model: members::MemberList,
}

/// Both owners, and which id and value each slot has.
struct HistoryRun<'a> {
    members: MemberList,
    primary: &'a str,
    aspect: PrimaryAspect,
    setters: &'a [Setter],
    created: [Vec<VerificationState>; 2],
    owners: [Option<Owner>; 2],
    ids: Vec<String>,
    values: Vec<String>,
    freed: Vec<String>,
}

impl<'a> HistoryRun<'a> {
    fn new(
        members: MemberList,
        primary: &'a str,
        aspect: PrimaryAspect,
        setters: &'a [Setter],
        created: [Vec<VerificationState>; 2],
    ) -> Self {
        let (ids, values, freed) = (Vec::new(), Vec::new(), Vec::new());
        Self { members, primary, aspect, setters, created, owners: [None, None], ids, values, freed }
    }

    /// An owner, created when it is first needed.
    fn owner(&mut self, session: &mut Session<'_>, which: usize) -> Result<&mut Owner, Abort> {
        if self.owners[which].is_none() {
            let statuses = self.created[which].clone();
            let OwnerWithMembers { owner: subject, members, body } =
                self.members.create_owner(session, &statuses)?;
            self.holds(session, &body)?;
            let mut model = members::MemberList::default();
            for (made, status) in members.into_iter().zip(statuses) {
                let Some(made) = made else { continue };
                let slot = self.slot(&made.id, &made.value);
                let member = Member { slot, verified: status == VerificationState::Verified };
                model.apply(MemberChange::Add { member, primary: false }, None);
            }
            if let Some(slot) = self.primary_slot(&body) {
                model.apply(MemberChange::SetPrimary { slot }, Some(slot));
            }
            self.owners[which] = Some(Owner { subject, model });
        }
        self.owners[which].as_mut().ok_or_else(|| Abort::SetupFailed("the owner does not exist".to_owned()))
    }

    fn slot(&mut self, id: &str, value: &str) -> Slot {
        self.ids.push(id.to_owned());
        self.values.push(value.to_owned());
        self.ids.len() - 1
    }

    fn primary_slot(&self, body: &Value) -> Option<Slot> {
        let id = primary_id(body, self.primary)?;
        self.ids.iter().position(|known| *known == id)
    }

    /// Takes a step, then looks at the owner, and at the other one where it was concerned.
    fn take(&mut self, session: &mut Session<'_>, step: &Step) -> CheckResult {
        let which = usize::from(step.of_second);
        let owner = self.owner(session, which)?;
        let (subject, model) = (owner.subject.clone(), owner.model.clone());
        match step.act {
            Act::Add { verified, primary, freed } => {
                let value = if freed { self.freed.pop() } else { None };
                let value = value.unwrap_or_else(|| self.members.fresh_value(session));
                let request = self.members.add_request(&subject, &value, verified, primary);
                let answer = session.call(request)?;
                if answer.is_success() {
                    let slot = self.slot(&fixtures::id_of(&answer.body)?, &value);
                    let op = MemberChange::Add {
                        member: Member { slot, verified },
                        primary: primary == Some(true),
                    };
                    return self.settle(session, which, op, true);
                }
            }
            Act::Verify { pick, verified } => {
                let Some(slot) = picked(&model, pick) else { return Ok(()) };
                let answer = session.call(self.members.verify_request(&self.ids[slot], verified))?;
                return self.settle(
                    session,
                    which,
                    MemberChange::Verify { slot, verified },
                    answer.is_success(),
                );
            }
            Act::SetPrimary { whose, frontend } => return self.set_primary(session, which, whose, frontend),
            Act::Delete { pick } => {
                let Some(slot) = picked(&model, pick) else { return Ok(()) };
                let answer = session.call(self.members.delete_request(&self.ids[slot]))?;
                if answer.is_success() {
                    self.freed.push(self.values[slot].clone());
                }
                return self.settle(session, which, MemberChange::Delete { slot }, answer.is_success());
            }
            Act::Replace { status } => {
                if !session.capabilities().offers(self.members.replace_operation()) {
                    return Ok(());
                }
                let value = self.members.fresh_value(session);
                let answer = session.call(self.members.replace_request(&subject, &value, status))?;
                if answer.is_success() {
                    self.freed.extend(model.members().iter().map(|member| self.values[member.slot].clone()));
                    let slot = self.slot(&fixtures::id_of(&answer.body)?, &value);
                    let member = Member { slot, verified: status == VerificationState::Verified };
                    return self.settle(session, which, MemberChange::Replace { member }, true);
                }
            }
        }
        self.look(session, which).map(drop)
    }

    fn set_primary(
        &mut self,
        session: &mut Session<'_>,
        which: usize,
        whose: Whose,
        frontend: bool,
    ) -> CheckResult {
        let here = |setter: &&Setter| {
            session.capabilities().offers(setter.operation) && setter.operation.exists_at(session.version())
        };
        let mut setters = self.setters.iter().filter(here).copied();
        let Some(first) = setters.next() else { return Ok(()) };
        let setter = setters.next().filter(|_| frontend).unwrap_or(first);
        let subject = self.owner(session, which)?.subject.clone();
        let slot = match whose {
            Whose::Own(pick) => picked(&self.owner(session, which)?.model, pick),
            Whose::Other(pick) => picked(&self.owner(session, 1 - which)?.model, pick),
            Whose::Nobody => None,
        };
        let id = match slot {
            Some(slot) => self.ids[slot].clone(),
            None => self.members.unknown_id(session),
        };
        let slot = slot.unwrap_or(Slot::MAX);
        let answer = session.call(fixtures::request(
            setter.operation,
            &subject,
            fixtures::single_param(setter.param, Value::from(id)),
        ))?;
        self.settle(session, which, MemberChange::SetPrimary { slot }, answer.is_success())?;
        if matches!(whose, Whose::Other(_)) {
            self.look(session, 1 - which)?;
        }
        if answer.status >= 500 {
            return Err(Abort::SetupFailed(describe_response(setter.operation.id, &answer)));
        }
        Ok(())
    }

    /// Looks at the owner after a step that the model knows, and takes the step over.
    fn settle(
        &mut self,
        session: &mut Session<'_>,
        which: usize,
        op: MemberChange,
        done: bool,
    ) -> CheckResult {
        let body = self.look(session, which)?;
        if !done {
            return Ok(());
        }
        let seen = self.primary_slot(&body);
        let ids = &self.ids;
        let Some(owner) = self.owners[which].as_mut() else { return Ok(()) };
        let named = matches!(
            op,
            MemberChange::SetPrimary { .. }
                | MemberChange::Add { primary: true, .. }
                | MemberChange::Replace { .. }
        );
        let allowed = owner.model.allowed_primaries(op);
        let one: Vec<&Option<Slot>> = allowed.iter().collect();
        // Where a call names the primary and one answer is right, that one takes the place of the last.
        if let (PrimaryAspect::Single, true, [Some(slot)]) = (self.aspect, named, one.as_slice()) {
            let shown = fixtures::property_value(&body, self.primary);
            ensure(
                allowed.contains(&seen),
                format!("`{}` is {:?}, which the request names", self.primary, ids[*slot]),
                format!("`{}` is {shown}", self.primary),
            )?;
        }
        owner.model.apply(op, seen);
        Ok(())
    }

    /// Reads an owner and checks what must hold of it.
    fn look(&mut self, session: &mut Session<'_>, which: usize) -> Result<Value, Abort> {
        let subject = self.owner(session, which)?.subject.clone();
        let body = fixtures::read(session, &subject)?;
        self.holds(session, &body)?;
        Ok(body)
    }

    fn holds(&self, session: &mut Session<'_>, body: &Value) -> CheckResult {
        let shown = fixtures::property_value(body, self.primary);
        let list = self.members.listed_json(body);
        let named: Vec<&Value> = list
            .iter()
            .filter(|member| fixtures::id_of(member).ok().is_some_and(|id| shown == id.as_str()))
            .collect();
        let primary = self.primary;
        let ids: Value =
            list.iter().map(|member| fixtures::property_value(member, clerk_user::wire::user::ID)).collect();
        match self.aspect {
            PrimaryAspect::Single => {
                let expected = format!("`{primary}` is null or the id of one member");
                let one = (shown.is_null() || shown.is_string()) && named.len() <= 1;
                ensure(
                    one,
                    expected,
                    format!("`{primary}` is {shown}, and {} members have that id", named.len()),
                )
            }
            PrimaryAspect::MemberOrNull => {
                let expected =
                    format!("`{primary}` is null or the id of a member of `{}`", self.members.property);
                ensure(
                    shown.is_null() || !named.is_empty(),
                    expected,
                    format!("`{primary}` is {shown}, and the ids of the members are {ids}"),
                )
            }
            PrimaryAspect::Listed if shown.is_null() => Ok(()),
            PrimaryAspect::Listed => {
                let expected = format!("`{}` has the member {shown}", self.members.property);
                let Some(member) = named.first() else {
                    return ensure(false, expected, format!("the ids of the members are {ids}"));
                };
                self.whole(session, member)
            }
        }
    }

    /// Checks that a listed member shows every property that a read of it shows.
    fn whole(&self, session: &mut Session<'_>, listed: &Value) -> CheckResult {
        let alone = session.call_ok(self.members.read_request(&fixtures::id_of(listed)?))?;
        let spec = fixtures::resource(self.members.resource, Surface::Backend);
        for property in spec.into_iter().flat_map(|spec| spec.properties).filter(|property| property.readable)
        {
            let what = format!("`{}` of the listed primary", property.wire);
            session.ensure_equal(
                &what,
                &fixtures::property_value(&alone, property.wire),
                &fixtures::property_value(listed, property.wire),
            )?;
        }
        Ok(())
    }
}

fn picked(model: &members::MemberList, pick: Pick) -> Option<Slot> {
    let members = model.members();
    let at = |index: usize| members.get(index.checked_rem(members.len())?).map(|member| member.slot);
    match pick {
        Pick::Primary => model.primary().or_else(|| at(0)),
        Pick::At(index) => at(index),
    }
}
