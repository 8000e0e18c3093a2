//! MergePatch: what a merging write leaves in a metadata property, against the oracle with the
//! rule's own outcome.

use clerk_user_runtime::{MergeAspect, Outcome, RuleKind};
use serde_json::{Map, Value};

use crate::fixtures;
use crate::generators::merge::merge_input;
use crate::law::metadata::writes::{Around, Part, Write, writes};
use crate::oracle::merge::{MergePolicy, has_null_member};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

pub(crate) fn merge_patch(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::MergePatch { aspect, outcome } = rule_check.rule.kind else { return };
    let policy = MergePolicy::new(aspect, outcome);
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        if !aims.is_empty() {
            let around = Around {
                several: matches!(aspect, MergeAspect::Scalar | MergeAspect::Recurse),
                earlier: matches!(aspect, MergeAspect::KeepAbsent | MergeAspect::NullNested),
            };
            rule_check.for_all(
                writes(aims, merge_input(aspect), around),
                |session, mut write| match aspect {
                    MergeAspect::NoNullLeft if outcome != Outcome::Stored => no_null_left(session, write),
                    MergeAspect::Idempotent => twice(session, write),
                    _ => write.leaves(session, |input| policy.merge(&input.stored, &input.patch)),
                },
            );
        }
    }
}

/// What the patch leaves holds no null member, whatever else it holds.
fn no_null_left(session: &mut Session<'_>, mut write: Write) -> CheckResult {
    let owner = write.set_scene(session)?;
    let body = write.carry_out(session, &owner)?;
    let fresh = fixtures::read(session, &owner)?;
    for Part { aim, .. } in &write.parts {
        for (body, place) in [(&body, "the answer"), (&fresh, "a read")] {
            let value = fixtures::property_value(body, aim.property);
            let expected = format!("{} in {place} has no member that is null", aim.property);
            ensure(!has_null_member(&value), expected, format!("it is {value}"))?;
        }
    }
    session.evaluated();
    Ok(())
}

/// What an answer shows of metadata; where it may be left out that is the empty object.
fn held(body: &Value, property: &str) -> Value {
    match fixtures::property_value(body, property) {
        Value::Null => Value::Object(Map::new()),
        value => value,
    }
}

/// The second time changes nothing.
fn twice(session: &mut Session<'_>, mut write: Write) -> CheckResult {
    let owner = write.set_scene(session)?;
    let once = write.carry_out(session, &owner)?;
    let again = write.carry_out(session, &owner)?;
    for Part { aim, .. } in &write.parts {
        let (once, again) = (held(&once, aim.property), held(&again, aim.property));
        let what = format!("{} after the second write", aim.property);
        session.ensure_equal(&what, &once, &again)?;
        fixtures::ensure_read_back(session, &owner, aim.property, &once)?;
    }
    session.evaluated();
    Ok(())
}
