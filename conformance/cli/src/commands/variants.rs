//! `variants`: whether the laws leave the room that the contract leaves.

use std::fmt::Write as _;

use serde::Serialize;

use crate::output::{Ended, Format, ProgressLine, Trouble, pretty};
use clerk_user_conformance::{Config, Outcome, Report, glob};
use clerk_user_implementation::Implementation;
use clerk_user_mutants::variant;

/// The name under which the reference itself stands among them.
const REFERENCE: &str = "reference";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only variants whose id matches; `*` stands for any text, `reference` for the reference itself.
    #[arg(value_name = "GLOB")]
    variants: Vec<String>,
    /// The first seed.
    #[arg(long, value_name = "N", default_value_t = Config::default().seed)]
    seed: u64,
    /// How many seeds, each one more than the one before.
    #[arg(long, value_name = "N", default_value_t = 1)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=100_000))]
    seeds: u64,
    /// Judge only rules whose id matches.
    #[arg(long = "rule", value_name = "GLOB")]
    rules: Vec<String>,
    /// Cases drawn for each check.
    #[arg(long, value_name = "N", default_value_t = Config::default().cases)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    cases: u32,
    /// Name the variants and run none.
    #[arg(long)]
    list: bool,
    /// How the result is printed.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// What became of one variant.
#[derive(Debug, Serialize)]
struct Passing {
    id: &'static str,
    differs: &'static str,
    passed: bool,
    /// Seeds with which it was run.
    seeds: u64,
    requests: u64,
    /// What did not hold.
    faults: Vec<Fault>,
}

/// A rule that a correct implementation does not pass.
#[derive(Debug, Serialize)]
struct Fault {
    rule: String,
    outcome: Outcome,
    seed: u64,
    what: String,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let chosen = select(&args.variants)?;
    if args.list {
        let line = |(id, differs): &(&str, &str)| format!("{id}: {differs}\n");
        return Ok(Ended { text: chosen.iter().map(line).collect(), code: 0 });
    }
    let config = Config { cases: args.cases, rules: args.rules.clone(), ..clerk_user_mutants::config() };
    config.check().map_err(|error| Trouble(error.to_string()))?;
    let line = ProgressLine::new();
    let judged: Vec<Passing> = chosen.iter().map(|one| judge(*one, args, &config, &line)).collect();
    line.clear();
    let code = u8::from(judged.iter().any(|one| !one.passed));
    let text = match args.format {
        Format::Text => text(&judged),
        // A result always has a JSON form.
        Format::Json => pretty(&serde_json::json!({ "variants": judged })),
    };
    Ok(Ended { text, code })
}

fn select(globs: &[String]) -> Result<Vec<(&'static str, &'static str)>, Trouble> {
    let all: Vec<(&str, &str)> = std::iter::once((REFERENCE, "it is what the others differ from"))
        .chain(variant::ALL.iter().map(|variant| (variant.id, variant.differs)))
        .collect();
    for pattern in globs {
        if !all.iter().any(|(id, _)| glob::matches(pattern, id)) {
            return Err(Trouble::unknown_variant(pattern));
        }
    }
    let wanted = |id: &str| globs.is_empty() || globs.iter().any(|glob| glob::matches(glob, id));
    Ok(all.into_iter().filter(|(id, _)| wanted(id)).collect())
}

fn judge(
    (id, differs): (&'static str, &'static str),
    args: &Args,
    config: &Config,
    line: &ProgressLine,
) -> Passing {
    let mut passing =
        Passing { id, differs, passed: true, seeds: args.seeds, requests: 0, faults: Vec::new() };
    for step in 0..args.seeds {
        let seed = args.seed.wrapping_add(step);
        line.show(&format!("{id} seed {seed}"));
        let config = Config { seed, ..config.clone() };
        let start = || -> Box<dyn Implementation> {
            variant::start(id).unwrap_or_else(|| Box::new(clerk_user_reference::start()))
        };
        let report = clerk_user_conformance::run(start, &config);
        passing.requests += report.statistics.requests();
        passing.faults.extend(faults(&report));
    }
    passing.passed = passing.faults.is_empty();
    passing
}

/// What of a report must not be said of a correct implementation.
fn faults(report: &Report) -> Vec<Fault> {
    let trouble = report.error.iter().map(|why| Fault {
        rule: "*".to_owned(),
        outcome: Outcome::Error,
        seed: report.seed,
        what: why.clone(),
    });
    let faulty = report.rules.iter().filter(|judged| {
        !matches!(
            judged.outcome,
            Outcome::Pass | Outcome::Observed | Outcome::NotApplicable | Outcome::NotJudged
        )
    });
    let fault = |judged: &clerk_user_conformance::RuleReport| {
        let seen = judged.counterexample.as_ref();
        let seen = seen.map(|seen| format!("expected {}, actual {}", seen.expected, seen.actual));
        Fault {
            rule: judged.rule.id.to_string(),
            outcome: judged.outcome,
            seed: report.seed,
            what: seen.or_else(|| judged.reason.clone()).unwrap_or_default(),
        }
    };
    trouble.chain(faulty.map(fault)).collect()
}

fn text(judged: &[Passing]) -> String {
    let mut text = String::new();
    let width = judged.iter().map(|one| one.id.len()).max().unwrap_or_default();
    for Passing { id, passed, seeds, requests, faults, .. } in judged {
        let label = if *passed { "PASSES" } else { "FAILS " };
        let seeds = if *seeds == 1 { "1 seed".to_owned() } else { format!("{seeds} seeds") };
        let _infallible = writeln!(text, "{label} {id:width$}  {seeds}  {requests:>9} requests");
        for Fault { rule, outcome, seed, what } in faults {
            let _infallible = writeln!(text, "         {outcome} {rule}, seed {seed}: {what}");
        }
    }
    let passed = judged.iter().filter(|one| one.passed).count();
    let _infallible = writeln!(text, "\n{passed} of {} pass", judged.len());
    text
}
