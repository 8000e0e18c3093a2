//! `run`: judges the reference, or a mutant of it.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::ValueEnum;

use super::{Ended, Format, ProgressLine, Trouble, colour, pretty, print};
use crate::judge::{Progress, run_watched};
use crate::report::header;
use crate::{Config, Implementation, Report, Surface, mutant, reference, variant};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Judge a deliberately wrong implementation instead of the reference.
    #[arg(long, value_name = "ID")]
    mutant: Option<String>,
    /// Judge a correct implementation that differs from the reference where the contract leaves room.
    #[arg(long, value_name = "ID", conflicts_with = "mutant")]
    variant: Option<String>,
    /// Judge an implementation in any language: the command that starts its adapter, which is split as a
    /// shell does and run without one.
    #[arg(long, value_name = "COMMAND", conflicts_with_all = ["mutant", "variant"])]
    command: Option<String>,
    /// Judge only rules whose id matches; `*` stands for any text.
    #[arg(long = "rule", value_name = "GLOB")]
    rules: Vec<String>,
    /// Judge one surface only.
    #[arg(long)]
    surface: Option<SurfaceArg>,
    /// Judge at one API version; without it each rule is judged at the newest of its range.
    #[arg(long, value_name = "DATE")]
    api_version: Option<String>,
    /// Which rules are judged.
    #[arg(long, default_value = "full")]
    profile: Profile,
    /// SHOULD rules decide as MUST rules do.
    #[arg(long)]
    strict: bool,
    /// The source of randomness.
    #[arg(long, value_name = "N", default_value_t = Config::default().seed)]
    seed: u64,
    /// Cases drawn for each check.
    #[arg(long, value_name = "N", default_value_t = Config::default().cases)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    cases: u32,
    /// How long the run may take.
    #[arg(long, value_name = "N")]
    max_seconds: Option<u64>,
    /// How the report is printed.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Write the report to a file as well.
    #[arg(long = "report", value_name = "FORMAT=FILE", value_parser = report_file)]
    reports: Vec<(Format, PathBuf)>,
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

pub(super) fn run(args: &Args) -> Result<Ended, Trouble> {
    let config = config(args);
    config.check().map_err(|error| Trouble(error.to_string()))?;
    let report = if let Some(command) = args.command.as_deref() {
        let adapter = super::adapter::started(command, config.call_timeout)?;
        judge(args, &config, || adapter.start())
    } else if let Some(id) = args.mutant.as_deref() {
        mutant::start(id).ok_or_else(|| Trouble::unknown_mutant(id))?;
        judge(args, &config, || mutant::start(id).expect("it was started before"))
    } else if let Some(id) = args.variant.as_deref() {
        variant::start(id).ok_or_else(|| Trouble::unknown_variant(id))?;
        judge(args, &config, || variant::start(id).expect("it was started before"))
    } else {
        judge(args, &config, reference::start)
    }?;
    for (format, path) in &args.reports {
        let text = match format {
            Format::Text => report.to_text(false),
            Format::Json => pretty(&report.to_json()),
        };
        std::fs::write(path, text)
            .map_err(|error| Trouble(format!("failed to write {}: {error}", path.display())))?;
    }
    let text = match args.format {
        Format::Text if report.trouble.is_some() => report.to_text(colour()),
        Format::Text => report.to_text_body(colour()),
        Format::Json => pretty(&report.to_json()),
    };
    Ok(Ended { text, code: report.verdict().exit_code() })
}

/// Runs, with the seed printed before anything can go wrong.
fn judge<I: Implementation>(args: &Args, config: &Config, start: impl Fn() -> I) -> Result<Report, Trouble> {
    let line = ProgressLine::new();
    let mut printed = Ok(());
    let report = run_watched(start, config, &mut |progress| match progress {
        Progress::Begins { implementation, api_version } => {
            if args.format == Format::Text {
                printed = print(&header(config.seed, implementation, api_version));
            }
        }
        Progress::Rule { id, done, of } => line.show(&format!("{done}/{of} {id}")),
    });
    line.clear();
    printed.map(|()| report)
}

fn config(args: &Args) -> Config {
    let defaults = Config::default();
    let mut repeat = "cargo conformance run".to_owned();
    let mut add = |flag: &str, value: Option<&str>| {
        if let Some(value) = value {
            let _infallible = write!(repeat, " --{flag} {value}");
        }
    };
    let surface = args.surface.map(|surface| match surface {
        SurfaceArg::Frontend => Surface::Frontend,
        SurfaceArg::Backend => Surface::Backend,
    });
    let cases = args.cases.to_string();
    add("mutant", args.mutant.as_deref());
    add("variant", args.variant.as_deref());
    let command = args.command.as_deref().and_then(|command| shlex::try_quote(command).ok());
    add("command", command.as_deref());
    add("surface", surface.map(Surface::as_str));
    add("api-version", args.api_version.as_deref());
    add("cases", Some(cases.as_str()).filter(|_| args.cases != defaults.cases));
    add("rule", Some("{rule}"));
    add("seed", Some("{seed}"));
    Config {
        seed: args.seed,
        cases: args.cases,
        rules: args.rules.clone(),
        surface,
        api_version: args.api_version.clone(),
        profile: match args.profile {
            Profile::Core => crate::Profile::Core,
            Profile::Full => crate::Profile::Full,
        },
        strict: args.strict,
        max_seconds: args.max_seconds,
        repeat,
        ..defaults
    }
}

/// Reads `json=report.json`.
fn report_file(text: &str) -> Result<(Format, PathBuf), String> {
    let (format, path) = text.split_once('=').ok_or("it has the form FORMAT=FILE")?;
    if path.is_empty() {
        return Err("the file has no name".to_owned());
    }
    Ok((Format::from_str(format, false)?, PathBuf::from(path)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Format, report_file};

    #[test]
    fn a_report_names_its_format_and_file() {
        assert_eq!(report_file("json=a=b.json"), Ok((Format::Json, PathBuf::from("a=b.json"))));
        for wrong in ["json", "json=", "yaml=x"] {
            assert!(report_file(wrong).is_err(), "{wrong}");
        }
    }
}
