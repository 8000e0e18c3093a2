//! `cargo xtask gate`: checks what a contract change breaks, for whom, and whether it may pass. `codegen/compat`
//! compares the contracts; this module reads both sides, applies the policy and prints the report.

mod append;
mod approvals;
mod base;
mod comparison;
mod date;
mod deprecation;
mod document;
mod git;
mod input;
mod markdown;
mod services;
mod text;
mod verdict;
mod version;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clerk_user_report::github;

use crate::flags::{AudienceFlag, ChangelogFlags, GateFlags, GateFormat};
use crate::output;
use approvals::Approval;
use comparison::Comparison;
use verdict::{GatePolicy, GateVerdict};

/// Runs the command.
pub(crate) fn run(flags: &GateFlags) -> Result<ExitCode> {
    if flags.schema {
        output::line(&format!("{:#}", document::schema()));
        return Ok(ExitCode::SUCCESS);
    }
    let today = date::today(flags.comparison.today.as_deref())?;
    let Some(comparison) = comparison::read(&flags.comparison)? else { return Ok(ExitCode::from(2)) };
    let (path, approvals) = approvals_of_head(flags.approvals.as_deref(), flags.accept, &comparison)?;
    let base_approvals = approvals_of_base(&comparison);
    let policy = GatePolicy { strict: flags.strict, audience: flags.audience, today };
    let verdict = verdict::decide(&comparison, &approvals, &base_approvals, policy);
    let report = GateReport { comparison: &comparison, verdict: &verdict, approvals: shown(path.as_deref()) };
    output::report(report.render(flags.format, output::stdout_is_styled())?.trim_end())
        .context("failed to write the report to standard output")?;
    for (format, path) in &flags.output {
        let text = report.render(*format, false)?;
        fs::write(path, text).with_context(|| format!("failed to write {}", path.display()))?;
    }
    report.report_to_ci(flags.format)?;
    if flags.accept {
        let Some(path) = &path else {
            bail!("cannot write approvals to a git revision; add `--approvals FILE`")
        };
        output::error(&append::append(path, &verdict, today)?);
    }
    Ok(if verdict.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `cargo xtask changelog`: prints the findings as a changelog section. Applies no policy.
pub(crate) fn changelog(flags: &ChangelogFlags) -> Result<ExitCode> {
    let today = date::today(flags.comparison.today.as_deref())?;
    let Some(comparison) = comparison::read(&flags.comparison)? else { return Ok(ExitCode::from(2)) };
    let (_, approvals) = approvals_of_head(flags.approvals.as_deref(), false, &comparison)?;
    let policy = GatePolicy { strict: false, audience: AudienceFlag::Caller, today };
    let verdict = verdict::decide(&comparison, &approvals, &[], policy);
    output::report(markdown::changelog(&comparison, &verdict).trim_end())
        .context("failed to write the changelog to standard output")?;
    Ok(ExitCode::SUCCESS)
}

/// The approvals to apply, and the file to append new ones to.
fn approvals_of_head(
    asked: Option<&Path>,
    new: bool,
    comparison: &Comparison,
) -> Result<(Option<PathBuf>, Vec<Approval>)> {
    match (asked, &comparison.head_approvals) {
        // `--accept` creates a missing file.
        (Some(path), _) if new && !path.exists() => Ok((Some(path.to_owned()), Vec::new())),
        (Some(path), _) => {
            let bytes = fs::read(path).with_context(|| format!("failed to read {}", path.display()))?;
            Ok((Some(path.to_owned()), approvals::read(path, &bytes)?))
        }
        (None, Some((path, bytes))) => Ok((comparison.approvals_path.clone(), approvals::read(path, bytes)?)),
        (None, None) => Ok((comparison.approvals_path.clone(), Vec::new())),
    }
}

/// The approvals that an unreleased base already has. An old file may have another format; then there are none.
fn approvals_of_base(comparison: &Comparison) -> Vec<Approval> {
    let known = comparison.base_approvals.as_ref().filter(|_| !comparison.checks_version);
    known.and_then(|(path, bytes)| approvals::read(path, bytes).ok()).unwrap_or_default()
}

fn shown(path: Option<&Path>) -> String {
    let path = path.unwrap_or(Path::new("spec/approvals.yaml"));
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&here).unwrap_or(path).display().to_string()
}

/// The result, for every output format.
struct GateReport<'a> {
    comparison: &'a Comparison,
    verdict: &'a GateVerdict<'a>,
    /// Path of the approvals file, as shown in messages.
    approvals: String,
}

impl GateReport<'_> {
    fn render(&self, format: GateFormat, styled: bool) -> Result<String> {
        let Self { comparison, verdict, approvals } = self;
        Ok(match format {
            GateFormat::Text => text::write(comparison, verdict, approvals, styled),
            GateFormat::Json => serde_json::to_string_pretty(&document::write(comparison, verdict))? + "\n",
            GateFormat::Markdown => markdown::write(comparison, verdict),
            GateFormat::Github => services::annotations(verdict, approvals),
            GateFormat::Sarif => format!("{:#}\n", services::log(verdict, approvals)),
            GateFormat::Junit => services::junit(verdict)?,
        })
    }

    /// In GitHub Actions, prints annotations and appends to the step summary.
    fn report_to_ci(&self, format: GateFormat) -> Result<()> {
        if std::env::var_os("GITHUB_ACTIONS").is_none_or(|value| value != "true") {
            return Ok(());
        }
        match format {
            GateFormat::Github => {}
            GateFormat::Text => output::line(services::annotations(self.verdict, &self.approvals).trim_end()),
            // Standard output must stay a single document.
            _ => output::error(services::annotations(self.verdict, &self.approvals).trim_end()),
        }
        let Some(summary) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
            return Ok(());
        };
        let text = github::summary(markdown::write(self.comparison, self.verdict));
        let file = OpenOptions::new().append(true).create(true).open(&summary);
        file.and_then(|mut file| file.write_all(text.as_bytes()))
            .context("failed to write GITHUB_STEP_SUMMARY")
    }
}

#[cfg(test)]
mod tests {
    use super::document;

    /// Other projects generate readers from the committed schema.
    #[test]
    fn the_committed_schema_is_the_one_of_the_document() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/gate.schema.json");
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        let now = format!("{:#}\n", document::schema());
        assert!(committed == now, "run `cargo xtask gate --schema > xtask/schema/gate.schema.json`");
    }
}
