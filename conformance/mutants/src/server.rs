//! The right server behind a wrapper, and the few things that wrappers do with requests and
//! answers. It knows no bug.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use clerk_user::operations::Operation;
use clerk_user::{backend, wire};
use clerk_user_runtime::{Actor, ErrorDef, OperationSpec, ParamSpec, ParamType, Request, Response};
use serde_json::{Map, Value};

use clerk_user_implementation::InProcess;
use clerk_user_implementation::{CallError, Description, Implementation};
use clerk_user_reference::{Reference, in_process};

pub(crate) type Members = Map<String, Value>;
type Answer = Result<Response, CallError>;

/// The reference behind its dispatcher.
pub(crate) struct Server {
    inner: InProcess<Reference>,
    /// What a wrapper keeps from one call to the next.
    memory: Mutex<BTreeMap<String, Value>>,
    meetings: Mutex<Meetings>,
    met: Condvar,
}

/// Calls that wait for each other.
#[derive(Default)]
struct Meetings {
    is_somebody_waiting: bool,
    /// How many meetings there were.
    held: u64,
}

impl Server {
    pub(crate) fn new(mutant: &str, reference: Reference) -> Self {
        let inner = in_process(format!("mutant {mutant}"), reference);
        Self { inner, memory: Mutex::default(), meetings: Mutex::default(), met: Condvar::new() }
    }

    /// The reference itself, for the bugs that leave the dispatcher out.
    pub(crate) fn reference(&self) -> &Reference {
        self.inner.api()
    }

    /// Waits until another call comes to such a point as well, or for a short while; whether one
    /// came. What calls do between a look and a write then lies side by side whenever two are made at
    /// one time.
    pub(crate) fn meet(&self) -> bool {
        const PATIENCE: Duration = Duration::from_millis(25);
        let mut meetings = self.meetings.lock().unwrap_or_else(PoisonError::into_inner);
        if meetings.is_somebody_waiting {
            *meetings = Meetings { is_somebody_waiting: false, held: meetings.held + 1 };
            self.met.notify_all();
            return true;
        }
        meetings.is_somebody_waiting = true;
        let held = meetings.held;
        let waited = self.met.wait_timeout_while(meetings, PATIENCE, |meetings| meetings.held == held);
        let (mut meetings, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        let alone = waited.timed_out() && meetings.held == held;
        if alone {
            meetings.is_somebody_waiting = false;
        }
        !alone
    }

    /// Changes the user that a request speaks of in a way that nobody asked for.
    pub(crate) fn meddle(&self, request: &Request) -> Result<(), CallError> {
        let Some((user, id)) = user_id(request) else { return Ok(()) };
        let name = (wire::user::FIRST_NAME.to_owned(), Value::from("Meddled"));
        self.ask(None, Operation::BackendUpdateUser, Members::from_iter([(user, id), name])).map(drop)
    }

    pub(crate) fn remember(&self, key: String, value: Value) {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).insert(key, value);
    }

    pub(crate) fn recall(&self, key: &str) -> Option<Value> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    pub(crate) fn describe(&self) -> Description {
        self.inner.describe()
    }

    /// The right answer.
    pub(crate) fn answer(&self, request: &Request) -> Answer {
        self.inner.call(request)
    }

    /// The right answer to the same request with other params.
    pub(crate) fn answer_with(&self, request: &Request, change: impl FnOnce(&mut Members)) -> Answer {
        let mut request = request.clone();
        change(&mut request.params);
        self.answer(&request)
    }

    /// The right answer to a backend request of the wrapper's own.
    pub(crate) fn ask(&self, version: Option<&str>, operation: Operation, params: Members) -> Answer {
        self.answer(&Request {
            operation: operation.id().to_owned(),
            actor: Actor::SecretKey,
            api_version: version.map(str::to_owned),
            params,
        })
    }

    /// The user that a request speaks of, as the backend shows it.
    pub(crate) fn user_of(&self, request: &Request) -> Result<Members, CallError> {
        let Some(id) = user_id(request) else { return Ok(Members::new()) };
        let response = self.ask(None, Operation::BackendGetUser, Members::from_iter([id]))?;
        Ok(match response.body {
            Value::Object(members) if response.is_success() => members,
            _ => Members::new(),
        })
    }
}

/// The param that names the user of a request: from the path, or the one who is signed in.
pub(crate) fn user_id(request: &Request) -> Option<(String, Value)> {
    let id = match &request.actor {
        Actor::User(id) => Value::from(id.as_str()),
        Actor::SecretKey | Actor::Anonymous => request.params.get(wire::params::USER_ID)?.clone(),
    };
    Some((wire::params::USER_ID.to_owned(), id))
}

/// Whether a request is one of these operations.
pub(crate) fn is(request: &Request, operations: &[Operation]) -> bool {
    operations.iter().any(|operation| operation.id() == request.operation)
}

/// The operation of a request in the table.
pub(crate) fn spec_of(request: &Request) -> Option<&'static OperationSpec> {
    Operation::from_id(&request.operation).map(Operation::spec)
}

/// The metadata params of a request's operation.
pub(crate) fn metadata_params(request: &Request) -> impl Iterator<Item = &'static ParamSpec> + use<> {
    let params = spec_of(request).map_or(&[][..], |spec| spec.params);
    params.iter().filter(|param| matches!(param.ty, ParamType::Metadata { .. }))
}

/// Changes each user in an answer.
pub(crate) fn each_user(mut response: Response, change: &dyn Fn(&mut Members)) -> Response {
    let users = match &mut response.body {
        Value::Array(items) => items.iter_mut().collect(),
        other => vec![other],
    };
    for user in users {
        if let Value::Object(members) = user
            && members.get(wire::user::OBJECT).and_then(Value::as_str) == Some(backend::User::OBJECT)
        {
            change(members);
        }
    }
    response
}

/// Answers one error in the place of another.
pub(crate) fn swap_error(response: Response, from: ErrorDef, to: ErrorDef) -> Response {
    if response.status == from.status && response.codes().contains(&from.code) {
        refusal(to)
    } else {
        response
    }
}

/// A refusal.
pub(crate) fn refusal(def: ErrorDef) -> Response {
    let error = clerk_user_runtime::ApiError::new(def);
    Response { status: error.status, body: error.to_value() }
}
