//! The resolved SDK: objects that hold a resource, their methods, and the behaviour of each method,
//! with all operations and params resolved.

use clerk_user_runtime::Surface;
use indexmap::IndexMap;
use serde::Serialize;

use super::{Deprecation, SourceRef};

/// One object of the SDK.
#[derive(Clone, Debug, Serialize)]
pub struct SdkObject {
    /// Name, PascalCase.
    pub name: String,
    /// The resource that it holds.
    pub resource: String,
    /// The surface whose operations the methods call.
    pub surface: Surface,
    /// One or two sentences.
    pub doc: String,
    /// Its methods.
    pub methods: Vec<SdkMethod>,
}

/// One method.
#[derive(Clone, Debug, Serialize)]
pub struct SdkMethod {
    /// Name, camelCase.
    pub name: String,
    /// One or two sentences.
    pub doc: String,
    /// Whether its params are positional instead of in one object.
    pub positional: bool,
    /// Its params, in order.
    pub params: Vec<SdkParam>,
    /// Objects that group some params of a positional method.
    pub objects: Vec<ParamsObject>,
    /// Return type.
    pub returns: SdkReturns,
    /// Behaviour.
    #[serde(rename = "does")]
    pub behaviour: MethodBehaviour,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

impl SdkMethod {
    /// The param of that name.
    pub fn param(&self, name: &str) -> Option<&SdkParam> {
        self.params.iter().find(|param| param.name == name)
    }
}

/// One param of a method.
#[derive(Clone, Debug, Serialize)]
pub struct SdkParam {
    /// Name, camelCase.
    pub name: String,
    /// Its type; for a list, the type of each item.
    #[serde(rename = "type")]
    pub ty: SdkType,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it is required.
    pub required: bool,
    /// Whether it can be null.
    pub nullable: bool,
    /// Default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<i64>,
    /// Minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// One or two sentences.
    pub doc: String,
    /// Deprecation notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

/// The type of one value of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SdkType {
    /// A string.
    String,
    /// A string that is never shown.
    Secret,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// A timestamp.
    Timestamp,
    /// A file.
    File,
    /// A metadata object.
    Metadata,
    /// A member of one of the lists that have a primary.
    Identifier,
    /// An id.
    Id(String),
    /// An enum.
    Enum(String),
}

impl SdkType {
    /// Its name in the spec language.
    pub fn keyword(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Secret => "secret",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Timestamp => "timestamp",
            Self::File => "file",
            Self::Metadata => "metadata",
            Self::Identifier => "identifier",
            Self::Id(name) | Self::Enum(name) => name,
        }
    }
}

/// Params of a positional method, grouped in one object.
#[derive(Clone, Debug, Serialize)]
pub struct ParamsObject {
    /// Name of the argument, camelCase.
    pub name: String,
    /// Name of its type, PascalCase.
    #[serde(rename = "type")]
    pub ty: String,
    /// One sentence.
    pub doc: String,
    /// Params in the object, by name.
    pub params: Vec<String>,
}

/// The return type of a method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SdkReturns {
    /// One resource.
    One(String),
    /// A list of a resource.
    List(String),
    /// A page of a resource.
    Page(String),
    /// Nothing.
    Nothing,
    /// A boolean.
    Boolean,
    /// A string.
    Text,
}

/// The behaviour of a method.
///
/// Operations are given by id (`surface.operation`). `params` maps each method param to the wire name
/// of the operation param. Other names are names of method params, unless their docs say otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MethodBehaviour {
    /// Calls one operation.
    Call {
        /// The operation.
        operation: String,
        /// Operation param for each method param.
        params: IndexMap<String, String>,
    },
    /// Reads one page of a list; page numbers start at 1.
    Page {
        /// The operation.
        operation: String,
        /// Method param with the page number.
        page: String,
        /// Method param with the page size.
        size: String,
        /// Operation param for the page size, by wire name.
        limit: String,
        /// Operation param for the number of items to skip, by wire name.
        offset: String,
        /// Booleans to send with each request, by wire name.
        send: IndexMap<String, bool>,
        /// Operation param for each other method param.
        params: IndexMap<String, String>,
    },
    /// Reads a list once and caches it.
    CachedList {
        /// The operation.
        operation: String,
        /// Whether a failure is cached as an empty list.
        keeps_failure: bool,
    },
    /// Updates all properties but a metadata property, then merges the metadata difference.
    UpdateByDiff {
        /// Operation that updates the other properties.
        update: String,
        /// Operation that reads the current metadata if nothing else changes.
        read: String,
        /// Operation that merges.
        merge: String,
        /// Operation param for each other method param.
        params: IndexMap<String, String>,
        /// Method param with the new value.
        param: String,
        /// Param of the merge operation, by wire name.
        patch: String,
        /// The property, by wire name.
        property: String,
    },
    /// Reads the resource again.
    Read {
        /// The operation.
        operation: String,
        /// Operation param for each method param.
        params: IndexMap<String, String>,
        /// How the session token is refreshed after it.
        #[serde(skip_serializing_if = "Option::is_none")]
        refresh: Option<TokenRefresh>,
    },
    /// Calls one operation, then ends the local session.
    SignOutAfter {
        /// The operation.
        operation: String,
        /// Operation param for each method param.
        params: IndexMap<String, String>,
    },
    /// Compares the id of a member with the primary id of its kind.
    IsPrimary {
        /// The param with the member.
        param: String,
        /// The kinds.
        kinds: Vec<PrimaryKind>,
    },
    /// Returns a property of the resource, by wire name.
    Property(String),
    /// Calls one operation with a value, or another one for null.
    UploadOrDelete {
        /// Operation that uploads the value.
        upload: String,
        /// The operation for null.
        delete: String,
        /// The param.
        param: String,
        /// Operation param for the value, by wire name.
        to: String,
    },
    /// Begins a registration, lets the device create a credential, and finishes with it.
    Passkey {
        /// The operation that begins.
        begin: String,
        /// The operation that finishes.
        finish: String,
        /// Param of the finish operation for the id from the begin operation, by wire name.
        id: String,
        /// Param of the finish operation for the credential, by wire name.
        credential: String,
        /// Strings to send with it, by wire name.
        send: IndexMap<String, String>,
    },
    /// Returns a string from the response of an operation, and caches it.
    TokenCache {
        /// The operation.
        operation: String,
        /// Operation param for each method param.
        params: IndexMap<String, String>,
        /// Property with the string, by wire name.
        property: String,
        /// Time to live in seconds.
        ttl_seconds: i64,
        /// Method param with the seconds before expiry in which the cached string is no longer used.
        leeway: String,
    },
}

/// How a session token is refreshed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TokenRefresh {
    /// The operation.
    pub operation: String,
    /// Its param for the id of the session, by wire name.
    pub session: String,
}

/// A kind of member that can be primary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PrimaryKind {
    /// The resource.
    pub resource: String,
    /// Property of the owner with the id of the primary member, by wire name.
    pub id: String,
}
