//! Finds and reads the contracts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_emit::Edition;
use clerk_user_model::{Diagnostics, Model, SourceMap, lower_parts, parse_part};

use super::{parallel, read};
use crate::flags::GenerateFlags;

/// The contract whose output goes to the root of the output folder.
const ROOT: &str = "current";
/// The file that marks a folder as a contract.
const MARK: &str = "contract.yaml";

/// A contract with its diagnostics.
pub(super) struct ReadContract {
    /// Name of its folder in `spec`; none if it was given on the command line.
    pub(super) name: Option<String>,
    /// Its folder, for messages.
    pub(super) shown: String,
    pub(super) sources: SourceMap,
    /// Every error; the model is complete if there are none.
    pub(super) diagnostics: Diagnostics,
    pub(super) model: Option<Model>,
}

/// The requested contract, or all contracts in `spec`, the root contract first.
pub(super) fn read_all(root: &Path, flags: &GenerateFlags) -> Result<Vec<ReadContract>> {
    let folders = match &flags.spec {
        Some(folder) => vec![(None, folder.clone())],
        None => folders(&root.join("spec"))?,
    };
    let mut contracts = Vec::new();
    for (name, folder) in folders {
        let sources = read::sources(&folder)?;
        let parts = parallel::cores();
        let asts = parallel::run(parts, |part| parse_part(&sources, part, parts));
        let (model, diagnostics) = lower_parts(&sources, asts);
        let shown = folder.strip_prefix(root).unwrap_or(&folder).display().to_string();
        contracts.push(ReadContract { name, shown, sources, diagnostics, model });
    }
    Ok(contracts)
}

fn folders(spec: &Path) -> Result<Vec<(Option<String>, PathBuf)>> {
    let mut folders = vec![(Some(ROOT.to_owned()), spec.join(ROOT))];
    let mut others = Vec::new();
    for entry in fs::read_dir(spec).with_context(|| format!("failed to list {}", spec.display()))? {
        let path = entry.with_context(|| format!("failed to list {}", spec.display()))?.path();
        if path.join(MARK).is_file() && !path.ends_with(ROOT) {
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                bail!("the name of {} is not valid UTF-8; rename it", path.display());
            };
            others.push((Some(name.to_owned()), path.clone()));
        }
    }
    others.sort();
    folders.extend(others);
    Ok(folders)
}

/// The editions of the contracts, if all are valid.
pub(super) fn editions<'a>(
    contracts: &'a [ReadContract],
    siblings: &'a [&'a str],
) -> Option<Vec<Edition<'a>>> {
    let editions = contracts.iter().enumerate().map(|(index, contract)| {
        let model = contract.model.as_ref()?;
        Some(match index {
            0 => Edition { model, module: None, siblings },
            _ => Edition { model, module: contract.name.as_deref(), siblings: &[] },
        })
    });
    editions.collect()
}

/// The names of all contracts except the first.
pub(super) fn siblings(contracts: &[ReadContract]) -> Vec<&str> {
    contracts.iter().skip(1).filter_map(|contract| contract.name.as_deref()).collect()
}
