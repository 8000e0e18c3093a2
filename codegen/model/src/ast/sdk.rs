//! `sdk/*.yaml`: SDK objects, each with a resource and the methods that call operations.

use clerk_user_runtime::Surface;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{DeprecationEntry, Entries, SourceRefEntry};
use crate::source::Spanned;

/// One object of the SDK.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SdkFile {
    /// Name, PascalCase.
    pub object: Spanned<String>,
    /// Resource that it holds.
    pub resource: Spanned<String>,
    /// Surface whose operations the methods call.
    pub surface: Surface,
    /// One or two sentences.
    pub doc: String,
    /// Methods, by camelCase name.
    pub methods: Entries<MethodEntry>,
}

/// One method.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "shaped like the file; each flag is read by its name")]
pub struct MethodEntry {
    /// One or two sentences.
    pub doc: String,
    /// Params are positional; by default they are passed in one object.
    #[serde(default)]
    pub positional: bool,
    /// Params, by camelCase name.
    #[serde(default)]
    pub params: Entries<SdkParamEntry>,
    /// For positional params: objects that group some of them, by camelCase name.
    #[serde(default)]
    pub objects: Entries<ParamsObjectEntry>,
    /// Returns one resource.
    pub returns: Option<Spanned<String>>,
    /// Returns a list of a resource.
    pub returns_list: Option<Spanned<String>>,
    /// Returns a page of a resource.
    pub returns_page: Option<Spanned<String>>,
    /// Returns nothing.
    #[serde(default)]
    pub returns_nothing: bool,
    /// Returns a boolean.
    #[serde(default)]
    pub returns_boolean: bool,
    /// Returns a string.
    #[serde(default)]
    pub returns_text: bool,
    /// Behaviour of the method.
    #[serde(rename = "does")]
    pub behaviour: Spanned<BehaviourEntry>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
}

/// One param of a method.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SdkParamEntry {
    /// `string`, `secret`, `boolean`, `integer`, `timestamp`, `file`, `metadata`, `identifier` (a member of a list that has a primary), or the name of an id or enum.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// The value is a list of this type.
    #[serde(default)]
    pub list: bool,
    /// The param is required.
    #[serde(default)]
    pub required: bool,
    /// Null is allowed.
    #[serde(default)]
    pub nullable: bool,
    /// Default of an integer.
    pub default: Option<Spanned<i64>>,
    /// Minimum of an integer.
    pub min: Option<Spanned<i64>>,
    /// One or two sentences: meaning and unit.
    pub doc: String,
    /// Deprecation notice.
    pub deprecated: Option<DeprecationEntry>,
    /// Where the source states it, in addition to the source of the method.
    #[serde(default)]
    pub source: Vec<SourceRefEntry>,
}

/// Params of a method, grouped in one object.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ParamsObjectEntry {
    /// Name of its type, PascalCase.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// One sentence.
    pub doc: String,
    /// Params in the object.
    pub params: Vec<Spanned<String>>,
}

/// Behaviour of a method. Each param is sent as the param of the same name of the called operation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum BehaviourEntry {
    /// Calls one operation.
    Call {
        /// Operation to call.
        operation: Spanned<String>,
    },
    /// Reads one page of a list; page numbers start at 1.
    Page {
        /// Operation to call.
        operation: Spanned<String>,
        /// Method param with the page number.
        page: Spanned<String>,
        /// Method param with the page size.
        size: Spanned<String>,
        /// Operation param for the page size.
        limit: Spanned<String>,
        /// Operation param for the number of items to skip.
        offset: Spanned<String>,
        /// Booleans to send with each request, by operation param.
        #[serde(default)]
        send: Entries<Spanned<bool>>,
    },
    /// Reads a list once and caches it.
    CachedList {
        /// Operation to call.
        operation: Spanned<String>,
        /// Cached value for a failure; by default failures are not cached.
        on_error: Option<OnErrorKeyword>,
    },
    /// Updates all properties but a metadata property with one operation, then merges the metadata difference.
    UpdateByDiff {
        /// Operation that updates the other properties.
        update: Spanned<String>,
        /// Operation that reads the current metadata if nothing else changes.
        read: Spanned<String>,
        /// Operation that merges into the property.
        merge: Spanned<String>,
        /// Metadata property, and the method param with its new value.
        property: Spanned<String>,
    },
    /// Reads the resource again.
    Read {
        /// Operation to call.
        operation: Spanned<String>,
        /// Operation that then makes a new session token, if the object knows the session.
        refresh: Option<Spanned<String>>,
    },
    /// Calls one operation, then ends the local session.
    SignOutAfter {
        /// Operation to call.
        operation: Spanned<String>,
    },
    /// Compares the id of a member with the primary id of its kind, without a request.
    IsPrimary {},
    /// Returns a property of the held resource, without a request.
    Property(Spanned<String>),
    /// Calls one operation with a value, or another one for null.
    UploadOrDelete {
        /// Operation that uploads the value.
        upload: Spanned<String>,
        /// Operation to call for null.
        delete: Spanned<String>,
        /// Method param with the value.
        param: Spanned<String>,
    },
    /// Begins a registration, lets the device create a credential, and finishes with it.
    Passkey {
        /// Operation that begins.
        begin: Spanned<String>,
        /// Operation that finishes; its path takes the id from the begin operation.
        finish: Spanned<String>,
        /// Param of the finish operation for the credential.
        credential: Spanned<String>,
        /// Strings to send with it, by operation param.
        #[serde(default)]
        send: Entries<Spanned<String>>,
    },
    /// Returns a string from the response of an operation, and caches it.
    TokenCache {
        /// Operation to call.
        operation: Spanned<String>,
        /// Property with the string.
        property: Spanned<String>,
        /// Time to live in seconds.
        ttl_seconds: Spanned<i64>,
        /// Method param with the seconds before expiry in which the cached string is no longer used.
        leeway: Spanned<String>,
    },
}

/// Cached value for a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OnErrorKeyword {
    /// An empty list.
    Empty,
}
