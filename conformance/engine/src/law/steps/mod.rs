//! OperationEffect and Guarded: rules told in steps. What is given is set up, one call is judged, and
//! what has become is looked at. Each case draws its operands anew.

mod assertions;
mod executor;

use clerk_user_runtime::{Expected, Operand, RuleKind, Step};
use proptest::strategy::BoxedStrategy;

use crate::generators::operands::operand_value;
use crate::generators::values::GeneratedValue;
use crate::runner::check::RuleCheck;

use executor::Executor;

/// What stands against the call of a rule.
#[derive(Clone, Copy, Debug)]
struct Guard<'a> {
    /// The refusal.
    error: &'a Expected,
    /// The user that a refusal leaves as it was, by name.
    unchanged: Option<&'a str>,
}

pub(super) fn operation_effect(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::OperationEffect { draw, steps } = &rule_check.rule.kind else { return };
    judge(rule_check, draw, steps, None);
}

pub(super) fn guarded(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Guarded { draw, steps, error, unchanged } = &rule_check.rule.kind else { return };
    judge(rule_check, draw, steps, Some(Guard { error, unchanged: unchanged.as_deref() }));
}

fn judge(rule_check: &mut RuleCheck<'_>, draw: &[Operand], steps: &[Step], guard: Option<Guard<'_>>) {
    let operands: Vec<BoxedStrategy<GeneratedValue>> =
        draw.iter().map(|operand| operand_value(operand.draw)).collect();
    rule_check.for_all(operands, |session, drafts| {
        let mut play = Executor::begin(session, draw, drafts);
        for step in steps {
            play.perform(step, guard)?;
        }
        session.evaluated();
        Ok(())
    });
}
