//! Credentials, sessions, memberships and invitations in histories: their requests, the ids that they
//! bring, and what their lists must show.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::backend::{
    CreateOrganizationInvitationParams, CreateOrganizationMembershipParams, CreateOrganizationParams,
    RemovePasswordParams,
};
use clerk_user::frontend::UpdatePasswordParams;
use clerk_user::operations::Operation;
use clerk_user::{
    OrganizationId, OrganizationInvitationFilter, SessionStatus, TicketVerification, UserId, wire,
};
use clerk_user_runtime::{Actor, OperationSpec, Request, Rule, Secret, Surface};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::items;
use crate::generators::operands;
use crate::model::account_operation::{AccountOperation, Code};
use crate::model::accounts::State;
use crate::model::credentials::Known;
use crate::model::operation::UserNo;
use crate::model::state::ModelState;
use crate::oracle::totp;
use crate::runner::session::Session;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::executor::{Executor, Outcome};
use crate::stateful::request::param;

/// More rows than a history makes.
const ROWS: usize = 100;
/// The role of members that are nothing more. Which roles there are is a matter of the instance.
const ROLE: &str = "org:member";

/// What the numbers of a history stand for.
#[derive(Debug, Default)]
pub(super) struct Ids {
    sessions: BTreeMap<usize, String>,
    organizations: BTreeMap<usize, String>,
    invitations: BTreeMap<usize, String>,
    /// The ticket that each session began with.
    tickets: BTreeMap<usize, Value>,
    /// The ticket of the request that is on its way.
    ticket: Value,
    passwords: BTreeMap<usize, String>,
    secrets: BTreeMap<usize, String>,
    /// The beginning of each set of backup codes.
    sets: BTreeMap<usize, String>,
}

impl Executor<'_, '_> {
    /// The request of such a step; nothing where an id that it needs was never seen.
    pub(super) fn deed_request(
        &mut self,
        deed: &AccountOperation,
        spec: &'static OperationSpec,
    ) -> Result<Option<Request>, Abort> {
        if let AccountOperation::SignIn { user, .. } = deed {
            return self.sign_in(*user, spec);
        }
        let code = match deed {
            AccountOperation::CheckSecret { user, secret } => match self.code_of(*user, *secret)? {
                Some(code) => Value::from(code),
                None => return Ok(None),
            },
            _ => Value::Null,
        };
        Ok(self.request_of(deed, spec, code))
    }

    fn request_of(
        &mut self,
        deed: &AccountOperation,
        spec: &'static OperationSpec,
        code: Value,
    ) -> Option<Request> {
        let subject = deed.user().and_then(|user| self.subject(user));
        let id = subject.as_ref().map(|subject| subject.id.clone());
        let params = match deed {
            AccountOperation::SetPassword { user, password, surface: Surface::Frontend, ends_sessions } => {
                let mut typed = UpdatePasswordParams::new(Secret::new(self.password(*password)));
                if let Known::Is(current) = self.world.accounts().credentials(*user).password() {
                    typed.current_password = Some(Secret::new(self.password(current))).into();
                }
                typed.sign_out_of_other_sessions = ends_sessions.then_some(true).into();
                fixtures::to_params(&typed)
            }
            AccountOperation::SetPassword { password, ends_sessions, .. } => {
                let mut params = param(wire::params::PASSWORD, json!(self.password(*password)));
                params.extend(param(wire::params::SKIP_PASSWORD_CHECKS, json!(true)));
                if *ends_sessions {
                    params.extend(param(wire::params::SIGN_OUT_OF_OTHER_SESSIONS, json!(true)));
                }
                params
            }
            AccountOperation::RemovePassword { .. } => {
                fixtures::to_params(&RemovePasswordParams::new(UserId::from(id?)))
            }
            AccountOperation::CheckPassword { password, .. } => {
                param(wire::params::PASSWORD, json!(self.password(*password)))
            }
            AccountOperation::SetSecret { secret, .. } => {
                param(wire::params::TOTP_SECRET, json!(self.secret(*secret)))
            }
            AccountOperation::CheckSecret { .. } => param(wire::params::CODE, code),
            AccountOperation::SetCodes { set, .. } => {
                let codes = (0..Code::IN_A_SET).map(|place| self.backup_code(Code { set: *set, place }));
                param(wire::params::BACKUP_CODES, codes.collect::<Vec<_>>().into())
            }
            AccountOperation::UseCode { code, .. } => {
                param(wire::params::CODE, json!(self.backup_code(*code)))
            }
            AccountOperation::SignIn { .. } => return None,
            AccountOperation::SignInAgain { session } => {
                let ticket = self.numbers.tickets.get(session)?.clone();
                return Some(signing_in(spec, ticket));
            }
            AccountOperation::Revoke { session } => {
                param(wire::params::SESSION_ID, json!(self.numbers.sessions.get(session)?))
            }
            AccountOperation::Sessions { .. } => {
                let mut params = param(wire::params::USER_ID, json!(id?));
                params.extend(param(wire::params::STATUS, json!(SessionStatus::Active.as_str())));
                params.extend(param(wire::params::LIMIT, json!(ROWS)));
                params
            }
            AccountOperation::Found { .. } => {
                let typed = CreateOrganizationParams::new(self.session.fresh());
                let mut params = given(&typed);
                params.extend(param(wire::params::CREATED_BY, json!(id?)));
                params
            }
            AccountOperation::Join { organization, .. } => {
                let organization = self.organization(*organization)?;
                given(&CreateOrganizationMembershipParams::new(
                    organization,
                    UserId::from(id?),
                    ROLE.to_owned(),
                ))
            }
            AccountOperation::Leave { organization, .. } => {
                param(wire::params::ORGANIZATION_ID, json!(self.organization(*organization)?))
            }
            AccountOperation::Memberships { .. } => param(wire::params::LIMIT, json!(ROWS)),
            AccountOperation::Invite { organization, address, .. } => {
                let organization = self.organization(*organization)?;
                let address = self.world.value(*address)?.as_str()?.to_owned();
                given(&CreateOrganizationInvitationParams::new(organization, address, ROLE.to_owned()))
            }
            AccountOperation::Invitations { .. } => {
                let waiting = OrganizationInvitationFilter::Pending.as_str();
                let mut params = param(wire::params::STATUS, json!(waiting));
                params.extend(param(wire::params::LIMIT, json!(ROWS)));
                params
            }
            AccountOperation::RemoveSecret { .. } | AccountOperation::DisableFactors { .. } => Params::new(),
        };
        Some(match subject.filter(|_| !params.contains_key(wire::params::USER_ID)) {
            Some(subject) if !matches!(deed, AccountOperation::Found { .. }) => {
                fixtures::request(spec, &subject, params)
            }
            _ => fixtures::backend_request(spec, params),
        })
    }

    /// Signing in by a ticket that the backend gives.
    fn sign_in(&mut self, user: UserNo, spec: &'static OperationSpec) -> Result<Option<Request>, Abort> {
        let token = Operation::BackendCreateSignInToken.spec();
        let Some(subject) = self.subject(user).filter(|_| self.session.capabilities().offers(token)) else {
            return Ok(None);
        };
        let given = fixtures::backend_request(token, param(wire::params::USER_ID, json!(subject.id)));
        let answer = self.session.call(given)?;
        self.numbers.ticket = fixtures::property_value(&answer.body, wire::sign_in_token::TOKEN);
        Ok(answer.is_success().then(|| signing_in(spec, self.numbers.ticket.clone())))
    }

    fn organization(&self, number: usize) -> Option<OrganizationId> {
        self.numbers.organizations.get(&number).map(|id| OrganizationId::from(id.as_str()))
    }

    fn password(&mut self, number: usize) -> String {
        let made = |nonce: &str| format!("{nonce} is no word of any list");
        made_once(self.session, &mut self.numbers.passwords, number, made)
    }

    fn secret(&mut self, number: usize) -> String {
        let made = |nonce: &str| operands::totp_secret(nonce).as_str().unwrap_or_default().to_owned();
        made_once(self.session, &mut self.numbers.secrets, number, made)
    }

    fn backup_code(&mut self, code: Code) -> String {
        let beginning = made_once(self.session, &mut self.numbers.sets, code.set, str::to_owned);
        format!("{beginning}-{}", code.place)
    }

    /// The code of a secret now; nothing where by chance another one would be as good.
    fn code_of(&mut self, user: UserNo, number: usize) -> Result<Option<String>, Abort> {
        let now = self.session.now()?;
        let secret = self.secret(number);
        let code = totp::code(&secret, now, 0);
        let right = match self.world.accounts().credentials(user).secret() {
            Known::Is(right) if right != number => self.secret(right),
            _ => return Ok(code),
        };
        let collides = (-2..=2).any(|periods| totp::code(&right, now, periods) == code);
        Ok(code.filter(|_| !collides))
    }

    /// Takes over the ids that a step has brought.
    pub(super) fn learn_numbers(&mut self, deed: &AccountOperation, body: &Value) {
        let numbers = &mut self.numbers;
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        match deed {
            AccountOperation::SignIn { session, .. } => {
                numbers.sessions.extend(text(wire::sign_in::CREATED_SESSION_ID).map(|id| (*session, id)));
                numbers.tickets.insert(*session, numbers.ticket.clone());
            }
            AccountOperation::Found { organization, .. } => {
                numbers.organizations.extend(text(wire::organization::ID).map(|id| (*organization, id)));
            }
            AccountOperation::Invite { invitation, .. } => {
                let id = text(wire::organization_invitation::ID);
                numbers.invitations.extend(id.map(|id| (*invitation, id)));
            }
            _ => {}
        }
    }

    /// Judges a list of sessions, memberships or invitations.
    pub(super) fn deed_seen(
        &mut self,
        deed: &AccountOperation,
        body: &Value,
        outcome: &mut Outcome,
    ) -> Result<(), Abort> {
        match deed {
            AccountOperation::Sessions { user } => self.sessions_seen(*user, &ids_of(body, None)?, outcome),
            AccountOperation::Memberships { user } => {
                let of = Some(wire::organization_membership::ORGANIZATION);
                self.memberships_seen(*user, &ids_of(body, of)?, outcome);
            }
            AccountOperation::Invitations { user } => {
                self.invitations_seen(*user, &ids_of(body, None)?, outcome);
            }
            _ => {}
        }
        Ok(())
    }

    fn sessions_seen(&mut self, user: UserNo, listed: &[String], outcome: &mut Outcome) {
        let sessions: Vec<_> = self.world.accounts().sessions(user).collect();
        for (session, entry) in sessions {
            let Some(id) = self.numbers.sessions.get(&session) else { continue };
            let times = listed.iter().filter(|one| *one == id).count();
            let why = ModelState::session_rule(entry, self.rules);
            judge(outcome, entry.state, times, why, &format!("{id} among the active sessions"));
            self.world.accounts_mut().saw_session(session, times > 0);
        }
    }

    fn memberships_seen(&mut self, user: UserNo, listed: &[String], outcome: &mut Outcome) {
        let memberships: Vec<_> = self.world.accounts().memberships(user).collect();
        for (organization, entry) in memberships {
            let Some(id) = self.numbers.organizations.get(&organization) else { continue };
            let times = listed.iter().filter(|one| *one == id).count();
            let why = ModelState::membership_rule(entry, self.rules);
            judge(outcome, entry.state, times, why, &format!("{id} among the organizations of the user"));
            self.world.accounts_mut().saw_membership(user, organization, times > 0);
        }
    }

    fn invitations_seen(&mut self, user: UserNo, listed: &[String], outcome: &mut Outcome) {
        let waiting: BTreeSet<usize> = self.world.accounts().invitations(user).collect();
        for invitation in waiting {
            let Some(id) = self.numbers.invitations.get(&invitation) else { continue };
            let times = listed.iter().filter(|one| *one == id).count();
            let why = ModelState::invitation_rule(self.rules);
            judge(outcome, State::Present, times, why, &format!("{id} among those that wait for an answer"));
            if times == 0 {
                self.world.accounts_mut().mark_invitation_unknown(invitation);
            }
        }
    }
}

/// What a number stands for, made when it is used for the first time.
fn made_once(
    session: &mut Session<'_>,
    made: &mut BTreeMap<usize, String>,
    number: usize,
    make: impl Fn(&str) -> String,
) -> String {
    made.entry(number).or_insert_with(|| make(&session.fresh())).clone()
}

/// Holds what a list shows of one thing against what it should.
fn judge(outcome: &mut Outcome, state: State, times: usize, why: Option<&'static Rule>, what: &str) {
    let rules: Vec<&'static Rule> = why.into_iter().collect();
    let expected = match state {
        State::Present => 1,
        State::Absent => 0,
        State::Unspecified => return,
    };
    outcome.covered_rules.extend(&rules);
    if times != expected {
        let number = |times: usize| match times {
            0 => "not".to_owned(),
            1 => "once".to_owned(),
            more => format!("{more} times"),
        };
        let violation = Violation {
            expected: format!("{what}: {}", number(expected)),
            actual: format!("it is there {}", number(times)),
        };
        outcome.violation(&rules, &violation, None);
    }
}

/// The ids in a list, of the items or of what they hold under a name.
fn ids_of(body: &Value, below: Option<&str>) -> Result<Vec<String>, Abort> {
    let nothing = Value::Null;
    let items = items(body)?;
    let inner = |item| below.map_or(item, |name| Value::get(item, name).unwrap_or(&nothing));
    items.iter().map(|item| fixtures::id_of(inner(item))).collect()
}

/// The request that signs in with a ticket.
fn signing_in(spec: &OperationSpec, ticket: Value) -> Request {
    let mut params = param(wire::params::TICKET, ticket);
    params.extend(param(wire::params::STRATEGY, json!(TicketVerification::VALUES.first())));
    Request { actor: Actor::Anonymous, ..fixtures::backend_request(spec, params) }
}

/// The params of a typed request that say something.
fn given(typed: &impl serde::Serialize) -> Params {
    let mut params = fixtures::to_params(typed);
    params.retain(|_, value| !value.is_null());
    params
}
