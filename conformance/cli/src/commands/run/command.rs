//! The command `run`: judges one implementation at one or several API versions, and reports the result.

use std::time::Instant;

use clerk_user::rules::RULES;
use clerk_user_conformance::report::{document, header, matrix};
use clerk_user_conformance::{Config, Progress, Report, Unexplained, Verdict, run_rules};
use clerk_user_runtime::Rule;

use super::args::{Args, Edition};
use super::config::{configs, with_remaining_limits};
use super::{failure_files, github, known_failing, legacy_edition, report_files};
use crate::commands::implementation_args::StartInstance;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, ProgressLine, colour_on_stdout, pretty_json, print};

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let rules = match args.contract {
        Edition::Current => RULES,
        Edition::Legacy => legacy_edition::rules(),
    };
    let configs = configs(args)?;
    for config in &configs {
        config.check_for(rules)?;
    }
    let start = args.implementation.starter()?;
    let start = match args.contract {
        Edition::Current => start,
        Edition::Legacy => legacy_edition::starter(&args.implementation, start),
    };
    let reports = judge_at_each_version(args, rules, &configs, &start)?;
    let spec_folder = args.contract.spec_folder();
    report_files::write(&reports, spec_folder, &args.reports)?;
    github::annotate(&reports, spec_folder, args.format)?;
    let text = match (args.format, reports.as_slice()) {
        (OutputFormat::Text, [_]) => String::new(),
        (OutputFormat::Text, several) => matrix::text(several),
        (OutputFormat::Json, [one]) => pretty_json(&one.to_json()),
        (OutputFormat::Json, several) => pretty_json(&document::matrix(several)),
    };
    if let Some(file) = args.known_failing.as_ref().filter(|_| args.accept) {
        let summary = known_failing::accept(file, &reports)?;
        let text = match args.format {
            OutputFormat::Text => text + &summary,
            OutputFormat::Json => text,
        };
        // The failures are accepted now. Answers that no rule explains cannot be, and rules that could not be judged
        // still leave the verdict open.
        let is_unexplained = reports.iter().flat_map(|report| &report.unexplained).any(Unexplained::decides);
        let verdict = if is_unexplained {
            Verdict::DoesNotConform
        } else if reports.iter().any(known_failing::is_inconclusive) {
            Verdict::CouldNotTell
        } else {
            Verdict::Conforms
        };
        return Ok(CommandOutput { text, exit_code: verdict.exit_code() });
    }
    let verdict = reports.iter().map(Report::verdict).fold(Verdict::Conforms, Verdict::and);
    Ok(CommandOutput { text, exit_code: verdict.exit_code() })
}

/// Judges the implementation with one configuration after the other. Each text report is printed when it is ready.
fn judge_at_each_version(
    args: &Args,
    rules: &'static [Rule],
    configs: &[Config],
    start: &StartInstance,
) -> Result<Vec<Report>, CliError> {
    let started = Instant::now();
    let mut reports: Vec<Report> = Vec::new();
    for (done, config) in configs.iter().enumerate() {
        let config = with_remaining_limits(config, configs.len() - done, started, &reports);
        let mut report = judge(args, rules, &config, start)?;
        let saved = failure_files::save(&mut report, &args.failures);
        if args.format == OutputFormat::Text {
            let body = if report.error.is_some() {
                report.to_text(colour_on_stdout())
            } else {
                report.to_text_body(colour_on_stdout())
            };
            print(&format!("{body}{}", failure_files::replay_hint(&saved, &args.implementation)))?;
        }
        reports.push(report);
    }
    Ok(reports)
}

/// Judges the implementation once. The header with the seed is printed before anything can go wrong.
fn judge(
    args: &Args,
    rules: &'static [Rule],
    config: &Config,
    start: &StartInstance,
) -> Result<Report, CliError> {
    let progress_line = ProgressLine::new();
    let mut printed = Ok(());
    let report = run_rules(rules, start, config, &mut |progress| match progress {
        Progress::Started { implementation, api_version } => {
            if args.format == OutputFormat::Text {
                printed = print(&header(config.seed, implementation, api_version));
            }
        }
        Progress::Rule { id, done, total } => progress_line.show(&format!("{done}/{total} {id}")),
    });
    progress_line.clear();
    printed.map(|()| report)
}
