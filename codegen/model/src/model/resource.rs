//! Resolved resources: properties, unions, and views per surface.

use clerk_user_runtime::Surface;
use indexmap::IndexMap;
use serde::Serialize;

use super::{Deprecation, SourceRef};
use crate::ast::Stability;

/// One resource: an object, or a union of objects.
#[derive(Clone, Debug, Serialize)]
pub struct Resource {
    /// Name, PascalCase.
    pub name: String,
    /// One or two sentences.
    pub doc: String,
    /// Value of the `object` member.
    pub object: Option<String>,
    /// Name of its id type.
    pub id: Option<String>,
    /// Surfaces that have it.
    pub surfaces: Vec<Surface>,
    /// Whether it differs between the surfaces, so that each has a type of its own.
    pub split: bool,
    /// Lifecycle operations per surface, by role.
    pub lifecycle: IndexMap<Surface, IndexMap<&'static str, String>>,
    /// Properties, in wire order.
    pub properties: Vec<Property>,
    /// For a union: the discriminator and the variants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<Union>,
    /// Deprecation notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Stability.
    pub stability: Stability,
    /// Previous name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

impl Resource {
    /// The property of that SDK name.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// Its properties; for a union, also those of its variants.
    pub fn all_properties(&self) -> impl Iterator<Item = &Property> {
        let variants = self.union.iter().flat_map(|union| &union.variants);
        self.properties.iter().chain(variants.flat_map(|variant| &variant.properties))
    }

    /// The properties that a surface returns on the wire.
    pub fn on_wire(&self, surface: Surface) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |property| property.is_on_wire(surface))
    }
}

/// Discriminator and variants of a union.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// Wire name of the discriminator.
    pub by: String,
    /// The variants.
    pub variants: Vec<Variant>,
}

/// One variant of a union.
#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// Name, PascalCase.
    pub name: String,
    /// One sentence.
    pub doc: String,
    /// Values of the discriminator.
    pub values: Vec<String>,
    /// Prefixes of the discriminator.
    pub prefixes: Vec<String>,
    /// Value of the `object` member.
    pub object: Option<String>,
    /// Values of `status` that it can have.
    pub statuses: Vec<String>,
    /// All properties: those of the union and its own.
    pub properties: Vec<Property>,
}

/// A property as one surface sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "the answers of the access table, each read by its name")]
pub struct PropertyAccess {
    /// Whether the surface can read it.
    pub readable: bool,
    /// Whether the surface can write it.
    pub writable: bool,
    /// Whether it can be absent.
    pub optional: bool,
    /// Whether it can be null.
    pub nullable: bool,
    /// Whether the surface does not name it, but responses may have it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unnamed: bool,
}

/// One property.
#[derive(Clone, Debug, Serialize)]
pub struct Property {
    /// Name in the SDK, camelCase.
    pub name: String,
    /// Name on the wire; none for a derived property.
    pub wire: Option<String>,
    /// Its type; for a list, the type of each item.
    #[serde(rename = "type")]
    pub ty: PropertyType,
    /// Whether it is a list.
    pub list: bool,
    /// One or two sentences.
    pub doc: String,
    /// On the frontend.
    pub frontend: PropertyAccess,
    /// On the backend.
    pub backend: PropertyAccess,
    /// Whether time, activity and attempts change it without a request for it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub volatile: bool,
    /// Wire name of the setting that must be on for a written value to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_setting: Option<String>,
    /// Wire name of the list whose primary member it identifies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_of: Option<String>,
    /// How the SDK computes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
    /// Whether the SDK exposes it.
    pub sdk: bool,
    /// Deprecation notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Previous name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// First API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

impl Property {
    /// The view of a surface.
    pub fn access(&self, surface: Surface) -> PropertyAccess {
        match surface {
            Surface::Frontend => self.frontend,
            Surface::Backend => self.backend,
        }
    }

    /// Whether responses of a surface can contain it.
    pub fn is_on_wire(&self, surface: Surface) -> bool {
        self.wire.is_some() && self.access(surface).readable
    }

    /// The wire name; empty for a derived property.
    pub fn wire(&self) -> &str {
        self.wire.as_deref().unwrap_or_default()
    }
}

/// The type of one value of a property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PropertyType {
    /// A string.
    String,
    /// A string that is never shown.
    Secret,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// A timestamp in milliseconds.
    Timestamp,
    /// A metadata object.
    Metadata,
    /// An object whose members the contract does not define.
    Object,
    /// A constant string.
    Literal(String),
    /// An id.
    Id(String),
    /// An enum.
    Enum(String),
    /// A resource.
    Resource(String),
}

impl PropertyType {
    /// Its name in the spec language.
    pub fn keyword(&self) -> &str {
        match self {
            Self::String | Self::Literal(_) => "string",
            Self::Secret => "secret",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Timestamp => "timestamp",
            Self::Metadata => "metadata",
            Self::Object => "object",
            Self::Id(name) | Self::Enum(name) | Self::Resource(name) => name,
        }
    }
}

/// A value at a path in the members of a list. Names are wire names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MemberCondition {
    /// The list.
    pub list: String,
    /// The property of its members.
    pub outer: String,
    /// The property of the resource that it holds.
    pub inner: String,
    /// The value.
    pub is: String,
}

/// How the SDK computes a derived property. Names are wire names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Derived {
    /// Member of a list whose id is the value of another property.
    FindById {
        /// The property with the id.
        id: String,
        /// The list.
        list: String,
    },
    /// Members of a list that have a value at a path.
    Having(MemberCondition),
    /// Members of a list that do not have it.
    Lacking(MemberCondition),
    /// Whether any member of a list has it.
    AnyHaving(MemberCondition),
    /// Two strings joined by a space and trimmed; null if both are empty.
    FullName {
        /// First string.
        first: String,
        /// Second string.
        last: String,
    },
}
