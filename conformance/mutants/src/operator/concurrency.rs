//! Two requests at the same time: each starts from the same state, and what the first one wrote is lost.

use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use clerk_user::operations::OPERATIONS;
use clerk_user_reference::internals::{StatePart, Store};
use clerk_user_runtime::{OperationSpec, Request, Response};

use super::definition::{Operator, OperatorMutant, Place};
use super::effects::{EFFECTS, ONCE};
use crate::wrapping::{CallResult, ReferenceServer};

/// For each operation that changes something: a mutant that loses its effect when another request runs at the same
/// time. For each one whose second request is refused: a mutant that checks both before it acts.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    let specs = OPERATIONS.iter();
    let changes =
        |spec: &&'static OperationSpec| EFFECTS.iter().any(|effect| effect.operation.id() == spec.id);
    let specs: Vec<_> = specs.filter(changes).collect();
    let once = specs.iter().filter(|spec| ONCE.contains(&spec.id)).map(|spec| used_twice(spec));
    specs.iter().map(|spec| lost_update(spec)).chain(once).collect()
}

/// How long a request waits for another one.
const WINDOW: Duration = Duration::from_millis(1);
/// How long a request from a second thread waits: there, requests run at the same time.
const LONG_WINDOW: Duration = Duration::from_millis(25);

/// The requests of the operation that are running now.
#[derive(Default)]
struct Running {
    now: u32,
    /// The state before the first of them.
    before: Option<Store>,
    /// How many of them have overlapped another one.
    met: u32,
    /// The thread of the first request.
    usual: Option<ThreadId>,
}

/// Whether another request of the operation runs at the same time.
fn is_concurrent(server: &ReferenceServer) -> bool {
    let began = Instant::now();
    let thread = thread::current().id();
    let is_usual = server.with_state(|running: &mut Running| *running.usual.get_or_insert(thread) == thread);
    let window = if is_usual { WINDOW } else { LONG_WINDOW };
    while began.elapsed() < window {
        if server.with_state(|running: &mut Running| running.now > 1) {
            return true;
        }
        thread::yield_now();
    }
    false
}

fn enter(server: &ReferenceServer) {
    let state = server.reference().snapshot();
    server.with_state(|running: &mut Running| {
        running.now += 1;
        running.before.get_or_insert(state);
    });
}

fn leave(server: &ReferenceServer) {
    server.with_state(|running: &mut Running| {
        running.now -= 1;
        if running.now == 0 {
            *running = Running { usual: running.usual, ..Running::default() };
        }
    });
}

/// A mutant that treats overlapping requests of an operation wrongly: `spoil` gets the correct response to one of them.
fn mutant(
    spec: &'static OperationSpec,
    name: &str,
    bug: String,
    spoil: fn(&ReferenceServer, &Request, Response) -> CallResult,
) -> OperatorMutant {
    let place = Place {
        operator: Operator::Concurrency,
        path: vec![name.to_owned(), spec.id.to_owned()],
        bug,
        operations: vec![spec.id],
        members: Vec::new(),
    };
    place.mutant_of_operation(move |server, request| {
        enter(server);
        let overlaps = is_concurrent(server);
        let response = server.call(request);
        let response = match response {
            Ok(response) if overlaps => spoil(server, request, response),
            other => other,
        };
        leave(server);
        response
    })
}

fn lost_update(spec: &'static OperationSpec) -> OperatorMutant {
    let bug = format!("loses the effect of {} when another request of it runs at the same time", spec.id);
    mutant(spec, "lost-update", bug, |server, _, response| {
        lose_the_first(server);
        Ok(response)
    })
}

fn used_twice(spec: &'static OperationSpec) -> OperatorMutant {
    let bug = format!("checks two requests of {} at the same time against the state before both", spec.id);
    mutant(spec, "checked-before", bug, |server, request, response| {
        if response.is_success() { Ok(response) } else { checked_before(server, request, response) }
    })
}

/// The second of two overlapping requests writes over what the first one wrote.
fn lose_the_first(server: &ReferenceServer) {
    let is_first = server.with_state(|running: &mut Running| {
        running.met += 1;
        running.met == 1
    });
    if is_first {
        let before = server.with_state(|running: &mut Running| running.before.clone());
        if let Some(before) = before {
            let mut now = server.reference().snapshot();
            for part in StatePart::all() {
                for id in part.changed(&before, &now) {
                    part.copy(&mut now, &id, &before, &id);
                }
            }
            server.reference().restore(now);
        }
    }
}

/// The response in the state before both requests, if it is a success there.
fn checked_before(server: &ReferenceServer, request: &Request, refusal: Response) -> CallResult {
    let Some(before) = server.with_state(|running: &mut Running| running.before.clone()) else {
        return Ok(refusal);
    };
    let now = server.reference().snapshot();
    server.reference().restore(before);
    let response = server.call(request);
    server.reference().restore(now);
    response.map(|response| if response.is_success() { response } else { refusal })
}
