//! Setting the scene for an SDK: objects of it, calls of its methods, and answers made up from the table
//! of resources for the server behind it. It knows no rule and no right answer.

use clerk_user::resources::RESOURCES;
use clerk_user::sdk_calls::USER_OBJECT_METHODS;
use clerk_user::wire;
use clerk_user_runtime::{
    Actor, MethodBehaviour, MethodSpec, OperationSpec, Page, PropertySpec, Request, ResourceSpec, Response,
    Returns, Surface,
};
use serde_json::{Map, Value, json};

use super::{Params, Subject, operation, owner_resource};
use crate::adapter::sdk;
use crate::session::{Session, Step, Stop};

/// An object of the SDK under test.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    user: String,
    instance: Value,
}

/// Every method of the SDK.
pub(crate) const METHODS: &[MethodSpec] = USER_OBJECT_METHODS;

/// The method of that name.
pub(crate) fn method(name: &str) -> Option<&'static MethodSpec> {
    METHODS.iter().find(|method| method.name == name)
}

/// The method of that name in the edition that came before, where that is built in.
#[cfg(feature = "cli")]
pub(crate) fn former_method(name: &str) -> Option<&'static MethodSpec> {
    clerk_user::legacy::sdk_calls::USER_OBJECT_METHODS.iter().find(|method| method.name == name)
}

/// The method of that name in the edition that came before, where that is built in.
#[cfg(not(feature = "cli"))]
pub(crate) const fn former_method(_: &str) -> Option<&'static MethodSpec> {
    None
}

/// The operation of that id in the edition that came before, where that is built in.
#[cfg(feature = "cli")]
pub(crate) fn former_operation(id: &str) -> Option<&'static OperationSpec> {
    clerk_user::legacy::operations::Operation::from_id(id).map(|operation| operation.spec())
}

/// The operation of that id in the edition that came before, where that is built in.
#[cfg(not(feature = "cli"))]
pub(crate) const fn former_operation(_: &str) -> Option<&'static OperationSpec> {
    None
}

/// The operation with which an object reads its resource anew.
pub(crate) fn reading() -> &'static OperationSpec {
    let read = METHODS.iter().find_map(|method| match method.behaviour {
        MethodBehaviour::Read { operation, .. } => Some(operation),
        _ => None,
    });
    operation(read.expect("the SDK has a method that reads"))
}

impl Object {
    /// An object of a user who is there. What the SDK makes of the answer is told where it fails.
    pub(crate) fn open(session: &mut Session<'_>, user: &Subject) -> Result<Self, Stop> {
        let params = Params::from_iter([(wire::params::USER_ID.to_owned(), json!(user.id))]);
        let answer = session.call(call(sdk::OPEN, &user.id, params))?;
        match answer.body.get(sdk::INSTANCE) {
            Some(instance) if answer.is_success() => {
                Ok(Self { user: user.id.clone(), instance: instance.clone() })
            }
            _ => Err(Stop::Scene(format!("{} answers {} {}", sdk::OPEN, answer.status, answer.body))),
        }
    }

    /// An object of a user that the server makes up; it begins with what opening sends.
    pub(crate) fn over(session: &mut Session<'_>, user: Value) -> Result<Self, Stop> {
        let id = super::id_of(&user)?;
        session.server()?.always(reading().id, crate::journal::Fate::Answered(user));
        session.show_opening();
        Self::open(session, &Subject { resource: owner_resource(), id: id.clone(), owner: id })
    }

    /// Calls a method.
    pub(crate) fn perform(
        &self,
        session: &mut Session<'_>,
        method: &str,
        mut params: Params,
    ) -> Result<Response, Stop> {
        params.insert(sdk::INSTANCE.to_owned(), self.instance.clone());
        session.call(call(&format!("{}{method}", sdk::PREFIX), &self.user, params))
    }

    /// What the object shows of its resource, derived properties included.
    pub(crate) fn shown(&self, session: &mut Session<'_>) -> Result<Value, Stop> {
        let params = Params::from_iter([(sdk::INSTANCE.to_owned(), self.instance.clone())]);
        session.ok(call(sdk::READ, &self.user, params))
    }

    /// Moves the clock that the SDK reads.
    pub(crate) fn advance(&self, session: &mut Session<'_>, milliseconds: i64) -> Result<(), Stop> {
        let params = Params::from_iter([(sdk::MILLISECONDS.to_owned(), json!(milliseconds))]);
        session.ok(call(sdk::ADVANCE, &self.user, params)).map(drop)
    }

    /// Whether a call has ended the session.
    pub(crate) fn signed_out(&self, session: &mut Session<'_>) -> Result<Value, Stop> {
        let params = Params::from_iter([(sdk::INSTANCE.to_owned(), self.instance.clone())]);
        session.ok(call(sdk::SIGNED_OUT, &self.user, params))
    }
}

fn call(operation: &str, user: &str, params: Params) -> Request {
    let actor = Actor::User(user.to_owned());
    Request { operation: operation.to_owned(), actor, api_version: None, params }
}

/// The operations of requests, in words for people.
pub(crate) fn names(sent: &[Step]) -> String {
    let names: Vec<&str> = sent.iter().map(|step| step.request.operation.as_str()).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", then ") }
}

/// An answer of an operation as plain as its resource can be: what may be left out is, what may be null
/// is, lists of members are empty.
pub(crate) fn answer_of(operation: &OperationSpec) -> Value {
    answer_from(RESOURCES, operation)
}

/// The same of the edition that came before, where that is built in.
#[cfg(feature = "cli")]
pub(crate) fn former_answer_of(operation: &OperationSpec) -> Value {
    answer_from(clerk_user::legacy::resources::RESOURCES, operation)
}

/// The same of the edition that came before, where that is built in.
#[cfg(not(feature = "cli"))]
pub(crate) fn former_answer_of(_: &OperationSpec) -> Value {
    Value::Null
}

fn answer_from(resources: &[ResourceSpec], operation: &OperationSpec) -> Value {
    let one = made_up_from(resources, operation.returns.resource());
    match operation.returns {
        Returns::One(_) => one,
        Returns::List(_) => json!([one]),
        Returns::Page(_) => json!(Page { data: vec![one], total_count: 1 }),
    }
}

/// A resource of the frontend as plain as it can be.
pub(crate) fn made_up(name: &str) -> Value {
    made_up_from(RESOURCES, name)
}

fn made_up_from(resources: &[ResourceSpec], name: &str) -> Value {
    let spec = resources.iter().find(|one| one.name == name && one.surface == Surface::Frontend);
    let Some(spec) = spec else { return json!({}) };
    let there = spec.properties.iter().filter(|one| one.readable && !one.optional);
    let members: Map<String, Value> =
        there.map(|one| (one.wire.to_owned(), plainest(resources, one))).collect();
    Value::Object(members)
}

fn plainest(resources: &[ResourceSpec], property: &PropertySpec) -> Value {
    if let Some(literal) = property.literal {
        return json!(literal);
    }
    match property.ty {
        _ if property.list => json!([]),
        _ if property.nullable => Value::Null,
        "boolean" => json!(false),
        "integer" | "timestamp" => json!(1_000),
        "metadata" | "object" => json!({}),
        other if resources.iter().any(|resource| resource.name == other) => made_up_from(resources, other),
        other => json!(format!("made-up-{}", other.to_lowercase())),
    }
}
