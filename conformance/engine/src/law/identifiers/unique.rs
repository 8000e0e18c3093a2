//! Unique: a value that somebody holds is refused to others; one that was given up, or that somebody
//! has without holding it, is not. Values go through several hands before.

use clerk_user_runtime::{
    OperationSpec, ParamSpec, ParamType, Response, RuleKind, Target, UniqueAspect, VerificationState,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::{expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

/// How a value is asked for, and how it is held.
#[derive(Clone, Copy, Debug)]
struct Claim {
    operation: &'static OperationSpec,
    /// The param that carries the value; none where a member that has it is verified.
    value: Option<&'static ParamSpec>,
    /// The param of the owner's creation that carries it.
    create: &'static ParamSpec,
    /// The members that hold it, where owners do not hold it themselves.
    members: Option<MemberList>,
}

/// What came before the request that is judged.
#[derive(Clone, Debug)]
struct Past {
    value: GeneratedValue,
    /// How it is held.
    status: VerificationState,
    /// How those who held it before gave it up.
    hands: Vec<Way>,
    /// Whether who asks is the one who held it last.
    returns: bool,
    /// Whether somebody comes in between who has nothing to do with it.
    bystander: bool,
}

/// How a value is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Its owner is deleted.
    Deleted,
    /// It is taken from its owner.
    Removed,
    /// Its owner takes another in its place.
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
        let ways = select(vec![Way::Deleted, Way::Removed, Way::Changed]);
        let input = (value, select(statuses), vec(ways, least..3), any::<bool>(), any::<bool>());
        let input = input.prop_map(|(value, status, hands, returns, bystander)| Past {
            value,
            status,
            hands,
            returns,
            bystander,
        });
        rule_check.for_all(input, |session, past| {
            let value = past.value.resolve(&session.fresh_name());
            let last = claim.hand_over(session, &value, &past)?;
            let asker = claim.asker(session, &value, last.filter(|_| past.returns))?;
            match aspect {
                UniqueAspect::Taken => drop(claim.give(session, &value, past.status)?),
                UniqueAspect::Unverified => claim.unverified(session, &value)?,
                UniqueAspect::Freed => {}
            }
            if past.bystander {
                fixtures::create_owner(session, Params::new())?;
            }
            let answer = claim.ask(session, &value, asker.as_ref())?;
            if *aspect == UniqueAspect::Taken {
                expect_refusal(claim.operation.id, error, &answer)?;
            } else {
                expect_success(claim.operation.id, answer)?;
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
    /// How the request of a target asks for a value.
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

    /// Creates somebody who holds a value.
    fn give(
        self,
        session: &mut Session<'_>,
        value: &Value,
        status: VerificationState,
    ) -> Result<ResourceRef, Abort> {
        let request = match self.members {
            Some(members) => {
                // Beside another one: what becomes of a primary or of the last one is open.
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
                fixtures::single_param(self.create, self.created(value)),
            ),
        };
        fixtures::owner_from(&session.call_ok(request)?)
    }

    fn created(self, value: &Value) -> Value {
        if self.create.list { json!([value]) } else { value.clone() }
    }

    /// Lets somebody have a value that is not verified.
    fn unverified(self, session: &mut Session<'_>, value: &Value) -> CheckResult {
        let Some(members) = self.members else { return Ok(()) };
        let owner = fixtures::create_owner(session, Params::new())?.0;
        session
            .call_ok(members.add_request(&owner, value.as_str().unwrap_or_default(), false, None))
            .map(drop)
    }

    /// Passes a value through several hands; nobody holds it in the end. Who held it last, if that is
    /// somebody.
    fn hand_over(
        self,
        session: &mut Session<'_>,
        value: &Value,
        past: &Past,
    ) -> Result<Option<ResourceRef>, Abort> {
        let mut last = None;
        for way in &past.hands {
            let holder = self.give(session, value, past.status)?;
            last = self.give_up(session, value, holder, *way)?;
        }
        Ok(last)
    }

    /// Takes a value from its holder, who may be gone then.
    fn give_up(
        self,
        session: &mut Session<'_>,
        value: &Value,
        holder: ResourceRef,
        way: Way,
    ) -> Result<Option<ResourceRef>, Abort> {
        let owner = fixtures::resource(fixtures::owner_resource(), clerk_user_runtime::Surface::Backend);
        let setter = owner.and_then(|owner| owner.update).map(fixtures::operation);
        let setter = setter.and_then(|update| Some((update, update.param(self.create.wire)?)));
        match (way, self.members, setter) {
            (Way::Removed | Way::Changed, Some(members), _) => {
                let body = fixtures::read(session, &holder)?;
                let made = members
                    .listed(&body)
                    .into_iter()
                    .find(|made| Some(made.value.as_str()) == value.as_str());
                let made = made.ok_or_else(|| {
                    Abort::SetupFailed("the response does not list a created member".to_owned())
                })?;
                session.call_ok(members.delete_request(&made.id))?;
            }
            (Way::Removed | Way::Changed, None, Some((update, param))) => {
                let other = match way {
                    Way::Changed => {
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

    /// Who asks: somebody new, unless somebody is named. Where a member is verified, it is theirs.
    fn asker(
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
                let id = fixtures::id_of(&session.call_ok(add)?)?;
                Ok(Some(ResourceRef { resource: members.resource, id, owner: owner.owner }))
            }
            _ => Ok(Some(owner)),
        }
    }

    /// Makes the request that is judged.
    fn ask(
        self,
        session: &mut Session<'_>,
        value: &Value,
        asker: Option<&ResourceRef>,
    ) -> Result<Response, Abort> {
        if let Some(asker) = asker {
            return self.ask_as(session, value, asker);
        }
        let request =
            fixtures::create_owner_request(session, fixtures::single_param(self.create, self.created(value)));
        session.call(request)
    }

    fn ask_as(
        self,
        session: &mut Session<'_>,
        value: &Value,
        asker: &ResourceRef,
    ) -> Result<Response, Abort> {
        let request = match (self.value, self.members) {
            (None, Some(members)) => members.verify_request(&asker.id, true),
            (Some(param), Some(members)) if members.is_added_by(self.operation) => {
                debug_assert_eq!(param.wire, members.value_property());
                members.add_request(asker, value.as_str().unwrap_or_default(), true, None)
            }
            (Some(param), _) => {
                fixtures::request(self.operation, asker, fixtures::single_param(param, value.clone()))
            }
            (None, None) => return Err(Abort::SetupFailed("no param takes the value".to_owned())),
        };
        session.call(request)
    }
}
