//! The plainest request that an operation takes, for any operation whose needs a scene can meet. It
//! knows no rule and no right answer.

use clerk_user::resources::RESOURCES;
use clerk_user_runtime::{
    OperationSpec, ParamLocation, ParamSpec, ParamType, Request, Surface, Verb, VerificationState,
};

use super::member::Members;
use super::{Params, Subject, create_owner, operation, owner_request, owner_resource, request, resource};
use crate::session::{Session, Stop};
use crate::strategy::values;

/// Whether a scene can meet the needs of an operation: what must be there is plain, or the id of an
/// owner or of one of its members.
pub(crate) fn can_ask(operation: &OperationSpec, version: &str) -> bool {
    let needed = |param: &&ParamSpec| {
        param.exists_at(version) && (param.required || param.location == ParamLocation::Path)
    };
    operation.params.iter().filter(needed).all(|param| match param.ty {
        ParamType::Id { resource } => {
            resource == owner_resource() || (!param.list && Members::of_resource(resource).is_some())
        }
        // What else a path names has to be there, and a scene does not know how to make it.
        _ => param.location != ParamLocation::Path && values::plain(param).is_some(),
    })
}

/// What the request of an operation is about: an owner, or a verified member where the path names one.
pub(crate) fn subject(session: &mut Session<'_>, operation: &OperationSpec) -> Result<Subject, Stop> {
    let (owner, _) = create_owner(session, Params::new())?;
    let named =
        operation.params.iter().filter(|param| param.location == ParamLocation::Path || param.required);
    let member = named.into_iter().find_map(|param| match param.ty {
        ParamType::Id { resource } if resource != owner_resource() => Members::of_resource(resource),
        _ => None,
    });
    let Some(members) = member else { return Ok(owner) };
    let made = members.added(session, &owner, true, None)?;
    Ok(Subject { resource: members.resource, id: made.id, owner: owner.owner })
}

/// The plainest request on a subject.
pub(crate) fn ask(session: &mut Session<'_>, operation: &OperationSpec, subject: &Subject) -> Request {
    if resource(owner_resource(), Surface::Backend).and_then(|owner| owner.create) == Some(operation.id) {
        return owner_request(session, Params::new());
    }
    let mut params = Params::new();
    super::fill_required(session, operation, &mut params);
    for param in operation.params.iter().filter(|param| param.required && param.list) {
        // What is plain is one value.
        if let Some(value) = params.get_mut(param.wire).filter(|value| !value.is_array()) {
            *value = serde_json::Value::from(vec![value.take()]);
        }
    }
    request(operation, subject, params)
}

/// Whether an operation changes nothing.
pub(crate) fn only_reads(operation: &OperationSpec) -> bool {
    operation.http.verb == Verb::Get
}

/// Statuses of members, one of each, that an owner can be created with.
pub(crate) const STATUSES: &[VerificationState] = &[VerificationState::Verified, VerificationState::Reserved];

/// Lists of owners whose members a scene can make.
pub(crate) fn member_lists() -> Vec<Members> {
    let owners =
        RESOURCES.iter().filter(|one| one.surface == Surface::Backend && one.name == owner_resource());
    let lists = owners.flat_map(|owner| owner.properties.iter().filter(|property| property.list));
    lists
        .filter_map(|list| {
            resource(list.ty, Surface::Backend)?.create.map(operation).and(Members::of(list.wire))
        })
        .collect()
}
