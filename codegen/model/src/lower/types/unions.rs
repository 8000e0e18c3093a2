//! Unions: resources with a discriminator.

use std::collections::BTreeMap;

use clerk_user_runtime::Surface;

use super::properties;
use crate::ast::UnionEntry;
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::model::{Property, PropertyType, Union, Variant};
use crate::naming;
use crate::source::Spanned;

/// Lowers a union; each variant gets the common properties and its own.
pub(super) fn lower(
    cx: &mut LoweringContext<'_>,
    entry: &UnionEntry,
    name: &Spanned<String>,
    common: &[Property],
    surfaces: &[Surface],
) -> Union {
    check_by(cx, entry, common);
    if entry.variants.is_empty() {
        cx.report(Code::TypeShape, entry.by.span, "the union has no variants", "add `variants:`");
    }
    check_distinct_variants(cx, entry);
    let union = name;
    let variants = entry.variants.iter().map(|(name, variant)| {
        cx.check_name(name, "PascalCase", naming::is_pascal_case);
        let type_name = format!("{name}{union}");
        if name.value == "Unknown" || cx.names.types.contains_key(type_name.as_str()) {
            let message = format!("the variant `{name}` conflicts with an existing type name");
            let help = format!(
                "rename the variant; it is generated as the type `{type_name}`, and `Unknown` is reserved"
            );
            cx.report(Code::InvalidName, name.span, message, help);
        }
        if variant.values.is_empty() && variant.prefixes.is_empty() {
            let message = format!("the variant `{name}` has neither `values` nor `prefixes`");
            cx.report(Code::TypeShape, name.span, message, "add `values:` or `prefixes:`");
        }
        let mut properties = Vec::new();
        if let Some(object) = &variant.object {
            properties.push(object_member(object, surfaces));
        }
        properties.extend(common.iter().cloned());
        properties::lower_entries(cx, &variant.properties, surfaces, &mut properties);
        Variant {
            name: name.value.clone(),
            doc: variant.doc.clone(),
            values: variant.values.iter().map(|value| value.value.clone()).collect(),
            prefixes: variant.prefixes.iter().map(|prefix| prefix.value.clone()).collect(),
            object: variant.object.clone(),
            statuses: variant.statuses.clone(),
            properties,
        }
    });
    Union { by: entry.by.value.clone(), variants: variants.collect() }
}

/// Checks that the discriminator is a string or enum that all variants have.
fn check_by(cx: &mut LoweringContext<'_>, entry: &UnionEntry, common: &[Property]) {
    let Some(by) = common.iter().find(|property| property.wire.as_deref() == Some(entry.by.as_str())) else {
        let known = common.iter().filter_map(|property| property.wire.as_deref());
        cx.report_unknown(Code::UnknownProperty, "shared property of the union", &entry.by, known);
        return;
    };
    let is_text = matches!(by.ty, PropertyType::String | PropertyType::Enum(_)) && !by.list;
    let is_there =
        [by.frontend, by.backend].iter().all(|view| !view.readable || !(view.optional || view.nullable));
    if !is_text || !is_there {
        let message = format!("`{}` cannot select a variant", entry.by);
        let help = "use a string or enum property that is neither optional nor nullable";
        cx.report(Code::TypeShape, entry.by.span, message, help);
    }
}

/// `object` is optional in every variant: it is never the discriminator.
fn object_member(object: &str, surfaces: &[Surface]) -> Property {
    let doc = format!("If present: `{object}`.");
    Property {
        doc,
        ..properties::implied_property("object", PropertyType::Literal(object.to_owned()), true, surfaces)
    }
}

fn check_distinct_variants(cx: &mut LoweringContext<'_>, entry: &UnionEntry) {
    let mut seen: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
    for value in entry.variants.values().flat_map(|variant| variant.values.iter().chain(&variant.prefixes)) {
        if let Some(first) = seen.insert(&value.value, value) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateWireName,
                cx.file,
                value.span,
                format!("two variants have the value `{value}`"),
            )
            .label(cx.file, first.span, "the other one is here")
            .help("remove the value from one of the two variants");
            cx.report_with(diagnostic);
        }
    }
}
