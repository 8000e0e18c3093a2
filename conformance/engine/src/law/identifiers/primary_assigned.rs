//! PrimaryAssigned: which member becomes the primary without a request that sets it; no other member does.

use clerk_user_runtime::{PrimaryChoice, PrimaryTrigger, RuleKind, VerificationState};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::ResourceRef;
use crate::fixtures::members::MemberList;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn primary_assigned(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PrimaryAssigned { primary, list, trigger, which, status } = &rule_check.rule.kind else {
        return;
    };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip(&format!("no operation adds single items to `{list}`"));
    };
    let (trigger, which, status) = (*trigger, *which, *status);
    for _ in rule_check.targets() {
        // A request need not name statuses if all members are verified. If one is not, it names all of them.
        let other = match status {
            VerificationState::Verified => Just(VerificationState::Verified).boxed(),
            VerificationState::Reserved | VerificationState::Unverified => {
                prop_oneof![Just(VerificationState::Verified), Just(VerificationState::Reserved)].boxed()
            }
        };
        let flag = prop_oneof![Just(None), Just(Some(false))];
        let input = (vec(other, 0..4), 0..3_usize, vec(flag, 0..3));
        rule_check.for_all(input, |session, (others, more, unflagged)| {
            match (trigger, which) {
                (PrimaryTrigger::Created, _) => check_created(session, members, primary, status, &others)?,
                (PrimaryTrigger::Added, PrimaryChoice::Flagged) => {
                    check_flagged(session, members, primary, status, more, &unflagged)?;
                }
                (PrimaryTrigger::Added, _) => check_first_added(session, members, primary, status)?,
                (PrimaryTrigger::Replaced, _) => check_replaced(session, members, primary, status, more)?,
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// The first member of an owner created with several members is the primary.
fn check_created(
    session: &mut Session<'_>,
    members: MemberList,
    primary: &str,
    status: VerificationState,
    others: &[VerificationState],
) -> CheckResult {
    let statuses: Vec<VerificationState> = [status].iter().chain(others).copied().collect();
    let request = members.create_owner_request(session, &statuses);
    let value = members.requested_values(&request).into_iter().next();
    let operation = request.operation.clone();
    let body = expect_success(&operation, session.call(request)?)?;
    let member = members.listed(&body).into_iter().find(|member| Some(&member.value) == value.as_ref());
    let expected = format!("`{primary}` is the id of the first member, {}", value.unwrap_or_default());
    let actual = || {
        format!(
            "{primary} is {}, the members are {:?}",
            fixtures::property_value(&body, primary),
            members.listed(&body)
        )
    };
    let Some(member) = member else { return ensure(false, expected, actual()) };
    ensure(fixtures::property_value(&body, primary) == member.id.as_str(), expected, actual())?;
    fixtures::ensure_read_back(session, &fixtures::owner_from(&body)?, primary, &Value::from(member.id))
}

/// A member added without the flag to an owner without members becomes the primary.
fn check_first_added(
    session: &mut Session<'_>,
    members: MemberList,
    primary: &str,
    status: VerificationState,
) -> CheckResult {
    add_to_another(session, members)?;
    let owner = members.create_owner(session, &[])?.owner;
    let id = add_member(session, members, &owner, status, None)?;
    fixtures::ensure_read_back(session, &owner, primary, &Value::from(id))
}

/// A member added with the flag to an owner with other members becomes the primary. Members added later
/// without the flag do not change that.
fn check_flagged(
    session: &mut Session<'_>,
    members: MemberList,
    primary: &str,
    status: VerificationState,
    more: usize,
    unflagged: &[Option<bool>],
) -> CheckResult {
    let owner = members.create_owner(session, &[VerificationState::Verified])?.owner;
    for _ in 0..more {
        members.add(session, &owner, true, None)?;
    }
    let id = Value::from(add_member(session, members, &owner, status, Some(true))?);
    fixtures::ensure_read_back(session, &owner, primary, &id)?;
    for flag in unflagged {
        add_member(session, members, &owner, VerificationState::Verified, *flag)?;
        let body = fixtures::read(session, &owner)?;
        let what = format!("`{primary}` after another member is added without the flag");
        session.ensure_equal(&what, &id, &fixtures::property_value(&body, primary))?;
    }
    Ok(())
}

/// A member that replaces all others is the only member and the primary.
fn check_replaced(
    session: &mut Session<'_>,
    members: MemberList,
    primary: &str,
    status: VerificationState,
    more: usize,
) -> CheckResult {
    replace_of_another(session, members)?;
    let statuses = vec![VerificationState::Verified; more];
    let owner = members.create_owner(session, &statuses)?.owner;
    let value = members.fresh_value(session);
    let response = session.call(members.replace_request(&owner, &value, status))?;
    let id = fixtures::id_of(&*expect_success(members.replace_operation().id, response)?)?;
    let body = fixtures::read(session, &owner)?;
    let ids: Vec<String> = members.listed(&body).into_iter().map(|member| member.id).collect();
    ensure(ids == [id.clone()], format!("{} is {:?}", members.property, [&id]), format!("it is {ids:?}"))?;
    fixtures::ensure_read_back(session, &owner, primary, &Value::from(id))
}

/// Adds a member to another owner, so that nothing is judged where an instance has no such members.
fn add_to_another(session: &mut Session<'_>, members: MemberList) -> CheckResult {
    let calls = session.call_count();
    let another = members.create_owner(session, &[])?.owner;
    members.add(session, &another, true, None)?;
    session.hide_calls_since(calls);
    Ok(())
}

/// Replaces the members of another owner, so that nothing is judged where an instance has no such members.
fn replace_of_another(session: &mut Session<'_>, members: MemberList) -> CheckResult {
    let calls = session.call_count();
    let another = members.create_owner(session, &[])?.owner;
    let value = members.fresh_value(session);
    session.call_ok(members.replace_request(&another, &value, VerificationState::Verified))?;
    session.hide_calls_since(calls);
    Ok(())
}

fn add_member(
    session: &mut Session<'_>,
    members: MemberList,
    owner: &ResourceRef,
    status: VerificationState,
    primary: Option<bool>,
) -> Result<String, Abort> {
    let value = members.fresh_value(session);
    let request = members.add_request(owner, &value, status == VerificationState::Verified, primary);
    let operation = request.operation.clone();
    fixtures::id_of(&*expect_success(&operation, session.call(request)?)?)
}
