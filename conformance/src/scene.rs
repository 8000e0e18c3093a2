//! Setting the scene: an owner, its members, and requests on them. What can be found in the tables
//! of the contract is found there; no rule and no right answer is known here.

pub(crate) mod list;
pub(crate) mod member;
pub(crate) mod plain;
pub(crate) mod rows;
pub(crate) mod sdk;

use clerk_user::backend::CreateUserParams;
use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_runtime::{
    Actor, OperationSpec, ParamLocation, ParamSpec, ParamType, PropertySpec, Request, ResourceSpec, Surface,
    Target,
};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::session::{Checked, Session, Stop};
use crate::strategy::values;

/// The params of a request, by wire name.
pub(crate) type Params = Map<String, Value>;

/// Something that a scene has made, and whose it is.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// Name of its resource.
    pub(crate) resource: &'static str,
    /// Its id.
    pub(crate) id: String,
    /// Id of its owner; its own where it is the owner.
    pub(crate) owner: String,
}

/// A param of a target, and the property that it sets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    /// The operation.
    pub(crate) operation: &'static OperationSpec,
    /// The param.
    pub(crate) param: &'static ParamSpec,
    /// Wire name of the property.
    pub(crate) property: &'static str,
}

/// The operation of a target or of a lifecycle.
pub(crate) fn operation(id: &str) -> &'static OperationSpec {
    Operation::from_id(id).expect("the emitted tables name operations of the same contract").spec()
}

/// A resource as a surface shows it.
pub(crate) fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
    RESOURCES.iter().find(|resource| resource.name == name && resource.surface == surface)
}

/// Name of the resource that owns all others: the one that a signed-in user is, and so reads
/// without saying which.
pub(crate) fn owner_resource() -> &'static str {
    let is_actor = |resource: &&ResourceSpec| {
        resource.surface == Surface::Frontend
            && resource.read.is_some_and(|read| operation(read).path_id(resource.name).is_none())
    };
    RESOURCES.iter().find(is_actor).expect("the contract has a resource that the actor reads").name
}

impl Aim {
    /// Whether null unsets the property. What null does to metadata and to a primary is open.
    pub(crate) fn takes_null(self) -> bool {
        let open = matches!(self.param.ty, ParamType::Metadata { .. } | ParamType::Id { .. });
        let resource = resource(self.operation.returns.resource(), self.operation.surface);
        let property = resource.and_then(|resource| resource.property(self.property));
        !open && self.param.nullable && property.is_some_and(|property| property.nullable)
    }
}

/// The params that a target speaks of: those it names, or else those that set its properties.
pub(crate) fn aims(target: &Target) -> Vec<Aim> {
    let operation = operation(&target.operation);
    let meant = |param: &&ParamSpec| match param.property {
        _ if !target.params.is_empty() => target.params.iter().any(|name| name == param.wire),
        Some(property) => target.properties.iter().any(|name| name == property),
        None => false,
    };
    let aim = |param: &'static ParamSpec| Some(Aim { operation, param, property: param.property? });
    operation.params.iter().filter(meant).filter_map(aim).collect()
}

/// The params that set the properties of a target, whatever params it names.
pub(crate) fn setters(target: &Target) -> Vec<Aim> {
    let operation = operation(&target.operation);
    let sets = |param: &&ParamSpec| target.properties.iter().any(|name| param.property == Some(name));
    let aim = |param: &'static ParamSpec| Some(Aim { operation, param, property: param.property? });
    operation.params.iter().filter(sets).filter_map(aim).collect()
}

/// Id of the operation that creates an owner.
pub(crate) fn create_operation() -> Option<&'static str> {
    resource(owner_resource(), Surface::Backend)?.create
}

/// The param of the owner's create operation that sets a property.
pub(crate) fn create_param(property: &str) -> Option<&'static ParamSpec> {
    let create = operation(create_operation()?);
    create.params.iter().find(|param| param.property == Some(property))
}

/// A params struct of the contract as the params of a request.
pub(crate) fn params(typed: &impl Serialize) -> Params {
    match serde_json::to_value(typed) {
        Ok(Value::Object(params)) => params,
        // Params structs are records with text names: neither can happen.
        Ok(_) | Err(_) => Params::new(),
    }
}

/// One param.
pub(crate) fn only(param: &ParamSpec, value: Value) -> Params {
    Params::from_iter([(param.wire.to_owned(), value)])
}

/// A request on a subject. Its ids go where the operation wants them.
pub(crate) fn request(operation: &OperationSpec, subject: &Subject, params: Params) -> Request {
    let mut params = params;
    for param in operation.params {
        let ParamType::Id { resource } = param.ty else { continue };
        if param.location != ParamLocation::Path && !param.required {
            continue;
        }
        let listed = |id: &str| if param.list { Value::from(vec![id]) } else { Value::from(id) };
        if resource == subject.resource {
            params.entry(param.wire).or_insert_with(|| listed(&subject.id));
        } else if resource == owner_resource() {
            params.entry(param.wire).or_insert_with(|| listed(&subject.owner));
        }
    }
    let actor = match operation.surface {
        Surface::Backend => Actor::SecretKey,
        Surface::Frontend => Actor::User(subject.owner.clone()),
    };
    Request { operation: operation.id.to_owned(), actor, api_version: None, params }
}

/// A backend request on nothing in particular.
pub(crate) fn plain_request(operation: &OperationSpec, params: Params) -> Request {
    Request { operation: operation.id.to_owned(), actor: Actor::SecretKey, api_version: None, params }
}

/// Fills in the required params that are missing with plain values.
pub(crate) fn fill_required(session: &mut Session<'_>, operation: &OperationSpec, params: &mut Params) {
    for param in operation.params {
        let needed = param.required || param.unless.is_some();
        let in_path = param.location == ParamLocation::Path;
        let is_id = matches!(param.ty, ParamType::Id { .. });
        let taken = param.exists_at(session.version()) && (needed || in_path) && !(in_path && is_id);
        if taken
            && !params.contains_key(param.wire)
            && let Some(draft) = values::plain(param)
        {
            params.insert(param.wire.to_owned(), draft.with(&session.fresh()));
        }
    }
}

/// The request that creates an owner with one fresh email address beside the given params.
pub(crate) fn owner_request(session: &mut Session<'_>, given: Params) -> Request {
    let email = values::email(&session.fresh(), values::DOMAIN);
    let typed = CreateUserParams {
        email_address: Some(vec![email]),
        skip_password_requirement: Some(true).into(),
        ..CreateUserParams::default()
    };
    let mut params = params(&typed);
    params.extend(given);
    plain_request(Operation::BackendCreateUser.spec(), params)
}

/// Creates an owner; the answer stands beside it.
pub(crate) fn create_owner(session: &mut Session<'_>, given: Params) -> Result<(Subject, Value), Stop> {
    let request = owner_request(session, given);
    let body = session.ok(request)?;
    Ok((owner(&body)?, body))
}

/// The owner that an answer shows.
pub(crate) fn owner(body: &Value) -> Result<Subject, Stop> {
    let id = id_of(body)?;
    Ok(Subject { resource: owner_resource(), id: id.clone(), owner: id })
}

/// Name of the member that holds the id of a resource.
pub(crate) const fn id_name() -> &'static str {
    wire::user::ID
}

/// The id of a resource in an answer.
pub(crate) fn id_of(body: &Value) -> Result<String, Stop> {
    let id = body.get(wire::user::ID).and_then(Value::as_str);
    id.map(str::to_owned).ok_or_else(|| Stop::Scene("what was created has no id".to_owned()))
}

/// What a resource in an answer shows of a property; null when it is absent.
pub(crate) fn shows(body: &Value, property: &str) -> Value {
    body.get(property).cloned().unwrap_or_default()
}

/// The operation with which a surface reads a resource, if it can be called here.
pub(crate) fn reader(session: &Session<'_>, name: &str, surface: Surface) -> Option<&'static OperationSpec> {
    let read = operation(resource(name, surface)?.read?);
    (read.exists_at(session.version()) && session.capabilities().offers(read)).then_some(read)
}

/// Reads a subject on the backend.
pub(crate) fn read(session: &mut Session<'_>, subject: &Subject) -> Result<Value, Stop> {
    let reader = reader(session, subject.resource, Surface::Backend)
        .ok_or_else(|| Stop::Scene(format!("{} cannot be read on the backend", subject.resource)))?;
    session.ok(request(reader, subject, Params::new()))
}

/// Reads a property back, freshly, on each surface that shows it.
pub(crate) fn read_back(
    session: &mut Session<'_>,
    subject: &Subject,
    property: &str,
    expected: &Value,
) -> Checked {
    for surface in [Surface::Backend, Surface::Frontend] {
        let spec = resource(subject.resource, surface).and_then(|resource| resource.property(property));
        let Some(spec) = spec.filter(|spec| spec.readable) else { continue };
        if let Some(reader) = reader(session, subject.resource, surface) {
            let answer = session.call(request(reader, subject, Params::new()))?;
            if surface == Surface::Frontend && matches!(answer.status, 401 | 403) {
                // Whoever is banned or locked may not look; the backend has shown what is stored.
                continue;
            }
            if !answer.is_success() {
                return Err(Stop::Scene(format!("{} answers {}", reader.id, answer.status)));
            }
            let what = format!("{property} read on the {surface}");
            session.ensure_equal(&what, expected, &meant(spec, &answer.body, expected))?;
        }
    }
    Ok(())
}

/// What an answer says of a property. Where an empty object may be left out or be null it is the
/// same as one that is there, and a text that is unset may read as the empty text.
pub(crate) fn meant(spec: &PropertySpec, body: &Value, expected: &Value) -> Value {
    let empty = expected.as_object().is_some_and(Map::is_empty);
    match body.get(spec.wire) {
        None if spec.optional && empty => expected.clone(),
        Some(Value::Null) if spec.nullable && empty => expected.clone(),
        Some(Value::String(text)) if text.is_empty() && expected.is_null() => Value::Null,
        shown => shown.cloned().unwrap_or_default(),
    }
}

/// Checks what the answer of a write shows of a property, where the surface shows it at all.
pub(crate) fn answer_shows(
    session: &Session<'_>,
    operation: &OperationSpec,
    body: &Value,
    property: &str,
    expected: &Value,
) -> Checked {
    let spec = resource(operation.returns.resource(), operation.surface);
    match spec.and_then(|resource| resource.property(property)).filter(|spec| spec.readable) {
        Some(spec) => {
            let what = format!("{property} in the answer of {}", operation.id);
            session.ensure_equal(&what, expected, &meant(spec, body, expected))
        }
        None => Ok(()),
    }
}
