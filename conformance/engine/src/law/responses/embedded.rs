//! Comparisons of what other readings show of a user and of the user's things: sessions, clients, memberships and
//! invitations. An object that is shown in several places is the same in all of them.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::validate::TABLES;
use clerk_user::{frontend, wire};
use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Request, Surface, Verb};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::ResourceRef;
use crate::fixtures::owner_list::items;
use crate::law::responses::agreement::{agree, agrees};
use crate::runner::session::{CheckResult, Session, ensure};

/// The objects that readings of one surface have shown, by type and id, with the operation that showed them first.
type Shown = BTreeMap<(String, String), (&'static str, Value)>;

/// Compares what the readings about a user show of the same objects, within each surface, and the memberships on both
/// of them. The user can be read on both surfaces.
pub(super) fn compare_embedded(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    let organizations = organizations(session);
    let mut memberships: BTreeMap<Surface, BTreeSet<String>> = BTreeMap::new();
    for surface in Surface::ALL {
        let mut shown = Shown::new();
        for (reading, request) in readings(session, user, surface, &organizations) {
            agrees(session, |session| {
                let response = session.call(request)?;
                if !response.is_success() {
                    return Ok(());
                }
                compare_objects(&response.body, reading.id, &mut shown)?;
                compare_public_data(session, user, &response.body, reading.id)?;
                memberships.entry(surface).or_default().extend(memberships_of(user, &response.body, surface));
                Ok(())
            })?;
        }
    }
    let lists =
        [Operation::BackendGetOrganizationMembershipList, Operation::FrontendGetOrganizationMemberships];
    if !lists.iter().all(|list| session.capabilities().offers(list.spec())) {
        return Ok(());
    }
    let of = |surface: Surface| json!(memberships.get(&surface).cloned().unwrap_or_default());
    session.ensure_equal(
        &format!("the list of memberships in the response of {}", lists[1].id()),
        &of(Surface::Backend),
        &of(Surface::Frontend),
    )
}

/// Checks that every reading of the frontend is refused for a user who is gone.
pub(super) fn compare_gone(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    for (reading, request) in readings(session, user, Surface::Frontend, &BTreeSet::new()) {
        agrees(session, |session| {
            let response = session.call(request)?;
            let expected = format!("{} is refused for a user who is gone", reading.id);
            ensure(!response.is_success(), expected, format!("status {}", response.status))
        })?;
    }
    Ok(())
}

/// The organizations that the steps have shown.
fn organizations(session: &Session<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for call in &session.record().calls {
        let Ok(response) = &call.response else { continue };
        visit(&response.body, &mut |object| {
            if has_type(object, frontend::Organization::OBJECT) {
                found.extend(fixtures::id_of(object));
            }
        });
    }
    found
}

/// The requests that read something about a user, without the ones that need more than the user or an organization.
pub(super) fn readings(
    session: &Session<'_>,
    user: &ResourceRef,
    surface: Surface,
    organizations: &BTreeSet<String>,
) -> Vec<(&'static OperationSpec, Request)> {
    let mut requests = Vec::new();
    let specs = OPERATIONS.iter().filter(|spec| {
        spec.surface == surface
            && spec.http.verb == Verb::Get
            && spec.exists_at(session.version())
            && session.capabilities().offers(spec)
            && !spec.anybody
    });
    for spec in specs {
        let is_id = |param: &ParamSpec| matches!(param.ty, ParamType::Id { .. });
        let required: Vec<&ParamSpec> = spec.params.iter().filter(|param| param.required).collect();
        if !required.iter().all(|param| is_id(param)) {
            continue;
        }
        let of_organization = required.iter().find(|param| param.wire == wire::params::ORGANIZATION_ID);
        let subjects: Vec<Option<&String>> = match of_organization {
            Some(_) => organizations.iter().map(Some).collect(),
            None => vec![None],
        };
        for organization in subjects {
            let mut params = fixtures::longest_page(spec);
            let own = spec.params.iter().filter(|param| match param.ty {
                ParamType::Id { resource } => resource == user.resource,
                _ => false,
            });
            for param in own {
                let id = json!(user.id);
                params.insert(param.wire.to_owned(), if param.list { json!([id]) } else { id });
            }
            if let (Some(param), Some(id)) = (of_organization, organization) {
                params.insert(param.wire.to_owned(), json!(id));
            }
            if required.iter().all(|param| params.contains_key(param.wire)) {
                requests.push((spec, fixtures::request(spec, user, params)));
            }
        }
    }
    requests
}

/// Calls a function with each object in a value, the value included.
fn visit<'a>(value: &'a Value, look: &mut dyn FnMut(&'a Value)) {
    match value {
        Value::Object(members) => {
            look(value);
            members.values().for_each(|member| visit(member, look));
        }
        Value::Array(rows) => rows.iter().for_each(|row| visit(row, look)),
        _ => {}
    }
}

fn has_type(value: &Value, object: &str) -> bool {
    value.get(wire::user::OBJECT).is_some_and(|shown| shown == object)
}

/// Each object is as it was shown before, in all that both places show and only writes change.
fn compare_objects(body: &Value, operation: &'static str, shown: &mut Shown) -> CheckResult {
    let mut result = Ok(());
    visit(body, &mut |object| {
        let Some(Value::String(name)) = object.get(wire::user::OBJECT) else { return };
        let Ok(id) = fixtures::id_of(object) else { return };
        let object = without_volatile(object);
        let Some((first, known)) = shown.get(&(name.clone(), id.clone())) else {
            shown.insert((name.clone(), id), (operation, object));
            return;
        };
        let differs = |(member, value): (&String, &Value)| {
            let other = known.get(member)?;
            (!agree(value, other)).then(|| (member.clone(), value.clone(), other.clone()))
        };
        let found = object.as_object().into_iter().flatten().find_map(differs);
        if let (Some((member, value, other)), Ok(())) = (found, &result) {
            let what = format!("`{member}` of the {name} in the response of");
            result = ensure(
                false,
                format!("{what} {operation} is {other}, as in that of {first}"),
                value.to_string(),
            );
        }
    });
    result
}

/// An object without what changes by itself, such as times and tokens, and without the address of the image, which no
/// source specifies.
pub(super) fn without_volatile(object: &Value) -> Value {
    let is_volatile = |member: &str| {
        let mut properties = TABLES.resources.iter().flat_map(|resource| resource.properties);
        member.ends_with("_at")
            || member == wire::session::LAST_ACTIVE_TOKEN
            || member == wire::user::IMAGE_URL
            || properties.any(|property| property.volatile && property.wire == member)
    };
    let members = object.as_object().into_iter().flatten();
    members
        .filter(|(name, _)| !is_volatile(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// What no source specifies: which of the names identifies a user to others, and the address of the image.
const UNSPECIFIED: [&str; 3] = [
    wire::public_user_data::IDENTIFIER,
    wire::public_user_data::IMAGE_URL,
    wire::public_user_data::PROFILE_IMAGE_URL,
];

/// What other members of an organization see of the user is what the user is.
fn compare_public_data(
    session: &mut Session<'_>,
    user: &ResourceRef,
    body: &Value,
    operation: &str,
) -> CheckResult {
    let mut found = Vec::new();
    visit(body, &mut |object| {
        if object.get(wire::public_user_data::USER_ID) == Some(&json!(user.id))
            && object.get(wire::user::OBJECT).is_none()
        {
            found.push(object.clone());
        }
    });
    if found.is_empty() {
        return Ok(());
    }
    let stored = fixtures::read(session, user)?;
    for shown in found {
        for (name, value) in shown.as_object().into_iter().flatten() {
            let Some(expected) = stored.get(name).filter(|_| !UNSPECIFIED.contains(&name.as_str())) else {
                continue;
            };
            let what = format!("`{name}` of the user in the response of {operation}");
            ensure(agree(expected, value), format!("{what} is {expected}"), value.to_string())?;
        }
    }
    Ok(())
}

/// The memberships of the user that a reading lists.
fn memberships_of(user: &ResourceRef, body: &Value, surface: Surface) -> Vec<String> {
    let rows = items(body).unwrap_or_default();
    let is_own = |row: &&Value| {
        let user_id = row.get(wire::organization_membership::PUBLIC_USER_DATA);
        let user_id = user_id.and_then(|data| data.get(wire::public_user_data::USER_ID));
        match surface {
            Surface::Frontend => true,
            Surface::Backend => user_id == Some(&json!(user.id)),
        }
    };
    let rows = rows.iter().filter(|row| has_type(row, frontend::OrganizationMembership::OBJECT));
    rows.filter(is_own).filter_map(|row| fixtures::id_of(row).ok()).collect()
}
