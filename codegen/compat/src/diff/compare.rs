//! The parts of the comparison in their order.

use clerk_user_model::Model;

use super::context::DiffContext;
use super::name_map::NameMap;
use super::type_usage::TypeUsage;
use super::{contract, group_by_cause, operations, rules, sdk, types};
use crate::{Change, ChangeLevel, CompareOptions};

/// The changes from one contract to the next, each cause once: by element, then by rule.
pub fn compare(base: &Model, head: &Model, context: &CompareOptions) -> Vec<Change> {
    let mut cx = DiffContext {
        base,
        head,
        today: context.today.as_deref(),
        names: NameMap::new(base, head),
        uses: TypeUsage::new(base, head),
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
