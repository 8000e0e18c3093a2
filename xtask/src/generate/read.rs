//! Reads the files of a spec from disk. Accepts only regular files, with limits on their size and number. Anything
//! else, such as a pipe, is an error and is never opened.

use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_model::{SourceFile, SourceMap};

/// Maximum bytes of one file and of all files, maximum number of entries and maximum depth: far above any contract.
const LIMITS: Limits = Limits { file: 4 * MB, total: 64 * MB, entries: 50_000, depth: 16 };

const MB: u64 = 1_000_000;

struct Limits {
    file: u64,
    total: u64,
    entries: usize,
    depth: usize,
}

/// Every file in the folder and below, without hidden files, in any order.
pub(crate) fn sources(spec: &Path) -> Result<SourceMap> {
    if !spec.is_dir() {
        bail!("missing folder {}; add `--spec DIR`", spec.display());
    }
    let mut walk =
        FolderReader { limits: LIMITS, files: Vec::new(), total: 0, entries: 0, above: Vec::new() };
    walk.folder(spec, "")?;
    let mut files = walk.files;
    // The order of files on disk must not affect the output; a test reverses it.
    if std::env::var_os("XTASK_READ_REVERSED").is_some() {
        files.reverse();
    }
    Ok(SourceMap::new(files))
}

struct FolderReader {
    limits: Limits,
    files: Vec<SourceFile>,
    total: u64,
    entries: usize,
    /// Canonical paths of the parent folders.
    above: Vec<PathBuf>,
}

impl FolderReader {
    fn folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let failed = || format!("failed to list {}", folder.display());
        let real = folder.canonicalize().with_context(failed)?;
        if let Some(above) = self.above.iter().find(|above| **above == real) {
            bail!("the link {} forms a cycle with {}; remove it", folder.display(), above.display());
        }
        if self.above.len() > self.limits.depth {
            bail!(
                "{} is nested more than {} folders deep; flatten the folders",
                folder.display(),
                self.limits.depth
            );
        }
        self.above.push(real);
        for entry in fs::read_dir(folder).with_context(failed)? {
            let entry = entry.with_context(failed)?;
            let path = entry.path();
            let Ok(name) = entry.file_name().into_string() else {
                bail!("the name of {} is not valid UTF-8; rename it", path.display());
            };
            if name.starts_with('.') {
                continue;
            }
            self.entries += 1;
            if self.entries > self.limits.entries {
                let most = self.limits.entries;
                bail!(
                    "more than {most} files and folders in the spec, up to {}; check the folder",
                    path.display()
                );
            }
            self.entry(&path, if prefix.is_empty() { name } else { format!("{prefix}/{name}") })?;
        }
        self.above.pop();
        Ok(())
    }

    fn entry(&mut self, path: &Path, relative: String) -> Result<()> {
        // Check before opening: opening a pipe would block.
        let data = fs::metadata(path).with_context(|| format!("failed to read {}", path.display()))?;
        if data.is_dir() {
            return self.folder(path, &relative);
        }
        if !data.is_file() {
            bail!("{} is {}, expected a file; move it out of the spec", path.display(), file_kind(&data));
        }
        let bytes = self.file(path, data.len())?;
        self.total += bytes.len() as u64;
        if self.total > self.limits.total {
            let most = megabytes(self.limits.total);
            bail!("the spec exceeds {most} in total, up to {}; check the folder", path.display());
        }
        self.files.push(SourceFile { path: relative, bytes });
        Ok(())
    }

    fn file(&self, path: &Path, length: u64) -> Result<Vec<u8>> {
        let refuse = |length: u64| {
            let (length, most) = (megabytes(length), megabytes(self.limits.file));
            bail!(
                "{} has {length}, more than the maximum of {most}; split it, or move it out of the spec",
                path.display()
            )
        };
        if length > self.limits.file {
            return refuse(length);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        // The reported length may be outdated or wrong.
        let read = File::open(path).and_then(|file| file.take(self.limits.file + 1).read_to_end(&mut bytes));
        read.with_context(|| format!("failed to read {}", path.display()))?;
        if bytes.len() as u64 > self.limits.file { refuse(bytes.len() as u64) } else { Ok(bytes) }
    }
}

/// A size in MB, rounded up so that a size above a limit never looks equal to it.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(MB / 10);
    if tenths.is_multiple_of(10) {
        format!("{} MB", tenths / 10)
    } else {
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}

/// The kind of a special file.
#[cfg(unix)]
fn file_kind(data: &Metadata) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    let ty = data.file_type();
    if ty.is_fifo() {
        "a pipe"
    } else if ty.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn file_kind(_: &Metadata) -> &'static str {
    "a special file"
}

#[cfg(test)]
mod tests {
    use super::{FolderReader, LIMITS, Limits, MB, megabytes};

    fn walk(limits: Limits) -> (tempfile::TempDir, FolderReader) {
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        for name in ["a.yaml", "b.yaml", "c.yaml"] {
            std::fs::write(folder.path().join(name), "0123456789").expect("a file");
        }
        (folder, FolderReader { limits, files: Vec::new(), total: 0, entries: 0, above: Vec::new() })
    }

    #[track_caller]
    fn check(limits: Limits, expected: &str) {
        let (folder, mut walk) = walk(limits);
        let error = walk.folder(folder.path(), "").expect_err("a limit is exceeded");
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    }

    #[test]
    fn each_limit_is_enforced() {
        check(Limits { file: 9, ..LIMITS }, "more than the maximum");
        check(Limits { total: 29, ..LIMITS }, "in total");
        check(Limits { entries: 2, ..LIMITS }, "more than 2 files");
        let (folder, mut walk) = walk(Limits { file: 10, total: 30, entries: 3, depth: 0 });
        walk.folder(folder.path(), "").expect("no limit is exceeded");
        assert_eq!(walk.files.len(), 3);
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(megabytes(4 * MB), "4 MB");
        assert_eq!(megabytes(4 * MB + 1), "4.1 MB");
        assert_eq!(megabytes(50 * MB), "50 MB");
    }
}
