//! Resources as the model knows them: properties, unions, what each surface sees.

use clerk_user_runtime::Surface;
use indexmap::IndexMap;
use serde::Serialize;

use super::{Deprecation, Place};
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
    /// Surfaces that know it.
    pub surfaces: Vec<Surface>,
    /// Whether the two surfaces show it differently, so that each has a type of its own.
    pub split: bool,
    /// Operations per surface that speak of it, by role.
    pub lifecycle: IndexMap<Surface, IndexMap<&'static str, String>>,
    /// Its properties, in the order of the wire.
    pub properties: Vec<Property>,
    /// For a union: how its variants are told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<Union>,
    /// What a deprecated resource says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// How settled it is.
    pub stability: Stability,
    /// Name it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

impl Resource {
    /// The property of that SDK name.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// Its properties, and those of its variants where it is a union.
    pub fn all_properties(&self) -> impl Iterator<Item = &Property> {
        let variants = self.union.iter().flat_map(|union| &union.variants);
        self.properties.iter().chain(variants.flat_map(|variant| &variant.properties))
    }

    /// The properties that a surface shows on the wire.
    pub fn on_wire(&self, surface: Surface) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |property| property.is_on_wire(surface))
    }
}

/// How the variants of a union are told apart.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// The member that tells, by wire name.
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
    /// Values of the telling member.
    pub values: Vec<String>,
    /// Prefixes of the telling member.
    pub prefixes: Vec<String>,
    /// Value of the `object` member.
    pub object: Option<String>,
    /// Values of `status` that it takes.
    pub statuses: Vec<String>,
    /// All its properties: the union's and its own.
    pub properties: Vec<Property>,
}

/// What a surface may do with a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the four answers of the access table, each read by its name"
)]
pub struct View {
    /// Whether it shows it.
    pub readable: bool,
    /// Whether it may write it.
    pub writable: bool,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether it may be null.
    pub nullable: bool,
}

/// One property.
#[derive(Clone, Debug, Serialize)]
pub struct Property {
    /// Name in the SDK, camelCase.
    pub name: String,
    /// Name on the wire; none for a derived property.
    pub wire: Option<String>,
    /// Its type, or that of each item.
    #[serde(rename = "type")]
    pub ty: PropertyType,
    /// Whether it is a list.
    pub list: bool,
    /// One or two sentences.
    pub doc: String,
    /// On the frontend.
    pub frontend: View,
    /// On the backend.
    pub backend: View,
    /// The list whose primary member it names, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_of: Option<String>,
    /// How the SDK computes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
    /// Whether the SDK surfaces it.
    pub sdk: bool,
    /// What a deprecated property says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Name it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// First API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

impl Property {
    /// How a surface sees it.
    pub fn view(&self, surface: Surface) -> View {
        match surface {
            Surface::Frontend => self.frontend,
            Surface::Backend => self.backend,
        }
    }

    /// Whether a surface's answers can hold it.
    pub fn is_on_wire(&self, surface: Surface) -> bool {
        self.wire.is_some() && self.view(surface).readable
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
    /// A text.
    String,
    /// A text that must never be shown.
    Secret,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// An instant in milliseconds.
    Timestamp,
    /// A metadata object.
    Metadata,
    /// An object whose members the contract does not name.
    Object,
    /// A text that is always the same.
    Literal(String),
    /// An id.
    Id(String),
    /// An enum.
    Enum(String),
    /// A resource.
    Resource(String),
}

impl PropertyType {
    /// The word of the language for it.
    pub fn word(&self) -> &str {
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

/// A value at a place in the members of a list. Names are wire names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListPlace {
    /// The list.
    pub list: String,
    /// The property of its members.
    pub outer: String,
    /// The property of what that holds.
    pub inner: String,
    /// The value.
    pub is: String,
}

/// How the SDK computes a derived property. Names are wire names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Derived {
    /// The member of a list whose id stands in another property.
    FindById {
        /// The property with the id.
        id: String,
        /// The list.
        list: String,
    },
    /// The members of a list that have a value at a place.
    Having(ListPlace),
    /// The members of a list that do not have it.
    Lacking(ListPlace),
    /// Whether any member of a list has it.
    AnyHaving(ListPlace),
    /// Two texts joined by a space, trimmed; null when both are empty.
    FullName {
        /// The first text.
        first: String,
        /// The second text.
        last: String,
    },
}
