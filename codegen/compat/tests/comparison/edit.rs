//! An edit of a model, and helpers that edit one element at a place.

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use clerk_user_model::model::{Operation, Param, Property, SdkMethod};
use clerk_user_runtime::Rule;

/// An edit: its name, the rule that finds it, and the function that makes it at a place. The function returns `false`
/// if the contract has no place for the edit.
pub(crate) type Edit = (&'static str, CompatRule, fn(&mut Model, usize) -> bool);

/// Edits one of the items that fit; `place` selects which one, modulo their number.
pub(crate) fn at<T>(
    items: Vec<&mut T>,
    place: usize,
    fits: impl Fn(&T) -> bool,
    edit: impl FnOnce(&mut T),
) -> bool {
    let mut fitting: Vec<&mut T> = items.into_iter().filter(|item| fits(item)).collect();
    if fitting.is_empty() {
        return false;
    }
    let place = place % fitting.len();
    edit(fitting.swap_remove(place));
    true
}

/// Edits a property of a resource that is not a union.
pub(crate) fn property(
    model: &mut Model,
    place: usize,
    fits: impl Fn(&Property) -> bool,
    edit: impl FnOnce(&mut Property),
) -> bool {
    let resources = model.resources.iter_mut().filter(|resource| resource.union.is_none());
    at(resources.flat_map(|resource| &mut resource.properties).collect(), place, fits, edit)
}

pub(crate) fn operation(
    model: &mut Model,
    place: usize,
    fits: impl Fn(&Operation) -> bool,
    edit: impl FnOnce(&mut Operation),
) -> bool {
    at(model.operations.iter_mut().collect(), place, fits, edit)
}

/// Edits a param of the newest API version.
pub(crate) fn param(
    model: &mut Model,
    place: usize,
    fits: impl Fn(&Param) -> bool,
    edit: impl FnOnce(&mut Param),
) -> bool {
    let params = model.operations.iter_mut().flat_map(|operation| &mut operation.params);
    at(params.collect(), place, |param: &Param| param.until.is_none() && fits(param), edit)
}

pub(crate) fn method(
    model: &mut Model,
    place: usize,
    fits: impl Fn(&SdkMethod) -> bool,
    edit: impl FnOnce(&mut SdkMethod),
) -> bool {
    at(model.sdk.iter_mut().flat_map(|object| &mut object.methods).collect(), place, fits, edit)
}

pub(crate) fn rule(
    model: &mut Model,
    place: usize,
    fits: impl Fn(&Rule) -> bool,
    edit: impl FnOnce(&mut Rule),
) -> bool {
    at(model.rules.iter_mut().collect(), place, |rule: &Rule| rule.until.is_none() && fits(rule), edit)
}
