//! Saves each failure of a run as a file, so that `cargo conformance replay` can repeat it.

use std::fs;
use std::path::Path;

use clerk_user_conformance::Report;

use crate::commands::implementation_args::ImplementationArgs;
use crate::output::print_to_stderr;

/// Saves the failures and adds the path of each file to the report. Returns the paths. A directory that cannot be
/// written to causes a warning and does not change the verdict.
pub(super) fn save(report: &mut Report, directory: &Path) -> Vec<String> {
    let mut saved = Vec::new();
    let of_rules = report.rules.iter_mut().filter_map(|rule| {
        let failure = rule.failure()?.clone();
        Some((failure, rule.counterexample.as_mut()?))
    });
    let decides = report.unexplained.iter_mut().filter(|found| found.decides());
    let of_no_rule = decides.map(|found| (found.failure().clone(), &mut found.counterexample));
    for (failure, counterexample) in of_rules.chain(of_no_rule) {
        let path = directory.join(failure.file_name());
        let json = failure.to_json();
        if let Err(error) = fs::create_dir_all(directory).and_then(|()| fs::write(&path, json)) {
            print_to_stderr(&format!(
                "warning: failed to save failures in {}: {error}\n",
                directory.display()
            ));
            return saved;
        }
        let path = path.display().to_string();
        counterexample.file = Some(path.clone());
        saved.push(path);
    }
    saved
}

/// The commands that replay the saved failures. Empty if there are none.
pub(super) fn replay_hint(saved: &[String], implementation: &ImplementationArgs) -> String {
    if saved.is_empty() {
        return String::new();
    }
    let flags = implementation.as_flags();
    let mut text = "\nto replay a failure after a fix:\n".to_owned();
    for path in saved {
        let path = shlex::try_quote(path).unwrap_or_else(|_| path.into());
        text.push_str(&format!("  cargo conformance replay {path}{flags}\n"));
    }
    text
}
