//! Passwords, sessions and memberships in histories: their requests, the ids that they bring, and
//! what their lists must show.

use clerk_user::backend::{CreateOrganizationMembershipParams, CreateOrganizationParams};
use clerk_user::operations::Operation;
use clerk_user::{OrganizationId, SessionStatus, TicketVerification, UserId, wire};
use clerk_user_runtime::{Actor, OperationSpec, Request, Rule};
use serde_json::{Value, json};

use super::player::{Outcome, Player};
use super::request::param;
use crate::breach::{Breach, Stop};
use crate::model::op::{Op, UserNo};
use crate::scene::list::items;
use crate::scene::{self, Params};

/// The password with a number: long, of no list, and no other's.
fn password(number: usize) -> String {
    format!("correct horse {number} battery staple")
}

impl Player<'_, '_> {
    /// The request of a step; nothing where it is none of these steps, or an id was never seen.
    pub(super) fn account_request(&mut self, op: &Op, spec: &'static OperationSpec) -> Option<Request> {
        let ids = self.ids.clone();
        let id = |user: &UserNo| -> Option<String> { ids.get(user).cloned() };
        let (user, params) = match op {
            Op::Password { user, password: number } => {
                let mut params = param(wire::params::PASSWORD, json!(password(*number)));
                params.extend(param(wire::params::SKIP_PASSWORD_CHECKS, json!(true)));
                (user, params)
            }
            Op::CheckPassword { user, password: number } => {
                (user, param(wire::params::PASSWORD, json!(password(*number))))
            }
            Op::RemovePassword { user } => (user, Params::new()),
            Op::Sessions { user } => {
                let mut params = param(wire::params::USER_ID, json!(id(user)?));
                params.extend(param(wire::params::STATUS, json!(SessionStatus::Active.as_str())));
                params.extend(param(wire::params::LIMIT, json!(100)));
                return Some(scene::plain_request(spec, params));
            }
            Op::Memberships { user } => (user, param(wire::params::LIMIT, json!(100))),
            Op::SignIn { user, .. } => return self.sign_in(&id(user)?, spec),
            Op::Revoke { session } => {
                let session = self.session_ids.get(session)?;
                return Some(scene::plain_request(spec, param(wire::params::SESSION_ID, json!(session))));
            }
            Op::Found { user, .. } => {
                let typed = CreateOrganizationParams::new(self.session.fresh());
                let mut params = scene::params(&typed);
                params.retain(|_, value| !value.is_null());
                params.extend(param(wire::params::CREATED_BY, json!(id(user)?)));
                return Some(scene::plain_request(spec, params));
            }
            Op::Join { user, organization } => {
                let organization = OrganizationId::from(self.organization_ids.get(organization)?.as_str());
                let user = UserId::from(id(user)?);
                let typed = CreateOrganizationMembershipParams::new(organization, user, ROLE.to_owned());
                let mut params = scene::params(&typed);
                params.retain(|_, value| !value.is_null());
                return Some(scene::plain_request(spec, params));
            }
            Op::Leave { user, organization } => {
                let organization = self.organization_ids.get(organization)?;
                (user, param(wire::params::ORGANIZATION_ID, json!(organization)))
            }
            _ => return None,
        };
        Some(scene::request(spec, &self.subject(*user)?, params))
    }

    /// Signing in by a ticket that the backend gives.
    fn sign_in(&mut self, user: &str, spec: &'static OperationSpec) -> Option<Request> {
        let token = Operation::BackendCreateSignInToken.spec();
        if !self.session.capabilities().offers(token) {
            return None;
        }
        let given = scene::plain_request(token, param(wire::params::USER_ID, json!(user)));
        let answer = self.session.call(given).ok().filter(clerk_user_runtime::Response::is_success)?;
        let ticket = answer.body.get(wire::sign_in_token::TOKEN)?.clone();
        let mut params = param(wire::params::TICKET, ticket);
        params.extend(param(wire::params::STRATEGY, json!(TicketVerification::VALUES.first()?)));
        Some(Request { actor: Actor::Anonymous, ..scene::plain_request(spec, params) })
    }

    /// Takes over the ids that a step has brought.
    pub(super) fn learn_account_ids(&mut self, op: &Op, body: &Value) {
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        match op {
            Op::SignIn { session, .. } => {
                self.session_ids.extend(text(wire::sign_in::CREATED_SESSION_ID).map(|id| (*session, id)));
            }
            Op::Found { organization, .. } => {
                self.organization_ids.extend(text(wire::organization::ID).map(|id| (*organization, id)));
            }
            _ => {}
        }
    }

    /// Judges a list of sessions or memberships.
    pub(super) fn account_seen(&self, op: &Op, body: &Value, outcome: &mut Outcome) -> Result<(), Stop> {
        let accounts = self.world.accounts();
        let (what, mut expected, mut actual, why) = match op {
            Op::Sessions { user } => {
                let expected: Vec<String> = accounts
                    .sessions(*user)
                    .iter()
                    .filter_map(|one| self.session_ids.get(one).cloned())
                    .collect();
                let mut actual = Vec::new();
                for item in items(body)? {
                    actual.push(scene::id_of(&item)?);
                }
                let banned = self.book.fact("D3", Operation::BackendBanUser);
                (
                    "the active sessions are",
                    expected,
                    actual,
                    banned.filter(|_| self.world.is_suspended(*user)),
                )
            }
            Op::Memberships { user } => {
                let of = accounts.memberships(*user);
                let expected: Vec<String> =
                    of.iter().filter_map(|one| self.organization_ids.get(one).cloned()).collect();
                let mut actual = Vec::new();
                for item in items(body)? {
                    let organization = item.get(wire::organization_membership::ORGANIZATION);
                    actual.push(scene::id_of(organization.unwrap_or(&Value::Null))?);
                }
                let left = self.book.fact("O4", Operation::FrontendLeaveOrganization);
                ("the organizations are", expected, actual, left)
            }
            _ => return Ok(()),
        };
        expected.sort();
        actual.sort();
        if expected != actual {
            let rules: Vec<&'static Rule> = why.into_iter().collect();
            let breach = Breach { expected: format!("{what} {expected:?}"), actual: format!("{actual:?}") };
            outcome.breach(&rules, &breach, None);
        }
        Ok(())
    }
}

/// The role of members that are nothing more.
const ROLE: &str = "org:member";
