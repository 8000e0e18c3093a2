//! The file of `--known-failing`: reads it, and writes it for `--accept`.

use std::fs;
use std::io;
use std::path::Path;

use clerk_user_conformance::{KnownFailing, Outcome, Report, RuleReport, Verdict, glob};

use crate::error::CliError;

const HEADER: &str = "\
# Rules that are known to fail, for `cargo conformance run --known-failing`. They are still judged. If one of them
# passes, the run fails until its entry is removed.
#   rule         id of the rule, or a glob
#   reason       why it fails
#   link         where to read more (optional)
#   fingerprint  identifies the known failure; without it, any failure of the rule is known (optional)
";

/// Reads the file. With `--accept` it may be missing, and its entries may lack a reason.
pub(super) fn read(file: &Path, accept: bool) -> Result<Vec<KnownFailing>, CliError> {
    let text = match fs::read_to_string(file) {
        Err(error) if accept && error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(CliError::read(file, &error).help("add --accept to create the file")),
        Ok(text) => text,
    };
    if text.lines().all(|line| line.trim().is_empty() || line.starts_with('#')) {
        return Ok(Vec::new());
    }
    let known: Vec<KnownFailing> = serde_yaml::from_str(&text).map_err(|error| {
        CliError::read(file, &error)
            .help("expected a list of entries with `rule`, `reason` and, if needed, `link` and `fingerprint`")
    })?;
    match known.iter().find(|known| known.reason.trim().is_empty()) {
        Some(known) if !accept => Err(CliError::new(format!(
            "missing `reason` for the rule `{}` in {}",
            known.rule,
            file.display()
        ))
        .help("add why the rule is known to fail, or remove the entry")),
        _ => Ok(known),
    }
}

/// Writes the rules that fail now, and returns a summary. Entries that still apply keep their reason and link, and
/// entries for rules that were not judged stay.
pub(super) fn accept(file: &Path, reports: &[Report]) -> Result<String, CliError> {
    let before = read(file, true)?;
    let results =
        |id: &str| -> Vec<&RuleReport> { reports.iter().filter_map(|report| report.rule(id)).collect() };
    let fails =
        |rule: &&RuleReport| matches!(rule.outcome, Outcome::Fail | Outcome::Flaky | Outcome::KnownFailing);
    let passes_again = |known: &KnownFailing| {
        let results = results(&known.rule);
        results.iter().any(|rule| rule.outcome == Outcome::UnexpectedPass) && !results.iter().any(fails)
    };
    let mut after: Vec<KnownFailing> = before.iter().filter(|known| !passes_again(known)).cloned().collect();
    for rule in reports.iter().flat_map(|report| &report.rules).filter(fails) {
        let id = rule.rule.id.as_ref();
        match after.iter_mut().find(|known| glob::matches(&known.rule, id)) {
            Some(known) if known.rule == id => known.fingerprint = common_fingerprint(&results(id)),
            // A glob covers several rules, and so any failure of them.
            Some(_) => {}
            None => {
                let fingerprint = common_fingerprint(&results(id));
                after.push(KnownFailing { fingerprint, ..KnownFailing::rule(id) });
            }
        }
    }
    let text = if file.extension().is_some_and(|extension| extension == "json") {
        serde_json::to_string_pretty(&after).unwrap_or_default() + "\n"
    } else {
        // Entries are records of strings, which always have a YAML form.
        format!("{HEADER}{}", serde_yaml::to_string(&after).unwrap_or_default())
    };
    fs::write(file, text).map_err(|error| CliError::write(file, &error))?;
    let removed = before.iter().filter(|known| passes_again(known)).count();
    let without_reason = after.iter().filter(|known| known.reason.is_empty()).count();
    let mut summary = format!("\nwrote {}: {}", file.display(), count(after.len(), "known failure"));
    match removed {
        0 => {}
        1 => summary.push_str("; removed 1 that passes now"),
        _ => summary.push_str(&format!("; removed {removed} that pass now")),
    }
    if without_reason > 0 {
        summary.push_str(&format!("; add a `reason` to {without_reason} of them"));
    }
    Ok(summary + "\n")
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// The fingerprint of the failures of one rule, if all of them have the same.
fn common_fingerprint(results: &[&RuleReport]) -> Option<String> {
    let counterexamples = results.iter().filter_map(|rule| rule.counterexample.as_ref());
    let mut fingerprints = counterexamples.filter_map(|counterexample| counterexample.fingerprint.clone());
    let first = fingerprints.next()?;
    fingerprints.all(|other| other == first).then_some(first)
}

/// Whether the report leaves the verdict open even if all failures are accepted.
pub(super) fn is_inconclusive(report: &Report) -> bool {
    let leaves_open =
        |rule: &RuleReport| rule.outcome.verdict(rule.rule.level, report.strict) == Verdict::CouldNotTell;
    report.error.is_some() || report.rules.iter().any(leaves_open)
}
