//! Diff: an SDK replaces a value by merging the difference from the stored one.

use clerk_user_runtime::{DiffAspect, MergeAspect, MethodBehaviour, RuleKind, WriteOutcome};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::sdk::{SdkObject, sdk_method};
use crate::fixtures::{Params, create_owner, owner_create_param};
use crate::generators::json::{non_empty_object, object, object_with_some_null};
use crate::oracle::merge::MergePolicy;
use crate::oracle::sdk::without_nulls;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// The method under test: its param, the merging operation and its param, the property.
#[derive(Clone, Copy)]
struct ReplacingMethod {
    method: &'static str,
    param: &'static str,
    merge: &'static str,
    patch: &'static str,
    property: &'static str,
}

pub(crate) fn diff(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Diff { method: name, aspect } = &rule_check.rule.kind else { return };
    let Some(spec) = sdk_method(name) else { return };
    let MethodBehaviour::UpdateByDiff { merge, param, patch, property, .. } = spec.behaviour else { return };
    let replacing = ReplacingMethod { method: spec.name, param, merge, patch, property };
    let wanted = match aspect {
        DiffAspect::Patch | DiffAspect::Stored => object(3),
        DiffAspect::NullUnstorable => object_with_some_null(2),
    };
    // Half of the wanted values share members with the stored value.
    let input = (non_empty_object(3), wanted, any::<bool>()).prop_map(|(stored, wanted, shares_members)| {
        let wanted = if shares_members { overlay(&stored, wanted) } else { wanted };
        (stored, wanted)
    });
    rule_check
        .for_all(input, |session, (stored, wanted)| check(session, replacing, *aspect, &stored, &wanted));
}

/// The first object with the members of the second one on top.
fn overlay(below: &Map<String, Value>, above: Map<String, Value>) -> Map<String, Value> {
    let mut all = below.clone();
    all.extend(above);
    all
}

fn check(
    session: &mut Session<'_>,
    replacing: ReplacingMethod,
    aspect: DiffAspect,
    stored: &Map<String, Value>,
    wanted: &Map<String, Value>,
) -> CheckResult {
    let ReplacingMethod { method, param, merge, patch, property } = replacing;
    let Some(create) = owner_create_param(property) else { return Ok(()) };
    let (owner, _) = create_owner(session, fixtures::single_param(create, json!(stored)))?;
    let object = SdkObject::open(session, &owner)?;
    let given = Params::from_iter([(param.to_owned(), json!(wanted))]);
    let response = object.call(session, method, given)?;
    session.mark_evaluated();
    ensure(
        response.is_success(),
        format!("{method} succeeds"),
        format!("{method} returns {}", response.status),
    )?;
    if aspect == DiffAspect::Patch {
        let sent = session.sdk_calls().iter().filter(|step| step.request.operation == merge);
        let patches: Vec<Value> =
            sent.map(|step| step.request.params.get(patch).cloned().unwrap_or_default()).collect();
        // The oracle merges them independently of the server.
        let policy = MergePolicy::new(MergeAspect::Recurse, WriteOutcome::Merged);
        let merged = patches.iter().fold(json!(stored), |value, patch| policy.merge(&value, patch));
        return session.ensure_equal("the stored value after the sent patches", &json!(wanted), &merged);
    }
    let stored_value = fixtures::property_value(&*fixtures::read(session, &owner)?, property);
    session.ensure_equal(&format!("the stored `{property}`"), &without_nulls(&json!(wanted)), &stored_value)
}
