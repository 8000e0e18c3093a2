//! `cargo xtask new`: the text that a new rule, resource, operation or implementation starts with, where it
//! goes, and what has to fail before it is done. What is not known is a blank, which `generate` refuses.

mod append;
mod draft;
mod implementation;
mod names;
mod report;
mod scaffold;

use std::cmp::Reverse;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clerk_user_model::ast::OperationsFile;
use clerk_user_model::{Judgement, RuleKind, naming};

use crate::flags::{New, NewOperation, NewResource, NewRule, Where};
use crate::generate::disk;
use crate::output;
use crate::spec_language::{Language, Node, Shape};
use draft::{Draft, Step};
use names::{Names, suggestion};
use report::Report;
use scaffold::{Blank, Given, Known, Scaffold, optional};

/// What stands in the way of something new.
enum Refusal {
    /// The contract has it already.
    Taken(String),
    /// It could not be told, or was asked for wrongly.
    Failed(anyhow::Error),
}

impl From<anyhow::Error> for Refusal {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

type Drafted = Result<Draft, Refusal>;

/// Runs the command.
pub(crate) fn run(new: &New) -> Result<ExitCode> {
    match new {
        New::Rule(flags) => start(&flags.place, |names| draft_rule(names, flags)),
        New::Resource(flags) => start(&flags.place, |names| draft_resource(names, flags)),
        New::Operation(flags) => start(&flags.place, |names| draft_operation(names, flags)),
        New::Implementation(flags) => implementation::run(flags),
    }
}

/// Starts something in a contract.
fn start(place: &Where, draft: impl FnOnce(&Names) -> Drafted) -> Result<ExitCode> {
    let names = Names::read(place.spec.as_deref(), &place.contract)?;
    let draft = draft(&names);
    let draft = match draft {
        Ok(draft) => draft,
        Err(Refusal::Failed(error)) => return Err(error),
        Err(Refusal::Taken(message)) => {
            output::error(&format!("error: {message}; nothing was written"));
            return Ok(ExitCode::FAILURE);
        }
    };
    write(&names, place, &draft)?;
    output::line(Report { names: &names, place, draft: &draft }.text().trim_end());
    Ok(ExitCode::SUCCESS)
}

fn write(names: &Names, place: &Where, draft: &Draft) -> Result<()> {
    let path = names.spec.join(&draft.path);
    let there = path.symlink_metadata().is_ok();
    if there && !draft.into_file {
        bail!("{} is there already; nothing was written", path.display());
    }
    if place.dry_run {
        return Ok(());
    }
    disk::write(&path, &draft.text).with_context(|| format!("failed to write {}", path.display()))
}

fn draft_rule(names: &Names, flags: &NewRule) -> Drafted {
    must_be(naming::is_kebab, &flags.id, "kebab-case")?;
    must_be(naming::is_kebab, &flags.family, "kebab-case")?;
    let families = names.families();
    if !families.contains(&flags.family.as_str()) && !flags.new_family {
        let help = suggestion(&flags.family, &families);
        fail(format!("there is no family `{}`; {help} (--new-family makes one)", flags.family))?;
    }
    let ids = names.operation_ids();
    for operation in &flags.operation {
        if !ids.contains(operation) && !names.ast.poisoned.operations {
            fail(format!("there is no operation `{operation}`; {}", suggestion(operation, &ids)))?;
        }
    }
    let path = format!("rules/{}/{}.yaml", flags.family, flags.id);
    if let Some(other) = names.rule(&flags.id) {
        return Err(Refusal::Taken(format!("{other} states a rule `{}`", flags.id)));
    }
    let targets = flags.operation.iter().map(|operation| format!("{{ operation: {operation} }}"));
    let mut known = vec![
        ("id", Given::Value(flags.id.clone())),
        ("kind", Given::Choice(flags.kind.clone())),
        ("targets", Given::Items(targets.collect())),
    ];
    known.extend(flags.level.clone().map(|level| ("level", Given::Value(level))));
    let mut draft = whole_file(names, "rule", path, &known)?;
    let id = &flags.id;
    draft.next.push(Step::new(
        format!("cargo conformance run --rule '{id}*'"),
        "judges the reference by it; a rule that is never evaluated ends with exit code 2",
    ));
    if RuleKind::judgement_of(&flags.kind) == Judgement::Judged {
        draft.next.extend([
            Step::new(
                "cargo test -p clerk-user-mutants --test every_rule_has_a_mutant",
                format!("fails first: \"write a mutant that breaks: {id}\". Write it in conformance/mutants/src/mutant/hand_written/, with breaks: &[\"{id}\"]"),
            ),
            Step::new(
                "cargo test -p clerk-user-mutants --test mutants_killed",
                "fails while the rule does not find that mutant out",
            ),
        ]);
    }
    Ok(draft)
}

fn draft_resource(names: &Names, flags: &NewResource) -> Drafted {
    let path = format!("resources/{}.yaml", naming::kebab(&flags.name));
    for name in std::iter::once(&flags.name).chain(&flags.id) {
        must_be(naming::is_pascal, name, "PascalCase")?;
        if naming::is_reserved_type(name) {
            fail(format!("`{name}` already means something else in emitted code; take another name"))?;
        }
        let same = |other: &str| naming::wire(other) == naming::wire(name);
        if let Some((other, file)) = names.types().find(|(other, _)| same(other)) {
            return Err(Refusal::Taken(format!("{} declares `{other}`", names.sources.path(file))));
        }
    }
    if flags.id.as_ref() == Some(&flags.name) {
        fail(format!("resource and id are both called `{}`", flags.name))?;
    }
    let mut known = vec![
        ("resource", Given::Value(flags.name.clone())),
        // A resource that is a union has none; then what was written here is taken out again.
        ("properties", Given::Items(Vec::new())),
    ];
    known.extend(flags.id.clone().map(|id| ("id", Given::Value(id))));
    let mut draft = whole_file(names, "resource", path, &known)?;
    let (name, contract) = (&flags.name, &flags.place.contract);
    draft.next.extend([
        Step::new(
            format!(
                "cargo xtask new operation NAME --surface SURFACE --resource {name} --contract {contract}"
            ),
            format!(
                "starts an operation that answers it; or say `type: {name}` at a property of another resource"
            ),
        ),
        Step::new(
            "cargo test -p clerk-user --all-features --test examples",
            "fails first: it asks for an example of the resource below generated/tests/examples, for each surface",
        ),
    ]);
    Ok(draft)
}

fn draft_operation(names: &Names, flags: &NewOperation) -> Drafted {
    must_be(naming::is_camel, &flags.name, "camelCase")?;
    let resources: Vec<&str> = names.resources().collect();
    if !resources.contains(&flags.resource.as_str()) && !names.ast.poisoned.types {
        let help = suggestion(&flags.resource, &resources);
        fail(format!("there is no resource `{}`; {help}", flags.resource))?;
    }
    let same_surface = |file: &OperationsFile| file.surface.as_str() == flags.surface;
    for (path, file) in names.operations().filter(|(_, file)| same_surface(file)) {
        let same = |other: &str| naming::wire(other) == naming::wire(&flags.name);
        if let Some(other) = file.operations.keys().find(|other| same(other.as_str())) {
            return Err(Refusal::Taken(format!("{path} has the {} operation `{other}`", flags.surface)));
        }
    }
    let path = match &flags.file {
        Some(stem) => named_file(names, stem, &flags.surface)?,
        None => likely_file(names, flags),
    };
    let known = [("returns", Given::Value(flags.resource.clone()))];
    let mut draft = match names.operations().find(|(other, _)| *other == path) {
        Some((_, file)) if !same_surface(file) => {
            let message = format!("{path} holds operations of the {}; name a file with --file", file.surface);
            return Err(Refusal::Failed(anyhow::anyhow!(message)));
        }
        Some((_, file)) => into_file(names, path, file, &flags.name, &known)?,
        None => {
            let root = [("surface", Given::Value(flags.surface.clone()))];
            file_of_one(names, path, &root, &flags.name, &known)?
        }
    };
    let id = format!("{}.{}", flags.surface, flags.name);
    draft.next.push(Step::new(
        "cargo test -p clerk-user-reference --test every_operation_answered",
        format!("fails first: the reference answers {id} with \"unimplemented\". Write the method in conformance/src/reference/"),
    ));
    Ok(draft)
}

/// The file that `--file` names: one of that surface, or a new one.
fn named_file(names: &Names, stem: &str, surface: &str) -> Result<String> {
    must_be(naming::is_kebab, stem, "kebab-case")?;
    let path = format!("operations/{stem}.yaml");
    if !names.has_file(&path) {
        let stems = names.operations().filter(|(_, file)| file.surface.as_str() == surface);
        let stems: Vec<&str> = stems.filter_map(|(path, _)| stem_of(path)).collect();
        if let Some(near) = clerk_user_model::diagnostic::nearest(stem, stems.into_iter()) {
            bail!(
                "there is no file {path}; did you mean `--file {near}`? (a file further from its name would be made)"
            );
        }
    } else if !names.operations().any(|(other, _)| other == path) {
        bail!("{path} cannot be read; `cargo xtask generate` says why");
    }
    Ok(path)
}

fn stem_of(path: &str) -> Option<&str> {
    path.strip_prefix("operations/")?.strip_suffix(".yaml")
}

/// The file of that surface in which most operations answer the resource; a new one where none does.
fn likely_file(names: &Names, flags: &NewOperation) -> String {
    let answers = |file: &OperationsFile| {
        let entries = file.operations.values();
        let types = entries.flat_map(|entry| [&entry.returns, &entry.returns_list, &entry.returns_page]);
        types.flatten().filter(|ty| ty.value == flags.resource).count()
    };
    let files = names.operations().filter(|(_, file)| file.surface.as_str() == flags.surface);
    let counted = files.map(|(path, file)| (answers(file), path)).filter(|(count, _)| *count > 0);
    // Of files with as many, the first by name.
    let likely = counted.max_by_key(|(count, path)| (*count, Reverse(*path)));
    likely.map_or_else(
        || format!("operations/{}.yaml", naming::kebab(&flags.resource)),
        |(_, path)| path.to_owned(),
    )
}

/// A new file of one kind.
fn whole_file(names: &Names, kind: &str, path: String, known: Known<'_>) -> Drafted {
    let language = Language::of(kind);
    let mut scaffold = Scaffold::default();
    scaffold.line(&header(kind, &path));
    scaffold.mapping(language.root(), 0, known);
    if names.has_file(&path) {
        return Err(Refusal::Taken(format!("there is a file {path}")));
    }
    let optional = optional(language.root(), known).into_iter().map(str::to_owned).collect();
    let (text, blanks) = scaffold.finish();
    let added = text.clone();
    Ok(Draft { path, text, added, start: 0, into_file: false, blanks, optional, next: Vec::new() })
}

/// A new file of operations, with one of them.
fn file_of_one(names: &Names, path: String, root: Known<'_>, name: &str, known: Known<'_>) -> Drafted {
    let language = Language::of(OPERATIONS);
    let mut draft = whole_file(names, OPERATIONS, path, root)?;
    // The mapping by name comes last, and its one entry is written out.
    let Some((key, entry)) = entries(&language) else { return Ok(draft) };
    let at = draft.text.rfind(&format!("{key}:")).unwrap_or(draft.text.len());
    let mut text = format!("{}\n{key}:\n", draft.text[..at].trim_end());
    let (entry_text, mut blanks) = operation(entry, 2, name, known);
    for blank in &mut blanks {
        blank.offset += text.len();
    }
    text.push_str(&entry_text);
    draft.blanks = blanks;
    draft.added.clone_from(&text);
    draft.text = text;
    draft.optional = optional(entry, known).into_iter().map(str::to_owned).collect();
    Ok(draft)
}

/// An operation more in a file that is there.
fn into_file(names: &Names, path: String, file: &OperationsFile, name: &str, known: Known<'_>) -> Drafted {
    let by_hand = || format!("{path} is not written one operation below the other; put `{name}` in by hand");
    let bytes = names.sources.iter().find(|(_, source)| source.path == path).map(|(_, source)| &source.bytes);
    let old = bytes.and_then(|bytes| String::from_utf8(bytes.clone()).ok()).unwrap_or_default();
    let language = Language::of(OPERATIONS);
    let place = append::place(&old, file).with_context(by_hand)?;
    let (_, entry) = entries(&language).context("the language has no operations")?;
    let (added, blanks) = operation(entry, place.indent, name, known);
    let (text, start) = append::insert(&old, &place, &added);
    if !append::holds(&path, &text, file, name) {
        fail(by_hand())?;
    }
    let optional = optional(entry, known).into_iter().map(str::to_owned).collect();
    Ok(Draft { path, text, added, start, into_file: true, blanks, optional, next: Vec::new() })
}

/// The kind of file that holds operations.
const OPERATIONS: &str = "operations";

/// The key of the operations in their file, and what stands at a name below it.
fn entries(language: &Language) -> Option<(&str, Node<'_>)> {
    language.root().keys().into_iter().find_map(|key| match key.value.shape() {
        Shape::ByName(entry) => Some((key.name, entry)),
        _ => None,
    })
}

fn operation(entry: Node<'_>, indent: usize, name: &str, known: Known<'_>) -> (String, Vec<Blank>) {
    let mut scaffold = Scaffold::default();
    scaffold.line(&format!("{:indent$}{name}:", ""));
    scaffold.mapping(entry, indent * 2, known);
    scaffold.finish()
}

/// The line that tells an editor the schema: from the file up to the folder of contracts.
fn header(kind: &str, path: &str) -> String {
    let up = "../".repeat(path.matches('/').count() + 1);
    format!("# yaml-language-server: $schema={up}schema/{kind}.schema.json")
}

fn must_be(holds: fn(&str) -> bool, name: &str, case: &str) -> Result<()> {
    if holds(name) {
        Ok(())
    } else {
        fail(format!("`{name}` is no {case} name; write it in {case}, from ASCII letters and digits"))
    }
}

fn fail(message: String) -> Result<()> {
    Err(anyhow::anyhow!(message))
}
