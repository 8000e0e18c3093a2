//! Lenient reading of JSON: a value and the problems found on the way, in one pass and without a copy of the input.
//!
//! A server may send what the contract does not allow, and one odd member must not cost a whole list of users:
//!
//! - An optional or nullable member with an odd value reads as absent.
//! - An odd element of a list is dropped. A list that is missing, null or something else reads as empty.
//! - A whole number may be written as `1000.0` or `1e3`.
//! - A required text that is null reads as the empty text.
//! - A required member that is missing, and any other required value that is odd, costs the object that requires it, and so its nearest list element
//!   or optional member; at worst the value as a whole.
//!
//! Webhooks send fewer members than responses do. [`read_event`] puts an empty value for each required one that is
//! missing, and names it.
//!
//! Whether a response is correct is for [`violations`](crate::violations) to say, on the raw JSON.

mod list;
mod members;
mod node;
mod notes;
mod object;
mod reading;
mod union;
mod values;

pub use members::{ObjectReader, finish};
pub use notes::{Notes, Place, Problem};
pub use object::{Object, read_object};
pub use reading::{Reading, deserialize, read, read_event, read_value};
pub use union::{AllMembers, Union, read_union};
pub use values::read_text;

use serde::de::{DeserializeSeed, Deserializer};
use std::marker::PhantomData;

/// A type that can be read leniently.
pub trait Lenient: Sized {
    /// What a value of the type is called in a problem: `text`, `a list`.
    const EXPECTED: &'static str;

    /// What stands for a value that a webhook leaves out. `None` if nothing can: then the object cannot be read.
    fn left_out() -> Option<Self> {
        None
    }

    /// Reads a value at a place. `None` if it cannot be read as this type; then the place has noted why.
    ///
    /// # Errors
    /// If the input is not JSON.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error>;
}

/// Reads a value of a type at a place.
struct Seed<'a, T>(Place<'a>, PhantomData<T>);

impl<'a, T> Seed<'a, T> {
    const fn new(place: Place<'a>) -> Self {
        Self(place, PhantomData)
    }
}

impl<'de, T: Lenient> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer, self.0)
    }
}

#[cfg(test)]
mod tests;
