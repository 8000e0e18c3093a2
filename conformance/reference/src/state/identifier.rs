//! Email addresses, phone numbers and wallets, and how each was verified.

use clerk_user::{EmailAddressId, PhoneNumberId, VerificationStatus, Web3WalletId, wire};
use clerk_user_runtime::{Secret, Timestamp};

/// The kinds of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentifierKind {
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// A Web3 wallet.
    Wallet,
}

/// The names that the contract uses for one kind of identifier.
pub(crate) struct IdentifierNames {
    /// The prefix of its ids.
    pub(crate) id_prefix: &'static str,
    /// The param that carries a value.
    pub(crate) param: &'static str,
    /// The param that selects the primary one.
    pub(crate) primary_param: &'static str,
}

impl IdentifierKind {
    /// Every kind.
    pub(crate) const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Wallet];

    /// The names that the contract uses for this kind.
    pub(crate) const fn names(self) -> IdentifierNames {
        match self {
            Self::Email => IdentifierNames {
                id_prefix: EmailAddressId::PREFIX,
                param: wire::params::EMAIL_ADDRESS,
                primary_param: wire::params::PRIMARY_EMAIL_ADDRESS_ID,
            },
            Self::Phone => IdentifierNames {
                id_prefix: PhoneNumberId::PREFIX,
                param: wire::params::PHONE_NUMBER,
                primary_param: wire::params::PRIMARY_PHONE_NUMBER_ID,
            },
            Self::Wallet => IdentifierNames {
                id_prefix: Web3WalletId::PREFIX,
                param: wire::params::WEB3_WALLET,
                primary_param: wire::params::PRIMARY_WEB3_WALLET_ID,
            },
        }
    }
}

/// The identifiers of one kind that a user has.
#[derive(Clone, Debug, Default)]
pub struct Identifiers {
    /// The identifiers, oldest first.
    pub list: Vec<Identifier>,
    /// The id of the primary one.
    pub primary_id: Option<String>,
}

impl Identifiers {
    /// The identifier with this id.
    pub fn find(&self, id: &str) -> Option<&Identifier> {
        self.list.iter().find(|identifier| identifier.id == id)
    }

    pub(crate) fn find_mut(&mut self, id: &str) -> Option<&mut Identifier> {
        self.list.iter_mut().find(|identifier| identifier.id == id)
    }

    /// The primary identifier.
    pub(crate) fn primary(&self) -> Option<&Identifier> {
        self.find(self.primary_id.as_deref()?)
    }
}

/// One email address, phone number or wallet.
#[derive(Clone, Debug)]
pub struct Identifier {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: IdentifierKind,
    /// The address or number itself.
    pub value: String,
    /// Whether it is verified.
    pub status: IdentifierStatus,
    /// What verified it, if it is verified.
    pub(crate) verified_by: Option<VerifiedBy>,
    /// The latest challenge that its owner requested.
    pub(crate) challenge: Option<Challenge>,
    /// The latest challenge that the backend requested, which is separate from the owner's.
    pub(crate) backend_challenge: Option<Challenge>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl Identifier {
    /// Whether it is verified.
    pub fn is_verified(&self) -> bool {
        self.status == IdentifierStatus::Verified
    }

    /// Marks it as verified, or as unverified. An identifier that is already verified keeps what verified it
    /// first.
    pub(crate) fn set_verified(&mut self, by: Option<VerifiedBy>) {
        match (self.status, by) {
            (IdentifierStatus::Verified, Some(_)) => {}
            (_, Some(by)) => (self.status, self.verified_by) = (IdentifierStatus::Verified, Some(by)),
            (_, None) => {
                (self.status, self.verified_by, self.challenge) = (IdentifierStatus::Unverified, None, None);
            }
        }
    }
}

/// Whether an identifier is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierStatus {
    /// Verified, and unavailable to other users.
    Verified,
    /// Not verified, yet unavailable to other users.
    Reserved,
    /// Not verified.
    Unverified,
}

impl IdentifierStatus {
    /// The status that a `verified` flag selects.
    pub(crate) const fn from_flag(verified: bool) -> Self {
        if verified { Self::Verified } else { Self::Unverified }
    }
}

/// What verified an identifier.
#[derive(Clone, Debug)]
pub(crate) enum VerifiedBy {
    /// A request of the backend.
    Admin,
    /// The ticket of an invitation to sign up.
    Ticket,
    /// An account at an OAuth provider, with the strategy of that provider.
    Oauth(String),
    /// A code or a signature.
    Challenge(Challenge),
}

/// A code that was sent, or a message to sign.
#[derive(Clone, Debug)]
pub(crate) struct Challenge {
    pub(crate) id: String,
    pub(crate) strategy: String,
    /// The code, or the message.
    pub(crate) secret: String,
    pub(crate) attempts: i64,
    pub(crate) verified: bool,
    pub(crate) expire_at: Timestamp,
}

impl Challenge {
    /// How many attempts one code allows.
    const MAX_ATTEMPTS: i64 = 5;

    /// Compares a code, and counts the attempt.
    pub(crate) fn attempt(&mut self, code: &Secret, now: Timestamp) -> VerificationStatus {
        if now >= self.expire_at {
            return VerificationStatus::Expired;
        }
        if self.attempts >= Self::MAX_ATTEMPTS {
            return VerificationStatus::Failed;
        }
        self.attempts += 1;
        self.verified = code.expose() == self.secret;
        if self.verified { VerificationStatus::Verified } else { VerificationStatus::Unverified }
    }
}
