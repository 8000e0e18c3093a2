//! The command `variants`: checks that correct implementations pass, so that no law demands more than the contract.

use std::fmt::Write as _;

use clerk_user_conformance::{Config, Outcome, Report, RuleReport, glob};
use clerk_user_implementation::Implementation;
use clerk_user_mutants::variant;
use serde::Serialize;

use super::seed_args::SeedArgs;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, ProgressLine, pretty_json};

/// The id of the reference itself, which is run as a variant too.
const REFERENCE: &str = "reference";

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance variants --list
  cargo conformance variants reference --seeds 100

Exit codes:
  0  every rule passes for every variant
  1  a rule fails for a variant: the law is too strict, or the variant is incorrect
  2  invalid usage, or an error";

/// Check that correct variants of the reference implementation pass
///
/// A variant makes other choices than the reference where the contract leaves them open.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    /// Run only the variants whose id matches; `*` matches any text, `reference` is the reference itself
    #[arg(value_name = "GLOB")]
    variants: Vec<String>,
    /// List the variants without running them
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    seeds: SeedArgs,
    /// Check only the rules whose id matches; may be repeated
    #[arg(long = "rule", value_name = "GLOB")]
    rules: Vec<String>,
    /// Number of histories: random sequences of calls, in which each response is compared with a model
    #[arg(long, value_name = "N", default_value_t = Config::default().histories)]
    histories: u32,
    /// Format of the result
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

/// The result of one variant. The JSON output has these names.
#[derive(Debug, Serialize)]
struct VariantResult {
    id: &'static str,
    differs: &'static str,
    passed: bool,
    /// Number of seeds that the variant was run with.
    seeds: u64,
    requests: u64,
    faults: Vec<FailedRule>,
}

/// A rule that does not pass for a variant, or an answer that no rule explains.
#[derive(Debug, Serialize)]
struct FailedRule {
    rule: String,
    outcome: Outcome,
    seed: u64,
    what: String,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let variants = select(&args.variants)?;
    if args.list {
        let line = |(id, differs): &(&str, &str)| format!("{id}: {differs}\n");
        return Ok(CommandOutput::success(variants.iter().map(line).collect::<String>()));
    }
    let config = Config {
        histories: args.histories,
        rules: args.rules.clone(),
        ..args.seeds.config(clerk_user_mutants::config())
    };
    config.check()?;
    let progress_line = ProgressLine::new();
    let results: Vec<VariantResult> =
        variants.iter().map(|variant| judge(*variant, args, &config, &progress_line)).collect();
    progress_line.clear();
    let failed = results.iter().any(|result| !result.passed);
    let text = match args.format {
        OutputFormat::Text => to_text(&results),
        OutputFormat::Json => pretty_json(&serde_json::json!({ "variants": results })),
    };
    Ok(CommandOutput::failed_if(failed, text))
}

/// Id and description of the variants that match a glob; all if there is no glob.
fn select(globs: &[String]) -> Result<Vec<(&'static str, &'static str)>, CliError> {
    let all: Vec<(&str, &str)> = std::iter::once((REFERENCE, "the reference itself"))
        .chain(variant::ALL.iter().map(|variant| (variant.id, variant.differs)))
        .collect();
    for glob in globs {
        if !all.iter().any(|(id, _)| glob::matches(glob, id)) {
            return Err(CliError::unknown_variant(glob));
        }
    }
    let is_selected = |id: &str| globs.is_empty() || globs.iter().any(|glob| glob::matches(glob, id));
    Ok(all.into_iter().filter(|(id, _)| is_selected(id)).collect())
}

fn judge(
    (id, differs): (&'static str, &'static str),
    args: &Args,
    config: &Config,
    progress_line: &ProgressLine,
) -> VariantResult {
    let (mut requests, mut faults) = (0, Vec::new());
    let seeds = args.seeds.all();
    for &seed in &seeds {
        progress_line.show(&format!("{id} seed {seed}"));
        let config = Config { seed, ..config.clone() };
        let start = || -> Box<dyn Implementation> {
            variant::start(id).unwrap_or_else(|| Box::new(clerk_user_reference::start()))
        };
        let report = clerk_user_conformance::run(start, &config);
        requests += report.statistics.requests();
        faults.extend(faults_of(&report));
    }
    VariantResult { id, differs, passed: faults.is_empty(), seeds: seeds.len() as u64, requests, faults }
}

/// What a report on a correct implementation must not contain.
fn faults_of(report: &Report) -> Vec<FailedRule> {
    let run_error = report.error.iter().map(|error| FailedRule {
        rule: "*".to_owned(),
        outcome: Outcome::Error,
        seed: report.seed,
        what: error.clone(),
    });
    let is_fault = |result: &&RuleReport| {
        !matches!(
            result.outcome,
            Outcome::Pass | Outcome::Observed | Outcome::NotApplicable | Outcome::NotJudged
        )
    };
    let fault = |result: &RuleReport| {
        let counterexample = result.counterexample.as_ref();
        let difference =
            counterexample.map(|found| format!("expected {}, actual {}", found.expected, found.actual));
        FailedRule {
            rule: result.rule.id.to_string(),
            outcome: result.outcome,
            seed: report.seed,
            what: difference.or_else(|| result.reason.clone()).unwrap_or_default(),
        }
    };
    let unexplained = report.unexplained.iter().map(|found| FailedRule {
        rule: "unexplained".to_owned(),
        outcome: Outcome::Fail,
        seed: report.seed,
        what: format!("expected {}, actual {}", found.counterexample.expected, found.counterexample.actual),
    });
    run_error.chain(unexplained).chain(report.rules.iter().filter(is_fault).map(fault)).collect()
}

fn to_text(results: &[VariantResult]) -> String {
    let mut text = String::new();
    let width = results.iter().map(|result| result.id.len()).max().unwrap_or_default();
    for VariantResult { id, passed, seeds, requests, faults, .. } in results {
        let label = if *passed { "PASSES" } else { "FAILS " };
        let seeds = if *seeds == 1 { "1 seed".to_owned() } else { format!("{seeds} seeds") };
        let _infallible = writeln!(text, "{label} {id:width$}  {seeds}  {requests:>9} requests");
        for FailedRule { rule, outcome, seed, what } in faults {
            let _infallible = writeln!(text, "         {outcome} {rule}, seed {seed}: {what}");
        }
    }
    let passed = results.iter().filter(|result| result.passed).count();
    let _infallible = writeln!(text, "\n{passed} of {} pass", results.len());
    text
}
