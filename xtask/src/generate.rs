//! `cargo xtask generate`: reads the spec, runs the emitters, and is the only writer.

pub(crate) mod disk;
pub(crate) mod read;
mod readme;

use std::panic::resume_unwind;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clerk_user_codegen::emit::with_manifest;
use clerk_user_codegen::schema::{key_table, language_schemas};
use clerk_user_codegen::{EMITTERS, Model, OutputFile, emit_only, render_json, render_text};
use similar::TextDiff;

use crate::flags::{GenerateFlags, MessageFormat};
use crate::{output, root};
use disk::Change;

/// Runs the command.
pub(crate) fn run(flags: &GenerateFlags) -> Result<ExitCode> {
    let root = root::workspace();
    let spec = flags.spec.clone().unwrap_or_else(|| root.join("spec/current"));
    let out = flags.out.clone().unwrap_or_else(|| root.join("generated"));
    check_emitters(&flags.only)?;
    let sources = read::sources(&spec)?;
    let (model, diagnostics) = clerk_user_codegen::read(&sources);
    let shown_root = spec.strip_prefix(&root).unwrap_or(&spec).display().to_string();
    let Some(model) = model else {
        match flags.message_format {
            MessageFormat::Text => {
                output::error(&render_text(&sources, &shown_root, &diagnostics, output::styled()));
                let count = diagnostics.len();
                let faults = if count == 1 { "1 fault".to_owned() } else { format!("{count} faults") };
                output::error(&format!("\n{faults} in the spec; nothing was written"));
            }
            MessageFormat::Json => {
                output::line(&format!("{:#}", render_json(&sources, &shown_root, &diagnostics)));
            }
        }
        return Ok(ExitCode::FAILURE);
    };
    let mut changes = disk::changes(&out, &emitted(&model, &flags.only), flags.only.is_empty())?;
    if flags.spec.is_none() && flags.out.is_none() && flags.only.is_empty() {
        changes.extend(disk::changes(&root.join("spec/schema"), &language_schemas(), false)?);
        changes.extend(readme::change(&root.join("spec/README.md"), &key_table())?);
    }
    if flags.check {
        return check(&root, &changes, flags);
    }
    if flags.dry_run {
        for change in &changes {
            output::line(&format!("would {} {}", change.verb(), shown(&root, change.path())));
        }
    } else {
        disk::apply(&changes)?;
        for change in &changes {
            output::line(&format!("{} {}", change.past(), shown(&root, change.path())));
        }
    }
    if changes.is_empty() {
        output::line("everything is up to date");
    }
    Ok(ExitCode::SUCCESS)
}

fn check_emitters(only: &[String]) -> Result<()> {
    for name in only {
        if !EMITTERS.iter().any(|emitter| emitter.name == name) {
            let known: Vec<&str> = EMITTERS.iter().map(|emitter| emitter.name).collect();
            bail!("there is no emitter `{name}`; known: {}", known.join(", "));
        }
    }
    Ok(())
}

fn emitted(model: &Model, only: &[String]) -> Vec<OutputFile> {
    if !only.is_empty() {
        return emit_only(model, only);
    }
    // Emitters share nothing but the model; side by side they take about half the time.
    std::thread::scope(|scope| {
        let running: Vec<_> =
            EMITTERS.iter().map(|emitter| scope.spawn(move || emitter.run(model))).collect();
        let outputs = running.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic)));
        with_manifest(outputs.collect())
    })
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

/// A path as a shell takes it for one word.
fn quoted(path: &str) -> String {
    if path.contains([' ', '\t', '\n', '\'']) {
        format!("'{}'", path.replace('\'', r"'\''"))
    } else {
        path.to_owned()
    }
}

/// Prints a unified diff of each difference and the command that mends them.
fn check(root: &Path, changes: &[Change], flags: &GenerateFlags) -> Result<ExitCode> {
    if changes.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for change in changes {
        let path = shown(root, change.path());
        match change {
            Change::Write { path: file, contents, .. } => {
                let old = std::fs::read(file).unwrap_or_default();
                let old = String::from_utf8_lossy(&old).into_owned();
                let diff = TextDiff::from_lines(old.as_str(), contents);
                let below = path.trim_start_matches('/');
                let (from, to) = (format!("a/{below}"), format!("b/{below}"));
                output::line(diff.unified_diff().header(&from, &to).to_string().trim_end());
            }
            Change::Delete { .. } => output::line(&format!("orphan: {path} is no longer emitted")),
        }
    }
    let mut command = "cargo xtask generate".to_owned();
    for (flag, value) in [("--spec", &flags.spec), ("--out", &flags.out)] {
        if let Some(value) = value {
            let value = value.to_str().context("a path is not UTF-8")?;
            command = format!("{command} {flag} {}", quoted(value));
        }
    }
    output::error(&format!("\n{} file(s) differ from what the spec says; run `{command}`", changes.len()));
    Ok(ExitCode::FAILURE)
}
