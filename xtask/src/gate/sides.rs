//! Both sides of a comparison: found, read, lowered, and paired by the names of their contracts.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clerk_user_model::Places;
use clerk_user_model::{
    Diagnostics, Model, SourceMap, diagnostic, lower_with_places, parse_part, render_text,
};

use super::base::{self, Found};
use super::git::Git;
use super::input::{self, Files, Input, Origin};
use crate::flags::{AUTO, Sides};
use crate::generate::side_by_side;
use crate::output;

/// A contract of one side, whole.
#[derive(Debug)]
pub(super) struct Contract {
    /// Path that messages put before the names of its files.
    pub(super) root: String,
    pub(super) sources: SourceMap,
    pub(super) model: Model,
    pub(super) places: Places,
}

/// Both sides of one contract; one of them is missing where it is new or gone.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) base: Option<Contract>,
    pub(super) head: Option<Contract>,
}

/// What is compared.
#[derive(Debug)]
pub(super) struct Comparison {
    /// How people are told of the base and of the head.
    pub(super) base: String,
    pub(super) head: String,
    /// Whether the base was released.
    pub(super) released: bool,
    /// Whether every contract of both sides is compared.
    pub(super) whole: bool,
    pub(super) pairs: Vec<Pair>,
    /// The approvals of both sides, and where those of the head would be written.
    pub(super) base_approvals: Option<(PathBuf, Vec<u8>)>,
    pub(super) head_approvals: Option<(PathBuf, Vec<u8>)>,
    pub(super) approvals_path: Option<PathBuf>,
}

/// Reads both sides. None when a contract has faults, which were printed then.
pub(super) fn read(flags: &Sides) -> Result<Option<Comparison>> {
    let here = here(&flags.spec)?;
    let head = match &flags.head {
        Some(head) => named(head, "head", &here)?,
        None => Origin::Folder(here.clone()),
    };
    let Found { origin, released } = match flags.base.as_str() {
        AUTO => look_for_base(flags, &head, &here)?,
        base => Found { origin: named(base, "base", &here)?, released: true },
    };
    let base = input::read(&origin, &here, &flags.spec).context("the base cannot be read")?;
    let head = input::read(&head, &here, &flags.spec).context("the head cannot be read")?;
    let Input { shown: base_shown, contracts: base, approvals: base_approvals, .. } = base;
    let Input { shown: head_shown, contracts: head, approvals: head_approvals, approvals_path } = head;
    let lone = |files: &[Files]| files.iter().any(|one| one.folder.is_none());
    let whole = flags.contract.is_none() && !lone(&base) && !lone(&head);
    let Some(pairs) = lowered(paired(base, head, flags.contract.as_deref())?) else { return Ok(None) };
    Ok(Some(Comparison {
        base: base_shown,
        head: head_shown,
        released: released && !flags.unreleased,
        whole,
        pairs,
        base_approvals,
        head_approvals,
        approvals_path,
    }))
}

/// The root of the work tree that is meant: the nearest folder around the current one that holds contracts.
/// Never the folder in which this program was built: it may have been lent to another repository.
fn here(spec: &Path) -> Result<PathBuf> {
    let here = std::env::current_dir().context("the current folder cannot be told")?;
    let around = here.ancestors().find(|folder| folder.join(spec).is_dir());
    Ok(around.unwrap_or(&here).to_owned())
}

/// A folder, or else a revision.
fn named(text: &str, side: &str, here: &Path) -> Result<Origin> {
    let path = Path::new(text);
    if path.is_dir() {
        return Ok(Origin::Folder(path.to_owned()));
    }
    if text.is_empty() || text.starts_with('-') {
        bail!("--{side} `{text}` is neither a folder nor a revision");
    }
    if path.exists() {
        bail!("--{side} {text} is a file; name the folder of a contract, or a git revision");
    }
    let git = Git::around(here).with_context(|| format!("--{side} {text} is no folder"))?;
    if let Some(commit) = git.commit(text)? {
        return Ok(Origin::Revision { commit, shown: text.to_owned() });
    }
    let remedy = if git.is_shallow()? {
        "this clone is shallow and may lack it: run `git fetch --unshallow --tags`, or in a workflow check out with `fetch-depth: 0`"
    } else {
        "`git fetch --tags` may bring it; `git branch --all` and `git tag` list what there is"
    };
    bail!("--{side} {text} is neither a folder nor a revision of this repository; {remedy}")
}

fn look_for_base(flags: &Sides, head: &Origin, here: &Path) -> Result<Found> {
    match head {
        Origin::Revision { shown, .. } => base::find(&Git::around(here)?, &flags.tags, shown, true),
        Origin::Folder(folder) if folder == here => {
            let git = Git::around(here)?;
            let spec = input::below(&git, here, &flags.spec)?;
            let clean = git.bytes(["status", "--porcelain", "--", &spec], Vec::new())?.is_empty();
            base::find(&git, &flags.tags, "HEAD", clean)
        }
        _ => bail!("a head that is a folder has no base of its own; name one with --base"),
    }
}

/// The files of both sides by contract.
fn paired(
    base: Vec<Files>,
    head: Vec<Files>,
    only: Option<&str>,
) -> Result<Vec<(Option<Files>, Option<Files>)>> {
    let chosen = |files: Vec<Files>| -> Vec<Files> {
        let meant = |one: &Files| {
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
            || format!("there are: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        bail!("neither side has a contract `{name}`; {help}");
    }
    // A folder that was named itself is meant, whatever it is called.
    let lone = |files: &[Files]| files.len() == 1 && files[0].folder.is_none();
    if lone(&base) || lone(&head) {
        let (one, many) = if lone(&base) { (&mut base, &mut head) } else { (&mut head, &mut base) };
        if many.len() > 1 {
            let name = Path::new(&one[0].root).file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let own = declared(&one[0]);
            let keep =
                many.iter().position(|other| other.folder.as_deref() == Some(name) || declared(other) == own);
            let Some(keep) = keep else {
                bail!(
                    "one side is the contract {}, the other has {}; say which with --contract",
                    one[0].root,
                    known.join(", ")
                );
            };
            let kept = many.swap_remove(keep);
            *many = vec![kept];
        }
        return Ok(vec![(base.pop(), head.pop())]);
    }
    let mut pairs: Vec<(Option<Files>, Option<Files>)> = Vec::new();
    for one in head {
        let by_folder = base.iter().position(|other| other.folder == one.folder);
        let namesake = by_folder.or_else(|| base.iter().position(|other| declared(other) == declared(&one)));
        pairs.push((namesake.map(|index| base.remove(index)), Some(one)));
    }
    pairs.extend(base.into_iter().map(|one| (Some(one), None)));
    Ok(pairs)
}

/// The name that a contract gives itself, read without understanding the rest.
fn declared(files: &Files) -> String {
    line_of(&files.sources, "contract:").unwrap_or_default()
}

/// What stands behind a key at the beginning of a line of `contract.yaml`.
fn line_of(sources: &SourceMap, key: &str) -> Option<String> {
    let (id, _) = sources.iter().find(|(_, file)| file.path == "contract.yaml")?;
    let text = sources.text(id);
    let rest = text.lines().find_map(|line| line.strip_prefix(key))?;
    Some(rest.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']).to_owned())
}

type Lowered = (Option<Model>, Diagnostics, Places);

/// Lowers every contract, side by side.
fn lowered(files: Vec<(Option<Files>, Option<Files>)>) -> Option<Vec<Pair>> {
    let all: Vec<(&str, &Files)> = files
        .iter()
        .flat_map(|(base, head)| {
            [base.as_ref().map(|one| ("base", one)), head.as_ref().map(|one| ("head", one))]
        })
        .flatten()
        .collect();
    let read: Vec<Lowered> = side_by_side::run(all.len(), |index| {
        let sources = &all[index].1.sources;
        lower_with_places(sources, vec![parse_part(sources, 0, 1)])
    });
    let mut faulty = false;
    for ((side, files), (model, diagnostics, _)) in all.iter().zip(&read) {
        if model.is_none() {
            faulty = true;
            complain(side, files, diagnostics);
        }
    }
    if faulty {
        return None;
    }
    let mut read = read.into_iter();
    let mut whole = |files: Option<Files>| {
        let Files { root, sources, .. } = files?;
        let (model, _, places) = read.next()?;
        Some(Contract { root, sources, model: model?, places })
    };
    Some(files.into_iter().map(|(base, head)| Pair { base: whole(base), head: whole(head) }).collect())
}

/// Prints what is wrong with a contract.
fn complain(side: &str, files: &Files, diagnostics: &Diagnostics) {
    output::error(&render_text(&files.sources, &files.root, diagnostics, output::styled()));
    let count = diagnostics.len();
    let faults = if count == 1 { "1 fault".to_owned() } else { format!("{count} faults") };
    let language = line_of(&files.sources, "language:").unwrap_or_default();
    let ours = clerk_user_model::LANGUAGE.to_string();
    let remedy = if language != ours && !language.is_empty() {
        format!(
            "it is written in language {language}, and this gate reads language {ours}: take a base that is written in it, or run the gate of that time"
        )
    } else if side == "base" {
        "name a base whose contract is whole".to_owned()
    } else {
        "mend the contract first; `cargo xtask generate` says the same".to_owned()
    };
    output::error(&format!(
        "\nerror: the {side}'s contract {} has {faults}, so nothing was compared; {remedy}",
        files.root
    ));
}
