//! `resources/*.yaml` and `enums/*.yaml`: what answers hold.

use clerk_user_runtime::Surface;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{DeprecationEntry, Entries, SourceEntry, Stability};
use crate::source::Spanned;

/// A file that declares one type, as `resources/` or `enums/` says.
#[derive(Clone, Debug)]
pub enum TypeFile {
    /// A resource or a union.
    Resource(Box<ResourceFile>),
    /// An enum.
    Enum(EnumFile),
}

/// One resource: an object with properties, or a union told apart by a member.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ResourceFile {
    /// Name, PascalCase.
    pub resource: Spanned<String>,
    /// One or two sentences.
    pub doc: String,
    /// Value of the `object` member; the member is then the second property.
    pub object: Option<String>,
    /// Whether `object` may be absent.
    #[serde(default)]
    pub object_optional: bool,
    /// Name of its id type, PascalCase; the `id` member is then the first property.
    pub id: Option<Spanned<String>>,
    /// What its ids usually begin with.
    pub id_prefix: Option<String>,
    /// Whether `id` may be absent.
    #[serde(default)]
    pub id_optional: bool,
    /// Surfaces that know it; both when left out.
    pub surfaces: Option<Vec<Surface>>,
    /// The operations that create, read, update, delete, list and count it.
    pub lifecycle: Option<Lifecycle>,
    /// Its properties, by camelCase name.
    #[serde(default)]
    pub properties: Entries<PropertyEntry>,
    /// For a union: how its variants are told apart.
    pub union: Option<UnionEntry>,
    /// What a deprecated resource says.
    pub deprecated: Option<DeprecationEntry>,
    /// How settled it is.
    pub stability: Option<Stability>,
    /// Name it had before.
    pub was: Option<String>,
    /// Where it is stated.
    pub source: Vec<SourceEntry>,
}

/// The operations that speak of a resource, per surface.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lifecycle {
    /// On the frontend.
    #[serde(default)]
    pub frontend: LifecycleEntry,
    /// On the backend.
    #[serde(default)]
    pub backend: LifecycleEntry,
}

/// Names of operations of one surface.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LifecycleEntry {
    /// Creates one.
    pub create: Option<Spanned<String>>,
    /// Reads one.
    pub read: Option<Spanned<String>>,
    /// Updates one.
    pub update: Option<Spanned<String>>,
    /// Deletes one.
    pub delete: Option<Spanned<String>>,
    /// Lists them.
    pub list: Option<Spanned<String>>,
    /// Counts them.
    pub count: Option<Spanned<String>>,
}

/// One property.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PropertyEntry {
    /// `string`, `secret`, `boolean`, `integer`, `timestamp`, `metadata`, `object`, or the name of a resource, id or enum.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// A list of such values.
    #[serde(default)]
    pub list: bool,
    /// May be null.
    #[serde(default)]
    pub nullable: bool,
    /// May be absent.
    #[serde(default)]
    pub optional: bool,
    /// Name on the wire, where it is not the snake_case of the name.
    pub wire: Option<Spanned<String>>,
    /// One or two sentences: meaning, unit.
    pub doc: String,
    /// What each surface may do with it; both may read when left out.
    pub access: Option<AccessEntry>,
    /// What differs on one surface.
    pub overrides: Option<SurfaceOverrides>,
    /// For an id: the list whose primary member it names.
    pub primary_of: Option<Spanned<String>>,
    /// Not on the wire: how the SDK computes it.
    pub derived: Option<DerivedEntry>,
    /// Whether the SDK surfaces it; yes when left out.
    pub sdk: Option<bool>,
    /// What a deprecated property says.
    pub deprecated: Option<DeprecationEntry>,
    /// Name it had before.
    pub was: Option<String>,
    /// First API version that has it.
    pub since: Option<Spanned<String>>,
    /// Last API version that has it.
    pub until: Option<Spanned<String>>,
    /// Where it is stated, beyond the resource's own source.
    #[serde(default)]
    pub source: Vec<SourceEntry>,
}

/// What each surface may do with a property; `read` when left out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AccessEntry {
    /// On the frontend.
    pub frontend: Option<AccessWord>,
    /// On the backend.
    pub backend: Option<AccessWord>,
}

/// What a surface may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccessWord {
    /// Nothing.
    None,
    /// Read.
    Read,
    /// Read and write.
    ReadWrite,
}

/// What differs on one surface.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SurfaceOverrides {
    /// On the frontend.
    pub frontend: Option<SurfaceOverride>,
    /// On the backend.
    pub backend: Option<SurfaceOverride>,
}

/// What differs.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SurfaceOverride {
    /// May be null.
    pub nullable: Option<bool>,
    /// May be absent.
    pub optional: Option<bool>,
}

/// How a derived property is computed. Names are properties of the same resource.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DerivedEntry {
    /// The member of a list whose id stands in another property.
    FindById {
        /// The property with the id.
        id: Spanned<String>,
        /// The list.
        #[serde(rename = "in")]
        list: Spanned<String>,
    },
    /// The members of a list that have a value at a place, in the order of the list.
    Having(PlaceEntry),
    /// The members of a list that do not have it.
    Lacking(PlaceEntry),
    /// Whether any member of a list has it.
    AnyHaving(PlaceEntry),
    /// Two texts joined by a space, trimmed; null when both are empty.
    FullName {
        /// The first text.
        first: Spanned<String>,
        /// The second text.
        last: Spanned<String>,
    },
}

/// A value at a place in the members of a list.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlaceEntry {
    /// The list.
    #[serde(rename = "in")]
    pub list: Spanned<String>,
    /// The place: a property of the members, a dot, and an enum property of what it holds.
    pub at: Spanned<String>,
    /// The value.
    pub is: Spanned<String>,
}

/// How the variants of a union are told apart.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UnionEntry {
    /// The member that tells, by wire name. A value that no variant names is kept.
    pub by: Spanned<String>,
    /// The variants, by PascalCase name. Each has the union's properties and its own.
    pub variants: Entries<VariantEntry>,
}

/// One variant: exact values, or prefixes.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VariantEntry {
    /// One sentence.
    pub doc: String,
    /// Values of the telling member.
    #[serde(default)]
    pub values: Vec<Spanned<String>>,
    /// Prefixes of the telling member.
    #[serde(default)]
    pub prefixes: Vec<Spanned<String>>,
    /// Value of the `object` member.
    pub object: Option<String>,
    /// Values of `status` that this variant takes.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// Properties of its own.
    #[serde(default)]
    pub properties: Entries<PropertyEntry>,
}

/// One enum.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EnumFile {
    /// Name, PascalCase.
    #[serde(rename = "enum")]
    pub name: Spanned<String>,
    /// One sentence.
    pub doc: String,
    /// Whether requests may carry other values too.
    #[serde(default)]
    pub open: bool,
    /// Its values, by wire text.
    pub values: Entries<EnumValueEntry>,
    /// Where it is stated.
    pub source: Vec<SourceEntry>,
}

/// One value of an enum.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EnumValueEntry {
    /// One sentence.
    pub doc: String,
    /// What a deprecated value says.
    pub deprecated: Option<DeprecationEntry>,
    /// Text it had before.
    pub was: Option<String>,
}
