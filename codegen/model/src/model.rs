//! `Model`: the resolved contract. All names are resolved, all defaults are filled in, and source
//! positions are gone. It is the only input of the emitters; `contract.json` is its JSON form.

mod control;
mod index;
mod operation;
mod resource;
mod sdk;

pub use control::{Control, Seed};
pub use operation::{DefaultValue, HttpBinding, Operation, Param, ParamType, Returns};
pub use resource::{
    Derived, MemberCondition, Property, PropertyAccess, PropertyType, Resource, Union, Variant,
};
pub use sdk::{
    MethodBehaviour, ParamsObject, PrimaryKind, SdkMethod, SdkObject, SdkParam, SdkReturns, SdkType,
    TokenRefresh,
};

use clerk_user_runtime::{Level, Rule};
use indexmap::IndexMap;
use serde::Serialize;

use crate::ast::ExpectedTraits;
use index::NameIndexes;

/// A contract.
#[derive(Clone, Debug, std::default::Default, Serialize)]
pub struct Model {
    /// Name, kebab-case.
    pub name: String,
    /// Version of the spec language.
    pub language: u32,
    /// Version of the contract.
    pub version: String,
    /// Title, one line.
    pub title: String,
    /// API versions, oldest first; never empty.
    pub api_versions: Vec<String>,
    /// The sources by key.
    pub sources: IndexMap<String, Source>,
    /// The errors by name.
    pub errors: IndexMap<String, ErrorDefinition>,
    /// Error for each kind of invalid request: kind → error name.
    pub decoding: IndexMap<&'static str, String>,
    /// The id types.
    pub ids: Vec<IdType>,
    /// The enums.
    pub enums: Vec<EnumType>,
    /// The resources, unions among them.
    pub resources: Vec<Resource>,
    /// The operations, backend first, each surface in file order.
    pub operations: Vec<Operation>,
    /// The objects of the SDK.
    pub sdk: Vec<SdkObject>,
    /// Settings and seeds of the capability `control`.
    #[serde(skip_serializing_if = "Control::is_empty")]
    pub control: Control,
    /// The rules, by id.
    pub rules: Vec<Rule>,
    /// Recorded conflicts between sources.
    pub fixups: Vec<Fixup>,
    /// Index of the names in the lists above.
    #[serde(skip)]
    pub(crate) index: NameIndexes,
}

impl Model {
    /// The resource of that name.
    pub fn resource(&self, name: &str) -> Option<&Resource> {
        self.index.resources.find(&self.resources, name, |resource| resource.name.as_str().into())
    }

    /// The operation of that id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.index.operations.find(&self.operations, id, |operation| operation.id().into())
    }

    /// The enum of that name.
    pub fn enum_type(&self, name: &str) -> Option<&EnumType> {
        self.index.enums.find(&self.enums, name, |one| one.name.as_str().into())
    }

    /// The id type of that name.
    pub fn id_type(&self, name: &str) -> Option<&IdType> {
        self.index.ids.find(&self.ids, name, |id| id.name.as_str().into())
    }

    /// The newest API version.
    pub fn newest_api_version(&self) -> &str {
        self.api_versions.last().map_or("", String::as_str)
    }
}

/// One source.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// Title of the source.
    pub title: String,
    /// URL of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceRef {
    /// Key of the source.
    pub doc: String,
    /// Heading, endpoint or table in it.
    pub heading: String,
}

/// One error.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorDefinition {
    /// HTTP status.
    pub status: u16,
    /// The `code` member.
    pub code: String,
    /// Human-readable message.
    pub message: String,
    /// Level of evidence for status and code.
    pub level: Level,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

/// One id type.
#[derive(Clone, Debug, Serialize)]
pub struct IdType {
    /// Name, PascalCase.
    pub name: String,
    /// Usual prefix of its ids.
    pub prefix: String,
    /// The resource it identifies.
    pub resource: String,
}

/// One enum.
#[derive(Clone, Debug, Serialize)]
pub struct EnumType {
    /// Name, PascalCase.
    pub name: String,
    /// One sentence.
    pub doc: String,
    /// Whether requests can also send other values.
    pub open: bool,
    /// Its values.
    pub values: Vec<EnumValue>,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

/// One value of an enum.
#[derive(Clone, Debug, Serialize)]
pub struct EnumValue {
    /// Wire string.
    pub value: String,
    /// One sentence.
    pub doc: String,
    /// Deprecation notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Previous wire string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
}

/// A deprecation notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deprecation {
    /// First API version in which it is deprecated.
    pub since: Option<String>,
    /// Date after which it can be removed.
    pub sunset: Option<String>,
    /// Replacement.
    pub replacement: Option<String>,
    /// Reason.
    pub note: Option<String>,
}

impl Deprecation {
    /// One sentence for a `#[deprecated]` note.
    pub fn note(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.note.clone());
        parts.extend(self.replacement.as_ref().map(|name| format!("use {name} instead")));
        parts.extend(self.since.as_ref().map(|version| format!("deprecated since {version}")));
        parts.extend(self.sunset.as_ref().map(|day| format!("can be removed from {day}")));
        parts.join("; ")
    }
}
/// A recorded conflict between sources.
#[derive(Clone, Debug, Serialize)]
pub struct Fixup {
    /// Id.
    pub id: String,
    /// Id in the list of conflicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// The element in conflict.
    pub element: String,
    /// The decision: the expected state of the contract.
    pub choice: ExpectedTraits,
    /// Statement of each source.
    pub sides: IndexMap<String, String>,
    /// Sources that the contract overrides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrules: Vec<String>,
    /// Reason for the decision.
    pub why: String,
}
