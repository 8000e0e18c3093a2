//! ListOrder: a list is ordered by a property. Rows with the same value may be in any order.

use clerk_user::UserId;
use clerk_user::backend::{CreateUserParams, UpdateUserParams};
use clerk_user::operations::Operation;
use clerk_user_runtime::{
    OrderAspect, ParamSpec, ParamType, PropertySpec, RuleKind, SortDirection, Surface, Target,
};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::owner_list::{OwnerList, create_owners, items};
use crate::fixtures::{Params, ResourceRef, backend_request, create_owner, to_params};
use crate::generators::values::{self, distinct_instants};
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn list_order(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ListOrder { aspect, property, direction } = &rule_check.rule.kind else { return };
    let direction = *direction;
    if *aspect == OrderAspect::Fields {
        return fields(rule_check, direction);
    }
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
            (OrderAspect::Unsigned | OrderAspect::Fields, _) => continue,
        };
        checked = true;
        let input = (2..6_usize).prop_flat_map(distinct_instants);
        rule_check.for_all(input, |session, instants| {
            let ids = create_owners(session, list, &instants)?;
            let response = session.call(list.request(&ids, order.clone()))?;
            let body = expect_success(list.operation.id, response)?;
            let values: Vec<Value> =
                items(&body)?.iter().map(|item| fixtures::property_value(item, property)).collect();
            ensure_sorted(
                &format!("`{property}` in the response of {}", list.operation.id),
                &values,
                direction,
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

fn ensure_sorted(what: &str, values: &[Value], direction: SortDirection) -> CheckResult {
    let word = match direction {
        SortDirection::Ascending => "ascending",
        SortDirection::Descending => "descending",
    };
    ensure(
        values.windows(2).all(|pair| in_order(&pair[0], &pair[1], direction)),
        format!("{what} is in {word} order"),
        format!("{what} is {}", Value::from(values.to_vec())),
    )
}

/// Each value of the param of an order has a check of its own, so that few cases of each are enough.
const SHARES: usize = 16;

/// Orders users by every field that the param of the order names, with every sign.
fn fields(rule_check: &mut RuleCheck<'_>, unsigned: SortDirection) {
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target) else { continue };
        for param in target.params.iter().filter_map(|name| list.operation.param(name)) {
            let ParamType::Enum { values: orders, .. } = param.ty else { continue };
            for order in orders {
                let direction = match order.chars().next() {
                    Some('-') => SortDirection::Descending,
                    Some('+') => SortDirection::Ascending,
                    _ => unsigned,
                };
                rule_check.for_all_with_share(SHARES, vec(initials(), 2..=4), |session, users| {
                    check_order(session, list, param, order, direction, &users)
                });
            }
        }
    }
}

/// The first letters of the texts of one user. The order of letters does not depend on how a server compares digits,
/// signs and cases.
type Initials = (char, char, char, char);

fn initials() -> impl Strategy<Value = Initials> {
    let letter = || prop::char::range('a', 'z');
    (letter(), letter(), letter(), letter())
}

fn check_order(
    session: &mut Session<'_>,
    list: OwnerList,
    param: &ParamSpec,
    order: &str,
    direction: SortDirection,
    users: &[Initials],
) -> CheckResult {
    let field = order.trim_start_matches(['+', '-']);
    let mut owners = Vec::new();
    for initials in users {
        owners.push(create_with_initials(session, *initials)?);
    }
    if is_set_later(field) {
        // Only the first user does something after all were created.
        fixtures::sign_in(session, &owners[0])?;
        let id = UserId::from(owners[0].id.as_str());
        // No source says that a write of metadata advances the time of the update.
        let params = UpdateUserParams::new(id).last_name(session.fresh_name());
        session.call(backend_request(Operation::BackendUpdateUser.spec(), to_params(&params)))?;
    }
    let ids: Vec<String> = owners.into_iter().map(|owner| owner.id).collect();
    let params = fixtures::single_param(param, Value::from(order));
    let body = expect_success(list.operation.id, session.call(list.request(&ids, params))?)?;
    let values: Vec<Value> = items(&body)?.iter().map(|row| field_value(row, field)).collect();
    let what = format!("`{field}` in the response of {} with `{}` {order}", list.operation.id, param.wire);
    ensure_sorted(&what, &values, direction)?;
    if values.iter().any(|value| *value != values[0]) {
        session.mark_evaluated();
    }
    Ok(())
}

fn create_with_initials(session: &mut Session<'_>, initials: Initials) -> Result<ResourceRef, Abort> {
    let nonce = session.fresh_name();
    let (email, username, first_name, last_name) = initials;
    let typed = CreateUserParams::default()
        .email_address([values::email(&format!("{email}{nonce}"), values::EMAIL_DOMAIN)])
        .phone_number([values::phone(&session.fresh_name())])
        .web3_wallet([values::wallet(&session.fresh_name())])
        .username(format!("{username}{nonce}"))
        .first_name(format!("{first_name}{nonce}"))
        .last_name(format!("{last_name}{nonce}"));
    Ok(create_owner(session, to_params(&typed))?.0)
}

/// Whether a field is a property that only other requests than the creation set.
fn is_set_later(field: &str) -> bool {
    let user = fixtures::resource(fixtures::owner_resource(), Surface::Backend);
    user.is_some_and(|user| user.property(field).is_some()) && fixtures::owner_create_param(field).is_none()
}

/// The value that a field of an order stands for: a property of the user, or of the only member of a list.
fn field_value(row: &Value, field: &str) -> Value {
    let plain = |name: &str| name.replace('_', "");
    let is_field = |property: &&PropertySpec| plain(property.wire) == plain(field);
    let Some(user) = fixtures::resource(fixtures::owner_resource(), Surface::Backend) else {
        return Value::Null;
    };
    if let Some(property) = user.properties.iter().filter(|property| !property.list).find(is_field) {
        return fixtures::property_value(row, property.wire);
    }
    let lists = user.properties.iter().filter(|property| property.list);
    let mut members = lists.filter_map(|list| {
        let spec = fixtures::resource(list.ty, Surface::Backend)?;
        let property = spec.properties.iter().find(is_field)?;
        Some(fixtures::property_value(row.get(list.wire)?.get(0)?, property.wire))
    });
    members.next().unwrap_or_default()
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
