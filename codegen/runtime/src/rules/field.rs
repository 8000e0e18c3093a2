//! Parameters of rule kinds as plain data, for code that prints or compares kinds without knowing each.

use super::refusal::ExpectedRefusal;
use super::steps::{Step, StepInput};
use super::text::{List, Text};

/// A param of a kind as plain data: what prints rules and what compares them need not know each kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// A word of a closed enum: the enum's Rust name and the variant's.
    Word(&'static str, String),
    /// A list of such words.
    Words(&'static str, Vec<String>),
    /// A text.
    Text(&'a str),
    /// A list of texts.
    Texts(&'a [Text]),
    /// A size.
    Size(u64),
    /// An integer.
    Integer(i64),
    /// An integer, where there is one.
    OptionalInteger(Option<i64>),
    /// A yes or no.
    Flag(bool),
    /// A refusal.
    Refusal(&'a ExpectedRefusal),
    /// A text, where there is one.
    OptionalText(Option<&'a str>),
    /// Values that are drawn.
    Inputs(&'a [StepInput]),
    /// Steps.
    Steps(&'a [Step]),
}

pub(crate) trait AsField {
    fn as_field(&self) -> Field<'_>;
}

macro_rules! as_field {
    ($($ty:ty => |$value:ident| $field:expr;)*) => {
        $(impl AsField for $ty {
            fn as_field(&self) -> Field<'_> {
                let $value = self;
                $field
            }
        })*
    };
}

as_field! {
    Text => |text| Field::Text(text);
    List<Text> => |texts| Field::Texts(texts);
    u64 => |size| Field::Size(*size);
    i64 => |number| Field::Integer(*number);
    Option<i64> => |number| Field::OptionalInteger(*number);
    bool => |flag| Field::Flag(*flag);
    ExpectedRefusal => |refusal| Field::Refusal(refusal);
    Option<Text> => |text| Field::OptionalText(text.as_deref());
    List<StepInput> => |inputs| Field::Inputs(inputs);
    List<Step> => |steps| Field::Steps(steps);
}

/// Declares a parameter that is one of a closed set of words.
macro_rules! parameters {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$value_doc])* $variant,)* }

        impl AsField for $name {
            fn as_field(&self) -> Field<'_> {
                Field::Word(stringify!($name), format!("{self:?}"))
            }
        }

        impl AsField for List<$name> {
            fn as_field(&self) -> Field<'_> {
                Field::Words(stringify!($name), self.iter().map(|word| format!("{word:?}")).collect())
            }
        }
    };
}

pub(crate) use parameters;
