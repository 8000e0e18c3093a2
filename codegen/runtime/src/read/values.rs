//! Texts, numbers and other values without members of their own.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde_json::{Map, Value};

use super::node::Node;
use super::{Lenient, Place};
use crate::{Metadata, Presence, Secret, Timestamp};

/// The largest whole number up to which every whole number is an `f64`.
const MAX_WHOLE: f64 = 9_007_199_254_740_992.0;

/// Reads a text, without a copy where the input has it as it is.
///
/// # Errors
/// If the input is not JSON.
pub fn read_text<'de, D: Deserializer<'de>>(
    deserializer: D,
    place: Place<'_>,
) -> Result<Option<Cow<'de, str>>, D::Error> {
    Ok(match Node::read(deserializer)? {
        Node::Text(text) => Some(text),
        other => place.unexpected(String::EXPECTED, &other),
    })
}

impl Lenient for String {
    const EXPECTED: &'static str = "text";

    fn left_out() -> Option<Self> {
        Some(Self::new())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(read_text(deserializer, place)?.map(Cow::into_owned))
    }
}

impl Lenient for bool {
    const EXPECTED: &'static str = "true or false";

    fn left_out() -> Option<Self> {
        Some(false)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(match Node::read(deserializer)? {
            Node::Boolean(value) => Some(value),
            other => place.unexpected(Self::EXPECTED, &other),
        })
    }
}

impl Lenient for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn left_out() -> Option<Self> {
        Some(0)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(match Node::read(deserializer)? {
            Node::Integer(number) => Some(number),
            #[expect(clippy::cast_possible_truncation, reason = "the number is whole and in range")]
            Node::Number(number) if number.fract() == 0.0 && number.abs() <= MAX_WHOLE => {
                Some(number as Self)
            }
            other => place.unexpected(Self::EXPECTED, &other),
        })
    }
}

impl Lenient for u64 {
    const EXPECTED: &'static str = "a whole number from 0";

    fn left_out() -> Option<Self> {
        Some(0)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        let number = i64::read(deserializer, place)?;
        Ok(number.and_then(|number| {
            Self::try_from(number)
                .map_or_else(|_| place.unexpected(Self::EXPECTED, &Node::Integer(number)), Some)
        }))
    }
}

impl Lenient for Timestamp {
    const EXPECTED: &'static str = "a time in milliseconds";

    fn left_out() -> Option<Self> {
        Some(Self::default())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(i64::read(deserializer, place)?.map(Self::from_millis))
    }
}

impl Lenient for Secret {
    const EXPECTED: &'static str = "text";

    fn left_out() -> Option<Self> {
        Some(Self::new(""))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(match Node::read(deserializer)? {
            Node::Text(text) => Some(Self::new(text)),
            // The value may be the secret, so it is not shown.
            _ => place.lost(format!("expected {}", Self::EXPECTED)),
        })
    }
}

impl Lenient for Value {
    const EXPECTED: &'static str = "a JSON value";

    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: Place<'_>) -> Result<Option<Self>, D::Error> {
        Self::deserialize(deserializer).map(Some)
    }
}

impl Lenient for Map<String, Value> {
    const EXPECTED: &'static str = "an object";

    fn left_out() -> Option<Self> {
        Some(Self::new())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Object(members) => Some(members),
            other => place.unexpected(Self::EXPECTED, &Node::read(other).unwrap_or(Node::Null)),
        })
    }
}

impl Lenient for Metadata {
    const EXPECTED: &'static str = "an object";

    fn left_out() -> Option<Self> {
        Some(Self::new())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(Map::read(deserializer, place)?.map(Self))
    }
}

/// Null and a value that cannot be read are both `None`, so this always reads something.
impl<T: Lenient> Lenient for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(Nullable(place, PhantomData)).map(|read| Some(read.flatten()))
    }
}

/// A value that cannot be read is absent.
impl<T: Lenient> Lenient for Presence<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        let read = deserializer.deserialize_option(Nullable(place, PhantomData))?;
        Ok(Some(match read {
            None => Self::Null,
            Some(None) => Self::Absent,
            Some(Some(value)) => Self::Value(value),
        }))
    }
}

/// Reads null as `None`, and a value that cannot be read as `Some(None)`.
pub(super) struct Nullable<'a, T>(pub(super) Place<'a>, pub(super) PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for Nullable<'_, T> {
    type Value = Option<Option<T>>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let mark = self.0.mark();
        let read = T::read(deserializer, self.0)?;
        if read.is_none() {
            self.0.recover(mark);
        }
        Ok(Some(read))
    }
}
