//! The tables of a contract, together.

use super::operation::{OperationSpec, ResourceSpec, UnionSpec};
use crate::{Rule, Surface};

/// The tables of a contract.
#[derive(Clone, Copy, Debug)]
pub struct Tables {
    /// The operations.
    pub operations: &'static [OperationSpec],
    /// The resources, unions left out.
    pub resources: &'static [ResourceSpec],
    /// The unions.
    pub unions: &'static [UnionSpec],
    /// The rules.
    pub rules: &'static [Rule],
}

impl Tables {
    /// A resource as a surface shows it.
    pub fn resource(&self, name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
        self.resources.iter().find(|one| one.name == name && one.surface == surface)
    }

    /// The union of that name.
    pub fn union(&self, name: &str) -> Option<&'static UnionSpec> {
        self.unions.iter().find(|one| one.name == name)
    }

    /// The operation of that id.
    pub fn operation(&self, id: &str) -> Option<&'static OperationSpec> {
        self.operations.iter().find(|one| one.id == id)
    }
}
