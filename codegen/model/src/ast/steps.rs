//! Steps of a rule: generated inputs, preconditions, the judged call, and checks afterwards.

use clerk_user_runtime::InputKind;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Entries;
use super::refusal::{ErrorRef, JudgedPart};
use crate::source::Spanned;

/// The effect of a call.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EffectEntry {
    /// Inputs that are generated for each case, by camelCase name.
    pub draw: Entries<Spanned<InputKind>>,
    /// Preconditions. If one of these steps fails, the rule is not judged.
    #[serde(default)]
    pub given: Vec<Spanned<StepEntry>>,
    /// The judged call; it must succeed.
    pub call: Spanned<StepEntry>,
    /// Steps after the call, with their expectations.
    #[serde(default)]
    pub then: Vec<Spanned<StepEntry>>,
}

/// A call whose outcome no source documents.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ObservedCallEntry {
    /// Inputs that are generated for each case, by camelCase name.
    pub draw: Entries<Spanned<InputKind>>,
    /// Preconditions. If one of these steps fails, nothing is recorded.
    #[serde(default)]
    pub given: Vec<Spanned<StepEntry>>,
    /// The call; whether it succeeds, and with which error it is refused, is recorded.
    pub call: Spanned<StepEntry>,
}

/// A call that is refused under a condition.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GuardedEntry {
    /// Inputs that are generated for each case, by camelCase name.
    pub draw: Entries<Spanned<InputKind>>,
    /// Preconditions. If one of these steps fails, the rule is not judged.
    #[serde(default)]
    pub given: Vec<Spanned<StepEntry>>,
    /// The judged call; it must be refused.
    pub call: Spanned<StepEntry>,
    /// Steps after the call, with their expectations.
    #[serde(default)]
    pub then: Vec<Spanned<StepEntry>>,
    /// Expected error.
    pub error: ErrorRef,
    /// Parts of the refusal to compare.
    pub judges: JudgedPart,
    /// Binding of the user that the refused call leaves unchanged.
    pub unchanged: Option<Spanned<String>>,
}

/// One step: `user`, `call` or `control`, with the keys that belong to it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StepEntry {
    /// Creates a user with one new verified address, and binds it to this name.
    pub user: Option<Spanned<String>>,
    /// Calls an operation.
    pub call: Option<Spanned<String>>,
    /// Uses the control capability.
    pub control: Option<Spanned<ControlKeyword>>,
    /// For `control: seed`: the name of the seed.
    pub seed: Option<Spanned<String>>,
    /// For a call on the frontend: the binding of the calling user, or `nobody`.
    #[serde(rename = "as")]
    pub caller: Option<Spanned<String>>,
    /// Params, by SDK name; the values are JSON with references.
    #[serde(default)]
    pub params: Entries<Spanned<Value>>,
    /// Number of repetitions; 1 by default.
    pub times: Option<Spanned<Value>>,
    /// Name for the response; for a repeated step, for the list of responses.
    pub bind: Option<Spanned<String>>,
    /// Expectations on the response.
    #[serde(default)]
    pub expect: Vec<ExpectationEntry>,
    /// For a step of `then`: the expected error.
    pub refused: Option<ErrorRef>,
}

/// Actions of the control capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControlKeyword {
    /// Changes settings.
    Settings,
    /// Moves the clock by `milliseconds`.
    Advance,
    /// Creates data from a seed.
    Seed,
}

/// An expectation on a response: `at`, and exactly one of the other keys.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExpectationEntry {
    /// Path of SDK names and indexes, separated by dots; the whole response if empty.
    pub at: Spanned<String>,
    /// The value equals this.
    #[serde(default, deserialize_with = "there")]
    pub is: Option<Spanned<Value>>,
    /// The value differs from this.
    #[serde(default, deserialize_with = "there")]
    pub not: Option<Spanned<Value>>,
    /// The value is a list with a member that contains this.
    #[serde(default, deserialize_with = "there")]
    pub has: Option<Spanned<Value>>,
    /// The value is a list without a member that contains this.
    #[serde(default, deserialize_with = "there")]
    pub lacks: Option<Spanned<Value>>,
    /// The value is a list with this number of members.
    #[serde(default, deserialize_with = "there")]
    pub count: Option<Spanned<Value>>,
    /// The value is a number, at least this.
    #[serde(default, deserialize_with = "there")]
    pub at_least: Option<Spanned<Value>>,
    /// The value is one of these.
    #[serde(default, deserialize_with = "there")]
    pub one_of: Option<Spanned<Value>>,
    /// The value is absent or null.
    #[serde(default)]
    pub absent: bool,
}

/// Reads a present value, including null.
fn there<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Spanned<Value>>, D::Error> {
    Spanned::deserialize(deserializer).map(Some)
}
