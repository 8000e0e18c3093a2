//! `sdk/*.yaml`: what the SDK makes of operations: an object that holds a resource, with methods.

use clerk_user_runtime::Surface;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{DeprecationEntry, Entries, SourceEntry};
use crate::source::Spanned;

/// One object of the SDK.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SdkFile {
    /// Name, PascalCase.
    pub object: Spanned<String>,
    /// The resource that it holds.
    pub resource: Spanned<String>,
    /// The surface whose operations its methods call.
    pub surface: Surface,
    /// One or two sentences.
    pub doc: String,
    /// Its methods, by camelCase name.
    pub methods: Entries<MethodEntry>,
}

/// One method.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "shaped like the file; each flag is read by its name")]
pub struct MethodEntry {
    /// One or two sentences.
    pub doc: String,
    /// Its params are given one by one; in one object when left out.
    #[serde(default)]
    pub positional: bool,
    /// Its params, by camelCase name.
    #[serde(default)]
    pub params: Entries<SdkParamEntry>,
    /// Where params are given one by one: objects that gather some of them, by camelCase name.
    #[serde(default)]
    pub objects: Entries<ParamsObjectEntry>,
    /// It answers one resource.
    pub returns: Option<Spanned<String>>,
    /// It answers a list of a resource.
    pub returns_list: Option<Spanned<String>>,
    /// It answers a page of a resource.
    pub returns_page: Option<Spanned<String>>,
    /// It answers nothing.
    #[serde(default)]
    pub returns_nothing: bool,
    /// It answers a boolean.
    #[serde(default)]
    pub returns_boolean: bool,
    /// It answers a text.
    #[serde(default)]
    pub returns_text: bool,
    /// What it does.
    pub does: Spanned<DoesEntry>,
    /// Where it is stated.
    pub source: Vec<SourceEntry>,
}

/// One param of a method.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SdkParamEntry {
    /// `string`, `secret`, `boolean`, `integer`, `timestamp`, `file`, `metadata`, `identifier` (a member of a list that has a primary), or the name of an id or enum.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// A list of such values.
    #[serde(default)]
    pub list: bool,
    /// Must be there.
    #[serde(default)]
    pub required: bool,
    /// May be null.
    #[serde(default)]
    pub nullable: bool,
    /// What it is when absent: an integer.
    pub default: Option<Spanned<i64>>,
    /// Least value of an integer.
    pub min: Option<Spanned<i64>>,
    /// One or two sentences: meaning, unit.
    pub doc: String,
    /// What a deprecated param says.
    pub deprecated: Option<DeprecationEntry>,
    /// Where it is stated, beyond the method's own source.
    #[serde(default)]
    pub source: Vec<SourceEntry>,
}

/// Some params of a method as one object.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ParamsObjectEntry {
    /// Name of its type, PascalCase.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// One sentence.
    pub doc: String,
    /// The params in it.
    pub params: Vec<Spanned<String>>,
}

/// What a method does. A param goes to the param of the same name of the operation that is called.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum DoesEntry {
    /// Calls one operation.
    Call {
        /// The operation.
        operation: Spanned<String>,
    },
    /// Reads one page of a list, pages counted from 1.
    Page {
        /// The operation.
        operation: Spanned<String>,
        /// The param with the number of the page.
        page: Spanned<String>,
        /// The param with the size of a page.
        size: Spanned<String>,
        /// The operation's param that takes the size.
        limit: Spanned<String>,
        /// The operation's param that takes how many items come before the page.
        offset: Spanned<String>,
        /// Booleans that are always sent, by the name of the operation's param.
        #[serde(default)]
        send: Entries<Spanned<bool>>,
    },
    /// Reads a list once and keeps it.
    CachedList {
        /// The operation.
        operation: Spanned<String>,
        /// What a failure is kept as; it is not kept when left out.
        on_error: Option<OnErrorWord>,
    },
    /// Calls one operation for everything but a metadata property, then merges into that the difference to what is wanted.
    UpdateByDiff {
        /// The operation that takes everything else.
        update: Spanned<String>,
        /// The operation that tells the value of the property when there is nothing else to change.
        read: Spanned<String>,
        /// The operation that merges into the property.
        merge: Spanned<String>,
        /// The property, and the param with the value that it shall have.
        property: Spanned<String>,
    },
    /// Reads the resource anew.
    Read {
        /// The operation.
        operation: Spanned<String>,
    },
    /// Calls one operation, after which nobody is signed in.
    SignOutAfter {
        /// The operation.
        operation: Spanned<String>,
    },
    /// Compares the id of a member with the primary id of its kind, and calls nothing.
    IsPrimary {},
    /// Tells a property of the resource it holds, and calls nothing.
    Property(Spanned<String>),
    /// Calls one operation with a value, or another one without it.
    UploadOrDelete {
        /// The operation that takes the value.
        upload: Spanned<String>,
        /// The operation for null.
        delete: Spanned<String>,
        /// The param.
        param: Spanned<String>,
    },
    /// Begins, has the device of the user make a credential, and finishes with that.
    Passkey {
        /// The operation that begins.
        begin: Spanned<String>,
        /// The operation that finishes. What was begun goes into its path, by id.
        finish: Spanned<String>,
        /// The param of the latter that takes the credential.
        credential: Spanned<String>,
        /// Texts that are always sent with it, by the name of the operation's param.
        #[serde(default)]
        send: Entries<Spanned<String>>,
    },
    /// Answers a text of what an operation answers, and keeps it for a while.
    TokenCache {
        /// The operation.
        operation: Spanned<String>,
        /// The property that holds the text.
        property: Spanned<String>,
        /// For how many seconds it is good.
        ttl_seconds: Spanned<i64>,
        /// The param with the seconds before its end in which it is no longer given out.
        leeway: Spanned<String>,
    },
}

/// What a failure is kept as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OnErrorWord {
    /// As an empty list.
    Empty,
}
