//! Whether a param must be sent, whether it may be null, and what it means if it is left out.

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::DiffFinding;
use crate::diff::operations::param_owner::{ParamOwner, paging_role, signature_changed};
use crate::diff::type_usage::{PagingParam, is_flag};
use clerk_user_model::Element;
use clerk_user_model::model::{DefaultValue, Operation, Param};

/// Compares whether it is required: never, always, or unless another param is sent.
pub(crate) fn compare_required(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    element: &Element,
    old: &Param,
    new: &Param,
) {
    let must = |param: &Param| match (&param.unless, param.required) {
        (_, true) => 2,
        (Some(_), _) => 1,
        _ => 0,
    };
    let text = |param: &Param| match (&param.unless, param.required) {
        (_, true) => "required".to_owned(),
        (Some(other), _) => format!("required unless `{other}` is sent"),
        _ => "optional".to_owned(),
    };
    let other = old.unless.as_deref().map(|wire| cx.names.head_wire(wire)) != new.unless.as_deref();
    let rule = match must(new).cmp(&must(old)) {
        std::cmp::Ordering::Greater => CompatRule::WritePropertyBecameRequired,
        std::cmp::Ordering::Less => CompatRule::WritePropertyBecameOptional,
        std::cmp::Ordering::Equal if other => CompatRule::WritePropertyBecameRequired,
        std::cmp::Ordering::Equal => return,
    };
    let finding = DiffFinding::changed(rule, element, element.as_str(), text(old), text(new));
    cx.report(signature_changed(
        finding,
        of,
        element.clone(),
        "the field of the generated params has another type",
    ));
}

pub(crate) fn compare_nullable(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    element: &Element,
    old: &Param,
    new: &Param,
) {
    let rule = match (old.nullable, new.nullable) {
        (false, true) => CompatRule::WritePropertyBecameNullable,
        (true, false) => CompatRule::WritePropertyBecameNonNullable,
        _ => {
            if old.blank_is_null != new.blank_is_null {
                let word = |is_null: bool| if is_null { "null" } else { "an empty string" };
                let what = format!("the meaning of an empty string for {element}");
                let (before, after) = (word(old.blank_is_null), word(new.blank_is_null));
                cx.report(DiffFinding::changed(
                    CompatRule::NullDeletionChanged,
                    element,
                    &what,
                    before,
                    after,
                ));
            }
            return;
        }
    };
    let word = |param: &Param| match (param.nullable, param.blank_is_null) {
        (true, true) => "nullable, also by an empty string",
        (true, false) => "nullable",
        _ => "non-nullable",
    };
    let finding = DiffFinding::changed(rule, element, element.as_str(), word(old), word(new));
    cx.report(signature_changed(
        finding,
        of,
        element.clone(),
        "the field of the generated params has another type",
    ));
}

/// Compares the default. The rule depends on the role of the param.
pub(crate) fn compare_default(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    element: &Element,
    old: &Param,
    new: &Param,
) {
    if old.default == new.default {
        return;
    }
    let plain = match (&old.default, &new.default) {
        (None, _) => CompatRule::DefaultValueAdded,
        (_, None) => CompatRule::DefaultValueRemoved,
        _ => CompatRule::DefaultValueChanged,
    };
    let is_signed = |default: &Option<DefaultValue>| matches!(default, Some(DefaultValue::Text(text)) if text.starts_with(['+', '-']));
    let rule = match paging_role(cx, of, new) {
        Some(PagingParam::Size) => CompatRule::PaginationDefaultPageSizeChanged,
        Some(PagingParam::Start) => CompatRule::PaginationDefaultStartChanged,
        None if is_signed(&old.default) || is_signed(&new.default) => CompatRule::DefaultSortChanged,
        None => of.operations.and_then(|(_, operation)| flag(cx, operation, new)).unwrap_or(plain),
    };
    let text = |default: &Option<DefaultValue>| {
        default.as_ref().map_or_else(|| "none".to_owned(), |default| format!("`{default}`"))
    };
    let what = format!("the default of {element}");
    cx.report(DiffFinding::changed(rule, element, &what, text(&old.default), text(&new.default)));
}

/// The rule for a flag that sets no property: it ends sessions, or else it controls a notification.
fn flag(cx: &DiffContext<'_>, operation: &Operation, param: &Param) -> Option<CompatRule> {
    is_flag(param).then_some(if cx.uses.ends_sessions(operation, &param.wire) {
        CompatRule::PasswordChangeSessionEffectChanged
    } else {
        CompatRule::NotificationDefaultChanged
    })
}
