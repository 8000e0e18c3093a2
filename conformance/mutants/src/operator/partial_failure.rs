//! The response and the state do not agree: answered and not stored, refused and yet stored, stored and yet refused.

use clerk_user::errors;
use clerk_user::operations::OPERATIONS;
use clerk_user_implementation::CallError;
use clerk_user_runtime::{OperationSpec, Request, Verb};
use serde_json::Value;

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::{EFFECTS, Effect};
use super::missing_effect::keep_former;
use crate::wrapping::{ReferenceServer, error_response};

pub(super) fn mutants() -> Vec<OperatorMutant> {
    let writes = OPERATIONS.iter();
    let writes: Vec<_> = writes.filter(|spec| spec.http.verb != Verb::Get).collect();
    let changes =
        |spec: &&&'static OperationSpec| EFFECTS.iter().any(|effect| effect.operation.id() == spec.id);
    let specified = EFFECTS.iter().filter(|effect| effect.is_specified());
    let mut mutants: Vec<OperatorMutant> = specified.map(part_not_stored).collect();
    let writes_several = |spec: &&&'static OperationSpec| {
        spec.params.iter().filter(|param| param.property.is_some() && !param.required).count() >= 2
    };
    mutants.extend(writes.iter().filter(writes_several).map(|spec| refused_and_stored(spec)));
    mutants.extend(writes.iter().filter(changes).map(|spec| stored_and_refused(spec)));
    mutants
}

/// The response shows an effect that is not stored.
fn part_not_stored(effect: &'static Effect) -> OperatorMutant {
    let (id, part) = (effect.operation.id(), effect.part);
    let place = Place {
        operator: Operator::PartialFailure,
        path: vec!["not-stored".to_owned(), id.to_owned(), part.name.to_owned()],
        bug: format!("responds in {id} as if it changed {}, and does not store it", part.name),
        operations: vec![id],
        members: part.members(),
    };
    place.mutant_of_operation(move |server, request| keep_former(server, request, part))
}

/// A request is refused because of one param, and the others are stored.
fn refused_and_stored(spec: &'static OperationSpec) -> OperatorMutant {
    let place = Place {
        operator: Operator::PartialFailure,
        path: vec!["refused-and-stored".to_owned(), spec.id.to_owned()],
        bug: format!("refuses a request because of one param in {}, and stores the others", spec.id),
        operations: vec![spec.id],
        members: Vec::new(),
    };
    place.mutant_of_operation(move |server, request| {
        let response = server.call(request)?;
        if !response.is_success() {
            store_the_rest(server, request, &response.body)?;
        }
        Ok(response)
    })
}

fn store_the_rest(server: &ReferenceServer, request: &Request, body: &Value) -> Result<(), CallError> {
    let errors = body.get("errors").and_then(Value::as_array).into_iter().flatten();
    let names: Vec<&str> = errors.filter_map(|error| error.pointer("/meta/param_name")?.as_str()).collect();
    if !names.is_empty() {
        server
            .call_with_params(request, |params| params.retain(|name, _| !names.contains(&name.as_str())))?;
    }
    Ok(())
}

/// A request is refused, although its effects are stored: each third one.
fn stored_and_refused(spec: &'static OperationSpec) -> OperatorMutant {
    let place = Place {
        operator: Operator::PartialFailure,
        path: vec!["stored-and-refused".to_owned(), spec.id.to_owned()],
        bug: format!("refuses every third request that it stores in {}", spec.id),
        operations: vec![spec.id],
        members: Vec::new(),
    };
    place.mutant_of_operation(move |server, request| {
        let response = server.call(request)?;
        if !response.is_success() {
            return Ok(response);
        }
        Ok(if count(server).is_multiple_of(3) {
            error_response(errors::FORM_IDENTIFIER_EXISTS)
        } else {
            response
        })
    })
}

/// The number of requests so far, this one included.
fn count(server: &ReferenceServer) -> u64 {
    server.with_state(|times: &mut u64| {
        *times += 1;
        *times
    })
}
