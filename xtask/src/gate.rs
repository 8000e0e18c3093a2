//! `cargo xtask gate`: what a change of the contract breaks, for whom, and whether it may pass. `codegen`
//! compares; here the two sides are read, and what was found is judged and told.

mod accept;
mod announced;
mod approvals;
mod base;
mod day;
mod document;
mod git;
mod input;
mod judge;
mod markdown;
mod services;
mod sides;
mod text;
mod version;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clerk_user_report::github;

use crate::flags::{ChangelogFlags, GateFlags, GateFormat, Whose};
use crate::output;
use approvals::Approval;
use judge::{Measure, Verdict};
use sides::Comparison;

/// Runs the command.
pub(crate) fn run(flags: &GateFlags) -> Result<ExitCode> {
    if flags.schema {
        output::line(&format!("{:#}", document::schema()));
        return Ok(ExitCode::SUCCESS);
    }
    let today = day::today(flags.sides.today.as_deref())?;
    let Some(comparison) = sides::read(&flags.sides)? else { return Ok(ExitCode::from(2)) };
    let (path, approvals) = approvals_of_head(flags.approvals.as_deref(), flags.accept, &comparison)?;
    let carried = carried(&comparison);
    let measure = Measure { strict: flags.strict, audience: flags.audience, today };
    let verdict = judge::judge(&comparison, &approvals, &carried, measure);
    let report = Told { comparison: &comparison, verdict: &verdict, approvals: shown(path.as_deref()) };
    output::report(report.written(flags.format, output::painted())?.trim_end())
        .context("failed to write the report to standard output")?;
    for (format, path) in &flags.output {
        let text = report.written(*format, false)?;
        fs::write(path, text).with_context(|| format!("failed to write {}", path.display()))?;
    }
    report.tell_ci(flags.format)?;
    if flags.accept {
        let Some(path) = &path else {
            bail!("the head is a revision, in which nothing can be written; name a file with --approvals")
        };
        output::error(&accept::append(path, &verdict, today)?);
    }
    Ok(if verdict.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `cargo xtask changelog`: the findings as a section of a changelog. It judges nothing.
pub(crate) fn changelog(flags: &ChangelogFlags) -> Result<ExitCode> {
    let today = day::today(flags.sides.today.as_deref())?;
    let Some(comparison) = sides::read(&flags.sides)? else { return Ok(ExitCode::from(2)) };
    let (_, approvals) = approvals_of_head(flags.approvals.as_deref(), false, &comparison)?;
    let measure = Measure { strict: false, audience: Whose::Caller, today };
    let verdict = judge::judge(&comparison, &approvals, &[], measure);
    output::report(markdown::changelog(&comparison, &verdict).trim_end())
        .context("failed to write the changelog to standard output")?;
    Ok(ExitCode::SUCCESS)
}

/// The approvals that count, and the file to which more may be written.
fn approvals_of_head(
    asked: Option<&Path>,
    new: bool,
    comparison: &Comparison,
) -> Result<(Option<PathBuf>, Vec<Approval>)> {
    match (asked, &comparison.head_approvals) {
        // One that is not there yet is written now.
        (Some(path), _) if new && !path.exists() => Ok((Some(path.to_owned()), Vec::new())),
        (Some(path), _) => {
            let bytes = fs::read(path).with_context(|| format!("failed to read {}", path.display()))?;
            Ok((Some(path.to_owned()), approvals::read(path, &bytes)?))
        }
        (None, Some((path, bytes))) => Ok((comparison.approvals_path.clone(), approvals::read(path, bytes)?)),
        (None, None) => Ok((comparison.approvals_path.clone(), Vec::new())),
    }
}

/// The approvals that the base has already. Those of another time may be written otherwise; then none is known.
fn carried(comparison: &Comparison) -> Vec<Approval> {
    let known = comparison.base_approvals.as_ref().filter(|_| !comparison.released);
    known.and_then(|(path, bytes)| approvals::read(path, bytes).ok()).unwrap_or_default()
}

fn shown(path: Option<&Path>) -> String {
    let path = path.unwrap_or(Path::new("spec/approvals.yaml"));
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&here).unwrap_or(path).display().to_string()
}

/// What is told, in each form.
struct Told<'a> {
    comparison: &'a Comparison,
    verdict: &'a Verdict<'a>,
    /// Path of the approvals, as messages show it.
    approvals: String,
}

impl Told<'_> {
    fn written(&self, format: GateFormat, styled: bool) -> Result<String> {
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

    /// Where GitHub's CI runs the gate, annotates what is to be looked at and adds to the summary of the step.
    fn tell_ci(&self, format: GateFormat) -> Result<()> {
        if std::env::var_os("GITHUB_ACTIONS").is_none_or(|value| value != "true") {
            return Ok(());
        }
        match format {
            GateFormat::Github => {}
            GateFormat::Text => output::line(services::annotations(self.verdict, &self.approvals).trim_end()),
            // Standard output is one document.
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

    /// The committed schema, from which others make their readers, is the one of the document.
    #[test]
    fn the_committed_schema_is_the_one_of_the_document() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/gate.schema.json");
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        let now = format!("{:#}\n", document::schema());
        assert!(committed == now, "run `cargo xtask gate --schema > xtask/schema/gate.schema.json`");
    }
}
