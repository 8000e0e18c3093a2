//! What users have beside what they show of themselves: a password, sessions, memberships.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::wire;
use serde_json::Value;

use super::allowed::Verdict;
use super::op::{Op, UserNo};
use super::why::{Book, Why};
use super::world::World;

/// Passwords, sessions and memberships of all users.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accounts {
    passwords: BTreeMap<UserNo, usize>,
    /// Whose a session is, and whether it still is one.
    sessions: BTreeMap<usize, (UserNo, bool)>,
    /// Members of organizations; the first is who began it.
    organizations: BTreeMap<usize, Vec<UserNo>>,
}

impl Accounts {
    /// The password of a user.
    pub(crate) fn password(&self, user: UserNo) -> Option<usize> {
        self.passwords.get(&user).copied()
    }

    /// Sessions that are active.
    pub(crate) fn sessions(&self, user: UserNo) -> BTreeSet<usize> {
        let active = self.sessions.iter().filter(|(_, (of, active))| *of == user && *active);
        active.map(|(session, _)| *session).collect()
    }

    /// Every session that ever was.
    pub(crate) fn all_sessions(&self) -> impl Iterator<Item = usize> {
        self.sessions.keys().copied()
    }

    /// Every organization.
    pub(crate) fn all_organizations(&self) -> impl Iterator<Item = usize> {
        self.organizations.keys().copied()
    }

    /// Whose a session is.
    pub(crate) fn owner(&self, session: usize) -> Option<UserNo> {
        self.sessions.get(&session).map(|(user, _)| *user)
    }

    /// The organizations of a user.
    pub(crate) fn memberships(&self, user: UserNo) -> BTreeSet<usize> {
        let of = self.organizations.iter().filter(|(_, members)| members.contains(&user));
        of.map(|(organization, _)| *organization).collect()
    }

    /// Takes a step that was carried out.
    pub(super) fn apply(&mut self, op: &Op) {
        match op {
            Op::Password { user, password } => drop(self.passwords.insert(*user, *password)),
            Op::RemovePassword { user } => drop(self.passwords.remove(user)),
            Op::SignIn { user, session } => drop(self.sessions.insert(*session, (*user, true))),
            Op::Revoke { session } => {
                if let Some((_, active)) = self.sessions.get_mut(session) {
                    *active = false;
                }
            }
            Op::Flag { user, operation: Operation::BackendBanUser } => self.end_sessions(*user),
            Op::Delete { user } => {
                self.end_sessions(*user);
                self.passwords.remove(user);
                for members in self.organizations.values_mut() {
                    members.retain(|member| member != user);
                }
            }
            Op::Found { user, organization } => drop(self.organizations.insert(*organization, vec![*user])),
            Op::Join { user, organization } => {
                self.organizations.entry(*organization).or_default().push(*user);
            }
            Op::Leave { user, organization } => {
                if let Some(members) = self.organizations.get_mut(organization) {
                    members.retain(|member| member != user);
                }
            }
            _ => {}
        }
    }

    fn end_sessions(&mut self, user: UserNo) {
        for (of, active) in self.sessions.values_mut() {
            *active &= *of != user;
        }
    }
}

impl World {
    /// What a step of an account may be answered with; nothing where it is no such step.
    pub(super) fn account_step(&self, op: &Op, operation: Operation, book: Book<'_>) -> Option<Verdict> {
        let accounts = &self.accounts;
        let done = |why: Why| Verdict::Done(why.into_iter().collect());
        let refused = |why: Why| Verdict::Refused(why.into_iter().collect());
        Some(match op {
            Op::Password { user, password } if accounts.password(*user) == Some(*password) => Verdict::Either,
            Op::Password { .. } => done(None),
            Op::RemovePassword { user } => {
                let has = accounts.password(*user).is_some();
                done(if has { None } else { book.fact("W10", operation) })
            }
            Op::CheckPassword { user, password } => {
                let why = book.fact("W12", operation);
                if accounts.password(*user) == Some(*password) { done(why) } else { refused(why) }
            }
            Op::SignIn { session, .. } if accounts.owner(*session).is_some() => Verdict::Moot,
            Op::SignIn { user, .. } if self.is_suspended(*user) => {
                let banned = self.shows_true(*user, wire::user::BANNED);
                let (fact, by) = if banned {
                    ("D3", Operation::BackendBanUser)
                } else {
                    ("D4", Operation::BackendLockUser)
                };
                refused(book.fact(fact, operation).or_else(|| book.fact(fact, by)))
            }
            Op::SignIn { .. } | Op::Sessions { .. } | Op::Memberships { .. } => done(None),
            Op::Revoke { session } => match accounts.owner(*session) {
                Some(user) if accounts.sessions(user).contains(session) => done(None),
                Some(_) => Verdict::Either,
                None => Verdict::Moot,
            },
            Op::Found { organization, .. } if accounts.organizations.contains_key(organization) => {
                Verdict::Moot
            }
            // Who may have how many organizations is the user's own setting.
            Op::Found { .. } => Verdict::Either,
            Op::Join { user, organization } => match accounts.organizations.get(organization) {
                None => Verdict::Moot,
                Some(members) if members.is_empty() || members.contains(user) => Verdict::Either,
                Some(_) => done(None),
            },
            Op::Leave { user, organization } => match accounts.organizations.get(organization) {
                None => Verdict::Moot,
                Some(members) if members.first() == Some(user) || !members.contains(user) => Verdict::Either,
                Some(_) if self.is_suspended(*user) => Verdict::Either,
                Some(_) => done(book.fact("O4", operation)),
            },
            _ => return None,
        })
    }

    fn shows_true(&self, user: UserNo, property: &str) -> bool {
        self.user(user).and_then(|user| user.shows.get(property)?.as_bool()) == Some(true)
    }

    /// What a step of an account changes in what its user shows.
    pub(super) fn show_account(&mut self, op: &Op) {
        self.accounts.apply(op);
        let enabled = match op {
            Op::Password { .. } => true,
            Op::RemovePassword { .. } => false,
            _ => return,
        };
        if let Some(user) = op.user().and_then(|user| self.user_mut(user)) {
            user.shows.insert(wire::user::PASSWORD_ENABLED, Value::Bool(enabled));
        }
    }
}
