//! What the base announced of a thing: the deprecation by which its removal may be excused. `codegen` has weighed
//! it already; here it is shown.

use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::Deprecation;

/// What the contract says of an element that is to go, if it says anything.
pub(super) fn find<'a>(model: &'a Model, element: &Element) -> Option<&'a Deprecation> {
    let (sort, name) = element.as_str().split_once(' ')?;
    let found = match sort {
        "operation" => model.operation(name)?.deprecated.as_ref(),
        "resource" => model.resource(name)?.deprecated.as_ref(),
        _ => {
            let (holder, name) = name.rsplit_once('.')?;
            match sort {
                "param" => {
                    let params = &model.operation(holder)?.params;
                    params.iter().find(|param| param.name == name)?.deprecated.as_ref()
                }
                "property" => {
                    let properties = &model.resource(holder)?.properties;
                    properties.iter().find(|property| property.name == name)?.deprecated.as_ref()
                }
                "value" => {
                    let values = &model.enumeration(holder)?.values;
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
