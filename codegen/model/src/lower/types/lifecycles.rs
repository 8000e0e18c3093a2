//! The operations that create, read, update, delete, list and count each resource.

use std::collections::BTreeMap;

use clerk_user_runtime::Surface;
use indexmap::IndexMap;

use crate::ast::{LifecycleOperations, TypeFile};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::Model;
use crate::parse::Ast;

/// Resolves the lifecycle operations of each resource, after the pass over operations.
pub(in crate::lower) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast, model: &mut Model) {
    let places = model.resources.iter().enumerate().rev();
    let first: BTreeMap<String, usize> = places.map(|(at, resource)| (resource.name.clone(), at)).collect();
    for (file, ty) in &ast.types {
        let TypeFile::Resource(entry) = ty else { continue };
        let Some(lifecycle) = &entry.lifecycle else { continue };
        cx.file = *file;
        let mut lowered = IndexMap::new();
        for (surface, roles) in
            [(Surface::Backend, &lifecycle.backend), (Surface::Frontend, &lifecycle.frontend)]
        {
            let roles = lower_roles(cx, surface, roles);
            if !roles.is_empty() {
                lowered.insert(surface, roles);
            }
        }
        if let Some(&at) = first.get(&entry.resource.value) {
            model.resources[at].lifecycle = lowered;
        }
    }
}

fn lower_roles(
    cx: &mut LoweringContext<'_>,
    surface: Surface,
    entry: &LifecycleOperations,
) -> IndexMap<&'static str, String> {
    let roles = [
        ("create", &entry.create),
        ("read", &entry.read),
        ("update", &entry.update),
        ("delete", &entry.delete),
        ("list", &entry.list),
        ("count", &entry.count),
    ];
    let mut lowered = IndexMap::new();
    for (role, name) in roles {
        let Some(name) = name else { continue };
        if cx.names.operations.contains_key(&(surface, name.as_str())) {
            lowered.insert(role, format!("{surface}.{name}"));
        } else if !cx.names.poisoned.operations {
            let known: Vec<&str> =
                cx.names.operations.keys().filter(|(on, _)| *on == surface).map(|(_, name)| *name).collect();
            cx.report_unknown(
                Code::UnknownOperation,
                &format!("{surface} operation"),
                name,
                known.into_iter(),
            );
        }
    }
    lowered
}
