//! Edits of operations, their errors, and enums.

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use clerk_user_model::model::{EnumValue, ErrorDefinition, Operation, PropertyType, Resource, Returns};
use clerk_user_runtime::{BodyEncoding, Level, Surface};

use crate::edit::{Edit, at, operation};

pub(crate) const EDITS: &[Edit] = &[
    ("a removed operation", CompatRule::MethodRemoved, |m, n| {
        let fits = alone(m);
        let places: Vec<usize> = (0..m.operations.len()).filter(|at| fits.contains(at)).collect();
        m.operations.remove(places[n % places.len()]);
        true
    }),
    ("an added operation", CompatRule::MethodAdded, |m, n| {
        let mut one = m.operations[n % m.operations.len()].clone();
        (one.name, one.http.path) = ("somethingNew".to_owned(), "/v1/something_new".to_owned());
        (one.since, one.until) = (None, None);
        m.operations.push(one);
        true
    }),
    ("another path of an operation", CompatRule::MethodWireRouteChanged, |m, n| {
        operation(m, n, |_| true, |one| one.http.path += "/elsewhere")
    }),
    ("a list instead of one resource", CompatRule::MethodReturnTypeChanged, |m, n| {
        operation(
            m,
            n,
            |one| matches!(one.returns, Returns::One(_)),
            |one| {
                one.returns = Returns::List(one.returns.resource().to_owned());
            },
        )
    }),
    ("a page instead of a list", CompatRule::MethodReturnBecamePaginated, |m, n| {
        operation(
            m,
            n,
            |one| matches!(one.returns, Returns::List(_)),
            |one| {
                one.returns = Returns::Page(one.returns.resource().to_owned());
            },
        )
    }),
    ("a form instead of JSON", CompatRule::WriteMediaTypeRemoved, |m, n| {
        operation(m, n, |one| one.http.body == BodyEncoding::Json, |one| one.http.body = BodyEncoding::Form)
    }),
    ("a change of a published API version", CompatRule::ReleasedVersionEdited, |m, n| {
        let newest = m.newest_api_version().to_owned();
        let fits = |one: &Operation| one.since.is_none() && one.until.is_none();
        operation(m, n, fits, |one| one.since = Some(newest))
    }),
    ("an added error of an operation", CompatRule::ErrorCodeAdded, |m, n| {
        let named = |one: &Operation| {
            let of_params = one.params.iter().flat_map(|param| &param.errors);
            one.errors.iter().chain(of_params).any(|error| error == "user-banned")
        };
        operation(m, n, |one| !named(one), |one| one.errors.push("user-banned".to_owned()))
    }),
    ("a removed error of an operation", CompatRule::ErrorCodeRemoved, |m, n| {
        operation(m, n, |one| !one.errors.is_empty(), |one| one.errors.truncate(one.errors.len() - 1))
    }),
    ("an added value that is returned", CompatRule::ReadEnumValueAdded, |m, n| new_value(m, n, true)),
    ("an added value that is accepted", CompatRule::WriteEnumValueAdded, |m, n| new_value(m, n, false)),
    ("another code of an error", CompatRule::ErrorCodeRenamed, |m, n| {
        at(m.errors.values_mut().collect(), n, |_| true, |one| one.code += "_2")
    }),
    ("another status of an error", CompatRule::ErrorStatusChanged, |m, n| {
        at(m.errors.values_mut().collect(), n, |_| true, |one| one.status += 1)
    }),
    ("a weaker source of an error", CompatRule::RuleSourceWeakened, |m, n| {
        let fits = |one: &ErrorDefinition| one.level == Level::Documented;
        at(m.errors.values_mut().collect(), n, fits, |one| one.level = Level::Inferred)
    }),
];

/// The operations of the newest API version that the other surface does not have.
fn alone(m: &Model) -> Vec<usize> {
    let twin = |one: &Operation| {
        let other = if one.surface == Surface::Frontend { Surface::Backend } else { Surface::Frontend };
        m.operation(&format!("{other}.{}", one.name)).is_some()
    };
    let all = m.operations.iter().enumerate();
    all.filter(|(_, one)| one.until.is_none() && !twin(one)).map(|(at, _)| at).collect()
}

fn new_value(m: &mut Model, n: usize, read: bool) -> bool {
    let returned: Vec<String> = m
        .resources
        .iter()
        .flat_map(Resource::all_properties)
        .filter_map(|one| match &one.ty {
            PropertyType::Enum(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    at(
        m.enums.iter_mut().collect(),
        n,
        |one| returned.contains(&one.name) == read,
        |one| {
            let value = "something_new".to_owned();
            one.values.push(EnumValue {
                value,
                doc: "Something new.".to_owned(),
                deprecated: None,
                was: None,
            });
        },
    )
}
