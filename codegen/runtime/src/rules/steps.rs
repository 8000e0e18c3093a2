//! Steps of a rule: what is given, what is called, what is looked at then. A step carries its values
//! as JSON with references to what was drawn and to what earlier steps answered. It performs nothing.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::refusal::ExpectedRefusal;
use super::text::{List, Text};

/// JSON with references. A text `$name.path` stands for a value, `$$text` for the text `$text`,
/// `$now` for the instant of the implementation; an object with a key that begins with `$` is made
/// at run time: see spec/README.md.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template(Text);

impl Template {
    /// A template, as compact JSON.
    pub const fn new(json: &'static str) -> Self {
        Self(Cow::Borrowed(json))
    }

    /// The compact JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The JSON itself.
    pub fn to_value(&self) -> Value {
        // It was JSON when it was lowered.
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

/// How a value of a step is drawn. What must be unique in an instance is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InputKind {
    /// A password that any policy takes.
    Password,
    /// A password that is too short.
    WeakPassword,
    /// An e-mail address.
    Email,
    /// An e-mail address that needs no mail to be verified.
    TestEmail,
    /// A phone number.
    Phone,
    /// A phone number that needs no message to be verified.
    TestPhone,
    /// A user name.
    Username,
    /// A unique text of any letters.
    Text,
    /// A name of a person or a thing; need not be unique.
    Name,
    /// A wallet address.
    Wallet,
    /// A metadata object.
    Metadata,
    /// A count, from none to three.
    Count,
    /// A count, from one to three.
    Few,
    /// Yes or no.
    Boolean,
    /// A TOTP secret.
    TotpSecret,
    /// An image file.
    Image,
    /// A past instant, in milliseconds.
    PastInstant,
    /// An address of a page.
    Url,
    /// A short unique name as it stands in addresses.
    Slug,
    /// A code of six digits that nobody was sent.
    Code,
}

/// A value that is drawn anew for each case, and its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepInput {
    /// The name.
    pub name: Text,
    /// How it is drawn.
    pub draw: InputKind,
}

/// What a step is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StepPhase {
    /// It sets the scene and must be carried out.
    Given,
    /// It is the one that is judged.
    Call,
    /// It looks at what has become.
    Then,
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepCaller {
    /// Whoever has the secret key.
    Key,
    /// The user of that name.
    User(Text),
    /// Nobody who is known.
    Nobody,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepAction {
    /// Creates a user with one verified address of its own.
    User,
    /// Calls an operation.
    Call {
        /// Its id.
        operation: Text,
        /// Who calls it.
        caller: StepCaller,
    },
    /// Changes settings.
    Settings,
    /// Moves the clock.
    Advance,
    /// Puts something there, by the seed's name on the wire.
    Seed(Text),
}

/// What is looked at in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matcher {
    /// It is this.
    Is(Template),
    /// It is anything but this.
    Not(Template),
    /// It is a list with a member like this.
    Has(Template),
    /// It is a list without a member like this.
    Lacks(Template),
    /// It is a list of so many members.
    Count(Template),
    /// It is a number, this or larger.
    AtLeast(Template),
    /// It is one of these.
    OneOf(Template),
    /// Nothing is there, or null.
    Absent,
}

/// What an answer shows at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expectation {
    /// The place: wire names and indexes with dots between; empty for the whole answer.
    pub at: Text,
    /// What is there.
    #[serde(rename = "look")]
    pub matcher: Matcher,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Whether it is given, judged, or looks at what has become.
    pub phase: StepPhase,
    /// What it does.
    pub action: StepAction,
    /// Its params, by wire name.
    pub params: Template,
    /// The name that its answer gets; of a repeated step, the list of its answers.
    pub bind: Option<Text>,
    /// How often it is done, where that is not once.
    pub times: Option<Template>,
    /// What its answer shows.
    #[serde(rename = "shows")]
    pub expectations: List<Expectation>,
    /// The refusal that is right; it is carried out when absent.
    pub refused: Option<ExpectedRefusal>,
}

impl StepInput {
    /// For emitted tables.
    pub const fn new(name: &'static str, draw: InputKind) -> Self {
        Self { name: Cow::Borrowed(name), draw }
    }
}

impl StepAction {
    /// For emitted tables: a call with the secret key.
    pub const fn key(operation: &'static str) -> Self {
        Self::Call { operation: Cow::Borrowed(operation), caller: StepCaller::Key }
    }

    /// For emitted tables: a call of the user of that name.
    pub const fn user(operation: &'static str, name: &'static str) -> Self {
        Self::Call { operation: Cow::Borrowed(operation), caller: StepCaller::User(Cow::Borrowed(name)) }
    }

    /// For emitted tables: a call of nobody.
    pub const fn nobody(operation: &'static str) -> Self {
        Self::Call { operation: Cow::Borrowed(operation), caller: StepCaller::Nobody }
    }

    /// For emitted tables: a seed.
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

/// For emitted tables: a place and what is there.
impl Expectation {
    looks! {
        /// It is this.
        is = Is;
        /// It is anything but this.
        not = Not;
        /// It is a list with a member like this.
        has = Has;
        /// It is a list without a member like this.
        lacks = Lacks;
        /// It is a list of so many members.
        count = Count;
        /// It is a number, this or larger.
        at_least = AtLeast;
        /// It is one of these.
        one_of = OneOf;
    }

    /// Nothing is there, or null.
    pub const fn absent(at: &'static str) -> Self {
        Self { at: Cow::Borrowed(at), matcher: Matcher::Absent }
    }
}

impl Step {
    /// For emitted tables.
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

    /// For emitted tables: a step without a name, done once, of which nothing is looked at.
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
    fn a_step_survives_its_json() {
        const STEP: Step = Step::new(
            StepPhase::Then,
            StepAction::user("frontend.get", "owner"),
            r#"{"a":"$b.c"}"#,
            Some(text("read")),
            Some(Template::new("2")),
            list![Expectation::is("a.0", "null"), Expectation::absent("b")],
            None,
        );
        let value = serde_json::to_value(&STEP).expect("a step is JSON");
        assert_eq!(value["params"], json!({"a": "$b.c"}));
        assert_eq!(value["shows"][0], json!({"at": "a.0", "look": {"is": null}}));
        assert_eq!(serde_json::from_value::<Step>(value).expect("it is a step"), STEP);
    }

    #[test]
    fn a_template_is_its_compact_json() {
        let template = Template::from(json!({"a": ["$b.c", 1]}));
        assert_eq!(template.as_str(), r#"{"a":["$b.c",1]}"#);
        assert_eq!(template, Template::new(r#"{"a":["$b.c",1]}"#));
        assert_eq!(template.to_value(), json!({"a": ["$b.c", 1]}));
    }

    #[test]
    fn a_plain_step_is_done_once_and_not_looked_at() {
        const STEP: Step = Step::plain(StepPhase::Given, StepAction::User, "{}");
        assert_eq!((&STEP.bind, &STEP.times, STEP.expectations.len()), (&None, &None, 0));
    }
}
