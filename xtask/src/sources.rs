//! `cargo xtask sources`: holds the lists of statements (`spec/sources/statements`) against the contracts, and against
//! the source documents where they are at hand.

mod list;
mod names;
mod split;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clerk_user_model::{ElementSpans, lower_with_spans, parse};
use sha2::{Digest, Sha256};

use crate::flags::SourcesFlags;
use crate::generate::read;
use crate::{output, root};
use list::{Statement, StatementList};
use split::{Unit, UnitKind, split};

/// Bytes of a hash that are kept: no two sentences of a source share them.
const HASH_BYTES: usize = 6;

/// Runs the command.
pub(crate) fn run(flags: &SourcesFlags) -> Result<ExitCode> {
    let root = root::workspace();
    let sources = root.join("spec/sources");
    let lists = StatementList::read_all(&sources.join("statements"))?;
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for list in &lists {
        let contracts = Contracts::read(&root, &list.contracts)?;
        for statement in &list.statements {
            if !ids.insert(&statement.id) {
                problems.push(format!("duplicate statement `{}`; change one of the ids", statement.id));
            }
            problems.extend(contracts.problems(statement));
        }
        for entry in list.not_normative.iter().filter(|entry| entry.why.trim().is_empty()) {
            let first = entry.hashes.first().map_or("", String::as_str);
            problems
                .push(format!("{}: `not-normative` at {first} has no `why`; add the reason", list.source));
        }
    }
    for list in &lists {
        let count = |wanted: fn(&Statement) -> bool| {
            list.statements.iter().filter(|statement| wanted(statement)).count()
        };
        let held = count(|statement| !statement.held_by.is_empty());
        let out = count(|statement| statement.out_of_scope.is_some());
        let todo = count(|statement| statement.todo);
        let mut line = format!("{}: {held} statements held, {out} out of scope, {todo} to do", list.source);
        if let Some(folder) = &flags.seeds {
            let names = names::read(&sources.join(format!("{}.yaml", list.source)))?;
            let document = document(folder, &list.source)?;
            let (found, count) = compare(list, &names, &split(&document));
            problems.extend(found);
            line += &format!("; {count} sentences, cells and code blocks in the document");
        }
        output::line(&line);
    }
    for problem in &problems {
        output::error(problem);
    }
    output::line(&format!("{} problems", problems.len()));
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The elements of the contracts that follow a source.
struct Contracts {
    names: Vec<String>,
    elements: Vec<ElementSpans>,
    fixups: BTreeSet<String>,
}

impl Contracts {
    fn read(root: &Path, names: &[String]) -> Result<Self> {
        let mut contracts = Self { names: names.to_vec(), elements: Vec::new(), fixups: BTreeSet::new() };
        for name in names {
            let sources = read::sources(&root.join("spec").join(name))?;
            let (model, _, spans) = lower_with_spans(&sources, vec![parse(&sources)]);
            let Some(model) = model else {
                bail!("the contract `{name}` has errors; run `cargo xtask generate --check`");
            };
            contracts.fixups.extend(model.fixups.into_iter().map(|fixup| fixup.id));
            contracts.elements.push(spans);
        }
        Ok(contracts)
    }

    fn problems(&self, statement: &Statement) -> Vec<String> {
        let id = &statement.id;
        let mut problems = Vec::new();
        if statement.says.trim().is_empty() {
            problems.push(format!("{id}: `says` is empty; say it in our own words"));
        }
        let states = [!statement.held_by.is_empty(), statement.out_of_scope.is_some(), statement.todo];
        match states.iter().filter(|is_set| **is_set).count() {
            0 => problems.push(format!(
                "{id}: nothing holds it; add `held-by`, `out-of-scope` with the reason, or `todo: true`"
            )),
            1 => {}
            _ => problems.push(format!("{id}: keep one of `held-by`, `out-of-scope` and `todo`")),
        }
        if statement.out_of_scope.as_ref().is_some_and(|why| why.trim().is_empty()) {
            problems.push(format!("{id}: `out-of-scope` has no reason; add it"));
        }
        for element in &statement.held_by {
            let exists = match element.strip_prefix("fixup ") {
                Some(fixup) => self.fixups.contains(fixup),
                None => self.elements.iter().any(|spans| spans.contains(element)),
            };
            if !exists {
                let contracts = self.names.join(", ");
                problems.push(format!(
                    "{id}: unknown element `{element}` in {contracts}; write it as in `rule ID`, `property User.firstName`, \
                     `operation backend.updateUser`, `param …`, `method UserObject.update`, `error …`, `setting …`, `fixup ID`"
                ));
            }
        }
        problems
    }
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
        format!("{source}: not listed: {hash} ({:?}) {}: {}", unit.kind, unit.place, unit.text)
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
