//! The command `list`: prints all rules, one per line.

use std::fmt::Write as _;

use clerk_user::rules::RULES;
use serde_json::json;

use crate::output::{CommandOutput, OutputFormat, pretty_json};

/// List all rules with level, kind and statement
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Format of the list
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

pub(crate) fn run(args: &Args) -> CommandOutput {
    CommandOutput::success(match args.format {
        OutputFormat::Text => to_text(),
        OutputFormat::Json => pretty_json(&json!({ "rules": RULES })),
    })
}

fn to_text() -> String {
    let id_width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let kind_width = RULES.iter().map(|rule| rule.kind.name().len()).max().unwrap_or_default();
    let mut text = String::new();
    for rule in RULES {
        let (id, level, kind, statement) = (&rule.id, rule.level.as_str(), rule.kind.name(), &rule.statement);
        let _infallible = writeln!(text, "{id:id_width$}  {level:10}  {kind:kind_width$}  {statement}");
    }
    text
}
