//! Objects of several kinds, told apart by one member.

use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::Place;
use super::node::{Node, other_forms};

/// An enum whose variants are objects. The generated code implements it.
pub trait Union: Sized {
    /// The name of the member that tells the variants apart.
    const BY: &'static str;

    /// Reads an object as the variant that a value of that member selects. Another value selects the variant that keeps
    /// all members.
    ///
    /// # Errors
    /// If the input is not JSON.
    fn read_variant<'de, A: MapAccess<'de>>(
        selector: &str,
        members: AllMembers<A>,
        place: Place<'_>,
    ) -> Result<Option<Self>, A::Error>;
}

/// Reads an object of several kinds.
///
/// # Errors
/// If the input is not JSON.
pub fn read_union<'de, T: Union, D: Deserializer<'de>>(
    deserializer: D,
    place: Place<'_>,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(UnionVisitor(place, PhantomData))
}

struct UnionVisitor<'a, T>(Place<'a>, PhantomData<T>);

impl<T> UnionVisitor<'_, T> {
    fn found(&self, node: &Node<'_>) -> Option<T> {
        self.0.unexpected("an object", node)
    }
}

impl<'de, T: Union> Visitor<'de> for UnionVisitor<'_, T> {
    type Value = Option<T>;

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Option<T>, A::Error> {
        // The selector usually comes first, so that nothing else has to be held.
        let mut before = Map::new();
        let mut selector = String::new();
        while let Some(name) = members.next_key::<String>()? {
            let value: Value = members.next_value()?;
            let is_selector = name == T::BY;
            if is_selector {
                value.as_str().unwrap_or_default().clone_into(&mut selector);
            }
            before.insert(name, value);
            if is_selector {
                break;
            }
        }
        T::read_variant(
            &selector,
            AllMembers { before: before.into_iter(), value: None, rest: members },
            self.0,
        )
    }

    other_forms!(seq);
}

/// The members of an object: those that were read to find the selector, and the rest.
#[derive(Debug)]
pub struct AllMembers<A> {
    before: serde_json::map::IntoIter,
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> AllMembers<A> {
    /// All members, unchanged.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn into_map(mut self) -> Result<Map<String, Value>, A::Error> {
        let mut all: Map<String, Value> = self.before.collect();
        while let Some((name, value)) = self.rest.next_entry()? {
            all.insert(name, value);
        }
        Ok(all)
    }

    /// Reads the members as an object.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn read<T: super::Object>(self, place: Place<'_>) -> Result<Option<T>, A::Error> {
        T::read_members(super::ObjectReader::new(self, place, T::NAMES))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for AllMembers<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.before.next() {
            Some((name, value)) => {
                self.value = Some(value);
                let name: StringDeserializer<A::Error> = name.into_deserializer();
                seed.deserialize(name).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// `union!(Type)`: reads a type that is a [`Union`](crate::read::Union).
#[macro_export]
macro_rules! union {
    ($name:ident) => {
        $crate::read_by!($name, $crate::read::read_union);
    };
}
