//! What the contract makes possible: the cells of the maps, from the tables of operations and resources.

use std::collections::BTreeSet;

use clerk_user::operations::OPERATIONS;
use clerk_user::wire;
use clerk_user_runtime::{OperationSpec, ParamLocation, ParamSpec, ParamType, Returns, Surface, Verb};

use crate::fixtures::contract::{owner_resource, resource};
use crate::reach::cell::{Cell, Rows, Stage};

/// Every cell that is possible at an API version.
pub(super) fn possible(version: &str) -> BTreeSet<Cell> {
    let operations: Vec<&'static OperationSpec> =
        OPERATIONS.iter().filter(|operation| operation.exists_at(version)).collect();
    let mut cells = BTreeSet::new();
    pairs(&operations, &mut cells);
    properties(&operations, version, &mut cells);
    for operation in &operations {
        for param in operation.params.iter().filter(|param| param.exists_at(version)) {
            credentials(operation, param, &mut cells);
            filters(operation, param, &mut cells);
        }
    }
    cells
}

fn pairs(operations: &[&'static OperationSpec], cells: &mut BTreeSet<Cell>) {
    for first in operations.iter().filter(|first| names_user(first) || makes_user(first)) {
        for then in operations.iter().filter(|then| names_user(then)) {
            cells.insert(Cell::Pair { first: first.id, then: then.id });
        }
    }
}

/// Whether a request says which user it is about: it acts for one, or has an id of one or of what one has.
fn names_user(operation: &OperationSpec) -> bool {
    let spec = |name: &str| Surface::ALL.into_iter().find_map(|surface| resource(name, surface));
    let is_owned = |name: &str| {
        name == owner_resource()
            || spec(owner_resource())
                .is_some_and(|user| user.properties.iter().any(|member| member.ty == name))
            || spec(name).is_some_and(|resource| resource.property(wire::params::USER_ID).is_some())
    };
    (operation.surface == Surface::Frontend && !operation.anybody)
        || operation.params.iter().any(|param| {
            let is_named = param.required || param.location == ParamLocation::Path;
            is_named && matches!(param.ty, ParamType::Id { resource } if is_owned(resource))
        })
}

/// Whether the response is the first one that shows a user.
fn makes_user(operation: &OperationSpec) -> bool {
    !names_user(operation)
        && operation.http.verb == Verb::Post
        && operation.returns == Returns::One(owner_resource())
}

fn properties(operations: &[&'static OperationSpec], version: &str, cells: &mut BTreeSet<Cell>) {
    for write in operations {
        let Returns::One(written) = write.returns else { continue };
        let params = write.params.iter().filter(|param| param.exists_at(version));
        for property in params.filter_map(|param| param.property) {
            for read in operations.iter().filter(|read| returns_known(read, written)) {
                let shown = resource(written, read.surface).and_then(|spec| spec.property(property));
                if shown.is_some_and(|shown| shown.readable && shown.exists_at(version)) {
                    cells.insert(Cell::Property {
                        resource: written,
                        property,
                        written_by: write.id,
                        returned_by: read.id,
                    });
                }
            }
        }
    }
}

/// Whether an operation can return a resource that was there before the request.
fn returns_known(operation: &OperationSpec, name: &str) -> bool {
    let names_it = operation
        .params
        .iter()
        .any(|param| matches!(param.ty, ParamType::Id { resource } if resource == name));
    let acts_for_it = operation.surface == Surface::Frontend && name == owner_resource();
    match operation.returns {
        Returns::One(returned) => returned == name && (names_it || acts_for_it),
        Returns::List(returned) | Returns::Page(returned) => returned == name,
    }
}

/// Whether a param takes a credential: a secret text.
pub(super) fn is_credential(param: &ParamSpec) -> bool {
    matches!(param.ty, ParamType::String { secret: true, .. })
}

fn credentials(operation: &'static OperationSpec, param: &'static ParamSpec, cells: &mut BTreeSet<Cell>) {
    if is_credential(param) {
        for stage in Stage::ALL {
            cells.insert(Cell::Credential { operation: operation.id, param: param.wire, stage });
        }
    }
}

/// Whether a param selects or orders the rows of a list.
pub(super) fn is_filter(operation: &OperationSpec, param: &ParamSpec) -> bool {
    let pages = [wire::params::LIMIT, wire::params::OFFSET];
    matches!(operation.returns, Returns::List(_) | Returns::Page(_))
        && param.location == ParamLocation::Query
        && !pages.contains(&param.wire)
        && operation.paged_by != Some(param.wire)
}

fn filters(operation: &'static OperationSpec, param: &'static ParamSpec, cells: &mut BTreeSet<Cell>) {
    if !is_filter(operation, param) {
        return;
    }
    let values: Vec<Option<&'static str>> = match param.ty {
        ParamType::Enum { values, open: false, .. } => values.iter().map(|value| Some(*value)).collect(),
        _ => vec![None],
    };
    for (value, rows) in values.iter().flat_map(|value| Rows::ALL.map(|rows| (*value, rows))) {
        let is_paged = operation.params.iter().any(|param| param.wire == wire::params::LIMIT);
        if rows != Rows::Full || is_paged {
            cells.insert(Cell::Filter { operation: operation.id, param: param.wire, value, rows });
        }
    }
}
