//! `cargo xtask new`: templates of rules, resources, operations and implementations. Unknown values are left as
//! placeholders, and `generate` rejects placeholders.

mod append;
mod crate_name;
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

use crate::flags::{ContractFlags, New, NewOperation, NewResource, NewRule};
use crate::generate::disk;
use crate::output;
use crate::spec_language::{Language, Node, NodeKind};
use draft::{Draft, NextStep};
use names::{ContractNames, suggestion};
use report::ScaffoldReport;
use scaffold::{Blank, KnownKeys, KnownValue, Scaffold, optional};

/// Why nothing can be created.
enum DraftError {
    /// The name is already in use.
    Taken(String),
    /// An error, or invalid usage.
    Failed(anyhow::Error),
}

impl From<anyhow::Error> for DraftError {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

type DraftResult = Result<Draft, DraftError>;

/// Runs the command.
pub(crate) fn run(new: &New) -> Result<ExitCode> {
    match new {
        New::Rule(flags) => create(&flags.place, |names| draft_rule(names, flags)),
        New::Resource(flags) => create(&flags.place, |names| draft_resource(names, flags)),
        New::Operation(flags) => create(&flags.place, |names| draft_operation(names, flags)),
        New::Implementation(flags) => implementation::run(flags),
    }
}

/// Creates something in a contract.
fn create(place: &ContractFlags, draft: impl FnOnce(&ContractNames) -> DraftResult) -> Result<ExitCode> {
    let names = ContractNames::read(place.spec.as_deref(), &place.contract)?;
    let draft = draft(&names);
    let draft = match draft {
        Ok(draft) => draft,
        Err(DraftError::Failed(error)) => return Err(error),
        Err(DraftError::Taken(message)) => {
            output::error(&format!("error: {message}; nothing was written"));
            return Ok(ExitCode::FAILURE);
        }
    };
    write(&names, place, &draft)?;
    output::line(ScaffoldReport { names: &names, place, draft: &draft }.text().trim_end());
    Ok(ExitCode::SUCCESS)
}

fn write(names: &ContractNames, place: &ContractFlags, draft: &Draft) -> Result<()> {
    let path = names.spec.join(&draft.path);
    let exists = path.symlink_metadata().is_ok();
    if exists && !draft.into_file {
        bail!("{} already exists; nothing was written", path.display());
    }
    if place.dry_run {
        return Ok(());
    }
    disk::write(&path, &draft.text).with_context(|| format!("failed to write {}", path.display()))
}

fn draft_rule(names: &ContractNames, flags: &NewRule) -> DraftResult {
    must_be(naming::is_kebab_case, &flags.id, "kebab-case")?;
    must_be(naming::is_kebab_case, &flags.family, "kebab-case")?;
    let families = names.families();
    if !families.contains(&flags.family.as_str()) && !flags.new_family {
        let help = suggestion(&flags.family, &families);
        fail(format!("unknown family `{}`; {help} (`--new-family` creates it)", flags.family))?;
    }
    let ids = names.operation_ids();
    for operation in &flags.operation {
        if !ids.contains(operation) && !names.ast.poisoned.operations {
            fail(format!("unknown operation `{operation}`; {}", suggestion(operation, &ids)))?;
        }
    }
    let path = format!("rules/{}/{}.yaml", flags.family, flags.id);
    if let Some(other) = names.rule(&flags.id) {
        return Err(DraftError::Taken(format!("rule `{}` already exists in {other}", flags.id)));
    }
    let targets = flags.operation.iter().map(|operation| format!("{{ operation: {operation} }}"));
    let mut known = vec![
        ("id", KnownValue::Value(flags.id.clone())),
        ("kind", KnownValue::Choice(flags.kind.clone())),
        ("targets", KnownValue::Items(targets.collect())),
    ];
    known.extend(flags.level.clone().map(|level| ("level", KnownValue::Value(level))));
    let mut draft = whole_file(names, "rule", path, &known)?;
    let id = &flags.id;
    draft.next.push(NextStep::new(
        format!("cargo conformance run --rule '{id}*'"),
        "checks the reference implementation; exit code 2 means that the rule was never evaluated",
    ));
    if RuleKind::judgement_of(&flags.kind) == Judgement::Judged {
        draft.next.extend([
            NextStep::new(
                "cargo test -p clerk-user-mutants every_rule_has_a_mutant",
                format!("fails until a mutant breaks the rule; add one to conformance/mutants/src/mutant/hand_written/, with breaks: &[\"{id}\"]"),
            ),
            NextStep::new(
                "cargo test -p clerk-user-mutants mutants_killed",
                "fails until the rule detects that mutant",
            ),
        ]);
    }
    Ok(draft)
}

fn draft_resource(names: &ContractNames, flags: &NewResource) -> DraftResult {
    let path = format!("resources/{}.yaml", naming::kebab_case(&flags.name));
    for name in std::iter::once(&flags.name).chain(&flags.id) {
        must_be(naming::is_pascal_case, name, "PascalCase")?;
        if naming::is_reserved_type(name) {
            fail(format!("`{name}` is reserved in generated code; choose another name"))?;
        }
        let same = |other: &str| naming::snake_case(other) == naming::snake_case(name);
        if let Some((other, file)) = names.types().find(|(other, _)| same(other)) {
            return Err(DraftError::Taken(format!(
                "`{other}` already exists in {}",
                names.sources.path(file)
            )));
        }
    }
    if flags.id.as_ref() == Some(&flags.name) {
        fail(format!(
            "the resource and its id have the same name `{0}`; choose another name for --id, such as `{0}Id`",
            flags.name
        ))?;
    }
    let mut known = vec![
        ("resource", KnownValue::Value(flags.name.clone())),
        // A union has no properties; the author removes the key then.
        ("properties", KnownValue::Items(Vec::new())),
    ];
    known.extend(flags.id.clone().map(|id| ("id", KnownValue::Value(id))));
    let mut draft = whole_file(names, "resource", path, &known)?;
    let (name, contract) = (&flags.name, &flags.place.contract);
    draft.next.extend([
        NextStep::new(
            format!(
                "cargo xtask new operation NAME --surface SURFACE --resource {name} --contract {contract}"
            ),
            format!(
                "creates an operation that returns it; or use `type: {name}` in a property of another resource"
            ),
        ),
        NextStep::new(
            "cargo test -p clerk-user --all-features --test examples",
            "fails until generated/tests/examples has an example of the resource for each surface",
        ),
    ]);
    Ok(draft)
}

fn draft_operation(names: &ContractNames, flags: &NewOperation) -> DraftResult {
    must_be(naming::is_camel_case, &flags.name, "camelCase")?;
    let resources: Vec<&str> = names.resources().collect();
    if !resources.contains(&flags.resource.as_str()) && !names.ast.poisoned.types {
        let help = suggestion(&flags.resource, &resources);
        fail(format!("unknown resource `{}`; {help}", flags.resource))?;
    }
    let same_surface = |file: &OperationsFile| file.surface.as_str() == flags.surface;
    for (path, file) in names.operations().filter(|(_, file)| same_surface(file)) {
        let same = |other: &str| naming::snake_case(other) == naming::snake_case(&flags.name);
        if let Some(other) = file.operations.keys().find(|other| same(other.as_str())) {
            return Err(DraftError::Taken(format!(
                "{} operation `{other}` already exists in {path}",
                flags.surface
            )));
        }
    }
    let path = match &flags.file {
        Some(stem) => named_file(names, stem, &flags.surface)?,
        None => likely_file(names, flags),
    };
    let known = [("returns", KnownValue::Value(flags.resource.clone()))];
    let mut draft = match names.operations().find(|(other, _)| *other == path) {
        Some((_, file)) if !same_surface(file) => {
            let message = format!("{path} contains {} operations; add `--file STEM`", file.surface);
            return Err(DraftError::Failed(anyhow::anyhow!(message)));
        }
        Some((_, file)) => into_file(names, path, file, &flags.name, &known)?,
        None => {
            let root = [("surface", KnownValue::Value(flags.surface.clone()))];
            file_of_one(names, path, &root, &flags.name, &known)?
        }
    };
    let id = format!("{}.{}", flags.surface, flags.name);
    draft.next.push(NextStep::new(
        "cargo test -p clerk-user-reference --test every_operation_answered",
        format!(
            "fails until the reference implements {id}; add the method in conformance/reference/src/handlers/"
        ),
    ));
    Ok(draft)
}

/// The file of `--file`: a file of the same surface, or a new file.
fn named_file(names: &ContractNames, stem: &str, surface: &str) -> Result<String> {
    must_be(naming::is_kebab_case, stem, "kebab-case")?;
    let path = format!("operations/{stem}.yaml");
    if !names.has_file(&path) {
        let stems = names.operations().filter(|(_, file)| file.surface.as_str() == surface);
        let stems: Vec<&str> = stems.filter_map(|(path, _)| stem_of(path)).collect();
        if let Some(near) = clerk_user_model::diagnostic::nearest(stem, stems.into_iter()) {
            bail!("missing file {path}; did you mean `--file {near}`?");
        }
    } else if !names.operations().any(|(other, _)| other == path) {
        bail!("cannot parse {path}; run `cargo xtask generate` for the errors");
    }
    Ok(path)
}

fn stem_of(path: &str) -> Option<&str> {
    path.strip_prefix("operations/")?.strip_suffix(".yaml")
}

/// The file of the surface with most operations on the resource, or a new file.
fn likely_file(names: &ContractNames, flags: &NewOperation) -> String {
    let answers = |file: &OperationsFile| {
        let entries = file.operations.values();
        let types = entries.flat_map(|entry| [&entry.returns, &entry.returns_list, &entry.returns_page]);
        types.flatten().filter(|ty| ty.value == flags.resource).count()
    };
    let files = names.operations().filter(|(_, file)| file.surface.as_str() == flags.surface);
    let counted = files.map(|(path, file)| (answers(file), path)).filter(|(count, _)| *count > 0);
    // On a tie, the first by name.
    let likely = counted.max_by_key(|(count, path)| (*count, Reverse(*path)));
    likely.map_or_else(
        || format!("operations/{}.yaml", naming::kebab_case(&flags.resource)),
        |(_, path)| path.to_owned(),
    )
}

/// A new file of one kind.
fn whole_file(names: &ContractNames, kind: &str, path: String, known: KnownKeys<'_>) -> DraftResult {
    let language = Language::of(kind);
    let mut scaffold = Scaffold::default();
    scaffold.line(&header(kind, &path));
    scaffold.mapping(language.root(), 0, known);
    if names.has_file(&path) {
        return Err(DraftError::Taken(format!("{path} already exists")));
    }
    let optional = optional(language.root(), known).into_iter().map(str::to_owned).collect();
    let (text, blanks) = scaffold.finish();
    let added = text.clone();
    Ok(Draft { path, text, added, start: 0, into_file: false, blanks, optional, next: Vec::new() })
}

/// A new operations file with one operation.
fn file_of_one(
    names: &ContractNames,
    path: String,
    root: KnownKeys<'_>,
    name: &str,
    known: KnownKeys<'_>,
) -> DraftResult {
    let language = Language::of(OPERATIONS);
    let mut draft = whole_file(names, OPERATIONS, path, root)?;
    // The mapping of operations is last. Replace it with one with a single entry.
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

/// Adds an operation to an existing file.
fn into_file(
    names: &ContractNames,
    path: String,
    file: &OperationsFile,
    name: &str,
    known: KnownKeys<'_>,
) -> DraftResult {
    let by_hand = || format!("{path} does not have one block per operation; add `{name}` by hand");
    let bytes = names.sources.iter().find(|(_, source)| source.path == path).map(|(_, source)| &source.bytes);
    let old = bytes.and_then(|bytes| String::from_utf8(bytes.clone()).ok()).unwrap_or_default();
    let language = Language::of(OPERATIONS);
    let place = append::find_insertion_point(&old, file).with_context(by_hand)?;
    let (_, entry) = entries(&language).context("the spec language has no operations")?;
    let (added, blanks) = operation(entry, place.indent, name, known);
    let (text, start) = append::insert(&old, &place, &added);
    if !append::is_intact(&path, &text, file, name) {
        fail(by_hand())?;
    }
    let optional = optional(entry, known).into_iter().map(str::to_owned).collect();
    Ok(Draft { path, text, added, start, into_file: true, blanks, optional, next: Vec::new() })
}

/// The file kind of operations.
const OPERATIONS: &str = "operations";

/// The key of the operations in their file, and the schema of one operation.
fn entries(language: &Language) -> Option<(&str, Node<'_>)> {
    language.root().keys().into_iter().find_map(|key| match key.value.kind() {
        NodeKind::ByName(entry) => Some((key.name, entry)),
        _ => None,
    })
}

fn operation(entry: Node<'_>, indent: usize, name: &str, known: KnownKeys<'_>) -> (String, Vec<Blank>) {
    let mut scaffold = Scaffold::default();
    scaffold.line(&format!("{:indent$}{name}:", ""));
    scaffold.mapping(entry, indent * 2, known);
    scaffold.finish()
}

/// The line that selects the schema for editors.
fn header(kind: &str, path: &str) -> String {
    let up = "../".repeat(path.matches('/').count() + 1);
    format!("# yaml-language-server: $schema={up}schema/{kind}.schema.json")
}

fn must_be(holds: fn(&str) -> bool, name: &str, case: &str) -> Result<()> {
    if holds(name) {
        Ok(())
    } else {
        fail(format!("`{name}` is not a {case} name; use {case}, with ASCII letters and digits only"))
    }
}

fn fail(message: String) -> Result<()> {
    Err(anyhow::anyhow!(message))
}
