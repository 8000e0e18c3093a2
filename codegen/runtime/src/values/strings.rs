//! Macros for the two kinds of generated string types: ids and open enums.

/// Declares a newtype for an id.
///
/// ```
/// clerk_user_runtime::string_id!(
///     /// Identifies a book.
///     BookId, "book_"
/// );
/// assert_eq!(BookId::PREFIX, "book_");
/// assert_eq!(BookId::from("book_1").as_str(), "book_1");
/// ```
#[macro_export]
macro_rules! string_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::private::serde::Serialize, $crate::private::serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive($crate::private::schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(crate = "clerk_user_runtime::private::schemars"))]
        #[serde(crate = "clerk_user_runtime::private::serde", transparent)]
        pub struct $name(String);

        impl $name {
            /// The usual prefix of these ids. Do not rely on it.
            pub const PREFIX: &'static str = $prefix;

            /// The id as a string.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        $crate::arbitrary!(id $name);

        impl $crate::read::Lenient for $name {
            const EXPECTED: &'static str = "text";

            fn left_out() -> Option<Self> {
                Some(Self::from(""))
            }

            fn read<'de, D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
                place: $crate::read::Place<'_>,
            ) -> Result<Option<Self>, D::Error> {
                Ok(<String as $crate::read::Lenient>::read(deserializer, place)?.map(Self))
            }
        }
    };
}

/// Serializes an enum with a variant `Unknown(String)` as a string, and preserves unknown values.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// enum Condition {
///     New,
///     Unknown(String),
/// }
/// clerk_user_runtime::open_enum!(Condition { New = "new" });
/// let seen: Condition = serde_json::from_str("\"eaten\"").unwrap();
/// assert_eq!(seen, Condition::Unknown("eaten".to_owned()));
/// assert_eq!(serde_json::to_string(&seen).unwrap(), "\"eaten\"");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// All values that the contract defines.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The value as it is sent on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        $crate::arbitrary!(enum $name);

        impl $crate::read::Lenient for $name {
            const EXPECTED: &'static str = "text";

            fn left_out() -> Option<Self> {
                Some(Self::from(""))
            }

            fn read<'de, D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
                place: $crate::read::Place<'_>,
            ) -> Result<Option<Self>, D::Error> {
                Ok($crate::read::read_text(deserializer, place)?.map(|text| Self::from(&*text)))
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as $crate::private::serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from(text.as_str()))
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::private::schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut $crate::private::schemars::SchemaGenerator) -> $crate::private::schemars::Schema {
                $crate::private::schemars::json_schema!({ "type": "string", "examples": [$($text),*] })
            }
        }
    };
}
