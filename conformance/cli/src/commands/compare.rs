//! The command `compare`: shows on which rules reports differ.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::path::{Path, PathBuf};

use clerk_user_conformance::Outcome;
use clerk_user_conformance::report::document::{self, ReportDocument};
use serde_json::json;

use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, pretty_json};

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance run --report json=a.json
  cargo conformance run --command 'COMMAND' --report json=b.json
  cargo conformance compare a.json b.json

Exit codes:
  0  the reports agree on every rule
  1  the reports differ
  2  a report cannot be read, or invalid usage";

/// Compare JSON reports, rule by rule
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    /// Reports written with `run --report json=FILE`
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Show all rules, not only those on which the reports differ
    #[arg(long)]
    all: bool,
    /// Format of the comparison
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

/// One column of the comparison: a report at one API version.
struct Column {
    name: String,
    outcomes: BTreeMap<String, Outcome>,
    document: ReportDocument,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let mut columns = Vec::new();
    for file in &args.files {
        columns.extend(read_columns(file)?);
    }
    let rules = all_rules(&columns);
    let differ = rules.iter().any(|rule| differs(&columns, rule));
    let text = match args.format {
        OutputFormat::Text => to_text(&columns, &rules, args.all),
        OutputFormat::Json => to_json(&columns, &rules),
    };
    Ok(CommandOutput::failed_if(differ, text))
}

/// Reads the columns of a file: one of a single report, several of a report on several API versions.
fn read_columns(file: &Path) -> Result<Vec<Column>, CliError> {
    let not_a_report = |error: &dyn Display| {
        CliError::new(format!("{} is not a JSON report: {error}", file.display()))
            .help("write one with `cargo conformance run --report json=FILE`")
    };
    let text = std::fs::read_to_string(file).map_err(|error| CliError::read(file, &error))?;
    let documents = document::read(&text).map_err(|error| not_a_report(&error))?;
    let file = file.display();
    let several = documents.len() > 1;
    let column = |document: ReportDocument| Column {
        name: if several { format!("{file} at {}", document.api_version) } else { file.to_string() },
        outcomes: document.rules.iter().map(|rule| (rule.id.clone(), rule.outcome)).collect(),
        document,
    };
    Ok(documents.into_iter().map(column).collect())
}

/// The ids of the rules in any report, in the order of the first report that has them.
fn all_rules(columns: &[Column]) -> Vec<String> {
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

fn to_text(columns: &[Column], rules: &[String], all: bool) -> String {
    let mut text = String::new();
    for (index, Column { name, document, .. }) in columns.iter().enumerate() {
        let summary = &document.summary;
        let _infallible = writeln!(
            text,
            "{}: {name}: {} at API version {}, seed {}: {}, {} pass, {} fail",
            column_label(index),
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
        let _infallible = writeln!(text, "\nthe reports agree on all {} rules", rules.len());
        return text;
    }
    let width = shown.iter().map(|rule| rule.len()).max().unwrap_or_default();
    let row = |name: &str, cells: &[String]| {
        let cells = cells.iter().fold(String::new(), |line, cell| format!("{line}  {cell:15}"));
        format!("{name:width$}{cells}").trim_end().to_owned()
    };
    let labels: Vec<String> = (0..columns.len()).map(column_label).collect();
    let _infallible = writeln!(text, "\n{}", row("rule", &labels));
    for rule in &shown {
        let cell = |column: &Column| column.outcomes.get(*rule).map_or("-".to_owned(), ToString::to_string);
        let cells: Vec<String> = columns.iter().map(cell).collect();
        let _infallible = writeln!(text, "{}", row(rule, &cells));
    }
    let differing = rules.iter().filter(|rule| differs(columns, rule)).count();
    let _infallible = writeln!(text, "\nthe reports differ on {differing} of {} rules", rules.len());
    text
}

/// `A` to `Z`, then numbers.
fn column_label(index: usize) -> String {
    match u8::try_from(index) {
        Ok(small @ 0..=25) => char::from(b'A' + small).to_string(),
        _ => (index + 1).to_string(),
    }
}

fn to_json(columns: &[Column], rules: &[String]) -> String {
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
    pretty_json(&json!({ "reports": reports, "rules": rules.iter().map(rule).collect::<Vec<_>>() }))
}
