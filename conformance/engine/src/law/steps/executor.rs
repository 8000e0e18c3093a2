//! One case of a rule in steps: its names, and each step done in turn.

use std::collections::BTreeMap;

use clerk_user_runtime::{
    Action, Actor, AskedBy, ControlOperation, Operand, Phase, Request, Step, Template, Timestamp,
};
use serde_json::{Map, Value};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values::GeneratedValue;
use crate::law::expectations::{expect_refusal, expect_success};
use crate::law::steps::Guard;
use crate::law::steps::assertions::look;
use crate::oracle::totp;
use crate::runner::session::{Abort, CheckResult, Session};

/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// A case that is being played.
pub(super) struct Executor<'p, 's> {
    session: &'p mut Session<'s>,
    /// What is drawn: in each repetition of a step, unique values are others.
    drafts: Vec<(String, GeneratedValue)>,
    /// What names stand for.
    bound: BTreeMap<String, Value>,
}

impl<'p, 's> Executor<'p, 's> {
    pub(super) fn begin(session: &'p mut Session<'s>, draw: &[Operand], drafts: Vec<GeneratedValue>) -> Self {
        let names = draw.iter().map(|operand| operand.name.clone().into_owned());
        let mut play = Self { session, drafts: names.zip(drafts).collect(), bound: BTreeMap::new() };
        play.draw();
        play
    }

    /// Gives every drawn value a nonce of its own.
    fn draw(&mut self) {
        for (name, draft) in &self.drafts {
            let value = draft.resolve(&self.session.fresh());
            self.bound.insert(name.clone(), value);
        }
    }

    /// Does a step, as often as it says.
    pub(super) fn perform(&mut self, step: &Step, guard: Option<Guard<'_>>) -> CheckResult {
        let Some(times) = &step.times else {
            let answer = self.once(step, guard)?;
            self.name(step, answer);
            return Ok(());
        };
        let times = self.value(&times.to_value())?.as_u64().unwrap_or_default();
        let mut answers = Vec::new();
        let first = self.bound.clone();
        for repetition in 0..times {
            if repetition > 0 {
                self.draw();
            }
            answers.push(self.once(step, guard)?);
        }
        self.bound = first;
        self.name(step, Value::from(answers));
        Ok(())
    }

    fn name(&mut self, step: &Step, answer: Value) {
        if let Some(name) = &step.bind {
            self.bound.insert(name.clone().into_owned(), answer);
        }
    }

    fn once(&mut self, step: &Step, guard: Option<Guard<'_>>) -> Result<Value, Abort> {
        let params = self.params(&step.params)?;
        let answer = match &step.action {
            Action::User => fixtures::create_owner(self.session, params)?.1,
            Action::Settings => self.session.control(ControlOperation::Settings, params)?,
            Action::Advance => self.session.control(ControlOperation::Advance, params)?,
            Action::Seed(name) => {
                let named = Params::from_iter([("seed".to_owned(), Value::from(name.as_ref()))]);
                self.session.control(ControlOperation::Seed, named.into_iter().chain(params).collect())?
            }
            Action::Call { operation, caller } => {
                let actor = self.actor(caller)?;
                let operation = operation.clone().into_owned();
                self.call(step, Request { operation, actor, api_version: None, params }, guard)?
            }
        };
        for shown in step.shows.iter() {
            look(self, shown, &answer)?;
        }
        Ok(answer)
    }

    /// Calls an operation, whose answer is what its phase wants.
    fn call(&mut self, step: &Step, request: Request, guard: Option<Guard<'_>>) -> Result<Value, Abort> {
        let operation = request.operation.clone();
        match (step.phase, guard, &step.refused) {
            (Phase::Given, ..) => self.session.ok(request),
            (Phase::Call, Some(guard), _) => {
                let user = guard.unchanged.map(|name| self.user(name)).transpose()?;
                let before = user.as_ref().map(|user| fixtures::read(self.session, user)).transpose()?;
                let answer = self.session.call(request)?;
                expect_refusal(&operation, guard.error, &answer)?;
                if let (Some(user), Some(before)) = (user, before) {
                    let after = fixtures::read(self.session, &user)?;
                    self.session.ensure_equal("the user after the refusal", &before, &after)?;
                }
                Ok(Value::Null)
            }
            (Phase::Call, None, _) | (Phase::Then, _, None) => {
                let answer = self.session.call(request)?;
                expect_success(&operation, answer)
            }
            (Phase::Then, _, Some(error)) => {
                let answer = self.session.call(request)?;
                expect_refusal(&operation, error, &answer)?;
                Ok(Value::Null)
            }
        }
    }

    fn actor(&self, caller: &AskedBy) -> Result<Actor, Abort> {
        Ok(match caller {
            AskedBy::Key => Actor::SecretKey,
            AskedBy::Nobody => Actor::Anonymous,
            AskedBy::User(name) => Actor::User(self.user(name)?.id),
        })
    }

    fn user(&self, name: &str) -> Result<ResourceRef, Abort> {
        fixtures::owner_from(self.bound.get(name).unwrap_or(&Value::Null))
    }

    fn params(&mut self, template: &Template) -> Result<Params, Abort> {
        match self.value(&template.to_value())? {
            Value::Object(params) => Ok(params),
            _ => Ok(Params::new()),
        }
    }

    pub(super) const fn session(&self) -> &Session<'s> {
        self.session
    }

    /// The value of a template, its references looked up.
    pub(super) fn value(&mut self, template: &Value) -> Result<Value, Abort> {
        match template {
            Value::String(text) => self.text(text),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => {
                if let Some(made) = self.made(members)? {
                    return Ok(made);
                }
                let members = members.iter().map(|(name, value)| Ok((name.clone(), self.value(value)?)));
                members.collect::<Result<Map<_, _>, _>>().map(Value::Object)
            }
            other => Ok(other.clone()),
        }
    }

    fn text(&mut self, text: &str) -> Result<Value, Abort> {
        let Some(reference) = text.strip_prefix('$') else { return Ok(Value::from(text)) };
        if reference.starts_with('$') {
            return Ok(Value::from(reference));
        }
        if reference == "now" {
            return self.session.now().map(Value::from);
        }
        let (name, place) = reference.split_once('.').unwrap_or((reference, ""));
        let found = self.bound.get(name).and_then(|value| at(value, place));
        found.cloned().ok_or_else(|| Abort::Scene(format!("nothing is at {reference}")))
    }

    /// What an object with a key for it is made into.
    fn made(&mut self, members: &Map<String, Value>) -> Result<Option<Value>, Abort> {
        let Some((key, value)) = members.iter().find(|(key, _)| key.starts_with('$')) else {
            return Ok(None);
        };
        let value = self.value(value)?;
        Ok(Some(match key.as_str() {
            "$now" => Value::from(self.session.now()? + value.as_i64().unwrap_or_default()),
            "$rfc3339" => match value.as_i64() {
                Some(millis) => Value::from(Timestamp::from_millis(millis).to_rfc3339()),
                None => value,
            },
            "$day" => Value::from(value.as_i64().unwrap_or_default().div_euclid(DAY) * DAY),
            "$join" => {
                let parts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
                Value::from(parts.collect::<String>())
            }
            "$totp" => {
                let steps = members.get("steps").cloned().unwrap_or_default();
                let steps = self.value(&steps)?.as_i64().unwrap_or_default();
                let code = totp::code(value.as_str().unwrap_or_default(), self.session.now()?, steps);
                Value::from(code.ok_or_else(|| Abort::Scene("the secret is no base32".to_owned()))?)
            }
            other => return Err(Abort::Scene(format!("no value is made of {other}"))),
        }))
    }
}

/// What is at a place of an answer: wire names and indexes with dots between.
pub(super) fn at<'v>(value: &'v Value, place: &str) -> Option<&'v Value> {
    place.split('.').filter(|part| !part.is_empty()).try_fold(value, |value, part| match value {
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        other => other.get(part),
    })
}
