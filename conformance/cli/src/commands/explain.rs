//! The command `explain`: prints everything that the project knows about one rule.

use std::fmt::Write as _;

use clerk_user::rules::RULES;
use clerk_user_mutants::mutant::{self, Mutant};
use clerk_user_runtime::{Rule, Text};
use serde_json::json;

use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, pretty_json};

/// Explain one rule: statement, level, sources, kind, targets and mutants
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Id of the rule, as `cargo conformance list` prints it
    rule: String,
    /// Format of the explanation
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let unknown = || CliError::unknown_rule(&args.rule);
    let rule = RULES.iter().find(|rule| rule.id == args.rule).ok_or_else(unknown)?;
    let mutants: Vec<&Mutant> =
        mutant::ALL.iter().filter(|mutant| mutant.breaks.contains(&rule.id.as_ref())).collect();
    Ok(CommandOutput::success(match args.format {
        OutputFormat::Text => to_text(rule, &mutants),
        OutputFormat::Json => {
            let mutants: Vec<_> =
                mutants.iter().map(|mutant| json!({ "id": mutant.id, "bug": mutant.bug })).collect();
            pretty_json(&json!({ "rule": rule, "law": rule.kind.name(), "mutants": mutants }))
        }
    }))
}

fn to_text(rule: &Rule, mutants: &[&Mutant]) -> String {
    let mut text = format!("{}\n  {}\n\n", rule.id, rule.statement);
    let mut line = |name: &str, value: &str| {
        let _infallible = writeln!(text, "  {name:9} {value}");
    };
    let effect = match (rule.level.as_str(), rule.level.is_must()) {
        ("silent", _) => "observed",
        (_, true) => "MUST",
        (_, false) => "SHOULD",
    };
    line("level", &format!("{}, {effect}", rule.level.as_str()));
    for source in rule.source.iter() {
        line("source", &format!("{}, {}", source.doc, source.heading));
    }
    if !rule.facts.is_empty() {
        line("facts", &rule.facts.join(", "));
    }
    line("spec", &format!("spec/current/{}", rule.file));
    // A rule always has a JSON form.
    line("kind", &serde_json::to_string(&rule.kind).unwrap_or_default());
    line("law", rule.kind.name());
    for target in rule.targets.iter() {
        let names = |title: &str, names: &[Text]| {
            if names.is_empty() { String::new() } else { format!(", {title} {}", names.join(", ")) }
        };
        let params = names("params", &target.params);
        line("target", &format!("{}{params}{}", target.operation, names("properties", &target.properties)));
    }
    for place in clerk_user::validate::TABLES.rule_targets(&rule.kind) {
        let params: Vec<&str> = place.params.iter().map(|param| param.wire).collect();
        let params =
            if params.is_empty() { String::new() } else { format!(", params {}", params.join(", ")) };
        line("target", &format!("{}{params}, from the operation table", place.operation.id));
    }
    for need in rule.needs.iter() {
        line("needs", serde_json::to_value(need).unwrap_or_default().as_str().unwrap_or_default());
    }
    if let Some(since) = &rule.since {
        line("since", since);
    }
    if let Some(until) = &rule.until {
        line("until", until);
    }
    for mutant in mutants {
        line("mutant", &format!("{}: {}", mutant.id, mutant.bug));
    }
    if mutants.is_empty() {
        line("mutant", "none");
    }
    text
}
