//! Which answers the contract allows to a step: that it is carried out, that it is refused, or both
//! where no source decides; each with the rules that say so.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{ParamFault, PrimaryFault, Rule, UniqueAspect, VerificationState};

use super::members::Slot;
use crate::model::operation::{Fault, How, Kind, Name, NewMember, Op, Said, UserNo};
use crate::model::rule_index::{RuleIndex, Why};
use crate::model::state::{Held, Holder, METADATA, ModelState, merged};

/// The set of allowed answers.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    /// It speaks of what is not there, in the history itself: it cannot be asked.
    Moot,
    /// It is carried out.
    Done(Vec<&'static Rule>),
    /// It is refused.
    Refused(Vec<&'static Rule>),
    /// No source decides.
    Either,
}

impl Verdict {
    fn done(why: impl IntoIterator<Item = Why>) -> Self {
        Self::Done(why.into_iter().flatten().collect())
    }

    fn refused(why: impl IntoIterator<Item = Why>) -> Self {
        Self::Refused(why.into_iter().flatten().collect())
    }
}

impl ModelState {
    /// What a step may be answered with.
    pub(crate) fn allowed(&self, op: &Op, rules: RuleIndex<'_>) -> Verdict {
        let Some(operation) = op.operation(|slot| self.kind(slot)) else { return Verdict::Moot };
        match op {
            Op::Create { user, says, members } => {
                let fresh = self.user(*user).is_none()
                    && members.iter().all(|member| self.held(member.slot).is_none());
                if fresh { self.creates(*user, says, members, rules) } else { Verdict::Moot }
            }
            Op::Find { value } if self.value(*value).is_none() => Verdict::Moot,
            Op::List { users, .. } if users.iter().any(|user| self.user(*user).is_none()) => Verdict::Moot,
            Op::BulkCreate { .. } | Op::Find { .. } | Op::List { .. } => Verdict::Done(Vec::new()),
            Op::ReadUser { user } => match self.user(*user) {
                None => Verdict::Moot,
                Some(user) if user.gone => {
                    let why = rules.gone(Operation::BackendDeleteUser).or_else(|| rules.unknown());
                    Verdict::refused([why])
                }
                Some(_) => Verdict::Done(Vec::new()),
            },
            Op::ReadMember { slot } => match (self.held(*slot), self.kind(*slot)) {
                (Some(held), Some(kind)) if held.gone => {
                    let of_user = self.present(held.user).is_none();
                    let by = if of_user { Operation::BackendDeleteUser } else { kind.deletes() };
                    Verdict::refused([rules.gone(by).or_else(|| rules.unknown())])
                }
                (Some(_), _) => Verdict::Done(Vec::new()),
                (None, _) => Verdict::Moot,
            },
            Op::Verify { slot, .. } | Op::Remove { slot } => {
                match self.held(*slot).filter(|held| !held.gone && self.present(held.user).is_some()) {
                    Some(held) => self.on_member(op, *slot, held, operation, rules),
                    None => Verdict::Moot,
                }
            }
            Op::AccountOperation(deed) => self.allows_deed(deed, rules),
            _ => match op.user().filter(|user| self.present(*user).is_some()) {
                Some(user) => self.on_user(op, user, operation, rules),
                None => Verdict::Moot,
            },
        }
    }

    fn on_member(
        &self,
        op: &Op,
        slot: Slot,
        held: Held,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Verdict {
        let Op::Verify { verified, .. } = op else {
            // Whether the primary can be deleted, and the last identifier, is open.
            let kind = self.kind(slot);
            let primary = self.present(held.user).and_then(|user| user.primary(kind?)) == Some(slot);
            return if primary || self.is_last_identifier(held.user) {
                Verdict::Either
            } else {
                Verdict::done([rules.gone(operation)])
            };
        };
        match self.holder(held.value, held.user) {
            Holder::Other if *verified => {
                Verdict::refused([rules.unique(operation, held.value.pool, UniqueAspect::Taken)])
            }
            Holder::Other | Holder::OtherUnverified => Verdict::Either,
            Holder::Nobody | Holder::Self_ => Verdict::done([rules.fact("E2", operation)]),
        }
    }

    fn on_user(&self, op: &Op, user: UserNo, operation: Operation, rules: RuleIndex<'_>) -> Verdict {
        let suspended =
            self.is_suspended(user) && operation.spec().surface == clerk_user_runtime::Surface::Frontend;
        if suspended {
            return Verdict::Either;
        }
        match op {
            Op::Update { fault: Some(fault), .. } | Op::Write { fault: Some(fault), .. } => {
                faulty(fault, operation, rules)
            }
            Op::Update { says, .. } => self.updates(user, says, operation, rules),
            Op::Write { how, fields, .. } => {
                let fits = METADATA
                    .iter()
                    .filter_map(|property| Some((property, fields.get(*property)?)))
                    .all(|(property, value)| {
                        let stored = self.user(user).map(|user| user.object(property)).unwrap_or_default();
                        let after = if *how == How::Merge { merged(&stored, value) } else { value.clone() };
                        rules.metadata_fits().is_none_or(|limit| after.to_string().len() as u64 <= limit)
                    });
                if fits { Verdict::done([rules.takes_objects(operation)]) } else { Verdict::Either }
            }
            Op::SetPrimary { kind, slot, .. } => self.sets_primary(user, *kind, *slot, rules),
            Op::Add { member, primary, .. } => self.adds(user, member, *primary, operation, rules),
            Op::Replace { member, .. } => match self.holder(member.value, user) {
                Holder::Other if member.status != VerificationState::Unverified => {
                    Verdict::refused([rules.unique(operation, member.value.pool, UniqueAspect::Taken)])
                }
                Holder::Nobody => Verdict::done([rules.fact("I13", operation)]),
                _ => Verdict::Either,
            },
            _ => Verdict::Done(Vec::new()),
        }
    }

    /// Whether a user is kept from acting.
    pub(crate) fn is_suspended(&self, user: UserNo) -> bool {
        let is =
            |property| self.user(user).and_then(|user| user.shows.get(property)?.as_bool()) == Some(true);
        is(wire::user::BANNED) || is(wire::user::LOCKED)
    }

    fn creates(
        &self,
        user: UserNo,
        says: &[(&'static str, Said)],
        members: &[NewMember],
        rules: RuleIndex<'_>,
    ) -> Verdict {
        let create = Operation::BackendCreateUser;
        let mut open = false;
        for pool in names(says).chain(members.iter().map(|member| member.value)) {
            match self.holder(pool, user) {
                Holder::Nobody => {}
                Holder::Other => {
                    return Verdict::refused([rules.unique(create, pool.pool, UniqueAspect::Taken)]);
                }
                Holder::Self_ | Holder::OtherUnverified => open = true,
            }
        }
        let named = names(says).chain(members.iter().map(|member| member.value));
        if open { Verdict::Either } else { Verdict::done(named.map(|name| self.freed(create, name, rules))) }
    }

    fn updates(
        &self,
        user: UserNo,
        says: &[(&'static str, Said)],
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Verdict {
        if says.is_empty() {
            return Verdict::Either;
        }
        for name in names(says) {
            match self.holder(name, user) {
                Holder::Other => {
                    return Verdict::refused([rules.unique(operation, name.pool, UniqueAspect::Taken)]);
                }
                Holder::Nobody | Holder::Self_ | Holder::OtherUnverified => {}
            }
        }
        let unnamed = |(property, said): &(&'static str, Said)| {
            *property == wire::user::USERNAME && matches!(said, Said::Fixed(value) if value.is_null())
        };
        if says.iter().any(unnamed) && self.is_last_identifier(user) {
            return Verdict::Either;
        }
        Verdict::done(names(says).map(|name| self.freed(operation, name, rules)))
    }

    /// The rule that lets a value be taken that somebody had before.
    fn freed(&self, operation: Operation, name: Name, rules: RuleIndex<'_>) -> Why {
        let by = self.freed_by(name)?;
        rules.unique(operation, name.pool, UniqueAspect::Freed).or_else(|| rules.gone(by))
    }

    fn sets_primary(&self, user: UserNo, kind: Kind, slot: Option<Slot>, rules: RuleIndex<'_>) -> Verdict {
        let primary = kind.primary();
        let held = slot.map(|slot| (slot, self.held(slot)));
        match held {
            Some((_, None)) => Verdict::Moot,
            None => Verdict::refused([rules.primary_set(primary, Some(PrimaryFault::Missing))]),
            Some((_, Some(held))) if held.gone => {
                Verdict::refused([rules.primary_set(primary, Some(PrimaryFault::Missing))])
            }
            Some((slot, Some(_))) if self.kind(slot) != Some(kind) => Verdict::Moot,
            Some((_, Some(held))) if held.user != user => {
                Verdict::refused([rules.primary_set(primary, Some(PrimaryFault::Foreign))])
            }
            Some((_, Some(held))) if held.status == VerificationState::Verified => {
                Verdict::done([rules.primary_set(primary, None)])
            }
            // The primary that is unverified (created so) and set again: silent.
            Some((slot, Some(_))) if self.user(user).and_then(|user| user.primary(kind)) == Some(slot) => {
                Verdict::Either
            }
            Some(_) => Verdict::refused([rules.primary_set(primary, Some(PrimaryFault::Unverified))]),
        }
    }

    fn adds(
        &self,
        user: UserNo,
        member: &NewMember,
        primary: Option<bool>,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Verdict {
        if self.held(member.slot).is_some() {
            return Verdict::Moot;
        }
        let unverified = member.status == VerificationState::Unverified;
        match self.holder(member.value, user) {
            Holder::Other if !unverified => {
                Verdict::refused([rules.unique(operation, member.value.pool, UniqueAspect::Taken)])
            }
            // An unverified member that asks to be the primary: silent.
            Holder::Nobody if !(unverified && primary == Some(true)) => Verdict::done([self
                .freed(operation, member.value, rules)
                .or_else(|| rules.fact("E7", operation))]),
            _ => Verdict::Either,
        }
    }
}

fn faulty(fault: &Fault, operation: Operation, rules: RuleIndex<'_>) -> Verdict {
    match fault {
        Fault::Unknown => Verdict::refused([rules.fault(operation, ParamFault::Unknown)]),
        Fault::Value(..) => Verdict::refused([rules.fault(operation, ParamFault::WrongType)]),
    }
}

fn names(says: &[(&'static str, Said)]) -> impl Iterator<Item = Name> {
    says.iter().filter_map(|(_, said)| match said {
        Said::Name(name) => Some(*name),
        Said::Fixed(_) | Said::Instant(_) => None,
    })
}
