//! ReplaceValue: what a replacing write leaves in a metadata property.

use clerk_user_runtime::{MergeAspect, Outcome, ReplaceAspect, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::merge_patch::{stored, write};
use crate::oracle::merge::Policy;
use crate::scene;
use crate::strategy::json::{object_with_some_null, some_object};
use crate::strategy::merge::{Merge, merge};
use crate::trial::Trial;

pub(super) fn replace_value(trial: &mut Trial<'_>) {
    let RuleKind::ReplaceValue { aspect, outcome } = trial.rule.kind else { return };
    for target in trial.targets() {
        let aims = scene::aims(target);
        if aims.is_empty() {
            continue;
        }
        trial.check((select(aims), inputs(aspect)), |session, (aim, input)| {
            let owner = stored(session, aim, &input.stored)?;
            let body = write(session, aim, &owner, &input.patch)?;
            let expected = left(outcome, &input);
            scene::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
            scene::read_back(session, &owner, aim.property, &expected)?;
            session.evaluated();
            Ok(())
        });
    }
}

/// What is stored before, and what takes its place.
fn inputs(aspect: ReplaceAspect) -> BoxedStrategy<Merge> {
    let stored = || some_object(2).prop_map(Value::Object);
    let object = |(stored, patch)| Merge { stored, patch };
    match aspect {
        // Half of them overlap at some depth: a write that merges below the top must be seen.
        ReplaceAspect::Whole => {
            prop_oneof![(stored(), stored()).prop_map(object), merge(MergeAspect::Recurse)].boxed()
        }
        ReplaceAspect::Empty => (stored(), Just(json!({}))).prop_map(object).boxed(),
        ReplaceAspect::InnerNull => {
            (stored(), object_with_some_null(2).prop_map(Value::Object)).prop_map(object).boxed()
        }
    }
}

/// What the write leaves.
fn left(outcome: Outcome, input: &Merge) -> Value {
    let merged = |stored| Policy::new(MergeAspect::Recurse, Outcome::Merged).merge(stored, &input.patch);
    match outcome {
        Outcome::Replaced | Outcome::Stored => input.patch.clone(),
        Outcome::Merged => merged(&input.stored),
        Outcome::Dropped => merged(&json!({})),
        Outcome::Cleared | Outcome::Removed => json!({}),
        Outcome::Kept => input.stored.clone(),
    }
}
