//! Draws the next step of a history from the state that it has reached, so that hardly any step is
//! wasted: what is named is there, or was, or is somebody else's.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Status, Surface};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::{BoxedStrategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value};

use crate::fixtures::Setter;
use crate::generators::values::GeneratedValue;
use crate::generators::{json, values};
use crate::model::allowed::Verdict;
use crate::model::members::Slot;
use crate::model::operation::{FLAGS, Fault, How, Kind, Name, NewMember, Op, Pool, Said, Says, UserNo};
use crate::model::rule_index::RuleIndex;
use crate::model::state::{Holder, METADATA, ModelState};
use crate::runner::session::Scope;
use crate::stateful::scenario::{Draw, Shape};

/// Draws steps.
pub(crate) struct Generator<'a> {
    runner: &'a mut TestRunner,
    scope: &'a Scope<'a>,
    shape: Shape,
    patch: BoxedStrategy<Map<String, Value>>,
    whole: BoxedStrategy<Map<String, Value>>,
}

impl<'a> Generator<'a> {
    pub(crate) fn new(runner: &'a mut TestRunner, scope: &'a Scope<'a>, shape: Shape) -> Self {
        let with_arrays =
            json::members(1..4, prop_oneof![json::array_with_null(), json::array(0..3)].boxed());
        let patch = prop_oneof![
            5 => json::object_with_nulls(3),
            2 => json::object_with_some_null(2),
            2 => json::object(2),
            1 => with_arrays,
            1 => Just(Map::new()),
        ];
        let whole = prop_oneof![4 => json::object(2), 1 => json::object_with_nulls(1), 1 => Just(Map::new())];
        Self { runner, scope, shape, patch: patch.boxed(), whole: whole.boxed() }
    }

    /// What the history is about.
    pub(super) const fn shape(&self) -> Shape {
        self.shape
    }

    pub(super) fn draw<T: std::fmt::Debug>(&mut self, strategy: &impl Strategy<Value = T>) -> Option<T> {
        Some(strategy.new_tree(self.runner).ok()?.current())
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { self.draw(&(0..bound)).unwrap_or_default() }
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn one_of<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        let index = self.below(items.len());
        items.get(index).copied()
    }

    /// The next step of a history.
    pub(crate) fn next(
        &mut self,
        world: &ModelState,
        rules: RuleIndex<'_>,
        is_mute: &dyn Fn(Operation) -> bool,
    ) -> Option<Op> {
        let shape = self.shape;
        let present = world.users().filter(|(_, user)| !user.gone).count();
        if present == 0 || (shape.begins_with_two() && world.users().count() < 2) {
            return Some(self.create(world));
        }
        let total: u32 = shape.weights().iter().map(|(_, weight)| weight).sum();
        for _ in 0..16 {
            let mut at =
                u32::try_from(self.below(usize::try_from(total).unwrap_or_default())).unwrap_or_default();
            let drawn = shape.weights().iter().find(|(_, weight)| {
                let here = at < *weight;
                at = at.saturating_sub(*weight);
                here
            });
            let Some((draw, _)) = drawn else { continue };
            if matches!(draw, Draw::Create) && present >= shape.most_users() {
                continue;
            }
            let Some(op) = self.of(*draw, world) else { continue };
            let Some(operation) = op.operation(|slot| world.kind(slot)) else { continue };
            let unbound = op.names().any(|name| world.value(name).is_none());
            let asked = unbound || !matches!(world.allowed(&op, rules), Verdict::Moot);
            let mute = is_mute(operation) || op.prepared_by().is_some_and(is_mute);
            if self.scope.has(operation.spec()) && asked && !mute {
                return Some(op);
            }
        }
        None
    }

    fn of(&mut self, draw: Draw, world: &ModelState) -> Option<Op> {
        let users: Vec<UserNo> =
            world.users().filter(|(_, user)| !user.gone).map(|(number, _)| number).collect();
        let user = self.one_of(&users)?;
        let slots: Vec<Slot> = world.slots().map(|(slot, _)| slot).collect();
        let there: Vec<Slot> = world.slots().filter(|(_, held)| !held.gone).map(|(slot, _)| slot).collect();
        Some(match draw {
            Draw::Create => self.create(world),
            Draw::Update => {
                let surface = self.surface();
                let spec = match surface {
                    Surface::Backend => Operation::BackendUpdateUser.spec(),
                    Surface::Frontend => Operation::FrontendUpdate.spec(),
                };
                let count = 1 + self.below(3);
                let says = self.says(spec, world, count);
                let fault = if self.chance(10) { self.fault(spec) } else { None };
                Op::Update { user, surface, says, fault }
            }
            Draw::Write => self.write(world, user),
            Draw::SetPrimary => {
                let kind = self.kind();
                let of: Vec<Slot> =
                    slots.iter().copied().filter(|slot| world.kind(*slot) == Some(kind)).collect();
                let own: Vec<Slot> =
                    world.user(user)?.members(kind).iter().map(|member| member.slot).collect();
                let others = of
                    .iter()
                    .filter(|slot| world.held(**slot).is_some_and(|held| held.user != user && !held.gone));
                let others: Vec<Slot> = others.copied().collect();
                let slot = match self.below(10) {
                    0 => None,
                    1 => self.one_of(&of),
                    2..=3 => self.one_of(&others).or_else(|| self.one_of(&own)),
                    _ => self.one_of(&own).or_else(|| of.first().copied()),
                };
                Op::SetPrimary { user, surface: self.surface(), kind, slot }
            }
            Draw::Add => {
                let kind = self.kind();
                let status = if self.chance(70) { Status::Verified } else { Status::Unverified };
                let member = self.member(world, kind, status, next_slot(world));
                let primary = if self.chance(50) { None } else { Some(self.chance(60)) };
                Op::Add { user, member, primary }
            }
            Draw::Replace => {
                let kind = self.kind();
                let status =
                    self.one_of(&[Status::Verified, Status::Verified, Status::Reserved, Status::Unverified])?;
                Op::Replace { user, member: self.member(world, kind, status, next_slot(world)) }
            }
            Draw::Verify => {
                // What was verified once is, and what is no longer, is again.
                let unverified =
                    |slot: &Slot| world.held(*slot).is_some_and(|held| held.status == Status::Unverified);
                let lost: Vec<Slot> = there.iter().copied().filter(unverified).collect();
                match self.one_of(&lost).filter(|_| self.chance(60)) {
                    Some(slot) => Op::Verify { slot, verified: true },
                    None => Op::Verify { slot: self.one_of(&there)?, verified: self.chance(40) },
                }
            }
            Draw::Remove => Op::Remove { slot: self.one_of(&there)? },
            Draw::ReadMember => Op::ReadMember { slot: self.one_of(&slots)? },
            Draw::Flag => {
                let (operation, _, _) = self.one_of(&FLAGS)?;
                Op::Flag { user, operation }
            }
            Draw::Delete => Op::Delete { user },
            Draw::ReadUser => {
                let all: Vec<UserNo> = world.users().map(|(number, _)| number).collect();
                Op::ReadUser { user: self.one_of(&all)? }
            }
            Draw::Find => {
                let pool = self.pool();
                let names: Vec<Name> = world.names(pool).collect();
                Op::Find { value: self.one_of(&names)? }
            }
            Draw::AccountOperation => Op::AccountOperation(self.deed(world, user)?),
            Draw::List => {
                let all: Vec<UserNo> = world.users().map(|(number, _)| number).collect();
                let ascending = self.one_of(&[None, None, Some(true), Some(false)])?;
                Op::List { limit: 1 + self.below(all.len() + 1), users: all, ascending }
            }
        })
    }

    fn surface(&mut self) -> Surface {
        if self.chance(30) { Surface::Frontend } else { Surface::Backend }
    }

    /// A kind whose members can be added one by one, e-mail addresses most often.
    fn kind(&mut self) -> Kind {
        let here = |kind: Kind| kind.adds().is_some_and(|operation| self.scope.has(operation.spec()));
        if here(Kind::Phone) && self.chance(30) { Kind::Phone } else { Kind::Email }
    }

    fn pool(&mut self) -> Pool {
        match self.below(4) {
            0 => Pool::TEXTS[0],
            1 => Pool::TEXTS[1],
            _ => Pool::Of(self.kind()),
        }
    }

    fn create(&mut self, world: &ModelState) -> Op {
        let user = world.users().map(|(number, _)| number + 1).max().unwrap_or_default();
        let count = self.below(4);
        let mut says = self.says(Operation::BackendCreateUser.spec(), world, count);
        let mut slot = next_slot(world);
        let mut members: Vec<NewMember> = Vec::new();
        for _ in 0..self.below(4) {
            let kind = self.kind();
            let status = if self.chance(75) { Status::Verified } else { Status::Reserved };
            let member = self.member(world, kind, status, slot);
            if members.iter().all(|other| other.value != member.value) {
                members.push(member);
                slot += 1;
            }
        }
        if self.chance(60)
            && let Some(property) = self.one_of(&METADATA)
            && let Some(members) = self.draw(&json::plain_object(2))
        {
            says.push((property, Said::Fixed(Value::Object(members))));
        }
        let named = says
            .iter()
            .any(|(property, said)| *property == wire::user::USERNAME && matches!(said, Said::Name(_)));
        if members.is_empty() && !named {
            says.retain(|(property, _)| *property != wire::user::USERNAME);
            says.push((wire::user::USERNAME, Said::Name(self.name(world, Pool::TEXTS[0], user))));
        }
        Op::Create { user, says, members }
    }

    fn member(&mut self, world: &ModelState, kind: Kind, status: Status, slot: Slot) -> NewMember {
        NewMember { slot, value: self.name(world, Pool::Of(kind), usize::MAX), status }
    }

    /// A unique value: a new one, one that was freed, or one that somebody has.
    fn name(&mut self, world: &ModelState, pool: Pool, user: UserNo) -> Name {
        let used: Vec<Name> = world.names(pool).collect();
        let of = |holder: Holder| -> Vec<Name> {
            used.iter().copied().filter(|name| world.holder(*name, user) == holder).collect()
        };
        let (freed, taken) = (of(Holder::Nobody), of(Holder::Other));
        let new = Name { pool, number: used.iter().map(|name| name.number + 1).max().unwrap_or_default() };
        // Few values, so that each changes hands many times.
        let fresh = if used.len() < self.shape.most_names() { 4 } else { 1 };
        match self.below(6 + fresh) {
            0..=3 => self.one_of(&freed).unwrap_or(new),
            4..=5 => self.one_of(&taken).unwrap_or(new),
            _ => new,
        }
    }

    /// Values for some params of an operation that set properties.
    fn says(&mut self, spec: &'static OperationSpec, world: &ModelState, count: usize) -> Says {
        let version = self.scope.version;
        let params: Vec<&'static ParamSpec> = spec
            .params
            .iter()
            .filter(|param| param.property.is_some() && !param.list && param.exists_at(version))
            .filter(|param| !matches!(param.ty, ParamType::Id { .. } | ParamType::Metadata { .. }))
            .filter(|param| !is_flag(param) || spec.id != Operation::BackendCreateUser.id())
            .collect();
        let mut says = Says::new();
        for _ in 0..count {
            let unique = |param: &&ParamSpec| {
                param.property.is_some_and(|name| Pool::TEXTS.contains(&Pool::Text(name)))
            };
            let uniques: Vec<&'static ParamSpec> =
                params.iter().copied().filter(|param| unique(param)).collect();
            let param = if self.chance(35) { self.one_of(&uniques) } else { self.one_of(&params) };
            let Some(param) = param else { break };
            let Some(property) = param.property else { continue };
            if says.iter().any(|(said, _)| *said == property) {
                continue;
            }
            says.extend(self.said(spec, param, world).map(|said| (property, said)));
        }
        says
    }

    fn said(
        &mut self,
        operation: &'static OperationSpec,
        param: &'static ParamSpec,
        world: &ModelState,
    ) -> Option<Said> {
        let property = param.property?;
        let creates = operation.id == Operation::BackendCreateUser.id();
        if !creates && (Setter { operation, param, property }).is_cleared_by_null() && self.chance(20) {
            return Some(Said::Fixed(Value::Null));
        }
        if Pool::TEXTS.contains(&Pool::Text(property)) {
            return Some(Said::Name(self.name(world, Pool::Text(property), usize::MAX)));
        }
        if matches!(param.ty, ParamType::Rfc3339) {
            let instant = self.draw(&values::past_instant())?;
            return Some(Said::Instant(instant));
        }
        match self.draw(&values::param_value(param)?)? {
            GeneratedValue::Fixed(value) => Some(Said::Fixed(value)),
            draft => Some(Said::Fixed(draft.resolve("x"))),
        }
    }

    fn write(&mut self, world: &ModelState, user: UserNo) -> Op {
        let surface = if self.chance(20) { Surface::Frontend } else { Surface::Backend };
        let how = if surface == Surface::Backend && self.chance(20) { How::Replace } else { How::Merge };
        let operation = match (surface, how) {
            (Surface::Frontend, _) => Operation::FrontendUpdateMetadata,
            (Surface::Backend, How::Merge) => Operation::BackendUpdateUserMetadata,
            (Surface::Backend, How::Replace) => Operation::BackendReplaceUserMetadata,
        };
        let spec = operation.spec();
        let mut fields = Map::new();
        let params: Vec<&ParamSpec> =
            spec.params.iter().filter(|param| matches!(param.ty, ParamType::Metadata { .. })).collect();
        let count = if self.chance(75) { 1 } else { 1 + self.below(params.len()) };
        for _ in 0..count {
            let Some(param) = self.one_of(&params) else { break };
            let stored = world.user(user).map(|user| user.object(param.wire)).unwrap_or_default();
            let members = match how {
                How::Merge if self.chance(50) && !stored.is_empty() => Some(self.touching(&stored)),
                How::Merge => self.draw(&self.patch.clone()),
                How::Replace => self.draw(&self.whole.clone()),
            };
            fields.extend(members.map(|members| (param.wire.to_owned(), Value::Object(members))));
        }
        let fault = if self.chance(8) { Some(Fault::Unknown) } else { None };
        Op::Write { user, surface, how, fields, fault }
    }

    /// A patch that goes down into what is stored and touches one member there.
    fn touching(&mut self, stored: &Map<String, Value>) -> Map<String, Value> {
        let names: Vec<&String> = stored.keys().collect();
        let Some(name) = self.one_of(&names) else { return Map::new() };
        let value = match stored.get(name) {
            Some(Value::Object(below)) if !below.is_empty() && self.chance(75) => {
                Value::Object(self.touching(below))
            }
            _ => match self.below(6) {
                0..=2 => Value::Null,
                3 => self.draw(&json::scalar()).unwrap_or_default(),
                4 => self.draw(&json::array(0..3)).unwrap_or_default(),
                _ => self.draw(&json::object(1)).map(Value::Object).unwrap_or_default(),
            },
        };
        Map::from_iter([(name.clone(), value)])
    }

    fn fault(&mut self, spec: &'static OperationSpec) -> Option<Fault> {
        if self.chance(40) {
            return Some(Fault::Unknown);
        }
        let version = self.scope.version;
        let params: Vec<&'static ParamSpec> = spec
            .params
            .iter()
            .filter(|param| param.property.is_some() && !param.list && param.exists_at(version))
            .filter(|param| !matches!(param.ty, ParamType::Id { .. } | ParamType::Metadata { .. }))
            .collect();
        let param = self.one_of(&params)?;
        let value = self.draw(&select(values::wrong_type_values(param)))?;
        Some(Fault::Value(param.wire, value))
    }
}

/// Whether a param suspends who it is said of.
fn is_flag(param: &ParamSpec) -> bool {
    FLAGS.iter().any(|(_, property, _)| param.property == Some(property))
}

fn next_slot(world: &ModelState) -> Slot {
    world.slots().map(|(slot, _)| slot + 1).max().unwrap_or_default()
}
