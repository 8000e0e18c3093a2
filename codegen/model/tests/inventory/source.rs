//! The inventory of one source: the properties, methods, params, enums and access rights that it lists.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clerk_user_runtime::Surface;
use indexmap::IndexMap;
use serde::Deserialize;

use super::contract_types::{ContractType, Multiplicity, TypeName, joined, values_of};

/// The inventory of one source.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Inventory {
    pub(crate) source: String,
    pub(crate) contracts: Vec<String>,
    pub(crate) surface: Surface,
    pub(crate) resource: String,
    #[serde(default)]
    pub(crate) aliases: BTreeMap<String, SourceType>,
    #[serde(default)]
    pub(crate) properties: IndexMap<String, SourceMember>,
    #[serde(default)]
    pub(crate) methods: IndexMap<String, SourceMethod>,
    #[serde(default)]
    pub(crate) interfaces: IndexMap<String, IndexMap<String, SourceMember>>,
    #[serde(default)]
    pub(crate) enums: IndexMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) access: IndexMap<String, IndexMap<Surface, String>>,
}

/// One property, param or field.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceMember {
    #[serde(rename = "type")]
    pub(crate) ty: SourceType,
    #[serde(default)]
    pub(crate) nullable: bool,
    #[serde(default)]
    pub(crate) optional: bool,
    /// Its JSON.
    pub(crate) default: Option<String>,
}

/// One method.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceMethod {
    #[serde(default)]
    pub(crate) positional: bool,
    #[serde(default)]
    pub(crate) params: IndexMap<String, SourceMember>,
    pub(crate) returns: Option<SourceType>,
}

/// A type as the inventories write it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum SourceType {
    Word(String),
    Compound(CompoundType),
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CompoundType {
    List(Box<SourceType>),
    Page(Box<SourceType>),
    OneOf(BTreeSet<String>),
    AnyOf(Vec<SourceType>),
}

impl Inventory {
    pub(crate) fn read(source: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../spec/sources/{source}.yaml"));
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Whether a type of a contract matches the type of this source.
    pub(crate) fn meets(&self, wanted: &SourceType, is: ContractType<'_>) -> bool {
        let item = ContractType { shape: Multiplicity::One, ..is };
        match wanted {
            SourceType::Word(word) => match self.aliases.get(word) {
                Some(alias) => self.meets(alias, is),
                None => is.shape == Multiplicity::One && named(word, is.word),
            },
            SourceType::Compound(CompoundType::List(wanted)) => {
                is.shape == Multiplicity::List && self.meets(wanted, item)
            }
            SourceType::Compound(CompoundType::Page(wanted)) => {
                is.shape == Multiplicity::Page && self.meets(wanted, item)
            }
            SourceType::Compound(CompoundType::OneOf(values)) => {
                is.shape == Multiplicity::One
                    && matches!(is.word, TypeName::Enum(of) if values.iter().eq(&values_of(of)))
            }
            SourceType::Compound(CompoundType::AnyOf(types)) => match is.word {
                TypeName::AnyOf(kinds) => {
                    let kinds: BTreeSet<&str> = kinds.iter().map(|kind| kind.resource.as_str()).collect();
                    let types: BTreeSet<String> = types.iter().map(ToString::to_string).collect();
                    types.iter().eq(&kinds)
                }
                _ => types.iter().any(|wanted| self.meets(wanted, is)),
            },
        }
    }
}

/// Whether a word of a source refers to a type of a contract.
fn named(word: &str, is: TypeName<'_>) -> bool {
    match is {
        TypeName::Plain(is) => is == word,
        TypeName::Named(name) => name == word,
        TypeName::Enum(of) => of.name == word || of.open && word == "string",
        TypeName::AnyOf(_) => false,
    }
}

impl std::fmt::Display for SourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Compound(CompoundType::List(of)) => write!(f, "list of {of}"),
            Self::Compound(CompoundType::Page(of)) => write!(f, "page of {of}"),
            Self::Compound(CompoundType::OneOf(values)) => f.write_str(&joined(values, "|")),
            Self::Compound(CompoundType::AnyOf(types)) => f.write_str(&joined(types, " or ")),
        }
    }
}
