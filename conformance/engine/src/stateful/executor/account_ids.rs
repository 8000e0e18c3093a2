//! The ids and secrets behind the numbers of account operations.

use std::collections::BTreeMap;

use clerk_user::{OrganizationId, wire};
use serde_json::Value;

use crate::generators::operands;
use crate::model::account_operation::{AccountOperation, BackupCodeRef};
use crate::runner::session::Session;

/// The ids and secrets of one execution, by the numbers of the history.
#[derive(Debug, Default)]
pub(super) struct AccountIds {
    sessions: BTreeMap<usize, String>,
    organizations: BTreeMap<usize, String>,
    invitations: BTreeMap<usize, String>,
    /// The ticket that started each session.
    tickets: BTreeMap<usize, Value>,
    /// The ticket of the sign-in that is under way.
    current_ticket: Value,
    passwords: BTreeMap<usize, String>,
    totp_secrets: BTreeMap<usize, String>,
    /// The common prefix of each set of backup codes.
    code_prefixes: BTreeMap<usize, String>,
}

impl AccountIds {
    /// The id of a session.
    pub(super) fn session(&self, number: usize) -> Option<&String> {
        self.sessions.get(&number)
    }

    /// The id of an organization.
    pub(super) fn organization(&self, number: usize) -> Option<OrganizationId> {
        self.organizations.get(&number).map(|id| OrganizationId::from(id.as_str()))
    }

    /// The id of an organization, as text.
    pub(super) fn organization_text(&self, number: usize) -> Option<&String> {
        self.organizations.get(&number)
    }

    /// The id of an invitation.
    pub(super) fn invitation(&self, number: usize) -> Option<&String> {
        self.invitations.get(&number)
    }

    /// The ticket that started a session.
    pub(super) fn ticket(&self, session: usize) -> Option<&Value> {
        self.tickets.get(&session)
    }

    /// Remembers the ticket of the sign-in that is under way.
    pub(super) fn set_current_ticket(&mut self, ticket: Value) {
        self.current_ticket = ticket;
    }

    /// A password, generated when it is first used.
    pub(super) fn password(&mut self, session: &mut Session<'_>, number: usize) -> String {
        let generate = |nonce: &str| format!("{nonce} is in no list of words");
        generate_once(session, &mut self.passwords, number, generate)
    }

    /// The secret of an authenticator app, generated when it is first used.
    pub(super) fn totp_secret(&mut self, session: &mut Session<'_>, number: usize) -> String {
        let generate = |nonce: &str| operands::totp_secret(nonce).as_str().unwrap_or_default().to_owned();
        generate_once(session, &mut self.totp_secrets, number, generate)
    }

    /// A backup code, whose set is generated when it is first used.
    pub(super) fn backup_code(&mut self, session: &mut Session<'_>, code: BackupCodeRef) -> String {
        let prefix = generate_once(session, &mut self.code_prefixes, code.set, str::to_owned);
        format!("{prefix}-{}", code.position)
    }

    /// Stores the ids in the response of an action that was accepted.
    pub(super) fn store(&mut self, action: &AccountOperation, body: &Value) {
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        match action {
            AccountOperation::SignIn { session, .. } => {
                self.sessions.extend(text(wire::sign_in::CREATED_SESSION_ID).map(|id| (*session, id)));
                self.tickets.insert(*session, self.current_ticket.clone());
            }
            AccountOperation::CreateOrganization { organization, .. } => {
                self.organizations.extend(text(wire::organization::ID).map(|id| (*organization, id)));
            }
            AccountOperation::InviteAddress { invitation, .. } => {
                let id = text(wire::organization_invitation::ID);
                self.invitations.extend(id.map(|id| (*invitation, id)));
            }
            _ => {}
        }
    }
}

fn generate_once(
    session: &mut Session<'_>,
    generated: &mut BTreeMap<usize, String>,
    number: usize,
    generate: impl Fn(&str) -> String,
) -> String {
    generated.entry(number).or_insert_with(|| generate(&session.fresh_name())).clone()
}
