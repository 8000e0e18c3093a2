//! `replay`: looks for a failure again that a run has kept.

use std::path::PathBuf;

use serde_json::json;

use super::target;
use crate::output::{Ended, Format, Trouble, colour, pretty};
use clerk_user_conformance::report::{counterexample_text, paint};
use clerk_user_conformance::{Config, Failure, Outcome, Replay, replay};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The file that a run has kept, in `failures/` unless it was told otherwise.
    file: PathBuf,
    #[command(flatten)]
    target: target::Judged,
    /// How many requests may be made.
    #[arg(long, value_name = "N")]
    max_requests: Option<u64>,
    /// How long it may take.
    #[arg(long, value_name = "N", default_value_t = 60)]
    max_seconds: u64,
    /// How the answer is printed.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let shown_file = args.file.display();
    let text = std::fs::read_to_string(&args.file)
        .map_err(|error| Trouble(format!("failed to read {shown_file}: {error}")))?;
    let failure = Failure::from_json(&text)
        .map_err(|why| Trouble(format!("{shown_file} is no failure that a run has kept: {why}")))?;
    let config = Config {
        max_requests: args.max_requests,
        max_seconds: Some(args.max_seconds),
        ..clerk_user_mutants::config()
    };
    let start = args.target.start(config.call_timeout)?;
    let told = replay(start, &failure, &config);
    let code = told.verdict().exit_code();
    let text = match args.format {
        Format::Text => text_of(&told, &failure),
        Format::Json => {
            let (word, counterexample, reason) = match &told {
                Replay::Fixed => ("fixed", None, None),
                Replay::Fails(shown) => ("fails", Some(shown), None),
                Replay::Error(why) => ("error", None, Some(why)),
            };
            pretty(&json!({
                "rule": failure.rule,
                "outcome": word,
                "counterexample": counterexample,
                "reason": reason,
            }))
        }
    };
    Ok(Ended { text, code })
}

fn text_of(told: &Replay, failure: &Failure) -> String {
    let (id, statement) = (&failure.rule, &failure.statement);
    let paint = |outcome: Outcome, word: &str| paint(outcome, word, colour());
    match told {
        Replay::Fixed => format!("{} {id}\n  {statement}\n", paint(Outcome::Pass, "FIXED")),
        Replay::Fails(calls) => {
            let label = paint(Outcome::Fail, "FAILS");
            let since = if failure.contract_hash == clerk_user_conformance::contract_hash() {
                ""
            } else {
                "  the contract has changed since this was kept\n"
            };
            format!("{label} {id}\n  {statement}\n{since}{}", counterexample_text(id, calls))
        }
        Replay::Error(why) => format!("{} {id}: {why}\n", paint(Outcome::Error, "ERROR")),
    }
}
