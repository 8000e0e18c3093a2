//! Reads both sides of a comparison, lowers their contracts and pairs them by name.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_model::ElementSpans;
use clerk_user_model::{
    Diagnostics, Model, SourceMap, diagnostic, lower_with_spans, parse_part, render_text,
};

use super::base::{self, FoundBase};
use super::git::Git;
use super::input::{self, ContractFiles, Origin, SideInput};
use crate::flags::{AUTO, ComparisonFlags};
use crate::generate::parallel;
use crate::output;

/// A valid contract of one side.
#[derive(Debug)]
pub(super) struct LoweredContract {
    /// Path to prepend to its file names in messages.
    pub(super) root: String,
    pub(super) sources: SourceMap,
    pub(super) model: Model,
    pub(super) spans: ElementSpans,
}

/// Both sides of one contract. A new contract has no base, a removed one no head.
#[derive(Debug)]
pub(super) struct ContractPair {
    pub(super) base: Option<LoweredContract>,
    pub(super) head: Option<LoweredContract>,
}

/// The contracts to compare.
#[derive(Debug)]
pub(super) struct Comparison {
    /// Names of the base and the head, for messages.
    pub(super) base: String,
    pub(super) head: String,
    /// Whether the base is a release. Stale approvals are errors only then.
    pub(super) released: bool,
    /// Whether the declared version is compared with that of the base.
    pub(super) checks_version: bool,
    /// Whether every contract of both sides is compared.
    pub(super) complete: bool,
    pub(super) pairs: Vec<ContractPair>,
    /// The approvals files of both sides, and the path for new approvals.
    pub(super) base_approvals: Option<(PathBuf, Vec<u8>)>,
    pub(super) head_approvals: Option<(PathBuf, Vec<u8>)>,
    pub(super) approvals_path: Option<PathBuf>,
}

/// Reads both sides. Returns none if a contract has errors, and prints them.
pub(super) fn read(flags: &ComparisonFlags) -> Result<Option<Comparison>> {
    let here = work_tree(&flags.spec)?;
    let head = match &flags.head {
        Some(head) => named(head, "head", &here)?,
        None => Origin::Folder(here.clone()),
    };
    let (origin, released, checks_version) = match flags.base.as_str() {
        AUTO => {
            let FoundBase { origin, released } = find_base(flags, &head, &here)?;
            (origin, released, released)
        }
        base => {
            let origin = named(base, "base", &here)?;
            let released = is_release(base, &flags.tags, &origin, &head, &here)?;
            (origin, released, true)
        }
    };
    let base = input::read(&origin, &here, &flags.spec).context("cannot read the base")?;
    let head = input::read(&head, &here, &flags.spec).context("cannot read the head")?;
    let SideInput { shown: base_shown, contracts: base, approvals: base_approvals, .. } = base;
    let SideInput { shown: head_shown, contracts: head, approvals: head_approvals, approvals_path } = head;
    let lone = |files: &[ContractFiles]| files.iter().any(|one| one.folder.is_none());
    let complete = flags.contract.is_none() && !lone(&base) && !lone(&head);
    let Some(pairs) = lowered(paired(base, head, flags.contract.as_deref())?) else { return Ok(None) };
    Ok(Some(Comparison {
        base: base_shown,
        head: head_shown,
        released: released && !flags.unreleased,
        checks_version: checks_version && !flags.unreleased,
        complete,
        pairs,
        base_approvals,
        head_approvals,
        approvals_path,
    }))
}

/// The nearest ancestor of the current folder that contains contracts. Never the folder in which this program was
/// built: other repositories run it too.
fn work_tree(spec: &Path) -> Result<PathBuf> {
    let here = std::env::current_dir().context("cannot determine the current directory")?;
    let around = here.ancestors().find(|folder| folder.join(spec).is_dir());
    Ok(around.unwrap_or(&here).to_owned())
}

/// Resolves a folder or a revision.
fn named(text: &str, side: &str, here: &Path) -> Result<Origin> {
    let path = Path::new(text);
    if path.is_dir() {
        return Ok(Origin::Folder(path.to_owned()));
    }
    if text.is_empty() || text.starts_with('-') {
        bail!("--{side} `{text}` is neither a folder nor a revision");
    }
    if path.exists() {
        bail!("--{side} `{text}` is a file; expected the folder of a contract, or a git revision");
    }
    let git = Git::around(here).with_context(|| format!("--{side} `{text}` is not a folder"))?;
    if let Some(commit) = git.commit(text)? {
        return Ok(Origin::Revision { commit, shown: text.to_owned() });
    }
    let remedy = if git.is_shallow()? {
        "this clone is shallow; run `git fetch --unshallow --tags`, or check out with `fetch-depth: 0` in a workflow"
    } else {
        "run `git fetch --tags`; `git branch --all` and `git tag` list the known revisions"
    };
    bail!("--{side} `{text}` is neither a folder nor a revision of this repository; {remedy}")
}

/// Whether `--base` names a release tag. A release compared with itself is not checked as a release.
fn is_release(base: &str, tags: &str, origin: &Origin, head: &Origin, here: &Path) -> Result<bool> {
    let Origin::Revision { commit, .. } = origin else { return Ok(false) };
    if matches!(head, Origin::Revision { commit: head, .. } if head == commit) {
        return Ok(false);
    }
    let name = base.strip_prefix("refs/tags/").or_else(|| base.strip_prefix("tags/")).unwrap_or(base);
    base::is_release_tag(&Git::around(here)?, tags, name)
}

fn find_base(flags: &ComparisonFlags, head: &Origin, here: &Path) -> Result<FoundBase> {
    match head {
        Origin::Revision { shown, .. } => base::find(&Git::around(here)?, &flags.tags, shown, true),
        Origin::Folder(folder) if folder == here => {
            let git = Git::around(here)?;
            let spec = input::below(&git, here, &flags.spec)?;
            let clean = git.bytes(["status", "--porcelain", "--", &spec], Vec::new())?.is_empty();
            base::find(&git, &flags.tags, "HEAD", clean)
        }
        _ => bail!("`--base auto` needs a git revision or the work tree as the head; add `--base REV|DIR`"),
    }
}

/// Pairs the files of both sides by contract.
fn paired(
    base: Vec<ContractFiles>,
    head: Vec<ContractFiles>,
    only: Option<&str>,
) -> Result<Vec<(Option<ContractFiles>, Option<ContractFiles>)>> {
    let chosen = |files: Vec<ContractFiles>| -> Vec<ContractFiles> {
        let meant = |one: &ContractFiles| {
            only.is_none_or(|name| {
                one.folder.as_deref().is_none_or(|folder| folder == name) || declared(one) == name
            })
        };
        files.into_iter().filter(meant).collect()
    };
    let known: Vec<String> = base.iter().chain(&head).filter_map(|one| one.folder.clone()).collect();
    let (mut base, mut head) = (chosen(base), chosen(head));
    if let Some(name) = only
        && base.is_empty()
        && head.is_empty()
    {
        let near = diagnostic::nearest(name, known.iter().map(String::as_str));
        let help = near.map_or_else(
            || format!("expected one of: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        bail!("neither side has a contract `{name}`; {help}");
    }
    // A contract folder given on the command line is compared whatever its name is.
    let lone = |files: &[ContractFiles]| files.len() == 1 && files[0].folder.is_none();
    if lone(&base) || lone(&head) {
        let (one, many) = if lone(&base) { (&mut base, &mut head) } else { (&mut head, &mut base) };
        if many.len() > 1 {
            let name = Path::new(&one[0].root).file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let own = declared(&one[0]);
            let keep =
                many.iter().position(|other| other.folder.as_deref() == Some(name) || declared(other) == own);
            let Some(keep) = keep else {
                bail!(
                    "one side is the contract {}, the other has {}; add `--contract NAME`",
                    one[0].root,
                    known.join(", ")
                );
            };
            let kept = many.swap_remove(keep);
            *many = vec![kept];
        }
        return Ok(vec![(base.pop(), head.pop())]);
    }
    let mut pairs: Vec<(Option<ContractFiles>, Option<ContractFiles>)> = Vec::new();
    for one in head {
        let by_folder = base.iter().position(|other| other.folder == one.folder);
        let namesake = by_folder.or_else(|| base.iter().position(|other| declared(other) == declared(&one)));
        pairs.push((namesake.map(|index| base.remove(index)), Some(one)));
    }
    pairs.extend(base.into_iter().map(|one| (Some(one), None)));
    Ok(pairs)
}

/// The name that a contract declares, read without parsing the rest.
fn declared(files: &ContractFiles) -> String {
    line_of(&files.sources, "contract:").unwrap_or_default()
}

/// The value of a top-level key of `contract.yaml`.
fn line_of(sources: &SourceMap, key: &str) -> Option<String> {
    let (id, _) = sources.iter().find(|(_, file)| file.path == "contract.yaml")?;
    let text = sources.text(id);
    let rest = text.lines().find_map(|line| line.strip_prefix(key))?;
    Some(rest.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']).to_owned())
}

type Lowered = (Option<Model>, Diagnostics, ElementSpans);

/// Lowers every contract in parallel.
fn lowered(files: Vec<(Option<ContractFiles>, Option<ContractFiles>)>) -> Option<Vec<ContractPair>> {
    let all: Vec<(&str, &ContractFiles)> = files
        .iter()
        .flat_map(|(base, head)| {
            [base.as_ref().map(|one| ("base", one)), head.as_ref().map(|one| ("head", one))]
        })
        .flatten()
        .collect();
    let read: Vec<Lowered> = parallel::run(all.len(), |index| {
        let sources = &all[index].1.sources;
        lower_with_spans(sources, vec![parse_part(sources, 0, 1)])
    });
    let mut failed = false;
    for ((side, files), (model, diagnostics, _)) in all.iter().zip(&read) {
        if model.is_none() {
            failed = true;
            print_errors(side, files, diagnostics);
        }
    }
    if failed {
        return None;
    }
    let mut read = read.into_iter();
    let mut contract = |files: Option<ContractFiles>| {
        let ContractFiles { root, sources, .. } = files?;
        let (model, _, spans) = read.next()?;
        Some(LoweredContract { root, sources, model: model?, spans })
    };
    Some(
        files
            .into_iter()
            .map(|(base, head)| ContractPair { base: contract(base), head: contract(head) })
            .collect(),
    )
}

/// Prints the errors of a contract.
fn print_errors(side: &str, files: &ContractFiles, diagnostics: &Diagnostics) {
    output::error(&render_text(&files.sources, &files.root, diagnostics, output::stderr_is_styled()));
    let count = diagnostics.len();
    let errors = if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
    let language = line_of(&files.sources, "language:").unwrap_or_default();
    let ours = clerk_user_model::LANGUAGE_VERSION;
    let remedy = if language != ours.to_string() && !language.is_empty() {
        let remedy = if language.parse::<u32>().is_ok_and(|language| language > ours) {
            "upgrade this tool".to_owned()
        } else if side == "base" {
            "choose a newer base, or use an older version of the tool".to_owned()
        } else {
            format!("migrate the contract to language {ours}")
        };
        format!("it uses language {language}, and this tool reads language {ours}; {remedy}")
    } else if side == "base" {
        "choose a base without errors".to_owned()
    } else {
        "fix the contract first; `cargo xtask generate` reports the same errors".to_owned()
    };
    output::error(&format!(
        "\nerror: {errors} in the {side} contract {}; nothing was compared; {remedy}",
        files.root
    ));
}
