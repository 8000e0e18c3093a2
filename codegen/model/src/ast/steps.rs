//! Steps of a rule: what is drawn, given, called, and looked at then.

use clerk_user_runtime::InputKind;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Entries;
use super::refusal::{ErrorWord, Judges};
use crate::source::Spanned;

/// What a call brings about.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EffectEntry {
    /// What is drawn anew for each case, by camelCase name.
    pub draw: Entries<Spanned<InputKind>>,
    /// What is given: each step must be carried out, else nothing is judged.
    #[serde(default)]
    pub given: Vec<Spanned<StepEntry>>,
    /// The one call; it must be carried out.
    pub call: Spanned<StepEntry>,
    /// What is looked at then.
    #[serde(default)]
    pub then: Vec<Spanned<StepEntry>>,
}

/// A call that is refused where something stands against it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GuardedEntry {
    /// What is drawn anew for each case, by camelCase name.
    pub draw: Entries<Spanned<InputKind>>,
    /// What is given: each step must be carried out, else nothing is judged.
    #[serde(default)]
    pub given: Vec<Spanned<StepEntry>>,
    /// The one call; it must be refused.
    pub call: Spanned<StepEntry>,
    /// What is looked at then.
    #[serde(default)]
    pub then: Vec<Spanned<StepEntry>>,
    /// The refusal.
    pub error: ErrorWord,
    /// What of the refusal is judged.
    pub judges: Judges,
    /// The user that is the same after the refusal as before it, by its name here.
    pub unchanged: Option<Spanned<String>>,
}

/// One step: `user`, `call` or `control`, and what goes with it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StepEntry {
    /// Creates a user with one fresh verified address, and gives it this name.
    pub user: Option<Spanned<String>>,
    /// Calls an operation.
    pub call: Option<Spanned<String>>,
    /// Does what no operation can.
    pub control: Option<Spanned<ControlWord>>,
    /// Of `control: seed`: what is put there.
    pub seed: Option<Spanned<String>>,
    /// Of a call on the frontend: the user who calls, by its name here, or `nobody`.
    #[serde(rename = "as")]
    pub caller: Option<Spanned<String>>,
    /// Params by SDK name: JSON with references.
    #[serde(default)]
    pub params: Entries<Spanned<Value>>,
    /// How often it is done; once when left out.
    pub times: Option<Spanned<Value>>,
    /// The name that its answer gets; of a repeated step, the list of its answers.
    pub bind: Option<Spanned<String>>,
    /// What the answer shows.
    #[serde(default)]
    pub expect: Vec<ExpectationEntry>,
    /// Of a step of `then`: the error that is right.
    pub refused: Option<ErrorWord>,
}

/// What the control capability does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControlWord {
    /// Changes settings.
    Settings,
    /// Moves the clock by `milliseconds`.
    Advance,
    /// Puts something there.
    Seed,
}

/// What an answer shows at a place: exactly one of the keys but `at`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExpectationEntry {
    /// The place: SDK names and indexes with dots between; the whole answer when empty.
    pub at: Spanned<String>,
    /// It is this.
    #[serde(default, deserialize_with = "there")]
    pub is: Option<Spanned<Value>>,
    /// It is anything but this.
    #[serde(default, deserialize_with = "there")]
    pub not: Option<Spanned<Value>>,
    /// It is a list with a member like this: it may have more than is named.
    #[serde(default, deserialize_with = "there")]
    pub has: Option<Spanned<Value>>,
    /// It is a list without a member like this.
    #[serde(default, deserialize_with = "there")]
    pub lacks: Option<Spanned<Value>>,
    /// It is a list of so many members.
    #[serde(default, deserialize_with = "there")]
    pub count: Option<Spanned<Value>>,
    /// It is a number, this or larger.
    #[serde(default, deserialize_with = "there")]
    pub at_least: Option<Spanned<Value>>,
    /// It is one of these.
    #[serde(default, deserialize_with = "there")]
    pub one_of: Option<Spanned<Value>>,
    /// Nothing is there, or null.
    #[serde(default)]
    pub absent: bool,
}

/// A value that is there, null too.
fn there<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Spanned<Value>>, D::Error> {
    Spanned::deserialize(deserializer).map(Some)
}
