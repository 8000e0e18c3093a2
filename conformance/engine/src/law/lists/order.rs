//! ListOrder: a list is ordered by a property. Rows with the same value may be in any order.

use clerk_user_runtime::{OrderAspect, ParamSpec, ParamType, RuleKind, SortDirection, Target};
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::{OwnerList, create_owners, items};
use crate::generators::values::distinct_instants;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::ensure;

pub(crate) fn list_order(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ListOrder { aspect, property, direction } = &rule_check.rule.kind else { return };
    let direction = *direction;
    let mut checked = false;
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target).map(|list| list.with_distinct(property)) else {
            continue;
        };
        let order = match (aspect, order_param(target, property)) {
            (OrderAspect::Default, _) => Params::new(),
            (OrderAspect::Unsigned, Some(param)) => {
                fixtures::single_param(param, Value::from(property.as_ref()))
            }
            (OrderAspect::Unsigned, None) => continue,
        };
        checked = true;
        let input = (2..6_usize).prop_flat_map(distinct_instants);
        rule_check.for_all(input, |session, instants| {
            let ids = create_owners(session, list, &instants)?;
            let response = session.call(list.request(&ids, order.clone()))?;
            let body = expect_success(list.operation.id, response)?;
            let values: Vec<Value> =
                items(&body)?.iter().map(|item| fixtures::property_value(item, property)).collect();
            let sorted = values.windows(2).all(|pair| in_order(&pair[0], &pair[1], direction));
            let word = match direction {
                SortDirection::Ascending => "ascending",
                SortDirection::Descending => "descending",
            };
            let what = format!("`{property}` in the response of {}", list.operation.id);
            ensure(
                sorted,
                format!("{what} is in {word} order"),
                format!("{what} is {}", Value::from(values.clone())),
            )?;
            // Equal values are in any order.
            if values.iter().any(|value| *value != values[0]) {
                session.mark_evaluated();
            }
            Ok(())
        });
    }
    if !checked {
        rule_check.skip("these lists have no such order, or no filter by ids");
    }
}

/// The param that takes the name of the property without a sign.
fn order_param(target: &Target, property: &str) -> Option<&'static ParamSpec> {
    let takes_name =
        |ty: ParamType| matches!(ty, ParamType::Enum { values, .. } if values.contains(&property));
    fixtures::operation(&target.operation).params.iter().find(|param| takes_name(param.ty))
}

/// Whether two values are in order. Only numbers and strings are compared.
fn in_order(one: &Value, other: &Value, direction: SortDirection) -> bool {
    let (first, second) = match direction {
        SortDirection::Ascending => (one, other),
        SortDirection::Descending => (other, one),
    };
    match (first, second) {
        (Value::Number(first), Value::Number(second)) => first.as_f64() <= second.as_f64(),
        (Value::String(first), Value::String(second)) => first <= second,
        _ => true,
    }
}
