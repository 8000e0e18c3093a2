//! Parameters of rule kinds as plain data, for code that prints or compares rules without matching on every
//! kind.

use super::refusal::ExpectedRefusal;
use super::steps::{Step, StepInput};
use super::text::{List, Text};

/// A parameter of a rule kind as plain data, so that printing and comparing rules does not require matching
/// on every kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// A variant of a closed enum: the Rust name of the enum and of the variant.
    Word(&'static str, String),
    /// A list of variants of a closed enum.
    Words(&'static str, Vec<String>),
    /// A string.
    Text(&'a str),
    /// A list of strings.
    Texts(&'a [Text]),
    /// A size.
    Size(u64),
    /// An integer.
    Integer(i64),
    /// An optional integer.
    OptionalInteger(Option<i64>),
    /// A boolean.
    Flag(bool),
    /// An expected error response.
    Refusal(&'a ExpectedRefusal),
    /// An optional string.
    OptionalText(Option<&'a str>),
    /// Randomly generated inputs.
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

/// Declares a parameter type that is a closed enum.
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
