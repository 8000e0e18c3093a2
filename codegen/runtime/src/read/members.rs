//! The members of one object, and what each kind of member does with values that are missing, null or odd.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};

use super::node::Node;
use super::values::Nullable;
use super::{Lenient, Place, Seed};

/// The members of an object that have not been read yet.
#[derive(Debug)]
pub struct ObjectReader<'a, A> {
    access: A,
    place: Place<'a>,
    names: &'static [&'static str],
    /// The index after the one that was found last: members usually come in the order of the contract.
    likely: usize,
}

impl<'a, 'de, A: MapAccess<'de>> ObjectReader<'a, A> {
    pub(super) const fn new(access: A, place: Place<'a>, names: &'static [&'static str]) -> Self {
        Self { access, place, names, likely: 0 }
    }

    /// The place of the object.
    pub const fn place(&self) -> Place<'a> {
        self.place
    }

    /// The index of the next member that the type has. The value must be read next. Unknown members are kept if that
    /// was asked for, and skipped otherwise.
    ///
    /// # Errors
    /// If the input is not JSON.
    #[expect(
        clippy::should_implement_trait,
        reason = "an iterator cannot fail, and its items are not read on demand"
    )]
    pub fn next(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let seed = NameSeed { names: self.names, likely: self.likely, keeps: self.place.keeps_unknown() };
            match self.access.next_key_seed(seed)? {
                None => return Ok(None),
                Some(Name::Known(index)) => {
                    self.likely = index + 1;
                    return Ok(Some(index));
                }
                Some(Name::Unknown(None)) => {
                    self.access.next_value::<IgnoredAny>()?;
                }
                Some(Name::Unknown(Some(name))) => {
                    let value = self.access.next_value()?;
                    self.place.keep_unknown(name, value);
                }
            }
        }
    }

    fn value<T: Lenient>(&mut self, index: usize) -> Result<Option<T>, A::Error> {
        let place = self.place.member(self.names[index]);
        self.access.next_value_seed(Seed::new(place))
    }

    /// Reads a member that is required and not nullable. `None` if it cannot be read.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn required<T: Lenient>(&mut self, index: usize) -> Result<Option<T>, A::Error> {
        self.value(index)
    }

    /// Reads a text that is required and not nullable. Null is the empty text.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn text(&mut self, index: usize) -> Result<Option<String>, A::Error> {
        Ok(self.value::<TextOrEmpty>(index)?.map(|text| text.0))
    }

    /// Reads a member that is required and nullable. One that cannot be read is `None`.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn nullable<T: Lenient>(&mut self, index: usize) -> Result<Option<T>, A::Error> {
        Ok(self.value::<Option<T>>(index)?.flatten())
    }

    /// Reads a member that is optional and not nullable. Null, and a value that cannot be read, are absent.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn optional<T: Lenient>(&mut self, index: usize) -> Result<Option<T>, A::Error> {
        let place = self.place.member(self.names[index]);
        let read = self.access.next_value_seed(OptionSeed::<T>(place, PhantomData))?;
        if read.is_none() {
            place.note(format!("expected {}, found null", T::EXPECTED));
        }
        Ok(read.flatten())
    }

    /// Reads a member that is optional and nullable.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn presence<T: Lenient + Default>(&mut self, index: usize) -> Result<T, A::Error> {
        Ok(self.value(index)?.unwrap_or_default())
    }

    /// Reads a list or an object of the application that is required. One that cannot be read is empty.
    ///
    /// # Errors
    /// If the input is not JSON.
    pub fn or_empty<T: Lenient + Default>(&mut self, index: usize) -> Result<T, A::Error> {
        let mark = self.place.mark();
        Ok(self.value(index)?.unwrap_or_else(|| {
            self.place.recover(mark);
            T::default()
        }))
    }
}

/// What a struct gets for each kind of member, once all members are read. The outer `None` of the argument means that
/// the member is missing. The result is `None` if the object cannot be read.
pub mod finish {
    use super::{Lenient, Place};

    /// A required member is missing. A webhook may leave it out if something can stand for it.
    #[cold]
    fn left_out<T>(place: Place<'_>, wire: &'static str, instead: Option<T>) -> Option<T> {
        let mark = place.mark();
        let _: Option<()> = place.member(wire).lost("is missing".to_owned());
        let instead = instead.filter(|_| place.is_sparse())?;
        place.recover(mark);
        Some(instead)
    }

    #[cold]
    fn note_missing<T: Default>(place: Place<'_>, wire: &'static str) -> T {
        place.member(wire).note("is missing".to_owned());
        T::default()
    }

    /// A member that is required and not nullable.
    pub fn required<T: Lenient>(place: Place<'_>, wire: &'static str, read: Option<Option<T>>) -> Option<T> {
        read.unwrap_or_else(|| left_out(place, wire, T::left_out()))
    }

    /// A text that is required and not nullable.
    pub fn text(place: Place<'_>, wire: &'static str, read: Option<Option<String>>) -> Option<String> {
        required(place, wire, read)
    }

    /// A member that is required and nullable.
    pub fn nullable<T>(place: Place<'_>, wire: &'static str, read: Option<Option<T>>) -> Option<Option<T>> {
        read.map_or_else(|| left_out(place, wire, Some(None)), Some)
    }

    /// A member that is optional and not nullable.
    pub fn optional<T>(_: Place<'_>, _: &'static str, read: Option<Option<T>>) -> Option<Option<T>> {
        Some(read.flatten())
    }

    /// A member that is optional and nullable.
    pub fn presence<T: Default>(_: Place<'_>, _: &'static str, read: Option<T>) -> Option<T> {
        Some(read.unwrap_or_default())
    }

    /// A list or an object of the application that is required.
    pub fn or_empty<T: Default>(place: Place<'_>, wire: &'static str, read: Option<T>) -> Option<T> {
        Some(read.unwrap_or_else(|| note_missing(place, wire)))
    }
}

/// A text, or null instead of the empty text.
struct TextOrEmpty(String);

impl Lenient for TextOrEmpty {
    const EXPECTED: &'static str = String::EXPECTED;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(match Node::read(deserializer)? {
            Node::Text(text) => Some(Self(text.into_owned())),
            Node::Null => {
                place.note(format!("expected {}, found null", Self::EXPECTED));
                Some(Self(String::new()))
            }
            other => place.unexpected(Self::EXPECTED, &other),
        })
    }
}

struct OptionSeed<'a, T>(Place<'a>, PhantomData<T>);

impl<'de, T: Lenient> DeserializeSeed<'de> for OptionSeed<'_, T> {
    type Value = Option<Option<T>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(Nullable(self.0, PhantomData))
    }
}

/// The name of a member.
enum Name {
    /// The index of its name.
    Known(usize),
    /// Another name, if unknown members are kept.
    Unknown(Option<String>),
}

/// Finds the index of a name.
struct NameSeed {
    names: &'static [&'static str],
    likely: usize,
    keeps: bool,
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        Ok(find(self.names, self.likely, name)
            .map_or_else(|| Name::Unknown(self.keeps.then(|| name.to_owned())), Name::Known))
    }
}

/// The index of a name, which is usually the likely one.
fn find(names: &[&str], likely: usize, name: &str) -> Option<usize> {
    if names.get(likely).is_some_and(|known| *known == name) {
        return Some(likely);
    }
    names.iter().position(|known| *known == name)
}
