//! An effect hits other rows than the ones it is about: the newest or the oldest other one, all others, or those of
//! the same owner.

use clerk_user_reference::internals::{Scope, StatePart, Store};

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::{EFFECTS, Effect};

const SCOPES: [(Scope, &str, &str); 4] = [
    (Scope::Newest, "newest", "the newest other row"),
    (Scope::Oldest, "oldest", "the oldest other row"),
    (Scope::All, "all", "every other row"),
    (Scope::SameOwner, "same-owner", "the other rows of the same owner"),
];

/// A mutant for each operation, each part of the state that it changes, and each scope.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    // Creating a row cannot spread to other rows; deleting one can.
    let spreads = |effect: &&Effect| {
        effect.is_specified() && effect.part.can_spread && (!effect.part.is_existence || effect.removes)
    };
    let scopes = |effect: &'static Effect| {
        let is_possible =
            move |(scope, ..): &(Scope, &str, &str)| *scope != Scope::SameOwner || effect.part.has_owners;
        SCOPES.into_iter().filter(is_possible).map(move |scope| mutant(effect, scope))
    };
    EFFECTS.iter().filter(spreads).flat_map(scopes).collect()
}

fn mutant(effect: &'static Effect, (scope, name, rows): (Scope, &str, &str)) -> OperatorMutant {
    let (id, part) = (effect.operation.id(), effect.part);
    let place = Place {
        operator: Operator::WrongScope,
        path: vec![name.to_owned(), id.to_owned(), part.name.to_owned()],
        bug: format!("changes {} in {rows}, too, in {id}", part.name),
        operations: vec![id],
        members: part.members(),
    };
    place.mutant_of_operation(move |server, request| {
        let before = server.reference().snapshot();
        let response = server.call(request)?;
        if response.is_success() {
            let mut after = server.reference().snapshot();
            spread(part, &before, &mut after, scope);
            server.reference().restore(after);
        }
        Ok(response)
    })
}

/// Gives other rows the value that the changed rows have now.
fn spread(part: &StatePart, before: &Store, after: &mut Store, scope: Scope) {
    let changed = part.changed(before, after);
    let source = after.clone();
    for id in &changed {
        let is_gone = part.value(&source, id).is_none();
        if part.is_existence && !is_gone {
            continue;
        }
        let others = part.others(if is_gone { before } else { &source }, id, scope);
        for other in others.iter().filter(|other| !changed.contains(other)) {
            part.copy(after, other, &source, id);
        }
    }
}
