//! ReplaceValue: the value of a metadata property after a replacing write.

use clerk_user_runtime::{MergeAspect, ReplaceAspect, RuleKind, WriteOutcome};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures;
use crate::generators::json::{array_with_null, non_empty_object, object_with_some_null};
use crate::generators::merge::{MergeInput, merge_input};
use crate::law::metadata::writes::{WriteOptions, metadata_write};
use crate::oracle::merge::MergePolicy;
use crate::runner::check::RuleCheck;

pub(crate) fn replace_value(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ReplaceValue { aspect, outcome } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        if setters.is_empty() {
            continue;
        }
        let options =
            WriteOptions { several_properties: aspect == ReplaceAspect::Whole, earlier_writes: false };
        let writes = metadata_write(setters, replace_input(aspect), options);
        rule_check.for_all(writes, |session, mut write| {
            write.check(session, |input| expected_value(outcome, input))
        });
    }
}

/// The stored value and the value that replaces it.
fn replace_input(aspect: ReplaceAspect) -> BoxedStrategy<MergeInput> {
    let stored = || non_empty_object(2).prop_map(Value::Object);
    let input = |(stored, patch)| MergeInput { stored, patch };
    match aspect {
        // Half of the values overlap at some depth, to find writes that merge nested objects.
        ReplaceAspect::Whole => {
            prop_oneof![(stored(), stored()).prop_map(input), merge_input(MergeAspect::Recurse)].boxed()
        }
        ReplaceAspect::Empty => (stored(), Just(json!({}))).prop_map(input).boxed(),
        ReplaceAspect::InnerNull => {
            let in_object = object_with_some_null(2).prop_map(Value::Object);
            let in_array = array_with_null().prop_map(|array| json!({ "a": array }));
            (stored(), prop_oneof![3 => in_object, 1 => in_array]).prop_map(input).boxed()
        }
    }
}

fn expected_value(outcome: WriteOutcome, input: &MergeInput) -> Value {
    let merged =
        |stored| MergePolicy::new(MergeAspect::Recurse, WriteOutcome::Merged).merge(stored, &input.patch);
    match outcome {
        WriteOutcome::Replaced | WriteOutcome::Stored => input.patch.clone(),
        WriteOutcome::Merged => merged(&input.stored),
        WriteOutcome::Dropped => merged(&json!({})),
        WriteOutcome::Cleared | WriteOutcome::Removed => json!({}),
        WriteOutcome::Kept => input.stored.clone(),
    }
}
