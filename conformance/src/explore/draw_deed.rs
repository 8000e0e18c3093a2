//! Draws steps about credentials, sessions, memberships and invitations, from what a user has.

use clerk_user_runtime::Surface;

use super::draw::Drawer;
use crate::model::credentials::Known;
use crate::model::deed::{Code, Deed};
use crate::model::op::{Kind, Name, Pool, UserNo};
use crate::model::world::World;

/// How many of each there are, so that each meets again and again.
const FEW: usize = 3;

impl Drawer<'_> {
    pub(super) fn deed(&mut self, world: &World, user: UserNo) -> Option<Deed> {
        match self.below(3) {
            0 => self.credential(world, user),
            1 => self.session(world, user),
            _ => self.membership(world, user),
        }
    }

    fn credential(&mut self, world: &World, user: UserNo) -> Option<Deed> {
        let credentials = world.accounts().credentials(user);
        let guarded = matches!(credentials.secret(), Known::Is(_));
        Some(match self.below(12) {
            0..=2 => self.set_password(user),
            3 => Deed::RemovePassword { user },
            4..=5 => {
                let right = match credentials.password() {
                    Known::Is(right) if self.chance(60) => right,
                    _ => self.below(FEW),
                };
                Deed::CheckPassword { user, password: right }
            }
            _ if !guarded && self.chance(70) => Deed::SetSecret { user, secret: self.below(FEW) },
            6..=7 => Deed::SetCodes { user, set: self.below(FEW) },
            8..=9 => {
                let codes: Vec<Code> = credentials.codes().collect();
                Deed::UseCode { user, code: self.one_of(&codes)? }
            }
            10 => {
                let right = match credentials.secret() {
                    Known::Is(right) if self.chance(60) => right,
                    _ => self.below(FEW),
                };
                Deed::CheckSecret { user, secret: right }
            }
            _ if self.chance(50) => Deed::RemoveSecret { user },
            _ => Deed::DisableFactors { user },
        })
    }

    fn set_password(&mut self, user: UserNo) -> Deed {
        let surface = if self.chance(40) { Surface::Frontend } else { Surface::Backend };
        Deed::SetPassword { user, password: self.below(FEW), surface, ends_sessions: self.chance(30) }
    }

    fn session(&mut self, world: &World, user: UserNo) -> Option<Deed> {
        let all: Vec<usize> = world.accounts().all_sessions().collect();
        let own: Vec<usize> = world.accounts().sessions(user).map(|(session, _)| session).collect();
        Some(match self.below(10) {
            0..=2 => Deed::SignIn { user, session: next(&all) },
            3..=4 => Deed::Revoke { session: self.one_of(&own)? },
            5 => Deed::SignInAgain { session: self.one_of(&all)? },
            _ => Deed::Sessions { user },
        })
    }

    fn membership(&mut self, world: &World, user: UserNo) -> Option<Deed> {
        let all: Vec<usize> = world.accounts().all_organizations().collect();
        let own: Vec<usize> =
            world.accounts().memberships(user).map(|(organization, _)| organization).collect();
        Some(match self.below(12) {
            0 if all.len() < FEW => Deed::Found { user, organization: next(&all) },
            0..=3 => Deed::Join { user, organization: self.one_of(&all)? },
            4..=5 => Deed::Leave { user, organization: self.one_of(&own)? },
            6..=7 => {
                let invitations: Vec<usize> = world.accounts().all_invitations().collect();
                let addresses: Vec<Name> = world.names(Pool::Of(Kind::Email)).collect();
                let (organization, invitation) = (self.one_of(&all)?, next(&invitations));
                Deed::Invite { organization, invitation, address: self.one_of(&addresses)? }
            }
            8 => Deed::Invitations { user },
            _ => Deed::Memberships { user },
        })
    }
}

fn next(numbers: &[usize]) -> usize {
    numbers.iter().map(|number| number + 1).max().unwrap_or_default()
}
