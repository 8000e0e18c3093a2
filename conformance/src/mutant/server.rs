//! The right server behind a wrapper, and the few things that wrappers do with requests and
//! answers. It knows no bug.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use clerk_user::operations::Operation;
use clerk_user::{backend, wire};
use clerk_user_runtime::{Actor, ErrorDef, OperationSpec, ParamSpec, ParamType, Request, Response};
use serde_json::{Map, Value};

use super::Answer;
use crate::adapter::InProcess;
use crate::implementation::{CallError, Description, Implementation};
use crate::reference::{Reference, declared};

pub(super) type Members = Map<String, Value>;

/// The reference behind its dispatcher.
pub(super) struct Server {
    inner: InProcess<Reference>,
    /// What a wrapper keeps from one call to the next.
    memory: Mutex<BTreeMap<String, Value>>,
}

impl Server {
    pub(super) fn new(mutant: &str, reference: Reference) -> Self {
        let inner = InProcess::new(format!("mutant {mutant}"), reference)
            .capabilities(declared())
            .with_sdk(|server| super::sdk::sdk(server, None));
        Self { inner, memory: Mutex::default() }
    }

    /// The reference itself, for the bugs that leave the dispatcher out.
    pub(super) fn reference(&self) -> &Reference {
        self.inner.api()
    }

    pub(super) fn remember(&self, key: String, value: Value) {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).insert(key, value);
    }

    pub(super) fn recall(&self, key: &str) -> Option<Value> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    pub(super) fn describe(&self) -> Description {
        self.inner.describe()
    }

    /// The right answer.
    pub(super) fn answer(&self, request: &Request) -> Answer {
        self.inner.call(request)
    }

    /// The right answer to the same request with other params.
    pub(super) fn answer_with(&self, request: &Request, change: impl FnOnce(&mut Members)) -> Answer {
        let mut request = request.clone();
        change(&mut request.params);
        self.answer(&request)
    }

    /// The right answer to a backend request of the wrapper's own.
    pub(super) fn ask(&self, version: Option<&str>, operation: Operation, params: Members) -> Answer {
        self.answer(&Request {
            operation: operation.id().to_owned(),
            actor: Actor::SecretKey,
            api_version: version.map(str::to_owned),
            params,
        })
    }

    /// The user that a request speaks of, as the backend shows it.
    pub(super) fn user_of(&self, request: &Request) -> Result<Members, CallError> {
        let Some(id) = user_id(request) else { return Ok(Members::new()) };
        let response = self.ask(None, Operation::BackendGetUser, Members::from_iter([id]))?;
        Ok(match response.body {
            Value::Object(members) if response.is_success() => members,
            _ => Members::new(),
        })
    }
}

/// The param that names the user of a request: from the path, or the one who is signed in.
pub(super) fn user_id(request: &Request) -> Option<(String, Value)> {
    let id = match &request.actor {
        Actor::User(id) => Value::from(id.as_str()),
        Actor::SecretKey | Actor::Anonymous => request.params.get(wire::params::USER_ID)?.clone(),
    };
    Some((wire::params::USER_ID.to_owned(), id))
}

/// Whether a request is one of these operations.
pub(super) fn is(request: &Request, operations: &[Operation]) -> bool {
    operations.iter().any(|operation| operation.id() == request.operation)
}

/// The operation of a request in the table.
pub(super) fn spec_of(request: &Request) -> Option<&'static OperationSpec> {
    Operation::from_id(&request.operation).map(Operation::spec)
}

/// The metadata params of a request's operation.
pub(super) fn metadata_params(request: &Request) -> impl Iterator<Item = &'static ParamSpec> + use<> {
    let params = spec_of(request).map_or(&[][..], |spec| spec.params);
    params.iter().filter(|param| matches!(param.ty, ParamType::Metadata { .. }))
}

/// Changes each user in an answer.
pub(super) fn each_user(mut response: Response, change: &dyn Fn(&mut Members)) -> Response {
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
pub(super) fn swap_error(response: Response, from: ErrorDef, to: ErrorDef) -> Response {
    if response.status == from.status && response.codes().contains(&from.code) {
        refusal(to)
    } else {
        response
    }
}

/// A refusal.
pub(super) fn refusal(def: ErrorDef) -> Response {
    let error = clerk_user_runtime::ApiError::new(def);
    Response { status: error.status, body: error.to_value() }
}
