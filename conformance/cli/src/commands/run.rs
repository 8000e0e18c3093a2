//! `run`: judges the reference, a mutant of it, or the program of a command, at one API version or
//! at several.

use std::path::PathBuf;
use std::time::Instant;

use clap::ValueEnum;
use clerk_user::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::Rule;

use super::reports::{self, ReportFormat};
use super::{failures, known, legacy, target};
use crate::output::{Ended, Format, ProgressLine, Trouble, colour, pretty, print};
use clerk_user_conformance::report::{document, header, matrix};
use clerk_user_conformance::{Config, Report, Verdict};
use clerk_user_conformance::{Progress, run_rules};
use clerk_user_runtime::Surface;

/// Seconds that a run of a program takes, unless the number of cases is asked for.
const PACE: u64 = 10;
/// Seconds that a run of a program may take, unless a limit is asked for.
const MOST_SECONDS: u64 = 300;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    target: target::Judged,
    /// Judge only rules whose id matches; `*` stands for any text.
    #[arg(long = "rule", value_name = "GLOB")]
    rules: Vec<String>,
    /// Judge one surface only.
    #[arg(long)]
    surface: Option<SurfaceArg>,
    /// Judge at this API version; may be repeated, and `all` stands for every version. Without it each rule
    /// is judged at the newest of its range.
    #[arg(long = "api-version", value_name = "DATE")]
    api_versions: Vec<String>,
    /// Which edition of the contract is judged.
    #[arg(long, default_value = "current")]
    contract: Contract,
    /// Which rules are judged.
    #[arg(long, default_value = "full")]
    profile: Profile,
    /// SHOULD rules decide as MUST rules do.
    #[arg(long)]
    strict: bool,
    /// The source of randomness.
    #[arg(long, value_name = "N", default_value_t = Config::default().seed)]
    seed: u64,
    /// Cases drawn for each check [default: 64; for a --command fewer, if more would take it too long].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    cases: Option<u32>,
    /// How many requests may be made; each rule gets its share.
    #[arg(long, value_name = "N")]
    max_requests: Option<u64>,
    /// How long the run may take; each rule gets its share [default for a --command: 300].
    #[arg(long, value_name = "N")]
    max_seconds: Option<u64>,
    /// Rules that are known not to hold: a list in YAML or JSON of `rule`, `fingerprint`, `reason`, `link`.
    /// They are judged all the same, and one that holds fails the run.
    #[arg(long, value_name = "FILE")]
    known_failing: Option<PathBuf>,
    /// Write what fails now into the file of --known-failing, to be filled in.
    #[arg(long, requires = "known_failing")]
    accept: bool,
    /// Where failures are kept for `replay`; the folder is made when something fails.
    #[arg(long, value_name = "DIR", default_value = "failures")]
    failures: PathBuf,
    /// How the report is printed.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Write the report to a file as well: text, json, junit, markdown or sarif.
    #[arg(long = "report", value_name = "FORMAT=FILE", value_delimiter = ',')]
    #[arg(value_parser = reports::report_file)]
    reports: Vec<(ReportFormat, PathBuf)>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SurfaceArg {
    /// The signed-in user's API.
    Frontend,
    /// The API behind the secret key.
    Backend,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Profile {
    /// The MUST rules.
    Core,
    /// All rules.
    Full,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Contract {
    /// The User object as it is.
    Current,
    /// The edition that came before.
    Legacy,
}

impl Contract {
    /// Folder of its spec.
    fn spec(self) -> &'static str {
        match self {
            Self::Current => "spec/current",
            Self::Legacy => "spec/legacy",
        }
    }
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let rules = match args.contract {
        Contract::Current => RULES,
        Contract::Legacy => legacy::rules(),
    };
    let configs = configs(args)?;
    for config in &configs {
        config.check_for(rules).map_err(|error| Trouble(error.to_string()))?;
    }
    let start = args.target.start(Config::default().call_timeout)?;
    let start = match args.contract {
        Contract::Current => start,
        Contract::Legacy => legacy::start(&args.target, start),
    };
    let began = Instant::now();
    let mut reports: Vec<Report> = Vec::new();
    for (done, config) in configs.iter().enumerate() {
        let config = remaining(config, configs.len() - done, began, &reports);
        let mut report = judge(args, rules, &config, &start)?;
        let kept = failures::keep(&mut report, &args.failures);
        if args.format == Format::Text {
            let body =
                if report.error.is_some() { report.to_text(colour()) } else { report.to_text_body(colour()) };
            print(&format!("{body}{}", failures::told(&kept, &args.target)))?;
        }
        reports.push(report);
    }
    let spec = args.contract.spec();
    reports::write(&reports, spec, &args.reports)?;
    reports::tell_ci(&reports, spec, args.format)?;
    let mut text = match (args.format, reports.as_slice()) {
        (Format::Text, [_]) => String::new(),
        (Format::Text, several) => matrix::text(several),
        (Format::Json, [one]) => pretty(&one.to_json()),
        (Format::Json, several) => pretty(&document::matrix(several)),
    };
    let verdict = reports.iter().map(Report::verdict).fold(Verdict::Conforms, Verdict::and);
    match &args.known_failing {
        Some(file) if args.accept => {
            let told = known::accept(file, &reports)?;
            if args.format == Format::Text {
                text.push_str(&told);
            }
            // What fails has just been accepted; what could not be told has not.
            let untold = reports.iter().any(known::is_untold);
            let verdict = if untold { Verdict::CouldNotTell } else { Verdict::Conforms };
            Ok(Ended { text, code: verdict.exit_code() })
        }
        _ => Ok(Ended { text, code: verdict.exit_code() }),
    }
}

/// Runs, with the seed printed before anything can go wrong.
fn judge(
    args: &Args,
    rules: &'static [Rule],
    config: &Config,
    start: &target::Start,
) -> Result<Report, Trouble> {
    let line = ProgressLine::new();
    let mut printed = Ok(());
    let report = run_rules(rules, start, config, &mut |progress| match progress {
        Progress::Started { implementation, api_version } => {
            if args.format == Format::Text {
                printed = print(&header(config.seed, implementation, api_version));
            }
        }
        Progress::Rule { id, done, total } => line.show(&format!("{done}/{total} {id}")),
    });
    line.clear();
    printed.map(|()| report)
}

/// One configuration for each API version that is asked for.
fn configs(args: &Args) -> Result<Vec<Config>, Trouble> {
    let mut versions: Vec<Option<String>> = Vec::new();
    for asked in &args.api_versions {
        let named = if asked == "all" {
            versions::ALL.iter().map(|version| Some(version.to_string())).collect()
        } else {
            vec![Some(asked.clone())]
        };
        let new: Vec<_> = named.into_iter().filter(|version| !versions.contains(version)).collect();
        versions.extend(new);
    }
    if versions.is_empty() {
        versions.push(None);
    }
    let known = match &args.known_failing {
        Some(file) => known::read(file, args.accept)?,
        None => Vec::new(),
    };
    let config = |version| {
        let config = Config { known_failing: known.clone(), ..config(args, version) };
        match args.contract {
            Contract::Current => Ok(config),
            Contract::Legacy => legacy::config(config),
        }
    };
    versions.into_iter().map(config).collect()
}

fn config(args: &Args, api_version: Option<String>) -> Config {
    let defaults = clerk_user_mutants::config();
    let surface = args.surface.map(|surface| match surface {
        SurfaceArg::Frontend => Surface::Frontend,
        SurfaceArg::Backend => Surface::Backend,
    });
    let flags = [
        ("surface", surface.map(|surface| surface.to_string())),
        ("api-version", api_version.clone()),
        ("contract", (args.contract == Contract::Legacy).then(|| "legacy".to_owned())),
        ("cases", args.cases.map(|cases| cases.to_string())),
    ];
    let mut repeat = format!("cargo conformance run{}", args.target.flags());
    for (flag, value) in flags {
        if let Some(value) = value {
            repeat.push_str(&format!(" --{flag} {value}"));
        }
    }
    repeat.push_str(" --rule {rule} --seed {seed}");
    let elsewhere = args.target.is_elsewhere();
    Config {
        seed: args.seed,
        cases: args.cases.unwrap_or(defaults.cases),
        rules: args.rules.clone(),
        surface,
        api_version,
        profile: match args.profile {
            Profile::Core => clerk_user_conformance::Profile::Core,
            Profile::Full => clerk_user_conformance::Profile::Full,
        },
        strict: args.strict,
        max_seconds: args.max_seconds.or(elsewhere.then_some(MOST_SECONDS)),
        max_requests: args.max_requests,
        pace_seconds: (elsewhere && args.cases.is_none()).then_some(PACE),
        repeat,
        ..defaults
    }
}

/// The part of the limits that falls to the next of so many runs.
fn remaining(config: &Config, runs: usize, began: Instant, reports: &[Report]) -> Config {
    let runs = u64::try_from(runs.max(1)).unwrap_or(u64::MAX);
    let requests: u64 = reports.iter().map(|report| report.statistics.requests()).sum();
    let part = |most: u64, used: u64| most.saturating_sub(used) / runs;
    Config {
        max_requests: config.max_requests.map(|most| part(most, requests)),
        max_seconds: config.max_seconds.map(|most| part(most, began.elapsed().as_secs())),
        ..config.clone()
    }
}
