//! The laws of rules in steps: each case draws the operands and runs the steps. Given steps prepare the
//! state, one call is checked, and later steps check its effect.

use clerk_user_runtime::{RuleKind, Step, StepInput, StepPhase};
use proptest::bool::weighted;
use proptest::strategy::BoxedStrategy;

use crate::generators::operands::operand_value;
use crate::generators::values::GeneratedValue;
use crate::law::steps::executor::{RequiredRefusal, StepExecutor};
use crate::runner::check::RuleCheck;

/// How many of the cases run the steps of bystanders: most, since some bugs show only with them.
const SHARE_WITH_BYSTANDERS: f64 = 0.9;

pub(crate) fn operation_effect(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::OperationEffect { draw, steps } = &rule_check.rule.kind else { return };
    check_steps(rule_check, draw, steps, None);
}

pub(crate) fn guarded(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Guarded { draw, steps, error, unchanged } = &rule_check.rule.kind else { return };
    check_steps(rule_check, draw, steps, Some(RequiredRefusal { error, unchanged: unchanged.as_deref() }));
}

pub(crate) fn observed_call(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ObservedCall { draw, steps } = &rule_check.rule.kind else { return };
    let values: Vec<BoxedStrategy<GeneratedValue>> =
        draw.iter().map(|operand| operand_value(operand.draw)).collect();
    rule_check.for_all(values, |session, values| {
        let mut executor = StepExecutor::new(session, draw, values);
        for step in steps.iter() {
            if step.phase == StepPhase::Call { executor.observe(step)? } else { executor.run(step, None)? }
        }
        session.mark_evaluated();
        Ok(())
    });
}

fn check_steps(
    rule_check: &mut RuleCheck<'_>,
    operands: &[StepInput],
    steps: &[Step],
    refusal: Option<RequiredRefusal<'_>>,
) {
    let values: Vec<BoxedStrategy<GeneratedValue>> =
        operands.iter().map(|operand| operand_value(operand.draw)).collect();
    let bystanders = rule_check.rule.kind.bystander_steps();
    let share = if bystanders.is_empty() { 1.0 } else { SHARE_WITH_BYSTANDERS };
    rule_check.for_all((values, weighted(share)), |session, (values, with_bystanders)| {
        let mut executor = StepExecutor::new(session, operands, values);
        for (index, step) in steps.iter().enumerate() {
            if with_bystanders || !bystanders.contains(&index) {
                executor.run(step, refusal)?;
            }
        }
        session.mark_evaluated();
        Ok(())
    });
}
