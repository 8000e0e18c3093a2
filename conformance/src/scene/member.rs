//! Members of an owner that can be added, verified, deleted and replaced one by one. The typed
//! params of the contract name the params; no right answer is known here.

use clerk_user::backend::{
    CreateEmailAddressParams, CreatePhoneNumberParams, CreateUserParams, DeleteEmailAddressParams,
    DeletePhoneNumberParams, GetEmailAddressParams, GetPhoneNumberParams, ReplaceUserEmailAddressParams,
    ReplaceUserPhoneNumberParams, UpdateEmailAddressParams, UpdatePhoneNumberParams,
};
use clerk_user::operations::Operation;
use clerk_user::{
    EmailAddressId, IdentificationStatus, InitialIdentificationStatus, PhoneNumberId, UserId,
    VerificationStatus, wire,
};
use clerk_user_runtime::{OperationSpec, Request, Surface, VerificationState};
use serde_json::Value;

use super::{Subject, id_of, operation, owner, owner_resource, params, plain_request, resource};
use crate::session::{Session, Stop};
use crate::strategy::values;

/// The property that says how a member was verified; both kinds have it.
const VERIFICATION: &str = wire::email_address::VERIFICATION;

/// What members are: those that have operations of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Email,
    Phone,
}

/// A list of an owner whose members can be added, changed and deleted one by one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Members {
    kind: Kind,
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

impl Members {
    /// The members of an owner's list, if they can be added one by one.
    pub(crate) fn of(list: &str) -> Option<Self> {
        let list = resource(owner_resource(), Surface::Backend)?.property(list)?;
        let create = operation(resource(list.ty, Surface::Backend)?.create?);
        let kind = match Operation::from_id(create.id)? {
            Operation::BackendCreateEmailAddress => Kind::Email,
            Operation::BackendCreatePhoneNumber => Kind::Phone,
            _ => return None,
        };
        Some(Self { kind, list: list.wire, resource: list.ty })
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
        match self.kind {
            Kind::Email => wire::params::EMAIL_ADDRESS,
            Kind::Phone => wire::params::PHONE_NUMBER,
        }
    }

    /// Whether this operation adds a member.
    pub(crate) fn adds_with(self, operation: &OperationSpec) -> bool {
        let add = match self.kind {
            Kind::Email => Operation::BackendCreateEmailAddress,
            Kind::Phone => Operation::BackendCreatePhoneNumber,
        };
        operation.id == add.id()
    }

    /// A value that nobody holds.
    pub(crate) fn fresh(self, session: &mut Session<'_>) -> String {
        let nonce = session.fresh();
        match self.kind {
            Kind::Email => values::email(&nonce, values::DOMAIN),
            Kind::Phone => values::phone(&nonce),
        }
    }

    /// An id of the usual form that no member has.
    pub(crate) fn made_up(self, session: &mut Session<'_>) -> String {
        let prefix = match self.kind {
            Kind::Email => EmailAddressId::PREFIX,
            Kind::Phone => PhoneNumberId::PREFIX,
        };
        format!("{prefix}{}", session.fresh())
    }

    /// Creates an owner with one member for each status; they stand beside it in that order, whatever
    /// order the answer has, and are nothing where the answer does not list them. An owner without
    /// any is known by its user name.
    pub(crate) fn owner(
        self,
        session: &mut Session<'_>,
        statuses: &[VerificationState],
    ) -> Result<Created, Stop> {
        let request = self.owner_request(session, statuses);
        let values = self.values(&request);
        let body = session.ok(request)?;
        let listed = self.made(&body);
        let by_value = |value: &String| listed.iter().find(|made| made.value == *value).cloned();
        Ok(Created { subject: owner(&body)?, members: values.iter().map(by_value).collect(), body })
    }

    /// The request that creates an owner with one member for each status. The statuses are named
    /// only when one of them is not the one that members have by themselves.
    pub(crate) fn owner_request(self, session: &mut Session<'_>, statuses: &[VerificationState]) -> Request {
        let mut typed =
            CreateUserParams { skip_password_requirement: Some(true).into(), ..CreateUserParams::default() };
        let values = (!statuses.is_empty()).then(|| statuses.iter().map(|_| self.fresh(session)).collect());
        if values.is_none() {
            typed.username = Some(format!("u{}", session.fresh())).into();
            typed.skip_user_requirement = Some(true).into();
        }
        let named = statuses.iter().any(|status| *status != VerificationState::Verified).then(|| {
            let initial = |status: &VerificationState| match status {
                VerificationState::Reserved => InitialIdentificationStatus::Reserved,
                VerificationState::Verified | VerificationState::Unverified => {
                    InitialIdentificationStatus::Verified
                }
            };
            statuses.iter().map(initial).collect()
        });
        match self.kind {
            Kind::Email => {
                (typed.email_address, typed.email_address_identification_status) = (values, named);
            }
            Kind::Phone => (typed.phone_number, typed.phone_number_identification_status) = (values, named),
        }
        plain_request(Operation::BackendCreateUser.spec(), params(&typed))
    }

    /// The values that a request creates an owner with.
    pub(crate) fn values(self, request: &Request) -> Vec<String> {
        let values = request.params.get(self.value_name()).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// The request that adds a member.
    pub(crate) fn add(self, owner: &Subject, value: &str, verified: bool, primary: Option<bool>) -> Request {
        let owner = UserId::from(owner.owner.as_str());
        let (operation, mut params) = match self.kind {
            Kind::Email => {
                let mut typed = CreateEmailAddressParams::new(owner, value.to_owned());
                typed.verified = Some(verified).into();
                typed.primary = primary.into();
                (Operation::BackendCreateEmailAddress, params(&typed))
            }
            Kind::Phone => {
                let mut typed = CreatePhoneNumberParams::new(owner, value.to_owned());
                typed.verified = Some(verified).into();
                typed.primary = primary.into();
                (Operation::BackendCreatePhoneNumber, params(&typed))
            }
        };
        if primary.is_none() {
            // Not asking is not the same as asking with null.
            params.retain(|_, value| !value.is_null());
        }
        plain_request(operation.spec(), params)
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
        match self.kind {
            Kind::Email => {
                let mut typed = UpdateEmailAddressParams::new(EmailAddressId::from(id));
                typed.verified = Some(verified).into();
                plain_request(Operation::BackendUpdateEmailAddress.spec(), params(&typed))
            }
            Kind::Phone => {
                let mut typed = UpdatePhoneNumberParams::new(PhoneNumberId::from(id));
                typed.verified = Some(verified).into();
                plain_request(Operation::BackendUpdatePhoneNumber.spec(), params(&typed))
            }
        }
    }

    /// The request that deletes a member.
    pub(crate) fn delete(self, id: &str) -> Request {
        match self.kind {
            Kind::Email => {
                let typed = DeleteEmailAddressParams::new(EmailAddressId::from(id));
                plain_request(Operation::BackendDeleteEmailAddress.spec(), params(&typed))
            }
            Kind::Phone => {
                let typed = DeletePhoneNumberParams::new(PhoneNumberId::from(id));
                plain_request(Operation::BackendDeletePhoneNumber.spec(), params(&typed))
            }
        }
    }

    /// The request that reads a member.
    pub(crate) fn read(self, id: &str) -> Request {
        match self.kind {
            Kind::Email => {
                let typed = GetEmailAddressParams::new(EmailAddressId::from(id));
                plain_request(Operation::BackendGetEmailAddress.spec(), params(&typed))
            }
            Kind::Phone => {
                let typed = GetPhoneNumberParams::new(PhoneNumberId::from(id));
                plain_request(Operation::BackendGetPhoneNumber.spec(), params(&typed))
            }
        }
    }

    /// The operation that puts a member in the place of all others.
    pub(crate) fn replacing(self) -> &'static OperationSpec {
        match self.kind {
            Kind::Email => Operation::BackendReplaceUserEmailAddress.spec(),
            Kind::Phone => Operation::BackendReplaceUserPhoneNumber.spec(),
        }
    }

    /// The request that puts a member in the place of all others.
    pub(crate) fn replace(self, owner: &Subject, value: &str, status: VerificationState) -> Request {
        let owner = UserId::from(owner.owner.as_str());
        let status = match status {
            VerificationState::Verified => IdentificationStatus::Verified,
            VerificationState::Reserved => IdentificationStatus::Reserved,
            VerificationState::Unverified => IdentificationStatus::Unverified,
        };
        let params = match self.kind {
            Kind::Email => {
                let mut typed = ReplaceUserEmailAddressParams::new(owner, value.to_owned());
                typed.identification_status = status;
                params(&typed)
            }
            Kind::Phone => {
                let mut typed = ReplaceUserPhoneNumberParams::new(owner, value.to_owned());
                typed.identification_status = status;
                params(&typed)
            }
        };
        plain_request(self.replacing(), params)
    }

    /// The members that an answer shows, in its order.
    pub(crate) fn shown(self, body: &Value) -> Vec<Value> {
        body.get(self.list).and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// The members that an answer shows, as a scene knows them.
    pub(crate) fn made(self, body: &Value) -> Vec<Made> {
        let text = |member: &Value, name| member.get(name).and_then(Value::as_str).map(str::to_owned);
        let made =
            |member: &Value| Some(Made { id: id_of(member).ok()?, value: text(member, self.value_name())? });
        self.shown(body).iter().filter_map(made).collect()
    }

    /// Whether a member is verified: no member of a verification but its status says so.
    pub(crate) fn is_verified(member: &Value) -> bool {
        let verification = member.get(VERIFICATION).and_then(Value::as_object);
        verification.is_some_and(|members| {
            members.values().any(|value| value.as_str() == Some(VerificationStatus::Verified.as_str()))
        })
    }
}

/// The id that an answer shows as the primary, if there is one.
pub(crate) fn primary(body: &Value, property: &str) -> Option<String> {
    body.get(property).and_then(Value::as_str).map(str::to_owned)
}
