//! Finds the deprecation of an element in the base, to show it. `codegen/compat` takes it into account already.

use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::Deprecation;

/// The deprecation of an element, if it is not empty.
pub(super) fn find<'a>(model: &'a Model, element: &Element) -> Option<&'a Deprecation> {
    let (kind, name) = element.as_str().split_once(' ')?;
    let found = match kind {
        "operation" => model.operation(name)?.deprecated.as_ref(),
        "resource" => model.resource(name)?.deprecated.as_ref(),
        _ => {
            let (holder, name) = name.rsplit_once('.')?;
            match kind {
                "param" => {
                    let params = &model.operation(holder)?.params;
                    params.iter().find(|param| param.name == name)?.deprecated.as_ref()
                }
                "property" => {
                    let properties = &model.resource(holder)?.properties;
                    properties.iter().find(|property| property.name == name)?.deprecated.as_ref()
                }
                "value" => {
                    let values = &model.enum_type(holder)?.values;
                    values.iter().find(|value| value.value == name)?.deprecated.as_ref()
                }
                _ => None,
            }
        }
    };
    found.filter(|deprecated| {
        **deprecated != Deprecation { since: None, sunset: None, replacement: None, note: None }
    })
}
