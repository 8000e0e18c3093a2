//! What only the capability `control` can do in an execution: settings that are put back at its end,
//! the clock, seeds. It knows no setting and no seed.

use std::time::{SystemTime, UNIX_EPOCH};

use clerk_user_runtime::{Actor, Capability, ControlOperation, Request};
use serde_json::{Map, Value};

use crate::runner::session::{Abort, CheckResult, Session};

impl Session<'_> {
    /// Does what no operation can. Settings that change are put back when the execution ends.
    pub(crate) fn control(
        &mut self,
        operation: ControlOperation,
        params: Map<String, Value>,
    ) -> Result<Value, Abort> {
        if operation == ControlOperation::Settings && self.settings.is_none() {
            self.settings = Some(self.unrecorded(request(operation, Map::new()))?);
        }
        self.ok(request(operation, params))
    }

    /// Puts the settings back as they were.
    pub(crate) fn restore(&mut self) -> CheckResult {
        let Some(Value::Object(settings)) = self.settings.take() else { return Ok(()) };
        self.unrecorded(request(ControlOperation::Settings, settings)).map(drop)
    }

    /// What time the implementation has: by its own clock where it tells it, else by the one here.
    pub(crate) fn now(&mut self) -> Result<i64, Abort> {
        if !self.capabilities().has.contains(&Capability::Control) {
            let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            return Ok(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX));
        }
        let answer = self.unrecorded(request(ControlOperation::Now, Map::new()))?;
        let now = answer.get("now").and_then(Value::as_i64);
        now.ok_or_else(|| {
            Abort::Scene(format!("{} does not say what time it is", ControlOperation::Now.id()))
        })
    }

    /// A call that is no step of the case: repeating the case makes it anyway.
    fn unrecorded(&mut self, request: Request) -> Result<Value, Abort> {
        let steps = self.record.steps.len();
        let answer = self.ok(request);
        if !matches!(answer, Err(Abort::Error(_))) {
            self.record.steps.truncate(steps);
        }
        answer
    }
}

fn request(operation: ControlOperation, params: Map<String, Value>) -> Request {
    Request { operation: operation.id().to_owned(), actor: Actor::SecretKey, api_version: None, params }
}
