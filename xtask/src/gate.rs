//! `cargo xtask gate`: what a change of the contract breaks, for whom, and whether it may pass. `codegen`
//! compares; here the two sides are read, and what was found is judged and told.

mod approvals;
mod base;
mod day;
mod document;
mod git;
mod input;
mod judge;
mod sides;
mod text;
mod version;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::flags::{GateFlags, GateFormat};
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
    let Some(comparison) = sides::read(&flags.sides)? else { return Ok(ExitCode::from(2)) };
    let today = day::today(flags.sides.today.as_deref())?;
    let approvals = approvals_of_head(flags.approvals.as_deref(), &comparison)?;
    let carried = carried(&comparison);
    let measure = Measure { strict: flags.strict, audience: flags.audience, today };
    let verdict = judge::judge(&comparison, &approvals, &carried, measure);
    output::line(written(flags.format, &comparison, &verdict, output::painted())?.trim_end());
    for (format, path) in &flags.output {
        let text = written(*format, &comparison, &verdict, false)?;
        fs::write(path, text).with_context(|| format!("failed to write {}", path.display()))?;
    }
    Ok(if verdict.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The approvals that count.
fn approvals_of_head(asked: Option<&Path>, comparison: &Comparison) -> Result<Vec<Approval>> {
    match (asked, &comparison.head_approvals) {
        (Some(path), _) => {
            let bytes = fs::read(path).with_context(|| format!("failed to read {}", path.display()))?;
            approvals::read(path, &bytes)
        }
        (None, Some((path, bytes))) => approvals::read(path, bytes),
        (None, None) => Ok(Vec::new()),
    }
}

/// The approvals that the base has already. Those of another time may be written otherwise; then none is known.
fn carried(comparison: &Comparison) -> Vec<Approval> {
    let known = comparison.base_approvals.as_ref().filter(|_| !comparison.released);
    known.and_then(|(path, bytes)| approvals::read(path, bytes).ok()).unwrap_or_default()
}

fn written(
    format: GateFormat,
    comparison: &Comparison,
    verdict: &Verdict<'_>,
    styled: bool,
) -> Result<String> {
    Ok(match format {
        GateFormat::Json => serde_json::to_string_pretty(&document::write(comparison, verdict))? + "\n",
        _ => text::write(comparison, verdict, styled),
    })
}
