//! Steps of a rule: setup, the call under test, and checks. A step stores its values as JSON with references
//! to generated inputs and to earlier responses. This module does not execute steps.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::refusal::ExpectedRefusal;
use super::text::{List, Text};

/// JSON with references. The string `$name.path` is replaced with a value, `$$text` with the string `$text`,
/// and `$now` with the current time of the implementation. An object with a key that begins with `$` is
/// evaluated at run time: see spec/README.md.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template(Text);

impl Template {
    /// A template from compact JSON.
    pub const fn new(json: &'static str) -> Self {
        Self(Cow::Borrowed(json))
    }

    /// The compact JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parsed JSON.
    pub fn to_value(&self) -> Value {
        // Lowering produced this string, so it is valid JSON.
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

impl From<Value> for Template {
    fn from(value: Value) -> Self {
        Self(value.to_string().into())
    }
}

impl Serialize for Template {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Template {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from).map_err(D::Error::custom)
    }
}

/// How a step input is generated. Inputs that must be unique in an instance are generated unique.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InputKind {
    /// A password that every policy accepts.
    Password,
    /// A password that is too short.
    WeakPassword,
    /// An email address.
    Email,
    /// An email address that can be verified without sending mail.
    TestEmail,
    /// A phone number.
    Phone,
    /// A phone number that can be verified without sending a message.
    TestPhone,
    /// A username.
    Username,
    /// A unique string of arbitrary letters.
    Text,
    /// A name of a person or a thing, not necessarily unique.
    Name,
    /// A wallet address in hexadecimal form.
    Wallet,
    /// A wallet address that is a Solana key in base58.
    SolanaWallet,
    /// A metadata object.
    Metadata,
    /// A count from zero to three.
    Count,
    /// A count from one to three.
    Few,
    /// A boolean.
    Boolean,
    /// A TOTP secret.
    TotpSecret,
    /// An image file.
    Image,
    /// A past timestamp, in milliseconds.
    PastInstant,
    /// The URL of a page.
    Url,
    /// A short unique name for use in URLs.
    Slug,
    /// A six-digit code that was not sent to anyone.
    Code,
}

/// A named input that is generated anew for each case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepInput {
    /// The name.
    pub name: Text,
    /// How the value is generated.
    pub draw: InputKind,
}

/// The purpose of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StepPhase {
    /// Sets up the case. The call must succeed.
    Given,
    /// The call under test.
    Call,
    /// Checks the resulting state.
    Then,
}

/// The caller of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepCaller {
    /// The holder of the secret key.
    Key,
    /// The user with this name.
    User(Text),
    /// An unauthenticated caller.
    Nobody,
}

/// The action of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepAction {
    /// Creates a user with one verified email address.
    User,
    /// Calls an operation.
    Call {
        /// The operation id.
        operation: Text,
        /// The caller.
        caller: StepCaller,
    },
    /// Changes settings.
    Settings,
    /// Advances the clock.
    Advance,
    /// Seeds data, by the wire name of the seed.
    Seed(Text),
}

/// How a value in a response is matched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matcher {
    /// Equals this value.
    Is(Template),
    /// Differs from this value.
    Not(Template),
    /// A list with a member that matches this value, or a string that contains it.
    Has(Template),
    /// A list without any member that matches this value.
    Lacks(Template),
    /// A list with this many members.
    Count(Template),
    /// A number greater than or equal to this one.
    AtLeast(Template),
    /// Equals one of these values.
    OneOf(Template),
    /// Missing or null.
    Absent,
}

impl Matcher {
    /// The value to compare with.
    pub fn template(&self) -> Option<&Template> {
        match self {
            Self::Is(template)
            | Self::Not(template)
            | Self::Has(template)
            | Self::Lacks(template)
            | Self::Count(template)
            | Self::AtLeast(template)
            | Self::OneOf(template) => Some(template),
            Self::Absent => None,
        }
    }
}

/// An expectation about a value in a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expectation {
    /// The path: wire names and indexes separated by dots. Empty for the whole response.
    pub at: Text,
    /// How the value is matched.
    #[serde(rename = "look")]
    pub matcher: Matcher,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Whether the step is setup, the call under test, or a check.
    pub phase: StepPhase,
    /// The action.
    pub action: StepAction,
    /// The params, by wire name.
    pub params: Template,
    /// The name bound to the response, or to the list of responses of a repeated step.
    pub bind: Option<Text>,
    /// The number of repetitions. Absent means once.
    pub times: Option<Template>,
    /// The expectations about the response.
    #[serde(rename = "shows")]
    pub expectations: List<Expectation>,
    /// The expected error response. If absent, the call must succeed.
    pub refused: Option<ExpectedRefusal>,
}

impl StepInput {
    /// Constructor for generated tables.
    pub const fn new(name: &'static str, draw: InputKind) -> Self {
        Self { name: Cow::Borrowed(name), draw }
    }
}

impl StepAction {
    /// A call with the secret key, for generated tables.
    pub const fn key(operation: &'static str) -> Self {
        Self::Call { operation: Cow::Borrowed(operation), caller: StepCaller::Key }
    }

    /// A call by the user with this name, for generated tables.
    pub const fn user(operation: &'static str, name: &'static str) -> Self {
        Self::Call { operation: Cow::Borrowed(operation), caller: StepCaller::User(Cow::Borrowed(name)) }
    }

    /// A call by an unauthenticated caller, for generated tables.
    pub const fn nobody(operation: &'static str) -> Self {
        Self::Call { operation: Cow::Borrowed(operation), caller: StepCaller::Nobody }
    }

    /// A seed, for generated tables.
    pub const fn seed(name: &'static str) -> Self {
        Self::Seed(Cow::Borrowed(name))
    }
}

macro_rules! looks {
    ($($(#[$doc:meta])* $name:ident = $variant:ident;)*) => {
        $($(#[$doc])* pub const fn $name(at: &'static str, json: &'static str) -> Self {
            Self { at: Cow::Borrowed(at), matcher: Matcher::$variant(Template::new(json)) }
        })*
    };
}

/// Constructors for generated tables. Each takes the path of a value and how it is matched.
impl Expectation {
    looks! {
        /// Equals this value.
        is = Is;
        /// Differs from this value.
        not = Not;
        /// A list with a member that matches this value.
        has = Has;
        /// A list without any member that matches this value.
        lacks = Lacks;
        /// A list with this many members.
        count = Count;
        /// A number greater than or equal to this one.
        at_least = AtLeast;
        /// Equals one of these values.
        one_of = OneOf;
    }

    /// Missing or null.
    pub const fn absent(at: &'static str) -> Self {
        Self { at: Cow::Borrowed(at), matcher: Matcher::Absent }
    }
}

impl Step {
    /// Constructor for generated tables.
    pub const fn new(
        phase: StepPhase,
        action: StepAction,
        params: &'static str,
        bind: Option<Text>,
        times: Option<Template>,
        expectations: List<Expectation>,
        refused: Option<ExpectedRefusal>,
    ) -> Self {
        Self { phase, action, params: Template::new(params), bind, times, expectations, refused }
    }

    /// A step without a name, repetition, or expectations, for generated tables.
    pub const fn plain(phase: StepPhase, action: StepAction, params: &'static str) -> Self {
        Self::new(phase, action, params, None, None, Cow::Borrowed(&[]), None)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Expectation, Step, StepAction, Template};
    use crate::{StepPhase, list, text};

    #[test]
    fn a_step_survives_a_json_round_trip() {
        const STEP: Step = Step::new(
            StepPhase::Then,
            StepAction::user("frontend.get", "owner"),
            r#"{"a":"$b.c"}"#,
            Some(text("read")),
            Some(Template::new("2")),
            list![Expectation::is("a.0", "null"), Expectation::absent("b")],
            None,
        );
        let value = serde_json::to_value(&STEP).expect("a step should serialize");
        assert_eq!(value["params"], json!({"a": "$b.c"}));
        assert_eq!(value["shows"][0], json!({"at": "a.0", "look": {"is": null}}));
        assert_eq!(serde_json::from_value::<Step>(value).expect("the value should be a step"), STEP);
    }

    #[test]
    fn a_template_is_its_compact_json() {
        let template = Template::from(json!({"a": ["$b.c", 1]}));
        assert_eq!(template.as_str(), r#"{"a":["$b.c",1]}"#);
        assert_eq!(template, Template::new(r#"{"a":["$b.c",1]}"#));
        assert_eq!(template.to_value(), json!({"a": ["$b.c", 1]}));
    }

    #[test]
    fn a_plain_step_runs_once_without_expectations() {
        const STEP: Step = Step::plain(StepPhase::Given, StepAction::User, "{}");
        assert_eq!((&STEP.bind, &STEP.times, STEP.expectations.len()), (&None, &None, 0));
    }
}
