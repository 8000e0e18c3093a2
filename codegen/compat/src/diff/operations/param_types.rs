//! What another type of a param means for callers, on the wire and through the SDK.

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::DiffFinding;
use crate::diff::limits::{max_limit, min_limit};
use crate::diff::types::property_types::is_within;
use clerk_user_model::Element;
use clerk_user_model::model::{Param, ParamType, SdkParam, SdkType};

/// Whether the values that were accepted still are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeChange {
    Same,
    /// All of them, and more.
    Wider,
    /// Not all of them.
    Narrower,
    /// The same values, with another generated type.
    Renamed,
}

/// Compares a param on the wire: its type, format and limits.
pub(crate) fn compare_wire(cx: &mut DiffContext<'_>, element: &Element, old: &Param, new: &Param) {
    let before = cx.names.param_type(&old.ty);
    let change = if old.list == new.list { of_param(cx, &before, &new.ty) } else { TypeChange::Narrower };
    let rule = match change {
        TypeChange::Same => None,
        TypeChange::Wider => Some(CompatRule::WritePropertyTypeWidened),
        TypeChange::Narrower => Some(CompatRule::WritePropertyTypeNarrowed),
        TypeChange::Renamed => Some(CompatRule::TypeRenamed),
    };
    if let Some(rule) = rule {
        let what = format!("the type of {element}");
        let message = "the field has another type in the generated params";
        let finding = DiffFinding::changed(rule, element, &what, shown(old), shown(new));
        cx.report(finding.consequence(CompatRule::TraitMethodSignatureChanged, element.clone(), message));
    }
    if old.encoding != new.encoding {
        let word = |param: &Param| if param.encoding.is_some() { "JSON in a string" } else { "plain" };
        let what = format!("the encoding of {element}");
        cx.report(DiffFinding::changed(
            CompatRule::WritePropertyTypeNarrowed,
            element,
            &what,
            word(old),
            word(new),
        ));
    }
    limits(cx, element, &before, &new.ty);
    let items = [
        min_limit("the minimum number of items").compare(element, old.min_items, new.min_items),
        max_limit("the maximum number of items").compare(element, old.max_items, new.max_items),
    ];
    for finding in items.into_iter().flatten() {
        cx.report(finding);
    }
}

fn shown(param: &Param) -> String {
    let text = match &param.ty {
        ParamType::String { secret: false, .. } => "string",
        ParamType::String { secret: true, .. } => "secret",
        ParamType::Id(name) | ParamType::Enum(name) => name,
        ParamType::Integer { .. } => "integer",
        ParamType::Boolean => "boolean",
        ParamType::Millis => "timestamp",
        ParamType::Rfc3339 => "rfc3339",
        ParamType::File => "file",
        ParamType::Metadata { .. } => "metadata",
    };
    if param.list { format!("list of {text}") } else { text.to_owned() }
}

fn of_param(cx: &DiffContext<'_>, before: &ParamType, after: &ParamType) -> TypeChange {
    use ParamType as Ty;
    match (before, after) {
        (Ty::String { secret: a, .. }, Ty::String { secret: b, .. }) => {
            if a == b {
                TypeChange::Same
            } else {
                TypeChange::Renamed
            }
        }
        (Ty::Integer { .. }, Ty::Integer { .. }) | (Ty::Metadata { .. }, Ty::Metadata { .. }) => {
            TypeChange::Same
        }
        (Ty::Enum(a), Ty::Enum(b)) => enums(cx, a, b),
        (a, b) if a == b => TypeChange::Same,
        // Only a string or integer without a format and limits accepts all of the old values.
        (Ty::Id(_) | Ty::Enum(_), Ty::String { format: None, min_length: None, max_length: None, .. })
        | (Ty::Millis, Ty::Integer { min: None, max: None }) => TypeChange::Wider,
        _ => TypeChange::Narrower,
    }
}

/// Whether the second enum accepts the values of the first.
fn enums(cx: &DiffContext<'_>, before: &str, after: &str) -> TypeChange {
    if before == after {
        return TypeChange::Same;
    }
    let old = cx.base.enum_type(before).or_else(|| cx.head.enum_type(before));
    match (old, cx.head.enum_type(after)) {
        (Some(old), Some(new)) if new.open || is_within(old, new) => TypeChange::Wider,
        _ => TypeChange::Narrower,
    }
}

fn limits(cx: &mut DiffContext<'_>, element: &Element, before: &ParamType, after: &ParamType) {
    use ParamType as Ty;
    let mut found = Vec::new();
    match (before, after) {
        (
            Ty::String { format: was, min_length: a, max_length: b, secret },
            Ty::String { format: is, min_length: c, max_length: d, .. },
        ) => {
            let word = |format: &Option<clerk_user_runtime::Format>| {
                format.map(|format| format!("{format:?}").to_lowercase()).unwrap_or_default()
            };
            if was != is {
                let rule = if is.is_none() {
                    CompatRule::WritePatternLoosened
                } else {
                    CompatRule::WritePatternTightened
                };
                let what = format!("the format of {element}");
                found.push(DiffFinding::changed(rule, element, &what, word(was), word(is)));
            }
            let mut length = min_limit("the minimum length").compare(element, *a, *c);
            // Without a minimum length, a secret can have one letter.
            if *secret
                && c.is_none()
                && let Some(finding) = &mut length
            {
                finding.change.rule = CompatRule::PasswordCheckRelaxed;
                finding.change.level = CompatRule::PasswordCheckRelaxed.info().level;
            }
            found.extend(length);
            found.extend(max_limit("the maximum length").compare(element, *b, *d));
        }
        (Ty::Integer { min: a, max: b }, Ty::Integer { min: c, max: d }) => {
            found.extend(min_limit("the minimum value").compare(element, *a, *c));
            found.extend(max_limit("the maximum value").compare(element, *b, *d));
        }
        (Ty::Metadata { max_bytes: a }, Ty::Metadata { max_bytes: b }) => {
            found.extend(max_limit("the maximum size").compare(element, *a, *b));
        }
        _ => {}
    }
    for finding in found {
        cx.report(finding);
    }
}

/// Compares a param of an SDK method.
pub(crate) fn compare_sdk(cx: &DiffContext<'_>, old: &SdkParam, new: &SdkParam) -> TypeChange {
    use SdkType as Ty;
    let before = cx.names.sdk_type(&old.ty);
    if old.list != new.list {
        return TypeChange::Narrower;
    }
    match (&before, &new.ty) {
        (Ty::String, Ty::Secret) | (Ty::Secret, Ty::String) => TypeChange::Renamed,
        (Ty::Enum(a), Ty::Enum(b)) => enums(cx, a, b),
        (a, b) if a == b => TypeChange::Same,
        (Ty::Id(_) | Ty::Enum(_), Ty::String | Ty::Secret) => TypeChange::Wider,
        _ => TypeChange::Narrower,
    }
}

/// The type of a param of an SDK method, as it is shown.
pub(crate) fn show_sdk(param: &SdkParam) -> String {
    let text = param.ty.keyword();
    if param.list { format!("list of {text}") } else { text.to_owned() }
}
