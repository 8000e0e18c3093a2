//! Rules generated from the access table: a written value is read back.

use clerk_user_runtime::{Rule, RuleKind, Surface, Target};

use super::context::RuleContext;
use crate::diagnostic::Code;
use crate::lower::context::{LoweringContext, SURFACES};
use crate::model::{Operation, Property};
use crate::naming;
use crate::source::Spanned;

/// One rule per writable property and surface. Ids of primary members are left to the
/// rules about primaries, because they need a member first, and properties that a setting of the instance decides
/// to rules that set it.
pub(super) fn expand(
    cx: &mut LoweringContext<'_>,
    base: &Rule,
    name: &Spanned<String>,
    context: &RuleContext<'_>,
) -> Vec<Rule> {
    let model = context.model;
    let Some(resource) = model.resource(&name.value) else {
        if !cx.names.poisoned.types {
            let known = model.resources.iter().map(|resource| resource.name.as_str());
            cx.report_unknown(Code::UnknownResource, "resource", name, known);
        }
        return Vec::new();
    };
    let mut rules = Vec::new();
    let answering = context.operations_by_resource.get(resource.name.as_str()).map_or(&[][..], Vec::as_slice);
    let is_plain =
        |one: &&Property| one.wire.is_some() && one.primary_of.is_none() && one.with_setting.is_none();
    for property in resource.properties.iter().filter(is_plain) {
        for surface in SURFACES {
            let operations: Vec<&Operation> = answering
                .iter()
                .copied()
                .filter(|operation| operation.surface == surface)
                .filter(|operation| operation.params.iter().any(|param| param.property == property.wire))
                .collect();
            if property.access(surface).writable && !operations.is_empty() {
                rules.push(rule(base, property, surface, &operations));
            }
        }
    }
    rules
}

fn rule(base: &Rule, property: &Property, surface: Surface, operations: &[&Operation]) -> Rule {
    let wire = property.wire().to_owned();
    let targets = operations.iter().map(|operation| Target {
        surface,
        operation: operation.id().into(),
        params: operation
            .params
            .iter()
            .filter(|param| param.property == property.wire)
            .map(|param| param.wire.clone().into())
            .collect(),
        properties: vec![wire.clone().into()].into(),
    });
    let needs =
        if surface == Surface::Frontend { vec![clerk_user_runtime::Capability::Frontend] } else { vec![] };
    Rule {
        id: format!("{}-{surface}-{}", base.id, naming::kebab_case(&wire)).into(),
        statement: format!(
            "A value that the {surface} writes to `{}` is returned unchanged by a later read.",
            property.name
        )
        .into(),
        kind: RuleKind::ReadYourWrites { property: wire.clone().into() },
        targets: targets.collect(),
        needs: needs.into(),
        ..base.clone()
    }
}
