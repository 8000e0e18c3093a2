//! Where a report goes beside standard output: into files, and to the CI that runs the suite.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use clerk_user_report::github;

use crate::output::{Format, Trouble, pretty, print};
use clerk_user_conformance::Report;
use clerk_user_conformance::report::{annotations, document, junit, markdown, matrix, sarif};

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For CI that reads JUnit XML.
    Junit,
    /// For pull requests.
    Markdown,
    /// For code scanning: SARIF 2.1.0.
    Sarif,
}

/// Reads `json=report.json`.
pub(super) fn report_file(text: &str) -> Result<(ReportFormat, PathBuf), String> {
    let (format, path) = text.split_once('=').ok_or("it has the form FORMAT=FILE")?;
    if path.is_empty() {
        return Err("the file has no name".to_owned());
    }
    let names = || ReportFormat::value_variants().iter().filter_map(ReportFormat::to_possible_value);
    let formats = || names().map(|name| name.get_name().to_owned()).collect::<Vec<_>>().join(", ");
    let format = ReportFormat::from_str(format, false)
        .map_err(|_| format!("there is no format `{format}`; there are {}", formats()))?;
    Ok((format, PathBuf::from(path)))
}

/// Writes the files that were asked for. `spec` is the folder of the contract.
pub(super) fn write(
    reports: &[Report],
    spec: &str,
    files: &[(ReportFormat, PathBuf)],
) -> Result<(), Trouble> {
    for (format, path) in files {
        let failed =
            |why: &dyn std::fmt::Display| Trouble(format!("failed to write {}: {why}", path.display()));
        let text = match (format, reports) {
            (ReportFormat::Text, reports) => {
                let texts: String = reports.iter().map(|report| report.to_text(false)).collect();
                if reports.len() > 1 { texts + &matrix::text(reports) } else { texts }
            }
            (ReportFormat::Json, [one]) => pretty(&one.to_json()),
            (ReportFormat::Json, several) => pretty(&document::matrix(several)),
            (ReportFormat::Junit, reports) => junit::write(reports).map_err(|why| failed(&why))?,
            (ReportFormat::Markdown, reports) => markdown::write(reports),
            (ReportFormat::Sarif, reports) => pretty(&sarif::write(reports, spec)),
        };
        fs::write(path, text).map_err(|why| failed(&why))?;
    }
    Ok(())
}

/// Where GitHub's CI runs the suite, annotates what decides and adds to the summary of the job.
pub(super) fn tell_ci(reports: &[Report], spec: &str, format: Format) -> Result<(), Trouble> {
    if std::env::var_os("GITHUB_ACTIONS").is_none_or(|value| value != "true") {
        return Ok(());
    }
    let lines = annotations::write(reports, spec);
    if format == Format::Text {
        print(&lines)?;
    } else {
        // Standard output is one JSON document.
        let _nowhere_left_to_say_it = io::stderr().write_all(lines.as_bytes());
    }
    let Some(summary) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let text = github::summary(markdown::write(reports));
    let file = OpenOptions::new().append(true).create(true).open(&summary);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| Trouble(format!("failed to write GITHUB_STEP_SUMMARY: {error}")))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{ReportFormat, report_file};

    #[test]
    fn a_report_names_its_format_and_file() {
        assert_eq!(report_file("json=a=b.json"), Ok((ReportFormat::Json, PathBuf::from("a=b.json"))));
        assert_eq!(report_file("junit=x.xml"), Ok((ReportFormat::Junit, PathBuf::from("x.xml"))));
        for wrong in ["json", "json=", "yaml=x"] {
            assert!(report_file(wrong).is_err(), "{wrong}");
        }
    }
}
