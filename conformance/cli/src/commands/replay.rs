//! The command `replay`: repeats a failure that a run has saved.

use std::path::PathBuf;

use clerk_user_conformance::report::{counterexample_text, paint};
use clerk_user_conformance::{Config, Failure, Outcome, Replay, contract_hash, replay};
use serde_json::json;

use super::implementation_args::ImplementationArgs;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, colour_on_stdout, pretty_json};

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  The reference implementation:
    cargo conformance replay failures/FILE.json
  The program that failed:
    cargo conformance replay failures/FILE.json --command 'python3 conformance/adapters/python/adapter.py'

Exit codes:
  0  FIXED: the rule passes now
  1  FAILS: the rule still fails
  2  ERROR: no result, for example because the contract no longer has the rule; or invalid usage";

/// Replay a failure that `run` has saved
///
/// The law of the rule judges the same input again. If the suite has changed and no longer draws this input, the
/// recorded calls are made again instead: if the responses are the same, the rule still fails; if they differ, there
/// is no result, and the rule must be judged with `run`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    /// A file that `run` has saved, by default in `failures/`
    file: PathBuf,
    #[command(flatten)]
    implementation: ImplementationArgs,
    /// Maximum number of requests [default: no maximum]
    #[arg(long, value_name = "N", help_heading = "Limits")]
    max_requests: Option<u64>,
    /// Maximum duration in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, help_heading = "Limits")]
    max_seconds: u64,
    /// Format of the result
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: OutputFormat,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let file = &args.file;
    let json = std::fs::read_to_string(file).map_err(|error| CliError::read(file, &error))?;
    let failure = Failure::from_json(&json).map_err(|error| {
        CliError::new(format!("{} is not a failure file: {error}", file.display()))
            .help("`cargo conformance run` saves failure files in `failures/`")
    })?;
    let config = Config {
        max_requests: args.max_requests,
        max_seconds: Some(args.max_seconds),
        call_timeout: args.implementation.call_timeout(),
        ..clerk_user_mutants::config()
    };
    let start = args.implementation.starter()?;
    let result = replay(start, &failure, &config);
    let text = match args.format {
        OutputFormat::Text => to_text(&result, &failure),
        OutputFormat::Json => to_json(&result, &failure),
    };
    Ok(CommandOutput { text, exit_code: result.verdict().exit_code() })
}

fn to_json(result: &Replay, failure: &Failure) -> String {
    let (outcome, counterexample, reason) = match result {
        Replay::Fixed => ("fixed", None, None),
        Replay::Fails(counterexample) => ("fails", Some(counterexample), None),
        Replay::Error(reason) => ("error", None, Some(reason)),
    };
    pretty_json(&json!({
        "rule": failure.rule,
        "outcome": outcome,
        "counterexample": counterexample,
        "reason": reason,
    }))
}

fn to_text(result: &Replay, failure: &Failure) -> String {
    let (id, statement) = (&failure.rule, &failure.statement);
    let label = |outcome: Outcome, label: &str| paint(outcome, label, colour_on_stdout());
    match result {
        Replay::Fixed => format!("{} {id}\n  {statement}\n", label(Outcome::Pass, "FIXED")),
        Replay::Fails(counterexample) => {
            let note = if failure.contract_hash == contract_hash() {
                ""
            } else {
                "  note: the contract has changed since this failure was saved\n"
            };
            format!(
                "{} {id}\n  {statement}\n{note}{}",
                label(Outcome::Fail, "FAILS"),
                counterexample_text(id, counterexample)
            )
        }
        Replay::Error(reason) => format!("{} {id}: {reason}\n", label(Outcome::Error, "ERROR")),
    }
}
