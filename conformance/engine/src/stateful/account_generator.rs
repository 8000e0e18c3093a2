//! Draws steps about credentials, sessions, memberships and invitations, from what a user has.

use clerk_user_runtime::{Surface, VerificationState};

use crate::model::account_operation::{AccountOperation, Code};
use crate::model::accounts::State;
use crate::model::credentials::Known;
use crate::model::operation::{Kind, Name, Pool, UserNo};
use crate::model::state::{Held, ModelState};
use crate::stateful::generator::Generator;
use crate::stateful::scenario::Shape;

/// How many of each there are, so that each meets again and again.
const FEW: usize = 3;
/// Organizations that are joined.
const MOST_JOINED: usize = 2;
/// Organizations of a history.
const MOST_ORGANIZATIONS: usize = 4;

impl Generator<'_> {
    pub(super) fn deed(&mut self, world: &ModelState, user: UserNo) -> Option<AccountOperation> {
        match self.shape() {
            Shape::Credentials => self.credential(world, user),
            Shape::Sessions if self.chance(85) => self.session(world, user),
            Shape::Memberships => self.membership(world, user),
            _ if self.chance(60) => self.credential(world, user),
            _ => self.session(world, user),
        }
    }

    fn credential(&mut self, world: &ModelState, user: UserNo) -> Option<AccountOperation> {
        let credentials = world.accounts().credentials(user);
        let guarded = matches!(credentials.secret(), Known::Is(_));
        Some(match self.below(16) {
            0..=2 => self.set_password(user),
            3 => AccountOperation::RemovePassword { user },
            4..=5 => {
                let password = self.right_or_other(credentials.password());
                AccountOperation::CheckPassword { user, password }
            }
            6 => AccountOperation::SetSecret { user, secret: self.below(FEW) },
            _ if !guarded && self.chance(70) => AccountOperation::SetSecret { user, secret: self.below(FEW) },
            7..=8 => AccountOperation::SetCodes { user, set: self.below(FEW) },
            9..=11 => {
                let codes: Vec<Code> = credentials.codes().collect();
                AccountOperation::UseCode { user, code: self.one_of(&codes)? }
            }
            12..=14 => {
                let secret = self.right_or_other(credentials.secret());
                AccountOperation::CheckSecret { user, secret }
            }
            _ if self.chance(40) => AccountOperation::RemoveSecret { user },
            _ => AccountOperation::DisableFactors { user },
        })
    }

    /// The right one, more often than another.
    fn right_or_other(&mut self, right: Known<usize>) -> usize {
        match right {
            Known::Is(right) if self.chance(60) => right,
            _ => self.below(FEW),
        }
    }

    fn set_password(&mut self, user: UserNo) -> AccountOperation {
        let surface = if self.chance(40) { Surface::Frontend } else { Surface::Backend };
        AccountOperation::SetPassword {
            user,
            password: self.below(FEW),
            surface,
            ends_sessions: self.chance(30),
        }
    }

    fn session(&mut self, world: &ModelState, user: UserNo) -> Option<AccountOperation> {
        let all: Vec<usize> = world.accounts().all_sessions().collect();
        let own: Vec<usize> = world.accounts().sessions(user).map(|(session, _)| session).collect();
        Some(match self.below(10) {
            0..=2 => AccountOperation::SignIn { user, session: next(&all) },
            3..=4 => AccountOperation::Revoke { session: self.one_of(&own)? },
            5 => AccountOperation::SignInAgain { session: self.one_of(&all)? },
            _ => AccountOperation::Sessions { user },
        })
    }

    fn membership(&mut self, world: &ModelState, user: UserNo) -> Option<AccountOperation> {
        let accounts = world.accounts();
        let all: Vec<usize> = accounts.all_organizations().collect();
        let own = |state: State| -> Vec<usize> {
            accounts.memberships(user).filter(|(_, entry)| entry.state == state).map(|(one, _)| one).collect()
        };
        Some(match self.below(14) {
            _ if all.len() < 2 => AccountOperation::Found { user, organization: next(&all) },
            0..=1 if all.len() < MOST_ORGANIZATIONS => {
                AccountOperation::Found { user, organization: next(&all) }
            }
            0..=3 => {
                // One that was left most of all; and some organizations nobody ever joins, so that
                // invitations to them wait.
                let left = self.one_of(&own(State::Absent)).filter(|_| self.chance(60));
                let any = self.one_of(&all[..all.len().min(MOST_JOINED)]);
                AccountOperation::Join { user, organization: left.or(any)? }
            }
            4..=6 => {
                let (there, open) =
                    (self.one_of(&own(State::Present)), self.one_of(&own(State::Unspecified)));
                AccountOperation::Leave { user, organization: there.or(open)? }
            }
            7..=9 => self.invite(world, user, &all)?,
            10..=11 => AccountOperation::Invitations { user },
            _ => AccountOperation::Memberships { user },
        })
    }

    /// An invitation to an organization that the user never joined, as a rule.
    fn invite(&mut self, world: &ModelState, user: UserNo, all: &[usize]) -> Option<AccountOperation> {
        let accounts = world.accounts();
        let invitations: Vec<usize> = accounts.all_invitations().collect();
        let joined: Vec<usize> = accounts.memberships(user).map(|(organization, _)| organization).collect();
        let strange: Vec<usize> = all.iter().copied().filter(|one| !joined.contains(one)).collect();
        let proven =
            |held: &Held| held.user == user && !held.gone && held.status == VerificationState::Verified;
        let own: Vec<Name> = world
            .slots()
            .filter(|(_, held)| proven(held) && held.value.pool == Pool::Of(Kind::Email))
            .map(|(_, held)| held.value)
            .collect();
        let every: Vec<Name> = world.names(Pool::Of(Kind::Email)).collect();
        let addresses = if own.is_empty() || self.chance(20) { every } else { own };
        let organizations = if strange.is_empty() { all } else { &strange };
        Some(AccountOperation::Invite {
            organization: self.one_of(organizations)?,
            invitation: next(&invitations),
            address: self.one_of(&addresses)?,
        })
    }
}

fn next(numbers: &[usize]) -> usize {
    numbers.iter().map(|number| number + 1).max().unwrap_or_default()
}
