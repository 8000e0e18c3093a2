//! Draws steps that use credentials, sessions, memberships and invitations.

use clerk_user_runtime::{Surface, VerificationState};

use crate::model::account_operation::{AccountOperation, BackupCodeRef};
use crate::model::accounts::ExpectedPresence;
use crate::model::credentials::CredentialState;
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};
use crate::model::state::{MemberRecord, ModelState};
use crate::stateful::generator::history_generator::{HistoryGenerator, next_number};
use crate::stateful::scenario::Scenario;

/// The number of passwords, secrets and code sets. It is small, so that each is used many times.
const CREDENTIAL_COUNT: usize = 3;
/// The number of organizations that users join.
const MAX_JOINED_ORGANIZATIONS: usize = 2;
/// The number of organizations in a history.
const MAX_ORGANIZATIONS: usize = 4;

impl HistoryGenerator<'_> {
    pub(super) fn account_operation(
        &mut self,
        state: &ModelState,
        user: UserNumber,
    ) -> Option<AccountOperation> {
        let scenario = self.scenario;
        match scenario {
            Scenario::Credentials => self.credential_operation(state, user),
            Scenario::Sessions if self.chance(85) => self.session_operation(state, user),
            Scenario::Memberships => self.membership_operation(state, user),
            _ if self.chance(60) => self.credential_operation(state, user),
            _ => self.session_operation(state, user),
        }
    }

    fn credential_operation(&mut self, state: &ModelState, user: UserNumber) -> Option<AccountOperation> {
        let credentials = state.accounts().credentials(user);
        let has_secret = matches!(credentials.totp_secret(), CredentialState::Set(_));
        Some(match self.below(16) {
            0..=2 => self.set_password(user),
            3 => AccountOperation::RemovePassword { user },
            4..=5 => {
                let password = self.right_or_any(credentials.password());
                AccountOperation::VerifyPassword { user, password }
            }
            6 => AccountOperation::SetTotpSecret { user, secret: self.below(CREDENTIAL_COUNT) },
            _ if !has_secret && self.chance(70) => {
                AccountOperation::SetTotpSecret { user, secret: self.below(CREDENTIAL_COUNT) }
            }
            7..=8 => AccountOperation::SetBackupCodes { user, set: self.below(CREDENTIAL_COUNT) },
            9..=11 => {
                let codes: Vec<BackupCodeRef> = credentials.backup_codes().collect();
                AccountOperation::UseBackupCode { user, code: self.one_of(&codes)? }
            }
            12..=14 => {
                let secret = self.right_or_any(credentials.totp_secret());
                AccountOperation::VerifyTotp { user, secret }
            }
            _ if self.chance(40) => AccountOperation::DeleteTotp { user },
            _ => AccountOperation::DisableMfa { user },
        })
    }

    /// The right credential in most cases, otherwise any.
    fn right_or_any(&mut self, right: CredentialState<usize>) -> usize {
        match right {
            CredentialState::Set(right) if self.chance(60) => right,
            _ => self.below(CREDENTIAL_COUNT),
        }
    }

    fn set_password(&mut self, user: UserNumber) -> AccountOperation {
        let surface = if self.chance(40) { Surface::Frontend } else { Surface::Backend };
        AccountOperation::SetPassword {
            user,
            password: self.below(CREDENTIAL_COUNT),
            surface,
            sign_out_others: self.chance(30),
        }
    }

    fn session_operation(&mut self, state: &ModelState, user: UserNumber) -> Option<AccountOperation> {
        let all: Vec<usize> = state.accounts().all_sessions().collect();
        let own: Vec<usize> = state.accounts().sessions(user).map(|(session, _)| session).collect();
        Some(match self.below(10) {
            0..=2 => AccountOperation::SignIn { user, session: next_number(all) },
            3..=4 => AccountOperation::RevokeSession { session: self.one_of(&own)? },
            5 => AccountOperation::ReuseTicket { session: self.one_of(&all)? },
            _ => AccountOperation::ListSessions { user },
        })
    }

    fn membership_operation(&mut self, state: &ModelState, user: UserNumber) -> Option<AccountOperation> {
        let accounts = state.accounts();
        let all: Vec<usize> = accounts.all_organizations().collect();
        let organizations_with = |presence: ExpectedPresence| -> Vec<usize> {
            let found = accounts.memberships(user).filter(|(_, entry)| entry.presence == presence);
            found.map(|(organization, _)| organization).collect()
        };
        let create =
            || AccountOperation::CreateOrganization { user, organization: next_number(all.iter().copied()) };
        Some(match self.below(14) {
            _ if all.len() < 2 => create(),
            0..=1 if all.len() < MAX_ORGANIZATIONS => create(),
            0..=3 => {
                // Prefer an organization that the user left. Some organizations are never joined, so
                // that invitations to them stay pending.
                let left =
                    self.one_of(&organizations_with(ExpectedPresence::Absent)).filter(|_| self.chance(60));
                let any = self.one_of(&all[..all.len().min(MAX_JOINED_ORGANIZATIONS)]);
                AccountOperation::JoinOrganization { user, organization: left.or(any)? }
            }
            4..=6 => {
                let present = self.one_of(&organizations_with(ExpectedPresence::Present));
                let unspecified = self.one_of(&organizations_with(ExpectedPresence::Unspecified));
                AccountOperation::LeaveOrganization { user, organization: present.or(unspecified)? }
            }
            7..=9 => self.invite_address(state, user, &all)?,
            10..=11 => AccountOperation::ListInvitations { user },
            _ => AccountOperation::ListMemberships { user },
        })
    }

    /// An invitation, if possible to an organization that the user never joined.
    fn invite_address(
        &mut self,
        state: &ModelState,
        user: UserNumber,
        all: &[usize],
    ) -> Option<AccountOperation> {
        let accounts = state.accounts();
        let joined: Vec<usize> = accounts.memberships(user).map(|(organization, _)| organization).collect();
        let never_joined: Vec<usize> =
            all.iter().copied().filter(|organization| !joined.contains(organization)).collect();
        let is_own = |member: &MemberRecord| {
            member.user == user && !member.deleted && member.status == VerificationState::Verified
        };
        let email = UniqueField::Identifier(IdentifierKind::Email);
        let own: Vec<SymbolicValue> = state
            .members()
            .filter(|(_, member)| is_own(member) && member.value.field == email)
            .map(|(_, member)| member.value)
            .collect();
        let every: Vec<SymbolicValue> = state.bound_values(email).collect();
        let addresses = if own.is_empty() || self.chance(20) { every } else { own };
        let organizations = if never_joined.is_empty() { all } else { &never_joined };
        Some(AccountOperation::InviteAddress {
            organization: self.one_of(organizations)?,
            invitation: next_number(accounts.all_invitations()),
            address: self.one_of(&addresses)?,
        })
    }
}
