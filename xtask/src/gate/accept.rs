//! `--accept`: appends an entry for each change that needs an approval. Who approves it and why is left open,
//! and an entry that is not filled in counts for nothing.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clerk_user_compat::Change;
use jiff::civil::Date;

use super::approvals;
use super::day;
use super::judge::Verdict;

/// How the file begins.
const HEADER: &str = "# Changes of the contracts that somebody has looked at and accepted, one by one. `cargo xtask gate --accept`\n# appends what needs an approval; the gate says when an entry is over.\napprovals:\n";

/// Appends them. What it says of it, for people.
pub(super) fn append(path: &Path, verdict: &Verdict<'_>, today: Date) -> Result<String> {
    let old = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("failed to read {}", path.display())),
    };
    let there = if old.is_empty() { Vec::new() } else { approvals::read(path, old.as_bytes())? };
    let mut added = String::new();
    let mut count = 0;
    for contract in &verdict.contracts {
        for finding in contract.findings.iter().filter(|finding| finding.blocks) {
            // One that waits to be filled in is not written twice.
            if !there.iter().any(|approval| approval.means(&contract.name, &finding.change)) {
                added.push_str(&entry(&contract.name, &finding.change, today));
                count += 1;
            }
        }
    }
    if count == 0 {
        return Ok("nothing needs an approval that has none yet".to_owned());
    }
    let text = joined(&old, &added);
    // Whoever wrote the file may have laid it out otherwise; it is not spoilt then.
    if approvals::read(path, text.as_bytes()).map_or(0, |all| all.len()) != there.len() + count {
        bail!(
            "{} is laid out in a way that nothing can be appended to; add by hand:\n{added}",
            path.display()
        );
    }
    fs::write(path, text).with_context(|| format!("failed to write {}", path.display()))?;
    let entries = if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") };
    Ok(format!("{entries} appended to {}; fill in `reason` and `approver` of each", path.display()))
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
    let expires = day::in_three_months(today);
    let message = change.message.replace(['\n', '\r'], " ");
    format!(
        "  # {message}\n  - contract: {contract}\n    rule: {}\n    element: {}\n    fingerprint: {}\n    class: accepted-break # or spec-correction\n    reason: \"\"\n    approver: \"\"\n    expires: {}\n",
        change.rule,
        quoted(change.element.as_str()),
        quoted(&change.fingerprint()),
        quoted(&expires.to_string()),
    )
}

/// A text in double quotes, as JSON and YAML both read it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{HEADER, joined};

    #[test]
    fn entries_go_behind_what_is_there() {
        assert_eq!(joined("", "  - a\n"), format!("{HEADER}  - a\n"));
        assert_eq!(joined("# x\napprovals: []\n", "  - a\n"), "# x\napprovals:\n  - a\n");
        assert_eq!(joined("approvals:\n  - b\n\n", "  - a\n"), "approvals:\n  - b\n  - a\n");
    }
}
