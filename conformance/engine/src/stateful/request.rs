//! From a step of a history to the raw request that carries it out: names become values, slots and
//! numbers become ids. It knows no right answer.

use clerk_user::backend::CreateUserParams;
use clerk_user::operations::Operation;
use clerk_user::{IdentificationStatus, InitialIdentificationStatus, wire};
use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Request, Status};
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::model::members::Slot;
use crate::model::operation::{Fault, Kind, Name, NewMember, Op, Pool, Said, UserNo};
use crate::stateful::executor::Executor;

impl Executor<'_, '_> {
    /// The request of a step; nothing where an id that it needs was never seen.
    pub(super) fn request(&mut self, op: &Op, spec: &'static OperationSpec) -> Option<Request> {
        match op {
            Op::Create { says, members, .. } => {
                let mut params = self.said(spec, says);
                params.extend(self.created(members));
                Some(fixtures::backend_request(spec, params))
            }
            Op::Update { user, says, fault, .. } => {
                let mut params = self.said(spec, says);
                self.add_fault(fault.as_ref(), &mut params);
                self.on_user(spec, *user, params)
            }
            Op::Write { user, fields, fault, .. } => {
                let mut params = fields.clone();
                self.add_fault(fault.as_ref(), &mut params);
                self.on_user(spec, *user, params)
            }
            Op::SetPrimary { user, kind, slot, .. } => {
                let id = match slot {
                    Some(slot) => self.slot_ids.get(slot)?.clone(),
                    None => self.session.fresh(),
                };
                self.on_user(spec, *user, param(kind.primary(), Value::from(id)))
            }
            Op::Add { user, member, primary } => {
                let mut params = param(member.kind().value(), self.value(member.value));
                params.extend(param(wire::params::VERIFIED, json!(member.status == Status::Verified)));
                params.extend(primary.map(|primary| (wire::params::PRIMARY.to_owned(), json!(primary))));
                self.on_user(spec, *user, params)
            }
            Op::Replace { user, member } => {
                let mut params = param(member.kind().value(), self.value(member.value));
                let status = match member.status {
                    Status::Verified => IdentificationStatus::Verified,
                    Status::Reserved => IdentificationStatus::Reserved,
                    Status::Unverified => IdentificationStatus::Unverified,
                };
                params.extend(param(wire::params::IDENTIFICATION_STATUS, json!(status.as_str())));
                self.on_user(spec, *user, params)
            }
            Op::Verify { slot, verified } => {
                self.on_slot(spec, *slot, param(wire::params::VERIFIED, json!(verified)))
            }
            Op::Remove { slot } | Op::ReadMember { slot } => self.on_slot(spec, *slot, Params::new()),
            Op::Flag { user, .. } | Op::Delete { user } | Op::ReadUser { user } => {
                self.on_user(spec, *user, Params::new())
            }
            Op::Find { value } => {
                let filter = match value.pool {
                    Pool::Text(property) => property,
                    Pool::Of(kind) => kind.value(),
                };
                let wanted = self.value(*value);
                Some(fixtures::backend_request(spec, param(filter, json!([wanted]))))
            }
            Op::List { users, limit, ascending } => {
                let ids: Vec<&String> = users.iter().filter_map(|user| self.ids.get(user)).collect();
                let mut params = param(wire::params::USER_ID, json!(ids));
                params.extend(param(wire::params::LIMIT, json!(limit)));
                if let Some(ascending) = ascending {
                    let sign = if *ascending { "+" } else { "-" };
                    let order = format!("{sign}{}", wire::user::CREATED_AT);
                    params.extend(param(wire::params::ORDER_BY, json!(order)));
                }
                Some(fixtures::backend_request(spec, params))
            }
            // It is many requests.
            Op::BulkCreate { .. } | Op::AccountOperation(_) => None,
        }
    }

    /// A user as scenes know it.
    pub(super) fn subject(&self, user: UserNo) -> Option<ResourceRef> {
        let id = self.ids.get(&user)?.clone();
        Some(ResourceRef { resource: fixtures::owner_resource(), owner: id.clone(), id })
    }

    fn on_user(&self, spec: &OperationSpec, user: UserNo, params: Params) -> Option<Request> {
        Some(fixtures::request(spec, &self.subject(user)?, params))
    }

    fn on_slot(&self, spec: &OperationSpec, slot: Slot, params: Params) -> Option<Request> {
        let owner = self.subject(self.world.held(slot)?.user)?;
        let kind = self.world.kind(slot)?;
        let list = fixtures::resource(fixtures::owner_resource(), spec.surface)?.property(kind.list())?;
        let subject =
            ResourceRef { resource: list.ty, id: self.slot_ids.get(&slot)?.clone(), owner: owner.id };
        Some(fixtures::request(spec, &subject, params))
    }

    /// What a name stands for; a fresh value when it is used for the first time.
    pub(super) fn value(&mut self, name: Name) -> Value {
        if let Some(value) = self.world.value(name) {
            return value.clone();
        }
        let draft = match name.pool {
            Pool::Text(wire::user::USERNAME) => GeneratedValue::Text("u"),
            Pool::Text(_) => GeneratedValue::Text("x-"),
            Pool::Of(Kind::Email) => GeneratedValue::Email(values::EMAIL_DOMAIN),
            Pool::Of(Kind::Phone) => GeneratedValue::Phone,
            Pool::Of(Kind::Wallet) => GeneratedValue::Wallet,
        };
        let value = draft.resolve(&self.session.fresh());
        self.world.bind(name, value.clone());
        value
    }

    fn said(&mut self, spec: &OperationSpec, says: &[(&'static str, Said)]) -> Params {
        let mut params = Params::new();
        for (property, said) in says {
            let value = match said {
                Said::Fixed(value) => value.clone(),
                Said::Instant(instant) => Value::from(instant.to_rfc3339()),
                Said::Name(name) => self.value(*name),
            };
            let wire = spec.params.iter().find(|param| param.property == Some(property));
            params.insert(wire.map_or(*property, |param| param.wire).to_owned(), value);
        }
        params
    }

    /// The params of members that a user is created with. Statuses are named only when one of them
    /// is not the one that members have by themselves.
    fn created(&mut self, members: &[NewMember]) -> Params {
        let typed = CreateUserParams {
            skip_password_requirement: Some(true).into(),
            skip_user_requirement: members.is_empty().then_some(true).into(),
            ..CreateUserParams::default()
        };
        let mut params = fixtures::to_params(&typed);
        for kind in Kind::ALL {
            let of: Vec<&NewMember> = members.iter().filter(|member| member.kind() == kind).collect();
            if of.is_empty() {
                continue;
            }
            let values: Vec<Value> = of.iter().map(|member| self.value(member.value)).collect();
            params.insert(kind.value().to_owned(), Value::from(values));
            if let Some(statuses) = kind.statuses()
                && of.iter().any(|member| member.status != Status::Verified)
            {
                let named = of.iter().map(|member| match member.status {
                    Status::Reserved => InitialIdentificationStatus::Reserved.as_str(),
                    Status::Verified | Status::Unverified => InitialIdentificationStatus::Verified.as_str(),
                });
                params.insert(statuses.to_owned(), named.collect::<Vec<_>>().into());
            }
        }
        params
    }

    fn add_fault(&mut self, fault: Option<&Fault>, params: &mut Params) {
        match fault {
            Some(Fault::Unknown) => {
                params.insert(format!("unknown_{}", self.session.fresh()), json!(1));
            }
            Some(Fault::Value(wire, value)) => {
                params.insert((*wire).to_owned(), value.clone());
            }
            None => {}
        }
    }
}

/// One param.
pub(super) fn param(wire: &str, value: Value) -> Params {
    Map::from_iter([(wire.to_owned(), value)])
}

/// Properties of a user that requests set, one value each.
pub(super) fn tracked() -> impl Iterator<Item = &'static str> {
    let of = |operation: Operation| operation.spec().params.iter();
    let scalar = |param: &&ParamSpec| {
        !param.list && !matches!(param.ty, ParamType::Id { .. } | ParamType::String { secret: true, .. })
    };
    of(Operation::BackendCreateUser)
        .chain(of(Operation::BackendUpdateUser))
        .filter(scalar)
        .filter_map(|param| param.property)
}
