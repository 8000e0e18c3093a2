//! The state of the server as plain data. Nothing here knows a request, a response or the clock.

mod credentials;
mod enterprise;
mod external_account;
mod identifier;
mod membership;
mod organization;
mod organization_invitation;
mod passkey;
mod payment_method;
mod session;
mod sign_up;
mod store;
mod table;
mod unique_key;
mod user;

pub use credentials::BackupCode;
pub(crate) use credentials::{Credentials, StoredPassword, StoredTotp};
pub(crate) use enterprise::{StoredEnterpriseAccount, StoredEnterpriseConnection};
pub(crate) use external_account::StoredExternalAccount;
pub(crate) use identifier::{Challenge, VerifiedBy};
pub use identifier::{Identifier, IdentifierKind, IdentifierStatus, Identifiers};
pub(crate) use membership::{Role, StoredMembership};
pub(crate) use organization::{StoredOrganization, StoredSuggestion};
pub(crate) use organization_invitation::StoredOrganizationInvitation;
pub(crate) use passkey::StoredPasskey;
pub(crate) use payment_method::StoredPaymentMethod;
pub(crate) use session::{StoredSession, StoredSignInToken};
pub(crate) use sign_up::{SignUpFields, StoredSignUp, StoredSignUpInvitation};
pub use store::Store;
pub use unique_key::UniqueKey;
pub use user::StoredUser;
pub(crate) use user::{Lock, StoredImage};
