//! One enum with its values.

use std::collections::BTreeMap;

use crate::ast::EnumFile;
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::model::{EnumType, EnumValue};
use crate::naming;
use crate::source::Spanned;

/// Lowers an enum.
pub(super) fn lower(cx: &mut LoweringContext<'_>, entry: &EnumFile) -> EnumType {
    cx.check_type_name(&entry.name);
    if entry.values.is_empty() {
        cx.report(
            Code::TypeShape,
            entry.name.span,
            format!("`{}` has no values", entry.name),
            "add `values:`",
        );
    }
    let mut variants: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let mut values = Vec::new();
    for (value, about) in &entry.values {
        let variant = naming::pascal_case(&value.value);
        if let Some(first) = variants.insert(variant.clone(), value) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateWireName,
                cx.file,
                value.span,
                format!("`{value}` and `{first}` have the same name `{variant}` in generated code"),
            )
            .label(cx.file, first.span, "the other one is here")
            .help("rename one; values of an enum differ in more than case and punctuation");
            cx.report_with(diagnostic);
        }
        values.push(EnumValue {
            value: value.value.clone(),
            doc: about.doc.clone(),
            deprecated: cx.lower_deprecation(about.deprecated.as_ref()),
            was: about.was.clone(),
        });
    }
    EnumType {
        name: entry.name.value.clone(),
        doc: entry.doc.clone(),
        open: entry.open,
        values,
        source: cx.lower_sources(entry.name.span, &entry.source, true),
    }
}
