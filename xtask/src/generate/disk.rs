//! Writes files atomically, does not touch unchanged files, and deletes orphans only if the manifest lists them. A run
//! can be interrupted between any two steps; the next run detects that and recovers.
//!
//! 1. Delete temporary files of interrupted runs.
//! 2. Write each new file to a temporary file next to it. The manifest is first and lists both old and new files, so
//!    that an interrupted run leaves no unlisted file.
//! 3. Rename the temporary files, the manifest first.
//! 4. Delete orphans.
//! 5. Write the final manifest, if it lists fewer files.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_emit::MANIFEST;
use clerk_user_emit::OutputFile;

#[cfg(test)]
mod tests;

/// One difference between the disk and the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FileChange {
    /// A file that is missing or differs.
    Write { path: PathBuf, contents: String, exists: bool },
    /// A file that is no longer emitted.
    Delete { path: PathBuf },
    /// A temporary file of an interrupted run.
    CleanUp { path: PathBuf },
}

impl FileChange {
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Write { path, .. } | Self::Delete { path } | Self::CleanUp { path } => path,
        }
    }

    pub(super) const fn verb(&self) -> &'static str {
        match self {
            Self::Write { exists: false, .. } => "create",
            Self::Write { exists: true, .. } => "update",
            Self::Delete { .. } => "delete",
            Self::CleanUp { .. } => "clean up",
        }
    }

    pub(super) const fn past(&self) -> &'static str {
        match self {
            Self::Write { exists: false, .. } => "created",
            Self::Write { exists: true, .. } => "updated",
            Self::Delete { .. } => "deleted",
            Self::CleanUp { .. } => "cleaned up",
        }
    }
}

/// The changes that the folder needs. Orphans are included only if all emitters ran.
pub(super) fn changes(out: &Path, files: &[OutputFile], orphans: bool) -> Result<Vec<FileChange>> {
    let mut changes = Vec::new();
    for file in files {
        let path = out.join(&file.path);
        let change = match has_contents(&path, &file.contents) {
            Ok(true) => None,
            Ok(false) => Some(true),
            Err(error) if is_missing(&error) => Some(false),
            Err(error) => return Err(error).with_context(|| format!("failed to read {}", path.display())),
        };
        changes.extend(leftover(&path));
        if let Some(exists) = change {
            changes.push(FileChange::Write { path, contents: file.contents.clone(), exists });
        }
    }
    if orphans {
        let kept: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let manifest = out.join(MANIFEST);
        let listed = listed_paths(&manifest)?;
        // The manifest of a run that was interrupted before it renamed anything: only its temporary files are ours.
        let begun = listed_paths(&temporary_path(&manifest)).unwrap_or_default();
        for path in listed.union(&begun).filter(|path| !kept.contains(path.as_str())) {
            let full = out.join(path);
            changes.extend(leftover(&full));
            if listed.contains(path) && full.symlink_metadata().is_ok_and(|data| !data.is_dir()) {
                changes.push(FileChange::Delete { path: full });
            }
        }
    }
    Ok(changes)
}

/// The temporary file that an interrupted run left.
pub(super) fn leftover(path: &Path) -> Option<FileChange> {
    let path = temporary_path(path);
    path.symlink_metadata().is_ok_and(|data| !data.is_dir()).then_some(FileChange::CleanUp { path })
}

/// Whether a file has this content. Never opens special files: opening a pipe would block.
fn has_contents(path: &Path, contents: &str) -> io::Result<bool> {
    let data = fs::metadata(path)?;
    if !data.is_file() {
        return Err(io::Error::other("not a regular file; remove it"));
    }
    if data.len() != contents.len() as u64 {
        return Ok(false);
    }
    Ok(fs::read(path)? == contents.as_bytes())
}

/// Maximum size of a file for a diff, in bytes.
const MAX_COMPARED: u64 = 8_000_000;

/// The old content of a changed file, if it is small enough for a diff.
pub(super) fn replaced(path: &Path, contents: &str) -> Option<String> {
    let short = |length: u64| length <= MAX_COMPARED;
    match fs::metadata(path) {
        Err(_) => Some(String::new()),
        Ok(data) if short(data.len()) && short(contents.len() as u64) => {
            Some(String::from_utf8_lossy(&fs::read(path).ok()?).into_owned())
        }
        Ok(_) => None,
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Maximum size of a manifest, in bytes.
const MAX_MANIFEST: u64 = 64_000_000;

/// The paths in a manifest on disk, without paths that could leave the folder.
fn listed_paths(manifest: &Path) -> Result<BTreeSet<String>> {
    if !manifest.is_file() {
        return Ok(BTreeSet::new());
    }
    let failed = || format!("failed to read {}", manifest.display());
    let mut bytes = Vec::new();
    let file = File::open(manifest).with_context(failed)?;
    file.take(MAX_MANIFEST + 1).read_to_end(&mut bytes).with_context(failed)?;
    if bytes.len() as u64 > MAX_MANIFEST {
        bail!("{} exceeds the size limit of a manifest; remove it", manifest.display());
    }
    Ok(listed(&String::from_utf8_lossy(&bytes)).map(str::to_owned).collect())
}

fn listed(manifest: &str) -> impl Iterator<Item = &str> {
    let lines = manifest.lines().filter(|line| !line.starts_with('#'));
    let paths = lines.filter_map(|line| line.split_once(' ').map(|(_, path)| path));
    paths.filter(|path| {
        !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
    })
}

/// The temporary file: in the same folder, so that a rename is atomic.
fn temporary_path(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.new"))
}

/// Applies the changes. If a file cannot be written, no file was renamed and no temporary file stays.
pub(super) fn apply(changes: &[FileChange]) -> Result<()> {
    run_all(&steps(changes)?)
}

fn run_all(steps: &[DiskStep<'_>]) -> Result<()> {
    for (done, step) in steps.iter().enumerate() {
        if let Err(error) = step.run() {
            for step in &steps[..=done] {
                step.undo();
            }
            let (what, path) = step.description();
            return Err(error).with_context(|| format!("failed to {what} {}", path.display()));
        }
    }
    Ok(())
}

/// Writes one file atomically. Keeps links.
pub(crate) fn write(path: &Path, contents: &str) -> Result<()> {
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().unwrap_or(Path::new("."));
    let stage = DiskStep::Stage(path, contents.into());
    // Unlike generated files, files written by people must survive a power failure.
    run_all(&[DiskStep::Folder(folder), stage, DiskStep::Sync(path), DiskStep::Move(path)])
}

/// An atomic step. A run can be interrupted between any two steps, and while it writes a temporary file.
#[derive(Debug)]
enum DiskStep<'a> {
    Delete(&'a Path),
    /// Creates the folder of a file.
    Folder(&'a Path),
    /// Writes the temporary file.
    Stage(&'a Path, Cow<'a, str>),
    /// Flushes it to disk, so that it survives a power failure. Slow.
    Sync(&'a Path),
    /// Renames it.
    Move(&'a Path),
}

fn steps(changes: &[FileChange]) -> Result<Vec<DiskStep<'_>>> {
    let is_manifest = |path: &Path| path.file_name().is_some_and(|name| name == MANIFEST);
    let mut writes: Vec<(&Path, Cow<'_, str>)> = Vec::new();
    let mut last: Vec<(&Path, Cow<'_, str>)> = Vec::new();
    let (mut deletes, mut leftover) = (Vec::new(), Vec::new());
    for change in changes {
        match change {
            FileChange::Write { path, contents, .. } if is_manifest(path) => {
                let both = union(contents, &listed_paths(path)?);
                if both != *contents {
                    last.push((path, contents.into()));
                }
                writes.insert(0, (path, both));
            }
            FileChange::Write { path, contents, .. } => writes.push((path, contents.into())),
            FileChange::Delete { path } => deletes.push(DiskStep::Delete(path)),
            FileChange::CleanUp { path } => leftover.push(path.as_path()),
        }
    }
    // The manifest of an interrupted run lists its files, so it is deleted last.
    leftover.sort_by_key(|path| is_temporary_manifest(path));
    let mut steps: Vec<DiskStep<'_>> = leftover.into_iter().map(DiskStep::Delete).collect();
    for folder in writes.iter().filter_map(|(path, _)| path.parent()).collect::<BTreeSet<_>>() {
        steps.push(DiskStep::Folder(folder));
    }
    steps.extend(write_steps(writes));
    steps.extend(deletes);
    steps.extend(write_steps(last));
    Ok(steps)
}

/// Writes all temporary files, then renames all of them.
fn write_steps<'a>(writes: Vec<(&'a Path, Cow<'a, str>)>) -> impl Iterator<Item = DiskStep<'a>> {
    let paths: Vec<&Path> = writes.iter().map(|(path, _)| *path).collect();
    let stages = writes.into_iter().map(|(path, text)| DiskStep::Stage(path, text));
    let stages: Vec<DiskStep<'_>> = stages.collect();
    stages.into_iter().chain(paths.into_iter().map(DiskStep::Move))
}

fn is_temporary_manifest(path: &Path) -> bool {
    path.file_name() == temporary_path(Path::new(MANIFEST)).file_name()
}

/// The new manifest, with the additional paths of the old one.
fn union<'a>(contents: &'a str, old: &BTreeSet<String>) -> Cow<'a, str> {
    let new: BTreeSet<&str> = listed(contents).collect();
    let mut both = Cow::Borrowed(contents);
    for path in old.iter().filter(|path| !new.contains(path.as_str())) {
        both.to_mut().extend(["removed ", path, "\n"]);
    }
    both
}

impl DiskStep<'_> {
    fn run(&self) -> io::Result<()> {
        match self {
            Self::Folder(path) => fs::create_dir_all(path),
            Self::Stage(path, text) => stage(path, text),
            Self::Sync(path) => match File::open(temporary_path(path))?.sync_data() {
                // Not supported by every file system.
                Err(error) if matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput) => {
                    Ok(())
                }
                done => done,
            },
            Self::Move(path) => fs::rename(temporary_path(path), path),
            Self::Delete(path) => ignore_missing(fs::remove_file(path)),
        }
    }

    /// Deletes the temporary file, if it was not renamed yet.
    fn undo(&self) {
        if let Self::Stage(path, _) = self {
            // The first error is the one to report.
            let _ = fs::remove_file(temporary_path(path));
        }
    }

    fn description(&self) -> (&'static str, &Path) {
        match self {
            Self::Folder(path) => ("create", path),
            Self::Stage(path, _) | Self::Sync(path) | Self::Move(path) => ("write", path),
            Self::Delete(path) => ("delete", path),
        }
    }
}

fn stage(path: &Path, text: &str) -> io::Result<()> {
    let temporary_path = temporary_path(path);
    // Do not write through a link.
    ignore_missing(fs::remove_file(&temporary_path))?;
    let mut file = File::options().write(true).create_new(true).open(&temporary_path)?;
    file.write_all(text.as_bytes())?;
    match fs::metadata(path) {
        Ok(old) => file.set_permissions(old.permissions()),
        Err(_) => Ok(()),
    }
}

fn ignore_missing(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(|error| if is_missing(&error) { Ok(()) } else { Err(error) })
}
