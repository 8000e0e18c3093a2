//! Failures kept in files, one each, so that they can be looked for again.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::target;
use clerk_user_conformance::Report;

/// Keeps what failed, and notes in the report where. A folder that cannot be written to changes no
/// verdict; it is told on standard error.
pub(super) fn keep(report: &mut Report, folder: &Path) -> Vec<String> {
    let mut kept = Vec::new();
    for rule in &mut report.rules {
        let Some(failure) = rule.failure() else { continue };
        let path = folder.join(failure.file_name());
        let text = failure.to_json();
        if let Err(error) = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text)) {
            let why = format!("warning: failed to keep failures in {}: {error}\n", folder.display());
            let _nowhere_left_to_say_it = io::stderr().write_all(why.as_bytes());
            return kept;
        }
        let path = path.display().to_string();
        if let Some(shown) = &mut rule.counterexample {
            shown.file = Some(path.clone());
        }
        kept.push(path);
    }
    kept
}

/// What there is to say about the files.
pub(super) fn told(kept: &[String], target: &target::Judged) -> String {
    if kept.is_empty() {
        return String::new();
    }
    let mut text = format!("\nkept for `cargo conformance replay FILE{}`:\n", target.flags());
    for path in kept {
        text.push_str(&format!("  {path}\n"));
    }
    text
}
