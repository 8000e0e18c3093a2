//! Mutants made from the contract: for each property that is read back as it was written, one that
//! accepts the write on that surface and forgets it. No property is named here.

use clerk_user::resources::RESOURCES;
use clerk_user::rules::RULES;
use clerk_user_runtime::{AccessAspect, ParamType, Request, Rule, RuleKind, Surface};
use serde_json::json;

use super::{Answer, Build, Mutant};
use crate::server::{Server, spec_of};

/// One mutant for each property that the rules read back, on each surface.
pub(super) fn mutants() -> Vec<Mutant> {
    let mut mutants: Vec<Mutant> = Vec::new();
    for rule in RULES {
        let RuleKind::ReadYourWrites { property } = &rule.kind else { continue };
        for surface in Surface::ALL {
            let speaks_of = rule.targets.iter().any(|target| target.surface == surface);
            let known = mutants.iter().any(|mutant| freezes(mutant, surface, property));
            if speaks_of && !known {
                mutants.extend(mutant(surface, property));
            }
        }
    }
    mutants
}

fn mutant(surface: Surface, property: &str) -> Option<Mutant> {
    // The name as the table of resources holds it lives as long as the program, and so does what is
    // made here once.
    let mut properties = RESOURCES.iter().filter(|resource| resource.surface == surface);
    let property = properties.find_map(|resource| resource.property(property))?.wire;
    let kebab = property.replace('_', "-");
    let broken = RULES.iter().filter(|rule| is_broken(rule, surface, property));
    Some(Mutant {
        id: format!("read-only-{surface}-{kebab}").leak(),
        number: None,
        bug: format!("accepts writes of {property} on the {surface} and ignores them").leak(),
        breaks: broken.map(|rule| rule.id.as_ref()).collect::<Vec<&str>>().leak(),
        build: Build::Frozen(surface, property),
    })
}

fn freezes(mutant: &Mutant, on: Surface, name: &str) -> bool {
    matches!(mutant.build, Build::Frozen(surface, property) if surface == on && property == name)
}

/// The rules that say that the surface writes the property.
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

/// Answers as if the request did not name the property.
pub(super) fn answer(server: &Server, request: &Request, surface: Surface, property: &str) -> Answer {
    let Some(spec) = spec_of(request).filter(|spec| spec.surface == surface) else {
        return server.answer(request);
    };
    server.answer_with(request, |params| {
        for param in spec.params.iter().filter(|param| param.property == Some(property)) {
            match (params.get_mut(param.wire), param.ty) {
                // An empty patch writes nothing either, and can stand where a param must.
                (Some(value), ParamType::Metadata { .. }) if value.is_object() => *value = json!({}),
                (Some(_), _) if !param.required => {
                    params.shift_remove(param.wire);
                }
                _ => {}
            }
        }
    })
}
