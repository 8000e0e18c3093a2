//! Unique: a value that is in use is refused. A value that was released, or that only an unverified member has,
//! is accepted. Earlier holders take and release the value before that.

use std::sync::Arc;

use clerk_user_runtime::{
    OperationSpec, ParamSpec, ParamType, Response, RuleKind, Target, UniqueAspect, VerificationState,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::{expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

/// How a value is claimed, and what holds it.
#[derive(Clone, Copy, Debug)]
struct Claim {
    operation: &'static OperationSpec,
    /// The param with the value. `None` if the operation verifies a member that already has it.
    value: Option<&'static ParamSpec>,
    /// The param with the value in the operation that creates owners.
    create: &'static ParamSpec,
    /// The members that hold the value. `None` if owners hold it themselves.
    members: Option<MemberList>,
}

/// What happens before the request under test.
#[derive(Clone, Debug, Serialize)]
struct ClaimHistory {
    value: GeneratedValue,
    /// The status with which it is held.
    status: VerificationState,
    /// How each earlier holder released it.
    releases: Vec<Release>,
    /// Whether the last holder claims it again.
    reclaimed: bool,
    /// Whether an unrelated owner is created in between.
    unrelated_owner: bool,
}

/// How a holder releases a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
enum Release {
    /// Its owner is deleted.
    Deleted,
    /// The value is removed from its owner.
    Removed,
    /// Its owner gets another value instead.
    Changed,
}

pub(crate) fn unique(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Unique { aspect, error, .. } = &rule_check.rule.kind else { return };
    let mut judged = false;
    for target in rule_check.targets() {
        let Some(claim) = Claim::of(target) else { continue };
        let Some(value) = values::param_value(&ParamSpec { list: false, ..*claim.create }) else { continue };
        if *aspect == UniqueAspect::Unverified && claim.members.is_none() {
            continue;
        }
        judged = true;
        let statuses = if claim.members.is_some() {
            vec![VerificationState::Verified, VerificationState::Reserved]
        } else {
            vec![VerificationState::Verified]
        };
        let least = usize::from(*aspect == UniqueAspect::Freed);
        let release = select(vec![Release::Deleted, Release::Removed, Release::Changed]);
        let input = (value, select(statuses), vec(release, least..3), any::<bool>(), any::<bool>());
        let input = input.prop_map(|(value, status, releases, reclaimed, unrelated_owner)| ClaimHistory {
            value,
            status,
            releases,
            reclaimed,
            unrelated_owner,
        });
        rule_check.for_all(input, |session, history| {
            let value = history.value.resolve(&session.fresh_name());
            let last = claim.run_history(session, &value, &history)?;
            let claimant = claim.claimant(session, &value, last.filter(|_| history.reclaimed))?;
            match aspect {
                UniqueAspect::Taken => drop(claim.create_holder(session, &value, history.status)?),
                UniqueAspect::Unverified => claim.create_unverified(session, &value)?,
                UniqueAspect::Freed => {}
            }
            if history.unrelated_owner {
                fixtures::create_owner(session, Params::new())?;
            }
            let response = claim.call(session, &value, claimant.as_ref())?;
            if *aspect == UniqueAspect::Taken {
                expect_refusal(claim.operation.id, error, &response)?;
            } else {
                expect_success(claim.operation.id, response)?;
            }
            session.mark_evaluated();
            Ok(())
        });
    }
    if !judged {
        rule_check.skip("no fixture creates an owner with such a value");
    }
}

impl Claim {
    /// The claim of a target.
    pub(crate) fn of(target: &Target) -> Option<Self> {
        let operation = fixtures::operation(&target.operation);
        let create = fixtures::operation(fixtures::owner_create_operation()?);
        let mut named = target.params.iter().filter_map(|name| operation.param(name));
        let value = named.find(|param| param.ty != ParamType::Boolean);
        let members = match value {
            Some(param) => MemberList::all().into_iter().find(|one| one.value_property() == param.wire),
            None => MemberList::of_resource(operation.returns.resource()),
        };
        let wire = value.map(|param| param.wire).or(members.map(MemberList::value_property))?;
        Some(Self { operation, value, create: create.param(wire)?, members })
    }

    /// Creates an owner that holds a value.
    fn create_holder(
        self,
        session: &mut Session<'_>,
        value: &Value,
        status: VerificationState,
    ) -> Result<ResourceRef, Abort> {
        let request = match self.members {
            Some(members) => {
                // A second member, since no source decides what happens to a primary or to the last member.
                let mut request =
                    members.create_owner_request(session, &[VerificationState::Verified, status]);
                if let Some(Value::Array(values)) = request.params.get_mut(self.create.wire) {
                    values.pop();
                    values.push(value.clone());
                }
                request
            }
            None => fixtures::create_owner_request(
                session,
                fixtures::single_param(self.create, self.create_value(value)),
            ),
        };
        fixtures::owner_from(&*session.call_ok(request)?)
    }

    fn create_value(self, value: &Value) -> Value {
        if self.create.list { json!([value]) } else { value.clone() }
    }

    /// Creates an owner with an unverified member that has a value.
    fn create_unverified(self, session: &mut Session<'_>, value: &Value) -> CheckResult {
        let Some(members) = self.members else { return Ok(()) };
        let owner = fixtures::create_owner(session, Params::new())?.0;
        session
            .call_ok(members.add_request(&owner, value.as_str().unwrap_or_default(), false, None))
            .map(drop)
    }

    /// Creates the earlier holders, each of which releases the value. Returns the last one if it still exists.
    fn run_history(
        self,
        session: &mut Session<'_>,
        value: &Value,
        history: &ClaimHistory,
    ) -> Result<Option<ResourceRef>, Abort> {
        let mut last = None;
        for release in &history.releases {
            let holder = self.create_holder(session, value, history.status)?;
            last = self.release(session, value, holder, *release)?;
        }
        Ok(last)
    }

    /// Releases a value. Returns its holder, unless that is deleted.
    fn release(
        self,
        session: &mut Session<'_>,
        value: &Value,
        holder: ResourceRef,
        release: Release,
    ) -> Result<Option<ResourceRef>, Abort> {
        let owner = fixtures::resource(fixtures::owner_resource(), clerk_user_runtime::Surface::Backend);
        let setter = owner.and_then(|owner| owner.update).map(fixtures::operation);
        let setter = setter.and_then(|update| Some((update, update.param(self.create.wire)?)));
        match (release, self.members, setter) {
            (Release::Removed | Release::Changed, Some(members), _) => {
                let body = fixtures::read(session, &holder)?;
                let member = members
                    .listed(&body)
                    .into_iter()
                    .find(|member| Some(member.value.as_str()) == value.as_str());
                let member = member.ok_or_else(|| {
                    Abort::SetupFailed("the response does not list a created member".to_owned())
                })?;
                session.call_ok(members.delete_request(&member.id))?;
            }
            (Release::Removed | Release::Changed, None, Some((update, param))) => {
                let other = match release {
                    Release::Changed => {
                        values::plain_value(param).map(|draft| draft.resolve(&session.fresh_name()))
                    }
                    _ => None,
                };
                let params = fixtures::single_param(param, other.unwrap_or_default());
                session.call_ok(fixtures::request(update, &holder, params))?;
            }
            _ => {
                let delete = owner.and_then(|owner| owner.delete).map(fixtures::operation);
                let delete =
                    delete.ok_or_else(|| Abort::SetupFailed("no operation deletes owners".to_owned()))?;
                session.call_ok(fixtures::request(delete, &holder, Params::new()))?;
                return Ok(None);
            }
        }
        Ok(Some(holder))
    }

    /// The resource that the request is about: a new owner if none is known, or its member to be verified.
    fn claimant(
        self,
        session: &mut Session<'_>,
        value: &Value,
        known: Option<ResourceRef>,
    ) -> Result<Option<ResourceRef>, Abort> {
        if fixtures::owner_create_operation() == Some(self.operation.id) {
            return Ok(None);
        }
        let owner = match known {
            Some(known) => known,
            None => fixtures::create_owner(session, Params::new())?.0,
        };
        match (self.value, self.members) {
            (None, Some(members)) => {
                let add = members.add_request(&owner, value.as_str().unwrap_or_default(), false, None);
                let id = fixtures::id_of(&*session.call_ok(add)?)?;
                Ok(Some(ResourceRef { resource: members.resource, id, owner: owner.owner }))
            }
            _ => Ok(Some(owner)),
        }
    }

    /// Calls the operation under test.
    fn call(
        self,
        session: &mut Session<'_>,
        value: &Value,
        claimant: Option<&ResourceRef>,
    ) -> Result<Arc<Response>, Abort> {
        if let Some(claimant) = claimant {
            return self.call_for(session, value, claimant);
        }
        let request = fixtures::create_owner_request(
            session,
            fixtures::single_param(self.create, self.create_value(value)),
        );
        session.call(request)
    }

    fn call_for(
        self,
        session: &mut Session<'_>,
        value: &Value,
        claimant: &ResourceRef,
    ) -> Result<Arc<Response>, Abort> {
        let request = match (self.value, self.members) {
            (None, Some(members)) => members.verify_request(&claimant.id, true),
            (Some(param), Some(members)) if members.is_added_by(self.operation) => {
                debug_assert_eq!(param.wire, members.value_property());
                members.add_request(claimant, value.as_str().unwrap_or_default(), true, None)
            }
            (Some(param), _) => {
                fixtures::request(self.operation, claimant, fixtures::single_param(param, value.clone()))
            }
            (None, None) => return Err(Abort::SetupFailed("no param takes the value".to_owned())),
        };
        session.call(request)
    }
}
