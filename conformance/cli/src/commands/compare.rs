//! `compare`: which implementation keeps which rule, from reports that runs have written.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::output::{Ended, Format, Trouble, pretty};
use clerk_user_conformance::Outcome;
use clerk_user_conformance::report::document::{self, ReportDocument};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Reports written with `--report json=FILE`.
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Show every rule, not only those on which the reports differ.
    #[arg(long)]
    all: bool,
    /// How the comparison is printed.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// One column: a report at one API version.
struct Column {
    name: String,
    outcomes: BTreeMap<String, Outcome>,
    document: ReportDocument,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let mut columns = Vec::new();
    for file in &args.files {
        columns.extend(read(file)?);
    }
    let rules = rules(&columns);
    let differ = rules.iter().any(|rule| differs(&columns, rule));
    let text = match args.format {
        Format::Text => text(&columns, &rules, args.all),
        Format::Json => json_of(&columns, &rules),
    };
    Ok(Ended { text, code: u8::from(differ) })
}

fn read(file: &Path) -> Result<Vec<Column>, Trouble> {
    let shown = file.display();
    let no_report = |why: &dyn std::fmt::Display| {
        Trouble(format!(
            "{shown} is no report; write one with `cargo conformance run --report json=FILE`: {why}"
        ))
    };
    let text =
        std::fs::read_to_string(file).map_err(|error| Trouble(format!("failed to read {shown}: {error}")))?;
    let documents = document::read(&text).map_err(|why| no_report(&why))?;
    let several = documents.len() > 1;
    let column = |document: ReportDocument| Column {
        name: if several { format!("{shown} at {}", document.api_version) } else { shown.to_string() },
        outcomes: document.rules.iter().map(|rule| (rule.id.clone(), rule.outcome)).collect(),
        document,
    };
    Ok(documents.into_iter().map(column).collect())
}

/// Every rule that some report has, in the order of the first that has it.
fn rules(columns: &[Column]) -> Vec<String> {
    let mut rules: Vec<String> = Vec::new();
    for rule in columns.iter().flat_map(|column| &column.document.rules) {
        if !rules.contains(&rule.id) {
            rules.push(rule.id.clone());
        }
    }
    rules
}

fn differs(columns: &[Column], rule: &str) -> bool {
    let mut outcomes = columns.iter().map(|column| column.outcomes.get(rule));
    let first = outcomes.next();
    outcomes.any(|outcome| Some(outcome) != first)
}

fn text(columns: &[Column], rules: &[String], all: bool) -> String {
    let mut text = String::new();
    for (index, Column { name, document, .. }) in columns.iter().enumerate() {
        let summary = &document.summary;
        let _infallible = writeln!(
            text,
            "{}: {name}: {} at API version {}, seed {}: {}, {} pass, {} fail",
            letter(index),
            document.implementation,
            document.api_version,
            document.seed,
            document.verdict,
            summary.pass,
            summary.fail
        );
    }
    let shown: Vec<&String> = rules.iter().filter(|rule| all || differs(columns, rule)).collect();
    if shown.is_empty() {
        let _infallible = writeln!(text, "\nthe same outcome for each of {} rules", rules.len());
        return text;
    }
    let width = shown.iter().map(|rule| rule.len()).max().unwrap_or_default();
    let row = |name: &str, cells: &[String]| {
        let cells = cells.iter().fold(String::new(), |line, cell| format!("{line}  {cell:15}"));
        format!("{name:width$}{cells}").trim_end().to_owned()
    };
    let letters: Vec<String> = (0..columns.len()).map(letter).collect();
    let _infallible = writeln!(text, "\n{}", row("rule", &letters));
    for rule in &shown {
        let cell = |column: &Column| column.outcomes.get(*rule).map_or("-".to_owned(), ToString::to_string);
        let cells: Vec<String> = columns.iter().map(cell).collect();
        let _infallible = writeln!(text, "{}", row(rule, &cells));
    }
    let differing = rules.iter().filter(|rule| differs(columns, rule)).count();
    let _infallible = writeln!(text, "\n{differing} of {} rules differ", rules.len());
    text
}

/// `A`, `B`, …, and numbers behind `Z`.
fn letter(index: usize) -> String {
    match u8::try_from(index) {
        Ok(small @ 0..=25) => char::from(b'A' + small).to_string(),
        _ => (index + 1).to_string(),
    }
}

fn json_of(columns: &[Column], rules: &[String]) -> String {
    let reports: Vec<_> = columns
        .iter()
        .map(|column| {
            json!({
                "file": column.name,
                "implementation": column.document.implementation,
                "api_version": column.document.api_version,
                "seed": column.document.seed,
                "verdict": column.document.verdict,
            })
        })
        .collect();
    let rule = |id: &String| {
        let outcomes: Vec<_> = columns.iter().map(|column| column.outcomes.get(id)).collect();
        json!({ "id": id, "outcomes": outcomes, "differs": differs(columns, id) })
    };
    pretty(&json!({ "reports": reports, "rules": rules.iter().map(rule).collect::<Vec<_>>() }))
}
