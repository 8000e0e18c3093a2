//! Updates the table of keys in `spec/README.md`, between two markers. The rest is written by hand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::disk::{self, FileChange};

const BEGIN: &str = "<!-- keys:begin -->";
const END: &str = "<!-- keys:end -->";

/// The changes that the file needs.
pub(super) fn changes(path: &Path, table: &str) -> Result<Vec<FileChange>> {
    let text = fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))?;
    let Some((head, rest)) = text.split_once(BEGIN) else {
        bail!("missing marker {BEGIN} in {}; add it where the table of keys belongs", path.display());
    };
    let Some((_, tail)) = rest.split_once(END) else {
        bail!("missing marker {END} after {BEGIN} in {}", path.display());
    };
    let contents = format!("{head}{BEGIN}\n\n{}\n\n{END}{tail}", table.trim());
    let change =
        (contents != text).then(|| FileChange::Write { path: path.to_owned(), contents, exists: true });
    Ok(disk::leftover(path).into_iter().chain(change).collect())
}
