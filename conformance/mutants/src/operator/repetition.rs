//! The second of two equal requests, or one of many, is treated differently.

use clerk_user::errors;
use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{Actor, OperationSpec, Request, Response, Verb};

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::ONCE;
use crate::wrapping::{CallResult, ReferenceServer, error_response};

/// A mutant for each operation that writes and each way of treating a repetition.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    let writes = OPERATIONS.iter();
    // What is refused the second time anyway cannot be refused wrongly.
    let writes = writes.filter(|spec| spec.http.verb != Verb::Get && !ONCE.contains(&spec.id));
    let faults = |spec: &'static OperationSpec| {
        let writes_values = spec.params.iter().any(|param| param.property.is_some());
        let is_possible = move |fault: &&'static Fault| writes_values || !fault.needs_values;
        FAULTS.iter().filter(is_possible).map(move |fault| mutant(spec, fault))
    };
    writes.flat_map(faults).collect()
}

struct Fault {
    name: &'static str,
    sentence: &'static str,
    /// Whether it shows only where requests write different values: otherwise a later request changes nothing.
    needs_values: bool,
    call: fn(&ReferenceServer, &Request) -> CallResult,
}

const FAULTS: &[Fault] = &[
    Fault {
        name: "second-refused",
        sentence: "refuses an equal request that follows the first",
        needs_values: false,
        call: second_refused,
    },
    Fault {
        name: "second-replayed",
        sentence: "answers an equal request that follows the first as the first, and does nothing",
        needs_values: false,
        call: second_replayed,
    },
    Fault {
        name: "fifth-not-stored",
        sentence: "does not store what the fifth request for the same user writes",
        needs_values: true,
        call: fifth_not_stored,
    },
];

fn mutant(spec: &'static OperationSpec, fault: &'static Fault) -> OperatorMutant {
    let place = Place {
        operator: Operator::Repetition,
        path: vec![fault.name.to_owned(), spec.id.to_owned()],
        bug: format!("{} in {}", fault.sentence, spec.id),
        operations: vec![spec.id],
        members: Vec::new(),
    };
    place.mutant_of_operation(fault.call)
}

/// The latest request that was accepted, with its response.
#[derive(Default)]
struct Latest(Option<(Request, Response)>);

fn is_repeated(server: &ReferenceServer, request: &Request) -> Option<Response> {
    server.with_state(|Latest(latest)| {
        let (former, response) = latest.as_ref()?;
        let is_equal = former.actor == request.actor && former.params == request.params;
        is_equal.then(|| response.clone())
    })
}

fn call_and_keep(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    if response.is_success() {
        server.with_state(|Latest(latest)| *latest = Some((request.clone(), response.clone())));
    }
    Ok(response)
}

fn second_refused(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_repeated(server, request).is_some() {
        return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
    }
    call_and_keep(server, request)
}

fn second_replayed(server: &ReferenceServer, request: &Request) -> CallResult {
    is_repeated(server, request).map_or_else(|| call_and_keep(server, request), Ok)
}

fn fifth_not_stored(server: &ReferenceServer, request: &Request) -> CallResult {
    let user = match &request.actor {
        Actor::User(id) => id.clone(),
        Actor::SecretKey | Actor::Anonymous => {
            // The params that name the subject are ids.
            let ids =
                request.params.iter().filter(|(name, value)| name.ends_with("_id") && value.is_string());
            ids.map(|(_, value)| value.to_string()).next().unwrap_or_default()
        }
    };
    let key = format!("requests for {user}");
    let times = server.recall(&key).and_then(|times| times.as_u64()).unwrap_or_default();
    let before = (times == 4).then(|| server.reference().snapshot());
    let response = server.call(request)?;
    if response.is_success() {
        server.remember(key, (times + 1).into());
        if let Some(before) = before {
            server.reference().restore(before);
        }
    }
    Ok(response)
}
