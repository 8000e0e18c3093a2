//! What an execution does through the capability `control`: change settings and restore them, read the clock,
//! seed data. It does not depend on individual settings or seeds.

use std::time::{SystemTime, UNIX_EPOCH};

use clerk_user_runtime::{Actor, Capability, ControlOperation, Request};
use serde_json::{Map, Value};

use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session};

impl Session<'_> {
    /// Performs a control operation. Settings that it changes are restored at the end of the execution.
    pub(crate) fn control(
        &mut self,
        operation: ControlOperation,
        params: Map<String, Value>,
    ) -> Result<Body, Abort> {
        if operation == ControlOperation::Settings && self.initial_settings.is_none() {
            self.initial_settings = Some(self.call_unrecorded(request(operation, Map::new()))?);
        }
        self.call_ok(request(operation, params))
    }

    /// Restores the initial settings.
    pub(crate) fn restore_settings(&mut self) -> CheckResult {
        let Some(settings) = self.initial_settings.take() else { return Ok(()) };
        let Value::Object(settings) = settings.to_value() else { return Ok(()) };
        self.call_unrecorded(request(ControlOperation::Settings, settings)).map(drop)
    }

    /// The time in milliseconds since the epoch: by the clock of the implementation if it offers `control`,
    /// otherwise by the local clock.
    pub(crate) fn now(&mut self) -> Result<i64, Abort> {
        if !self.capabilities().has.contains(&Capability::Control) {
            let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            return Ok(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX));
        }
        let response = self.call_unrecorded(request(ControlOperation::Now, Map::new()))?;
        let now = response.get("now").and_then(Value::as_i64);
        now.ok_or_else(|| {
            Abort::SetupFailed(format!("{} returns no integer `now`", ControlOperation::Now.id()))
        })
    }

    /// Makes a call that is not part of the case: repeating the case makes it anyway.
    fn call_unrecorded(&mut self, request: Request) -> Result<Body, Abort> {
        let calls = self.record.calls.len();
        let response = self.call_ok(request);
        if !matches!(response, Err(Abort::NoResponse(_))) {
            self.record.calls.truncate(calls);
        }
        response
    }
}

fn request(operation: ControlOperation, params: Map<String, Value>) -> Request {
    Request { operation: operation.id().to_owned(), actor: Actor::SecretKey, api_version: None, params }
}
