//! The list of the statements of one source: `spec/sources/statements/SOURCE.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// What a source states, and what holds it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementList {
    /// Key of the source in `contract.yaml`.
    pub(super) source: String,
    /// The folders of `spec/` whose elements hold its statements.
    pub(super) contracts: Vec<String>,
    pub(super) statements: Vec<Statement>,
    /// Hashes of what states nothing about the contract, by reason.
    #[serde(default, rename = "not-normative")]
    pub(super) not_normative: Vec<NotNormative>,
}

/// One statement. A sentence that makes several statements has several entries with its hash.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Statement {
    pub(super) id: String,
    /// Hash of the sentence with its place.
    pub(super) hash: String,
    /// What it says, in our own words.
    pub(super) says: String,
    /// Elements of a contract, such as `rule merge-is-deep`, `property User.firstName` or `fixup ID`.
    #[serde(default, rename = "held-by")]
    pub(super) held_by: Vec<String>,
    /// Why the contract does not hold it.
    #[serde(default, rename = "out-of-scope")]
    pub(super) out_of_scope: Option<String>,
    /// Nothing holds it yet.
    #[serde(default)]
    pub(super) todo: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NotNormative {
    pub(super) why: String,
    pub(super) hashes: Vec<String>,
}

impl StatementList {
    /// The lists in a folder, by name.
    pub(super) fn read_all(folder: &Path) -> Result<Vec<Self>> {
        let failed = || format!("failed to list {}", folder.display());
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).with_context(failed)? {
            let path = entry.with_context(failed)?.path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                paths.push(path);
            }
        }
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))?;
        serde_saphyr::from_str(&text).with_context(|| format!("failed to parse {}", path.display()))
    }

    /// Every listed hash.
    pub(super) fn hashes(&self) -> BTreeSet<&str> {
        let statements = self.statements.iter().map(|statement| statement.hash.as_str());
        let others = self.not_normative.iter().flat_map(|entry| &entry.hashes).map(String::as_str);
        statements.chain(others).collect()
    }
}
