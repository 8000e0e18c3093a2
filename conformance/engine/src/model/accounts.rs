//! What users have beside what they show of themselves: credentials, sessions, memberships,
//! invitations. Each is there, gone, or open where no source decides.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user::{OrganizationInvitationStatus, errors, wire};
use clerk_user_runtime::{Surface, VerificationState};

use super::allowed::Verdict;
use super::credentials::Credentials;
use crate::model::account_operation::AccountOperation;
use crate::model::operation::{Name, Op, UserNo};
use crate::model::rule_index::{RuleIndex, Why};
use crate::model::state::ModelState;

/// Whether something is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is.
    Present,
    /// It no longer is, and never will be again by itself.
    Absent,
    /// Both would be right.
    Unspecified,
}

/// Something that lists show, and what has made it so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// Whether it is there.
    pub(crate) state: State,
    /// The operation that decided it.
    pub(crate) by: Operation,
}

impl Entry {
    const fn begun(by: Operation) -> Self {
        Self { state: State::Present, by }
    }
}

/// An invitation.
#[derive(Clone, Copy, Debug)]
struct Invitation {
    organization: usize,
    address: Name,
    /// Whose address it is, as long as it has been nothing else since.
    to: Option<UserNo>,
}

/// What all users have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accounts {
    credentials: BTreeMap<UserNo, Credentials>,
    nothing: Credentials,
    /// Whose each session is, and whether it is active.
    sessions: BTreeMap<usize, (UserNo, Entry)>,
    /// Who began each organization; only they may be the one whom it cannot do without.
    organizations: BTreeMap<usize, UserNo>,
    memberships: BTreeMap<(UserNo, usize), Entry>,
    invitations: BTreeMap<usize, Invitation>,
}

impl Accounts {
    /// The credentials of a user.
    pub(crate) fn credentials(&self, user: UserNo) -> &Credentials {
        self.credentials.get(&user).unwrap_or(&self.nothing)
    }

    pub(super) fn credentials_mut(&mut self, user: UserNo) -> &mut Credentials {
        self.credentials.entry(user).or_default()
    }

    /// Forgets of a user what a read has shown to be otherwise.
    pub(crate) fn mark_unknown(&mut self, user: UserNo, property: &str) {
        self.credentials_mut(user).mark_unknown(property);
    }

    /// Every session that ever was.
    pub(crate) fn all_sessions(&self) -> impl Iterator<Item = usize> {
        self.sessions.keys().copied()
    }

    /// The sessions of a user.
    pub(crate) fn sessions(&self, user: UserNo) -> impl Iterator<Item = (usize, Entry)> {
        let of = self.sessions.iter().filter(move |(_, (of, _))| *of == user);
        of.map(|(session, (_, entry))| (*session, *entry))
    }

    /// Every organization.
    pub(crate) fn all_organizations(&self) -> impl Iterator<Item = usize> {
        self.organizations.keys().copied()
    }

    /// The memberships of a user, those that ended included.
    pub(crate) fn memberships(&self, user: UserNo) -> impl Iterator<Item = (usize, Entry)> {
        let of = self.memberships.iter().filter(move |((of, _), _)| *of == user);
        of.map(|((_, organization), entry)| (*organization, *entry))
    }

    /// Every invitation.
    pub(crate) fn all_invitations(&self) -> impl Iterator<Item = usize> {
        self.invitations.keys().copied()
    }

    /// The invitations that wait for an answer of a user, and no mark_unknown about it.
    pub(crate) fn invitations(&self, user: UserNo) -> impl Iterator<Item = usize> {
        let stranger = move |one: &Invitation| !self.memberships.contains_key(&(user, one.organization));
        let waits = move |one: &Invitation| one.to == Some(user) && stranger(one);
        self.invitations.iter().filter(move |(_, one)| waits(one)).map(|(invitation, _)| *invitation)
    }

    /// Whose a session is.
    pub(crate) fn owner(&self, session: usize) -> Option<UserNo> {
        self.sessions.get(&session).map(|(user, _)| *user)
    }

    /// Takes over what a list shows of a session.
    pub(crate) fn saw_session(&mut self, session: usize, listed: bool) {
        if let Some((_, entry)) = self.sessions.get_mut(&session) {
            entry.state = if listed { State::Present } else { State::Absent };
        }
    }

    /// Takes over what a list shows of a membership.
    pub(crate) fn saw_membership(&mut self, user: UserNo, organization: usize, listed: bool) {
        if let Some(entry) = self.memberships.get_mut(&(user, organization)) {
            entry.state = if listed { State::Present } else { State::Absent };
        }
    }

    /// No longer expects an invitation to be listed.
    pub(crate) fn mark_invitation_unknown(&mut self, invitation: usize) {
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.to = None;
        }
    }

    /// Ends what is active of a user's sessions, or leaves it open. What has ended stays so.
    fn change_sessions(&mut self, user: UserNo, state: State, by: Operation) {
        for (_, entry) in self.sessions.values_mut().filter(|(of, _)| *of == user) {
            if entry.state != State::Absent {
                *entry = Entry { state, by };
            }
        }
    }

    fn take(&mut self, deed: &AccountOperation, holder: Option<UserNo>) {
        let by = deed.operation();
        match deed {
            AccountOperation::SetPassword { user, surface, ends_sessions, .. } => {
                match (ends_sessions, surface) {
                    (true, _) => self.change_sessions(*user, State::Absent, by),
                    // What becomes of other devices when their end is not asked for is open.
                    (false, Surface::Frontend) => self.change_sessions(*user, State::Unspecified, by),
                    (false, Surface::Backend) => {}
                }
            }
            AccountOperation::RemovePassword { user }
            | AccountOperation::SetSecret { user, .. }
            | AccountOperation::RemoveSecret { user }
            | AccountOperation::DisableFactors { user } => {
                self.change_sessions(*user, State::Unspecified, by);
            }
            AccountOperation::SignIn { user, session } => {
                self.sessions.insert(*session, (*user, Entry::begun(by)));
            }
            AccountOperation::Revoke { session } => {
                if let Some((_, entry)) = self.sessions.get_mut(session) {
                    *entry = Entry { state: State::Absent, by };
                }
            }
            AccountOperation::Found { user, organization } => {
                self.organizations.insert(*organization, *user);
                // Whether whoever begins it is a member is not said.
                self.memberships.insert((*user, *organization), Entry { state: State::Unspecified, by });
            }
            AccountOperation::Join { user, organization } => {
                let was = self.memberships.get(&(*user, *organization)).map(|entry| entry.state);
                // Twice in one organization: no source says what that is.
                let state = if was == Some(State::Present) { State::Unspecified } else { State::Present };
                self.memberships.insert((*user, *organization), Entry { state, by });
            }
            AccountOperation::Leave { user, organization } => {
                self.memberships.insert((*user, *organization), Entry { state: State::Absent, by });
            }
            AccountOperation::Invite { organization, invitation, address } => {
                let made = Invitation { organization: *organization, address: *address, to: holder };
                self.invitations.insert(*invitation, made);
            }
            _ => {}
        }
    }
}

impl ModelState {
    /// What a step about accounts may be answered with.
    pub(super) fn allows_deed(&self, deed: &AccountOperation, rules: RuleIndex<'_>) -> Verdict {
        let (accounts, operation) = (self.accounts(), deed.operation());
        let done = |why: Why| Verdict::Done(why.into_iter().collect());
        let refused = |why: Why| Verdict::Refused(why.into_iter().collect());
        if deed.user().is_some_and(|user| self.present(user).is_none()) {
            return Verdict::Moot;
        }
        if let Some(verdict) = self.allows_credential(deed, rules) {
            return verdict;
        }
        match deed {
            AccountOperation::SignIn { session, .. } if accounts.owner(*session).is_some() => Verdict::Moot,
            AccountOperation::SignIn { user, .. } => {
                match (self.is(*user, wire::user::BANNED), self.is(*user, wire::user::LOCKED)) {
                    (true, _) => refused(rules.refuses(operation, errors::USER_BANNED, |told| {
                        told.follows(Operation::BackendBanUser)
                    })),
                    (false, true) => refused(rules.refuses(operation, errors::USER_LOCKED, |told| {
                        told.follows(Operation::BackendLockUser)
                    })),
                    // A second factor may be asked for.
                    (false, false) if accounts.credentials(*user).is_guarded() => Verdict::Either,
                    (false, false) => {
                        done(rules.ends_sessions(operation, |told| told.says(wire::params::TICKET).is_some()))
                    }
                }
            }
            AccountOperation::SignInAgain { session } | AccountOperation::Revoke { session }
                if !self.is_of_somebody(*session) =>
            {
                Verdict::Moot
            }
            AccountOperation::SignInAgain { .. } => refused(rules.refuses(
                operation,
                errors::SIGN_IN_TOKEN_ALREADY_USED,
                |told| told.follows(operation),
            )),
            AccountOperation::Revoke { session } => match accounts.sessions.get(session) {
                Some((_, Entry { state: State::Present, .. })) => {
                    done(ModelState::session_rule(Entry::begun(operation), rules))
                }
                Some(_) => Verdict::Either,
                None => Verdict::Moot,
            },
            AccountOperation::Sessions { .. }
            | AccountOperation::Memberships { .. }
            | AccountOperation::Invitations { .. } => done(None),
            // Who may begin how many, invite whom, and what a full organization does, is not said.
            AccountOperation::Found { organization, .. }
                if !accounts.organizations.contains_key(organization) =>
            {
                Verdict::Either
            }
            AccountOperation::Join { organization, .. }
                if accounts.organizations.contains_key(organization) =>
            {
                Verdict::Either
            }
            AccountOperation::Invite { organization, invitation, address }
                if accounts.organizations.contains_key(organization)
                    && !accounts.invitations.contains_key(invitation)
                    && self.value(*address).is_some() =>
            {
                Verdict::Either
            }
            AccountOperation::Leave { user, organization } => {
                match accounts.memberships.get(&(*user, *organization)) {
                    Some(Entry { state: State::Present, .. })
                        if accounts.organizations.get(organization) != Some(user)
                            && !self.is_suspended(*user) =>
                    {
                        done(rules.fact("O4", operation))
                    }
                    Some(_) => Verdict::Either,
                    None => Verdict::Moot,
                }
            }
            _ => Verdict::Moot,
        }
    }

    /// Takes a step that was carried out over into the accounts.
    pub(super) fn take_account(&mut self, op: &Op) {
        match op {
            Op::AccountOperation(deed) => {
                let holder = match deed {
                    AccountOperation::Invite { address, .. } => self.proven_holder(*address),
                    _ => None,
                };
                self.take_credential(deed);
                self.accounts.take(deed, holder);
            }
            Op::Flag { user, operation: by @ Operation::BackendBanUser } => {
                self.accounts.change_sessions(*user, State::Absent, *by);
            }
            Op::Flag { user, operation: by } => self.accounts.change_sessions(*user, State::Unspecified, *by),
            Op::Update { user, says, .. }
                if says
                    .iter()
                    .any(|(property, _)| [wire::user::BANNED, wire::user::LOCKED].contains(property)) =>
            {
                self.accounts.change_sessions(*user, State::Unspecified, Operation::BackendUpdateUser);
            }
            _ => {}
        }
        let doubtful: Vec<usize> = self
            .accounts
            .invitations
            .iter()
            .filter(|(_, one)| one.to.is_some() && one.to != self.proven_holder(one.address))
            .map(|(invitation, _)| *invitation)
            .collect();
        for invitation in doubtful {
            self.accounts.mark_invitation_unknown(invitation);
        }
    }

    /// Who alone has an address, and has shown that it is theirs.
    fn proven_holder(&self, address: Name) -> Option<UserNo> {
        let mut holders = self.slots().filter(|(_, held)| held.value == address && !held.gone);
        let (_, only) = holders.next()?;
        (holders.next().is_none() && only.status == VerificationState::Verified).then_some(only.user)
    }

    /// The rule that says whether a session is active.
    pub(crate) fn session_rule(entry: Entry, rules: RuleIndex<'_>) -> Why {
        let by = entry.by;
        let asked = matches!(by, Operation::BackendUpdateUser | Operation::FrontendUpdatePassword);
        rules.ends_sessions(by, |told| asked == told.says(wire::params::SIGN_OUT_OF_OTHER_SESSIONS).is_some())
    }

    /// The rule that says whether a user is a member.
    pub(crate) fn membership_rule(entry: Entry, rules: RuleIndex<'_>) -> Why {
        match entry.state {
            State::Absent => rules.fact("O4", entry.by),
            _ => rules.brings(Operation::FrontendGetOrganizationMemberships, |told| {
                told.looks_with(Operation::BackendGetOrganizationMembershipList)
            }),
        }
    }

    /// The rule that says which invitations wait for an answer.
    pub(crate) fn invitation_rule(rules: RuleIndex<'_>) -> Why {
        let waiting = OrganizationInvitationStatus::Pending.as_str();
        rules.brings(Operation::BackendGetOrganizationInvitationList, |told| {
            told.says(wire::params::STATUS).is_some_and(|status| status == waiting)
        })
    }

    /// Whether a session began, and whose it is is still there.
    fn is_of_somebody(&self, session: usize) -> bool {
        self.accounts.owner(session).is_some_and(|user| self.present(user).is_some())
    }

    fn is(&self, user: UserNo, property: &str) -> bool {
        self.user(user).and_then(|user| user.shows.get(property)?.as_bool()) == Some(true)
    }
}
