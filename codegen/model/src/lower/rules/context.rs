//! Shared by the rule passes: the model with lookup tables, and resolved targets.

use std::collections::BTreeMap;

use crate::ast::TargetEntry;
use crate::model::{Model, Operation, Param, Property, Resource};

/// A resolved target.
#[derive(Clone, Debug)]
pub(super) struct ResolvedTarget<'m> {
    pub(super) entry: &'m TargetEntry,
    pub(super) operation: &'m Operation,
    pub(super) params: Vec<&'m Param>,
    pub(super) properties: Vec<(&'m Resource, &'m Property)>,
}

/// The model, with lookup tables for rules.
pub(super) struct RuleContext<'m> {
    pub(super) model: &'m Model,
    /// The operations that return a resource, by its name.
    pub(super) operations_by_resource: BTreeMap<&'m str, Vec<&'m Operation>>,
    /// The first resource with a lifecycle that has a wire property, by the name of the property.
    pub(super) property_owners: BTreeMap<&'m str, (&'m Resource, &'m Property)>,
}

impl<'m> RuleContext<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let mut operations_by_resource: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for operation in &model.operations {
            operations_by_resource.entry(operation.returns.resource()).or_default().push(operation);
        }
        let mut property_owners = BTreeMap::new();
        for resource in model.resources.iter().filter(|resource| !resource.lifecycle.is_empty()) {
            for property in resource.properties.iter().filter(|property| property.wire.is_some()) {
                property_owners.entry(property.name.as_str()).or_insert((resource, property));
            }
        }
        Self { model, operations_by_resource, property_owners }
    }
}
