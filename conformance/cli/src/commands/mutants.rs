//! The command `mutants`: measures the mutation score.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clerk_user_mutants::mutant::{self, Mutant};
use clerk_user_mutants::mutation_score::{self, MutantResult, MutationScore};

use super::seed_args::SeedArgs;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, ProgressLine, pretty_json};

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance mutants --list
  cargo conformance mutants 'merge-*' --seeds 3

Exit codes:
  0  every mutant is killed, with every seed
  1  a mutant survives
  2  invalid usage, or an error";

/// Measure the mutation score: run each mutant against the rules that it breaks
///
/// A mutant is killed if a rule that it breaks fails. With several seeds, it must fail with each of them.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    /// Run only the mutants whose id or number matches; `*` matches any text
    #[arg(value_name = "GLOB")]
    mutants: Vec<String>,
    /// List the mutants without running them
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    seeds: SeedArgs,
    /// Search for the shortest sequence of calls that shows each bug, and print its length
    ///
    /// Consecutive calls of the same operation count once.
    #[arg(long)]
    shortest: bool,
    /// Format of the score
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let mutants = select(&args.mutants)?;
    if args.list {
        let line = |mutant: &Mutant| format!("{}: {}\n", mutant.id, mutant.bug);
        return Ok(CommandOutput::success(mutants.iter().map(line).collect::<String>()));
    }
    let seeds = args.seeds.all();
    let config = args.seeds.config(clerk_user_mutants::config());
    let progress_line = ProgressLine::new();
    let score =
        mutation_score::measure_with_progress(&mutants, &seeds, &config, args.shortest, &mut |done, id| {
            progress_line.show(&format!("{done}/{} {id}", mutants.len()));
        });
    progress_line.clear();
    let survived = score.mutants.iter().any(|mutant| !mutant.killed);
    let text = match args.format {
        OutputFormat::Text => to_text(&score),
        // A score always has a JSON form.
        OutputFormat::Json => pretty_json(&serde_json::to_value(&score).unwrap_or_default()),
    };
    Ok(CommandOutput::failed_if(survived, text))
}

/// The mutants that match a glob; all if there is no glob.
fn select(globs: &[String]) -> Result<Vec<Mutant>, CliError> {
    let mut selected = BTreeSet::new();
    for glob in globs {
        let matching = mutant::matching(glob);
        if matching.is_empty() {
            return Err(CliError::unknown_mutant(glob));
        }
        selected.extend(matching.into_iter().map(|mutant| mutant.id));
    }
    let is_selected = |mutant: &&Mutant| globs.is_empty() || selected.contains(mutant.id);
    Ok(mutant::ALL.iter().filter(is_selected).copied().collect())
}

fn to_text(score: &MutationScore) -> String {
    let mut text = String::new();
    let width = score.mutants.iter().map(|mutant| mutant.id.len()).max().unwrap_or_default();
    let list = |rules: &mut dyn Iterator<Item = &str>| rules.collect::<Vec<_>>().join(", ");
    for mutant in &score.mutants {
        let MutantResult { id, breaks, killed, killed_by, killed_wrong_rule, requests, length, .. } = mutant;
        let breaks = list(&mut breaks.iter().copied());
        let (label, details) = match (*killed, killed_wrong_rule.is_empty()) {
            (true, _) => {
                let killed_by = list(&mut killed_by.iter().map(String::as_str));
                let calls = length.map(|length| format!(", {length} calls")).unwrap_or_default();
                ("KILLED", format!("by {killed_by}{calls}"))
            }
            (false, true) => ("SURVIVED", format!("breaks {breaks}")),
            (false, false) => {
                let others = list(&mut killed_wrong_rule.iter().map(String::as_str));
                let details = format!("breaks {breaks}; only {others} fails, which does not count");
                ("KILLED-WRONG-RULE", details)
            }
        };
        let _infallible = writeln!(text, "{label:8} {id:width$}  {requests:>6} requests  {details}");
    }
    let killed = score.mutants.iter().filter(|mutant| mutant.killed).count();
    let _infallible = writeln!(text, "\n{killed} of {} killed", score.mutants.len());
    for (level, count) in &score.levels {
        let _infallible = writeln!(text, "  {level}: {} of {}", count.killed, count.total);
    }
    if let Some(lengths) = score.lengths {
        let (median, most) = (lengths.median, lengths.longest);
        let _infallible = writeln!(text, "shortest sequences of calls: median {median}, at most {most}");
        if lengths.missed > 0 {
            let plural = if lengths.missed == 1 { "" } else { "s" };
            let _infallible = writeln!(
                text,
                "  {} killed mutant{plural} without a shortest sequence (search limit reached)",
                lengths.missed
            );
        }
    }
    let survivor = score.mutants.iter().find(|mutant| !mutant.killed);
    if let Some(MutantResult { id, breaks: [rule, ..], .. }) = survivor {
        let command = format!("cargo conformance run --mutant {id} --rule {rule} --cases 2000");
        let _infallible = writeln!(text, "\nto try more inputs: {command}");
    }
    text
}
