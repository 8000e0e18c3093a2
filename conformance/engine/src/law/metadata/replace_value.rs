//! ReplaceValue: what a replacing write leaves in a metadata property.

use clerk_user_runtime::{MergeAspect, Outcome, ReplaceAspect, RuleKind};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures;
use crate::generators::json::{array_with_null, non_empty_object, object_with_some_null};
use crate::generators::merge::{MergeInput, merge_input};
use crate::law::metadata::writes::{Around, writes};
use crate::oracle::merge::MergePolicy;
use crate::runner::check::RuleCheck;

pub(crate) fn replace_value(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ReplaceValue { aspect, outcome } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        if aims.is_empty() {
            continue;
        }
        let around = Around { several: aspect == ReplaceAspect::Whole, earlier: false };
        rule_check.for_all(writes(aims, inputs(aspect), around), |session, mut write| {
            write.leaves(session, |input| left(outcome, input))
        });
    }
}

/// What is stored before, and what takes its place.
fn inputs(aspect: ReplaceAspect) -> BoxedStrategy<MergeInput> {
    let stored = || non_empty_object(2).prop_map(Value::Object);
    let object = |(stored, patch)| MergeInput { stored, patch };
    match aspect {
        // Half of them overlap at some depth: a write that merges below the top must be seen.
        ReplaceAspect::Whole => {
            prop_oneof![(stored(), stored()).prop_map(object), merge_input(MergeAspect::Recurse)].boxed()
        }
        ReplaceAspect::Empty => (stored(), Just(json!({}))).prop_map(object).boxed(),
        ReplaceAspect::InnerNull => {
            let null = object_with_some_null(2).prop_map(Value::Object);
            let in_array = array_with_null().prop_map(|array| json!({ "a": array }));
            (stored(), prop_oneof![3 => null, 1 => in_array]).prop_map(object).boxed()
        }
    }
}

/// What the write leaves.
fn left(outcome: Outcome, input: &MergeInput) -> Value {
    let merged = |stored| MergePolicy::new(MergeAspect::Recurse, Outcome::Merged).merge(stored, &input.patch);
    match outcome {
        Outcome::Replaced | Outcome::Stored => input.patch.clone(),
        Outcome::Merged => merged(&input.stored),
        Outcome::Dropped => merged(&json!({})),
        Outcome::Cleared | Outcome::Removed => json!({}),
        Outcome::Kept => input.stored.clone(),
    }
}
