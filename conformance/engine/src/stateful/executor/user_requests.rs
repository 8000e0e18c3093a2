//! The requests of steps about users and members: symbols become values, numbers become ids. It knows
//! no expected response.

use clerk_user::backend::CreateUserParams;
use clerk_user::{IdentificationStatus, InitialIdentificationStatus, wire};
use clerk_user_runtime::{OperationSpec, Patch, Request, VerificationState};
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef};
use crate::model::members::Slot;
use crate::model::operands::{IdentifierKind, UserNumber};
use crate::model::operation::{ModelOperation, NewMember, PropertyValue, RequestFault};
use crate::stateful::executor::history_executor::HistoryExecutor;

impl HistoryExecutor<'_, '_> {
    /// The request of a step; nothing if it needs an id that no response showed.
    pub(super) fn user_request(
        &mut self,
        step: &ModelOperation,
        spec: &'static OperationSpec,
    ) -> Option<Request> {
        match step {
            ModelOperation::CreateUser { values, members, .. } => {
                let mut params = self.property_params(spec, values);
                params.extend(self.member_params(members));
                Some(fixtures::backend_request(spec, params))
            }
            ModelOperation::UpdateUser { user, values, fault, .. } => {
                let mut params = self.property_params(spec, values);
                Self::add_fault(fault.as_ref(), &mut params);
                self.request_on_user(spec, *user, params)
            }
            ModelOperation::WriteMetadata { user, fields, fault, .. } => {
                let mut params = fields.clone();
                Self::add_fault(fault.as_ref(), &mut params);
                self.request_on_user(spec, *user, params)
            }
            ModelOperation::SetPrimary { user, kind, slot, .. } => {
                let id = match slot {
                    Some(slot) => self.member_ids.get(slot)?.clone(),
                    None => self.session.fresh_name(),
                };
                self.request_on_user(spec, *user, param(kind.primary_property(), Value::from(id)))
            }
            ModelOperation::AddMember { user, member, primary } => {
                let mut params = param(member.kind().value_param(), self.value(member.value));
                params.extend(param(
                    wire::params::VERIFIED,
                    json!(member.status == VerificationState::Verified),
                ));
                params.extend(primary.map(|primary| (wire::params::PRIMARY.to_owned(), json!(primary))));
                self.request_on_user(spec, *user, params)
            }
            ModelOperation::ReplaceMembers { user, member } => {
                let mut params = param(member.kind().value_param(), self.value(member.value));
                let status = match member.status {
                    VerificationState::Verified => IdentificationStatus::Verified,
                    VerificationState::Reserved => IdentificationStatus::Reserved,
                    VerificationState::Unverified => IdentificationStatus::Unverified,
                };
                params.extend(param(wire::params::IDENTIFICATION_STATUS, json!(status.as_str())));
                self.request_on_user(spec, *user, params)
            }
            ModelOperation::SetVerified { slot, verified } => {
                self.request_on_member(spec, *slot, param(wire::params::VERIFIED, json!(verified)))
            }
            ModelOperation::DeleteMember { slot } | ModelOperation::ReadMember { slot } => {
                self.request_on_member(spec, *slot, Params::new())
            }
            ModelOperation::SetFlag { user, .. }
            | ModelOperation::DeleteUser { user }
            | ModelOperation::ReadUser { user } => self.request_on_user(spec, *user, Params::new()),
            ModelOperation::FindUsers { value } => {
                let filter = value.field.wire_name();
                let wanted = self.value(*value);
                Some(fixtures::backend_request(spec, param(filter, json!([wanted]))))
            }
            ModelOperation::ListUsers { users, limit, ascending } => {
                Some(self.list_request(spec, users, *limit, *ascending))
            }
            // These have several requests, or requests of their own.
            ModelOperation::BulkCreate { .. } | ModelOperation::Account(_) => None,
        }
    }

    fn list_request(
        &self,
        spec: &OperationSpec,
        users: &[UserNumber],
        limit: usize,
        ascending: Option<bool>,
    ) -> Request {
        let ids: Vec<&String> = users.iter().filter_map(|user| self.user_ids.get(user)).collect();
        let mut params = param(wire::params::USER_ID, json!(ids));
        params.extend(param(wire::params::LIMIT, json!(limit)));
        if let Some(ascending) = ascending {
            let sign = if ascending { "+" } else { "-" };
            let order = format!("{sign}{}", wire::user::CREATED_AT);
            params.extend(param(wire::params::ORDER_BY, json!(order)));
        }
        fixtures::backend_request(spec, params)
    }

    fn request_on_user(&self, spec: &OperationSpec, user: UserNumber, params: Params) -> Option<Request> {
        Some(fixtures::request(spec, &self.subject_of(user)?, params))
    }

    fn request_on_member(&self, spec: &OperationSpec, slot: Slot, params: Params) -> Option<Request> {
        let owner = self.subject_of(self.state.member(slot)?.user)?;
        let kind = self.state.kind_of(slot)?;
        let user = fixtures::resource(fixtures::owner_resource(), spec.surface)?;
        let resource = user.property(kind.list_property())?.ty;
        let subject = ResourceRef { resource, id: self.member_ids.get(&slot)?.clone(), owner: owner.id };
        Some(fixtures::request(spec, &subject, params))
    }

    fn property_params(&mut self, spec: &OperationSpec, values: &[(&'static str, PropertyValue)]) -> Params {
        let mut params = Params::new();
        for (property, value) in values {
            let value = match value {
                PropertyValue::Fixed(value) => value.clone(),
                PropertyValue::Instant(instant) => Value::from(instant.to_rfc3339()),
                PropertyValue::Unique(symbol) => self.value(*symbol),
            };
            let setter = spec.params.iter().find(|param| param.property == Some(property));
            params.insert(setter.map_or(*property, |param| param.wire).to_owned(), value);
        }
        params
    }

    /// The params for the members that a user is created with. Statuses are sent only if one of them
    /// differs from the default.
    fn member_params(&mut self, members: &[NewMember]) -> Params {
        let mut typed = CreateUserParams::default().skip_password_requirement(true);
        typed.skip_user_requirement = Patch::or_keep(members.is_empty().then_some(true));
        let mut params = fixtures::to_params(&typed);
        for kind in IdentifierKind::ALL {
            let of_kind: Vec<&NewMember> = members.iter().filter(|member| member.kind() == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let values: Vec<Value> = of_kind.iter().map(|member| self.value(member.value)).collect();
            params.insert(kind.value_param().to_owned(), Value::from(values));
            if let Some(statuses_param) = kind.statuses_param()
                && of_kind.iter().any(|member| member.status != VerificationState::Verified)
            {
                let statuses = of_kind.iter().map(|member| match member.status {
                    VerificationState::Reserved => InitialIdentificationStatus::Reserved.as_str(),
                    VerificationState::Verified | VerificationState::Unverified => {
                        InitialIdentificationStatus::Verified.as_str()
                    }
                });
                params.insert(statuses_param.to_owned(), statuses.collect::<Vec<_>>().into());
            }
        }
        params
    }

    fn add_fault(fault: Option<&RequestFault>, params: &mut Params) {
        match fault {
            Some(RequestFault::WrongType(param, value)) => {
                params.insert((*param).to_owned(), value.clone());
            }
            None => {}
        }
    }
}

/// One param, by wire name.
pub(super) fn param(name: &str, value: Value) -> Params {
    Map::from_iter([(name.to_owned(), value)])
}
