//! GoneAfter: a deleted resource no longer appears in its owner's list or in reads, and its value is free
//! again.

use clerk_user_runtime::{ExpectedRefusal, RuleKind, Surface, VerificationState};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::members::{MemberList, MemberRef};
use crate::fixtures::{Params, ResourceRef};
use crate::law::expectations::{expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The state that a rule expects after a deletion.
struct AfterDeletion<'a> {
    members: MemberList,
    /// Whether the value of a deleted member is free.
    frees_value: bool,
    /// The response of reads.
    error: &'a ExpectedRefusal,
}

pub(crate) fn gone_after(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::GoneAfter { list, frees, error } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip(&format!("no operation adds single items to `{list}`"));
    };
    let expected = AfterDeletion { members, frees_value: *frees, error };
    for target in rule_check.targets() {
        let deletes_member = fixtures::operation(&target.operation).path_id(members.resource).is_some();
        if deletes_member {
            let input = (vec(any::<bool>(), 1..4), 0..3_usize, any::<bool>());
            rule_check.for_all(input, |session, (added, position, by_owner)| {
                delete_member(session, &expected, &added, position, by_owner)
            });
        } else {
            let delete = fixtures::operation(&target.operation);
            let statuses =
                vec(prop_oneof![Just(VerificationState::Verified), Just(VerificationState::Reserved)], 1..3);
            rule_check.for_all(statuses, |session, statuses| {
                let created = expected.members.create_owner(session, &statuses)?;
                session.call_ok(fixtures::request(delete, &created.owner, Params::new()))?;
                ensure_owner_gone(session, &expected, &created.owner)?;
                for member in created.members.into_iter().flatten() {
                    ensure_member_gone(session, &expected, &member, None)?;
                }
                session.mark_evaluated();
                Ok(())
            });
        }
    }
}

/// Deletes a member that is not the primary; what happens to a deleted primary is left open. Then its owner
/// or another owner adds its value.
fn delete_member(
    session: &mut Session<'_>,
    expected: &AfterDeletion<'_>,
    added: &[bool],
    position: usize,
    by_owner: bool,
) -> CheckResult {
    let members = expected.members;
    let owner = members.create_owner(session, &[VerificationState::Verified])?.owner;
    let mut others = Vec::new();
    for verified in added {
        others.push(members.add(session, &owner, *verified, None)?);
    }
    let deleted = others.swap_remove(position % others.len());
    session.call_ok(members.delete_request(&deleted.id))?;
    ensure_member_gone(session, expected, &deleted, by_owner.then_some(&owner))?;
    for surface in [Surface::Backend, Surface::Frontend] {
        let Some(read) = fixtures::read_operation(session, owner.resource, surface) else { continue };
        let body = session.call_ok(fixtures::request(read, &owner, Params::new()))?;
        let listed: Vec<String> = members.listed(&body).into_iter().map(|member| member.id).collect();
        let list = format!("`{}` in the response of {}", members.property, read.id);
        let actual = || format!("{list} has the ids {listed:?}");
        ensure(
            !listed.contains(&deleted.id),
            format!("{list} does not have the deleted id {:?}", deleted.id),
            actual(),
        )?;
        for other in &others {
            ensure(listed.contains(&other.id), format!("{list} still has the id {:?}", other.id), actual())?;
        }
    }
    session.mark_evaluated();
    Ok(())
}

/// Checks that a deleted member cannot be read, and that its value can be added again.
fn ensure_member_gone(
    session: &mut Session<'_>,
    expected: &AfterDeletion<'_>,
    member: &MemberRef,
    new_owner: Option<&ResourceRef>,
) -> CheckResult {
    let read = expected.members.read_request(&member.id);
    let operation = read.operation.clone();
    expect_refusal(&operation, expected.error, &*session.call(read)?)?;
    if expected.frees_value {
        let new_owner = match new_owner {
            Some(new_owner) => new_owner.clone(),
            None => expected.members.create_owner(session, &[])?.owner,
        };
        let add = expected.members.add_request(&new_owner, &member.value, true, None);
        let operation = add.operation.clone();
        let response = session.call(add)?;
        expect_success(&format!("{operation} with the value of the deleted member"), response)?;
    }
    Ok(())
}

/// Checks that a deleted owner cannot be read.
fn ensure_owner_gone(
    session: &mut Session<'_>,
    expected: &AfterDeletion<'_>,
    owner: &ResourceRef,
) -> CheckResult {
    let read = fixtures::read_operation(session, owner.resource, Surface::Backend).ok_or_else(|| {
        Abort::SetupFailed(format!("no available operation reads {} on the backend", owner.resource))
    })?;
    let response = session.call(fixtures::request(read, owner, Params::new()))?;
    expect_refusal(read.id, expected.error, &response)
}
