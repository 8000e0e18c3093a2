//! Reports a run to GitHub Actions: annotations, and the summary of the job.

use std::fs::OpenOptions;
use std::io::Write as _;

use clerk_user_conformance::Report;
use clerk_user_conformance::report::{annotations, markdown};
use clerk_user_report::github;

use crate::error::CliError;
use crate::output::{OutputFormat, print, print_to_stderr};

/// Annotates the rules that decide the verdict and appends the report to the job summary. Does nothing outside of
/// GitHub Actions.
pub(super) fn annotate(reports: &[Report], spec_folder: &str, format: OutputFormat) -> Result<(), CliError> {
    if std::env::var_os("GITHUB_ACTIONS").is_none_or(|value| value != "true") {
        return Ok(());
    }
    let lines = annotations::write(reports, spec_folder);
    match format {
        OutputFormat::Text => print(&lines)?,
        // Standard output is one JSON document.
        OutputFormat::Json => print_to_stderr(&lines),
    }
    let Some(summary) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let text = github::summary(markdown::write(reports));
    let file = OpenOptions::new().append(true).create(true).open(&summary);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| CliError::new(format!("failed to write the file of GITHUB_STEP_SUMMARY: {error}")))
}
