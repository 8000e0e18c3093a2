//! The types of the generated operation and resource tables.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{Format, Page, ParamFault, Surface};

/// An HTTP method.
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

/// The encoding of a request body.
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

/// The envelope around a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Envelope {
    /// No envelope: the body is the response.
    Bare,
    /// `{response, client}`.
    Client,
}

/// The HTTP binding of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Http {
    /// The HTTP method.
    pub verb: Verb,
    /// The path, with parameters in braces by wire name.
    pub path: &'static str,
    /// The encoding of the body.
    pub body: BodyEncoding,
    /// The envelope around the response.
    pub envelope: Envelope,
}

/// The location of a parameter.
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

/// The type of a single parameter value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamType {
    /// A string.
    String {
        /// The required format.
        format: Option<Format>,
        /// Minimum number of characters.
        min_length: Option<u64>,
        /// Maximum number of characters.
        max_length: Option<u64>,
        /// Whether the value is secret and must never be printed.
        secret: bool,
    },
    /// The ID of a resource.
    Id {
        /// Name of the resource.
        resource: &'static str,
    },
    /// One of a list of strings.
    Enum {
        /// Name of the enum.
        name: &'static str,
        /// Its values.
        values: &'static [&'static str],
        /// Whether other values are accepted too.
        open: bool,
    },
    /// An integer.
    Integer {
        /// Minimum value.
        min: Option<i64>,
        /// Maximum value.
        max: Option<i64>,
    },
    /// A boolean.
    Boolean,
    /// A timestamp in integer milliseconds.
    Millis,
    /// A timestamp in RFC 3339 format.
    Rfc3339,
    /// A file: its content type and its bytes in base64.
    File,
    /// A metadata object.
    Metadata {
        /// Maximum size of the compact JSON text, in bytes.
        max_bytes: Option<u64>,
    },
}

/// The default of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(&'static str),
}

impl DefaultValue {
    /// The value as JSON.
    pub fn to_value(self) -> Value {
        match self {
            Self::Boolean(value) => Value::from(value),
            Self::Integer(value) => Value::from(value),
            Self::Text(value) => Value::from(value),
        }
    }
}

/// One parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a table row; each flag is read by name")]
pub struct ParamSpec {
    /// Name in the SDK, in camelCase.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Where the parameter is sent.
    pub location: ParamLocation,
    /// Type of the value, or of each item.
    pub ty: ParamType,
    /// Whether the parameter is a list of such values.
    pub list: bool,
    /// Minimum number of list items.
    pub min_items: Option<u64>,
    /// Maximum number of list items.
    pub max_items: Option<u64>,
    /// Whether the parameter is required.
    pub required: bool,
    /// Whether the parameter is nullable.
    pub nullable: bool,
    /// Whether the empty string means null.
    pub blank_is_null: bool,
    /// The value used if the parameter is absent.
    pub default: Option<DefaultValue>,
    /// Other parameters that are required with this one.
    pub requires: &'static [&'static str],
    /// The values, as strings, that other parameters must have if they are present too.
    pub only_with: &'static [(&'static str, &'static [&'static str])],
    /// The list parameter that must have the same number of items.
    pub as_many_as: Option<&'static str>,
    /// The parameter is required unless this other one is present.
    pub unless: Option<&'static str>,
    /// Faults for which the operation returns its own errors. Decoding does not report them.
    pub own_errors: &'static [ParamFault],
    /// Wire name of the property that the parameter sets.
    pub property: Option<&'static str>,
    /// Whether the parameter can cause errors other than those of decoding.
    pub has_errors: bool,
    /// First API version that accepts the parameter.
    pub since: Option<&'static str>,
    /// Last API version that accepts the parameter.
    pub until: Option<&'static str>,
}

impl ParamSpec {
    /// Creates an optional parameter that is not nullable and sets no property.
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

    /// Normalizes a value: the empty string becomes null if the table says so.
    pub fn normalized<'a>(&self, value: &'a Value) -> &'a Value {
        if self.blank_is_null && value.as_str() == Some("") { &Value::Null } else { value }
    }

    /// Whether an API version accepts this parameter.
    pub fn exists_at(&self, version: &str) -> bool {
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version <= until)
    }
}

/// The return type of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// One resource.
    One(&'static str),
    /// A bare array of a resource.
    List(&'static str),
    /// A page of a resource with the total count.
    Page(&'static str),
}

impl Returns {
    /// Name of the resource, regardless of the shape.
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
    /// Name in the contract, in camelCase.
    pub name: &'static str,
    /// The API surface.
    pub surface: Surface,
    /// The HTTP binding.
    pub http: Http,
    /// Whether the operation also accepts unauthenticated callers.
    pub anybody: bool,
    /// The parameters, in the order of the contract.
    pub params: &'static [ParamSpec],
    /// The return type.
    pub returns: Returns,
    /// The parameter that requests a page. Without it, the response is a bare array.
    pub paged_by: Option<&'static str>,
    /// First API version that has the operation.
    pub since: Option<&'static str>,
    /// Last API version that has the operation.
    pub until: Option<&'static str>,
}

impl OperationSpec {
    /// The parameter with this wire name.
    pub fn param(&self, wire: &str) -> Option<&'static ParamSpec> {
        self.params.iter().find(|param| param.wire == wire)
    }

    /// The path parameter with the ID of a resource.
    pub fn path_id(&self, resource: &str) -> Option<&'static ParamSpec> {
        self.params.iter().find(|param| {
            param.location == ParamLocation::Path
                && matches!(param.ty, ParamType::Id { resource: of } if of == resource)
        })
    }

    /// Converts a page to the shape that the request asks for. If the operation has a parameter that requests
    /// a page and the request does not set it, the result is the bare array of items.
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
    /// Wire name of the list whose primary member this ID names.
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
    /// ID of the operation that creates the resource.
    pub create: Option<&'static str>,
    /// ID of the operation that reads the resource.
    pub read: Option<&'static str>,
    /// ID of the operation that updates the resource.
    pub update: Option<&'static str>,
    /// ID of the operation that deletes the resource.
    pub delete: Option<&'static str>,
    /// ID of the operation that lists the resources.
    pub list: Option<&'static str>,
    /// ID of the operation that counts the resources.
    pub count: Option<&'static str>,
}

impl ResourceSpec {
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

#[cfg(test)]
mod tests;
