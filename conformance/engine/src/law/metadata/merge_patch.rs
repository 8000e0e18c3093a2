//! MergePatch: the value of a metadata property after a merging write, compared with the merge oracle and the
//! outcome that the rule states.

use clerk_user_runtime::{MergeAspect, RuleKind, WriteOutcome};
use serde_json::{Map, Value};

use crate::fixtures;
use crate::generators::merge::merge_input;
use crate::law::metadata::writes::{MetadataWrite, PropertyWrite, WriteOptions, metadata_write};
use crate::oracle::merge::{MergePolicy, has_null_member};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

pub(crate) fn merge_patch(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::MergePatch { aspect, outcome } = rule_check.rule.kind else { return };
    let policy = MergePolicy::new(aspect, outcome);
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        if !setters.is_empty() {
            let options = WriteOptions {
                several_properties: matches!(aspect, MergeAspect::Scalar | MergeAspect::Recurse),
                earlier_writes: matches!(aspect, MergeAspect::KeepAbsent | MergeAspect::NullNested),
            };
            let writes = metadata_write(setters, merge_input(aspect), options);
            rule_check.for_all(writes, |session, mut write| match aspect {
                MergeAspect::NoNullLeft if outcome != WriteOutcome::Stored => {
                    check_no_null_left(session, write)
                }
                MergeAspect::Idempotent => check_idempotent(session, write),
                _ => write.check(session, |input| policy.merge(&input.stored, &input.patch)),
            });
        }
    }
}

/// Checks that no property has a null member after the write.
fn check_no_null_left(session: &mut Session<'_>, mut write: MetadataWrite) -> CheckResult {
    let owner = write.create_owner(session)?;
    let response = write.call(session, &owner)?;
    let read = fixtures::read(session, &owner)?;
    for PropertyWrite { setter, .. } in &write.properties {
        let operation = setter.operation.id;
        for (body, place) in [(&response, "in the response of"), (&read, "read after")] {
            let value = fixtures::property_value(body, setter.property);
            let what = format!("`{}` {place} {operation}", setter.property);
            ensure(
                !has_null_member(&value),
                format!("{what} has no null member"),
                format!("{what} is {value}"),
            )?;
        }
    }
    session.mark_evaluated();
    Ok(())
}

/// The metadata in a body. The contract allows an empty object to be left out.
fn metadata_value(body: &Value, property: &str) -> Value {
    match fixtures::property_value(body, property) {
        Value::Null => Value::Object(Map::new()),
        value => value,
    }
}

/// Checks that the same write changes nothing the second time.
fn check_idempotent(session: &mut Session<'_>, mut write: MetadataWrite) -> CheckResult {
    let owner = write.create_owner(session)?;
    let first = write.call(session, &owner)?;
    let second = write.call(session, &owner)?;
    for PropertyWrite { setter, .. } in &write.properties {
        let expected = metadata_value(&first, setter.property);
        let actual = metadata_value(&second, setter.property);
        let what = format!("`{}` in the response of the second {}", setter.property, setter.operation.id);
        session.ensure_equal(&what, &expected, &actual)?;
        fixtures::ensure_read_back(session, &owner, setter.property, &expected)?;
    }
    session.mark_evaluated();
    Ok(())
}
