//! The names in a contract. The contract may have errors: it may contain a template with blanks.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clerk_user_model::ast::{OperationsFile, TypeFile};
use clerk_user_model::diagnostic::nearest;
use clerk_user_model::source::FileId;
use clerk_user_model::{Ast, SourceMap, parse};

use crate::generate::read;
use crate::root;

/// A contract, as far as it can be parsed.
pub(super) struct ContractNames {
    /// The folder of the contract.
    pub(super) spec: PathBuf,
    pub(super) sources: SourceMap,
    pub(super) ast: Ast,
}

impl ContractNames {
    /// Reads the contract in a folder, or the contract with a name.
    pub(super) fn read(folder: Option<&Path>, contract: &str) -> Result<Self> {
        let spec = match folder {
            Some(folder) => folder.to_owned(),
            None => named(contract)?,
        };
        let sources = read::sources(&spec)?;
        let (ast, _) = parse(&sources);
        Ok(Self { spec, sources, ast })
    }

    /// The path of a file, for messages.
    pub(super) fn shown(&self, path: &str) -> String {
        let path = self.spec.join(path);
        path.strip_prefix(root::workspace()).unwrap_or(&path).display().to_string()
    }

    /// Whether the contract has a file at that path.
    pub(super) fn has_file(&self, path: &str) -> bool {
        self.sources.iter().any(|(_, file)| file.path == path)
    }

    pub(super) fn rule(&self, id: &str) -> Option<&str> {
        let file = self.ast.rules.iter().find(|(_, rule)| rule.id.value == id);
        file.map(|(file, _)| self.sources.path(*file))
    }

    /// The folders of rules.
    pub(super) fn families(&self) -> Vec<&str> {
        let paths = self.sources.iter().filter_map(|(_, file)| file.path.strip_prefix("rules/"));
        let mut families: Vec<&str> = paths.filter_map(|path| Some(path.split_once('/')?.0)).collect();
        families.dedup();
        families
    }

    /// Every resource, enum and id with its file. They share one namespace.
    pub(super) fn types(&self) -> impl Iterator<Item = (&str, FileId)> {
        self.ast.types.iter().flat_map(|(file, ty)| {
            let names = match ty {
                TypeFile::Resource(resource) => [Some(&resource.resource), resource.id.as_ref()],
                TypeFile::Enum(entry) => [Some(&entry.name), None],
            };
            names.into_iter().flatten().map(|name| (name.as_str(), *file))
        })
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = &str> {
        self.ast.types.iter().filter_map(|(_, ty)| match ty {
            TypeFile::Resource(resource) => Some(resource.resource.as_str()),
            TypeFile::Enum(_) => None,
        })
    }

    /// The operations of each file with their path.
    pub(super) fn operations(&self) -> impl Iterator<Item = (&str, &OperationsFile)> {
        self.ast.operations.iter().map(|(file, operations)| (self.sources.path(*file), operations))
    }

    /// `surface.operation` of each.
    pub(super) fn operation_ids(&self) -> Vec<String> {
        let ids = self
            .operations()
            .flat_map(|(_, file)| file.operations.keys().map(move |name| format!("{}.{name}", file.surface)));
        ids.collect()
    }
}

/// The folder of a contract, by its name.
fn named(contract: &str) -> Result<PathBuf> {
    let spec = root::workspace().join("spec");
    let is_contract = |folder: &Path| folder.join("contract.yaml").is_file();
    let folder = spec.join(contract);
    if !contract.contains(['/', '\\']) && is_contract(&folder) {
        return Ok(folder);
    }
    let folders = std::fs::read_dir(&spec).into_iter().flatten().flatten();
    let known = folders.filter(|entry| is_contract(&entry.path()));
    let mut known: Vec<String> = known.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    known.sort();
    bail!("unknown contract `{contract}` in {}; {}", spec.display(), suggestion(contract, &known))
}

/// The nearest known name, or the list of known names.
pub(super) fn suggestion(found: &str, known: &[impl AsRef<str>]) -> String {
    let all: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
    match nearest(found, all.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if all.is_empty() => "none are defined; define one first".to_owned(),
        None if all.len() <= 12 => format!("expected one of: {}", all.join(", ")),
        None => format!("no similar name among {}", all.len()),
    }
}
