//! `--accept`: appends an entry for each change that needs an approval. The approver and the reason are left
//! empty, and an incomplete entry approves nothing.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clerk_user_compat::Change;
use jiff::civil::Date;

use super::approvals;
use super::date;
use super::verdict::GateVerdict;

/// Header of a new file.
const HEADER: &str = "# Approved changes of the contracts, one entry per change. `cargo xtask gate --accept` appends entries;\n# the gate reports entries that are stale or expired.\napprovals:\n";

/// Appends the entries and returns a summary.
pub(super) fn append(path: &Path, verdict: &GateVerdict<'_>, today: Date) -> Result<String> {
    let old = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("failed to read {}", path.display())),
    };
    let existing = if old.is_empty() { Vec::new() } else { approvals::read(path, old.as_bytes())? };
    let mut added = String::new();
    let mut count = 0;
    for contract in &verdict.contracts {
        for finding in contract.findings.iter().filter(|finding| finding.blocks) {
            // An incomplete entry is not written twice.
            if !existing.iter().any(|approval| approval.covers(&contract.name, &finding.change)) {
                added.push_str(&entry(&contract.name, &finding.change, today));
                count += 1;
            }
        }
    }
    if count == 0 {
        return Ok("no entries to append: every change that needs an approval has one".to_owned());
    }
    let text = joined(&old, &added);
    // Do not corrupt a file with an unusual layout.
    if approvals::read(path, text.as_bytes()).map_or(0, |all| all.len()) != existing.len() + count {
        bail!(
            "cannot append to {} because of its layout; add these entries by hand:\n{added}",
            path.display()
        );
    }
    fs::write(path, text).with_context(|| format!("failed to write {}", path.display()))?;
    let entries = if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") };
    Ok(format!("appended {entries} to {}; fill in `reason` and `approver`", path.display()))
}

fn joined(old: &str, added: &str) -> String {
    let kept = old.trim_end();
    let empty = ["approvals: []", "approvals:"].iter().find_map(|end| kept.strip_suffix(end));
    match empty {
        Some(before) => format!("{before}approvals:\n{added}"),
        None if kept.is_empty() => format!("{HEADER}{added}"),
        None => format!("{kept}\n{added}"),
    }
}

fn entry(contract: &str, change: &Change, today: Date) -> String {
    let expires = date::in_three_months(today);
    let message = change.message.replace(['\n', '\r'], " ");
    format!(
        "  # {message}\n  - contract: {contract}\n    rule: {}\n    element: {}\n    fingerprint: {}\n    class: accepted-break # or spec-correction\n    reason: \"\"\n    approver: \"\"\n    expires: {}\n",
        change.rule,
        quoted(change.element.as_str()),
        quoted(&change.fingerprint()),
        quoted(&expires.to_string()),
    )
}

/// A string in double quotes that is valid JSON and YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{HEADER, joined};

    #[test]
    fn entries_are_appended() {
        assert_eq!(joined("", "  - a\n"), format!("{HEADER}  - a\n"));
        assert_eq!(joined("# x\napprovals: []\n", "  - a\n"), "# x\napprovals:\n  - a\n");
        assert_eq!(joined("approvals:\n  - b\n\n", "  - a\n"), "approvals:\n  - b\n  - a\n");
    }
}
