//! Objects: the visitor that all of them share.

use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{MapAccess, Visitor};

use super::Place;
use super::members::ObjectReader;
use super::node::{Node, other_forms};

/// A struct whose members have names. [`object!`](crate::object) implements it.
pub trait Object: Sized {
    /// The names of the members in JSON.
    const NAMES: &'static [&'static str];

    /// Reads the members of an object. `None` if one that is required cannot be read.
    ///
    /// # Errors
    /// If the input is not JSON.
    fn read_members<'de, A: MapAccess<'de>>(members: ObjectReader<'_, A>) -> Result<Option<Self>, A::Error>;
}

/// Reads an object.
///
/// # Errors
/// If the input is not JSON.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
    place: Place<'_>,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(place, PhantomData))
}

struct ObjectVisitor<'a, T>(Place<'a>, PhantomData<T>);

impl<T> ObjectVisitor<'_, T> {
    fn found(&self, node: &Node<'_>) -> Option<T> {
        self.0.unexpected("an object", node)
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = Option<T>;

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Option<T>, A::Error> {
        T::read_members(ObjectReader::new(members, self.0, T::NAMES))
    }

    other_forms!(seq);
}

/// `object!(Type { index field "name" kind, … })`: how each field of a struct is read. The kind is a method of
/// [`ObjectReader`] and its counterpart `finish_…`. The index is the position of the field.
#[macro_export]
macro_rules! object {
    ($name:ident { $($index:literal $field:ident $wire:literal $kind:ident),* $(,)? }) => {
        impl $crate::read::Object for $name {
            const NAMES: &'static [&'static str] = &[$($wire),*];

            fn read_members<'de, A: $crate::private::serde::de::MapAccess<'de>>(
                #[allow(unused_mut, unused_variables, reason = "a type may have no members")]
                mut members: $crate::read::ObjectReader<'_, A>,
            ) -> Result<Option<Self>, A::Error> {
                $(let mut $field = None;)*
                while let Some(index) = members.next()? {
                    match index {
                        $($index => $field = Some(members.$kind($index)?),)*
                        _ => {}
                    }
                }
                $(let Some($field) = $crate::read::finish::$kind(members.place(), $wire, $field) else { return Ok(None) };)*
                Ok(Some(Self { $($field),* }))
            }
        }

        $crate::read_by!($name, $crate::read::read_object);
    };
}

/// Lenient reading of an object, and serde's `Deserialize` on top of it.
#[doc(hidden)]
#[macro_export]
macro_rules! read_by {
    ($name:ident, $read:path) => {
        impl $crate::read::Lenient for $name {
            const EXPECTED: &'static str = "an object";

            fn read<'de, D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
                place: $crate::read::Place<'_>,
            ) -> Result<Option<Self>, D::Error> {
                $read(deserializer, place)
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::read::deserialize(deserializer)
            }
        }
    };
}
