//! One call of a saved failure. Values that differ from run to run are symbols.

use clerk_user_runtime::Actor;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::CallOrigin;

/// One call and its response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct SavedCall {
    pub(crate) operation: String,
    pub(crate) actor: Actor,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) api_version: Option<String>,
    pub(crate) params: Map<String, Value>,
    /// Null if there was no response.
    pub(crate) status: Option<u16>,
    /// The body. Null if there was no response.
    pub(crate) response: Value,
    /// Absent if the call was sequential.
    #[serde(default, skip_serializing_if = "CallOrigin::is_sequential")]
    pub(crate) origin: CallOrigin,
}

/// The name of the symbol of a secret.
pub(super) const SECRET: &str = "secret";

/// The prefix of symbols for texts from responses: `response2/ticket` is the member `ticket` of the second one.
pub(super) const RESPONSE: &str = "response";

/// The symbol of an id, such as `user1.id`.
pub(super) fn id_symbol(object: &str, number: u32) -> String {
    let to_word = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    format!("{}{number}.id", object.chars().map(to_word).collect::<String>())
}
