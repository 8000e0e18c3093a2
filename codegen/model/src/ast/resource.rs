//! `resources/*.yaml` and `enums/*.yaml`: the types of responses.

use clerk_user_runtime::Surface;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{DeprecationEntry, Entries, SourceRefEntry, Stability};
use crate::source::Spanned;

/// A file that defines one type: a file of `resources/` or of `enums/`.
#[derive(Clone, Debug)]
pub enum TypeFile {
    /// A resource or a union.
    Resource(Box<ResourceFile>),
    /// An enum.
    Enum(EnumFile),
}

/// One resource: an object with properties, or a union with a discriminator.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ResourceFile {
    /// Name, PascalCase.
    pub resource: Spanned<String>,
    /// One or two sentences.
    pub doc: String,
    /// Value of `object`; adds this property after `id`.
    pub object: Option<String>,
    /// Whether `object` may be absent.
    #[serde(default)]
    pub object_optional: bool,
    /// Name of its id type, PascalCase; adds `id` as the first property.
    pub id: Option<Spanned<String>>,
    /// Usual prefix of its ids.
    pub id_prefix: Option<String>,
    /// Whether `id` may be absent.
    #[serde(default)]
    pub id_optional: bool,
    /// Surfaces that have it; both by default.
    pub surfaces: Option<Vec<Surface>>,
    /// The operations that create, read, update, delete, list and count it.
    pub lifecycle: Option<LifecycleEntry>,
    /// Properties, by camelCase name.
    #[serde(default)]
    pub properties: Entries<PropertyEntry>,
    /// For a union: the discriminator and the variants.
    pub union: Option<UnionEntry>,
    /// Deprecation notice.
    pub deprecated: Option<DeprecationEntry>,
    /// Stability.
    pub stability: Option<Stability>,
    /// Previous name.
    pub was: Option<String>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
}

/// Lifecycle operations of a resource, per surface.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LifecycleEntry {
    /// On the frontend.
    #[serde(default)]
    pub frontend: LifecycleOperations,
    /// On the backend.
    #[serde(default)]
    pub backend: LifecycleOperations,
}

/// Names of operations of one surface.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LifecycleOperations {
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
#[expect(clippy::struct_excessive_bools, reason = "shaped like the file; each flag is read by its name")]
pub struct PropertyEntry {
    /// `string`, `secret`, `boolean`, `integer`, `timestamp`, `metadata`, `object`, or the name of a resource, id or enum.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// The value is a list of this type.
    #[serde(default)]
    pub list: bool,
    /// Null is allowed.
    #[serde(default)]
    pub nullable: bool,
    /// The property can be absent.
    #[serde(default)]
    pub optional: bool,
    /// Wire name, if it is not the name in snake_case.
    pub wire: Option<Spanned<String>>,
    /// One or two sentences: meaning and unit.
    pub doc: String,
    /// Access per surface; `read` on both by default.
    pub access: Option<AccessEntry>,
    /// Differences on one surface.
    pub overrides: Option<SurfaceOverrides>,
    /// Whether time, activity and attempts change it without a request for it.
    #[serde(default)]
    pub volatile: bool,
    /// Boolean setting of the instance that must be on for a written value to show.
    pub with_setting: Option<Spanned<String>>,
    /// For an id: the list whose primary member it identifies.
    pub primary_of: Option<Spanned<String>>,
    /// For a property that is not on the wire: how the SDK computes it.
    pub derived: Option<DerivedEntry>,
    /// Whether the SDK exposes it; `true` by default.
    pub sdk: Option<bool>,
    /// Deprecation notice.
    pub deprecated: Option<DeprecationEntry>,
    /// Previous name.
    pub was: Option<String>,
    /// First API version that has it.
    pub since: Option<Spanned<String>>,
    /// Last API version that has it.
    pub until: Option<Spanned<String>>,
    /// Where the source states it, in addition to the source of the resource.
    #[serde(default)]
    pub source: Vec<SourceRefEntry>,
}

/// Access to a property per surface; `read` by default.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AccessEntry {
    /// On the frontend.
    pub frontend: Option<AccessKeyword>,
    /// On the backend.
    pub backend: Option<AccessKeyword>,
}

/// Access of one surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccessKeyword {
    /// No access: responses must not have it.
    None,
    /// No access: the surface does not name it, but responses may have it.
    Unnamed,
    /// Read.
    Read,
    /// Read and write.
    ReadWrite,
}

/// Differences on one surface.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SurfaceOverrides {
    /// On the frontend.
    pub frontend: Option<SurfaceOverride>,
    /// On the backend.
    pub backend: Option<SurfaceOverride>,
}

/// A difference on one surface.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SurfaceOverride {
    /// Null is allowed.
    pub nullable: Option<bool>,
    /// The property can be absent.
    pub optional: Option<bool>,
}

/// How a derived property is computed. Names are properties of the same resource.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DerivedEntry {
    /// Member of a list whose id is the value of another property.
    FindById {
        /// The property with the id.
        id: Spanned<String>,
        /// The list.
        #[serde(rename = "in")]
        list: Spanned<String>,
    },
    /// Members of a list that have a value at a path, in list order.
    Having(MemberConditionEntry),
    /// Members of a list that do not have it.
    Lacking(MemberConditionEntry),
    /// Whether any member of a list has it.
    AnyHaving(MemberConditionEntry),
    /// Two strings joined by a space and trimmed; null if both are empty.
    FullName {
        /// First string.
        first: Spanned<String>,
        /// Second string.
        last: Spanned<String>,
    },
}

/// A value at a path in the members of a list.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MemberConditionEntry {
    /// The list.
    #[serde(rename = "in")]
    pub list: Spanned<String>,
    /// Path `outer.inner`: a property of the members, and an enum property of the resource it holds.
    pub at: Spanned<String>,
    /// The value.
    pub is: Spanned<String>,
}

/// Discriminator and variants of a union.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UnionEntry {
    /// Wire name of the discriminator. Values that match no variant are preserved.
    pub by: Spanned<String>,
    /// Variants, by PascalCase name. Each has the properties of the union and its own.
    pub variants: Entries<VariantEntry>,
}

/// One variant, selected by exact values or by prefixes.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VariantEntry {
    /// One sentence.
    pub doc: String,
    /// Values of the discriminator.
    #[serde(default)]
    pub values: Vec<Spanned<String>>,
    /// Prefixes of the discriminator.
    #[serde(default)]
    pub prefixes: Vec<Spanned<String>>,
    /// Value of `object`.
    pub object: Option<String>,
    /// Values of `status` that this variant can have.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// Properties of this variant only.
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
    /// Whether requests can also send other values.
    #[serde(default)]
    pub open: bool,
    /// Values, by wire string.
    pub values: Entries<EnumValueEntry>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
}

/// One value of an enum.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EnumValueEntry {
    /// One sentence.
    pub doc: String,
    /// Deprecation notice.
    pub deprecated: Option<DeprecationEntry>,
    /// Previous wire string.
    pub was: Option<String>,
}
