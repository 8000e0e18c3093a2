//! The SDK as the model knows it: objects that hold a resource, their methods, and what each of
//! these does, with every operation and param resolved.

use clerk_user_runtime::Surface;
use indexmap::IndexMap;
use serde::Serialize;

use super::{Deprecation, Place};

/// One object of the SDK.
#[derive(Clone, Debug, Serialize)]
pub struct SdkObject {
    /// Name, PascalCase.
    pub name: String,
    /// The resource that it holds.
    pub resource: String,
    /// The surface whose operations its methods call.
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
    /// Whether its params are given one by one, not in one object.
    pub positional: bool,
    /// Its params, in order.
    pub params: Vec<SdkParam>,
    /// Objects that gather some of the params of a positional method.
    pub objects: Vec<ParamsObject>,
    /// What it answers.
    pub returns: SdkReturns,
    /// What it does.
    pub does: Does,
    /// Where it is stated.
    pub source: Vec<Place>,
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
    /// Its type, or that of each item.
    #[serde(rename = "type")]
    pub ty: SdkType,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// What it is when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<i64>,
    /// Least value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// One or two sentences.
    pub doc: String,
    /// What a deprecated param says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

/// The type of one value of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SdkType {
    /// A text.
    String,
    /// A text that must never be shown.
    Secret,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// An instant.
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
    /// The word of the language for it.
    pub fn word(&self) -> &str {
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

/// Some params of a positional method as one object.
#[derive(Clone, Debug, Serialize)]
pub struct ParamsObject {
    /// Name of the argument, camelCase.
    pub name: String,
    /// Name of its type, PascalCase.
    #[serde(rename = "type")]
    pub ty: String,
    /// One sentence.
    pub doc: String,
    /// The params in it, by name.
    pub params: Vec<String>,
}

/// What a method answers.
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
    /// A text.
    Text,
}

/// What a method does.
///
/// Operations stand by id (`surface.operation`). `params` says where each param of the method goes:
/// its name → the wire name of the operation's param. Other names are those of params of the method
/// where nothing else is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// Calls one operation.
    Call {
        /// The operation.
        operation: String,
        /// Where each param goes.
        params: IndexMap<String, String>,
    },
    /// Reads one page of a list, pages counted from 1.
    Page {
        /// The operation.
        operation: String,
        /// The param with the number of the page.
        page: String,
        /// The param with the size of a page.
        size: String,
        /// The operation's param that takes the size, by wire name.
        limit: String,
        /// The operation's param that takes how many items come before the page, by wire name.
        offset: String,
        /// Booleans that are always sent, by wire name.
        send: IndexMap<String, bool>,
        /// Where each of the other params goes.
        params: IndexMap<String, String>,
    },
    /// Reads a list once and keeps it.
    CachedList {
        /// The operation.
        operation: String,
        /// Whether a failure is kept as an empty list.
        keeps_failure: bool,
    },
    /// Changes everything but a metadata property, then merges into that the difference.
    UpdateByDiff {
        /// The operation that takes everything else.
        update: String,
        /// The operation that tells the value when there is nothing else to change.
        read: String,
        /// The operation that merges.
        merge: String,
        /// Where each of the other params goes.
        params: IndexMap<String, String>,
        /// The param with the value that is wanted.
        param: String,
        /// The merging operation's param, by wire name.
        patch: String,
        /// The property, by wire name.
        property: String,
    },
    /// Reads the resource anew.
    Read {
        /// The operation.
        operation: String,
        /// Where each param goes.
        params: IndexMap<String, String>,
    },
    /// Calls one operation, after which nobody is signed in.
    SignOutAfter {
        /// The operation.
        operation: String,
        /// Where each param goes.
        params: IndexMap<String, String>,
    },
    /// Compares the id of a member with the primary id of its kind.
    IsPrimary {
        /// The param with the member.
        param: String,
        /// The kinds.
        kinds: Vec<PrimaryKind>,
    },
    /// Tells a property of the resource, by wire name.
    Property(String),
    /// Calls one operation with a value, or another one without it.
    UploadOrDelete {
        /// The operation that takes the value.
        upload: String,
        /// The operation for null.
        delete: String,
        /// The param.
        param: String,
        /// Where it goes, by wire name.
        to: String,
    },
    /// Begins, has the device make a credential, and finishes with that.
    Passkey {
        /// The operation that begins.
        begin: String,
        /// The operation that finishes.
        finish: String,
        /// The latter's param that takes the id of what was begun, by wire name.
        id: String,
        /// Its param that takes the credential, by wire name.
        credential: String,
        /// Texts that are always sent with it, by wire name.
        send: IndexMap<String, String>,
    },
    /// Answers a text of what an operation answers, and keeps it for a while.
    TokenCache {
        /// The operation.
        operation: String,
        /// Where each param goes.
        params: IndexMap<String, String>,
        /// The property that holds the text, by wire name.
        property: String,
        /// For how many seconds it is good.
        ttl_seconds: i64,
        /// The param with the seconds before its end in which it is no longer given out.
        leeway: String,
    },
}

/// One kind of member that can be primary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PrimaryKind {
    /// The resource.
    pub resource: String,
    /// The property of the holder that names the primary one, by wire name.
    pub id: String,
}
