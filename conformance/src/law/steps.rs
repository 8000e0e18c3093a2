//! OperationEffect and Guarded: rules told in steps. What is given is set up, one call is judged, and
//! what has become is looked at. Each case draws its operands anew.

mod looks;
mod play;
#[cfg(test)]
mod tests;

use clerk_user_runtime::{ExpectedRefusal, RuleKind, Step, StepInput};
use proptest::strategy::BoxedStrategy;

use crate::strategy::drawn::drafts;
use crate::strategy::values::Draft;
use crate::trial::Trial;

use play::Play;

/// What stands against the call of a rule.
#[derive(Clone, Copy, Debug)]
struct Guard<'a> {
    /// The refusal.
    error: &'a ExpectedRefusal,
    /// The user that a refusal leaves as it was, by name.
    unchanged: Option<&'a str>,
}

pub(super) fn operation_effect(trial: &mut Trial<'_>) {
    let RuleKind::OperationEffect { draw, steps } = &trial.rule.kind else { return };
    judge(trial, draw, steps, None);
}

pub(super) fn guarded(trial: &mut Trial<'_>) {
    let RuleKind::Guarded { draw, steps, error, unchanged } = &trial.rule.kind else { return };
    judge(trial, draw, steps, Some(Guard { error, unchanged: unchanged.as_deref() }));
}

fn judge(trial: &mut Trial<'_>, draw: &[StepInput], steps: &[Step], guard: Option<Guard<'_>>) {
    let operands: Vec<BoxedStrategy<Draft>> = draw.iter().map(|operand| drafts(operand.draw)).collect();
    trial.check(operands, |session, drafts| {
        let mut play = Play::begin(session, draw, drafts);
        for step in steps {
            play.perform(step, guard)?;
        }
        session.evaluated();
        Ok(())
    });
}
