//! A moment in a scene: just before one of its steps, with the request that the step makes.

use std::collections::BTreeMap;

use clerk_user_runtime::{Request, Step, StepAction, StepPhase};

use crate::generators::values::GeneratedValue;
use crate::law::steps::executor::StepExecutor;
use crate::law::steps::scene::Scene;
use crate::runner::record::Body;
use crate::runner::session::{Abort, Session};

/// A step of a scene.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) scene: Scene,
    /// Its position among the steps.
    pub(crate) at: usize,
}

/// The moments before the steps that call an operation and that the rule of the scene expects to be accepted.
pub(crate) fn moments(scenes: &[Scene], operation: &str) -> Vec<Moment> {
    let all = scenes.iter().flat_map(|scene| (0..scene.steps.len()).map(|at| Moment { scene: *scene, at }));
    all.filter(|moment| moment.calls(operation) && moment.is_accepted()).collect()
}

impl Moment {
    fn step(self) -> &'static Step {
        &self.scene.steps[self.at]
    }

    fn calls(self, operation: &str) -> bool {
        matches!(&self.step().action, StepAction::Call { operation: called, .. } if called == operation)
    }

    fn is_accepted(self) -> bool {
        let is_refused = self.scene.refusal().is_some() || self.step().refused.is_some();
        self.step().phase == StepPhase::Given || !is_refused
    }

    /// Whether the step gives a param.
    pub(crate) fn gives(self, param: &str) -> bool {
        self.step().params.to_value().get(param).is_some()
    }

    /// Whether the rule of the scene is about this step.
    pub(crate) fn is_call(self) -> bool {
        self.step().phase == StepPhase::Call
    }
}

/// One run of the steps of a scene that stopped before a step.
pub(crate) struct Prepared {
    pub(crate) bindings: BTreeMap<String, Body>,
    pub(crate) request: Request,
}

/// Runs the steps before a moment. `None` if its step makes no request, or several, and if a step breaks the rule of the
/// scene, which is left to that rule.
pub(crate) fn prepare(
    session: &mut Session<'_>,
    Moment { scene, at }: Moment,
    operands: Vec<GeneratedValue>,
) -> Result<Option<Prepared>, Abort> {
    let mut executor = StepExecutor::new(session, scene.draw, operands);
    for step in &scene.steps[..at] {
        match executor.run(step, scene.refusal()) {
            Err(Abort::Violation(_)) => return Ok(None),
            result => result?,
        }
    }
    let request = executor.request(&scene.steps[at])?;
    let bindings = executor.into_bindings();
    Ok(request.map(|request| Prepared { bindings, request }))
}
