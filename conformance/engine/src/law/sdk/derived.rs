//! Derived: properties that an SDK derives from responses, for sample users of the server.

use clerk_user::wire;
use clerk_user_runtime::{DerivedFunction, MethodBehaviour, RuleKind, Surface, Text};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Value, json};

use crate::fixtures::sdk::{SdkObject, sample_resource, sdk_method};
use crate::fixtures::{Params, create_owner, owner_resource, resource};
use crate::law::sdk::call::contains;
use crate::oracle::sdk::{any_member_has, full_name};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, Violation, ensure};

pub(crate) fn derived(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Derived { function, of, from } = &rule_check.rule.kind else { return };
    let each = from.len() / of.len().max(1);
    for (index, name) in of.iter().enumerate() {
        let from = &from[index * each..(index + 1) * each];
        match function {
            DerivedFunction::FullName => {
                check_names(rule_check, name, from, &["", "Ada", "van Dyk", "Ольга"]);
            }
            DerivedFunction::BlankName => check_names(rule_check, name, from, &[" ", "   "]),
            DerivedFunction::FindById => check_found(rule_check, name, from, of.len()),
            DerivedFunction::IsPrimary => check_is_primary(rule_check, name, from),
            DerivedFunction::IsPrimaryOfKind => check_is_primary_of_kind(rule_check, name, from),
            DerivedFunction::AnyVerified => check_any_verified(rule_check, name, from, of.len()),
            DerivedFunction::Having => check_members(rule_check, name, from, of.len(), true),
            DerivedFunction::Lacking => check_members(rule_check, name, from, of.len(), false),
            DerivedFunction::EmptyObject => {
                check_filled(rule_check, name, of.len(), &json!({ "a": 1 }), &json!({}));
            }
            DerivedFunction::EmptyValue => check_empty_value(rule_check, name, of.len()),
            DerivedFunction::AsAnswered => check_as_answered(rule_check, name, of.len()),
            DerivedFunction::UnknownMembers => check_unknown_members(rule_check, name, of.len()),
            DerivedFunction::LeastMembers => check_least_members(rule_check, name, of.len()),
        }
    }
}

/// A sample user of the server.
fn sample_user() -> Value {
    sample_resource(owner_resource())
}

/// Opens an object of a sample user. An SDK that cannot read the user breaks the rule.
fn open_object(session: &mut Session<'_>, user: Value) -> Result<SdkObject, Abort> {
    SdkObject::open_with(session, user).map_err(|abort| match abort {
        Abort::SetupFailed(actual) => {
            Abort::Violation(Violation { expected: "the SDK accepts the user".to_owned(), actual })
        }
        other => other,
    })
}

/// Checks that an object of the user shows a property with the expected value.
fn ensure_property(session: &mut Session<'_>, user: Value, name: &str, expected: &Value) -> CheckResult {
    let object = open_object(session, user)?;
    let shown = object.properties(session)?;
    session.mark_evaluated();
    session.ensure_equal(&format!("`{name}` of the SDK object"), expected, &shown[name])
}

fn check_names(rule_check: &mut RuleCheck<'_>, name: &str, from: &[Text], texts: &'static [&'static str]) {
    let [first, last] = from else { return };
    let name_part = || prop_oneof![1 => Just(None), 3 => select(texts).prop_map(Some)];
    rule_check.for_all((name_part(), name_part()), |session, names| {
        let mut user = sample_user();
        (user[first.as_ref()], user[last.as_ref()]) = (json!(names.0), json!(names.1));
        ensure_property(session, user, name, &json!(full_name(names.0, names.1)))
    });
}

/// Members with these ids for a list of the user.
fn members_with_ids(list: &str, ids: &[String]) -> Vec<Value> {
    let owner = resource(owner_resource(), Surface::Frontend);
    let kind = owner.and_then(|owner| owner.property(list)).map_or("", |list| list.ty);
    ids.iter().map(|id| member_with_id(kind, id)).collect()
}

fn member_with_id(kind: &str, id: &str) -> Value {
    let mut member = sample_resource(kind);
    member[wire::user::ID] = json!(id);
    member
}

fn check_found(rule_check: &mut RuleCheck<'_>, name: &str, from: &[Text], of: usize) {
    let [id, list] = from else { return };
    // The id of one of the members, an id that no member has, or null.
    let input = (0..4_usize, prop_oneof![1 => Just(None), 4 => (0..5_usize).prop_map(Some)]);
    rule_check.for_all_with_share(of, input, |session, (count, primary)| {
        let ids: Vec<String> = (0..count).map(|index| format!("idn_{index}")).collect();
        let mut user = sample_user();
        user[list.as_ref()] = json!(members_with_ids(list, &ids));
        user[id.as_ref()] = json!(primary.map(|index| format!("idn_{index}")));
        let expected = primary.and_then(|index| ids.get(index));
        let object = open_object(session, user)?;
        let shown = object.properties(session)?;
        session.mark_evaluated();
        let what = format!("the id of `{name}` of the SDK object");
        session.ensure_equal(&what, &json!(expected), &shown[name][wire::user::ID])
    });
}

/// Calls the method that returns whether a member is the primary, and checks the result.
fn ensure_is_primary(
    session: &mut Session<'_>,
    name: &str,
    user: Value,
    (kind, member): (&str, Value),
    expected: bool,
) -> CheckResult {
    let Some(MethodBehaviour::IsPrimary { param, .. }) = sdk_method(name).map(|method| method.behaviour)
    else {
        return Err(Abort::SetupFailed(format!("the SDK has no method `{name}`")));
    };
    let object = open_object(session, user)?;
    let given = Params::from_iter([(param.to_owned(), json!({ kind: member }))]);
    let response = object.call(session, name, given)?;
    session.mark_evaluated();
    session.ensure_equal(&format!("the result of {name}"), &json!(expected), &response.body)
}

/// The kinds of member, each with the property that has the id of its primary.
fn kinds(from: &[Text]) -> Vec<(String, String)> {
    from.chunks_exact(2).map(|pair| (pair[0].to_string(), pair[1].to_string())).collect()
}

fn check_is_primary(rule_check: &mut RuleCheck<'_>, name: &str, from: &[Text]) {
    let primary = prop_oneof![1 => Just(None), 3 => select(vec!["idn_1", "idn_2"]).prop_map(Some)];
    rule_check.for_all((select(kinds(from)), primary), |session, ((kind, id), primary)| {
        let mut user = sample_user();
        user[&id] = json!(primary);
        let member = member_with_id(&kind, "idn_1");
        ensure_is_primary(session, name, user, (&kind, member), primary == Some("idn_1"))
    });
}

fn check_is_primary_of_kind(rule_check: &mut RuleCheck<'_>, name: &str, from: &[Text]) {
    let kinds = kinds(from);
    let all = kinds.iter().flat_map(|one| kinds.iter().map(move |other| (one.clone(), other.clone())));
    let pairs: Vec<_> = all.filter(|(one, other)| one.0 != other.0).collect();
    let own = prop_oneof![Just(None), Just(Some("idn_2"))];
    rule_check.for_all((select(pairs), own), |session, (((_, other_id), (kind, id)), own)| {
        let mut user = sample_user();
        (user[&other_id], user[&id]) = (json!("idn_1"), json!(own));
        ensure_is_primary(session, name, user, (&kind, member_with_id(&kind, "idn_1")), false)
    });
}

/// The verification of a member: null, with another status, or verified.
#[derive(Clone, Copy, Debug, Serialize)]
enum VerificationCase {
    Null,
    Other,
    Verified,
}

/// Up to three members, each with one of these verifications.
fn verification_cases() -> impl Strategy<Value = Vec<VerificationCase>> {
    vec(select(vec![VerificationCase::Null, VerificationCase::Other, VerificationCase::Verified]), 0..4)
}

/// Members of a list with these verifications.
fn members_with_verifications(
    session: &mut Session<'_>,
    (list, outer, inner): (&str, &str, &str),
    states: Vec<VerificationCase>,
) -> Result<Vec<Value>, Abort> {
    let verified = real_verification(session, outer)?;
    let ids: Vec<String> = (0..states.len()).map(|index| format!("idn_{index}")).collect();
    let mut listed = members_with_ids(list, &ids);
    for (member, state) in listed.iter_mut().zip(states) {
        member[outer] = match state {
            VerificationCase::Null => Value::Null,
            VerificationCase::Other | VerificationCase::Verified => verified.clone(),
        };
        if let VerificationCase::Other = state {
            member[outer][inner] = json!("failed");
        }
    }
    Ok(listed)
}

fn check_any_verified(rule_check: &mut RuleCheck<'_>, name: &str, from: &[Text], of: usize) {
    let [list, outer, inner, is] = from else { return };
    rule_check.for_all_with_share(of, verification_cases(), |session, states| {
        let listed = members_with_verifications(session, (list, outer, inner), states)?;
        let expected = any_member_has(&listed, outer, inner, is);
        let mut user = sample_user();
        user[list.as_ref()] = json!(listed);
        ensure_property(session, user, name, &json!(expected))
    });
}

/// Checks a list of the members that have a value, or of those that lack it.
fn check_members(rule_check: &mut RuleCheck<'_>, name: &str, from: &[Text], of: usize, having: bool) {
    let [list, outer, inner, is] = from else { return };
    rule_check.for_all_with_share(of, verification_cases(), |session, states| {
        let listed = members_with_verifications(session, (list, outer, inner), states)?;
        let is_meant =
            |member: &&Value| any_member_has(std::slice::from_ref(*member), outer, inner, is) == having;
        let expected = ids_of(listed.iter().filter(is_meant));
        let mut user = sample_user();
        user[list.as_ref()] = json!(listed);
        let object = open_object(session, user)?;
        let shown = object.properties(session)?;
        session.mark_evaluated();
        let what = format!("the ids of `{name}` of the SDK object");
        session.ensure_equal(&what, &expected, &ids_of(shown[name].as_array().into_iter().flatten()))
    });
}

/// The ids of members, in order.
fn ids_of<'a>(members: impl Iterator<Item = &'a Value>) -> Value {
    members.map(|member| member[wire::user::ID].clone()).collect()
}

/// The verification of a member of a real user.
fn real_verification(session: &mut Session<'_>, outer: &str) -> Result<Value, Abort> {
    let (_, body) = create_owner(session, Params::new())?;
    let lists = body.as_object().into_iter().flat_map(|members| members.values().filter_map(Value::as_array));
    let found = lists.flatten().find_map(|member| member.get(outer).filter(|found| found.is_object()));
    found
        .cloned()
        .ok_or_else(|| Abort::SetupFailed("a new user has no member with a verification".to_owned()))
}

/// The type of a property of the user, and whether it is a list.
fn property_type(name: &str) -> (&'static str, bool) {
    let owner = resource(owner_resource(), Surface::Frontend);
    owner.and_then(|owner| owner.property(name)).map_or(("", false), |property| (property.ty, property.list))
}

fn check_empty_value(rule_check: &mut RuleCheck<'_>, name: &str, of: usize) {
    let (ty, is_list) = property_type(name);
    if is_list {
        check_filled(rule_check, name, of, &json!([sample_resource(ty)]), &json!([]));
    } else {
        check_filled(rule_check, name, of, &json!("a text"), &json!(""));
    }
}

/// Checks a property that has a value where the response has none.
fn check_filled(rule_check: &mut RuleCheck<'_>, name: &str, of: usize, stored: &Value, empty: &Value) {
    rule_check.for_all_with_share(of, any::<bool>(), |session, absent| {
        let mut user = sample_user();
        user[name] = stored.clone();
        if absent && let Some(members) = user.as_object_mut() {
            members.shift_remove(name);
        }
        let expected = if absent { empty } else { stored };
        let object = open_object(session, user)?;
        let shown = object.properties(session)?;
        session.mark_evaluated();
        let actual = shown.get(name);
        let shown_text = actual.map_or_else(|| "absent".to_owned(), Value::to_string);
        ensure(
            actual.is_some_and(|actual| contains(actual, expected)),
            format!("`{name}` of the SDK object is {expected}"),
            format!("`{name}` of the SDK object is {shown_text}"),
        )
    });
}

fn check_as_answered(rule_check: &mut RuleCheck<'_>, name: &str, of: usize) {
    let value = prop_oneof![
        Just(None),
        Just(Some(Value::Null)),
        select(vec!["", "a text"]).prop_map(|text| Some(json!(text)))
    ];
    rule_check.for_all_with_share(of, value, |session, value| {
        let mut user = sample_user();
        if let Some(value) = &value {
            user[name] = value.clone();
        }
        ensure_property(session, user, name, &value.unwrap_or_default())
    });
}

fn check_unknown_members(rule_check: &mut RuleCheck<'_>, name: &str, of: usize) {
    let unknown =
        select(vec![json!("a text"), Value::Null, json!(7), json!(["a"]), json!({ "a": { "b": 1 } })]);
    rule_check.for_all_with_share(of, unknown, |session, unknown| {
        let mut user = sample_user();
        user[name] = json!("a text");
        user["member_that_nobody_names"] = unknown;
        ensure_property(session, user, name, &json!("a text"))
    });
}

fn check_least_members(rule_check: &mut RuleCheck<'_>, name: &str, of: usize) {
    let (ty, _) = property_type(name);
    rule_check.for_all_with_share(of, 1..3_usize, |session, count| {
        let ids: Vec<String> = (0..count).map(|index| format!("idn_{index}")).collect();
        let mut user = sample_user();
        user[name] = ids.iter().map(|id| member_with_id(ty, id)).collect();
        let object = open_object(session, user)?;
        let shown = object.properties(session)?;
        session.mark_evaluated();
        let what = format!("the ids of `{name}` of the SDK object");
        session.ensure_equal(&what, &json!(ids), &ids_of(shown[name].as_array().into_iter().flatten()))
    });
}
