//! Reads the files of a side from a folder, or from a revision without changing the work tree.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_model::{SourceFile, SourceMap};

use super::git::{Git, tree_path};
use crate::generate::read;

/// The file that marks a folder as a contract.
const MARK: &str = "contract.yaml";
/// The approvals file, next to the contracts.
pub(super) const APPROVALS: &str = "approvals.yaml";
/// Maximum bytes of all files of a side, and of one file; the same as for folders.
const TOTAL: u64 = 64_000_000;
const FILE: u64 = 4_000_000;

/// The origin of a side.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// A folder.
    Folder(PathBuf),
    /// A commit, and its name for messages.
    Revision { commit: String, shown: String },
    /// The state before the first commit.
    Nothing,
}

/// The files of a side.
#[derive(Debug)]
pub(super) struct SideInput {
    /// Its name for messages.
    pub(super) shown: String,
    pub(super) contracts: Vec<ContractFiles>,
    /// Path and content of the approvals file, if it exists.
    pub(super) approvals: Option<(PathBuf, Vec<u8>)>,
    /// Path for new approvals; none in a revision.
    pub(super) approvals_path: Option<PathBuf>,
}

/// The files of one contract.
#[derive(Debug)]
pub(super) struct ContractFiles {
    /// Name of its folder; none if the folder was given on the command line.
    pub(super) folder: Option<String>,
    /// Path to prepend to its file names in messages.
    pub(super) root: String,
    pub(super) sources: SourceMap,
}

/// Reads a side. `spec` is the folder of the contracts from the root of either side.
pub(super) fn read(origin: &Origin, here: &Path, spec: &Path) -> Result<SideInput> {
    match origin {
        Origin::Folder(folder) => of_folder(folder, here, spec),
        Origin::Revision { commit, shown } => of_revision(&Git::around(here)?, commit, shown, here, spec),
        Origin::Nothing => Ok(SideInput {
            shown: "nothing (no earlier commit)".to_owned(),
            contracts: Vec::new(),
            approvals: None,
            approvals_path: None,
        }),
    }
}

fn of_folder(folder: &Path, here: &Path, spec: &Path) -> Result<SideInput> {
    let shown = |path: &Path| path.strip_prefix(here).unwrap_or(path).display().to_string();
    if folder.join(MARK).is_file() {
        let contract = ContractFiles { folder: None, root: shown(folder), sources: read::sources(folder)? };
        // Next to the contract, as for a folder of contracts.
        let beside = folder.canonicalize().ok().and_then(|path| Some(path.parent()?.join(APPROVALS)));
        return finish(shown(folder), vec![contract], beside);
    }
    let below = if folder.join(spec).is_dir() { folder.join(spec) } else { folder.to_owned() };
    let mut contracts = Vec::new();
    if below.join(MARK).is_file() {
        contracts.push(ContractFiles { folder: None, root: shown(&below), sources: read::sources(&below)? });
    }
    let entries = fs::read_dir(&below).with_context(|| format!("failed to list {}", below.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("failed to list {}", below.display()))?.path();
        if path.join(MARK).is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    for path in paths {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            bail!("the name of {} is not valid UTF-8; rename it", path.display());
        };
        contracts.push(ContractFiles {
            folder: Some(name.to_owned()),
            root: shown(&path),
            sources: read::sources(&path)?,
        });
    }
    if contracts.is_empty() {
        bail!(
            "no contract in {}; expected a folder with a {MARK}, or one that contains {}/",
            folder.display(),
            spec.display()
        );
    }
    let name = if folder == here { "the work tree".to_owned() } else { shown(folder) };
    finish(name, contracts, Some(below.join(APPROVALS)))
}

fn finish(shown: String, contracts: Vec<ContractFiles>, path: Option<PathBuf>) -> Result<SideInput> {
    let approvals = match &path {
        Some(path) if path.is_file() => {
            let bytes = fs::read(path).with_context(|| format!("failed to read {}", path.display()))?;
            Some((path.clone(), bytes))
        }
        _ => None,
    };
    Ok(SideInput { shown, contracts, approvals, approvals_path: path })
}

/// The folder of the contracts from the root of the repository, as git writes it.
pub(super) fn below(git: &Git, here: &Path, spec: &Path) -> Result<String> {
    let root = git.root().canonicalize().unwrap_or_else(|_| git.root().to_owned());
    let here = here.canonicalize().unwrap_or_else(|_| here.to_owned());
    // It may exist only in a revision.
    let absolute = here.join(spec);
    let resolved = absolute.canonicalize().unwrap_or(absolute);
    let inside = resolved
        .strip_prefix(&root)
        .ok()
        .with_context(|| format!("{} is outside the repository {}", resolved.display(), root.display()))?;
    tree_path(inside)
}

/// One file of a tree.
struct Blob<'a> {
    path: &'a str,
    id: &'a str,
}

fn of_revision(git: &Git, commit: &str, shown: &str, here: &Path, spec: &Path) -> Result<SideInput> {
    let short = commit.get(..12).unwrap_or(commit);
    let below = below(git, here, spec)?;
    let all = if below.is_empty() { "." } else { below.as_str() };
    let listing =
        git.bytes(["ls-tree", "-r", "-z", "--long", "--full-tree", commit, "--", all], Vec::new())?;
    let listing =
        String::from_utf8(listing).with_context(|| format!("a path in {short} is not valid UTF-8"))?;
    let blobs = blobs(&listing, short)?;
    let contents = contents(git, &blobs, short)?;
    let prefix = if below.is_empty() { String::new() } else { format!("{below}/") };
    let mut files: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for (blob, bytes) in blobs.iter().zip(contents) {
        files.insert(blob.path.strip_prefix(&prefix).unwrap_or(blob.path), bytes);
    }
    let approvals =
        files.remove(APPROVALS).map(|bytes| (PathBuf::from(format!("{prefix}{APPROVALS}")), bytes));
    let mut contracts: BTreeMap<Option<String>, Vec<SourceFile>> = BTreeMap::new();
    let lone = files.contains_key(MARK);
    let is_contract: Vec<String> =
        files.keys().filter_map(|path| path.strip_suffix(&format!("/{MARK}"))).map(str::to_owned).collect();
    for (path, bytes) in files {
        let (folder, rest) = match path.split_once('/') {
            Some((folder, rest)) if is_contract.iter().any(|name| name == folder) => {
                (Some(folder.to_owned()), rest)
            }
            _ if lone => (None, path),
            _ => continue,
        };
        contracts.entry(folder).or_default().push(SourceFile { path: rest.to_owned(), bytes });
    }
    if contracts.is_empty() {
        bail!("no contract in {below}/ of {shown} ({short}); add `--spec DIR`");
    }
    let contracts = contracts.into_iter().map(|(folder, files)| {
        let root = folder.as_ref().map_or_else(|| below.clone(), |name| format!("{prefix}{name}"));
        ContractFiles { folder, root, sources: SourceMap::new(files) }
    });
    let contracts = contracts.collect();
    Ok(SideInput { shown: format!("{shown} ({short})"), contracts, approvals, approvals_path: None })
}

/// The files of a listing, without hidden files, as in folders.
fn blobs<'a>(listing: &'a str, short: &str) -> Result<Vec<Blob<'a>>> {
    let mut found = Vec::new();
    let mut total = 0;
    for entry in listing.split('\0').filter(|entry| !entry.is_empty()) {
        let (head, path) = entry.split_once('\t').context("unexpected output of `git ls-tree`")?;
        if path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let mut words = head.split_ascii_whitespace();
        let (mode, id, size) = (words.next(), words.nth(1), words.next());
        if !matches!(mode, Some("100644" | "100755" | "100664")) {
            bail!("{path} in {short} is a link or a submodule; expected a file");
        }
        let size: u64 = size.and_then(|size| size.parse().ok()).unwrap_or_default();
        total += size;
        if size > FILE || total > TOTAL {
            bail!("{path} in {short} exceeds the size limit of a spec; check the folder");
        }
        found.push(Blob { path, id: id.unwrap_or_default() });
    }
    Ok(found)
}

/// The contents of the files, in order, read by one child process.
fn contents(git: &Git, blobs: &[Blob<'_>], short: &str) -> Result<Vec<Vec<u8>>> {
    let asked: String = blobs.iter().flat_map(|blob| [blob.id, "\n"]).collect();
    let answer = git.bytes(["cat-file", "--batch"], asked.into_bytes())?;
    let mut rest = answer.as_slice();
    let mut found = Vec::with_capacity(blobs.len());
    for blob in blobs {
        let missing = || {
            format!(
                "cannot read {} of {short}; run `git fetch --unshallow` if the clone is shallow",
                blob.path
            )
        };
        let end = rest.iter().position(|byte| *byte == b'\n').with_context(missing)?;
        let header = String::from_utf8_lossy(&rest[..end]);
        let size =
            header.rsplit(' ').next().and_then(|size| size.parse::<usize>().ok()).with_context(missing)?;
        let bytes = rest.get(end + 1..end + 1 + size).with_context(missing)?;
        found.push(bytes.to_vec());
        rest = rest.get(end + 2 + size..).unwrap_or_default();
    }
    Ok(found)
}
