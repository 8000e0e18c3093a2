//! Rules with steps: the rule, its target and its judged step. `step_scope` lowers the steps.

use clerk_user_runtime::{List, Rule, RuleKind, Step, StepAction, StepInput, StepPhase, Target, Text};

use super::kind_checks::{expected_refusal, narrowed};
use super::step_scope::StepScope;
use super::value_shapes::ValueShape;
use crate::ast::{KindEntry, RuleFile, StepEntry};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::Model;
use crate::source::Spanned;

/// The kinds with steps, as a pattern.
macro_rules! step_kinds {
    () => {
        KindEntry::OperationEffect(_) | KindEntry::Guarded(_) | KindEntry::ObservedCall(_)
    };
}
pub(super) use step_kinds;

/// Lowers the rule of such a file. Returns `None` after reporting an error.
pub(super) fn lower(cx: &mut LoweringContext<'_>, base: Rule, entry: &RuleFile, model: &Model) -> Vec<Rule> {
    let (draw, given, call, then) = match &entry.kind.value {
        KindEntry::OperationEffect(entry) => (&entry.draw, &entry.given, &entry.call, &entry.then[..]),
        KindEntry::Guarded(entry) => (&entry.draw, &entry.given, &entry.call, &entry.then[..]),
        KindEntry::ObservedCall(entry) => (&entry.draw, &entry.given, &entry.call, &[][..]),
        _ => return Vec::new(),
    };
    let before = cx.diagnostics.len();
    let is_guarded = matches!(entry.kind.value, KindEntry::Guarded(_));
    let mut scope = StepScope::new(model);
    let mut drawn = Vec::new();
    for (name, one) in draw {
        scope.bind(cx, name, ValueShape::of_draw(one.value));
        drawn.push(StepInput { name: name.value.clone().into(), draw: one.value });
    }
    let mut steps: Vec<Option<Step>> = Vec::new();
    for step in given {
        steps.push(scope.step(cx, step, StepPhase::Given, is_guarded));
    }
    let judged_step = scope.step(cx, call, StepPhase::Call, is_guarded);
    let target = target(cx, call, judged_step.as_ref(), model);
    steps.push(judged_step);
    for step in then {
        steps.push(scope.step(cx, step, StepPhase::Then, is_guarded));
    }
    if let KindEntry::Guarded(guarded) = &entry.kind.value
        && let Some(user) = &guarded.unchanged
    {
        scope.user(cx, user);
    }
    let is_whole = cx.diagnostics.len() == before;
    scope.check(cx, entry, draw.keys().filter(|_| is_whole));
    let kind = kind(cx, entry, drawn, steps.into_iter().flatten().collect());
    match (kind, target) {
        // The error has been reported; skip follow-up errors.
        (Some(kind), Some(target)) if cx.diagnostics.len() == before => {
            vec![Rule { kind, targets: vec![target].into(), ..base }]
        }
        _ => Vec::new(),
    }
}

fn kind(
    cx: &mut LoweringContext<'_>,
    entry: &RuleFile,
    draw: Vec<StepInput>,
    steps: Vec<Step>,
) -> Option<RuleKind> {
    let (draw, steps): (List<StepInput>, List<Step>) = (draw.into(), steps.into());
    match &entry.kind.value {
        KindEntry::OperationEffect(_) => Some(RuleKind::OperationEffect { draw, steps }),
        KindEntry::ObservedCall(_) => Some(RuleKind::ObservedCall { draw, steps }),
        KindEntry::Guarded(guarded) => Some(RuleKind::Guarded {
            draw,
            steps,
            error: narrowed(expected_refusal(cx, &guarded.error), guarded.judges),
            unchanged: guarded.unchanged.as_ref().map(|name| name.value.clone().into()),
        }),
        _ => None,
    }
}

/// The target of the rule: the operation that it calls.
fn target(
    cx: &mut LoweringContext<'_>,
    call: &Spanned<StepEntry>,
    step: Option<&Step>,
    model: &Model,
) -> Option<Target> {
    let StepAction::Call { operation, .. } = &step?.action else {
        let message = "the judged step does not call an operation";
        cx.report(Code::StepMismatch, call.span, message, "write `call: { call: … }`");
        return None;
    };
    let operation = model.operation(operation)?;
    let named =
        operation.params.iter().filter(|param| call.value.params.keys().any(|name| name.value == param.name));
    Some(Target {
        surface: operation.surface,
        operation: operation.id().into(),
        params: named.map(|param| Text::from(param.wire.clone())).collect(),
        properties: Vec::new().into(),
    })
}
