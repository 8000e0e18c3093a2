//! What another type of a param means to who sends it, on the wire and through the SDK.

use crate::Compat;
use crate::diff::context::Cx;
use crate::diff::finding::Finding;
use crate::diff::limits::{least, most};
use crate::diff::types::property_types::is_within;
use clerk_user_model::Element;
use clerk_user_model::model::{Param, ParamType, SdkParam, SdkType};

/// Whether what was sent is still taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    Same,
    /// All of it, and more.
    More,
    /// Not all of it.
    Less,
    /// The same values, under another generated type.
    Renamed,
}

/// On the wire: the type, its format and its bounds.
pub(crate) fn wire(cx: &mut Cx<'_>, element: &Element, old: &Param, new: &Param) {
    let before = cx.names.param_type(&old.ty);
    let takes = if old.list == new.list { of_param(cx, &before, &new.ty) } else { Takes::Less };
    let rule = match takes {
        Takes::Same => None,
        Takes::More => Some(Compat::WritePropertyTypeWidened),
        Takes::Less => Some(Compat::WritePropertyTypeNarrowed),
        Takes::Renamed => Some(Compat::TypeRenamed),
    };
    if let Some(rule) = rule {
        let what = format!("the type of {element}");
        let message = "the field has another type in the generated params";
        let finding = Finding::changed(rule, element, &what, shown(old), shown(new));
        cx.find(finding.follows(Compat::TraitMethodSignatureChanged, element.clone(), message));
    }
    if old.encoding != new.encoding {
        let word = |param: &Param| if param.encoding.is_some() { "JSON text" } else { "as it is" };
        let what = format!("how {element} travels");
        cx.find(Finding::changed(Compat::WritePropertyTypeNarrowed, element, &what, word(old), word(new)));
    }
    bounds(cx, element, &before, &new.ty);
    let items = [
        least("the least items").compare(element, old.min_items, new.min_items),
        most("the most items").compare(element, old.max_items, new.max_items),
    ];
    for finding in items.into_iter().flatten() {
        cx.find(finding);
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

fn of_param(cx: &Cx<'_>, before: &ParamType, after: &ParamType) -> Takes {
    use ParamType as Ty;
    match (before, after) {
        (Ty::String { secret: a, .. }, Ty::String { secret: b, .. }) => {
            if a == b {
                Takes::Same
            } else {
                Takes::Renamed
            }
        }
        (Ty::Integer { .. }, Ty::Integer { .. }) | (Ty::Metadata { .. }, Ty::Metadata { .. }) => Takes::Same,
        (Ty::Enum(a), Ty::Enum(b)) => enums(cx, a, b),
        (a, b) if a == b => Takes::Same,
        // Any text, or any number: one with a format or a bound may refuse what was taken.
        (Ty::Id(_) | Ty::Enum(_), Ty::String { format: None, min_length: None, max_length: None, .. })
        | (Ty::Millis, Ty::Integer { min: None, max: None }) => Takes::More,
        _ => Takes::Less,
    }
}

/// Of two enums, whether the second takes what the first took.
fn enums(cx: &Cx<'_>, before: &str, after: &str) -> Takes {
    if before == after {
        return Takes::Same;
    }
    let old = cx.base.enumeration(before).or_else(|| cx.head.enumeration(before));
    match (old, cx.head.enumeration(after)) {
        (Some(old), Some(new)) if new.open || is_within(old, new) => Takes::More,
        _ => Takes::Less,
    }
}

fn bounds(cx: &mut Cx<'_>, element: &Element, before: &ParamType, after: &ParamType) {
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
                let rule =
                    if is.is_none() { Compat::WritePatternLoosened } else { Compat::WritePatternTightened };
                let what = format!("the format of {element}");
                found.push(Finding::changed(rule, element, &what, word(was), word(is)));
            }
            let mut length = least("the least length").compare(element, *a, *c);
            // Without any least length, a secret of one letter will do.
            if *secret
                && c.is_none()
                && let Some(finding) = &mut length
            {
                finding.change.rule = Compat::PasswordCheckRelaxed;
                finding.change.level = Compat::PasswordCheckRelaxed.info().level;
            }
            found.extend(length);
            found.extend(most("the largest length").compare(element, *b, *d));
        }
        (Ty::Integer { min: a, max: b }, Ty::Integer { min: c, max: d }) => {
            found.extend(least("the least value").compare(element, *a, *c));
            found.extend(most("the largest value").compare(element, *b, *d));
        }
        (Ty::Metadata { max_bytes: a }, Ty::Metadata { max_bytes: b }) => {
            found.extend(most("the largest size").compare(element, *a, *b));
        }
        _ => {}
    }
    for finding in found {
        cx.find(finding);
    }
}

/// Through the SDK.
pub(crate) fn sdk(cx: &Cx<'_>, old: &SdkParam, new: &SdkParam) -> Takes {
    use SdkType as Ty;
    let before = cx.names.sdk_type(&old.ty);
    if old.list != new.list {
        return Takes::Less;
    }
    match (&before, &new.ty) {
        (Ty::String, Ty::Secret) | (Ty::Secret, Ty::String) => Takes::Renamed,
        (Ty::Enum(a), Ty::Enum(b)) => enums(cx, a, b),
        (a, b) if a == b => Takes::Same,
        (Ty::Id(_) | Ty::Enum(_), Ty::String | Ty::Secret) => Takes::More,
        _ => Takes::Less,
    }
}

/// The type of a method's param as it is shown.
pub(crate) fn sdk_shown(param: &SdkParam) -> String {
    let text = param.ty.word();
    if param.list { format!("list of {text}") } else { text.to_owned() }
}
