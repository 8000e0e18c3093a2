//! The file of rules that are known not to hold: read, and written anew by `--accept`.

use std::fs;
use std::io;
use std::path::Path;

use crate::output::Trouble;
use clerk_user_conformance::{KnownFailing, Outcome, Report, RuleReport};

const HEADER: &str = "\
# Rules that are known not to hold, for `cargo conformance run --known-failing`. Each is judged all the
# same: one that holds again fails the run. Say in `reason` why it fails, and in `link` where more is
# said about it. `fingerprint` tells one failure from another; without it any failure is known.
";

/// Reads the file. One that is to be written may be missing, and may have blanks.
pub(super) fn read(file: &Path, accepting: bool) -> Result<Vec<KnownFailing>, Trouble> {
    let shown = file.display();
    let text = match fs::read_to_string(file) {
        Err(error) if accepting && error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(Trouble(format!("failed to read {shown}: {error}; --accept writes it")));
        }
        Ok(text) => text,
    };
    if text.lines().all(|line| line.trim().is_empty() || line.starts_with('#')) {
        return Ok(Vec::new());
    }
    let known: Vec<KnownFailing> =
        serde_yaml::from_str(&text).map_err(|error| Trouble(format!("{shown} cannot be read: {error}")))?;
    let blank = known.iter().find(|known| known.reason.trim().is_empty());
    match blank {
        Some(known) if !accepting => {
            Err(Trouble(format!("{shown} gives no reason for `{}`; say why it is known to fail", known.rule)))
        }
        _ => Ok(known),
    }
}

/// Writes what fails now. What was said of it stays, and so do entries of rules that were not judged.
pub(super) fn accept(file: &Path, reports: &[Report]) -> Result<String, Trouble> {
    let before = read(file, true)?;
    let judged =
        |id: &str| -> Vec<&RuleReport> { reports.iter().filter_map(|report| report.rule(id)).collect() };
    let fails =
        |rule: &&RuleReport| matches!(rule.outcome, Outcome::Fail | Outcome::Flaky | Outcome::KnownFailing);
    let holds = |known: &KnownFailing| {
        let judged = judged(&known.rule);
        judged.iter().any(|rule| rule.outcome == Outcome::UnexpectedPass) && !judged.iter().any(fails)
    };
    let mut after: Vec<KnownFailing> = before.iter().filter(|known| !holds(known)).cloned().collect();
    for rule in reports.iter().flat_map(|report| &report.rules).filter(fails) {
        let id = rule.rule.id.as_ref();
        let known = after.iter_mut().find(|known| clerk_user_conformance::glob::matches(&known.rule, id));
        match known {
            Some(known) if known.rule == id => known.fingerprint = fingerprint(&judged(id)),
            // A glob speaks of several rules, and so of any failure.
            Some(_) => {}
            None => {
                let fingerprint = fingerprint(&judged(id));
                after.push(KnownFailing { fingerprint, ..KnownFailing::rule(id) });
            }
        }
    }
    let text = if file.extension().is_some_and(|extension| extension == "json") {
        serde_json::to_string_pretty(&after).unwrap_or_default() + "\n"
    } else {
        // Entries are records of texts; they always have a YAML form.
        format!("{HEADER}{}", serde_yaml::to_string(&after).unwrap_or_default())
    };
    fs::write(file, text).map_err(|error| Trouble(format!("failed to write {}: {error}", file.display())))?;
    let blanks = after.iter().filter(|known| known.reason.is_empty()).count();
    let gone = before.iter().filter(|known| holds(known)).count();
    let mut told = format!("\n{} rules are known to fail now, in {}", after.len(), file.display());
    if gone > 0 {
        told.push_str(&format!("; {gone} hold again and were taken out"));
    }
    if blanks > 0 {
        told.push_str(&format!("; fill in the reason of {blanks}"));
    }
    Ok(told + "\n")
}

/// The fingerprint of a rule's failures, where they have one in common.
fn fingerprint(judged: &[&RuleReport]) -> Option<String> {
    let shown = judged.iter().filter_map(|rule| rule.counterexample.as_ref());
    let mut found = shown.filter_map(|shown| shown.fingerprint.clone());
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// Whether something could not be told, which nothing can accept.
pub(super) fn is_untold(report: &Report) -> bool {
    let untold = |rule: &RuleReport| {
        rule.outcome.verdict(rule.rule.level, report.strict) == clerk_user_conformance::Verdict::CouldNotTell
    };
    report.error.is_some() || report.rules.iter().any(untold)
}
