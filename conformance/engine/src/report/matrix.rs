//! Several runs side by side: the outcome of each rule at each API version. It knows no run.

use std::collections::BTreeMap;

use super::Report;
use super::text::line;
use crate::{Outcome, Verdict};

/// The outcome of each rule by API version.
pub fn outcomes(reports: &[Report]) -> BTreeMap<String, BTreeMap<String, Outcome>> {
    let mut outcomes: BTreeMap<String, BTreeMap<String, Outcome>> = BTreeMap::new();
    for report in reports {
        for rule in &report.rules {
            let versions = outcomes.entry(rule.rule.id.to_string()).or_default();
            versions.insert(report.api_version.clone(), rule.outcome);
        }
    }
    outcomes
}

/// The verdict over all runs.
pub fn verdict(reports: &[Report]) -> Verdict {
    reports.iter().map(Report::verdict).fold(Verdict::Conforms, Verdict::and)
}

/// A row for each rule that is not judged alike everywhere, and how many the others are.
pub fn text(reports: &[Report]) -> String {
    let outcomes = outcomes(reports);
    let differing = || outcomes.iter().filter(|(_, versions)| !alike(versions));
    let width = differing().map(|(id, _)| id.len()).max().unwrap_or_default().max("rule".len());
    let mut out = String::from("\n");
    let versions: Vec<&str> = reports.iter().map(|report| report.api_version.as_str()).collect();
    let row = |name: &str, cells: &[String]| {
        let cells = cells.iter().fold(String::new(), |line, cell| format!("{line}  {cell:15}"));
        format!("{name:width$}{cells}").trim_end().to_owned()
    };
    let names: Vec<String> = versions.iter().map(|version| (*version).to_owned()).collect();
    line(&mut out, &row("rule", &names));
    for (id, by_version) in differing() {
        let cell = |version: &&str| by_version.get(*version).map_or(String::new(), ToString::to_string);
        let cells: Vec<String> = versions.iter().map(cell).collect();
        line(&mut out, &row(id, &cells));
    }
    let mut same: BTreeMap<Outcome, usize> = BTreeMap::new();
    for (_, versions) in outcomes.iter().filter(|(_, versions)| alike(versions)) {
        if let Some(outcome) = versions.values().next() {
            *same.entry(*outcome).or_default() += 1;
        }
    }
    let same: Vec<String> = same.iter().map(|(outcome, count)| format!("{count} {outcome}")).collect();
    if !same.is_empty() {
        line(&mut out, &format!("the same at every version: {}", same.join(", ")));
    }
    out
}

fn alike(versions: &BTreeMap<String, Outcome>) -> bool {
    let mut outcomes = versions.values();
    let first = outcomes.next();
    outcomes.all(|outcome| Some(outcome) == first)
}
