//! For each property that a rule reads back after a write: a mutant that accepts the write on a surface and
//! ignores it.

use std::collections::BTreeSet;

use clerk_user::resources::RESOURCES;
use clerk_user::rules::RULES;
use clerk_user_runtime::{AccessAspect, ParamType, Request, Rule, RuleKind, Surface};
use serde_json::json;

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{CallResult, ReferenceServer, operation_spec};

/// A mutant for each property that the rules read back, on each surface.
pub(crate) fn mutants() -> Vec<Mutant> {
    let mut mutants: Vec<Mutant> = Vec::new();
    let mut done: BTreeSet<(Surface, &str)> = BTreeSet::new();
    for rule in RULES {
        let RuleKind::ReadYourWrites { property } = &rule.kind else { continue };
        for surface in Surface::ALL {
            let is_target = rule.targets.iter().any(|target| target.surface == surface);
            if is_target && done.insert((surface, property)) {
                mutants.extend(mutant(surface, property));
            }
        }
    }
    mutants
}

fn mutant(surface: Surface, property: &str) -> Option<Mutant> {
    // The table of mutants lives as long as the program, and so do the texts in it.
    let mut properties = RESOURCES.iter().filter(|resource| resource.surface == surface);
    let property = properties.find_map(|resource| resource.property(property))?.wire;
    let kebab = property.replace('_', "-");
    let broken = RULES.iter().filter(|rule| is_broken(rule, surface, property));
    Some(Mutant {
        id: format!("read-only-{surface}-{kebab}").leak(),
        number: None,
        bug: format!("accepts writes of {property} on the {surface} and ignores them").leak(),
        breaks: broken.map(|rule| rule.id.as_ref()).collect::<Vec<&str>>().leak(),
        fault: Fault::derived(move |server, request| ignore_property(server, request, surface, property)),
    })
}

/// Whether a rule says that the surface writes the property.
fn is_broken(rule: &Rule, surface: Surface, property: &str) -> bool {
    let on_surface = || rule.targets.iter().filter(|target| target.surface == surface);
    match &rule.kind {
        RuleKind::ReadYourWrites { property: read } => read == property && on_surface().next().is_some(),
        RuleKind::Access { aspect: AccessAspect::Writable } => {
            on_surface().any(|target| target.properties.iter().any(|name| name == property))
        }
        _ => false,
    }
}

/// Drops the property from a request.
fn ignore_property(
    server: &ReferenceServer,
    request: &Request,
    surface: Surface,
    property: &str,
) -> CallResult {
    let Some(spec) = operation_spec(request).filter(|spec| spec.surface == surface) else {
        return server.call(request);
    };
    server.call_with_params(request, |params| {
        for param in spec.params.iter().filter(|param| param.property == Some(property)) {
            match (params.get_mut(param.wire), param.ty) {
                // An empty patch writes nothing either, and the param may be required.
                (Some(value), ParamType::Metadata { .. }) if value.is_object() => *value = json!({}),
                (Some(_), _) if !param.required => {
                    params.shift_remove(param.wire);
                }
                _ => {}
            }
        }
    })
}
