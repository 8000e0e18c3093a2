//! Probes of primary ids.

use clerk_user_runtime::{OperationSpec, Surface, Target, VerificationState};
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::members::{MemberList, OwnerWithMembers, primary_id};
use crate::law::observed::notes::result;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session};

/// A primary property of a target.
#[derive(Clone, Copy)]
struct Primary<'a> {
    operation: &'static OperationSpec,
    property: &'a str,
    members: MemberList,
}

/// Runs a probe on each primary property of a target.
fn each_primary(
    rule_check: &mut RuleCheck<'_>,
    target: &Target,
    probe: impl Fn(&mut Session<'_>, Primary<'_>) -> CheckResult,
) {
    let operation = fixtures::operation(&target.operation);
    for property in target.properties.iter() {
        let spec = fixtures::resource(fixtures::owner_resource(), Surface::Backend)
            .and_then(|owner| owner.property(property));
        let list = spec.and_then(|spec| spec.primary_of);
        let Some(members) = list.and_then(MemberList::of_property) else { continue };
        rule_check.for_all(Just(()), |session, ()| {
            probe(session, Primary { operation, property, members })?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

impl Primary<'_> {
    /// The primary after a call, compared with the one before.
    fn describe(self, before: Option<&String>, body: &Value) -> &'static str {
        let after = primary_id(body, self.property);
        let is_listed = |id: &String| self.members.listed(body).iter().any(|member| member.id == *id);
        match &after {
            None => "there is no primary",
            Some(_) if after.as_ref() == before => "the primary is unchanged",
            Some(id) if is_listed(id) => "another member is the primary",
            Some(_) => "the primary is not a member",
        }
    }
}

/// Which member is the primary after the primary is deleted.
pub(super) fn primary_deleted(rule_check: &mut RuleCheck<'_>, target: &Target) {
    each_primary(rule_check, target, |session, primary| {
        let members = primary.members;
        for has_other in [false, true] {
            let OwnerWithMembers { owner, body: created, .. } =
                members.create_owner(session, &[VerificationState::Verified])?;
            if has_other {
                members.add(session, &owner, true, None)?;
            }
            let Some(before) = primary_id(&created, primary.property) else { continue };
            let response = session.call(members.delete_request(&before))?;
            let body = fixtures::read(session, &owner)?;
            let after = primary.describe(Some(&before), &body);
            let what = if has_other { "one of two members" } else { "the only member" };
            session.note(format!("{}: {what}: {}; {after}", primary.operation.id, result(&response)));
        }
        Ok(())
    });
}

/// What setting a primary to null does.
pub(super) fn primary_null(rule_check: &mut RuleCheck<'_>, target: &Target) {
    each_primary(rule_check, target, |session, primary| {
        let operation = primary.operation;
        let param = operation.params.iter().find(|param| param.property == Some(primary.property));
        let Some(param) = param else { return Ok(()) };
        let OwnerWithMembers { owner, body: created, .. } =
            primary.members.create_owner(session, &[VerificationState::Verified])?;
        let params = fixtures::single_param(param, Value::Null);
        let response = session.call(fixtures::request(operation, &owner, params))?;
        let body = fixtures::read(session, &owner)?;
        let before = primary_id(&created, primary.property);
        let after = primary.describe(before.as_ref(), &body);
        session.note(format!("{}: {}; {after}", operation.id, result(&response)));
        Ok(())
    });
}

/// Whether the first member becomes the primary although it is not verified.
pub(super) fn unverified_first(rule_check: &mut RuleCheck<'_>, target: &Target) {
    each_primary(rule_check, target, |session, primary| {
        let members = primary.members;
        for flag in [None, Some(true)] {
            let owner = members.create_owner(session, &[])?.owner;
            let value = members.fresh_value(session);
            let response = session.call(members.add_request(&owner, &value, false, flag))?;
            let body = fixtures::read(session, &owner)?;
            let is_primary = primary_id(&body, primary.property).is_some();
            let after = if is_primary { "it is the primary" } else { "there is no primary" };
            let with = if flag.is_some() { "with the flag" } else { "without the flag" };
            session.note(format!("{}: {with}: {}; {after}", primary.operation.id, result(&response)));
        }
        Ok(())
    });
}

/// Which member is the primary after one is verified that was added unverified.
pub(super) fn verified_later(rule_check: &mut RuleCheck<'_>, target: &Target) {
    each_primary(rule_check, target, |session, primary| {
        let members = primary.members;
        for has_primary in [false, true] {
            let statuses: &[VerificationState] =
                if has_primary { &[VerificationState::Verified] } else { &[] };
            let owner = members.create_owner(session, statuses)?.owner;
            let added = members.add(session, &owner, false, None)?;
            let before = primary_id(&*fixtures::read(session, &owner)?, primary.property);
            let response = session.call(members.verify_request(&added.id, true))?;
            let body = fixtures::read(session, &owner)?;
            let after = primary.describe(before.as_ref(), &body);
            let of = if has_primary { "of a user with a primary" } else { "of a user without a primary" };
            session.note(format!("a member {of}: {}; {after}", result(&response)));
        }
        Ok(())
    });
}
