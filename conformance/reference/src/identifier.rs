//! Identifiers as they are stored: addresses, numbers and wallets alike, with how each was proven.
//! It knows no request and no answer.

use clerk_user::{EmailAddressId, PhoneNumberId, Web3WalletId, wire};
use clerk_user_runtime::Timestamp;

use super::store::Claim;

/// What an identifier is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Email,
    Phone,
    Wallet,
}

impl Kind {
    /// What an id of this kind begins with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Email => EmailAddressId::PREFIX,
            Self::Phone => PhoneNumberId::PREFIX,
            Self::Wallet => Web3WalletId::PREFIX,
        }
    }

    /// The param that carries a value of this kind.
    pub const fn param(self) -> &'static str {
        match self {
            Self::Email => wire::params::EMAIL_ADDRESS,
            Self::Phone => wire::params::PHONE_NUMBER,
            Self::Wallet => wire::params::WEB3_WALLET,
        }
    }

    /// The param that makes one of this kind the primary.
    pub const fn primary_param(self) -> &'static str {
        match self {
            Self::Email => wire::params::PRIMARY_EMAIL_ADDRESS_ID,
            Self::Phone => wire::params::PRIMARY_PHONE_NUMBER_ID,
            Self::Wallet => wire::params::PRIMARY_WEB3_WALLET_ID,
        }
    }
}

/// The identifiers of one kind that a user has.
#[derive(Clone, Debug, Default)]
pub struct Identifiers {
    pub list: Vec<Identifier>,
    /// Id of the primary one.
    pub primary: Option<String>,
}

impl Identifiers {
    pub fn find(&self, id: &str) -> Option<&Identifier> {
        self.list.iter().find(|one| one.id == id)
    }

    pub fn find_mut(&mut self, id: &str) -> Option<&mut Identifier> {
        self.list.iter_mut().find(|one| one.id == id)
    }

    /// The primary one.
    pub fn main(&self) -> Option<&Identifier> {
        self.find(self.primary.as_deref()?)
    }
}

/// An identifier as it is stored.
#[derive(Clone, Debug)]
pub struct Identifier {
    pub id: String,
    pub kind: Kind,
    pub value: String,
    pub status: Status,
    /// What it was verified by, if it is verified.
    pub proof: Option<Proof>,
    /// The verification that was begun last.
    pub check: Option<Check>,
    /// The one that the backend began, for its own use.
    pub backend_check: Option<Check>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Identifier {
    /// What it keeps from all others.
    pub fn claim(&self) -> Claim {
        Claim::identifier(self.kind, &self.value)
    }

    pub fn is_verified(&self) -> bool {
        self.status == Status::Verified
    }

    /// Verifies it by this proof, or takes its verification back. What is said twice keeps its first proof.
    pub fn set_verified(&mut self, proof: Option<Proof>) {
        match (self.status, proof) {
            (Status::Verified, Some(_)) => {}
            (_, Some(proof)) => (self.status, self.proof) = (Status::Verified, Some(proof)),
            (_, None) => (self.status, self.proof, self.check) = (Status::Unverified, None, None),
        }
    }
}

/// How far an identifier is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Verified,
    /// Not verified, yet kept from all others.
    Reserved,
    Unverified,
}

/// What an identifier was verified by.
#[derive(Clone, Debug)]
pub enum Proof {
    /// The word of the backend.
    Admin,
    /// The ticket of an invitation.
    Ticket,
    /// An account of a provider, whose strategy this is.
    Oauth(String),
    /// A code or a signature.
    Check(Check),
}

/// A verification that was begun.
#[derive(Clone, Debug)]
pub struct Check {
    pub id: String,
    pub strategy: String,
    /// The code that was sent, or the text to sign.
    pub secret: String,
    pub attempts: i64,
    pub verified: bool,
    pub expire_at: Timestamp,
}
