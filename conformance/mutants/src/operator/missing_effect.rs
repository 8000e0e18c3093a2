//! An operation lacks one of its effects: one part of the state stays as it was, and the response shows that.

use clerk_user_reference::internals::StatePart;
use clerk_user_runtime::{Request, Response};

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::{EFFECTS, Effect};
use super::rereading::reread;
use super::reverting::revert;
use crate::wrapping::{CallResult, ReferenceServer};

/// A mutant for each operation and each part of the state that it changes.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    EFFECTS.iter().filter(|effect| effect.is_specified()).map(mutant).collect()
}

fn mutant(effect: &'static Effect) -> OperatorMutant {
    let (id, part) = (effect.operation.id(), effect.part);
    let place = Place {
        operator: Operator::MissingEffect,
        path: vec![id.to_owned(), part.name.to_owned()],
        bug: format!("does not change {} in {id}", part.name),
        operations: vec![id],
        members: part.members(),
    };
    place.mutant_of_operation(move |server, request| {
        let response = keep_former(server, request, part)?;
        if response.is_success() { reread(server, request, response) } else { Ok(response) }
    })
}

/// The correct response to a request, after which one part of the state is as it was before.
pub(super) fn keep_former(server: &ReferenceServer, request: &Request, part: &StatePart) -> CallResult {
    let before = server.reference().snapshot();
    let response: Response = server.call(request)?;
    if response.is_success() {
        let mut after = server.reference().snapshot();
        for id in part.changed(&before, &after) {
            revert(part, &mut after, &before, &id);
        }
        server.reference().restore(after);
    }
    Ok(response)
}
