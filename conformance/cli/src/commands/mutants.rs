//! `mutants`: the mutation score.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::output::{Ended, Format, ProgressLine, Trouble, pretty};
use clerk_user_conformance::Config;
use clerk_user_mutants::mutant::{self, Mutant};
use clerk_user_mutants::mutation_score::{self, MutantResult, MutationScore};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only mutants whose id or number matches; `*` matches any text.
    #[arg(value_name = "GLOB")]
    mutants: Vec<String>,
    /// The first seed.
    #[arg(long, value_name = "N", default_value_t = Config::default().seed)]
    seed: u64,
    /// How many seeds, each one more than the one before; a mutant has to be killed with all.
    #[arg(long, value_name = "N", default_value_t = 1)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=1_000))]
    seeds: u64,
    /// Cases drawn for each check.
    #[arg(long, value_name = "N", default_value_t = Config::default().cases)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    cases: u32,
    /// Look for the shortest sequence of calls that shows each fault, and say how long it is; several calls of
    /// one operation in a row count once.
    #[arg(long)]
    shortest: bool,
    /// How the score is printed.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let mutants = select(&args.mutants)?;
    let seeds: Vec<u64> = (0..args.seeds).map(|step| args.seed.wrapping_add(step)).collect();
    let config = Config { cases: args.cases, ..clerk_user_mutants::config() };
    let line = ProgressLine::new();
    let score =
        mutation_score::measure_with_progress(&mutants, &seeds, &config, args.shortest, &mut |done, id| {
            line.show(&format!("{done}/{} {id}", mutants.len()));
        });
    line.clear();
    let survived = score.mutants.iter().any(|mutant| !mutant.killed);
    let text = match args.format {
        Format::Text => text(&score),
        // A score always has a JSON form.
        Format::Json => pretty(&serde_json::to_value(&score).unwrap_or_default()),
    };
    Ok(Ended { text, code: u8::from(survived) })
}

fn select(globs: &[String]) -> Result<Vec<Mutant>, Trouble> {
    let mut wanted = BTreeSet::new();
    for pattern in globs {
        let matching = mutant::matching(pattern);
        if matching.is_empty() {
            return Err(Trouble::unknown_mutant(pattern));
        }
        wanted.extend(matching.into_iter().map(|mutant| mutant.id));
    }
    let is_wanted = |mutant: &&Mutant| globs.is_empty() || wanted.contains(mutant.id);
    Ok(mutant::ALL.iter().filter(is_wanted).copied().collect())
}

fn text(score: &MutationScore) -> String {
    let mut text = String::new();
    let width = score.mutants.iter().map(|mutant| mutant.id.len()).max().unwrap_or_default();
    let list = |rules: &mut dyn Iterator<Item = &str>| rules.collect::<Vec<_>>().join(", ");
    for mutant in &score.mutants {
        let MutantResult { id, breaks, killed, killed_by, killed_wrong_rule, requests, length, .. } = mutant;
        let breaks = list(&mut breaks.iter().copied());
        let (label, about) = match (*killed, killed_wrong_rule.is_empty()) {
            (true, _) => {
                let by = list(&mut killed_by.iter().map(String::as_str));
                let calls = length.map(|length| format!(", {length} calls")).unwrap_or_default();
                ("KILLED", format!("by {by}{calls}"))
            }
            (false, true) => ("SURVIVED", format!("breaks {breaks}")),
            (false, false) => {
                let others = list(&mut killed_wrong_rule.iter().map(String::as_str));
                ("KILLED-WRONG-RULE", format!("breaks {breaks}; only {others} fails, which does not count"))
            }
        };
        let _infallible = writeln!(text, "{label:8} {id:width$}  {requests:>6} requests  {about}");
    }
    let killed = score.mutants.iter().filter(|mutant| mutant.killed).count();
    let _infallible = writeln!(text, "\n{killed} of {} killed", score.mutants.len());
    for (level, count) in &score.levels {
        let _infallible = writeln!(text, "  {level}: {} of {}", count.killed, count.total);
    }
    if let Some(lengths) = score.lengths {
        let _infallible = writeln!(
            text,
            "shortest sequences of calls: median {}, at most {}",
            lengths.median, lengths.longest
        );
        if lengths.missed > 0 {
            let _infallible =
                writeln!(text, "  {} were killed, but the failure was not reproduced", lengths.missed);
        }
    }
    let survived = score.mutants.iter().find(|mutant| !mutant.killed);
    if let Some(MutantResult { id, breaks: [rule, ..], .. }) = survived {
        let again = format!("cargo conformance run --mutant {id} --rule {rule} --cases 2000");
        let _infallible = writeln!(text, "\nfor instance, search harder: {again}");
    }
    text
}
