//! Runs the parts of the comparison, in order.

use clerk_user_model::Model;

use super::context::DiffContext;
use super::name_map::NameMap;
use super::type_usage::TypeUsage;
use super::{contract, group_by_cause, operations, rules, sdk, types};
use crate::{Change, ChangeLevel, CompareOptions};

/// The changes from `base` to `head`, one per cause, sorted by element and rule.
pub fn compare(base: &Model, head: &Model, options: &CompareOptions) -> Vec<Change> {
    let mut cx = DiffContext {
        base,
        head,
        today: options.today.as_deref(),
        names: NameMap::new(base, head),
        uses: TypeUsage::new(base, head),
        findings: Vec::new(),
        max_level: ChangeLevel::Breaking,
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
