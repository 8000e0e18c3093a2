//! PrimarySet: which ids can become the primary. The id of a verified member can; a refused id does not
//! change the primary.

use clerk_user_runtime::{ExpectedRefusal, PrimaryFault, RuleKind, VerificationState};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Setter;
use crate::fixtures::members::{MemberList, OwnerWithMembers, primary_id};
use crate::law::expectations::{expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The id that a request sets as the primary.
#[derive(Clone, Copy, Debug, Serialize)]
enum RequestedId {
    /// Of a verified member of an owner with this many others.
    Verified { others: usize },
    /// An id that cannot become the primary.
    Faulty(PrimaryFault, FaultForm),
}

/// One of two ways to produce a fault.
#[derive(Clone, Copy, Debug, Serialize)]
enum FaultForm {
    /// An unverified member that was added, the only member of another owner, or an id that no member has.
    Plain,
    /// A member created as reserved, a second member of another owner, or the id of the owner itself.
    Other,
}

pub(crate) fn primary_set(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PrimarySet { list, refuses, error, .. } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip(&format!("no operation adds single items to `{list}`"));
    };
    let form = prop_oneof![3 => Just(FaultForm::Plain), 1 => Just(FaultForm::Other)];
    let fault = (select(refuses.to_vec()), form).prop_map(|(fault, form)| RequestedId::Faulty(fault, form));
    let verified = (0..3_usize).prop_map(|others| RequestedId::Verified { others });
    for target in rule_check.targets() {
        for setter in fixtures::property_setters(target) {
            let id = prop_oneof![3 => fault.clone(), 1 => verified.clone()];
            rule_check.for_all(id, |session, id| {
                match id {
                    RequestedId::Verified { others } => check_set(session, members, setter, others)?,
                    RequestedId::Faulty(fault, form) => {
                        check_refused(session, members, setter, fault, form, error)?;
                    }
                }
                session.mark_evaluated();
                Ok(())
            });
        }
    }
}

fn check_set(session: &mut Session<'_>, members: MemberList, setter: Setter, others: usize) -> CheckResult {
    let owner = members.create_owner(session, &[VerificationState::Verified])?.owner;
    for _ in 0..others {
        members.add(session, &owner, true, None)?;
    }
    let added = members.add(session, &owner, true, None)?;
    let request = fixtures::request(
        setter.operation,
        &owner,
        fixtures::single_param(setter.param, Value::from(added.id.clone())),
    );
    let body = expect_success(setter.operation.id, session.call(request)?)?;
    let expected = Value::from(added.id);
    fixtures::ensure_response_shows(session, setter.operation, &body, setter.property, &expected)?;
    fixtures::ensure_read_back(session, &owner, setter.property, &expected)
}

fn check_refused(
    session: &mut Session<'_>,
    members: MemberList,
    setter: Setter,
    fault: PrimaryFault,
    form: FaultForm,
    error: &ExpectedRefusal,
) -> CheckResult {
    let statuses: &[VerificationState] = match (fault, form) {
        (PrimaryFault::Unverified, FaultForm::Other) => {
            &[VerificationState::Verified, VerificationState::Reserved]
        }
        _ => &[VerificationState::Verified],
    };
    let created = members.create_owner(session, statuses)?;
    let owner = created.owner.clone();
    let before = primary_id(&created.body, setter.property);
    let id = faulty_id(session, members, created, fault, form)?;
    let request =
        fixtures::request(setter.operation, &owner, fixtures::single_param(setter.param, Value::from(id)));
    let response = session.call(request)?;
    expect_refusal(setter.operation.id, error, &response)?;
    let after = fixtures::read(session, &owner)?;
    let same = primary_id(&after, setter.property) == before;
    ensure(
        same,
        format!("`{}` is still {before:?}", setter.property),
        format!("`{}` is {}", setter.property, fixtures::property_value(&after, setter.property)),
    )
}

/// An id that cannot become the primary of the owner.
fn faulty_id(
    session: &mut Session<'_>,
    members: MemberList,
    created: OwnerWithMembers,
    fault: PrimaryFault,
    form: FaultForm,
) -> Result<String, Abort> {
    Ok(match (fault, form) {
        (PrimaryFault::Unverified, FaultForm::Plain) => members.add(session, &created.owner, false, None)?.id,
        (PrimaryFault::Unverified, FaultForm::Other) => created.last_member()?.id,
        (PrimaryFault::Foreign, FaultForm::Plain) => {
            members.create_owner(session, &[VerificationState::Verified])?.last_member()?.id
        }
        (PrimaryFault::Foreign, FaultForm::Other) => {
            let other = members.create_owner(session, &[VerificationState::Verified])?.owner;
            members.add(session, &other, true, None)?.id
        }
        (PrimaryFault::Missing, FaultForm::Plain) => members.unknown_id(session),
        (PrimaryFault::Missing, FaultForm::Other) => created.owner.id,
    })
}
