//! `explain`: all that is known of one rule.

use std::fmt::Write as _;

use clerk_user::rules::RULES;
use clerk_user_runtime::Rule;
use serde_json::json;

use crate::output::{Ended, Format, Trouble, pretty};
use clerk_user_mutants::mutant::{self, Mutant};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Id of the rule.
    rule: String,
    /// How it is printed.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let missing = || Trouble::unknown_rule(&args.rule);
    let rule = RULES.iter().find(|rule| rule.id == args.rule).ok_or_else(missing)?;
    let mutants: Vec<&Mutant> =
        mutant::ALL.iter().filter(|mutant| mutant.breaks.contains(&rule.id.as_ref())).collect();
    let text = match args.format {
        Format::Text => text(rule, &mutants),
        Format::Json => {
            let mutants: Vec<_> =
                mutants.iter().map(|mutant| json!({ "id": mutant.id, "bug": mutant.bug })).collect();
            pretty(&json!({ "rule": rule, "law": rule.kind.name(), "mutants": mutants }))
        }
    };
    Ok(Ended { text, code: 0 })
}

fn text(rule: &Rule, mutants: &[&Mutant]) -> String {
    let mut text = format!("{}\n  {}\n\n", rule.id, rule.statement);
    let mut line = |name: &str, value: &str| {
        let _infallible = writeln!(text, "  {name:9} {value}");
    };
    let force = if rule.level.is_must() { "MUST" } else { "SHOULD" };
    let level = rule.level.as_str();
    line(
        "level",
        &if level == "silent" { format!("{level}, observed") } else { format!("{level}, {force}") },
    );
    for source in rule.source.iter() {
        line("source", &format!("{}, {}", source.doc, source.heading));
    }
    line("facts", &rule.facts.join(", "));
    line("spec", &rule.file);
    // A rule always has a JSON text.
    line("kind", &serde_json::to_string(&rule.kind).unwrap_or_default());
    line("law", rule.kind.name());
    for target in rule.targets.iter() {
        let named = |title: &str, names: &[clerk_user_runtime::Text]| {
            if names.is_empty() { String::new() } else { format!(", {title} {}", names.join(", ")) }
        };
        let params = named("params", &target.params);
        line("target", &format!("{}{params}{}", target.operation, named("properties", &target.properties)));
    }
    for place in clerk_user::validate::TABLES.rule_targets(&rule.kind) {
        let params: Vec<&str> = place.params.iter().map(|param| param.wire).collect();
        let params =
            if params.is_empty() { String::new() } else { format!(", params {}", params.join(", ")) };
        line("target", &format!("{}{params}, from the tables", place.operation.id));
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
        line("mutant", "none yet");
    }
    text
}
