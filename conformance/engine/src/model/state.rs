//! The state of a history: its users, what they hold, and what the names in it stand for.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::VerificationState;
use serde_json::{Map, Value};

use crate::model::account_operation::AccountOperation;
use crate::model::accounts::Accounts;
use crate::model::members;
use crate::model::members::{Member, Model, Slot};
pub(crate) use crate::model::metadata::{METADATA, merged};
use crate::model::operation::{FLAGS, How, Kind, Name, NewMember, Op, Pool, Said, UserNo};

/// A user of a history.
#[derive(Clone, Debug, Default)]
pub(crate) struct User {
    /// Whether it was deleted.
    pub(crate) gone: bool,
    /// What a read shows of properties that requests can write, as far as it is known.
    pub(crate) shows: BTreeMap<&'static str, Value>,
    /// Its members, by kind.
    pub(crate) members: BTreeMap<Kind, Model>,
}

impl User {
    /// The object that a property holds; nothing is the empty one.
    pub(crate) fn object(&self, property: &str) -> Map<String, Value> {
        self.shows.get(property).and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// Members of a kind.
    pub(crate) fn members(&self, kind: Kind) -> &[Member] {
        self.members.get(&kind).map_or(&[], Model::members)
    }

    /// The primary of a kind.
    pub(crate) fn primary(&self, kind: Kind) -> Option<Slot> {
        self.members.get(&kind).and_then(Model::primary)
    }

    /// How many ways there are to tell who it is.
    fn identifiers(&self) -> usize {
        let members: usize = self.members.values().map(|model| model.members().len()).sum();
        members + usize::from(self.shows.get(wire::user::USERNAME).is_some_and(Value::is_string))
    }
}

/// What is known of a member, wherever it is now.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    /// Whose it is, or was.
    pub(crate) user: UserNo,
    /// Its value.
    pub(crate) value: Name,
    /// How far it is trusted.
    pub(crate) status: VerificationState,
    /// Whether it was deleted.
    pub(crate) gone: bool,
}

/// Who has a unique value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// Nobody.
    Nobody,
    /// The user itself.
    Self_,
    /// Somebody else, to whom alone it belongs.
    Other,
    /// Somebody else, who has not shown that it is theirs.
    OtherUnverified,
}

/// The state of a history.
#[derive(Clone, Debug, Default)]
pub(crate) struct ModelState {
    users: BTreeMap<UserNo, User>,
    slots: BTreeMap<Slot, Held>,
    names: BTreeMap<Name, Value>,
    /// The operation with which a value was last given up.
    freed: BTreeMap<Name, Operation>,
    /// What they have beside what they show.
    pub(super) accounts: Accounts,
}

impl ModelState {
    /// The operation with which a value was last given up.
    pub(crate) fn freed_by(&self, name: Name) -> Option<Operation> {
        self.freed.get(&name).copied()
    }

    /// The unique values that a user has.
    fn names_of(&self, user: UserNo) -> Vec<Name> {
        let has = |name: &Name| matches!(self.holder(*name, user), Holder::Self_);
        self.names.keys().copied().filter(has).collect()
    }

    /// A user, deleted or not.
    pub(crate) fn user(&self, user: UserNo) -> Option<&User> {
        self.users.get(&user)
    }

    /// A user that is there.
    pub(crate) fn present(&self, user: UserNo) -> Option<&User> {
        self.users.get(&user).filter(|user| !user.gone)
    }

    pub(crate) fn user_mut(&mut self, user: UserNo) -> Option<&mut User> {
        self.users.get_mut(&user)
    }

    /// What users have beside what they show of themselves.
    pub(crate) const fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    pub(crate) const fn accounts_mut(&mut self) -> &mut Accounts {
        &mut self.accounts
    }

    /// Every user that ever was.
    pub(crate) fn users(&self) -> impl Iterator<Item = (UserNo, &User)> {
        self.users.iter().map(|(number, user)| (*number, user))
    }

    /// A member, deleted or not.
    pub(crate) fn held(&self, slot: Slot) -> Option<Held> {
        self.slots.get(&slot).copied()
    }

    /// Every member that ever was.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (Slot, Held)> {
        self.slots.iter().map(|(slot, held)| (*slot, *held))
    }

    /// The kind of a member.
    pub(crate) fn kind(&self, slot: Slot) -> Option<Kind> {
        match self.slots.get(&slot)?.value.pool {
            Pool::Of(kind) => Some(kind),
            Pool::Text(_) => None,
        }
    }

    /// The user whose state a step is about.
    pub(crate) fn subject(&self, op: &Op) -> Option<UserNo> {
        match op {
            Op::Verify { slot, .. } | Op::Remove { slot } | Op::ReadMember { slot } => {
                self.held(*slot).map(|held| held.user)
            }
            Op::AccountOperation(
                AccountOperation::Revoke { session } | AccountOperation::SignInAgain { session },
            ) => self.accounts.owner(*session),
            other => other.user(),
        }
    }

    /// Says what a name stands for.
    pub(crate) fn bind(&mut self, name: Name, value: Value) {
        self.names.insert(name, value);
    }

    /// What a name stands for, once it was used.
    pub(crate) fn value(&self, name: Name) -> Option<&Value> {
        self.names.get(&name)
    }

    /// Names of a pool that were used.
    pub(crate) fn names(&self, pool: Pool) -> impl Iterator<Item = Name> {
        self.names.keys().copied().filter(move |name| name.pool == pool)
    }

    /// What a read shows of what a request says.
    pub(crate) fn said(&self, said: &Said) -> Value {
        match said {
            Said::Fixed(value) => value.clone(),
            Said::Instant(instant) => Value::from(instant.as_millis()),
            Said::Name(name) => self.value(*name).cloned().unwrap_or_default(),
        }
    }

    /// Who has a unique value, seen from a user.
    pub(crate) fn holder(&self, name: Name, user: UserNo) -> Holder {
        let mut found = Holder::Nobody;
        match name.pool {
            Pool::Text(property) => {
                let Some(value) = self.value(name) else { return found };
                let has = |other: &User| !other.gone && other.shows.get(property) == Some(value);
                for (number, other) in &self.users {
                    if has(other) {
                        found = if *number == user { Holder::Self_ } else { return Holder::Other };
                    }
                }
            }
            Pool::Of(_) => {
                for held in self.slots.values().filter(|held| held.value == name && !held.gone) {
                    found = match (held.user == user, held.status) {
                        (true, _) => Holder::Self_,
                        (false, VerificationState::Unverified) if found == Holder::Nobody => {
                            Holder::OtherUnverified
                        }
                        (false, VerificationState::Unverified) => found,
                        (false, _) => return Holder::Other,
                    };
                }
            }
        }
        found
    }

    /// Whether the user would be left without a way to tell who it is.
    pub(crate) fn is_last_identifier(&self, user: UserNo) -> bool {
        self.users.get(&user).is_some_and(|user| user.identifiers() <= 1)
    }

    /// The primaries that a step may leave, where it can change one.
    pub(crate) fn primaries(&self, op: &Op) -> Option<(UserNo, Kind, members::Allowed)> {
        let (user, kind, step) = self.member_step(op)?;
        let model = self.users.get(&user)?.members.get(&kind).cloned().unwrap_or_default();
        Some((user, kind, model.allowed(step)))
    }

    /// A step as it concerns the members of one user.
    fn member_step(&self, op: &Op) -> Option<(UserNo, Kind, members::Op)> {
        let member =
            |new: &NewMember| Member { slot: new.slot, verified: new.status == VerificationState::Verified };
        Some(match op {
            Op::SetPrimary { user, kind, slot, .. } => {
                (*user, *kind, members::Op::SetPrimary { slot: slot.unwrap_or(Slot::MAX) })
            }
            Op::Add { user, member: new, primary } => {
                let step = members::Op::Add { member: member(new), primary: *primary == Some(true) };
                (*user, new.kind(), step)
            }
            Op::Replace { user, member: new } => {
                (*user, new.kind(), members::Op::Replace { member: member(new) })
            }
            Op::Verify { slot, verified } => {
                let step = members::Op::Verify { slot: *slot, verified: *verified };
                (self.held(*slot)?.user, self.kind(*slot)?, step)
            }
            Op::Remove { slot } => {
                (self.held(*slot)?.user, self.kind(*slot)?, members::Op::Delete { slot: *slot })
            }
            _ => return None,
        })
    }

    /// Takes a step that was carried out. Where several primaries are allowed, the one that was is
    /// kept, or else the first is taken; a read says which it is.
    pub(crate) fn apply(&mut self, op: &Op) {
        let Some(user) = self.subject(op) else {
            self.take_account(op);
            return;
        };
        let (operation, had) = (op.operation(|slot| self.kind(slot)), self.names_of(user));
        self.change(op);
        self.take_account(op);
        let has = self.names_of(user);
        let given_up = had.into_iter().filter(|name| !has.contains(name));
        self.freed.extend(given_up.filter_map(|name| Some((name, operation?))));
        for name in has {
            self.freed.remove(&name);
        }
    }

    fn change(&mut self, op: &Op) {
        if let Some((user, kind, step)) = self.member_step(op) {
            let allowed = self.primaries(op).map(|(_, _, allowed)| allowed.primaries).unwrap_or_default();
            self.take_member_step(user, kind, step, &allowed);
        }
        match op {
            Op::Create { user, says, members } => self.create(*user, says, members),
            Op::Update { user, says, .. } => self.say(*user, says),
            Op::Write { user, how, fields, .. } => self.write(*user, *how, fields),
            Op::Add { user, member, .. } => self.hold(*user, member),
            Op::Replace { user, member } => {
                for held in self.slots.values_mut().filter(|held| held.user == *user) {
                    held.gone |= held.value.pool == member.value.pool;
                }
                self.hold(*user, member);
            }
            Op::Verify { slot, verified } => {
                if let Some(held) = self.slots.get_mut(slot) {
                    held.status =
                        if *verified { VerificationState::Verified } else { VerificationState::Unverified };
                }
            }
            Op::Remove { slot } => {
                if let Some(held) = self.slots.get_mut(slot) {
                    held.gone = true;
                }
            }
            Op::Flag { user, operation } => {
                let flag = FLAGS.iter().find(|(of, _, _)| of == operation);
                if let (Some(user), Some((_, property, value))) = (self.users.get_mut(user), flag) {
                    user.shows.insert(property, Value::Bool(*value));
                }
            }
            Op::Delete { user } => {
                if let Some(user) = self.users.get_mut(user) {
                    user.gone = true;
                }
                for held in self.slots.values_mut().filter(|held| held.user == *user) {
                    held.gone = true;
                }
            }
            _ => {}
        }
    }

    fn take_member_step(
        &mut self,
        user: UserNo,
        kind: Kind,
        step: members::Op,
        allowed: &BTreeSet<Option<Slot>>,
    ) {
        let Some(user) = self.users.get_mut(&user) else { return };
        let model = user.members.entry(kind).or_default();
        let kept = model.primary();
        let primary = if allowed.contains(&kept) { kept } else { allowed.iter().next().copied().flatten() };
        model.apply(step, primary);
    }

    fn create(&mut self, user: UserNo, says: &[(&'static str, Said)], members: &[NewMember]) {
        // Whoever is created has no metadata but what the request brings.
        let empty = |property| (property, Value::Object(Map::new()));
        self.users.insert(user, User { shows: METADATA.map(empty).into(), ..User::default() });
        self.say(user, says);
        for member in members {
            self.hold(user, member);
            let step = members::Op::Add {
                member: Member { slot: member.slot, verified: member.status == VerificationState::Verified },
                primary: false,
            };
            if let Some(user) = self.users.get_mut(&user) {
                let model = user.members.entry(member.kind()).or_default();
                // The first of a list is the primary, whatever its status.
                let primary = model.primary().or(Some(member.slot));
                model.apply(step, primary);
            }
        }
    }

    fn say(&mut self, user: UserNo, says: &[(&'static str, Said)]) {
        let values: Vec<(&'static str, Value)> =
            says.iter().map(|(property, said)| (*property, self.said(said))).collect();
        if let Some(user) = self.users.get_mut(&user) {
            user.shows.extend(values);
        }
    }

    fn write(&mut self, user: UserNo, how: How, fields: &Map<String, Value>) {
        let Some(user) = self.users.get_mut(&user) else { return };
        for (property, value) in
            METADATA.iter().filter_map(|property| Some((property, fields.get(*property)?)))
        {
            let after = match how {
                How::Replace => value.clone(),
                How::Merge => merged(&user.object(property), value),
            };
            user.shows.insert(property, after);
        }
    }

    fn hold(&mut self, user: UserNo, member: &NewMember) {
        let held = Held { user, value: member.value, status: member.status, gone: false };
        self.slots.insert(member.slot, held);
    }

    /// Takes over what a read shows of a member list: which are there, how far each is trusted, and
    /// which is the primary.
    pub(crate) fn resynchronise(
        &mut self,
        user: UserNo,
        kind: Kind,
        listed: &[(Slot, VerificationState)],
        primary: Option<Slot>,
    ) {
        let mut model = Model::default();
        for (slot, status) in listed {
            let member = Member { slot: *slot, verified: *status == VerificationState::Verified };
            model.apply(members::Op::Add { member, primary: false }, None);
        }
        if let Some(slot) = primary {
            model.apply(members::Op::SetPrimary { slot }, primary);
        }
        for (slot, held) in &mut self.slots {
            if held.user == user && held.value.pool == Pool::Of(kind) {
                let found = listed.iter().find(|(listed, _)| listed == slot);
                held.gone = found.is_none();
                held.status = found.map_or(held.status, |(_, status)| *status);
            }
        }
        if let Some(user) = self.users.get_mut(&user) {
            user.members.insert(kind, model);
        }
    }
}
