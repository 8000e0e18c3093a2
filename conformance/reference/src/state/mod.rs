//! The state of the server as plain data. Nothing here knows a request, a response or the clock.

mod accounts;
mod credentials;
mod identifier;
mod membership;
mod organization;
mod organization_invitation;
#[cfg(feature = "internals")]
mod parts;
mod payment_method;
mod session;
mod sign_up;
mod store;
mod table;
mod unique_key;
mod user;

pub(crate) use accounts::{StoredEnterpriseAccount, StoredEnterpriseConnection, StoredExternalAccount};
pub use credentials::BackupCode;
pub(crate) use credentials::{Credentials, StoredPasskey, StoredPassword, StoredTotp};
pub(crate) use identifier::{Challenge, VerifiedBy};
pub use identifier::{Identifier, IdentifierKind, IdentifierStatus, Identifiers};
pub(crate) use membership::{Role, StoredMembership};
pub(crate) use organization::{StoredOrganization, StoredSuggestion};
pub(crate) use organization_invitation::StoredOrganizationInvitation;
#[cfg(feature = "internals")]
pub use parts::{Scope, StatePart};
pub(crate) use payment_method::StoredPaymentMethod;
pub(crate) use session::{StoredSession, StoredSignInToken};
pub(crate) use sign_up::{SignUpFields, StoredSignUp, StoredSignUpInvitation};
pub use store::Store;
pub use unique_key::UniqueKey;
pub use user::StoredUser;
pub(crate) use user::{Lock, StoredImage};
