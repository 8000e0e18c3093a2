//! The outcomes of runs at several API versions, side by side. It runs nothing.

use std::collections::BTreeMap;

use crate::Outcome;
use crate::report::run_report::Report;
use crate::report::wording::line;

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

/// A row for each rule whose outcome differs between versions, and counts of all other rules.
pub fn text(reports: &[Report]) -> String {
    let outcomes = outcomes(reports);
    let different = || outcomes.iter().filter(|(_, versions)| !is_same(versions));
    let width = different().map(|(id, _)| id.len()).max().unwrap_or_default().max("rule".len());
    let mut out = String::from("\n");
    let versions: Vec<&str> = reports.iter().map(|report| report.api_version.as_str()).collect();
    let row = |name: &str, cells: &[String]| {
        let cells = cells.iter().fold(String::new(), |line, cell| format!("{line}  {cell:15}"));
        format!("{name:width$}{cells}").trim_end().to_owned()
    };
    let names: Vec<String> = versions.iter().map(|version| (*version).to_owned()).collect();
    line(&mut out, &row("rule", &names));
    for (id, by_version) in different() {
        let cell = |version: &&str| by_version.get(*version).map_or(String::new(), ToString::to_string);
        let cells: Vec<String> = versions.iter().map(cell).collect();
        line(&mut out, &row(id, &cells));
    }
    let mut same: BTreeMap<Outcome, usize> = BTreeMap::new();
    for (_, versions) in outcomes.iter().filter(|(_, versions)| is_same(versions)) {
        if let Some(outcome) = versions.values().next() {
            *same.entry(*outcome).or_default() += 1;
        }
    }
    let same: Vec<String> = same.iter().map(|(outcome, count)| format!("{count} {outcome}")).collect();
    if !same.is_empty() {
        line(&mut out, &format!("same outcome at every version: {}", same.join(", ")));
    }
    out
}

fn is_same(versions: &BTreeMap<String, Outcome>) -> bool {
    let mut outcomes = versions.values();
    let first = outcomes.next();
    outcomes.all(|outcome| Some(outcome) == first)
}
