//! The command `operators`: runs the suite against the mutants that fault operators made.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use clerk_user_conformance::Config;
use clerk_user_mutants::operator::score::{self, Counts, Detection, OperatorResult};
use clerk_user_mutants::operator::{self, Operator, OperatorMutant};
use serde_json::json;

use super::seed_args::SeedArgs;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, ProgressLine, pretty_json, print_to_stderr};

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance operators --list
  cargo conformance operators 'wrong-scope/*' --survivors
  cargo conformance operators --seeds 3 --format json

Exit codes:
  0  at least 95 % of the mutants are killed with the first seed
  1  fewer are killed
  2  invalid usage, or an error";

/// Measure how many systematic faults the suite detects
///
/// A fault operator is a way in which servers go wrong. Each one is applied to every operation, property, filter,
/// credential and relation of the contract where it makes sense. A mutant is killed if a rule about one of its
/// operations fails, or if the run shows a response that no rule explains. With several seeds, one of them must detect it.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub(crate) struct Args {
    /// Run only the mutants whose id matches; `*` matches any text
    #[arg(value_name = "GLOB")]
    mutants: Vec<String>,
    /// List the mutants without running them
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    seeds: SeedArgs,
    /// Number of mutants that run at the same time; all cores if left out
    #[arg(long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
    /// Name the mutants that are not killed
    #[arg(long)]
    survivors: bool,
    /// Print each result to standard error as soon as it is known
    #[arg(long, short)]
    verbose: bool,
    /// Observe what each operation of the reference changes, and print the table
    #[arg(long, hide = true)]
    observe_effects: bool,
    /// Format of the result
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

/// The share of mutants that must be killed with the first seed, in per cent.
const BAR: usize = 95;

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let config = args.seeds.config(clerk_user_mutants::config());
    if args.observe_effects {
        return Ok(CommandOutput::success(operator::observe(&config, &args.seeds.all())));
    }
    let mutants = select(&args.mutants)?;
    if args.list {
        let line = |mutant: &&OperatorMutant| format!("{}: {}\n", mutant.id, mutant.bug);
        return Ok(CommandOutput::success(mutants.iter().map(line).collect::<String>()));
    }
    let mut rounds: Vec<Vec<OperatorResult>> = Vec::new();
    let mut left = mutants.clone();
    for seed in args.seeds.all() {
        let config = Config { seed, ..config.clone() };
        let results = detect_all(&left, &config, args);
        let killed: BTreeSet<&str> =
            results.iter().filter(|result| result.detection.is_kill()).map(|result| result.id).collect();
        left.retain(|mutant| !killed.contains(mutant.id));
        rounds.push(results);
    }
    let first = rounds.first().map_or(&[][..], Vec::as_slice);
    let killed = first.iter().filter(|result| result.detection.is_kill()).count();
    let text = match args.format {
        OutputFormat::Text => to_text(&rounds, mutants.len(), args.survivors),
        OutputFormat::Json => pretty_json(&json!({ "seeds": rounds, "table": score::table(first) })),
    };
    Ok(CommandOutput::failed_if(killed * 100 < mutants.len() * BAR, text))
}

/// The mutants that match at least one glob, or all of them if no glob is given.
fn select(globs: &[String]) -> Result<Vec<&'static OperatorMutant>, CliError> {
    let mut selected = BTreeSet::new();
    for glob in globs {
        let matching = operator::matching(glob);
        if matching.is_empty() {
            let list = "`cargo conformance operators --list` lists all mutants";
            return Err(CliError::new(format!("no mutant matches `{glob}`; {list}")));
        }
        selected.extend(matching.into_iter().map(|mutant| mutant.id));
    }
    let is_selected = |mutant: &&OperatorMutant| globs.is_empty() || selected.contains(mutant.id);
    Ok(operator::ALL.iter().filter(is_selected).collect())
}

/// Runs each mutant, several at the same time, and keeps their order.
fn detect_all(mutants: &[&'static OperatorMutant], config: &Config, args: &Args) -> Vec<OperatorResult> {
    let cores = || std::thread::available_parallelism().map_or(1, NonZero::get);
    let jobs = args.jobs.map_or_else(cores, NonZero::get).min(mutants.len().max(1));
    // A mutant that panics is judged like any other one, and does not print.
    std::panic::set_hook(Box::new(|_| {}));
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let progress = ProgressLine::new();
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let result = score::detect(mutant, config);
                    if args.verbose {
                        print_to_stderr(&format!(
                            "{:>6} ms {} {:?}\n",
                            result.milliseconds, result.id, result.detection
                        ));
                    }
                    let mut done = done.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    done.push(result);
                    progress.show(&format!("{}/{} {}", done.len(), mutants.len(), mutant.id));
                }
            });
        }
    });
    drop(std::panic::take_hook());
    progress.clear();
    let mut results = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_by_key(|result| mutants.iter().position(|mutant| mutant.id == result.id));
    results
}

fn to_text(rounds: &[Vec<OperatorResult>], total: usize, names_survivors: bool) -> String {
    let mut text = String::new();
    let Some(first) = rounds.first() else { return text };
    if names_survivors {
        for result in rounds.last().into_iter().flatten().filter(|result| !result.detection.is_kill()) {
            let elsewhere = match &result.detection {
                Detection::Elsewhere { rule } => format!(" (only {rule} fails, which is not about it)"),
                _ => String::new(),
            };
            let _infallible = writeln!(text, "SURVIVED {}: {}{elsewhere}", result.id, result.bug);
        }
        text.push('\n');
    }
    let row = |name: &str, counts: &Counts| {
        let Counts { total, by_rule, unexplained, elsewhere, survived } = counts;
        let share = percent(by_rule + unexplained, *total);
        format!(
            "{name:16} {total:>6} {by_rule:>8} {unexplained:>12} {elsewhere:>10} {survived:>9}  {share}\n"
        )
    };
    let _infallible = writeln!(
        text,
        "{:16} {:>6} {:>8} {:>12} {:>10} {:>9}  killed",
        "operator", "total", "by rule", "unexplained", "elsewhere", "survived"
    );
    let mut all = Counts::default();
    for (operator, counts) in score::table(first) {
        text.push_str(&row(operator.name(), &counts));
        all = sum(all, counts);
    }
    text.push_str(&row("all", &all));
    let mut killed = 0;
    for (index, round) in rounds.iter().enumerate() {
        killed += round.iter().filter(|result| result.detection.is_kill()).count();
        let plural = if index == 0 { "" } else { "s" };
        let _infallible = writeln!(
            text,
            "\n{killed} of {total} killed with {} seed{plural}: {}",
            index + 1,
            percent(killed, total)
        );
    }
    let _infallible = writeln!(
        text,
        "{} operators; {} patterns of equivalent mutants are left out",
        Operator::ALL.len(),
        operator::equivalent().count()
    );
    text
}

fn sum(left: Counts, right: Counts) -> Counts {
    Counts {
        total: left.total + right.total,
        by_rule: left.by_rule + right.by_rule,
        unexplained: left.unexplained + right.unexplained,
        elsewhere: left.elsewhere + right.elsewhere,
        survived: left.survived + right.survived,
    }
}

/// A share in per cent, rounded down to a tenth.
fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1_000).checked_div(whole).unwrap_or(1_000);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
