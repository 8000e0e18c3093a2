//! `cargo xtask sources`: holds the lists of statements (`spec/sources/statements`) against the contracts, and against
//! the source documents where they are at hand. Where the OpenAPI documents are at hand, it compares the params.

mod list;
mod names;
mod openapi;
mod split;
mod upstream;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clerk_user_model::{ElementSpans, Model, lower_with_spans, parse};
use sha2::{Digest, Sha256};

use crate::flags::SourcesFlags;
use crate::generate::read;
use crate::{output, root};
use list::{Statement, StatementList};
use split::{Unit, UnitKind, split};
use upstream::Differences;

/// Bytes of a hash that are kept: no two sentences of a source share them.
const HASH_BYTES: usize = 6;

/// Runs the command.
pub(crate) fn run(flags: &SourcesFlags) -> Result<ExitCode> {
    let root = root::workspace();
    let sources = root.join("spec/sources");
    let lists = StatementList::read_all(&sources.join("statements"))?;
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    let mut contracts: BTreeMap<&str, Contract> = BTreeMap::new();
    for list in &lists {
        for name in &list.contracts {
            if !contracts.contains_key(name.as_str()) {
                contracts.insert(name, Contract::read(&root, name)?);
            }
        }
        for statement in &list.statements {
            if !ids.insert(&statement.id) {
                problems.push(format!("duplicate statement `{}`; change one of the ids", statement.id));
            }
            problems.extend(statement_problems(statement, list, &contracts));
        }
        for entry in list.not_normative.iter().filter(|entry| entry.why.trim().is_empty()) {
            let first = entry.hashes.first().map_or("", String::as_str);
            let source = &list.source;
            problems.push(format!("{source}: missing `why` in `not-normative` at {first}; add the reason"));
        }
    }
    for list in &lists {
        let count = |wanted: fn(&Statement) -> bool| {
            list.statements.iter().filter(|statement| wanted(statement)).count()
        };
        let covered = count(|statement| !statement.held_by.is_empty());
        let out = count(|statement| statement.out_of_scope.is_some());
        let todo = count(|statement| statement.todo);
        let mut line =
            format!("{}: {covered} statements covered, {out} out of scope, {todo} to do", list.source);
        if let Some(folder) = &flags.seeds {
            let names = names::read(&sources.join(format!("{}.yaml", list.source)))?;
            let document = document(folder, &list.source)?;
            let (found, count) = compare(list, &names, &split(&document));
            problems.extend(found);
            line += &format!("; {count} sentences, cells and code blocks in the document");
        }
        output::line(&line);
    }
    if let Some(folder) = &flags.upstream {
        let differences = Differences::read(&sources.join("openapi/params.yaml"))?;
        let documents = differences.documents(folder)?;
        let model = contract(&root.join("spec").join(&differences.contract))?.0;
        let (found, count) = differences.compare(&model, &documents);
        output::line(&format!(
            "{}: {count} params compared with the OpenAPI documents",
            differences.contract
        ));
        problems.extend(found);
    }
    for problem in &problems {
        output::error(problem);
    }
    output::line(&match problems.len() {
        0 => "no problems".to_owned(),
        1 => "1 problem".to_owned(),
        many => format!("{many} problems"),
    });
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The contract in a folder, and its elements.
fn contract(folder: &Path) -> Result<(Model, ElementSpans)> {
    let sources = read::sources(folder)?;
    let (model, _, elements) = lower_with_spans(&sources, vec![parse(&sources)]);
    let Some(model) = model else {
        bail!("the contract in {} has errors; run `cargo xtask generate --check`", folder.display());
    };
    Ok((model, elements))
}

/// What a contract has that can hold a statement.
struct Contract {
    elements: ElementSpans,
    fixups: BTreeSet<String>,
}

impl Contract {
    fn read(root: &Path, name: &str) -> Result<Self> {
        let (model, elements) = contract(&root.join("spec").join(name))?;
        Ok(Self { elements, fixups: model.fixups.into_iter().map(|fixup| fixup.id).collect() })
    }

    fn contains(&self, element: &str) -> bool {
        match element.strip_prefix("fixup ") {
            Some(fixup) => self.fixups.contains(fixup),
            None => self.elements.contains(element),
        }
    }
}

fn statement_problems(
    statement: &Statement,
    list: &StatementList,
    contracts: &BTreeMap<&str, Contract>,
) -> Vec<String> {
    let id = &statement.id;
    let mut problems = Vec::new();
    if statement.says.trim().is_empty() {
        problems.push(format!("{id}: `says` is empty; summarise the statement in your own words"));
    }
    let states = [!statement.held_by.is_empty(), statement.out_of_scope.is_some(), statement.todo];
    match states.iter().filter(|is_set| **is_set).count() {
        0 => problems.push(format!(
            "{id}: not covered by any element; add `held-by`, `out-of-scope` with the reason, or `todo: true`"
        )),
        1 => {}
        _ => problems.push(format!(
            "{id}: expected exactly one of `held-by`, `out-of-scope` and `todo`; remove the others"
        )),
    }
    if statement.out_of_scope.as_ref().is_some_and(|why| why.trim().is_empty()) {
        problems.push(format!("{id}: `out-of-scope` has no reason; add it"));
    }
    for element in &statement.held_by {
        let mut in_list = list.contracts.iter().filter_map(|name| contracts.get(name.as_str()));
        if !in_list.any(|contract| contract.contains(element)) {
            let names = list.contracts.join(", ");
            problems.push(format!(
                "{id}: unknown element `{element}` in {names}; write it as in `rule ID`, `property User.firstName`, \
                 `operation backend.updateUser`, `param …`, `method UserObject.update`, `error …`, `setting …`, `fixup ID`"
            ));
        }
    }
    problems
}

/// The document of a source: the file whose name starts with its key.
fn document(folder: &Path, source: &str) -> Result<String> {
    let failed = || format!("failed to list {}", folder.display());
    for entry in fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        let is_wanted =
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(source));
        if is_wanted {
            return fs::read_to_string(&path).with_context(|| format!("failed to read {}", path.display()));
        }
    }
    bail!("no file in {} starts with `{source}`; expected the document of that source", folder.display())
}

/// What is in the document and not listed, and what is listed and not in the document.
fn compare(list: &StatementList, names: &BTreeSet<String>, units: &[Unit]) -> (Vec<String>, usize) {
    let mut hashes: BTreeMap<String, &Unit> = BTreeMap::new();
    for unit in units {
        hashes.entry(hash(unit)).or_insert(unit);
    }
    let listed = list.hashes();
    let source = &list.source;
    let missing =
        hashes.iter().filter(|(hash, unit)| !listed.contains(hash.as_str()) && !is_name(unit, names));
    let mut missing: Vec<_> = missing.collect();
    let position = |wanted: &Unit| units.iter().position(|unit| unit == wanted);
    missing.sort_by_key(|(_, unit)| position(unit));
    let missing = missing.iter().map(|(hash, unit)| {
        let (kind, place, text) = (unit.kind.word(), &unit.place, &unit.text);
        format!(
            "{source}: unlisted {kind} {hash} at {place}: \"{text}\"; \
             add it to `statements` or `not-normative`"
        )
    });
    let stale = listed.iter().filter(|hash| !hashes.contains_key(**hash));
    let stale = stale.map(|hash| {
        format!("{source}: nothing in the document has the hash {hash}; remove it, or list the new text")
    });
    (missing.chain(stale).collect(), hashes.len())
}

/// Whether the inventory of the source holds the unit: a listed name, its type, or its signature.
fn is_name(unit: &Unit, names: &BTreeSet<String>) -> bool {
    let name = match unit.kind {
        UnitKind::Name => unit.text.as_str(),
        UnitKind::Type => unit.place.rsplit(" > ").next().unwrap_or_default(),
        UnitKind::Signature => unit.text.trim_start_matches("function "),
        UnitKind::Sentence | UnitKind::Code => return false,
    };
    names.contains(names::bare(name))
}

fn hash(unit: &Unit) -> String {
    use std::fmt::Write;
    let digest = Sha256::digest(format!("{}\n{}", unit.place, unit.text));
    digest.iter().take(HASH_BYTES).fold(String::new(), |mut hash, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}
