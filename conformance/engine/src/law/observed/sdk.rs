//! Probes of SDKs.

use clerk_user_runtime::{MethodBehaviour, Surface};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::sdk::{METHODS, SdkObject, sample_resource};
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{Abort, Session};

/// Whether another write of metadata survives if it comes between the read and the patch of an SDK.
pub(super) fn concurrent_replace(rule_check: &mut RuleCheck<'_>) {
    for method in METHODS {
        let MethodBehaviour::UpdateByDiff { read, merge, param, patch, property, .. } = method.behaviour
        else {
            continue;
        };
        rule_check.for_all(Just(()), |session, ()| {
            let Some(create_param) = fixtures::owner_create_param(property) else { return Ok(()) };
            let given = fixtures::single_param(create_param, json!({ "a": 1 }));
            let (owner, _) = fixtures::create_owner(session, given)?;
            let object = SdkObject::open(session, &owner)?;
            let other = Params::from_iter([(patch.to_owned(), json!({ "b": 2 }))]);
            let other = fixtures::request(fixtures::operation(merge), &owner, other);
            session.server()?.stub_next(read, 0, StubResponse::RespondThen(other));
            let params = Params::from_iter([(param.to_owned(), json!({ "a": 3 }))]);
            object.call(session, method.name, params)?;
            session.mark_evaluated();
            let stored = fixtures::property_value(&*fixtures::read(session, &owner)?, property);
            let survives = stored.get("b").is_some();
            session.note(if survives { "the other write survives" } else { "the other write is lost" });
            Ok(())
        });
    }
}

/// The full name of a user whose names are blank. The target names the properties with the names.
pub(super) fn blank_full_name(rule_check: &mut RuleCheck<'_>) {
    let targets = rule_check.targets();
    let Some(names) = targets.first().map(|target| target.properties.clone()) else { return };
    rule_check.for_all(Just(()), |session, ()| {
        let user_named = |text: &str| {
            let mut user = sample_resource(fixtures::owner_resource());
            for name in names.iter() {
                user[name.as_ref()] = json!(text);
            }
            user
        };
        // A derived property that is a string for a user with names is made of the names.
        let with_names = derived_properties(session, user_named("Ada"))?;
        let with_blanks = derived_properties(session, user_named(" "))?;
        session.mark_evaluated();
        let derived = with_names.iter().filter(|(_, value)| value.is_string());
        let note = |name| format!("`{name}` is {}", with_blanks.get(name).unwrap_or(&Value::Null));
        session.note(derived.map(|(name, _)| note(name)).collect::<Vec<_>>().join(", "));
        Ok(())
    });
}

/// The properties of an SDK's user that are not on the wire.
fn derived_properties(session: &mut Session<'_>, user: Value) -> Result<Params, Abort> {
    let on_wire = |name: &str| {
        let owner = fixtures::resource(fixtures::owner_resource(), Surface::Frontend);
        owner.is_some_and(|owner| owner.property(name).is_some())
    };
    let object = SdkObject::open_with(session, user)?;
    let properties = object.properties(session)?;
    let members = properties.as_object().cloned().unwrap_or_default();
    Ok(members.into_iter().filter(|(name, _)| !on_wire(name)).collect())
}
