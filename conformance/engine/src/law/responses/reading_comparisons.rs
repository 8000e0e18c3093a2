//! Comparisons of what several ways of reading show of one user: alone and in a list, with each filter, on both
//! surfaces, and each member alone and in lists.

use std::collections::BTreeMap;

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::{SessionStatus, wire};
use clerk_user_runtime::{Actor, OperationSpec, Request, Response, Returns, Surface, Verb};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::owner_list::{items, total_count};
use crate::fixtures::{Params, ResourceRef, backend_request};
use crate::law::responses::agreement::{agree, agrees, by_id, is_empty, same};
use crate::law::responses::embedded::{compare_embedded, compare_gone};
use crate::runner::session::{Abort, CheckResult, Session, ensure};
use crate::runner::violation::same_json;

pub(super) fn compare_readings(
    session: &mut Session<'_>,
    user: &ResourceRef,
    shown: &[Value],
) -> CheckResult {
    let read = fixtures::read_operation(session, user.resource, Surface::Backend);
    let Some(read) = read else { return Ok(()) };
    let response = session.call(fixtures::request(read, user, Params::new()))?;
    if response.status == NOT_FOUND {
        compare_deleted(session, user)?;
        compare_gone(session, user)?;
        return compare_former(session, user, shown, &Value::Null);
    }
    ensure_read(read, &response)?;
    let body = response.body.clone();
    compare_former(session, user, shown, &body)?;
    compare_lists(session, user, &body)?;
    compare_members(session, user, &body, Surface::Backend)?;
    compare_surfaces(session, user)?;
    agrees(session, |session| compare_sessions(session, user))
}

/// The status of a response about something that does not exist.
const NOT_FOUND: u16 = 404;

/// Whether a user cannot read on the frontend: users who are banned, locked or gone. Any other refusal says nothing.
fn is_locked_out(response: &Response) -> Result<bool, Abort> {
    match response.status {
        401 | 403 => Ok(true),
        _ if response.is_success() => Ok(false),
        status => Err(Abort::SetupFailed(format!("a read returns {status}"))),
    }
}

fn ensure_read(read: &OperationSpec, response: &Response) -> CheckResult {
    let failed = || Abort::SetupFailed(format!("{} returns {}", read.id, response.status));
    if response.is_success() { Ok(()) } else { Err(failed()) }
}

/// A user is found by no value that the user had and has no more, and a member that is gone cannot be read.
fn compare_former(
    session: &mut Session<'_>,
    user: &ResourceRef,
    shown: &[Value],
    now: &Value,
) -> CheckResult {
    let current = own_filters(session, now);
    let mut former: Vec<(String, Value)> = Vec::new();
    for filter in shown.iter().flat_map(|body| own_filters(session, body)) {
        // Another value of the user may contain a former one.
        let text = filter.1.to_string().to_lowercase();
        let text = text.trim_matches(['[', ']', '"']);
        let is_current = current.iter().any(|(_, value)| value.to_string().to_lowercase().contains(text));
        if !is_current && !former.contains(&filter) {
            former.push(filter);
        }
    }
    for (name, value) in former {
        agrees(session, |session| {
            let filter = Params::from_iter([(name.clone(), value.clone())]);
            let Some(rows) = listed(session, filter.clone())? else { return Ok(()) };
            let what = format!("the list with `{name}` {value}");
            let is_listed = rows.iter().any(|row| row.get(fixtures::ID) == Some(&json!(user.id)));
            ensure(!is_listed, format!("{what} does not have the user who had it"), "it has the user")?;
            let Some(count) = counted(session, filter)? else { return Ok(()) };
            let expected = format!("the count with `{name}` {value} is {}", rows.len());
            ensure(count == rows.len() as u64, expected, count.to_string())
        })?;
    }
    for members in member_lists() {
        let ids = |body: &Value| members.listed(body).into_iter().map(|member| member.id).collect::<Vec<_>>();
        let mut gone: Vec<String> = shown.iter().flat_map(&ids).collect();
        gone.sort_unstable();
        gone.dedup();
        gone.retain(|id| !ids(now).contains(id));
        for (id, surface) in gone.iter().flat_map(|id| Surface::ALL.map(|surface| (id, surface))) {
            let Some(read) = fixtures::read_operation(session, members.resource, surface) else { continue };
            let subject =
                ResourceRef { resource: members.resource, id: id.clone(), owner: user.owner.clone() };
            agrees(session, |session| {
                let response = session.call(fixtures::request(read, &subject, Params::new()))?;
                let what = format!("{} finds no member that its owner has no more", read.id);
                ensure(!response.is_success(), what, format!("status {}", response.status))
            })?;
        }
    }
    Ok(())
}

/// A user who cannot be read is in no list.
fn compare_deleted(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    let filter = Params::from_iter([(wire::params::USER_ID.to_owned(), json!([user.id]))]);
    let rows = listed(session, filter.clone())?.unwrap_or_default();
    ensure(
        rows.is_empty(),
        "the list has no user who cannot be read",
        format!("it has {} of them", rows.len()),
    )?;
    let count = counted(session, filter)?.unwrap_or_default();
    ensure(count == 0, "the count has no user who cannot be read", format!("it has {count} of them"))
}

/// The users that pass a filter; `None` where the implementation does not list users.
fn listed(session: &mut Session<'_>, filter: Params) -> Result<Option<Vec<Value>>, Abort> {
    let list = Operation::BackendGetUserList.spec();
    if !session.capabilities().offers(list) {
        return Ok(None);
    }
    let mut params = fixtures::longest_page(list);
    params.extend(filter);
    let body = session.call_ok(backend_request(list, params))?;
    items(&body).map(Some)
}

/// How many users pass a filter; `None` where the implementation does not count users.
fn counted(session: &mut Session<'_>, filter: Params) -> Result<Option<u64>, Abort> {
    let count = Operation::BackendGetCount.spec();
    if !session.capabilities().offers(count) {
        return Ok(None);
    }
    let body = session.call_ok(backend_request(count, filter))?;
    Ok(total_count(&body))
}

/// The user passes each filter with one of the user's own values, in the list and in the count.
fn compare_lists(session: &mut Session<'_>, user: &ResourceRef, body: &Value) -> CheckResult {
    let by_id = Params::from_iter([(wire::params::USER_ID.to_owned(), json!([user.id]))]);
    let is_user = |row: &&Value| row.get(fixtures::ID) == body.get(fixtures::ID);
    agrees(session, |session| {
        let Some(rows) = listed(session, by_id.clone())? else { return Ok(()) };
        let Some(row) = rows.iter().find(is_user) else {
            return ensure(false, "the list has the user who was read", "it does not");
        };
        same(session, user.resource, Surface::Backend, "the user in the list", body, row)
    })?;
    for (name, value) in own_filters(session, body) {
        let filter = Params::from_iter([(name.clone(), value.clone())]);
        agrees(session, |session| {
            let Some(rows) = listed(session, filter.clone())? else { return Ok(()) };
            let what = format!("the list with `{name}` {value}");
            let actual = format!("the {} users in it are others", rows.len());
            ensure(rows.iter().any(|row| is_user(&row)), format!("{what} has the user who has it"), actual)?;
            let Some(count) = counted(session, filter)? else { return Ok(()) };
            let expected = format!("the count with `{name}` {value} is {}", rows.len());
            ensure(count == rows.len() as u64, expected, count.to_string())
        })?;
    }
    let Some(banned) = body.get(wire::user::BANNED).and_then(Value::as_bool) else { return Ok(()) };
    for flag in [true, false] {
        let mut filter = by_id.clone();
        filter.insert(wire::params::BANNED.to_owned(), json!(flag));
        let expected = u64::from(flag == banned);
        let what = |how: &str| format!("the {how} with `banned` {flag} has {expected} users");
        agrees(session, |session| {
            let Some(rows) = listed(session, filter.clone())? else { return Ok(()) };
            ensure(rows.len() as u64 == expected, what("list"), rows.len().to_string())
        })?;
        agrees(session, |session| {
            let Some(count) = counted(session, filter)? else { return Ok(()) };
            ensure(count == expected, what("count"), count.to_string())
        })?;
    }
    Ok(())
}

/// The filters that a user passes by the values that a reading shows: the value itself, and queries for it.
fn own_filters(session: &Session<'_>, body: &Value) -> Vec<(String, Value)> {
    let list = Operation::BackendGetUserList.spec();
    let has = |name: &str| list.param(name).is_some_and(|param| param.exists_at(session.version()));
    let mut values: Vec<(&str, String)> = Vec::new();
    for name in [wire::params::USERNAME, wire::params::EXTERNAL_ID] {
        values.extend(body.get(name).and_then(Value::as_str).map(|value| (name, value.to_owned())));
    }
    for members in member_lists() {
        let listed = members.listed(body);
        values.extend(listed.into_iter().map(|member| (members.value_property(), member.value)));
    }
    let wallets = body.get(wire::user::WEB3_WALLETS).and_then(Value::as_array).into_iter().flatten();
    let addresses = wallets.filter_map(|wallet| wallet.get(wire::web3_wallet::WEB3_WALLET)?.as_str());
    values.extend(addresses.map(|address| (wire::params::WEB3_WALLET, address.to_owned())));
    let mut filters = Vec::new();
    let names = [wire::user::FIRST_NAME, wire::user::LAST_NAME].into_iter();
    let names = names.filter_map(|name| body.get(name)?.as_str()).filter(|name| !name.is_empty());
    if has(wire::params::NAME_QUERY) {
        filters.extend(names.map(|name| (wire::params::NAME_QUERY.to_owned(), json!(name))));
    }
    for (name, value) in values {
        if has(name) {
            filters.push((name.to_owned(), json!([value])));
        }
        let query = format!("{name}_query");
        if has(&query) {
            filters.push((query, json!(value)));
        }
    }
    filters
}

fn member_lists() -> impl Iterator<Item = MemberList> {
    MemberList::all().into_iter()
}

/// Each member is the same alone as in the list of its owner.
fn compare_members(
    session: &mut Session<'_>,
    user: &ResourceRef,
    body: &Value,
    surface: Surface,
) -> CheckResult {
    for members in member_lists() {
        let Some(read) = fixtures::read_operation(session, members.resource, surface) else { continue };
        for member in body.get(members.property).and_then(Value::as_array).into_iter().flatten() {
            let Ok(id) = fixtures::id_of(member) else { continue };
            let subject = ResourceRef { resource: members.resource, id, owner: user.owner.clone() };
            agrees(session, |session| {
                let alone = session.call(fixtures::request(read, &subject, Params::new()))?;
                let what = format!("the member that {} shows", read.id);
                ensure(
                    alone.is_success(),
                    format!("{what} can be read"),
                    format!("status {}", alone.status),
                )?;
                same(session, members.resource, surface, &what, member, &alone.body)
            })?;
        }
    }
    Ok(())
}

/// The frontend shows the same as the backend, and the same in each list of members.
fn compare_surfaces(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    let read = fixtures::read_operation(session, user.resource, Surface::Frontend);
    let Some(read) = read else { return Ok(()) };
    let response = session.call(fixtures::request(read, user, Params::new()))?;
    if is_locked_out(&response)? {
        return Ok(());
    }
    let frontend = response.body.clone();
    // Reaching the frontend may have signed the user in, so the backend is read again.
    let again = fixtures::read(session, user)?;
    let now = fixtures::without_volatile(user, &again);
    let exact = session.exact_numbers();
    let is_same = |expected: &Value, actual: &Value| {
        same_json(expected, actual, exact)
            || (is_empty(expected) && is_empty(actual))
            || (expected.is_array() && agree(expected, actual))
    };
    for (name, expected) in now.as_object().into_iter().flatten() {
        // Other lists may leave out what only one of the surfaces shows.
        let is_comparable = !expected.is_array() || member_lists().any(|members| members.property == name);
        // What the schema of the frontend does not have may be anything.
        let spec = fixtures::resource(user.resource, Surface::Frontend).and_then(|spec| spec.property(name));
        let is_comparable = is_comparable && spec.is_some_and(|spec| spec.readable);
        if let Some(actual) = frontend.get(name).filter(|actual| is_comparable && !is_same(expected, actual))
        {
            let what = format!("`{name}` on the frontend is {expected}, as on the backend");
            return ensure(false, what, actual.to_string());
        }
    }
    compare_members(session, user, &frontend, Surface::Frontend)?;
    compare_embedded(session, user)?;
    for (list, property) in own_lists(session, user.resource) {
        let Some(expected) = frontend.get(property) else { continue };
        agrees(session, |session| {
            let response = session.call(fixtures::request(list, user, Params::new()))?;
            if !response.is_success() {
                // A server may refuse to list what the user has none of, such as what the instance does not use.
                let what = format!("{} lists what the user shows in `{property}`", list.id);
                return ensure(is_empty_list(expected), what, format!("status {}", response.status));
            }
            let shown = json!(items(&response.body)?);
            // No source states the order of members.
            session.ensure_equal(
                &format!("the response of {}", list.id),
                &json!(by_id(expected)),
                &json!(by_id(&shown)),
            )
        })?;
    }
    Ok(())
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_none_or(Vec::is_empty)
}

/// The frontend operations that list the members of the signed-in user without a filter, and the property of the user
/// that shows the same.
fn own_lists(session: &Session<'_>, user: &str) -> Vec<(&'static OperationSpec, &'static str)> {
    let specs = OPERATIONS.iter();
    let lists = specs.filter(|spec| {
        spec.surface == Surface::Frontend
            && spec.http.verb == Verb::Get
            && spec.params.is_empty()
            && session.capabilities().offers(spec)
            && spec.exists_at(session.version())
    });
    let user = fixtures::resource(user, Surface::Frontend);
    let shown = |spec: &'static OperationSpec| match spec.returns {
        Returns::List(resource) => {
            let mut properties = user?.properties.iter();
            let property = properties.find(|property| property.list && property.ty == resource)?;
            Some((spec, property.wire))
        }
        _ => None,
    };
    lists.filter_map(shown).collect()
}

/// The owner lists the same sessions as the backend, with the same statuses.
fn compare_sessions(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    let list = Operation::FrontendGetAllSessions.spec();
    if !session.capabilities().offers(list) {
        return Ok(());
    }
    let response = session.call(Request {
        operation: list.id.to_owned(),
        actor: Actor::User(user.id.clone()),
        api_version: None,
        params: Params::new(),
    })?;
    if is_locked_out(&response)? {
        return Ok(());
    }
    let backend = fixtures::session_statuses(session, user)?;
    let Some(backend) = backend.as_object() else { return Ok(()) };
    let text = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let status =
        |row: &Value| Some((text(row, wire::session::ID)?, json!(text(row, wire::session::STATUS)?)));
    let own: BTreeMap<String, Value> = items(&response.body)?.iter().filter_map(status).collect();
    let active = json!(SessionStatus::Active);
    for id in backend.keys().chain(own.keys()) {
        let (expected, actual) = (backend.get(id), own.get(id));
        // A list may leave out sessions that have ended.
        let is_left_out = [expected, actual].into_iter().flatten().all(|status| *status != active);
        let agrees = expected == actual || ((expected.is_none() || actual.is_none()) && is_left_out);
        let shown = |status: Option<&Value>| status.map_or("missing".to_owned(), ToString::to_string);
        let what =
            format!("the status of session {id} in the response of {} is {}", list.id, shown(expected));
        ensure(agrees, what, shown(actual))?;
    }
    Ok(())
}
