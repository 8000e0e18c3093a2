//! Reads the files of a spec from disk.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clerk_user_codegen::{SourceFile, SourceMap};

/// Every file below the folder, hidden ones left out, in any order.
pub(crate) fn sources(spec: &Path) -> Result<SourceMap> {
    if !spec.is_dir() {
        bail!("there is no folder {}; name the contract's folder with --spec", spec.display());
    }
    let mut files = Vec::new();
    walk(spec, "", &mut files)?;
    // The order in which the disk lists files must not show; a run in reverse order holds it to that.
    if std::env::var_os("XTASK_READ_REVERSED").is_some() {
        files.reverse();
    }
    Ok(SourceMap::new(files))
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) -> Result<()> {
    let listing = fs::read_dir(folder).with_context(|| format!("failed to list {}", folder.display()))?;
    for entry in listing {
        let entry = entry.with_context(|| format!("failed to list {}", folder.display()))?;
        let path = entry.path();
        let Ok(name) = entry.file_name().into_string() else {
            bail!("the name of {} is not UTF-8; rename it", path.display());
        };
        if name.starts_with('.') {
            continue;
        }
        let relative = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if path.is_dir() {
            walk(&path, &relative, files)?;
        } else {
            let bytes = fs::read(&path).with_context(|| format!("failed to read {}", path.display()))?;
            files.push(SourceFile { path: relative, bytes });
        }
    }
    Ok(())
}
