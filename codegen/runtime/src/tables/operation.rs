//! The operation and resource tables that are emitted as consts.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{Format, Page, ParamFault, Surface};

/// HTTP verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Verb {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyEncoding {
    /// No body.
    None,
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// What an answer is wrapped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Envelope {
    /// The body is the answer.
    Bare,
    /// `{response, client}`.
    Client,
}

/// How an operation is bound to HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Http {
    /// The verb.
    pub verb: Verb,
    /// The path, with params in braces by wire name.
    pub path: &'static str,
    /// How the body travels.
    pub body: BodyEncoding,
    /// What the answer is wrapped in.
    pub envelope: Envelope,
}

/// Where a param travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In the body.
    Body,
}

/// The type of one value of a param.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
    /// The id of a resource.
    Id {
        /// Name of the resource.
        resource: &'static str,
    },
    /// One of a list of texts.
    Enum {
        /// Name of the enum.
        name: &'static str,
        /// Its values.
        values: &'static [&'static str],
        /// Whether other values are taken as well.
        open: bool,
    },
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
    /// A file: its content type and its bytes in base64.
    File,
    /// A metadata object.
    Metadata {
        /// Largest size of the compact JSON text, in bytes.
        max_bytes: Option<u64>,
    },
}

/// The default of a param.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A text.
    Text(&'static str),
}

impl DefaultValue {
    /// The value as it travels.
    pub fn to_value(self) -> Value {
        match self {
            Self::Boolean(value) => Value::from(value),
            Self::Integer(value) => Value::from(value),
            Self::Text(value) => Value::from(value),
        }
    }
}

/// One param of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table; each flag is read by its name")]
pub struct ParamSpec {
    /// Name in the SDK, camelCase.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Where it travels.
    pub location: ParamLocation,
    /// Type of the value, or of each item.
    pub ty: ParamType,
    /// Whether it is a list of such values.
    pub list: bool,
    /// Least items of a list.
    pub min_items: Option<u64>,
    /// Most items of a list.
    pub max_items: Option<u64>,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether the empty text means null.
    pub blank_is_null: bool,
    /// What it is when absent.
    pub default: Option<DefaultValue>,
    /// Params that must be there as well.
    pub requires: &'static [&'static str],
    /// Params that, where they are there as well, have one of these values, as text.
    pub only_with: &'static [(&'static str, &'static [&'static str])],
    /// The list that has as many items.
    pub as_many_as: Option<&'static str>,
    /// It must be there unless this one is.
    pub unless: Option<&'static str>,
    /// Faults that the operation answers with errors of its own, and decoding leaves to it.
    pub own_errors: &'static [ParamFault],
    /// The property that it sets, by wire name.
    pub property: Option<&'static str>,
    /// Whether it can cause errors of its own, beside those of decoding.
    pub has_errors: bool,
    /// First API version that takes it.
    pub since: Option<&'static str>,
    /// Last API version that takes it.
    pub until: Option<&'static str>,
}

impl ParamSpec {
    /// An optional param that may not be null and sets no property.
    pub const fn new(name: &'static str, wire: &'static str, location: ParamLocation, ty: ParamType) -> Self {
        Self {
            name,
            wire,
            location,
            ty,
            list: false,
            min_items: None,
            max_items: None,
            required: false,
            nullable: false,
            blank_is_null: false,
            default: None,
            requires: &[],
            only_with: &[],
            as_many_as: None,
            unless: None,
            own_errors: &[],
            property: None,
            has_errors: false,
            since: None,
            until: None,
        }
    }

    /// What a value of it means: the empty text is null, where it is said so.
    pub fn normalized<'a>(&self, value: &'a Value) -> &'a Value {
        if self.blank_is_null && value.as_str() == Some("") { &Value::Null } else { value }
    }

    /// Whether an API version takes this param.
    pub fn exists_at(&self, version: &str) -> bool {
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version <= until)
    }
}

/// What an operation answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// One resource.
    One(&'static str),
    /// A bare array of a resource.
    List(&'static str),
    /// A page of a resource with the count of all.
    Page(&'static str),
}

impl Returns {
    /// Name of the resource, whatever the shape.
    pub const fn resource(self) -> &'static str {
        match self {
            Self::One(name) | Self::List(name) | Self::Page(name) => name,
        }
    }
}

/// One operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OperationSpec {
    /// Surface and name, such as `backend.updateUser`.
    pub id: &'static str,
    /// Name in the contract, camelCase.
    pub name: &'static str,
    /// The surface.
    pub surface: Surface,
    /// How it is bound to HTTP.
    pub http: Http,
    /// Whether it answers also who shows neither a session nor a key.
    pub anybody: bool,
    /// Its params, in the order of the contract.
    pub params: &'static [ParamSpec],
    /// What it answers.
    pub returns: Returns,
    /// The param that asks for the page, where the answer is a bare array without it.
    pub paged_by: Option<&'static str>,
    /// First API version that has it.
    pub since: Option<&'static str>,
    /// Last API version that has it.
    pub until: Option<&'static str>,
}

impl OperationSpec {
    /// The param with this wire name.
    pub fn param(&self, wire: &str) -> Option<&'static ParamSpec> {
        self.params.iter().find(|param| param.wire == wire)
    }

    /// The param that carries the id of a resource in the path.
    pub fn path_id(&self, resource: &str) -> Option<&'static ParamSpec> {
        self.params.iter().find(|param| {
            param.location == ParamLocation::Path
                && matches!(param.ty, ParamType::Id { resource: of } if of == resource)
        })
    }

    /// An answer in the shape that a request asks for: where a param asks for the page and is not
    /// there, the bare array of the page.
    pub fn page_or_array(&self, params: &Map<String, Value>, answer: Value) -> Value {
        let Some(param) = self.paged_by else { return answer };
        let asked = params.get(param) == Some(&Value::Bool(true));
        match answer {
            Value::Object(mut page) if !asked => page.remove(Page::<Value>::DATA).unwrap_or_default(),
            answer => answer,
        }
    }

    /// Whether an API version has this operation.
    pub fn exists_at(&self, version: &str) -> bool {
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version <= until)
    }
}

/// One property of a resource, as a surface shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table; each flag is read by its name")]
pub struct PropertySpec {
    /// Name in the SDK, camelCase.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Name of its type in the contract.
    pub ty: &'static str,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether the surface shows it.
    pub readable: bool,
    /// Whether the surface may write it.
    pub writable: bool,
    /// The list of which this id names the primary member, by wire name.
    pub primary_of: Option<&'static str>,
    /// Its value, where it is a text that is always the same.
    pub literal: Option<&'static str>,
    /// First API version that has it.
    pub since: Option<&'static str>,
    /// Last API version that has it.
    pub until: Option<&'static str>,
}

impl PropertySpec {
    /// A property that the surface shows and may not write, always there and never null.
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

/// One resource, as a surface shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ResourceSpec {
    /// Name in the contract.
    pub name: &'static str,
    /// The surface.
    pub surface: Surface,
    /// Its properties, in the order of the contract.
    pub properties: &'static [PropertySpec],
    /// Operation that creates one, by id.
    pub create: Option<&'static str>,
    /// Operation that reads one.
    pub read: Option<&'static str>,
    /// Operation that updates one.
    pub update: Option<&'static str>,
    /// Operation that deletes one.
    pub delete: Option<&'static str>,
    /// Operation that lists them.
    pub list: Option<&'static str>,
    /// Operation that counts them.
    pub count: Option<&'static str>,
}

impl ResourceSpec {
    /// The property with this wire name.
    pub fn property(&self, wire: &str) -> Option<&'static PropertySpec> {
        self.properties.iter().find(|property| property.wire == wire)
    }
}

/// One variant of a union: how it is told, and what of its members a value can still get wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct VariantSpec {
    /// Values of the telling member.
    pub values: &'static [&'static str],
    /// Prefixes of the telling member.
    pub prefixes: &'static [&'static str],
    /// Members that are texts which are always the same: wire name and text.
    pub literals: &'static [(&'static str, &'static str)],
    /// Members that hold resources: wire name and name of the resource.
    pub nested: &'static [(&'static str, &'static str)],
}

/// A union of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct UnionSpec {
    /// Name in the contract.
    pub name: &'static str,
    /// The member that tells its variants apart.
    pub by: &'static str,
    /// The variants.
    pub variants: &'static [VariantSpec],
}

impl UnionSpec {
    /// The variant of an object, if one tells it.
    pub fn variant(&self, tag: &str) -> Option<&'static VariantSpec> {
        let exact = self.variants.iter().find(|variant| variant.values.contains(&tag));
        exact.or_else(|| {
            self.variants.iter().find(|one| one.prefixes.iter().any(|prefix| tag.starts_with(prefix)))
        })
    }
}

#[cfg(test)]
mod tests;
