//! `contract.yaml` and `errors.yaml`: versions, sources, errors, and decoding.

use clerk_user_runtime::{ApiVersion, Level};
use indexmap::IndexMap;

use super::context::LoweringContext;
use crate::ast::{ContractFile, DecodingEntry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{ErrorDefinition, Model, Source};
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, SourceMap, Span, Spanned};

/// Version of the spec language that this generator supports.
pub const LANGUAGE_VERSION: u32 = 1;

/// Reports missing root files.
pub(super) fn check_files(sources: &SourceMap, ast: &Ast, diagnostics: &mut Diagnostics) {
    let exists = |path: &str| sources.iter().any(|(_, file)| file.path == path);
    for (path, missing) in [("contract.yaml", ast.contract.is_none()), ("errors.yaml", ast.errors.is_none())]
    {
        if missing && !exists(path) {
            diagnostics.push(
                Diagnostic::new(
                    Code::MissingFile,
                    FileId::NONE,
                    Span::default(),
                    format!("missing file `{path}`"),
                )
                .help(format!("add {path} to the root of the contract; spec/README.md has an example")),
            );
        }
    }
}

/// Lowers the two root files into a model without types, operations and rules.
pub(super) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast) -> Model {
    let errors = lower_errors(cx, ast);
    let mut model = Model { errors, ..Model::default() };
    let Some((file, contract)) = &ast.contract else { return model };
    cx.file = *file;
    cx.check_name(&contract.contract, "kebab-case", naming::is_kebab_case);
    check_language(cx, contract);
    check_contract_version(cx, &contract.version);
    check_api_versions(cx, contract);
    model.name.clone_from(&contract.contract.value);
    model.language = contract.language.value;
    model.version.clone_from(&contract.version.value);
    model.title.clone_from(&contract.title);
    model.api_versions = contract.api_versions.iter().map(|version| version.value.clone()).collect();
    let sources = contract.sources.iter().map(|(key, entry)| {
        (key.value.clone(), Source { title: entry.title.clone(), link: entry.link.clone() })
    });
    model.sources = sources.collect();
    model.decoding = lower_decoding(cx, &contract.decoding);
    model
}

fn check_language(cx: &mut LoweringContext<'_>, contract: &ContractFile) {
    if contract.language.value != LANGUAGE_VERSION {
        let message = format!("unsupported language version {}", contract.language);
        cx.report(
            Code::UnsupportedLanguage,
            contract.language.span,
            message,
            format!("this generator supports language version {LANGUAGE_VERSION}"),
        );
    }
}

fn check_contract_version(cx: &mut LoweringContext<'_>, version: &Spanned<String>) {
    let parts: Vec<&str> = version.value.split('.').collect();
    let number = |part: &&str| part.parse::<u32>().is_ok() && (*part == "0" || !part.starts_with('0'));
    if parts.len() != 3 || !parts.iter().all(number) {
        cx.report(
            Code::InvalidVersion,
            version.span,
            format!("`{version}` is not a semantic version"),
            "write `major.minor.patch`, such as `1.4.0`",
        );
    }
}

fn check_api_versions(cx: &mut LoweringContext<'_>, contract: &ContractFile) {
    if contract.api_versions.is_empty() {
        let help = "add at least one date";
        cx.report(Code::InvalidApiVersion, contract.contract.span, "`api-versions` is empty", help);
    }
    for version in &contract.api_versions {
        if !ApiVersion::is_well_formed(&version.value) {
            let message = format!("`{version}` is not a date");
            cx.report(
                Code::InvalidApiVersion,
                version.span,
                message,
                "write `year-month-day`, such as `2026-05-12`",
            );
        }
    }
    for pair in contract.api_versions.windows(2) {
        if pair[0].value >= pair[1].value {
            let message = format!("{} is not later than {}", pair[1], pair[0]);
            cx.report(Code::InvalidApiVersion, pair[1].span, message, "list each version once, oldest first");
        }
    }
}

fn lower_errors(cx: &mut LoweringContext<'_>, ast: &Ast) -> IndexMap<String, ErrorDefinition> {
    let Some((file, errors)) = &ast.errors else { return IndexMap::new() };
    cx.file = *file;
    let mut lowered = IndexMap::new();
    for (name, entry) in &errors.errors {
        cx.check_name(name, "kebab-case", naming::is_kebab_case);
        if matches!(name.as_str(), "all" | "decode") {
            let message = format!("`{name}` is reserved in generated code");
            cx.report(Code::InvalidName, name.span, message, "choose another name");
        }
        if !(400..600).contains(&entry.status.value) {
            let message = format!("{} is not an error status", entry.status);
            cx.report(Code::InvalidStatus, entry.status.span, message, "use a status from 400 to 599");
        }
        let source = cx.lower_sources(name.span, &entry.source, true);
        let error = ErrorDefinition {
            status: entry.status.value,
            code: entry.code.clone(),
            message: entry.message.clone(),
            level: entry.level.unwrap_or(Level::Documented),
            source,
        };
        lowered.insert(name.value.clone(), error);
    }
    lowered
}

fn lower_decoding(cx: &mut LoweringContext<'_>, decoding: &DecodingEntry) -> IndexMap<&'static str, String> {
    let faults = [
        ("unknown", &decoding.unknown),
        ("removed", &decoding.removed),
        ("missing", &decoding.missing),
        ("null", &decoding.null),
        ("wrong_type", &decoding.wrong_type),
        ("value", &decoding.value),
        ("format", &decoding.format),
        ("time", &decoding.time),
        ("too_long", &decoding.too_long),
        ("too_short", &decoding.too_short),
        ("too_many", &decoding.too_many),
        ("too_large", &decoding.too_large),
        ("dependency", &decoding.dependency),
        ("too_few", &decoding.too_few),
        ("conflict", &decoding.conflict),
        ("not_found", &decoding.not_found),
        ("unauthenticated", &decoding.unauthenticated),
        ("version", &decoding.api_version),
    ];
    faults
        .into_iter()
        .map(|(fault, error)| {
            cx.check_error(error);
            (fault, error.value.clone())
        })
        .collect()
}
