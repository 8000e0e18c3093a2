//! Walks: any operations on one user, one after another. A walk does not know what an operation should do: whoever
//! takes it checks the user after each step.

use std::collections::BTreeMap;
use std::sync::Arc;

use clerk_user::backend::CreateUserParams;
use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::wire;
use clerk_user_runtime::{
    Actor, OperationSpec, ParamLocation, ParamSpec, ParamType, Request, Response, Secret, Surface,
};
use proptest::collection::vec;
use proptest::strategy::{BoxedStrategy, Strategy as _};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, minimal};
use crate::generators::values;
use crate::oracle::totp;
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session};

/// One step: an index in the table of operations, and which of the optional params the request gives.
pub(super) type WalkStep = (usize, u8);

/// Walks of many steps; the shortest has one.
pub(super) fn walk() -> BoxedStrategy<Vec<WalkStep>> {
    vec((0..OPERATIONS.len(), 0..=u8::MAX), 1..=MAX_STEPS).boxed()
}

const MAX_STEPS: usize = 48;

/// What a walk knows of its user.
pub(crate) struct Walker {
    user: ResourceRef,
    password: String,
    totp_secret: Option<String>,
    /// The newest id of each resource that a response showed.
    ids: BTreeMap<&'static str, String>,
}

impl Walker {
    /// Begins a walk with a new user who has every name, an organization, and a session.
    pub(crate) fn begin(session: &mut Session<'_>) -> Result<Self, Abort> {
        let calls = session.call_count();
        let password = format!("Pa55-{}", session.fresh_name());
        let names = every_name(session).password(Secret::new(password.as_str()));
        let user = match fixtures::create_owner(session, fixtures::to_params(&names)) {
            // An instance may not take all of it.
            Err(Abort::SetupFailed(_)) => {
                session.hide_calls_since(calls);
                fixtures::create_owner(session, Params::new())?.0
            }
            created => created?.0,
        };
        settle(session, &user)?;
        fixtures::session_statuses(session, &user)?;
        let ids = BTreeMap::from([(user.resource, user.id.clone())]);
        let mut walker = Self { user, password, totp_secret: None, ids };
        walker.learn(session, calls);
        Ok(walker)
    }

    /// Makes the request of an operation with the id of a resource in every param that takes one, and returns the
    /// response. `None` if the user does not have what the request needs, or nothing in it takes the id.
    pub(crate) fn call_with_id(
        &mut self,
        session: &mut Session<'_>,
        operation: &'static OperationSpec,
        resource: &str,
    ) -> Result<Option<Arc<Response>>, Abort> {
        let Some(mut request) = self.request(session, operation, u8::MIN) else { return Ok(None) };
        let Some(id) = self.ids.get(resource) else { return Ok(None) };
        let takes_id = |param: &&ParamSpec| {
            !param.list && matches!(param.ty, ParamType::Id { resource: name } if name == resource)
        };
        for param in operation.params.iter().filter(takes_id) {
            request.params.insert(param.wire.to_owned(), json!(id));
        }
        let is_signed_in = matches!(&request.actor, Actor::User(user) if user == id);
        if !is_signed_in && !request.params.values().any(|value| value == id) {
            return Ok(None);
        }
        session.call(request).map(Some)
    }

    /// The user of the walk.
    pub(super) const fn user(&self) -> &ResourceRef {
        &self.user
    }

    /// Learns the ids that responses have shown since then.
    fn learn(&mut self, session: &Session<'_>, since: usize) {
        for call in session.record().calls.iter().skip(since) {
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
            match self.value(session, param, choice) {
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

    fn value(&self, session: &mut Session<'_>, param: &ParamSpec, choice: u8) -> Option<Value> {
        let value = match param.ty {
            ParamType::Id { resource } => json!(self.ids.get(resource)?),
            ParamType::String { secret: true, .. } if param.wire == wire::params::CODE => {
                let now = session.now().ok()?;
                json!(totp::code(self.totp_secret.as_deref()?, now, 0)?)
            }
            ParamType::String { secret: true, .. } => json!(self.password),
            ParamType::Metadata { .. } => json!({ "of": session.fresh_name() }),
            ParamType::Boolean => json!(choice.count_ones().is_multiple_of(2)),
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

/// The params that create a user with every name.
pub(super) fn every_name(session: &mut Session<'_>) -> CreateUserParams {
    let nonce = session.fresh_name();
    CreateUserParams::default()
        .phone_number([values::phone(&session.fresh_name())])
        .web3_wallet([values::wallet(&nonce)])
        .username(format!("u{nonce}"))
        .external_id(format!("x{nonce}"))
        .last_name(nonce)
}

/// Gives a user an organization and a session. Returns the user as the backend reads it then.
pub(super) fn settle(session: &mut Session<'_>, user: &ResourceRef) -> Result<Body, Abort> {
    found_organization(session, user)?;
    fixtures::sign_in(session, user)?;
    fixtures::reach_frontend(session, user)?;
    fixtures::read(session, user)
}

/// Makes a user the first member of an organization, where the implementation offers that.
pub(super) fn found_organization(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    let create = Operation::BackendCreateOrganization.spec();
    if !session.capabilities().offers(create) {
        return Ok(());
    }
    let params = json!({ wire::params::NAME: session.fresh_name(), wire::params::CREATED_BY: user.id });
    session.call(fixtures::backend_request(create, fixtures::to_params(&params)))?;
    Ok(())
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
