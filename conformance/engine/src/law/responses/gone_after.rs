//! GoneAfter: what is deleted is gone from its owner's list and from reads, and what it held is free.

use clerk_user_runtime::{Expected, RuleKind, Status, Surface};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef};
use crate::law::expectations::{expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// What a deletion should leave.
struct Gone<'a> {
    members: MemberList,
    frees: bool,
    error: &'a Expected,
}

pub(crate) fn gone_after(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::GoneAfter { list, frees, error } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip("the members of this list cannot be deleted one by one");
    };
    let gone = Gone { members, frees: *frees, error };
    for target in rule_check.targets() {
        let of_member = fixtures::operation(&target.operation).path_id(members.resource).is_some();
        if of_member {
            let scene = (vec(any::<bool>(), 1..4), 0..3_usize, any::<bool>());
            rule_check.for_all(scene, |session, (added, pick, again)| {
                member_gone(session, &gone, &added, pick, again)
            });
        } else {
            let delete = fixtures::operation(&target.operation);
            let statuses = vec(prop_oneof![Just(Status::Verified), Just(Status::Reserved)], 1..3);
            rule_check.for_all(statuses, |session, statuses| {
                let created = gone.members.create_owner(session, &statuses)?;
                session.ok(fixtures::request(delete, &created.owner, Params::new()))?;
                owner_gone(session, &gone, &created.owner)?;
                for made in created.members.into_iter().flatten() {
                    left(session, &gone, &made.id, &made.value, None)?;
                }
                session.evaluated();
                Ok(())
            });
        }
    }
}

/// Deletes a member that is not the primary: what becomes of the primary is open. What it held is
/// taken again, by its owner or by somebody else.
fn member_gone(
    session: &mut Session<'_>,
    gone: &Gone<'_>,
    added: &[bool],
    pick: usize,
    again: bool,
) -> CheckResult {
    let owner = gone.members.create_owner(session, &[Status::Verified])?.owner;
    let mut made = Vec::new();
    for verified in added {
        made.push(gone.members.add(session, &owner, *verified, None)?);
    }
    let deleted = made.swap_remove(pick % made.len());
    session.ok(gone.members.delete_request(&deleted.id))?;
    left(session, gone, &deleted.id, &deleted.value, again.then_some(&owner))?;
    for surface in [Surface::Backend, Surface::Frontend] {
        let Some(reader) = fixtures::read_operation(session, owner.resource, surface) else { continue };
        let body = session.ok(fixtures::request(reader, &owner, Params::new()))?;
        let listed: Vec<String> = gone.members.listed(&body).into_iter().map(|made| made.id).collect();
        let list = format!("{} read on the {surface}", gone.members.property);
        let actual = || format!("it has {listed:?}");
        ensure(!listed.contains(&deleted.id), format!("{list} no longer has {:?}", deleted.id), actual())?;
        for other in &made {
            ensure(listed.contains(&other.id), format!("{list} still has {:?}", other.id), actual())?;
        }
    }
    session.evaluated();
    Ok(())
}

/// What a deleted member leaves: no read, and a value that can be taken.
fn left(
    session: &mut Session<'_>,
    gone: &Gone<'_>,
    id: &str,
    value: &str,
    taker: Option<&ResourceRef>,
) -> CheckResult {
    let read = gone.members.read_request(id);
    let operation = read.operation.clone();
    expect_refusal(&operation, gone.error, &session.call(read)?)?;
    if gone.frees {
        let taker = match taker {
            Some(taker) => taker.clone(),
            None => gone.members.create_owner(session, &[])?.owner,
        };
        let add = gone.members.add_request(&taker, value, true, None);
        let operation = add.operation.clone();
        let answer = session.call(add)?;
        expect_success(&format!("{operation} with the value that is free again"), answer)?;
    }
    Ok(())
}

/// A deleted owner can no longer be read.
fn owner_gone(session: &mut Session<'_>, gone: &Gone<'_>, owner: &ResourceRef) -> CheckResult {
    let reader = fixtures::read_operation(session, owner.resource, Surface::Backend)
        .ok_or_else(|| Abort::Scene("the owner cannot be read".to_owned()))?;
    let answer = session.call(fixtures::request(reader, owner, Params::new()))?;
    expect_refusal(reader.id, gone.error, &answer)
}
