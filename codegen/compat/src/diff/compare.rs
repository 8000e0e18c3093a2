//! The parts of the comparison in their order.

use clerk_user_model::Model;

use super::context::Cx;
use super::names::Names;
use super::uses::Uses;
use super::{contract, group_by_cause, operations, rules, sdk, types};
use crate::{Change, ChangeLevel, Context};

/// The changes from one contract to the next, each cause once: by element, then by rule.
pub fn compare(base: &Model, head: &Model, context: &Context) -> Vec<Change> {
    let mut cx = Cx {
        base,
        head,
        today: context.today.as_deref(),
        names: Names::of(base, head),
        uses: Uses::of(base, head),
        findings: Vec::new(),
        ceiling: ChangeLevel::Breaking,
    };
    contract::compare(&mut cx);
    operations::compare_errors(&mut cx);
    types::compare_enums(&mut cx);
    types::compare_resources(&mut cx);
    operations::compare(&mut cx);
    sdk::compare(&mut cx);
    rules::compare(&mut cx);
    group_by_cause::group(cx.findings)
}
