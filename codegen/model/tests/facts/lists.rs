//! The lists of `spec/facts/`, and what the tests need of the rules and fixups of both editions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clerk_user_model::SourceFile;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::support;

/// The files of `spec/facts/` that list something other than facts.
pub(super) const CONFLICTS: &str = "conflicts.yaml";
pub(super) const SILENT_POINTS: &str = "silent-points.yaml";
pub(super) const SOURCES: &str = "sources.yaml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactFile {
    pub(super) facts: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Fact {
    pub(super) id: String,
    pub(super) level: FactLevel,
    pub(super) says: String,
    /// What the sources support less well.
    #[serde(default)]
    pub(super) weaker: BTreeMap<FactLevel, String>,
    /// Places, by the key of their source.
    pub(super) sources: BTreeMap<String, String>,
    pub(super) conflict: Option<String>,
    /// The rules that claim more than the fact supports, with the reason.
    #[serde(default)]
    pub(super) stronger_rules: BTreeMap<String, String>,
    pub(super) not_judged: Option<String>,
    #[serde(default)]
    pub(super) todo: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FactLevel {
    Documented,
    Client,
    Inferred,
    Silent,
    Conflict,
}

impl FactLevel {
    pub(super) const fn strength(self) -> u8 {
        match self {
            Self::Documented => 2,
            Self::Client | Self::Inferred => 1,
            Self::Silent | Self::Conflict => 0,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Client => "client",
            Self::Inferred => "inferred",
            Self::Silent => "silent",
            Self::Conflict => "conflict",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConflictFile {
    pub(super) conflicts: Vec<Conflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Conflict {
    pub(super) id: String,
    pub(super) says: String,
    pub(super) not_judged: Option<String>,
    #[serde(default)]
    pub(super) todo: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SilentPointFile {
    pub(super) silent_points: Vec<SilentPoint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SilentPoint {
    pub(super) id: String,
    pub(super) says: String,
    /// The ids of rules.
    #[serde(default)]
    pub(super) observed_by: Vec<String>,
    pub(super) not_observed: Option<String>,
    #[serde(default)]
    pub(super) todo: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceList {
    pub(super) sources: BTreeMap<String, serde_yaml::Value>,
}

/// What this test needs of a rule.
#[derive(Deserialize)]
pub(super) struct RuleFile {
    pub(super) id: String,
    pub(super) level: FactLevel,
    #[serde(default)]
    pub(super) facts: Vec<String>,
}

/// What this test needs of a `contract.yaml`.
#[derive(Deserialize)]
pub(super) struct ContractFile {
    pub(super) sources: BTreeMap<String, serde_yaml::Value>,
    pub(super) fixups: Vec<FixupEntry>,
}

#[derive(Deserialize)]
pub(super) struct FixupEntry {
    pub(super) id: String,
    pub(super) conflict: Option<String>,
}

/// The lists and both editions. Every entry comes with its place.
#[derive(Default)]
pub(super) struct Lists {
    pub(super) facts: Vec<(String, Fact)>,
    pub(super) conflicts: Vec<(String, Conflict)>,
    pub(super) silent_points: Vec<(String, SilentPoint)>,
    pub(super) source_keys: BTreeSet<String>,
    pub(super) rules: Vec<(String, RuleFile)>,
    pub(super) fixups: Vec<(String, FixupEntry)>,
}

impl Lists {
    pub(super) fn read() -> Self {
        let folders = [
            ("facts", support::folder(&root().join("spec/facts"))),
            ("current", support::current()),
            ("legacy", support::legacy()),
        ];
        Self::parse(folders.into_iter().flat_map(|(folder, files)| {
            files.into_iter().map(move |SourceFile { path, bytes }| {
                (format!("spec/{folder}/{path}"), String::from_utf8(bytes).expect("a spec is UTF-8"))
            })
        }))
    }

    /// Sorts files by their paths; other files than those of the lists and the editions are ignored.
    pub(super) fn parse(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut lists = Self::default();
        for (path, text) in files {
            let place = |id: &str| place(&path, &text, id);
            let list = path.strip_prefix("spec/facts/").filter(|name| *name != "README.md");
            if let Some(name) = list {
                match name {
                    CONFLICTS => {
                        let file: ConflictFile = from_yaml(&path, &text);
                        lists
                            .conflicts
                            .extend(file.conflicts.into_iter().map(|entry| (place(&entry.id), entry)));
                    }
                    SILENT_POINTS => {
                        let file: SilentPointFile = from_yaml(&path, &text);
                        let entries = file.silent_points.into_iter();
                        lists.silent_points.extend(entries.map(|entry| (place(&entry.id), entry)));
                    }
                    SOURCES => {
                        lists.source_keys.extend(from_yaml::<SourceList>(&path, &text).sources.into_keys());
                    }
                    _ => {
                        let file: FactFile = from_yaml(&path, &text);
                        lists.facts.extend(file.facts.into_iter().map(|entry| (place(&entry.id), entry)));
                    }
                }
            } else if path.ends_with("/contract.yaml") {
                let file: ContractFile = from_yaml(&path, &text);
                lists.source_keys.extend(file.sources.into_keys());
                lists.fixups.extend(file.fixups.into_iter().map(|entry| (place(&entry.id), entry)));
            } else if path.contains("/rules/") {
                lists.rules.push((path.clone(), from_yaml(&path, &text)));
            }
        }
        lists
    }
}

fn from_yaml<T: DeserializeOwned>(path: &str, text: &str) -> T {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The path, and the line of the entry with an id.
fn place(path: &str, text: &str, id: &str) -> String {
    let line = text.lines().position(|line| line.trim_start() == format!("- id: {id}"));
    line.map_or_else(|| path.to_owned(), |line| format!("{path}:{}", line + 1))
}

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
