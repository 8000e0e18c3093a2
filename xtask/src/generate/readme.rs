//! The table of keys in `spec/README.md`: written between two markers, the rest is by hand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::disk::{self, Change};

const BEGIN: &str = "<!-- keys:begin -->";
const END: &str = "<!-- keys:end -->";

/// What must change in the file, if anything.
pub(super) fn changes(path: &Path, table: &str) -> Result<Vec<Change>> {
    let text = fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))?;
    let Some((head, rest)) = text.split_once(BEGIN) else {
        bail!("{} has no marker {BEGIN}; put it back where the table of keys goes", path.display());
    };
    let Some((_, tail)) = rest.split_once(END) else {
        bail!("{} has no marker {END} behind {BEGIN}", path.display());
    };
    let contents = format!("{head}{BEGIN}\n\n{}\n\n{END}{tail}", table.trim());
    let change = (contents != text).then(|| Change::Write { path: path.to_owned(), contents, exists: true });
    Ok(disk::left_behind(path).into_iter().chain(change).collect())
}
