//! Runs a history against an implementation, with a model of each owner's members, and checks the invariants
//! after each step.

use clerk_user_runtime::{PrimaryAspect, Surface, VerificationState};
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::members::{MemberList, OwnerWithMembers, primary_id};
use crate::fixtures::{ResourceRef, Setter};
use crate::law::expectations::describe_response;
use crate::law::identifiers::primary_reference::history::{IdChoice, MemberAction, MemberChoice, MemberStep};
use crate::model::members::{self, Member, MemberChange, Slot};
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// An owner of a history, with its model.
struct Owner {
    resource: ResourceRef,
    model: members::MemberState,
}

/// Both owners, and the id and value of each slot.
pub(super) struct HistoryRun<'a> {
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
    pub(super) fn new(
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
            let OwnerWithMembers { owner: resource, members, body } =
                self.members.create_owner(session, &statuses)?;
            self.check_invariants(session, &body)?;
            let mut model = members::MemberState::default();
            for (member, status) in members.into_iter().zip(statuses) {
                let Some(member) = member else { continue };
                let slot = self.add_slot(&member.id, &member.value);
                let member = Member { slot, verified: status == VerificationState::Verified };
                model.apply(MemberChange::Add { member, primary: false }, None);
            }
            if let Some(slot) = self.primary_slot(&body) {
                model.apply(MemberChange::SetPrimary { slot }, Some(slot));
            }
            self.owners[which] = Some(Owner { resource, model });
        }
        self.owners[which].as_mut().ok_or_else(|| Abort::SetupFailed("the owner does not exist".to_owned()))
    }

    fn add_slot(&mut self, id: &str, value: &str) -> Slot {
        self.ids.push(id.to_owned());
        self.values.push(value.to_owned());
        self.ids.len() - 1
    }

    fn primary_slot(&self, body: &Value) -> Option<Slot> {
        let id = primary_id(body, self.primary)?;
        self.ids.iter().position(|known| *known == id)
    }

    /// Runs a step and checks the owner, and the other owner if the step concerns it.
    pub(super) fn run_step(&mut self, session: &mut Session<'_>, step: &MemberStep) -> CheckResult {
        let which = usize::from(step.of_second);
        let owner = self.owner(session, which)?;
        let (resource, model) = (owner.resource.clone(), owner.model.clone());
        match step.action {
            MemberAction::Add { verified, primary, freed } => {
                let value = if freed { self.freed.pop() } else { None };
                let value = value.unwrap_or_else(|| self.members.fresh_value(session));
                let request = self.members.add_request(&resource, &value, verified, primary);
                let response = session.call(request)?;
                if response.is_success() {
                    let slot = self.add_slot(&fixtures::id_of(&response.body)?, &value);
                    let change = MemberChange::Add {
                        member: Member { slot, verified },
                        primary: primary == Some(true),
                    };
                    return self.finish_step(session, which, change, true);
                }
            }
            MemberAction::Verify { member, verified } => {
                let Some(slot) = chosen_slot(&model, member) else { return Ok(()) };
                let response = session.call(self.members.verify_request(&self.ids[slot], verified))?;
                return self.finish_step(
                    session,
                    which,
                    MemberChange::Verify { slot, verified },
                    response.is_success(),
                );
            }
            MemberAction::SetPrimary { id, frontend } => {
                return self.set_primary(session, which, id, frontend);
            }
            MemberAction::Delete { member } => {
                let Some(slot) = chosen_slot(&model, member) else { return Ok(()) };
                let response = session.call(self.members.delete_request(&self.ids[slot]))?;
                if response.is_success() {
                    self.freed.push(self.values[slot].clone());
                }
                return self.finish_step(
                    session,
                    which,
                    MemberChange::Delete { slot },
                    response.is_success(),
                );
            }
            MemberAction::Replace { status } => {
                if !session.capabilities().offers(self.members.replace_operation()) {
                    return Ok(());
                }
                let value = self.members.fresh_value(session);
                let response = session.call(self.members.replace_request(&resource, &value, status))?;
                if response.is_success() {
                    self.freed.extend(model.members().iter().map(|member| self.values[member.slot].clone()));
                    let slot = self.add_slot(&fixtures::id_of(&response.body)?, &value);
                    let member = Member { slot, verified: status == VerificationState::Verified };
                    return self.finish_step(session, which, MemberChange::Replace { member }, true);
                }
            }
        }
        self.read_and_check(session, which).map(drop)
    }

    fn set_primary(
        &mut self,
        session: &mut Session<'_>,
        which: usize,
        choice: IdChoice,
        frontend: bool,
    ) -> CheckResult {
        let is_available = |setter: &&Setter| {
            session.capabilities().offers(setter.operation) && setter.operation.exists_at(session.version())
        };
        let mut setters = self.setters.iter().filter(is_available).copied();
        let Some(first) = setters.next() else { return Ok(()) };
        let setter = setters.next().filter(|_| frontend).unwrap_or(first);
        let resource = self.owner(session, which)?.resource.clone();
        let slot = match choice {
            IdChoice::Own(member) => chosen_slot(&self.owner(session, which)?.model, member),
            IdChoice::Foreign(member) => chosen_slot(&self.owner(session, 1 - which)?.model, member),
            IdChoice::Unknown => None,
        };
        let id = match slot {
            Some(slot) => self.ids[slot].clone(),
            None => self.members.unknown_id(session),
        };
        let slot = slot.unwrap_or(Slot::MAX);
        let response = session.call(fixtures::request(
            setter.operation,
            &resource,
            fixtures::single_param(setter.param, Value::from(id)),
        ))?;
        self.finish_step(session, which, MemberChange::SetPrimary { slot }, response.is_success())?;
        if matches!(choice, IdChoice::Foreign(_)) {
            self.read_and_check(session, 1 - which)?;
        }
        if response.status >= 500 {
            return Err(Abort::SetupFailed(describe_response(setter.operation.id, &response)));
        }
        Ok(())
    }

    /// Checks the owner after a step, and applies the step to the model if the call succeeded.
    fn finish_step(
        &mut self,
        session: &mut Session<'_>,
        which: usize,
        change: MemberChange,
        succeeded: bool,
    ) -> CheckResult {
        let body = self.read_and_check(session, which)?;
        if !succeeded {
            return Ok(());
        }
        let seen = self.primary_slot(&body);
        let ids = &self.ids;
        let Some(owner) = self.owners[which].as_mut() else { return Ok(()) };
        let names_primary = matches!(
            change,
            MemberChange::SetPrimary { .. }
                | MemberChange::Add { primary: true, .. }
                | MemberChange::Replace { .. }
        );
        let allowed = owner.model.allowed_primaries(change);
        let choices: Vec<&Option<Slot>> = allowed.iter().collect();
        // A call that names the primary replaces the previous one, if only one result is correct.
        if let (PrimaryAspect::Single, true, [Some(slot)]) = (self.aspect, names_primary, choices.as_slice())
        {
            let shown = fixtures::property_value(&body, self.primary);
            ensure(
                allowed.contains(&seen),
                format!("`{}` is {:?}, which the request names", self.primary, ids[*slot]),
                format!("`{}` is {shown}", self.primary),
            )?;
        }
        owner.model.apply(change, seen);
        Ok(())
    }

    /// Reads an owner and checks the invariants.
    pub(super) fn read_and_check(&mut self, session: &mut Session<'_>, which: usize) -> Result<Body, Abort> {
        let resource = self.owner(session, which)?.resource.clone();
        let body = fixtures::read(session, &resource)?;
        self.check_invariants(session, &body)?;
        Ok(body)
    }

    fn check_invariants(&self, session: &mut Session<'_>, body: &Value) -> CheckResult {
        let shown = fixtures::property_value(body, self.primary);
        let list = self.members.listed_json(body);
        let primaries: Vec<&Value> = list
            .iter()
            .filter(|member| fixtures::id_of(member).ok().is_some_and(|id| shown == id.as_str()))
            .collect();
        let primary = self.primary;
        let ids: Value =
            list.iter().map(|member| fixtures::property_value(member, clerk_user::wire::user::ID)).collect();
        match self.aspect {
            PrimaryAspect::Single => {
                let expected = format!("`{primary}` is null or the id of one member");
                let is_single = (shown.is_null() || shown.is_string()) && primaries.len() <= 1;
                ensure(
                    is_single,
                    expected,
                    format!("`{primary}` is {shown}, and {} members have that id", primaries.len()),
                )
            }
            PrimaryAspect::MemberOrNull => {
                let expected =
                    format!("`{primary}` is null or the id of a member of `{}`", self.members.property);
                ensure(
                    shown.is_null() || !primaries.is_empty(),
                    expected,
                    format!("`{primary}` is {shown}, and the ids of the members are {ids}"),
                )
            }
            PrimaryAspect::Listed if shown.is_null() => Ok(()),
            PrimaryAspect::Listed => {
                let expected = format!("`{}` has the member {shown}", self.members.property);
                let Some(member) = primaries.first() else {
                    return ensure(false, expected, format!("the ids of the members are {ids}"));
                };
                self.ensure_shown_in_full(session, member)
            }
        }
    }

    /// Checks that a listed member shows every property that a read of it shows.
    fn ensure_shown_in_full(&self, session: &mut Session<'_>, listed: &Value) -> CheckResult {
        let single = session.call_ok(self.members.read_request(&fixtures::id_of(listed)?))?;
        let spec = fixtures::resource(self.members.resource, Surface::Backend);
        for property in spec.into_iter().flat_map(|spec| spec.properties).filter(|property| property.readable)
        {
            let what = format!("`{}` of the listed primary", property.wire);
            session.ensure_equal(
                &what,
                &fixtures::property_value(&single, property.wire),
                &fixtures::property_value(listed, property.wire),
            )?;
        }
        Ok(())
    }
}

fn chosen_slot(model: &members::MemberState, choice: MemberChoice) -> Option<Slot> {
    let members = model.members();
    let at = |index: usize| members.get(index.checked_rem(members.len())?).map(|member| member.slot);
    match choice {
        MemberChoice::Primary => model.primary().or_else(|| at(0)),
        MemberChoice::At(index) => at(index),
    }
}
