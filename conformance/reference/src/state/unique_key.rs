//! Values that only one user at a time may hold.

use super::identifier::{Identifier, IdentifierKind};

/// A value that only one user at a time may hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UniqueKey {
    /// A username, folded to lowercase.
    Username(String),
    /// The id of the user in the application's own database.
    ExternalId(String),
    /// An email address, a phone number or a wallet, folded where case does not matter.
    Identifier(IdentifierKind, String),
    /// An account at an OAuth provider: the provider, and the id of the user there.
    ExternalAccount(String, String),
}

impl UniqueKey {
    /// The key of a username. The sources do not say whether case matters; here it does not.
    pub(crate) fn username(username: &str) -> Self {
        Self::Username(username.to_ascii_lowercase())
    }

    /// The key of an identifier.
    pub(crate) fn identifier(kind: IdentifierKind, value: &str) -> Self {
        // Case matters in a base58 wallet address, and does not in a hexadecimal one.
        let folds = kind != IdentifierKind::Wallet || value.starts_with("0x");
        Self::Identifier(kind, if folds { value.to_ascii_lowercase() } else { value.to_owned() })
    }
}

impl Identifier {
    /// The key that it reserves once it is verified.
    pub fn unique_key(&self) -> UniqueKey {
        UniqueKey::identifier(self.kind, &self.value)
    }
}
