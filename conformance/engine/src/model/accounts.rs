//! What users have beyond their own properties: credentials, sessions, memberships, invitations. An
//! entry is present, absent, or unspecified where no source decides. It does not depend on rules.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user_runtime::Surface;

use crate::model::account_operation::AccountOperation;
use crate::model::credentials::KnownCredentials;
use crate::model::operands::{SymbolicValue, UserNumber};

/// Whether a list must show an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExpectedPresence {
    /// It must be listed.
    Present,
    /// It must not be listed, now or later, unless a step creates it again.
    Absent,
    /// It may be listed or not.
    Unspecified,
}

/// An entry of a list, and the operation that determined its presence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListEntry {
    /// Whether a list must show it.
    pub(crate) presence: ExpectedPresence,
    /// The operation that determined that.
    pub(crate) operation: Operation,
}

impl ListEntry {
    const fn created_by(operation: Operation) -> Self {
        Self { presence: ExpectedPresence::Present, operation }
    }
}

/// An invitation.
#[derive(Clone, Copy, Debug)]
struct Invitation {
    organization: usize,
    address: SymbolicValue,
    /// The user who held the address when it was invited, as long as nothing has happened to it since.
    recipient: Option<UserNumber>,
}

/// What all users have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accounts {
    credentials: BTreeMap<UserNumber, KnownCredentials>,
    /// The credentials of a user without an entry.
    no_credentials: KnownCredentials,
    /// Each session with its user.
    sessions: BTreeMap<usize, (UserNumber, ListEntry)>,
    /// Each organization with its creator, who may be an admin that it cannot lose.
    organizations: BTreeMap<usize, UserNumber>,
    memberships: BTreeMap<(UserNumber, usize), ListEntry>,
    invitations: BTreeMap<usize, Invitation>,
}

impl Accounts {
    /// The credentials of a user.
    pub(crate) fn credentials(&self, user: UserNumber) -> &KnownCredentials {
        self.credentials.get(&user).unwrap_or(&self.no_credentials)
    }

    pub(super) fn credentials_mut(&mut self, user: UserNumber) -> &mut KnownCredentials {
        self.credentials.entry(user).or_default()
    }

    /// Marks the credential behind a flag as unknown, because a read contradicted the model.
    pub(crate) fn mark_credential_unknown(&mut self, user: UserNumber, flag: &str) {
        self.credentials_mut(user).mark_unknown(flag);
    }

    /// Every session that was ever started.
    pub(crate) fn all_sessions(&self) -> impl Iterator<Item = usize> {
        self.sessions.keys().copied()
    }

    /// The sessions of a user.
    pub(crate) fn sessions(&self, user: UserNumber) -> impl Iterator<Item = (usize, ListEntry)> {
        let own = self.sessions.iter().filter(move |(_, (owner, _))| *owner == user);
        own.map(|(session, (_, entry))| (*session, *entry))
    }

    /// A session.
    pub(crate) fn session(&self, session: usize) -> Option<ListEntry> {
        self.sessions.get(&session).map(|(_, entry)| *entry)
    }

    /// The user of a session.
    pub(crate) fn session_user(&self, session: usize) -> Option<UserNumber> {
        self.sessions.get(&session).map(|(user, _)| *user)
    }

    /// Every organization.
    pub(crate) fn all_organizations(&self) -> impl Iterator<Item = usize> {
        self.organizations.keys().copied()
    }

    /// The user who created an organization.
    pub(crate) fn creator(&self, organization: usize) -> Option<UserNumber> {
        self.organizations.get(&organization).copied()
    }

    /// The memberships of a user, including those that ended.
    pub(crate) fn memberships(&self, user: UserNumber) -> impl Iterator<Item = (usize, ListEntry)> {
        let own = self.memberships.iter().filter(move |((member, _), _)| *member == user);
        own.map(|((_, organization), entry)| (*organization, *entry))
    }

    /// The membership of a user in an organization, even if it ended.
    pub(crate) fn membership(&self, user: UserNumber, organization: usize) -> Option<ListEntry> {
        self.memberships.get(&(user, organization)).copied()
    }

    /// Every invitation.
    pub(crate) fn all_invitations(&self) -> impl Iterator<Item = usize> {
        self.invitations.keys().copied()
    }

    /// Whether an invitation was ever made.
    pub(crate) fn has_invitation(&self, invitation: usize) -> bool {
        self.invitations.contains_key(&invitation)
    }

    /// The invitations that are certainly pending for a user.
    pub(crate) fn pending_invitations(&self, user: UserNumber) -> impl Iterator<Item = usize> {
        let is_pending = move |invitation: &Invitation| {
            let never_joined = !self.memberships.contains_key(&(user, invitation.organization));
            invitation.recipient == Some(user) && never_joined
        };
        let pending = self.invitations.iter().filter(move |(_, invitation)| is_pending(invitation));
        pending.map(|(number, _)| *number)
    }

    /// Each invitation that may be pending, with its address and its recipient.
    pub(super) fn addressed_invitations(&self) -> impl Iterator<Item = (usize, SymbolicValue, UserNumber)> {
        self.invitations
            .iter()
            .filter_map(|(number, invitation)| Some((*number, invitation.address, invitation.recipient?)))
    }

    /// Updates a session to match a list of active sessions.
    pub(crate) fn sync_session(&mut self, session: usize, listed: bool) {
        if let Some((_, entry)) = self.sessions.get_mut(&session) {
            entry.presence = if listed { ExpectedPresence::Present } else { ExpectedPresence::Absent };
        }
    }

    /// Updates a membership to match a list of memberships.
    pub(crate) fn sync_membership(&mut self, user: UserNumber, organization: usize, listed: bool) {
        if let Some(entry) = self.memberships.get_mut(&(user, organization)) {
            entry.presence = if listed { ExpectedPresence::Present } else { ExpectedPresence::Absent };
        }
    }

    /// Stops expecting that an invitation is listed.
    pub(crate) fn mark_invitation_unknown(&mut self, invitation: usize) {
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.recipient = None;
        }
    }

    /// Changes the presence of a user's sessions. A session that ended stays absent.
    pub(super) fn change_sessions(
        &mut self,
        user: UserNumber,
        presence: ExpectedPresence,
        operation: Operation,
    ) {
        for (_, entry) in self.sessions.values_mut().filter(|(owner, _)| *owner == user) {
            if entry.presence != ExpectedPresence::Absent {
                *entry = ListEntry { presence, operation };
            }
        }
    }

    /// Applies an action that was accepted. `recipient` is the user who holds the invited address.
    pub(super) fn apply(&mut self, action: &AccountOperation, recipient: Option<UserNumber>) {
        let operation = action.operation();
        match action {
            AccountOperation::SetPassword { user, surface, sign_out_others, .. } => {
                match (sign_out_others, surface) {
                    (true, _) => self.change_sessions(*user, ExpectedPresence::Absent, operation),
                    // No source says what happens to the other sessions if the request does not ask
                    // to end them.
                    (false, Surface::Frontend) => {
                        self.change_sessions(*user, ExpectedPresence::Unspecified, operation);
                    }
                    (false, Surface::Backend) => {}
                }
            }
            AccountOperation::RemovePassword { user }
            | AccountOperation::SetTotpSecret { user, .. }
            | AccountOperation::DeleteTotp { user }
            | AccountOperation::DisableMfa { user } => {
                self.change_sessions(*user, ExpectedPresence::Unspecified, operation);
            }
            AccountOperation::SignIn { user, session } => {
                self.sessions.insert(*session, (*user, ListEntry::created_by(operation)));
            }
            AccountOperation::RevokeSession { session } => {
                if let Some((_, entry)) = self.sessions.get_mut(session) {
                    *entry = ListEntry { presence: ExpectedPresence::Absent, operation };
                }
            }
            AccountOperation::CreateOrganization { user, organization } => {
                self.organizations.insert(*organization, *user);
                // No source says whether the creator becomes a member.
                let entry = ListEntry { presence: ExpectedPresence::Unspecified, operation };
                self.memberships.insert((*user, *organization), entry);
            }
            AccountOperation::JoinOrganization { user, organization } => {
                let before = self.membership(*user, *organization).map(|entry| entry.presence);
                // No source says what joining twice does.
                let joined_twice = before == Some(ExpectedPresence::Present);
                let presence =
                    if joined_twice { ExpectedPresence::Unspecified } else { ExpectedPresence::Present };
                self.memberships.insert((*user, *organization), ListEntry { presence, operation });
            }
            AccountOperation::LeaveOrganization { user, organization } => {
                let entry = ListEntry { presence: ExpectedPresence::Absent, operation };
                self.memberships.insert((*user, *organization), entry);
            }
            AccountOperation::InviteAddress { organization, invitation, address } => {
                let entry = Invitation { organization: *organization, address: *address, recipient };
                self.invitations.insert(*invitation, entry);
            }
            _ => {}
        }
    }
}
