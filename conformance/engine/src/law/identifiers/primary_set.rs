//! PrimarySet: which ids may be made the primary. A verified member of the user may; a refused id
//! leaves the primary as it was.

use clerk_user_runtime::{ExpectedRefusal, PrimaryFault, RuleKind, VerificationState};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Aim;
use crate::fixtures::member::{Created, Members, primary};
use crate::law::refusals::{carried_out, refused};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The id that a request names.
#[derive(Clone, Copy, Debug)]
enum Named {
    /// A verified member; the user has this many others.
    Verified { others: usize },
    /// One that may not become the primary.
    Fault(PrimaryFault, Kind),
}

/// How a fault comes about.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// In the plainest way: added unverified, another's only member, a made-up id.
    Plain,
    /// In another: created as reserved, a second member of another, the id of the user itself.
    Other,
}

pub(crate) fn primary_set(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PrimarySet { list, refuses, error, .. } = &rule_check.rule.kind else { return };
    let Some(members) = Members::of(list) else {
        return rule_check.skip("the members of this list cannot be added one by one");
    };
    let kind = prop_oneof![3 => Just(Kind::Plain), 1 => Just(Kind::Other)];
    let fault = (select(refuses.to_vec()), kind).prop_map(|(fault, kind)| Named::Fault(fault, kind));
    let verified = (0..3_usize).prop_map(|others| Named::Verified { others });
    for target in rule_check.targets() {
        for aim in fixtures::setters(target) {
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

fn set(session: &mut Session<'_>, members: Members, aim: Aim, others: usize) -> CheckResult {
    let owner = members.owner(session, &[VerificationState::Verified])?.subject;
    for _ in 0..others {
        members.added(session, &owner, true, None)?;
    }
    let made = members.added(session, &owner, true, None)?;
    let request =
        fixtures::request(aim.operation, &owner, fixtures::only(aim.param, Value::from(made.id.clone())));
    let body = carried_out(aim.operation.id, session.call(request)?)?;
    let expected = Value::from(made.id);
    fixtures::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
    fixtures::read_back(session, &owner, aim.property, &expected)
}

fn refuse(
    session: &mut Session<'_>,
    members: Members,
    aim: Aim,
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
    let created = members.owner(session, statuses)?;
    let owner = created.subject.clone();
    let before = primary(&created.body, aim.property);
    let id = faulty(session, members, created, fault, kind)?;
    let request = fixtures::request(aim.operation, &owner, fixtures::only(aim.param, Value::from(id)));
    let answer = session.call(request)?;
    refused(aim.operation.id, error, &answer)?;
    let after = fixtures::read(session, &owner)?;
    let same = primary(&after, aim.property) == before;
    ensure(
        same,
        format!("{} stays {before:?}", aim.property),
        format!("it is {}", fixtures::shows(&after, aim.property)),
    )
}

/// Makes an id that may not become the primary of the owner.
fn faulty(
    session: &mut Session<'_>,
    members: Members,
    created: Created,
    fault: PrimaryFault,
    kind: Kind,
) -> Result<String, Abort> {
    Ok(match (fault, kind) {
        (PrimaryFault::Unverified, Kind::Plain) => members.added(session, &created.subject, false, None)?.id,
        (PrimaryFault::Unverified, Kind::Other) => created.last()?.id,
        (PrimaryFault::Foreign, Kind::Plain) => {
            members.owner(session, &[VerificationState::Verified])?.last()?.id
        }
        (PrimaryFault::Foreign, Kind::Other) => {
            let other = members.owner(session, &[VerificationState::Verified])?.subject;
            members.added(session, &other, true, None)?.id
        }
        (PrimaryFault::Missing, Kind::Plain) => members.made_up(session),
        (PrimaryFault::Missing, Kind::Other) => created.subject.id,
    })
}
