//! Resources and unions.

use serde::Serialize;

use crate::Surface;

/// One property of a resource on a surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a table row; each flag is read by name")]
pub struct PropertySpec {
    /// Name in the SDK, in camelCase.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Name of the type in the contract.
    pub ty: &'static str,
    /// Whether the property is a list.
    pub list: bool,
    /// Whether the property can be absent.
    pub optional: bool,
    /// Whether the property is nullable.
    pub nullable: bool,
    /// Whether the surface returns the property.
    pub readable: bool,
    /// Whether the surface can write the property.
    pub writable: bool,
    /// Whether the schema of the surface does not name the property, and nothing says that it must not come.
    pub unnamed: bool,
    /// Whether time, activity and attempts change the property without a request for it.
    pub volatile: bool,
    /// Wire name of the list whose primary member this id names.
    pub primary_of: Option<&'static str>,
    /// The fixed value, if the property is a string constant.
    pub literal: Option<&'static str>,
    /// First API version that has the property.
    pub since: Option<&'static str>,
    /// Last API version that has the property.
    pub until: Option<&'static str>,
}

impl PropertySpec {
    /// Creates a property that is readable, not writable, required, and not nullable.
    pub const fn new(name: &'static str, wire: &'static str, ty: &'static str) -> Self {
        Self {
            name,
            wire,
            ty,
            list: false,
            optional: false,
            nullable: false,
            readable: true,
            writable: false,
            unnamed: false,
            volatile: false,
            primary_of: None,
            literal: None,
            since: None,
            until: None,
        }
    }

    /// Whether an API version has this property.
    pub fn exists_at(&self, version: &str) -> bool {
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version <= until)
    }
}

/// One resource on a surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ResourceSpec {
    /// Name in the contract.
    pub name: &'static str,
    /// The API surface.
    pub surface: Surface,
    /// The properties, in the order of the contract.
    pub properties: &'static [PropertySpec],
    /// Id of the operation that creates the resource.
    pub create: Option<&'static str>,
    /// Id of the operation that reads the resource.
    pub read: Option<&'static str>,
    /// Id of the operation that updates the resource.
    pub update: Option<&'static str>,
    /// Id of the operation that deletes the resource.
    pub delete: Option<&'static str>,
    /// Id of the operation that lists the resources.
    pub list: Option<&'static str>,
    /// Id of the operation that counts the resources.
    pub count: Option<&'static str>,
}

impl ResourceSpec {
    /// Removes what changes by itself from an object that is this resource.
    pub fn without_volatile(&self, mut value: serde_json::Value) -> serde_json::Value {
        if let Some(members) = value.as_object_mut() {
            members.retain(|wire, _| !self.property(wire).is_some_and(|property| property.volatile));
        }
        value
    }

    /// The property with this wire name.
    pub fn property(&self, wire: &str) -> Option<&'static PropertySpec> {
        self.properties.iter().find(|property| property.wire == wire)
    }
}

/// One variant of a union: its tag, and the members that the type system does not check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct VariantSpec {
    /// Values of the tag.
    pub values: &'static [&'static str],
    /// Prefixes of the tag.
    pub prefixes: &'static [&'static str],
    /// Members that are string constants: wire name and value.
    pub literals: &'static [(&'static str, &'static str)],
    /// Members that contain resources: wire name and name of the resource.
    pub nested: &'static [(&'static str, &'static str)],
}

/// A union of object types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct UnionSpec {
    /// Name in the contract.
    pub name: &'static str,
    /// Wire name of the tag, the member that distinguishes the variants.
    pub by: &'static str,
    /// The variants.
    pub variants: &'static [VariantSpec],
}

impl UnionSpec {
    /// The variant for a tag value, if any.
    pub fn variant(&self, tag: &str) -> Option<&'static VariantSpec> {
        let exact = self.variants.iter().find(|variant| variant.values.contains(&tag));
        exact.or_else(|| {
            self.variants.iter().find(|one| one.prefixes.iter().any(|prefix| tag.starts_with(prefix)))
        })
    }
}
