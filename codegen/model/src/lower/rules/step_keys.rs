//! Keys of a step that do not fit its action or its phase.

use clerk_user_runtime::StepPhase;

use crate::ast::{ControlKeyword, StepEntry};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::source::Span;

/// Reports keys that do not fit the action or the phase of a step.
pub(super) fn check(
    cx: &mut LoweringContext<'_>,
    step: &StepEntry,
    span: Span,
    phase: StepPhase,
    is_guarded: bool,
) {
    let mut out_of_place = |key: &str, span: Span, help: &str| {
        cx.report(Code::StepMismatch, span, format!("`{key}` is not allowed here"), help);
    };
    if let Some(seed) = &step.seed
        && step.control.as_ref().is_none_or(|control| control.value != ControlKeyword::Seed)
    {
        out_of_place("seed", seed.span, "use it only with `control: seed`");
    }
    if let (Some(caller), None) = (&step.caller, &step.call) {
        out_of_place("as", caller.span, "use it only with `call`");
    }
    if let (Some(_), Some(bind)) = (&step.user, &step.bind) {
        out_of_place("bind", bind.span, "remove it; `user` already binds the name");
    }
    if let Some(error) = step.refused.as_ref().filter(|_| phase != StepPhase::Then) {
        out_of_place(
            "refused",
            error.0.span,
            "use it only in `then`; the kind defines the refusal of the call",
        );
    }
    if let Some(first) = step.expect.first() {
        if phase == StepPhase::Given {
            out_of_place(
                "expect",
                first.at.span,
                "move the expectation to `then`; steps of `given` are not judged",
            );
        } else if step.refused.is_some() || (phase == StepPhase::Call && is_guarded) {
            out_of_place("expect", first.at.span, "remove it; only the error of a refusal is judged");
        }
    }
    if let Some(bind) = &step.bind
        && (step.refused.is_some() || (phase == StepPhase::Call && is_guarded))
    {
        out_of_place("bind", bind.span, "remove it; a refusal has no response to bind");
    }
    if phase == StepPhase::Call && step.times.is_some() {
        out_of_place("times", span, "remove it; the judged call is made once");
    }
}
