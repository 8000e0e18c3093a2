//! What was deleted, replaced or revoked still works, and a new user inherits from a deleted one with the same name.

use std::sync::Arc;

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::wire;
use clerk_user_reference::internals::{StatePart, Store};
use clerk_user_runtime::{OperationSpec, ParamLocation, ParamSpec, ParamType, Request, Response, Verb};
use serde_json::Value;

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::{EFFECTS, Effect, is_specified};
use crate::wrapping::{CallResult, ReferenceServer};

pub(super) fn mutants() -> Vec<OperatorMutant> {
    let mut mutants = still_usable();
    mutants.extend(former_secrets());
    mutants.extend(inherited());
    mutants
}

/// For each operation that deletes something by its id, and each other operation that takes such an id: a mutant that
/// still accepts the deleted one.
fn still_usable() -> Vec<OperatorMutant> {
    let mut mutants = Vec::new();
    // A path that ends with an id names what is deleted; others end with a part of it.
    let deletes = |spec: &&OperationSpec| spec.http.verb == Verb::Delete && spec.http.path.ends_with('}');
    for delete in OPERATIONS.iter().filter(deletes) {
        let mut deleted = delete.params.iter().filter(|param| param.location == ParamLocation::Path);
        // The last id in the path is that of what is deleted.
        let Some(deleted) = deleted.next_back() else { continue };
        let ParamType::Id { resource } = deleted.ty else { continue };
        for user in OPERATIONS.iter().filter(|spec| spec.id != delete.id) {
            let takes = |param: &&ParamSpec| {
                !param.list && matches!(param.ty, ParamType::Id { resource: of } if of == resource)
            };
            for param in user.params.iter().filter(takes) {
                mutants.push(usable_after(delete, deleted.wire, user, param.wire));
            }
        }
    }
    mutants
}

/// The states from which something was deleted, with its id.
#[derive(Default)]
struct Deleted(Vec<(String, Arc<Store>)>);

fn usable_after(
    delete: &'static OperationSpec,
    deleted: &'static str,
    user: &'static OperationSpec,
    param: &'static str,
) -> OperatorMutant {
    let place = Place {
        operator: Operator::LifeCycle,
        path: vec!["still-usable".to_owned(), user.id.to_owned(), param.to_owned(), delete.id.to_owned()],
        bug: format!("accepts in {} as {param} what {} deleted", user.id, delete.id),
        operations: vec![user.id, delete.id],
        members: vec![param],
    };
    place.mutant(move |server, request| {
        if request.operation == delete.id {
            let before = Arc::new(server.reference().snapshot());
            let response = server.call(request)?;
            if let (true, Some(Value::String(id))) = (response.is_success(), request.params.get(deleted)) {
                server.with_state(|Deleted(all)| all.push((id.clone(), before)));
            }
            return Ok(response);
        }
        let response = server.call(request)?;
        if response.is_success() || request.operation != user.id {
            return Ok(response);
        }
        let Some(Value::String(id)) = request.params.get(param) else { return Ok(response) };
        let former = server.with_state(|Deleted(all)| {
            all.iter().rev().find(|(deleted, _)| deleted == id).map(|(_, before)| Arc::clone(before))
        });
        former.map_or(Ok(response.clone()), |former| in_former_state(server, request, response, &former))
    })
}

/// The response in a former state if it is a success there; the present state stays.
fn in_former_state(
    server: &ReferenceServer,
    request: &Request,
    refusal: Response,
    former: &Store,
) -> CallResult {
    let now = server.reference().snapshot();
    server.reference().restore(former.clone());
    let then = server.call(request);
    server.reference().restore(now);
    let then = then?;
    Ok(if then.is_success() { then } else { refusal })
}

/// A secret, the part of the state that holds it, and the params in which it is presented.
const SECRETS: &[(&str, &[&str], &[Operation])] = &[
    (
        "user.password",
        &[wire::params::PASSWORD, wire::params::CURRENT_PASSWORD],
        &[
            Operation::BackendVerifyPassword,
            Operation::FrontendUpdatePassword,
            Operation::FrontendRemovePassword,
            Operation::FrontendCreateSignIn,
        ],
    ),
    ("user.totp", &[wire::params::CODE], &[Operation::BackendVerifyTOTP, Operation::FrontendVerifyTOTP]),
    ("user.backup_codes", &[wire::params::CODE], &[Operation::BackendVerifyTOTP]),
    ("sign_in_token.status", &[wire::params::TICKET], &[Operation::FrontendCreateSignIn]),
    ("sign_up_invitation.used", &[wire::params::TICKET], &[Operation::FrontendCreateSignUp]),
    (
        "session.status",
        &[wire::params::SESSION_ID],
        &[Operation::FrontendTouchSession, Operation::FrontendCreateSessionToken],
    ),
    (
        "email_address.challenge",
        &[wire::params::CODE],
        &[
            Operation::FrontendAttemptEmailAddressVerification,
            Operation::BackendAttemptEmailAddressVerification,
        ],
    ),
    (
        "phone_number.challenge",
        &[wire::params::CODE],
        &[
            Operation::FrontendAttemptPhoneNumberVerification,
            Operation::BackendAttemptPhoneNumberVerification,
        ],
    ),
    (
        "web3_wallet.challenge",
        &[wire::params::SIGNATURE],
        &[Operation::FrontendAttemptWeb3WalletVerification],
    ),
];

/// For each operation that replaces, uses up or revokes a secret, and each operation to which a secret is presented: a
/// mutant that still accepts the former one.
fn former_secrets() -> Vec<OperatorMutant> {
    let mut mutants = Vec::new();
    for (name, params, users) in SECRETS {
        let changes = EFFECTS.iter().filter(|effect| effect.part.name == *name);
        for (change, user) in changes.flat_map(|change| users.iter().map(move |user| (change, user.spec()))) {
            let presents = |param: &&ParamSpec| params.contains(&param.wire);
            mutants.extend(
                user.params.iter().find(presents).map(|param| former_secret(change, user, param.wire)),
            );
        }
    }
    mutants
}

#[derive(Default)]
struct FormerSecrets(Vec<(String, Arc<Store>)>);

fn former_secret(
    change: &'static Effect,
    user: &'static OperationSpec,
    param: &'static str,
) -> OperatorMutant {
    let (id, part) = (change.operation.id(), change.part);
    let place = Place {
        operator: Operator::LifeCycle,
        path: vec![
            "former-secret".to_owned(),
            user.id.to_owned(),
            param.to_owned(),
            id.to_owned(),
            part.name.to_owned(),
        ],
        bug: format!("accepts in {} as {param} what was valid before {id} changed {}", user.id, part.name),
        operations: vec![user.id, id],
        members: vec![param],
    };
    place.mutant(move |server, request| {
        if request.operation == user.id {
            let before = server.reference().snapshot();
            let response = server.call(request)?;
            let is_accepted = response.is_success()
                && response.body.get(wire::params::VERIFIED) != Some(&Value::Bool(false));
            let former = server.with_state(|FormerSecrets(all)| all.clone());
            for (row, former) in former.iter().rev().filter(|_| !is_accepted).take(3) {
                let mut state = before.clone();
                part.copy(&mut state, row, former, row);
                let then = in_former_state(server, request, response.clone(), &state)?;
                if then.is_success() && then.body != response.body {
                    return Ok(then);
                }
            }
            if id == user.id && response.is_success() {
                remember(server, part, &Arc::new(before));
            }
            return Ok(response);
        }
        if request.operation != id {
            return server.call(request);
        }
        let before = Arc::new(server.reference().snapshot());
        let response = server.call(request)?;
        if response.is_success() {
            remember(server, part, &before);
        }
        Ok(response)
    })
}

fn remember(server: &ReferenceServer, part: &StatePart, before: &Arc<Store>) {
    let after = server.reference().snapshot();
    server.with_state(|FormerSecrets(all)| {
        // What had no value before cannot be presented.
        let changed = part.changed(before, &after).into_iter();
        all.extend(changed.filter(|id| part.value(before, id).is_some()).map(|id| (id, Arc::clone(before))));
    });
}

/// The names under which a user can be made anew.
const NAMES: [&str; 5] = [
    wire::params::EMAIL_ADDRESS,
    wire::params::PHONE_NUMBER,
    wire::params::WEB3_WALLET,
    wire::params::USERNAME,
    wire::params::EXTERNAL_ID,
];

/// The lists of a user in which some of these names are.
const MEMBERS: [&str; 3] = [wire::user::EMAIL_ADDRESSES, wire::user::PHONE_NUMBERS, wire::user::WEB3_WALLETS];

/// For each name and each property that does not hold that name: a mutant whose new user inherits the property from
/// the deleted user with the same name.
fn inherited() -> Vec<OperatorMutant> {
    let is_inherited = |part: &&'static StatePart| {
        part.name.starts_with("user.") && part.can_spread && is_specified(part.name)
    };
    let pairs = |name: &'static str| {
        let parts = StatePart::all().filter(is_inherited);
        parts.filter(move |part| part.name != format!("user.{name}")).map(move |part| inherits(name, part))
    };
    NAMES.into_iter().flat_map(pairs).collect()
}

/// The deleted users: their names, and the states before their deletion.
#[derive(Default)]
struct Graveyard(Vec<(Value, String, Arc<Store>)>);

fn inherits(name: &'static str, part: &'static StatePart) -> OperatorMutant {
    let (create, delete) = (Operation::BackendCreateUser.id(), Operation::BackendDeleteUser.id());
    let place = Place {
        operator: Operator::LifeCycle,
        path: vec!["inherits".to_owned(), name.to_owned(), part.name.to_owned()],
        bug: format!("gives a new user {} of the deleted user with the same {name}", part.name),
        operations: vec![create, delete],
        members: part.members(),
    };
    place.mutant(move |server, request| {
        if request.operation == delete {
            let user = server.read_user(request)?;
            let before = Arc::new(server.reference().snapshot());
            let response = server.call(request)?;
            if response.is_success() {
                let id = user.get(wire::user::ID).and_then(Value::as_str).unwrap_or_default().to_owned();
                server.with_state(|Graveyard(all)| all.push((Value::Object(user), id, before)));
            }
            return Ok(response);
        }
        let response = server.call(request)?;
        if request.operation != create || !response.is_success() {
            return Ok(response);
        }
        let given = request.params.get(name);
        let given: Vec<&Value> = match given {
            Some(Value::Array(items)) => items.iter().collect(),
            other => other.into_iter().collect(),
        };
        let former = server.with_state(|Graveyard(all)| {
            let has_name = |user: &Value| match user.get(name) {
                Some(value) => given.contains(&value),
                None => MEMBERS.iter().any(|list| {
                    let members = user.get(*list).and_then(Value::as_array).into_iter().flatten();
                    members.filter_map(|member| member.get(name)).any(|value| given.contains(&value))
                }),
            };
            all.iter()
                .rev()
                .find(|(user, ..)| has_name(user))
                .map(|(_, id, before)| (id.clone(), Arc::clone(before)))
        });
        let (Some((former, before)), Some(id)) =
            (former, response.body.get(wire::user::ID).and_then(Value::as_str))
        else {
            return Ok(response);
        };
        let mut now = server.reference().snapshot();
        part.copy(&mut now, id, &before, &former);
        server.reference().restore(now);
        super::rereading::reread(server, request, response)
    })
}
