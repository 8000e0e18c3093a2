//! `cargo xtask generate`: reads the spec, runs the emitters and writes their output.

mod contracts;
pub(crate) mod disk;
pub(crate) mod parallel;
pub(crate) mod read;
mod readme;
mod sarif;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clerk_user_emit::{EMITTERS, Edition, OutputFile};
use clerk_user_emit::{Emitter, with_manifest};
use clerk_user_model::schema::{key_table, language_schemas};
use clerk_user_model::{render_json, render_text};
use serde_json::Value;
use similar::TextDiff;

use crate::flags::{GenerateFlags, MessageFormat};
use crate::{output, root};
use contracts::ReadContract;
use disk::FileChange;

/// Runs the command.
pub(crate) fn run(flags: &GenerateFlags) -> Result<ExitCode> {
    let root = root::workspace();
    let out = flags.out.clone().unwrap_or_else(|| root.join("generated"));
    check_emitters(&flags.only)?;
    output::progress("reading the spec");
    let contracts = contracts::read_all(&root, flags)?;
    let siblings = contracts::siblings(&contracts);
    let Some(editions) = contracts::editions(&contracts, &siblings) else {
        report(&contracts, flags.message_format);
        return Ok(ExitCode::FAILURE);
    };
    let ours = flags.spec.is_none() && flags.out.is_none() && flags.only.is_empty();
    output::progress("running the emitters");
    let outputs = emit(&editions, &flags.only, ours);
    output::progress("comparing with the files on disk");
    let mut changes = disk::changes(&out, &outputs.files, flags.only.is_empty())?;
    if ours {
        changes.extend(disk::changes(&root.join("spec/schema"), &outputs.schemas, false)?);
        changes.extend(readme::changes(&root.join("spec/README.md"), &outputs.keys)?);
    }
    if flags.check {
        return check(&root, &changes, flags);
    }
    if flags.dry_run {
        for change in &changes {
            output::line(&format!("would {} {}", change.verb(), shown(&root, change.path())));
        }
    } else {
        if !changes.is_empty() {
            output::progress("writing the changes");
        }
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

/// Prints the errors of every contract.
fn report(contracts: &[ReadContract], format: MessageFormat) {
    let count: usize = contracts.iter().map(|contract| contract.diagnostics.len()).sum();
    if format == MessageFormat::Text {
        for ReadContract { sources, shown, diagnostics, .. } in contracts {
            if !diagnostics.is_empty() {
                output::error(&render_text(sources, shown, diagnostics, output::stderr_is_styled()));
            }
        }
        let errors = if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
        output::error(&format!("\n{errors} in the spec; nothing was written"));
        return;
    }
    print_document(contracts, format);
}

/// Prints the errors as one document, also if there are none.
fn print_document(contracts: &[ReadContract], format: MessageFormat) {
    let documents = contracts
        .iter()
        .map(|ReadContract { sources, shown, diagnostics, .. }| render_json(sources, shown, diagnostics));
    let diagnostics: Vec<Value> =
        documents.flat_map(|one| one["diagnostics"].as_array().cloned().unwrap_or_default()).collect();
    match format {
        MessageFormat::Text => {}
        MessageFormat::Json => {
            output::line(&format!("{:#}", serde_json::json!({ "diagnostics": diagnostics })));
        }
        MessageFormat::Sarif => output::line(&format!("{:#}", sarif::log(&diagnostics))),
    }
}

fn check_emitters(only: &[String]) -> Result<()> {
    for name in only {
        if !EMITTERS.iter().any(|emitter| emitter.name == name) {
            let known: Vec<&str> = EMITTERS.iter().map(|emitter| emitter.name).collect();
            bail!("unknown emitter `{name}`; expected one of: {}", known.join(", "));
        }
    }
    Ok(())
}

/// The output of the generator.
#[derive(Default)]
struct Outputs {
    /// The files of the output folder.
    files: Vec<OutputFile>,
    /// The schemas of the spec language.
    schemas: Vec<OutputFile>,
    /// The table of keys of the spec language.
    keys: String,
}

/// The output of one job. Jobs are independent.
enum JobResult {
    Files(&'static Emitter, Vec<OutputFile>),
    Schemas(Vec<OutputFile>),
    Keys(String),
}

/// The schemas of the spec language, with paths relative to `spec/schema`.
fn schemas() -> Vec<OutputFile> {
    let file = |(kind, schema)| OutputFile {
        path: format!("{kind}.schema.json"),
        contents: format!("{schema:#}\n"),
    };
    language_schemas().into_iter().map(file).collect()
}

/// Runs the emitters for all contracts. `language` adds the schemas and the table of keys of the spec language.
fn emit(editions: &[Edition<'_>], only: &[String], language: bool) -> Outputs {
    let chosen = |emitter: &&Emitter| only.is_empty() || only.iter().any(|name| name == emitter.name);
    let jobs: Vec<(&'static Emitter, &Edition<'_>)> = EMITTERS
        .iter()
        .filter(chosen)
        .flat_map(|emitter| editions.iter().map(move |edition| (emitter, edition)))
        .collect();
    let pieces = parallel::run(jobs.len() + if language { 2 } else { 0 }, |index| match jobs.get(index) {
        Some((emitter, edition)) => JobResult::Files(emitter, emitter.run(edition)),
        None if index == jobs.len() => JobResult::Schemas(schemas()),
        None => JobResult::Keys(key_table()),
    });
    let mut outputs = Outputs::default();
    let mut files = Vec::new();
    for piece in pieces {
        match piece {
            JobResult::Files(emitter, written) => files.push((emitter, written)),
            JobResult::Schemas(schemas) => outputs.schemas = schemas,
            JobResult::Keys(keys) => outputs.keys = keys,
        }
    }
    outputs.files = if only.is_empty() {
        with_manifest(files)
    } else {
        // The manifest covers all emitters.
        files.into_iter().flat_map(|(_, files)| files).collect()
    };
    outputs
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

/// A path, quoted for a shell.
fn quoted(path: &str) -> String {
    if path.contains([' ', '\t', '\n', '\'']) {
        format!("'{}'", path.replace('\'', r"'\''"))
    } else {
        path.to_owned()
    }
}

/// Time limit of the search for the shortest diff.
const DIFF_TIME: Duration = Duration::from_millis(500);

/// Prints a unified diff of each outdated file, and the command that updates them.
fn check(root: &Path, changes: &[FileChange], flags: &GenerateFlags) -> Result<ExitCode> {
    if changes.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    // Machine-readable standard output must stay a single document.
    let say = if flags.message_format == MessageFormat::Text { output::line } else { output::error };
    for change in changes {
        let path = shown(root, change.path());
        match change {
            FileChange::Write { path: file, contents, .. } => {
                let Some(old) = disk::replaced(file, contents) else {
                    say(&format!("{path} differs (too large for a diff)"));
                    continue;
                };
                let diff =
                    TextDiff::configure().timeout(DIFF_TIME).diff_lines(old.as_str(), contents.as_str());
                let below = path.trim_start_matches('/');
                let (from, to) = (format!("a/{below}"), format!("b/{below}"));
                say(diff.unified_diff().header(&from, &to).to_string().trim_end());
            }
            FileChange::Delete { .. } => say(&format!("orphan: {path} is no longer emitted")),
            FileChange::CleanUp { .. } => say(&format!("leftover: {path} is from an interrupted run")),
        }
    }
    let mut command = "cargo xtask generate".to_owned();
    for (flag, value) in [("--spec", &flags.spec), ("--out", &flags.out)] {
        if let Some(value) = value {
            let value = value.to_str().context("a path is not UTF-8")?;
            command = format!("{command} {flag} {}", quoted(value));
        }
    }
    let files =
        if changes.len() == 1 { "1 file is".to_owned() } else { format!("{} files are", changes.len()) };
    output::error(&format!("\n{files} out of date; run `{command}`"));
    Ok(ExitCode::FAILURE)
}
