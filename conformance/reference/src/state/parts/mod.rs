//! The parts of the state, by name: each property of users, and each table with what changes in its rows. A fault
//! operator changes one part of one row, and does not know the types behind it.

mod identifiers;
mod part;
mod tables;
mod users;

use clerk_user::UserId;

pub use self::part::{Scope, StatePart};
use super::store::Store;

impl StatePart {
    /// Every part of the state.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        let identifiers = identifiers::PARTS.iter().flatten();
        users::PARTS.iter().chain(identifiers).chain(identifiers::CHALLENGES).chain(tables::PARTS)
    }

    /// The part with this name.
    pub fn find(name: &str) -> Option<&'static Self> {
        Self::all().find(|part| part.name == name)
    }
}

impl Store {
    /// The user to whom a row belongs: the user with this id, or the owner of a row with this id.
    pub fn owner_of(&self, id: &str) -> Option<String> {
        if self.user(&UserId::from(id.to_owned())).is_some() {
            return Some(id.to_owned());
        }
        if let Some(user) = self.identifier_owner(id) {
            return Some(user.id.to_string());
        }
        let rows = StatePart::all().filter(|part| part.is_existence).flat_map(|part| (part.rows)(self));
        let owner = rows.filter(|row| row.id == id).map(|row| row.owner).next()?;
        self.user(&UserId::from(owner.clone())).map(|_| owner)
    }
}
