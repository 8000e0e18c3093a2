//! The arguments of `run`, with their help.

use std::path::PathBuf;

use clap::ValueEnum;
use clerk_user_conformance::Config;

use super::report_files::{ReportFormat, parse_report_file};
use crate::commands::implementation_args::ImplementationArgs;
use crate::output::OutputFormat;

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  The reference implementation:
    cargo conformance run
  A program in any language, through its adapter:
    cargo conformance run --command 'python3 conformance/adapters/python/adapter.py'
  One rule, with more inputs and another seed:
    cargo conformance run --rule merge-null-nested --cases 2000 --seed 7
  All MUST rules of one surface:
    cargo conformance run --surface backend --profile core
  In CI, with reports as files and a list of known failures:
    cargo conformance run --report junit=report.xml,json=report.json --known-failing known.yaml

Exit codes:
  0  conforms: every MUST rule that applies passes
  1  does not conform: a MUST rule fails or is flaky, or passes although it is listed as known to fail; or, in a run
     of all rules, a response is not allowed by the contract and no rule covers it
  2  no verdict: a MUST rule that applies was not evaluated, the filters leave no rule, invalid usage, or an
     error
With --strict, SHOULD rules count like MUST rules.";

/// Check whether an implementation conforms to the contract
///
/// Without a flag that selects an implementation, `run` checks the reference implementation. The report names the
/// seed, the outcome of each rule and, for each failure, the shortest calls that show it.
///
/// A rule is a MUST rule if a source documents it. It is a SHOULD rule if it follows from Clerk's client code or
/// from other statements. Where no source decides, the report says what the implementation does.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(super) implementation: ImplementationArgs,
    /// Check only the rules whose id matches; `*` matches any text; may be repeated
    #[arg(long = "rule", value_name = "GLOB", help_heading = "Rules")]
    pub(super) rules: Vec<String>,
    /// Check only one surface
    #[arg(long, help_heading = "Rules")]
    pub(super) surface: Option<SurfaceArg>,
    /// Rule levels to check
    #[arg(long, default_value = "full", help_heading = "Rules")]
    pub(super) profile: ProfileArg,
    /// Count SHOULD rules like MUST rules
    #[arg(long, help_heading = "Rules")]
    pub(super) strict: bool,
    /// API version to check, or `all`; may be repeated [default: for each rule the newest that it applies to]
    #[arg(long = "api-version", value_name = "DATE", help_heading = "Rules")]
    pub(super) api_versions: Vec<String>,
    /// Edition of the contract
    #[arg(long, value_name = "EDITION", default_value = "current", help_heading = "Rules")]
    pub(super) contract: Edition,
    /// Seed of all random inputs
    #[arg(long, value_name = "N", default_value_t = Config::default().seed, help_heading = "Inputs and limits")]
    pub(super) seed: u64,
    /// Number of inputs drawn for each check [default: 64; with --command fewer if the program is slow]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    #[arg(help_heading = "Inputs and limits")]
    pub(super) cases: Option<u32>,
    /// Number of histories: random sequences of calls, in which each response is compared with a model [default: 64]
    #[arg(long, value_name = "N", help_heading = "Inputs and limits")]
    pub(super) histories: Option<u32>,
    /// Maximum number of requests; each rule gets a share [default: no maximum]
    #[arg(long, value_name = "N", help_heading = "Inputs and limits")]
    pub(super) max_requests: Option<u64>,
    /// Maximum duration in seconds; each rule gets a share [default: no maximum; with --command 300]
    #[arg(long, value_name = "SECONDS", help_heading = "Inputs and limits")]
    pub(super) max_seconds: Option<u64>,
    /// Number of rules checked at the same time [default: number of processors; 1 with --command or a maximum]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    #[arg(conflicts_with_all = ["command", "max_requests", "max_seconds"], help_heading = "Inputs and limits")]
    pub(super) jobs: Option<u32>,
    /// List of rules that are known to fail, in YAML or JSON
    ///
    /// Each entry has a `rule` (an id or a glob) and a `reason`, and may have a `fingerprint` and a `link`. The rules
    /// are still checked: a known failure does not fail the run, but a listed rule that passes does.
    #[arg(long, value_name = "FILE", help_heading = "Known failures")]
    pub(super) known_failing: Option<PathBuf>,
    /// Write the rules that fail now to the file of --known-failing; then add the reasons
    #[arg(long, requires = "known_failing", help_heading = "Known failures")]
    pub(super) accept: bool,
    /// Format of the report on standard output
    #[arg(long, default_value = "text", help_heading = "Output")]
    pub(super) format: OutputFormat,
    /// Also write the report to a file, as text, json, junit, markdown or sarif; may be repeated
    #[arg(long = "report", value_name = "FORMAT=FILE", value_delimiter = ',')]
    #[arg(value_parser = parse_report_file, help_heading = "Output")]
    pub(super) reports: Vec<(ReportFormat, PathBuf)>,
    /// Also report which combinations of operations, properties, credentials and filters the run met
    ///
    /// `cargo conformance reach` says what the four maps are, and lists what a run never meets. A run takes half as
    /// long again with them.
    #[arg(long, help_heading = "Output")]
    pub(super) reach: bool,
    /// Directory in which failures are saved for `cargo conformance replay`
    #[arg(long, value_name = "DIR", default_value = "failures", help_heading = "Output")]
    pub(super) failures: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum SurfaceArg {
    /// The API of the signed-in user
    Frontend,
    /// The API of servers, which hold the secret key
    Backend,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ProfileArg {
    /// The MUST rules only
    Core,
    /// All rules
    Full,
}

/// An edition of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Edition {
    /// The current `User` object
    Current,
    /// The `User` object of the earlier ClerkJS reference
    Legacy,
}

impl Edition {
    /// The folder of its spec.
    pub(super) fn spec_folder(self) -> &'static str {
        match self {
            Self::Current => "spec/current",
            Self::Legacy => "spec/legacy",
        }
    }
}
