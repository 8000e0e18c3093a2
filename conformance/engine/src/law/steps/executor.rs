//! Runs the steps of one case: binds names, resolves templates, makes the calls and checks the responses.

use std::collections::BTreeMap;

use clerk_user_runtime::{
    Actor, ControlOperation, ExpectedRefusal, Request, Step, StepAction, StepCaller, StepInput, StepPhase,
    Template, Timestamp,
};
use serde_json::{Map, Value};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values::GeneratedValue;
use crate::law::expectations::{expect_refusal, expect_success};
use crate::law::observed::notes;
use crate::law::steps::assertions::{assert_shown, value_at};
use crate::oracle::totp;
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session};

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// The refusal that a rule requires of its call.
#[derive(Clone, Copy, Debug)]
pub(super) struct RequiredRefusal<'a> {
    /// The error.
    pub(super) error: &'a ExpectedRefusal,
    /// The bound name of the user that the refused call must not change.
    pub(super) unchanged: Option<&'a str>,
}

/// Runs the steps of a case.
pub(super) struct StepExecutor<'p, 's> {
    session: &'p mut Session<'s>,
    /// The operands. Each repetition of a step resolves them with new nonces.
    operands: Vec<(String, GeneratedValue)>,
    /// The values of the bound names.
    bindings: BTreeMap<String, Body>,
}

impl<'p, 's> StepExecutor<'p, 's> {
    pub(super) fn new(
        session: &'p mut Session<'s>,
        operands: &[StepInput],
        values: Vec<GeneratedValue>,
    ) -> Self {
        let names = operands.iter().map(|operand| operand.name.clone().into_owned());
        let mut executor = Self { session, operands: names.zip(values).collect(), bindings: BTreeMap::new() };
        executor.bind_operands();
        executor
    }

    /// Continues with the names that an earlier executor bound.
    pub(super) fn resume(session: &'p mut Session<'s>, bindings: BTreeMap<String, Body>) -> Self {
        Self { session, operands: Vec::new(), bindings }
    }

    /// The values of the bound names.
    pub(super) fn into_bindings(self) -> BTreeMap<String, Body> {
        self.bindings
    }

    /// The request that a step makes. `None` if it calls no operation, or several times.
    pub(super) fn request(&mut self, step: &Step) -> Result<Option<Request>, Abort> {
        let StepAction::Call { operation, caller } = &step.action else { return Ok(None) };
        if step.times.is_some() {
            return Ok(None);
        }
        let params = self.params(&step.params)?;
        let actor = self.actor(caller)?;
        Ok(Some(Request { operation: operation.clone().into_owned(), actor, api_version: None, params }))
    }

    /// The session in which the steps run.
    pub(super) fn session(&mut self) -> &mut Session<'s> {
        self.session
    }

    /// Binds each operand to its value with a fresh nonce.
    fn bind_operands(&mut self) {
        for (name, value) in &self.operands {
            let value = value.resolve(&self.session.fresh_name());
            self.bindings.insert(name.clone(), Body::of(value));
        }
    }

    /// Runs a step as many times as it states.
    pub(super) fn run(&mut self, step: &Step, refusal: Option<RequiredRefusal<'_>>) -> CheckResult {
        let Some(times) = &step.times else {
            let body = self.run_once(step, refusal)?;
            self.bind_result(step, body);
            return Ok(());
        };
        let times = self.resolve(&times.to_value())?.as_u64().unwrap_or_default();
        let mut bodies = Vec::new();
        let bindings = self.bindings.clone();
        for repetition in 0..times {
            if repetition > 0 {
                self.bind_operands();
            }
            bodies.push(self.run_once(step, refusal)?.to_value());
        }
        self.bindings = bindings;
        self.bind_result(step, Body::of(Value::from(bodies)));
        Ok(())
    }

    pub(super) fn bind_result(&mut self, step: &Step, result: Body) {
        if let Some(name) = &step.bind {
            self.bindings.insert(name.clone().into_owned(), result);
        }
    }

    fn run_once(&mut self, step: &Step, refusal: Option<RequiredRefusal<'_>>) -> Result<Body, Abort> {
        let params = self.params(&step.params)?;
        let (source, body) = match &step.action {
            StepAction::User => ("the new user".to_owned(), fixtures::create_owner(self.session, params)?.1),
            StepAction::Settings => {
                let body = self.session.control(ControlOperation::Settings, params)?;
                ("the settings".to_owned(), body)
            }
            StepAction::Advance => {
                let body = self.session.control(ControlOperation::Advance, params)?;
                ("the clock".to_owned(), body)
            }
            StepAction::Seed(name) => {
                let seed = Params::from_iter([("seed".to_owned(), Value::from(name.as_ref()))]);
                let params = seed.into_iter().chain(params).collect();
                let body = self.session.control(ControlOperation::Seed, params)?;
                (format!("the seed {name}"), body)
            }
            StepAction::Call { operation, caller } => {
                let actor = self.actor(caller)?;
                let request =
                    Request { operation: operation.clone().into_owned(), actor, api_version: None, params };
                (format!("the response of {operation}"), self.call(step, request, refusal)?)
            }
        };
        for shown in step.expectations.iter() {
            let exact = self.session.exact_numbers();
            let template = shown.matcher.template();
            let expected = template.map(|template| self.resolve(&template.to_value())).transpose()?;
            assert_shown(shown, &source, expected.as_ref(), &body, exact)?;
        }
        Ok(body)
    }

    /// Calls an operation and checks the response as the phase of the step requires.
    fn call(
        &mut self,
        step: &Step,
        request: Request,
        refusal: Option<RequiredRefusal<'_>>,
    ) -> Result<Body, Abort> {
        let operation = request.operation.clone();
        match (step.phase, refusal, &step.refused) {
            (StepPhase::Given, ..) => self.session.call_ok(request),
            (StepPhase::Call, Some(refusal), _) => {
                let user = refusal.unchanged.map(|name| self.user(name)).transpose()?;
                if let (Some(_), Actor::User(id)) = (&user, &request.actor) {
                    fixtures::reach_frontend(self.session, &fixtures::owner_with_id(id))?;
                }
                let before = user.as_ref().map(|user| fixtures::read(self.session, user)).transpose()?;
                let response = self.session.call(request)?;
                expect_refusal(&operation, refusal.error, &response)?;
                if let (Some(user), Some(before)) = (user, before) {
                    let after = fixtures::read(self.session, &user)?;
                    let what = format!("the user after the refused {operation}");
                    let (before, after) = (
                        fixtures::without_volatile(&user, &before),
                        fixtures::without_volatile(&user, &after),
                    );
                    self.session.ensure_equal(&what, &before, &after)?;
                }
                Ok(Body::of(Value::Null))
            }
            (StepPhase::Call, None, _) | (StepPhase::Then, _, None) => {
                let response = self.session.call(request)?;
                expect_success(&operation, response)
            }
            (StepPhase::Then, _, Some(error)) => {
                let response = self.session.call(request)?;
                expect_refusal(&operation, error, &response)?;
                Ok(Body::of(Value::Null))
            }
        }
    }

    /// Calls the operation of a step and notes the result.
    pub(super) fn observe(&mut self, step: &Step) -> CheckResult {
        let StepAction::Call { operation, caller } = &step.action else { return Ok(()) };
        let (params, actor) = (self.params(&step.params)?, self.actor(caller)?);
        let request = Request { operation: operation.clone().into_owned(), actor, api_version: None, params };
        let response = self.session.call(request)?;
        self.session.note(format!("{operation}: {}", notes::result(&response)));
        Ok(())
    }

    fn actor(&self, caller: &StepCaller) -> Result<Actor, Abort> {
        Ok(match caller {
            StepCaller::Key => Actor::SecretKey,
            StepCaller::Nobody => Actor::Anonymous,
            StepCaller::User(name) => Actor::User(self.user(name)?.id),
        })
    }

    fn user(&self, name: &str) -> Result<ResourceRef, Abort> {
        fixtures::owner_from(self.bindings.get(name).map_or(&Value::Null, |bound| bound))
    }

    fn params(&mut self, template: &Template) -> Result<Params, Abort> {
        match self.resolve(&template.to_value())? {
            Value::Object(params) => Ok(params),
            _ => Ok(Params::new()),
        }
    }

    /// The value of a template, with its references and functions resolved.
    fn resolve(&mut self, template: &Value) -> Result<Value, Abort> {
        match template {
            Value::String(text) => self.resolve_text(text),
            Value::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            Value::Object(members) => {
                if let Some(value) = self.call_function(members)? {
                    return Ok(value);
                }
                let members = members.iter().map(|(name, value)| Ok((name.clone(), self.resolve(value)?)));
                members.collect::<Result<Map<_, _>, _>>().map(Value::Object)
            }
            other => Ok(other.clone()),
        }
    }

    fn resolve_text(&mut self, text: &str) -> Result<Value, Abort> {
        let Some(reference) = text.strip_prefix('$') else { return Ok(Value::from(text)) };
        if reference.starts_with('$') {
            return Ok(Value::from(reference));
        }
        if reference == "now" {
            return self.session.now().map(Value::from);
        }
        let (name, path) = reference.split_once('.').unwrap_or((reference, ""));
        let found = self.bindings.get(name).and_then(|value| value_at(value, path));
        found.cloned().ok_or_else(|| Abort::SetupFailed(format!("`${reference}` has no value")))
    }

    /// The result of a function: an object with a member such as `$day`. `None` for other objects.
    fn call_function(&mut self, members: &Map<String, Value>) -> Result<Option<Value>, Abort> {
        let Some((function, argument)) = members.iter().find(|(key, _)| key.starts_with('$')) else {
            return Ok(None);
        };
        let argument = self.resolve(argument)?;
        Ok(Some(match function.as_str() {
            "$now" => Value::from(self.session.now()? + argument.as_i64().unwrap_or_default()),
            "$rfc3339" => match argument.as_i64() {
                Some(millis) => Value::from(Timestamp::from_millis(millis).to_rfc3339()),
                None => argument,
            },
            "$day" => {
                let millis = argument.as_i64().unwrap_or_default();
                Value::from(millis.div_euclid(DAY_MILLIS) * DAY_MILLIS)
            }
            "$join" => {
                let parts = argument.as_array().into_iter().flatten().filter_map(Value::as_str);
                Value::from(parts.collect::<String>())
            }
            "$totp" => {
                let periods = members.get("steps").cloned().unwrap_or_default();
                let periods = self.resolve(&periods)?.as_i64().unwrap_or_default();
                let secret = argument.as_str().unwrap_or_default();
                let now = self.session.now()?;
                let code = match members.get("unlike") {
                    Some(other) => {
                        let other = self.resolve(other)?;
                        totp::code_unlike(secret, other.as_str().unwrap_or_default(), now)
                    }
                    None => totp::code(secret, now, periods),
                };
                let none = || Abort::SetupFailed("the TOTP secret has no such code".to_owned());
                Value::from(code.ok_or_else(none)?)
            }
            other => return Err(Abort::SetupFailed(format!("unknown function `{other}`"))),
        }))
    }
}
