//! Members of an owner that can be added, verified, deleted and replaced one by one. The typed
//! params of the contract name the params; no right answer is known here.

use clerk_user::backend::{
    CreateEmailAddressParams, CreateUserParams, DeleteEmailAddressParams, GetEmailAddressParams,
    ReplaceUserEmailAddressParams, UpdateEmailAddressParams,
};
use clerk_user::operations::Operation;
use clerk_user::{
    EmailAddressId, IdentificationStatus, InitialIdentificationStatus, UserId, VerificationStatus, wire,
};
use clerk_user_runtime::{OperationSpec, Request, Status, Surface};
use serde_json::Value;

use super::{Subject, id_of, operation, owner, owner_resource, params, plain_request, resource};
use crate::session::{Session, Stop};
use crate::strategy::values;

/// A list of an owner whose members are email addresses, the one kind that has operations of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Members {
    /// Wire name of the list.
    pub(crate) list: &'static str,
    /// Name of the members' resource.
    pub(crate) resource: &'static str,
}

/// A member that a scene has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Made {
    /// Its id.
    pub(crate) id: String,
    /// Its value.
    pub(crate) value: String,
}

/// An owner that a scene has created with members.
#[derive(Clone, Debug)]
pub(crate) struct Created {
    /// The owner.
    pub(crate) subject: Subject,
    /// Its members, in the order of the request.
    pub(crate) members: Vec<Option<Made>>,
    /// The answer.
    pub(crate) body: Value,
}

impl Created {
    /// The last member of the request.
    pub(crate) fn last(self) -> Result<Made, Stop> {
        let last = self.members.into_iter().next_back().flatten();
        last.ok_or_else(|| Stop::Scene("a member that was created is not listed".to_owned()))
    }
}

#[expect(
    clippy::unused_self,
    reason = "what is asked of members depends on their kind, of which there is one so far"
)]
impl Members {
    /// The members of an owner's list, if they can be added one by one.
    pub(crate) fn of(list: &str) -> Option<Self> {
        let list = resource(owner_resource(), Surface::Backend)?.property(list)?;
        let create = operation(resource(list.ty, Surface::Backend)?.create?);
        let added = create.id == Operation::BackendCreateEmailAddress.id();
        added.then_some(Self { list: list.wire, resource: list.ty })
    }

    /// The members whose resource has this name.
    pub(crate) fn of_resource(name: &str) -> Option<Self> {
        let owner = resource(owner_resource(), Surface::Backend)?;
        owner
            .properties
            .iter()
            .filter(|property| property.ty == name && property.list)
            .find_map(|list| Self::of(list.wire))
    }

    /// Name of the property that holds a member's value, and of the params that carry it.
    pub(crate) const fn value_name(self) -> &'static str {
        wire::params::EMAIL_ADDRESS
    }

    /// Whether this operation adds a member.
    pub(crate) fn adds_with(self, operation: &OperationSpec) -> bool {
        operation.id == Operation::BackendCreateEmailAddress.id()
    }

    /// A value that nobody holds.
    pub(crate) fn fresh(self, session: &mut Session<'_>) -> String {
        values::email(&session.fresh(), values::DOMAIN)
    }

    /// An id of the usual form that no member has.
    pub(crate) fn made_up(self, session: &mut Session<'_>) -> String {
        format!("{}{}", EmailAddressId::PREFIX, session.fresh())
    }

    /// Creates an owner with one member for each status; they stand beside it in that order, whatever
    /// order the answer has, and are nothing where the answer does not list them. An owner without
    /// any is known by its user name.
    pub(crate) fn owner(self, session: &mut Session<'_>, statuses: &[Status]) -> Result<Created, Stop> {
        let request = self.owner_request(session, statuses);
        let values = self.values(&request);
        let body = session.ok(request)?;
        let listed = self.made(&body);
        let by_value = |value: &String| listed.iter().find(|made| made.value == *value).cloned();
        Ok(Created { subject: owner(&body)?, members: values.iter().map(by_value).collect(), body })
    }

    /// The request that creates an owner with one member for each status. The statuses are named
    /// only when one of them is not the one that members have by themselves.
    pub(crate) fn owner_request(self, session: &mut Session<'_>, statuses: &[Status]) -> Request {
        let mut typed =
            CreateUserParams { skip_password_requirement: Some(true).into(), ..CreateUserParams::default() };
        if statuses.is_empty() {
            typed.username = Some(format!("u{}", session.fresh())).into();
            typed.skip_user_requirement = Some(true).into();
        } else {
            typed.email_address = Some(statuses.iter().map(|_| self.fresh(session)).collect());
        }
        if statuses.iter().any(|status| *status != Status::Verified) {
            let initial = |status: &Status| match status {
                Status::Reserved => InitialIdentificationStatus::Reserved,
                Status::Verified | Status::Unverified => InitialIdentificationStatus::Verified,
            };
            typed.email_address_identification_status = Some(statuses.iter().map(initial).collect());
        }
        plain_request(Operation::BackendCreateUser.spec(), params(&typed))
    }

    /// The values that a request creates an owner with.
    pub(crate) fn values(self, request: &Request) -> Vec<String> {
        let values = request.params.get(wire::params::EMAIL_ADDRESS).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// The request that adds a member.
    pub(crate) fn add(self, owner: &Subject, value: &str, verified: bool, primary: Option<bool>) -> Request {
        let mut typed = CreateEmailAddressParams::new(UserId::from(owner.owner.as_str()), value.to_owned());
        typed.verified = Some(verified).into();
        typed.primary = primary.into();
        let mut params = params(&typed);
        if primary.is_none() {
            // Not asking is not the same as asking with null.
            params.retain(|_, value| !value.is_null());
        }
        plain_request(Operation::BackendCreateEmailAddress.spec(), params)
    }

    /// Adds a member.
    pub(crate) fn added(
        self,
        session: &mut Session<'_>,
        owner: &Subject,
        verified: bool,
        primary: Option<bool>,
    ) -> Result<Made, Stop> {
        let value = self.fresh(session);
        let body = session.ok(self.add(owner, &value, verified, primary))?;
        Ok(Made { id: id_of(&body)?, value })
    }

    /// The request that sets a member's verification.
    pub(crate) fn verify(self, id: &str, verified: bool) -> Request {
        let mut typed = UpdateEmailAddressParams::new(EmailAddressId::from(id));
        typed.verified = Some(verified).into();
        plain_request(Operation::BackendUpdateEmailAddress.spec(), params(&typed))
    }

    /// The request that deletes a member.
    pub(crate) fn delete(self, id: &str) -> Request {
        let typed = DeleteEmailAddressParams::new(EmailAddressId::from(id));
        plain_request(Operation::BackendDeleteEmailAddress.spec(), params(&typed))
    }

    /// The request that reads a member.
    pub(crate) fn read(self, id: &str) -> Request {
        let typed = GetEmailAddressParams::new(EmailAddressId::from(id));
        plain_request(Operation::BackendGetEmailAddress.spec(), params(&typed))
    }

    /// The operation that puts a member in the place of all others.
    pub(crate) fn replacing(self) -> &'static OperationSpec {
        Operation::BackendReplaceUserEmailAddress.spec()
    }

    /// The request that puts a member in the place of all others.
    pub(crate) fn replace(self, owner: &Subject, value: &str, status: Status) -> Request {
        let mut typed =
            ReplaceUserEmailAddressParams::new(UserId::from(owner.owner.as_str()), value.to_owned());
        typed.identification_status = match status {
            Status::Verified => IdentificationStatus::Verified,
            Status::Reserved => IdentificationStatus::Reserved,
            Status::Unverified => IdentificationStatus::Unverified,
        };
        plain_request(self.replacing(), params(&typed))
    }

    /// The members that an answer shows, in its order.
    pub(crate) fn shown(self, body: &Value) -> Vec<Value> {
        body.get(self.list).and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// The members that an answer shows, as a scene knows them.
    pub(crate) fn made(self, body: &Value) -> Vec<Made> {
        let text = |member: &Value, name| member.get(name).and_then(Value::as_str).map(str::to_owned);
        let made = |member: &Value| {
            Some(Made { id: id_of(member).ok()?, value: text(member, wire::email_address::EMAIL_ADDRESS)? })
        };
        self.shown(body).iter().filter_map(made).collect()
    }

    /// Whether a member is verified: no member of a verification but its status says so.
    pub(crate) fn is_verified(self, member: &Value) -> bool {
        let verification = member.get(wire::email_address::VERIFICATION).and_then(Value::as_object);
        verification.is_some_and(|members| {
            members.values().any(|value| value.as_str() == Some(VerificationStatus::Verified.as_str()))
        })
    }
}

/// The id that an answer shows as the primary, if there is one.
pub(crate) fn primary(body: &Value, property: &str) -> Option<String> {
    body.get(property).and_then(Value::as_str).map(str::to_owned)
}
