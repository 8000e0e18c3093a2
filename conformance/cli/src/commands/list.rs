//! `list`: every rule in one line.

use std::fmt::Write as _;

use clerk_user::rules::RULES;
use serde_json::json;

use crate::output::{Ended, Format, pretty};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// How the list is printed.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &Args) -> Ended {
    let text = match args.format {
        Format::Text => text(),
        Format::Json => pretty(&json!({ "rules": RULES })),
    };
    Ended { text, code: 0 }
}

fn text() -> String {
    let id = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let kind = RULES.iter().map(|rule| rule.kind.name().len()).max().unwrap_or_default();
    let mut text = String::new();
    for rule in RULES {
        let (level, name) = (rule.level.as_str(), rule.kind.name());
        let _infallible = writeln!(text, "{:id$}  {level:10}  {name:kind$}  {}", rule.id, rule.statement);
    }
    text
}
