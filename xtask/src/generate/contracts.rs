//! Which contracts there are, and what each of them says.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_emit::Edition;
use clerk_user_model::{Diagnostics, Model, SourceMap, lower_parts, parse_part};

use super::{read, side_by_side};
use crate::flags::GenerateFlags;

/// The contract whose outputs stand at the root of the output folder.
const ROOT: &str = "current";
/// The file that makes a folder a contract.
const MARK: &str = "contract.yaml";

/// A contract as it was read.
pub(super) struct Contract {
    /// Name of its folder below `spec`; none when it was named on the command line.
    pub(super) name: Option<String>,
    /// Its folder, as messages show it.
    pub(super) shown: String,
    pub(super) sources: SourceMap,
    /// Every fault that was found; the model is whole when there is none.
    pub(super) diagnostics: Diagnostics,
    pub(super) model: Option<Model>,
}

/// The contract that was asked for, or all that stand in `spec`, the root one first.
pub(super) fn read_all(root: &Path, flags: &GenerateFlags) -> Result<Vec<Contract>> {
    let folders = match &flags.spec {
        Some(folder) => vec![(None, folder.clone())],
        None => folders(&root.join("spec"))?,
    };
    let mut contracts = Vec::new();
    for (name, folder) in folders {
        let sources = read::sources(&folder)?;
        let parts = side_by_side::cores();
        let asts = side_by_side::run(parts, |part| parse_part(&sources, part, parts));
        let (model, diagnostics) = lower_parts(&sources, asts);
        let shown = folder.strip_prefix(root).unwrap_or(&folder).display().to_string();
        contracts.push(Contract { name, shown, sources, diagnostics, model });
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
                bail!("the name of {} is not UTF-8; rename it", path.display());
            };
            others.push((Some(name.to_owned()), path.clone()));
        }
    }
    others.sort();
    folders.extend(others);
    Ok(folders)
}

/// The places of the contracts among the outputs, when each of them is whole.
pub(super) fn editions<'a>(contracts: &'a [Contract], siblings: &'a [&'a str]) -> Option<Vec<Edition<'a>>> {
    let editions = contracts.iter().enumerate().map(|(index, contract)| {
        let model = contract.model.as_ref()?;
        Some(match index {
            0 => Edition { model, module: None, siblings },
            _ => Edition { model, module: contract.name.as_deref(), siblings: &[] },
        })
    });
    editions.collect()
}

/// The names of all contracts but the first.
pub(super) fn siblings(contracts: &[Contract]) -> Vec<&str> {
    contracts.iter().skip(1).filter_map(|contract| contract.name.as_deref()).collect()
}
