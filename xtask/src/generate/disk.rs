//! The one writer: each file whole or not at all, an unchanged one not touched, an orphan deleted
//! only when the manifest lists it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use clerk_user_codegen::OutputFile;
use clerk_user_codegen::emit::MANIFEST;

/// One difference between the disk and what the spec says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// A file that is missing or differs.
    Write { path: PathBuf, contents: String, exists: bool },
    /// A file that is no longer emitted.
    Delete { path: PathBuf },
}

impl Change {
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Write { path, .. } | Self::Delete { path } => path,
        }
    }

    pub(super) const fn verb(&self) -> &'static str {
        match self {
            Self::Write { exists: false, .. } => "create",
            Self::Write { exists: true, .. } => "update",
            Self::Delete { .. } => "delete",
        }
    }

    pub(super) const fn past(&self) -> &'static str {
        match self {
            Self::Write { exists: false, .. } => "created",
            Self::Write { exists: true, .. } => "updated",
            Self::Delete { .. } => "deleted",
        }
    }
}

/// What must change below the folder. Orphans count only when all emitters ran.
pub(super) fn changes(out: &Path, files: &[OutputFile], orphans: bool) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for file in files {
        let path = out.join(&file.path);
        match fs::read(&path) {
            Ok(old) if old == file.contents.as_bytes() => {}
            Ok(_) => changes.push(Change::Write { path, contents: file.contents.clone(), exists: true }),
            Err(error) if is_missing(&error) => {
                changes.push(Change::Write { path, contents: file.contents.clone(), exists: false });
            }
            Err(error) => return Err(error).with_context(|| format!("failed to read {}", path.display())),
        }
    }
    if orphans {
        let kept: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        for path in owned(out) {
            if !kept.contains(path.as_str()) && out.join(&path).is_file() {
                changes.push(Change::Delete { path: out.join(path) });
            }
        }
    }
    Ok(changes)
}

fn is_missing(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
}

/// The paths that the manifest on disk lists; lines that could lead out of the folder do not count.
fn owned(out: &Path) -> Vec<String> {
    let text = fs::read_to_string(out.join(MANIFEST)).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let paths = lines.filter_map(|line| line.split_once(' ').map(|(_, path)| path.to_owned()));
    paths
        .filter(|path| Path::new(path).components().all(|part| matches!(part, Component::Normal(_))))
        .collect()
}

/// Writes all files beside their places first, and moves them in only when each has been written.
pub(super) fn apply(changes: &[Change]) -> Result<()> {
    let mut staged: Vec<(PathBuf, &Path)> = Vec::new();
    let result = stage(changes, &mut staged).and_then(|()| {
        for (from, to) in &staged {
            fs::rename(from, to).with_context(|| format!("failed to write {}", to.display()))?;
        }
        Ok(())
    });
    if result.is_err() {
        for (from, _) in &staged {
            // Those already moved are gone from here; the rest must not stay behind.
            let _ = fs::remove_file(from);
        }
    }
    result?;
    for change in changes {
        if let Change::Delete { path } = change {
            fs::remove_file(path).with_context(|| format!("failed to delete {}", path.display()))?;
        }
    }
    Ok(())
}

fn stage<'a>(changes: &'a [Change], staged: &mut Vec<(PathBuf, &'a Path)>) -> Result<()> {
    for change in changes {
        let Change::Write { path, contents, .. } = change else { continue };
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("failed to create {}", folder.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = folder.join(format!(".{name}.new"));
        staged.push((beside.clone(), path));
        fs::write(&beside, contents).with_context(|| format!("failed to write {}", beside.display()))?;
    }
    Ok(())
}

/// Writes one file whole or not at all, for who changes nothing else.
pub(crate) fn write(path: &Path, contents: &str) -> Result<()> {
    apply(&[Change::Write { path: path.to_owned(), contents: contents.to_owned(), exists: true }])
}
