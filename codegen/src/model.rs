//! `Model`: the contract resolved. Every name is known, every default filled in, nothing carries a
//! place. Emitters see this and nothing else; `contract.json` is its JSON form.

use clerk_user_runtime::{Format, Level, Rule, Surface};
use indexmap::IndexMap;
use serde::Serialize;

use crate::ast::{ParamEncoding, Stability};

/// A whole contract.
#[derive(Clone, Debug, std::default::Default, Serialize)]
pub struct Model {
    /// Name, kebab-case.
    pub name: String,
    /// Version of the spec language.
    pub language: u32,
    /// Version of the contract.
    pub version: String,
    /// One line for people.
    pub title: String,
    /// API versions, oldest first; never empty.
    pub api_versions: Vec<String>,
    /// The sources by key.
    pub sources: IndexMap<String, Source>,
    /// The errors by name.
    pub errors: IndexMap<String, ErrorModel>,
    /// Which error answers which fault of a request: fault → name of an error.
    pub decoding: IndexMap<&'static str, String>,
    /// The id types.
    pub ids: Vec<IdModel>,
    /// The enums.
    pub enums: Vec<EnumModel>,
    /// The resources, unions among them.
    pub resources: Vec<Resource>,
    /// The operations, backend first, each surface in file order.
    pub operations: Vec<Operation>,
    /// The rules, by id.
    pub rules: Vec<Rule>,
    /// The recorded disagreements.
    pub fixups: Vec<Fixup>,
}

impl Model {
    /// The resource of that name.
    pub fn resource(&self, name: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.name == name)
    }

    /// The operation of that id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id() == id)
    }

    /// The newest API version.
    pub fn newest(&self) -> &str {
        self.api_versions.last().map_or("", String::as_str)
    }
}

/// One source.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Key of the source.
    pub doc: String,
    /// Heading, endpoint or table in it.
    pub heading: String,
}

/// One error.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorModel {
    /// HTTP status.
    pub status: u16,
    /// The `code` member.
    pub code: String,
    /// A sentence for people.
    pub message: String,
    /// How well status and code are evidenced.
    pub level: Level,
    /// Where it is stated.
    pub source: Vec<Place>,
}

/// One id type.
#[derive(Clone, Debug, Serialize)]
pub struct IdModel {
    /// Name, PascalCase.
    pub name: String,
    /// What its ids usually begin with.
    pub prefix: String,
    /// The resource it identifies.
    pub resource: String,
}

/// One enum.
#[derive(Clone, Debug, Serialize)]
pub struct EnumModel {
    /// Name, PascalCase.
    pub name: String,
    /// One sentence.
    pub doc: String,
    /// Whether requests may carry other values too.
    pub open: bool,
    /// Its values.
    pub values: Vec<EnumValue>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

/// One value of an enum.
#[derive(Clone, Debug, Serialize)]
pub struct EnumValue {
    /// The text on the wire.
    pub value: String,
    /// One sentence.
    pub doc: String,
    /// What a deprecated value says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Text it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
}

/// What a deprecated item says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deprecation {
    /// First API version that calls it deprecated.
    pub since: Option<String>,
    /// Day from which it may be gone.
    pub sunset: Option<String>,
    /// What to use instead.
    pub replacement: Option<String>,
    /// Why.
    pub note: Option<String>,
}

impl Deprecation {
    /// One sentence for a `#[deprecated]` note.
    pub fn note(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.note.clone());
        parts.extend(self.replacement.as_ref().map(|name| format!("use {name} instead")));
        parts.extend(self.since.as_ref().map(|version| format!("deprecated since {version}")));
        parts.extend(self.sunset.as_ref().map(|day| format!("may be gone from {day}")));
        parts.join("; ")
    }
}

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
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Timestamp => "timestamp",
            Self::Metadata => "metadata",
            Self::Object => "object",
            Self::Id(name) | Self::Enum(name) | Self::Resource(name) => name,
        }
    }
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
    /// Two texts joined by a space, trimmed; null when both are empty.
    FullName {
        /// The first text.
        first: String,
        /// The second text.
        last: String,
    },
}

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Name, camelCase.
    pub name: String,
    /// The surface.
    pub surface: Surface,
    /// One or two sentences.
    pub doc: String,
    /// Its binding to HTTP.
    pub http: Http,
    /// Its params.
    pub params: Vec<Param>,
    /// What it answers.
    pub returns: Returns,
    /// Errors that it can answer beside those of decoding, by name.
    pub errors: Vec<String>,
    /// First API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What a deprecated operation says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// How settled it is.
    pub stability: Stability,
    /// Name it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Operation that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

impl Operation {
    /// Surface and name.
    pub fn id(&self) -> String {
        format!("{}.{}", self.surface, self.name)
    }
}

/// A binding to HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Http {
    /// The verb.
    pub verb: clerk_user_runtime::Verb,
    /// The path, params in braces by wire name.
    pub path: String,
    /// How the body travels.
    pub body: clerk_user_runtime::BodyEncoding,
    /// What the answer is wrapped in.
    pub envelope: clerk_user_runtime::Envelope,
}

/// What an operation answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// One resource.
    One(String),
    /// A bare array of a resource.
    List(String),
    /// A page of a resource.
    Page(String),
}

impl Returns {
    /// Name of the resource.
    pub fn resource(&self) -> &str {
        match self {
            Self::One(name) | Self::List(name) | Self::Page(name) => name,
        }
    }
}

/// One param.
#[derive(Clone, Debug, Serialize)]
pub struct Param {
    /// Name in the SDK, camelCase.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: clerk_user_runtime::Location,
    /// Its type, or that of each item.
    #[serde(rename = "type")]
    pub ty: ParamType,
    /// Whether it is a list.
    pub list: bool,
    /// Most items of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether the empty text means null.
    pub blank_is_null: bool,
    /// What it is when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Default>,
    /// Params that must be there as well, by wire name.
    pub requires: Vec<String>,
    /// The property that it sets, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// How it travels in a form body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<ParamEncoding>,
    /// One or two sentences.
    pub doc: String,
    /// First API version that takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Errors that it can cause beside those of decoding, by name.
    pub errors: Vec<String>,
    /// What a deprecated param says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Name it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Param that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

/// The default of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Default {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A text.
    Text(String),
}

/// The type of one value of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamType {
    /// A text.
    String {
        /// The format it must have.
        format: Option<Format>,
        /// Least number of characters.
        min_length: Option<u64>,
        /// Largest number of characters.
        max_length: Option<u64>,
        /// Whether it must never be shown.
        secret: bool,
    },
    /// An id.
    Id(String),
    /// An enum.
    Enum(String),
    /// An integer.
    Integer {
        /// Least value.
        min: Option<i64>,
        /// Largest value.
        max: Option<i64>,
    },
    /// A boolean.
    Boolean,
    /// An instant in integer milliseconds.
    Millis,
    /// An instant as RFC 3339.
    Rfc3339,
    /// A metadata object.
    Metadata {
        /// Largest size of the compact JSON text, in bytes.
        max_bytes: Option<u64>,
    },
}

/// A recorded disagreement between sources.
#[derive(Clone, Debug, Serialize)]
pub struct Fixup {
    /// Id.
    pub id: String,
    /// Row of the facts' list of conflicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// What it is about.
    pub element: String,
    /// What each source says.
    pub sides: IndexMap<String, String>,
    /// Why this choice.
    pub why: String,
}
