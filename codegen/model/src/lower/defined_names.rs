//! All names that a contract defines, collected before they are resolved.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::Surface;

use crate::ast::{ErrorEntry, OperationEntry, TypeFile};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::{Ast, Poisoned};
use crate::source::{FileId, Spanned};

/// The kind of a type name.
#[derive(Clone, Copy, Debug)]
pub(super) enum TypeKind {
    Resource,
    Enum,
    /// The id of a resource.
    Id,
}

/// The names of a contract.
#[derive(Debug)]
pub(super) struct DefinedNames<'a> {
    pub(super) sources: BTreeSet<&'a str>,
    pub(super) versions: Vec<&'a str>,
    pub(super) errors: BTreeMap<&'a str, &'a ErrorEntry>,
    pub(super) types: BTreeMap<&'a str, TypeKind>,
    /// Duplicate type names: references to them are not reported again.
    duplicates: BTreeSet<&'a str>,
    pub(super) operations: BTreeMap<(Surface, &'a str), &'a OperationEntry>,
    pub(super) poisoned: Poisoned,
}

impl<'a> DefinedNames<'a> {
    /// Collects the names; reports duplicates and keeps the first.
    pub(super) fn collect(ast: &'a Ast, diagnostics: &mut Diagnostics) -> Self {
        let contract = ast.contract.as_ref().map(|(_, contract)| contract);
        let sources =
            contract.into_iter().flat_map(|file| file.sources.keys().map(Spanned::as_str)).collect();
        let versions =
            contract.into_iter().flat_map(|file| file.api_versions.iter().map(Spanned::as_str)).collect();
        let errors = ast.errors.iter().flat_map(|(_, file)| file.errors.iter());
        let errors = errors.map(|(name, entry)| (name.as_str(), entry)).collect();
        let (types, duplicates) = collect_types(ast, diagnostics);
        Self {
            sources,
            versions,
            errors,
            types,
            duplicates,
            operations: collect_operations(ast, diagnostics),
            poisoned: Poisoned {
                contract: ast.poisoned.contract || ast.contract.is_none(),
                errors: ast.poisoned.errors || ast.errors.is_none(),
                ..ast.poisoned
            },
        }
    }

    /// Whether to report an unresolved reference to a type of that name.
    pub(super) fn reports_missing_type(&self, name: &str) -> bool {
        !self.poisoned.types && !self.duplicates.contains(name)
    }
}

/// The types, and the duplicate names.
type Types<'a> = (BTreeMap<&'a str, TypeKind>, BTreeSet<&'a str>);

fn collect_types<'a>(ast: &'a Ast, diagnostics: &mut Diagnostics) -> Types<'a> {
    let mut duplicates = BTreeSet::new();
    let mut first: BTreeMap<&str, (FileId, &Spanned<String>)> = BTreeMap::new();
    let mut types = BTreeMap::new();
    for (file, ty) in &ast.types {
        let declared = match ty {
            TypeFile::Resource(resource) => {
                let id = resource.id.as_ref().map(|id| (id, TypeKind::Id));
                std::iter::once((&resource.resource, TypeKind::Resource)).chain(id).collect()
            }
            TypeFile::Enum(entry) => vec![(&entry.name, TypeKind::Enum)],
        };
        for (name, ty) in declared {
            if let Some(&(first_file, first_name)) = first.get(name.as_str()) {
                duplicates.insert(name.as_str());
                diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateType,
                        *file,
                        name.span,
                        format!("duplicate type `{name}`"),
                    )
                    .label(first_file, first_name.span, "first defined here")
                    .help("rename one of the two; resources, ids and enums share one namespace"),
                );
            } else {
                first.insert(name.as_str(), (*file, name));
                types.insert(name.as_str(), ty);
            }
        }
    }
    (types, duplicates)
}

fn collect_operations<'a>(
    ast: &'a Ast,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<(Surface, &'a str), &'a OperationEntry> {
    let mut first: BTreeMap<(Surface, &str), (FileId, &Spanned<String>)> = BTreeMap::new();
    let mut operations = BTreeMap::new();
    for (file, entries) in &ast.operations {
        for (name, entry) in &entries.operations {
            let key = (entries.surface, name.as_str());
            if let Some(&(first_file, first_name)) = first.get(&key) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateOperation,
                        *file,
                        name.span,
                        format!("duplicate {} operation `{name}`", entries.surface),
                    )
                    .label(first_file, first_name.span, "first defined here")
                    .help("remove or rename one of the two"),
                );
            } else {
                first.insert(key, (*file, name));
                operations.insert(key, entry);
            }
        }
    }
    operations
}
