//! What one response shows of a user.

use clerk_user::{VerificationStatus, wire};
use clerk_user_runtime::VerificationState;
use serde_json::Value;

use crate::model::operands::IdentifierKind;
use crate::stateful::executor::outcome::UserView;

/// A user in the response of an operation.
#[derive(Clone, Copy)]
pub(super) struct UserReading<'r> {
    /// The user, and the surface that shows it.
    pub(super) view: UserView,
    /// The id of the operation.
    pub(super) operation: &'static str,
    /// The user's object.
    pub(super) body: &'r Value,
}

impl<'r> UserReading<'r> {
    /// The members of a kind, if the response shows them.
    pub(super) fn members(self, kind: IdentifierKind) -> Option<&'r Vec<Value>> {
        self.body.get(kind.list_property()).and_then(Value::as_array)
    }

    /// The name of a property for messages.
    pub(super) fn describe(self, property: &str) -> String {
        format!("`{property}` in the response of {}", self.operation)
    }
}

/// The verification status that a response shows of a member.
pub(super) fn member_status(member: &Value) -> VerificationState {
    let verification = member.get(wire::email_address::VERIFICATION).and_then(Value::as_object);
    let is_verified = verification.is_some_and(|members| {
        members.values().any(|value| value.as_str() == Some(VerificationStatus::Verified.as_str()))
    });
    if is_verified {
        VerificationState::Verified
    } else if member.get(wire::email_address::RESERVED).and_then(Value::as_bool) == Some(true) {
        VerificationState::Reserved
    } else {
        VerificationState::Unverified
    }
}
