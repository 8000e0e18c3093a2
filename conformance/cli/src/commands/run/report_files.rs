//! Writes reports to files, as `--report FORMAT=FILE` asks for.

use std::fmt::Display;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;
use clerk_user_conformance::Report;
use clerk_user_conformance::report::{document, junit, markdown, matrix, sarif};

use crate::error::CliError;
use crate::output::pretty_json;

/// The format of a report file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// Plain text for people
    Text,
    /// JSON for programs
    Json,
    /// JUnit XML for CI services
    Junit,
    /// Markdown for pull requests
    Markdown,
    /// SARIF 2.1.0 for code scanning
    Sarif,
}

/// Parses `FORMAT=FILE`, for example `json=report.json`.
pub(super) fn parse_report_file(argument: &str) -> Result<(ReportFormat, PathBuf), String> {
    let (format, path) = argument.split_once('=').ok_or("expected FORMAT=FILE, such as json=report.json")?;
    if path.is_empty() {
        return Err("missing file name after `=`".to_owned());
    }
    let formats = || ReportFormat::value_variants().iter().filter_map(ReportFormat::to_possible_value);
    let names = || formats().map(|format| format.get_name().to_owned()).collect::<Vec<_>>().join(", ");
    let format = ReportFormat::from_str(format, false)
        .map_err(|_| format!("unknown format `{format}`; expected one of {}", names()))?;
    Ok((format, PathBuf::from(path)))
}

/// Writes the files. `spec_folder` is the folder of the contract, to which SARIF results point.
pub(super) fn write(
    reports: &[Report],
    spec_folder: &str,
    files: &[(ReportFormat, PathBuf)],
) -> Result<(), CliError> {
    for (format, path) in files {
        let write_error = |error: &dyn Display| CliError::write(path, error);
        let text = match (format, reports) {
            (ReportFormat::Text, reports) => {
                let texts: String = reports.iter().map(|report| report.to_text(false)).collect();
                if reports.len() > 1 { texts + &matrix::text(reports) } else { texts }
            }
            (ReportFormat::Json, [one]) => pretty_json(&one.to_json()),
            (ReportFormat::Json, several) => pretty_json(&document::matrix(several)),
            (ReportFormat::Junit, reports) => junit::write(reports).map_err(|error| write_error(&error))?,
            (ReportFormat::Markdown, reports) => markdown::write(reports),
            (ReportFormat::Sarif, reports) => pretty_json(&sarif::write(reports, spec_folder)),
        };
        fs::write(path, text).map_err(|error| write_error(&error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{ReportFormat, parse_report_file};

    #[test]
    fn a_report_file_has_a_format_and_a_name() {
        let parsed = |format, file: &str| Ok((format, PathBuf::from(file)));
        assert_eq!(parse_report_file("json=a=b.json"), parsed(ReportFormat::Json, "a=b.json"));
        assert_eq!(parse_report_file("junit=x.xml"), parsed(ReportFormat::Junit, "x.xml"));
        for wrong in ["json", "json=", "yaml=x"] {
            assert!(parse_report_file(wrong).is_err(), "{wrong}");
        }
    }
}
