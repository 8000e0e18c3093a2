//! The command `situations`: how often a run covers each situation in which servers often have bugs.

use std::fmt::Write as _;

use clerk_user_conformance::SITUATIONS;
use serde_json::json;

use super::seed_args::DrawArgs;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, pretty_json};

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance situations
  cargo conformance situations --cases 8 --seed 3

Exit codes:
  0  every situation is covered
  1  a situation is not covered
  2  invalid usage, or an error";

/// Measure the situation coverage of a run of the reference
///
/// The list contains situations in which servers often have bugs: several writes to one key, strings that are
/// substrings of each other, writes between creation and listing. A rule can only detect a bug in a situation that the
/// run covers.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    #[command(flatten)]
    draw: DrawArgs,
    /// Format of the table
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let report = args.draw.measure_reach()?;
    let met = |id: &str| report.statistics.situations.get(id).copied().unwrap_or_default();
    let covered = SITUATIONS.iter().filter(|situation| met(situation.id) > 0).count();
    let text = match args.format {
        OutputFormat::Text => {
            let width = SITUATIONS.iter().map(|situation| situation.id.len()).max().unwrap_or_default();
            let mut text = String::new();
            for situation in SITUATIONS {
                let (id, sentence) = (situation.id, situation.sentence);
                let _infallible = writeln!(text, "{:>9}× {id:width$}  {sentence}", met(id));
            }
            let _infallible = writeln!(text, "\n{covered} of {} situations covered", SITUATIONS.len());
            text
        }
        OutputFormat::Json => {
            let entry = |one: &clerk_user_conformance::Situation| json!({ "id": one.id, "situation": one.sentence, "times": met(one.id) });
            pretty_json(&json!({ "situations": SITUATIONS.iter().map(entry).collect::<Vec<_>>() }))
        }
    };
    Ok(CommandOutput::failed_if(covered < SITUATIONS.len(), text))
}
