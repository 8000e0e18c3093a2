//! PrimarySet: which ids can become the primary. The id of a verified member can; a refused id does not
//! change the primary.

use clerk_user_runtime::{ExpectedRefusal, PrimaryFault, RuleKind, VerificationState};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Setter;
use crate::fixtures::members::{MemberList, OwnerWithMembers, primary_id};
use crate::law::expectations::{expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The id that a request names.
#[derive(Clone, Copy, Debug)]
enum Named {
    /// A verified member; the user has this many others.
    Verified { others: usize },
    /// An id that cannot become the primary.
    Fault(PrimaryFault, Kind),
}

/// One of two ways to produce a fault.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Added unverified; the only member of another owner; an id that no member has.
    Plain,
    /// Created as reserved; a second member of another owner; the id of the user itself.
    Other,
}

pub(crate) fn primary_set(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PrimarySet { list, refuses, error, .. } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip("no operation adds single members of this list");
    };
    let kind = prop_oneof![3 => Just(Kind::Plain), 1 => Just(Kind::Other)];
    let fault = (select(refuses.to_vec()), kind).prop_map(|(fault, kind)| Named::Fault(fault, kind));
    let verified = (0..3_usize).prop_map(|others| Named::Verified { others });
    for target in rule_check.targets() {
        for aim in fixtures::property_setters(target) {
            let named = prop_oneof![3 => fault.clone(), 1 => verified.clone()];
            rule_check.for_all(named, |session, named| {
                match named {
                    Named::Verified { others } => set(session, members, aim, others)?,
                    Named::Fault(fault, kind) => refuse(session, members, aim, fault, kind, error)?,
                }
                session.mark_evaluated();
                Ok(())
            });
        }
    }
}

fn set(session: &mut Session<'_>, members: MemberList, aim: Setter, others: usize) -> CheckResult {
    let owner = members.create_owner(session, &[VerificationState::Verified])?.owner;
    for _ in 0..others {
        members.add(session, &owner, true, None)?;
    }
    let made = members.add(session, &owner, true, None)?;
    let request = fixtures::request(
        aim.operation,
        &owner,
        fixtures::single_param(aim.param, Value::from(made.id.clone())),
    );
    let body = expect_success(aim.operation.id, session.call(request)?)?;
    let expected = Value::from(made.id);
    fixtures::ensure_response_shows(session, aim.operation, &body, aim.property, &expected)?;
    fixtures::ensure_read_back(session, &owner, aim.property, &expected)
}

fn refuse(
    session: &mut Session<'_>,
    members: MemberList,
    aim: Setter,
    fault: PrimaryFault,
    kind: Kind,
    error: &ExpectedRefusal,
) -> CheckResult {
    let statuses: &[VerificationState] = match (fault, kind) {
        (PrimaryFault::Unverified, Kind::Other) => {
            &[VerificationState::Verified, VerificationState::Reserved]
        }
        _ => &[VerificationState::Verified],
    };
    let created = members.create_owner(session, statuses)?;
    let owner = created.owner.clone();
    let before = primary_id(&created.body, aim.property);
    let id = faulty(session, members, created, fault, kind)?;
    let request =
        fixtures::request(aim.operation, &owner, fixtures::single_param(aim.param, Value::from(id)));
    let answer = session.call(request)?;
    expect_refusal(aim.operation.id, error, &answer)?;
    let after = fixtures::read(session, &owner)?;
    let same = primary_id(&after, aim.property) == before;
    ensure(
        same,
        format!("{} stays {before:?}", aim.property),
        format!("it is {}", fixtures::property_value(&after, aim.property)),
    )
}

/// An id that cannot become the primary of the owner.
fn faulty(
    session: &mut Session<'_>,
    members: MemberList,
    created: OwnerWithMembers,
    fault: PrimaryFault,
    kind: Kind,
) -> Result<String, Abort> {
    Ok(match (fault, kind) {
        (PrimaryFault::Unverified, Kind::Plain) => members.add(session, &created.owner, false, None)?.id,
        (PrimaryFault::Unverified, Kind::Other) => created.last_member()?.id,
        (PrimaryFault::Foreign, Kind::Plain) => {
            members.create_owner(session, &[VerificationState::Verified])?.last_member()?.id
        }
        (PrimaryFault::Foreign, Kind::Other) => {
            let other = members.create_owner(session, &[VerificationState::Verified])?.owner;
            members.add(session, &other, true, None)?.id
        }
        (PrimaryFault::Missing, Kind::Plain) => members.unknown_id(session),
        (PrimaryFault::Missing, Kind::Other) => created.owner.id,
    })
}
