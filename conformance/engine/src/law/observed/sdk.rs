//! Questions about SDKs that no source answers.

use clerk_user_runtime::{MethodDoes, Surface};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::sdk::{METHODS, SdkObject, sample_resource};
use crate::fixtures::{Params, create_owner, operation, owner_create_param, owner_resource, resource};
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{Abort, Session};

/// Whether another's metadata write survives that comes between the reading and the patch of an SDK.
pub(crate) fn concurrent_replace(rule_check: &mut RuleCheck<'_>) {
    for spec in METHODS {
        let MethodDoes::UpdateByDiff { read, merge, param, patch, property, .. } = spec.does else {
            continue;
        };
        rule_check.for_all(Just(()), |session, ()| {
            let Some(create) = owner_create_param(property) else { return Ok(()) };
            let (owner, _) = create_owner(session, fixtures::single_param(create, json!({ "a": 1 })))?;
            let object = SdkObject::open(session, &owner)?;
            let other = Params::from_iter([(patch.to_owned(), json!({ "b": 2 }))]);
            let other = fixtures::request(operation(merge), &owner, other);
            session.server()?.next(read, 0, StubResponse::Followed(other));
            let given = Params::from_iter([(param.to_owned(), json!({ "a": 3 }))]);
            object.call(session, spec.name, given)?;
            session.evaluated();
            let held = fixtures::property_value(&fixtures::read(session, &owner)?, property);
            let survives = held.get("b").is_some();
            session.note(if survives { "the other write survives" } else { "the other write is lost" });
            Ok(())
        });
    }
}

/// What the full name of a user is whose names are only spaces. The names are what the target speaks of.
pub(crate) fn blank_full_name(rule_check: &mut RuleCheck<'_>) {
    let targets = rule_check.targets();
    let Some(names) = targets.first().map(|target| target.properties.clone()) else { return };
    rule_check.for_all(Just(()), |session, ()| {
        let named = |text: &str| {
            let mut user = sample_resource(owner_resource());
            for name in names.iter() {
                user[name.as_ref()] = json!(text);
            }
            user
        };
        // What is a text with names, and not on the wire, is made of them.
        let texts = derived(session, named("Ada"))?;
        let blank = derived(session, named(" "))?;
        session.evaluated();
        let told = texts.iter().filter(|(_, value)| value.is_string());
        let told = told.map(|(name, _)| format!("{name} is {}", blank.get(name).unwrap_or(&Value::Null)));
        session.note(told.collect::<Vec<_>>().join(", "));
        Ok(())
    });
}

/// What the SDK shows of a user and the wire does not.
fn derived(session: &mut Session<'_>, user: Value) -> Result<Params, Abort> {
    let on_wire = |name: &str| {
        resource(owner_resource(), Surface::Frontend).is_some_and(|owner| owner.property(name).is_some())
    };
    let object = SdkObject::open_with(session, user)?;
    let shown = object.properties(session)?;
    let members = shown.as_object().cloned().unwrap_or_default();
    Ok(members.into_iter().filter(|(name, _)| !on_wire(name)).collect())
}
