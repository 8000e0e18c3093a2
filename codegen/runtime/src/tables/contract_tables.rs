//! All tables of a contract in one struct.

use super::operation::OperationSpec;
use super::resource::{ResourceSpec, UnionSpec};
use crate::{Rule, Surface};

/// All tables of a contract.
#[derive(Clone, Copy, Debug)]
pub struct Tables {
    /// The operations.
    pub operations: &'static [OperationSpec],
    /// The resources, excluding unions.
    pub resources: &'static [ResourceSpec],
    /// The unions.
    pub unions: &'static [UnionSpec],
    /// The rules.
    pub rules: &'static [Rule],
}

impl Tables {
    /// The table of a resource on a surface.
    pub fn resource(&self, name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
        self.resources.iter().find(|one| one.name == name && one.surface == surface)
    }

    /// The union with this name.
    pub fn union(&self, name: &str) -> Option<&'static UnionSpec> {
        self.unions.iter().find(|one| one.name == name)
    }

    /// The operation with this id.
    pub fn operation(&self, id: &str) -> Option<&'static OperationSpec> {
        self.operations.iter().find(|one| one.id == id)
    }
}
