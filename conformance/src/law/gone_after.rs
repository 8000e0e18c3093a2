//! GoneAfter: what is deleted is gone from its owner's list and from reads, and what it held is free.

use clerk_user_runtime::{Expected, RuleKind, Status};
use proptest::collection::vec;
use proptest::prelude::*;

use super::answers::{carried_out, refused};
use crate::scene::member::Members;
use crate::scene::{self, Subject};
use crate::session::{Checked, Session, Stop, ensure};
use crate::trial::Trial;

/// What a deletion should leave.
struct Gone<'a> {
    members: Members,
    frees: bool,
    error: &'a Expected,
}

pub(super) fn gone_after(trial: &mut Trial<'_>) {
    let RuleKind::GoneAfter { list, frees, error } = &trial.rule.kind else { return };
    let Some(members) = Members::of(list) else {
        return trial.skip("the members of this list cannot be deleted one by one");
    };
    let gone = Gone { members, frees: *frees, error };
    for target in trial.targets() {
        let of_member = scene::operation(&target.operation).path_id(members.resource).is_some();
        if of_member {
            let others = (vec(any::<bool>(), 1..4), 0..3_usize);
            trial.check(others, |session, (added, pick)| member_gone(session, &gone, &added, pick));
        } else {
            let delete = scene::operation(&target.operation);
            let statuses = vec(prop_oneof![Just(Status::Verified), Just(Status::Reserved)], 1..3);
            trial.check(statuses, |session, statuses| {
                let (owner, created) = gone.members.owner(session, &statuses)?;
                session.ok(scene::request(delete, &owner, scene::Params::new()))?;
                owner_gone(session, &gone, &owner)?;
                for made in gone.members.made(&created) {
                    left(session, &gone, &made.id, &made.value)?;
                }
                session.evaluated();
                Ok(())
            });
        }
    }
}

/// Deletes a member that is not the primary: what becomes of the primary is open.
fn member_gone(session: &mut Session<'_>, gone: &Gone<'_>, added: &[bool], pick: usize) -> Checked {
    let (owner, _) = gone.members.owner(session, &[Status::Verified])?;
    let mut made = Vec::new();
    for verified in added {
        made.push(gone.members.added(session, &owner, *verified, None)?);
    }
    let deleted = made.swap_remove(pick % made.len());
    session.ok(gone.members.delete(&deleted.id))?;
    let body = scene::read(session, &owner)?;
    let listed: Vec<String> = gone.members.made(&body).into_iter().map(|made| made.id).collect();
    let list = gone.members.list;
    ensure(!listed.contains(&deleted.id), format!("{list} no longer has {:?}", deleted.id), format!("it has {listed:?}"))?;
    for other in &made {
        ensure(listed.contains(&other.id), format!("{list} still has {:?}", other.id), format!("it has {listed:?}"))?;
    }
    left(session, gone, &deleted.id, &deleted.value)?;
    session.evaluated();
    Ok(())
}

/// What a deleted member leaves: no read, and a value that somebody else can take.
fn left(session: &mut Session<'_>, gone: &Gone<'_>, id: &str, value: &str) -> Checked {
    let read = gone.members.read(id);
    let operation = read.operation.clone();
    refused(&operation, gone.error, &session.call(read)?)?;
    if gone.frees {
        let (other, _) = gone.members.owner(session, &[])?;
        let add = gone.members.add(&other, value, true, None);
        let operation = add.operation.clone();
        let answer = session.call(add)?;
        carried_out(&format!("{operation} with the value that is free again"), answer)?;
    }
    Ok(())
}

/// A deleted owner can no longer be read.
fn owner_gone(session: &mut Session<'_>, gone: &Gone<'_>, owner: &Subject) -> Checked {
    let reader = scene::reader(session, owner.resource, clerk_user_runtime::Surface::Backend)
        .ok_or_else(|| Stop::Scene("the owner cannot be read".to_owned()))?;
    let answer = session.call(scene::request(reader, owner, scene::Params::new()))?;
    refused(reader.id, gone.error, &answer)
}
