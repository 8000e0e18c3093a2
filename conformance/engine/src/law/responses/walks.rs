//! Walks: any operations on one user, one after another. A walk does not know what an operation should do: whoever
//! takes it checks the user after each step.

use std::collections::BTreeMap;

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::wire;
use clerk_user_runtime::{Actor, OperationSpec, ParamLocation, ParamSpec, ParamType, Request, Surface};
use proptest::collection::vec;
use proptest::strategy::{BoxedStrategy, Strategy as _};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, minimal};
use crate::generators::values;
use crate::oracle::totp;
use crate::runner::session::{Abort, Session};

/// One step: an index in the table of operations, and which of the optional params the request gives.
pub(super) type WalkStep = (usize, u8);

/// Walks of many steps; the shortest has one.
pub(super) fn walk() -> BoxedStrategy<Vec<WalkStep>> {
    vec((0..OPERATIONS.len(), 0..=u8::MAX), 1..=MAX_STEPS).boxed()
}

const MAX_STEPS: usize = 48;

/// What a walk knows of its user.
pub(super) struct Walker {
    user: ResourceRef,
    password: String,
    totp_secret: Option<String>,
    /// The newest id of each resource that a response showed.
    ids: BTreeMap<&'static str, String>,
}

impl Walker {
    /// Begins a walk with a new user.
    pub(super) fn new(user: ResourceRef, password: String) -> Self {
        let ids = BTreeMap::from([(user.resource, user.id.clone())]);
        Self { user, password, totp_secret: None, ids }
    }

    /// Learns the ids that responses have shown so far.
    pub(super) fn learn(&mut self, session: &Session<'_>) {
        for call in &session.record().calls {
            if let (Some(operation), Ok(response)) =
                (Operation::from_id(&call.request.operation), &call.response)
                && response.is_success()
            {
                self.note(operation.spec(), &call.request.params, &response.body);
            }
        }
    }

    /// Makes the request of a step, unless it needs something that the user does not have. Returns whether it
    /// was a write that was accepted.
    pub(super) fn step(
        &mut self,
        session: &mut Session<'_>,
        (index, choice): WalkStep,
    ) -> Result<bool, Abort> {
        let operation = &OPERATIONS[index];
        let is_offered = operation.exists_at(session.version()) && session.capabilities().offers(operation);
        if !is_offered || (ends_walk(operation) && choice % 8 != 0) {
            return Ok(false);
        }
        let Some(request) = self.request(session, operation, choice) else { return Ok(false) };
        let params = request.params.clone();
        let response = session.call(request)?;
        if response.is_success() {
            self.note(operation, &params, &response.body);
        }
        Ok(response.is_success() && !minimal::is_read(operation))
    }

    fn request(&self, session: &mut Session<'_>, operation: &OperationSpec, choice: u8) -> Option<Request> {
        let mut params = Params::new();
        for (at, param) in operation.params.iter().enumerate() {
            if !param.exists_at(session.version()) {
                continue;
            }
            let is_needed = param.required || param.location == ParamLocation::Path;
            let is_chosen = param.property.is_some() && choice >> (at % 8) & 1 == 1;
            match self.value(session, param) {
                Some(value) if is_needed || is_chosen => {
                    params.insert(param.wire.to_owned(), value);
                }
                None if is_needed => return None,
                _ => {}
            }
        }
        let names_user = operation
            .params
            .iter()
            .any(|param| matches!(param.ty, ParamType::Id { .. }) && params.contains_key(param.wire));
        let actor = match operation.surface {
            Surface::Backend if names_user => Actor::SecretKey,
            Surface::Frontend if !operation.anybody => Actor::User(self.user.id.clone()),
            // It is not about this user.
            _ => return None,
        };
        Some(Request { operation: operation.id.to_owned(), actor, api_version: None, params })
    }

    fn value(&self, session: &mut Session<'_>, param: &ParamSpec) -> Option<Value> {
        let value = match param.ty {
            ParamType::Id { resource } => json!(self.ids.get(resource)?),
            ParamType::String { secret: true, .. } if param.wire == wire::params::CODE => {
                let now = session.now().ok()?;
                json!(totp::code(self.totp_secret.as_deref()?, now, 0)?)
            }
            ParamType::String { secret: true, .. } => json!(self.password),
            _ => values::plain_value(param)?.resolve(&session.fresh_name()),
        };
        Some(if param.list { json!([value]) } else { value })
    }

    /// Notes the ids in a response, and the password that a request set.
    fn note(&mut self, operation: &OperationSpec, params: &Params, body: &Value) {
        if let Some(Value::String(password)) = params.get(wire::params::NEW_PASSWORD) {
            self.password.clone_from(password);
        }
        if let Some(secret) = body.get(wire::totp::SECRET).and_then(Value::as_str) {
            self.totp_secret = Some(secret.to_owned());
        }
        let rows = body.as_array().map_or_else(|| std::slice::from_ref(body), Vec::as_slice);
        for row in rows {
            self.note_ids(operation.returns.resource(), operation.surface, row);
        }
    }

    fn note_ids(&mut self, name: &'static str, surface: Surface, body: &Value) {
        let Some(spec) = fixtures::resource(name, surface) else { return };
        if name != self.user.resource
            && let Ok(id) = fixtures::id_of(body)
        {
            self.ids.insert(name, id);
        }
        for list in spec.properties.iter().filter(|property| property.list) {
            let Some(member) = fixtures::resource(list.ty, surface) else { continue };
            for row in body.get(list.wire).and_then(Value::as_array).into_iter().flatten() {
                self.note_ids(member.name, surface, row);
            }
        }
    }
}

/// Whether most of the other operations are refused after this one, so that few walks make it.
fn ends_walk(operation: &OperationSpec) -> bool {
    let ends = [
        Operation::BackendDeleteUser,
        Operation::FrontendDelete,
        Operation::BackendBanUser,
        Operation::BackendBanUsers,
        Operation::BackendLockUser,
    ];
    ends.iter().any(|one| one.id() == operation.id)
}
