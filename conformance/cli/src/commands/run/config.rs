//! Turns the arguments of `run` into configurations of the engine: one for each API version.

use std::time::Instant;

use clerk_user::versions;
use clerk_user_conformance::{Config, Profile, Report, Surface};

use super::args::{Args, Edition, ProfileArg, SurfaceArg};
use super::{known_failing, legacy_edition};
use crate::error::CliError;

/// How many seconds a run of a program should take, unless `--cases` is given.
const PROGRAM_PACE_SECONDS: u64 = 10;
/// How many seconds a run of a program may take, unless `--max-seconds` is given.
const PROGRAM_MAX_SECONDS: u64 = 300;

/// One configuration for each API version of the command line, or a single one if there is none.
pub(super) fn configs(args: &Args) -> Result<Vec<Config>, CliError> {
    let mut versions: Vec<Option<String>> = Vec::new();
    for argument in &args.api_versions {
        let named = if argument == "all" {
            versions::ALL.iter().map(|version| Some(version.to_string())).collect()
        } else {
            vec![Some(argument.clone())]
        };
        let new: Vec<_> = named.into_iter().filter(|version| !versions.contains(version)).collect();
        versions.extend(new);
    }
    if versions.is_empty() {
        versions.push(None);
    }
    let known_failing = match &args.known_failing {
        Some(file) => known_failing::read(file, args.accept)?,
        None => Vec::new(),
    };
    let config = |version| {
        let config = Config { known_failing: known_failing.clone(), ..config(args, version) };
        match args.contract {
            Edition::Current => Ok(config),
            Edition::Legacy => legacy_edition::config(config),
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
        ("contract", (args.contract == Edition::Legacy).then(|| "legacy".to_owned())),
        ("cases", args.cases.map(|cases| cases.to_string())),
        ("histories", args.histories.map(|histories| histories.to_string())),
    ];
    let mut repeat = format!("cargo conformance run{}", args.implementation.as_flags());
    for (flag, value) in flags {
        if let Some(value) = value {
            repeat.push_str(&format!(" --{flag} {value}"));
        }
    }
    repeat.push_str(" --rule {rule} --seed {seed}");
    let is_program = args.implementation.is_program();
    Config {
        seed: args.seed,
        cases: args.cases.unwrap_or(defaults.cases),
        histories: args.histories.unwrap_or(defaults.histories),
        rules: args.rules.clone(),
        surface,
        api_version,
        profile: match args.profile {
            ProfileArg::Core => Profile::Core,
            ProfileArg::Full => Profile::Full,
        },
        strict: args.strict,
        call_timeout: args.implementation.call_timeout(),
        max_seconds: args.max_seconds.or(is_program.then_some(PROGRAM_MAX_SECONDS)),
        max_requests: args.max_requests,
        pace_seconds: (is_program && args.cases.is_none()).then_some(PROGRAM_PACE_SECONDS),
        counts_reach: args.reach,
        jobs: if is_program { 1 } else { jobs(args) },
        repeat,
        ..defaults
    }
}

/// As many threads as `--jobs` says, or as the machine has processors.
fn jobs(args: &Args) -> usize {
    let processors = || std::thread::available_parallelism().map_or(1, usize::from);
    args.jobs.map_or_else(processors, |jobs| usize::try_from(jobs).unwrap_or(usize::MAX))
}

/// The configuration with what is left of the limits, shared equally among the remaining runs.
pub(super) fn with_remaining_limits(
    config: &Config,
    remaining_runs: usize,
    started: Instant,
    reports: &[Report],
) -> Config {
    let runs = u64::try_from(remaining_runs.max(1)).unwrap_or(u64::MAX);
    let requests: u64 = reports.iter().map(|report| report.statistics.requests()).sum();
    let share = |limit: u64, used: u64| limit.saturating_sub(used) / runs;
    Config {
        max_requests: config.max_requests.map(|limit| share(limit, requests)),
        max_seconds: config.max_seconds.map(|limit| share(limit, started.elapsed().as_secs())),
        ..config.clone()
    }
}
