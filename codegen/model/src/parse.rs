//! Files → AST: the path of a file determines its type.

use std::path::Path;

use serde::de::DeserializeOwned;

use crate::ast::{ContractFile, ControlFile, ErrorsFile, OperationsFile, RuleFile, SdkFile, TypeFile};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::source::{FileId, SourceFile, SourceMap, Span, read_yaml};

/// All files of a contract that were read without errors.
#[derive(Clone, Debug, Default)]
pub struct Ast {
    /// `contract.yaml`.
    pub contract: Option<(FileId, ContractFile)>,
    /// `errors.yaml`.
    pub errors: Option<(FileId, ErrorsFile)>,
    /// `control.yaml`.
    pub control: Option<(FileId, ControlFile)>,
    /// `resources/*.yaml` and `enums/*.yaml`.
    pub types: Vec<(FileId, TypeFile)>,
    /// `operations/*.yaml`.
    pub operations: Vec<(FileId, OperationsFile)>,
    /// `sdk/*.yaml`.
    pub sdk: Vec<(FileId, SdkFile)>,
    /// `rules/**/*.yaml`.
    pub rules: Vec<(FileId, RuleFile)>,
    /// Kinds with an unreadable file: missing names of these kinds are not reported.
    pub poisoned: Poisoned,
}

/// Kinds of names that can be missing because a file could not be read.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per kind of name, each read by its own")]
pub struct Poisoned {
    /// Sources, API versions.
    pub contract: bool,
    /// Errors.
    pub errors: bool,
    /// Resources, ids, enums.
    pub types: bool,
    /// Operations.
    pub operations: bool,
    /// Settings and seeds.
    pub control: bool,
}

/// Reads each file into its AST; reports at most one syntax or type error per file.
pub fn parse(sources: &SourceMap) -> (Ast, Diagnostics) {
    parse_part(sources, 0, 1)
}

/// Reads every `of`-th file, starting with the one at `part`. Parts can be read in parallel;
/// joining them gives the same result as a single read.
pub fn parse_part(sources: &SourceMap, part: usize, of: usize) -> (Ast, Diagnostics) {
    let mut ast = Ast::default();
    let mut diagnostics = Diagnostics::default();
    for (id, file) in sources.iter().skip(part).step_by(of) {
        parse_file(id, file, &mut ast, &mut diagnostics);
    }
    (ast, diagnostics)
}

/// Joins the parts of an AST, with the same result as a single read.
pub(crate) fn join(parts: Vec<(Ast, Diagnostics)>) -> (Ast, Diagnostics) {
    let mut whole = Ast::default();
    let mut diagnostics = Diagnostics::default();
    for (part, faults) in parts {
        whole.take(part);
        diagnostics.extend(faults);
    }
    whole.types.sort_by_key(|(file, _)| *file);
    whole.operations.sort_by_key(|(file, _)| *file);
    whole.sdk.sort_by_key(|(file, _)| *file);
    whole.rules.sort_by_key(|(file, _)| *file);
    (whole, diagnostics)
}

impl Ast {
    fn take(&mut self, part: Self) {
        // Destructure all fields, so that the compiler reports a new kind of file here.
        let Self { contract, errors, control, types, operations, sdk, rules, poisoned } = part;
        let Poisoned {
            contract: no_contract,
            errors: no_errors,
            types: no_types,
            operations: no_operations,
            control: no_control,
        } = poisoned;
        self.contract = self.contract.take().or(contract);
        self.errors = self.errors.take().or(errors);
        self.control = self.control.take().or(control);
        self.types.extend(types);
        self.operations.extend(operations);
        self.sdk.extend(sdk);
        self.rules.extend(rules);
        self.poisoned.contract |= no_contract;
        self.poisoned.errors |= no_errors;
        self.poisoned.types |= no_types;
        self.poisoned.operations |= no_operations;
        self.poisoned.control |= no_control;
    }
}

fn parse_file(id: FileId, file: &SourceFile, ast: &mut Ast, diagnostics: &mut Diagnostics) {
    let folder = file.path.split_once('/').map_or("", |(folder, _)| folder);
    let is_yaml = Path::new(&file.path).extension().is_some_and(|extension| extension == "yaml");
    match folder {
        "" if file.path == "contract.yaml" => {
            ast.contract = read(id, file, diagnostics, &mut ast.poisoned.contract);
        }
        "" if file.path == "errors.yaml" => {
            ast.errors = read(id, file, diagnostics, &mut ast.poisoned.errors);
        }
        "" if file.path == "control.yaml" => {
            ast.control = read(id, file, diagnostics, &mut ast.poisoned.control);
        }
        "resources" if is_yaml => {
            let read = read(id, file, diagnostics, &mut ast.poisoned.types);
            ast.types.extend(read.map(|(id, file)| (id, TypeFile::Resource(Box::new(file)))));
        }
        "enums" if is_yaml => {
            let read = read(id, file, diagnostics, &mut ast.poisoned.types);
            ast.types.extend(read.map(|(id, file)| (id, TypeFile::Enum(file))));
        }
        "operations" if is_yaml => {
            ast.operations.extend(read(id, file, diagnostics, &mut ast.poisoned.operations));
        }
        "sdk" if is_yaml => {
            ast.sdk.extend(read(id, file, diagnostics, &mut false));
        }
        "rules" if is_yaml => {
            ast.rules.extend(read(id, file, diagnostics, &mut false));
        }
        _ => diagnostics.push(unknown_file(id, file, folder)),
    }
}

fn read<T: DeserializeOwned>(
    id: FileId,
    file: &SourceFile,
    diagnostics: &mut Diagnostics,
    poisoned: &mut bool,
) -> Option<(FileId, T)> {
    match read_yaml(id, &file.bytes) {
        Ok(read) => Some((id, read)),
        Err(diagnostic) => {
            *poisoned = true;
            diagnostics.push(*diagnostic);
            None
        }
    }
}

fn unknown_file(id: FileId, file: &SourceFile, folder: &str) -> Diagnostic {
    let places = ["resources", "enums", "operations", "sdk", "rules"];
    let message = format!("unexpected file `{}`", file.path);
    let help = match nearest(folder, places.into_iter()) {
        Some(near) if near != folder => format!("did you mean the folder `{near}`?"),
        _ => "a contract has contract.yaml, errors.yaml, an optional control.yaml, and .yaml files in the folders resources, \
              enums, operations, sdk and rules"
            .to_owned(),
    };
    Diagnostic::new(Code::UnknownFile, id, Span::default(), message).help(help)
}
