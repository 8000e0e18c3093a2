//! Reads generated structs by taking a JSON object apart member by member.
//!
//! serde's derive generates a key deserializer and two visitors for each struct. With hundreds of generated
//! structs, compiling them took half of the compile time of the crate. Here, reading a member is a single
//! call.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error};
use serde_json::{Map, Value};

use crate::Rfc3339Field;

/// `members!(Type { field "wire" kind, … })`: how each field of a struct is read. The kind is a method of
/// [`Members`]. Arguments after the wire name can follow in parentheses.
#[macro_export]
macro_rules! members {
    ($name:ident { $($field:ident $wire:literal $kind:ident $(($given:expr))?),* $(,)? }) => {
        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                #[allow(unused_mut, unused_variables, reason = "a type may have no members")]
                let mut members = $crate::Members::read(deserializer)?;
                Ok(Self { $($field: members.$kind($wire $(, $given)?)?),* })
            }
        }
    };
}

/// The members of an object that have not been read yet. Unread members are ignored, because a server can
/// return more members than this edition defines.
#[derive(Debug)]
pub struct Members(Map<String, Value>);

impl Members {
    /// Deserializes an object.
    pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self)
    }

    /// Creates the reader from an object that is already parsed.
    pub(crate) const fn of(members: Map<String, Value>) -> Self {
        Self(members)
    }

    fn take(&mut self, wire: &str) -> Option<Value> {
        // The order of the remaining members does not matter.
        self.0.swap_remove(wire)
    }

    fn required_value<E: Error>(&mut self, wire: &'static str) -> Result<Value, E> {
        self.take(wire).ok_or_else(|| E::missing_field(wire))
    }

    /// Reads a member that is required and not nullable.
    pub fn required<T: DeserializeOwned, E: Error>(&mut self, wire: &'static str) -> Result<T, E> {
        let value = self.required_value(wire)?;
        read(wire, value)
    }

    /// Reads a member that is required and nullable.
    pub fn nullable<T: DeserializeOwned, E: Error>(&mut self, wire: &'static str) -> Result<Option<T>, E> {
        self.required(wire)
    }

    /// Reads a member that is optional and not nullable.
    pub fn optional<T: DeserializeOwned, E: Error>(&mut self, wire: &'static str) -> Result<Option<T>, E> {
        self.take(wire).map(|value| read(wire, value)).transpose()
    }

    /// Reads a member whose type defines what absent means.
    pub fn defaulted<T: DeserializeOwned + Default, E: Error>(&mut self, wire: &'static str) -> Result<T, E> {
        self.or(wire, T::default)
    }

    /// Reads a member with a default.
    pub fn or<T: DeserializeOwned, E: Error>(
        &mut self,
        wire: &'static str,
        default: impl FnOnce() -> T,
    ) -> Result<T, E> {
        self.take(wire).map_or_else(|| Ok(default()), |value| read(wire, value))
    }

    /// Reads a required timestamp in RFC 3339 format.
    pub fn instant<T: Rfc3339Field, E: Error>(&mut self, wire: &'static str) -> Result<T, E> {
        let value = self.required_value(wire)?;
        read_instant(wire, value)
    }

    /// Reads a timestamp in RFC 3339 format whose type defines what absent means.
    pub fn instant_or_default<T: Rfc3339Field + Default, E: Error>(
        &mut self,
        wire: &'static str,
    ) -> Result<T, E> {
        self.take(wire).map_or_else(|| Ok(T::default()), |value| read_instant(wire, value))
    }
}

fn read<T: DeserializeOwned, E: Error>(wire: &str, value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(|error| E::custom(format_args!("{wire}: {error}")))
}

fn read_instant<T: Rfc3339Field, E: Error>(wire: &str, value: Value) -> Result<T, E> {
    T::from_text(read(wire, value)?).map_err(|error| E::custom(format_args!("{wire}: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{Patch, Presence, Timestamp};

    #[derive(Debug, PartialEq)]
    struct Lamp {
        id: String,
        shade: Option<String>,
        bulb: Option<i64>,
        note: Presence<String>,
        lit_at: Patch<Timestamp>,
        watts: i64,
    }

    members!(Lamp {
        id "id" required,
        shade "shade" nullable,
        bulb "bulb" optional,
        note "note" defaulted,
        lit_at "lit_at" instant_or_default,
        watts "watts" or(|| 40),
    });

    fn read(value: serde_json::Value) -> Result<Lamp, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    #[test]
    fn each_kind_of_member_handles_absent_and_null() {
        let lamp = read(json!({ "id": "a", "shade": null, "more": 1 })).expect("a lamp");
        let (note, lit_at) = (Presence::Absent, Patch::Keep);
        assert_eq!(lamp, Lamp { id: "a".into(), shade: None, bulb: None, note, lit_at, watts: 40 });
        let lamp =
            read(json!({ "id": "a", "shade": "b", "bulb": 1, "note": null, "lit_at": null, "watts": 5 }));
        let lamp = lamp.expect("a lamp");
        assert_eq!((lamp.note, lamp.lit_at, lamp.watts), (Presence::Null, Patch::Clear, 5));
    }

    #[test]
    fn a_fault_names_its_member() {
        for (value, fault) in [
            (json!({ "shade": null }), "missing field `id`"),
            (json!({ "id": "a" }), "missing field `shade`"),
            (json!({ "id": null, "shade": null }), "id: "),
            (json!({ "id": "a", "shade": null, "bulb": null }), "bulb: "),
            (json!({ "id": "a", "shade": null, "lit_at": "soon" }), "lit_at: "),
            (json!([]), "expected a map"),
        ] {
            let message = read(value).expect_err(fault);
            assert!(message.contains(fault), "{message}");
        }
    }
}
