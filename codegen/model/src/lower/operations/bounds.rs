//! Checks bounds and defaults of a param against its type and each other.

use crate::ast::ParamEntry;
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::model::{DefaultValue, Model, ParamType};
use crate::source::{Span, Spanned};

/// Checks that bounds apply to the type and are in order.
pub(super) fn check(cx: &mut LoweringContext<'_>, entry: &ParamEntry, ty: &ParamType) {
    let is_text = matches!(ty, ParamType::String { .. });
    let is_integer = matches!(ty, ParamType::Integer { .. });
    let is_metadata = matches!(ty, ParamType::Metadata { .. });
    let placed: [(&str, Option<Span>, bool); 9] = [
        ("min", entry.min.as_ref().map(|bound| bound.span), is_integer),
        ("max", entry.max.as_ref().map(|bound| bound.span), is_integer),
        ("min-length", entry.min_length.as_ref().map(|bound| bound.span), is_text),
        ("max-length", entry.max_length.as_ref().map(|bound| bound.span), is_text),
        ("format", entry.format.as_ref().map(|bound| bound.span), is_text),
        ("max-bytes", entry.max_bytes.as_ref().map(|bound| bound.span), is_metadata),
        ("max-items", entry.max_items.as_ref().map(|bound| bound.span), entry.list),
        ("min-items", entry.min_items.as_ref().map(|bound| bound.span), entry.list),
        ("as-many-as", entry.as_many_as.as_ref().map(|bound| bound.span), entry.list),
    ];
    for (key, span, fits) in placed {
        if let Some(span) = span.filter(|_| !fits) {
            let (message, help) = if matches!(key, "max-items" | "min-items" | "as-many-as") {
                (
                    format!("`{key}` does not apply to a single value"),
                    format!("remove `{key}`, or add `list: true`"),
                )
            } else {
                let message = format!("`{key}` does not apply to the type `{}`", entry.ty);
                (message, format!("remove `{key}`, or change the type"))
            };
            cx.report(Code::ConstraintMisplaced, span, message, help);
        }
    }
    if entry.list && *ty == ParamType::Rfc3339 {
        let help = "use `timestamp`, or remove `list`";
        cx.report(Code::ConstraintMisplaced, entry.ty.span, "a list of `rfc3339` is not supported", help);
    }
    if let (Some(min), Some(max)) = (&entry.min, &entry.max)
        && min.value > max.value
    {
        reversed(cx, min.span, "min", max.span, "max");
    }
    if let (Some(min), Some(max)) = (&entry.min_items, &entry.max_items)
        && min.value > max.value
    {
        reversed(cx, min.span, "min-items", max.span, "max-items");
    }
    if let (Some(min), Some(max)) = (&entry.min_length, &entry.max_length)
        && min.value > max.value
    {
        reversed(cx, min.span, "min-length", max.span, "max-length");
    }
}

fn reversed(cx: &mut LoweringContext<'_>, least: Span, least_key: &str, most: Span, most_key: &str) {
    let message = format!("`{least_key}` is greater than `{most_key}`");
    let diagnostic = Diagnostic::new(Code::BoundsReversed, cx.file, least, message)
        .label(cx.file, most, format!("`{most_key}` is set here"))
        .help("swap the two values");
    cx.report_with(diagnostic);
}

/// Lowers the default from one of the three keys.
pub(super) fn lower_default(
    cx: &mut LoweringContext<'_>,
    entry: &ParamEntry,
    ty: &ParamType,
    model: &Model,
) -> Option<DefaultValue> {
    let is_boolean = matches!(ty, ParamType::Boolean);
    let is_integer = matches!(ty, ParamType::Integer { .. } | ParamType::Millis);
    let is_text = matches!(ty, ParamType::String { .. } | ParamType::Enum(_));
    let stated = [
        entry.default_boolean.as_ref().map(|value| ("default-boolean", value.span, is_boolean)),
        entry.default.as_ref().map(|value| ("default", value.span, is_integer)),
        entry.default_text.as_ref().map(|value| ("default-text", value.span, is_text)),
    ];
    for (key, span, fits) in stated.into_iter().flatten() {
        if entry.list || !fits {
            let help = "use `default` for integers, `default-boolean` for booleans and `default-text` for strings and enums; \
                        lists have no default";
            let of = if entry.list { "a list".to_owned() } else { format!("the type `{}`", entry.ty) };
            let message = format!("`{key}` does not apply to {of}");
            cx.report(Code::DefaultTypeDiffers, span, message, help);
        } else if entry.required {
            let help = "remove the default, or remove `required`";
            cx.report(Code::ConstraintMisplaced, span, "a required param has a default", help);
        }
    }
    if let Some(value) = &entry.default_boolean {
        return Some(DefaultValue::Boolean(value.value));
    }
    if let Some(value) = &entry.default {
        check_integer(cx, entry, value);
        return Some(DefaultValue::Integer(value.value));
    }
    let value = entry.default_text.as_ref()?;
    check_text(cx, ty, value, model);
    Some(DefaultValue::Text(value.value.clone()))
}

fn check_integer(cx: &mut LoweringContext<'_>, entry: &ParamEntry, value: &Spanned<i64>) {
    let low = entry.min.as_ref().filter(|min| value.value < min.value).map(|min| (min.span, "min"));
    let high = entry.max.as_ref().filter(|max| value.value > max.value).map(|max| (max.span, "max"));
    if let Some((span, key)) = low.or(high) {
        let message = format!("the default {value} is out of bounds");
        let diagnostic = Diagnostic::new(Code::DefaultOutOfBounds, cx.file, value.span, message)
            .label(cx.file, span, format!("`{key}` is set here"))
            .help(VALID);
        cx.report_with(diagnostic);
    }
}

fn check_text(cx: &mut LoweringContext<'_>, ty: &ParamType, value: &Spanned<String>, model: &Model) {
    match ty {
        ParamType::Enum(name) => {
            let closed = model.enum_type(name).filter(|one| !one.open);
            let values: Option<Vec<&str>> =
                closed.map(|one| one.values.iter().map(|value| value.value.as_str()).collect());
            if let Some(values) = values.filter(|values| !values.contains(&value.as_str())) {
                let message = format!("the default `{value}` is not a value of {name}");
                cx.report(
                    Code::DefaultOutOfBounds,
                    value.span,
                    message,
                    format!("expected one of: {}", values.join(", ")),
                );
            }
        }
        ParamType::String { format, min_length, max_length, .. } => {
            let length = value.value.chars().count() as u64;
            let fits = min_length.is_none_or(|min| length >= min)
                && max_length.is_none_or(|max| length <= max)
                && format.is_none_or(|format| format.accepts(&value.value));
            if !fits {
                let message = format!("the default `{value}` does not have the required length or format");
                cx.report(Code::DefaultOutOfBounds, value.span, message, VALID);
            }
        }
        _ => {}
    }
}

/// Help for an invalid default.
const VALID: &str = "choose a default that a request could send";
