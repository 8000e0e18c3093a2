//! The requests of steps about credentials, sessions, memberships and invitations. It does
//! not depend on expected responses.

use clerk_user::backend::{
    CreateOrganizationInvitationParams, CreateOrganizationMembershipParams, CreateOrganizationParams,
    RemovePasswordParams,
};
use clerk_user::frontend::UpdatePasswordParams;
use clerk_user::operations::Operation;
use clerk_user::{OrganizationInvitationFilter, SessionStatus, TicketVerification, UserId, wire};
use clerk_user_runtime::{Actor, OperationSpec, Patch, Request, Secret, Surface};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::model::account_operation::{AccountOperation, BackupCodeRef};
use crate::model::credentials::CredentialState;
use crate::model::operands::UserNumber;
use crate::oracle::totp;
use crate::runner::violation::Abort;
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::user_requests::param;

/// A limit that is larger than any list in a history.
const LIST_LIMIT: usize = 100;
/// The role of members without further rights. The instance decides which roles exist.
const ROLE: &str = "org:member";

impl HistoryExecutor<'_, '_> {
    /// The request of an action; nothing if it needs an id that no response showed.
    pub(super) fn account_request(
        &mut self,
        action: &AccountOperation,
        spec: &'static OperationSpec,
    ) -> Result<Option<Request>, Abort> {
        match action {
            AccountOperation::SignIn { user, .. } => self.sign_in_request(*user, spec),
            AccountOperation::VerifyTotp { user, secret } => {
                let code = self.totp_code(*user, *secret)?;
                Ok(code.and_then(|code| self.request_with_code(action, spec, Value::from(code))))
            }
            _ => Ok(self.request_with_code(action, spec, Value::Null)),
        }
    }

    fn request_with_code(
        &mut self,
        action: &AccountOperation,
        spec: &'static OperationSpec,
        code: Value,
    ) -> Option<Request> {
        if let AccountOperation::ReuseTicket { session } = action {
            let ticket = self.account_ids.ticket(*session)?.clone();
            return Some(ticket_request(spec, ticket));
        }
        let subject = action.user().and_then(|user| self.subject_of(user));
        let user_id = subject.as_ref().map(|subject| subject.id.clone());
        let params = self.account_params(action, user_id, code)?;
        Some(match subject.filter(|_| !params.contains_key(wire::params::USER_ID)) {
            Some(subject) if !matches!(action, AccountOperation::CreateOrganization { .. }) => {
                fixtures::request(spec, &subject, params)
            }
            _ => fixtures::backend_request(spec, params),
        })
    }

    fn account_params(
        &mut self,
        action: &AccountOperation,
        user_id: Option<String>,
        code: Value,
    ) -> Option<Params> {
        Some(match action {
            AccountOperation::SetPassword { user, password, surface, sign_out_others } => {
                self.password_params(*user, *password, *surface, *sign_out_others)
            }
            AccountOperation::RemovePassword { .. } => {
                fixtures::to_params(&RemovePasswordParams::new(UserId::from(user_id?)))
            }
            AccountOperation::VerifyPassword { password, .. } => {
                param(wire::params::PASSWORD, json!(self.password(*password)))
            }
            AccountOperation::SetTotpSecret { secret, .. } => {
                param(wire::params::TOTP_SECRET, json!(self.totp_secret(*secret)))
            }
            AccountOperation::VerifyTotp { .. } => param(wire::params::CODE, code),
            AccountOperation::SetBackupCodes { set, .. } => {
                let positions = 0..BackupCodeRef::PER_SET;
                let codes = positions.map(|position| self.backup_code(BackupCodeRef { set: *set, position }));
                param(wire::params::BACKUP_CODES, codes.collect::<Vec<_>>().into())
            }
            AccountOperation::UseBackupCode { code, .. } => {
                param(wire::params::CODE, json!(self.backup_code(*code)))
            }
            // Both have requests of their own.
            AccountOperation::SignIn { .. } | AccountOperation::ReuseTicket { .. } => return None,
            AccountOperation::RevokeSession { session } => {
                param(wire::params::SESSION_ID, json!(self.account_ids.session(*session)?))
            }
            AccountOperation::ListSessions { .. } => {
                let mut params = param(wire::params::USER_ID, json!(user_id?));
                params.extend(param(wire::params::STATUS, json!(SessionStatus::Active.as_str())));
                params.extend(param(wire::params::LIMIT, json!(LIST_LIMIT)));
                params
            }
            AccountOperation::CreateOrganization { .. } => {
                let typed = CreateOrganizationParams::new(self.session.fresh_name());
                let mut params = params_without_null(&typed);
                params.extend(param(wire::params::CREATED_BY, json!(user_id?)));
                params
            }
            AccountOperation::JoinOrganization { organization, .. } => {
                let organization = self.account_ids.organization(*organization)?;
                let user = UserId::from(user_id?);
                params_without_null(&CreateOrganizationMembershipParams::new(
                    organization,
                    user,
                    ROLE.to_owned(),
                ))
            }
            AccountOperation::LeaveOrganization { organization, .. } => {
                let organization = self.account_ids.organization(*organization)?;
                param(wire::params::ORGANIZATION_ID, json!(organization))
            }
            AccountOperation::ListMemberships { .. } => param(wire::params::LIMIT, json!(LIST_LIMIT)),
            AccountOperation::InviteAddress { organization, address, .. } => {
                let organization = self.account_ids.organization(*organization)?;
                let address = self.state.value(*address)?.as_str()?.to_owned();
                let role = ROLE.to_owned();
                params_without_null(&CreateOrganizationInvitationParams::new(organization, address, role))
            }
            AccountOperation::ListInvitations { .. } => {
                let pending = OrganizationInvitationFilter::Pending.as_str();
                let mut params = param(wire::params::STATUS, json!(pending));
                params.extend(param(wire::params::LIMIT, json!(LIST_LIMIT)));
                params
            }
            AccountOperation::DeleteTotp { .. } | AccountOperation::DisableMfa { .. } => Params::new(),
        })
    }

    fn password_params(
        &mut self,
        user: UserNumber,
        password: usize,
        surface: Surface,
        sign_out_others: bool,
    ) -> Params {
        let new_password = self.password(password);
        match surface {
            Surface::Frontend => {
                let mut typed = UpdatePasswordParams::new(Secret::new(new_password));
                if let CredentialState::Set(current) = self.state.accounts().credentials(user).password() {
                    typed.current_password = Patch::Set(Secret::new(self.password(current)));
                }
                typed.sign_out_of_other_sessions = Patch::or_keep(sign_out_others.then_some(true));
                fixtures::to_params(&typed)
            }
            Surface::Backend => {
                let mut params = param(wire::params::PASSWORD, json!(new_password));
                params.extend(param(wire::params::SKIP_PASSWORD_CHECKS, json!(true)));
                if sign_out_others {
                    params.extend(param(wire::params::SIGN_OUT_OF_OTHER_SESSIONS, json!(true)));
                }
                params
            }
        }
    }

    /// A sign-in with a ticket that the backend issues.
    fn sign_in_request(
        &mut self,
        user: UserNumber,
        spec: &'static OperationSpec,
    ) -> Result<Option<Request>, Abort> {
        let issue = Operation::BackendCreateSignInToken.spec();
        let can_issue = self.session.capabilities().offers(issue);
        let Some(subject) = self.subject_of(user).filter(|_| can_issue) else { return Ok(None) };
        let request = fixtures::backend_request(issue, param(wire::params::USER_ID, json!(subject.id)));
        let response = self.session.call(request)?;
        let ticket = fixtures::property_value(&response.body, wire::sign_in_token::TOKEN);
        self.account_ids.set_current_ticket(ticket.clone());
        Ok(response.is_success().then(|| ticket_request(spec, ticket)))
    }

    fn password(&mut self, number: usize) -> String {
        self.account_ids.password(self.session, number)
    }

    fn totp_secret(&mut self, number: usize) -> String {
        self.account_ids.totp_secret(self.session, number)
    }

    fn backup_code(&mut self, code: BackupCodeRef) -> String {
        self.account_ids.backup_code(self.session, code)
    }

    /// The current code of a secret; nothing if the right secret happens to have the same code.
    fn totp_code(&mut self, user: UserNumber, number: usize) -> Result<Option<String>, Abort> {
        let now = self.session.now()?;
        let secret = self.totp_secret(number);
        let code = totp::code(&secret, now, 0);
        let right = match self.state.accounts().credentials(user).totp_secret() {
            CredentialState::Set(right) if right != number => self.totp_secret(right),
            _ => return Ok(code),
        };
        let collides = (-2..=2).any(|periods| totp::code(&right, now, periods) == code);
        Ok(code.filter(|_| !collides))
    }
}

/// The request that signs in with a ticket.
fn ticket_request(spec: &OperationSpec, ticket: Value) -> Request {
    let mut params = param(wire::params::TICKET, ticket);
    params.extend(param(wire::params::STRATEGY, json!(TicketVerification::VALUES.first())));
    Request { actor: Actor::Anonymous, ..fixtures::backend_request(spec, params) }
}

/// The params of a typed request, without those that are null.
fn params_without_null(typed: &impl serde::Serialize) -> Params {
    let mut params = fixtures::to_params(typed);
    params.retain(|_, value| !value.is_null());
    params
}
