//! Reports empty texts, such as a statement, doc or error code. The headings of sources are checked
//! where sources are lowered.

use super::context::LoweringContext;
use crate::ast::{
    ContractFile, ControlFile, Entries, EnumFile, KindEntry, OperationsFile, ParamEntry, PropertyEntry,
    ResourceFile, RuleFile, SdkFile, TypeFile,
};
use crate::parse::Ast;

/// Reports all empty required texts.
pub(super) fn check(cx: &mut LoweringContext<'_>, ast: &Ast) {
    if let Some((file, contract)) = &ast.contract {
        cx.file = *file;
        check_contract(cx, contract);
    }
    if let Some((file, errors)) = &ast.errors {
        cx.file = *file;
        for (name, entry) in &errors.errors {
            cx.check_text(name.span, "code", &entry.code);
            cx.check_text(name.span, "message", &entry.message);
        }
    }
    if let Some((file, control)) = &ast.control {
        cx.file = *file;
        check_control(cx, control);
    }
    for (file, ty) in &ast.types {
        cx.file = *file;
        match ty {
            TypeFile::Resource(resource) => check_resource(cx, resource),
            TypeFile::Enum(entry) => check_enum(cx, entry),
        }
    }
    for (file, operations) in &ast.operations {
        cx.file = *file;
        check_operations(cx, operations);
    }
    for (file, sdk) in &ast.sdk {
        cx.file = *file;
        check_sdk(cx, sdk);
    }
    for (file, rule) in &ast.rules {
        cx.file = *file;
        check_rule(cx, rule);
    }
}

fn check_contract(cx: &mut LoweringContext<'_>, contract: &ContractFile) {
    cx.check_text(contract.contract.span, "title", &contract.title);
    for (key, source) in &contract.sources {
        cx.check_text(key.span, "title", &source.title);
    }
    for fixup in &contract.fixups {
        cx.check_text(fixup.id.span, "why", &fixup.why);
        for (source, says) in &fixup.sides {
            cx.check_text(source.span, source.as_str(), says);
        }
    }
}

fn check_resource(cx: &mut LoweringContext<'_>, resource: &ResourceFile) {
    cx.check_text(resource.resource.span, "doc", &resource.doc);
    check_properties(cx, &resource.properties);
    for (name, variant) in resource.union.iter().flat_map(|union| &union.variants) {
        cx.check_text(name.span, "doc", &variant.doc);
        check_properties(cx, &variant.properties);
    }
}

fn check_properties(cx: &mut LoweringContext<'_>, properties: &Entries<PropertyEntry>) {
    for (name, property) in properties {
        cx.check_text(name.span, "doc", &property.doc);
    }
}

fn check_enum(cx: &mut LoweringContext<'_>, entry: &EnumFile) {
    cx.check_text(entry.name.span, "doc", &entry.doc);
    for (value, about) in &entry.values {
        cx.check_text(value.span, "doc", &about.doc);
    }
}

fn check_operations(cx: &mut LoweringContext<'_>, file: &OperationsFile) {
    for (name, operation) in &file.operations {
        cx.check_text(name.span, "doc", &operation.doc);
        let http = &operation.http;
        for path in [&http.get, &http.post, &http.put, &http.patch, &http.delete].into_iter().flatten() {
            cx.check_text(path.span, "http", &path.value);
        }
        check_params(cx, &operation.params);
    }
}

fn check_control(cx: &mut LoweringContext<'_>, control: &ControlFile) {
    check_params(cx, &control.settings);
    for (name, seed) in &control.seeds {
        cx.check_text(name.span, "doc", &seed.doc);
        check_params(cx, &seed.params);
        check_params(cx, &seed.answers);
    }
}

fn check_params(cx: &mut LoweringContext<'_>, params: &Entries<ParamEntry>) {
    for (name, param) in params {
        cx.check_text(name.span, "doc", &param.doc);
    }
}

fn check_sdk(cx: &mut LoweringContext<'_>, file: &SdkFile) {
    cx.check_text(file.object.span, "doc", &file.doc);
    for (name, method) in &file.methods {
        cx.check_text(name.span, "doc", &method.doc);
        for (name, param) in &method.params {
            cx.check_text(name.span, "doc", &param.doc);
        }
        for (name, object) in &method.objects {
            cx.check_text(name.span, "doc", &object.doc);
        }
    }
}

fn check_rule(cx: &mut LoweringContext<'_>, rule: &RuleFile) {
    cx.check_text(rule.id.span, "statement", &rule.statement);
    for fact in &rule.facts {
        cx.check_text(rule.id.span, "facts", fact);
    }
    if let KindEntry::NotJudged { why } = &rule.kind.value {
        cx.check_text(rule.kind.span, "why", why);
    }
}
