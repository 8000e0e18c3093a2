//! One way of reading does not show what one operation wrote, until another operation writes the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use clerk_user::operations::Operation;
use clerk_user_reference::internals::{StatePart, Store};
use clerk_user_runtime::Request;

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::{EFFECTS, Effect};
use super::reading::Reading;
use super::reverting::revert;
use crate::wrapping::{CallResult, ReferenceServer};

/// A mutant for each operation that writes and each way of reading that shows it.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    let mut pairs: BTreeMap<(&str, Reading), Vec<&'static Effect>> = BTreeMap::new();
    for effect in EFFECTS.iter().filter(|effect| effect.is_specified()) {
        for reading in &effect.readings {
            pairs.entry((effect.operation.id(), *reading)).or_default().push(effect);
        }
    }
    pairs.into_iter().map(|((_, reading), effects)| mutant(reading, &effects)).collect()
}

fn mutant(reading: Reading, effects: &[&'static Effect]) -> OperatorMutant {
    let writer: Operation = effects[0].operation;
    let parts: Vec<&'static StatePart> = effects.iter().map(|effect| effect.part).collect();
    let place = Place {
        operator: Operator::StaleCopy,
        path: vec![writer.id().to_owned(), reading.to_string()],
        bug: format!("does not show in {reading} what {} wrote", writer.id()),
        operations: vec![writer.id(), reading.operation],
        members: parts.iter().flat_map(|part| part.members()).collect(),
    };
    place.mutant(move |server, request| {
        if request.operation == writer.id() {
            write(server, request, &parts)
        } else if reading.is_made_by(request) {
            read(server, request)
        } else {
            server.call(request)
        }
    })
}

/// A row whose new value a way of reading does not show.
struct StaleRow {
    part: &'static StatePart,
    id: String,
    /// The value that the operation wrote.
    written: Option<String>,
    before: Arc<Store>,
}

/// The rows that a way of reading shows as they were.
#[derive(Default)]
struct StaleRows(Vec<StaleRow>);

fn write(server: &ReferenceServer, request: &Request, parts: &[&'static StatePart]) -> CallResult {
    let before = Arc::new(server.reference().snapshot());
    let response = server.call(request)?;
    if response.is_success() {
        let after = server.reference().snapshot();
        server.with_state(|StaleRows(rows)| {
            for part in parts {
                for id in part.changed(&before, &after) {
                    rows.retain(|row| row.part.name != part.name || row.id != id);
                    let written = part.value(&after, &id);
                    rows.push(StaleRow { part, id, written, before: Arc::clone(&before) });
                }
            }
        });
    }
    Ok(response)
}

fn read(server: &ReferenceServer, request: &Request) -> CallResult {
    let now = server.reference().snapshot();
    let shown = server.with_state(|StaleRows(rows)| {
        // Another operation has written it since.
        rows.retain(|row| row.part.value(&now, &row.id) == row.written);
        let mut shown = now.clone();
        for row in rows.iter() {
            revert(row.part, &mut shown, &row.before, &row.id);
        }
        shown
    });
    server.reference().restore(shown);
    let response = server.call(request);
    server.reference().restore(now);
    response
}
