//! Reads a tree into a type. The compiler repeats the methods of these traits for every type of the AST, so they only
//! dispatch: the work is in functions that return plain values.

use std::slice;

use serde::de::value::SeqDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::super::{SPANNED, Span};
use super::error::{Error, Problem};
use super::scalar::{self, Resolved};
use super::tree::{Content, Node};

impl<'a> Node<'a> {
    #[cold]
    fn expected(&self, what: &'static str) -> Error {
        let problem =
            if matches!(self.content, Content::Cut) { Problem::Cut } else { Problem::Expected(what) };
        Error::new(self.span, problem)
    }

    fn is_null(&self) -> bool {
        matches!(&self.content, Content::Scalar { text, is_plain: true } if scalar::is_null(text))
    }

    /// The text of a scalar, which may be null.
    fn scalar(&self) -> Result<&str, Error> {
        match &self.content {
            Content::Scalar { text, .. } => Ok(text),
            _ => Err(self.expected("a single value, not a list or a mapping")),
        }
    }

    fn text(&self) -> Result<&str, Error> {
        let text = self.scalar()?;
        if self.is_null() { Err(self.expected("a string")) } else { Ok(text) }
    }

    fn boolean(&self) -> Result<bool, Error> {
        scalar::boolean(self.scalar()?).ok_or_else(|| self.expected("`true` or `false`"))
    }

    fn signed(&self) -> Result<i64, Error> {
        scalar::signed(self.scalar()?).ok_or_else(|| self.expected("a 64-bit integer"))
    }

    fn unsigned(&self, max: u64) -> Result<u64, Error> {
        let value = scalar::unsigned(self.scalar()?).filter(|value| *value <= max);
        value.ok_or_else(|| self.expected("a non-negative integer"))
    }

    fn items(&self) -> Result<Items<'_, 'a>, Error> {
        match &self.content {
            Content::Sequence { items, is_whole } => {
                Ok(Items { rest: items.iter(), span: self.span, is_whole: *is_whole })
            }
            _ => Err(self.expected("a list")),
        }
    }

    fn entries(&self) -> Result<Entries<'_, 'a>, Error> {
        match &self.content {
            Content::Mapping { entries, is_whole } => {
                Ok(Entries { rest: entries.iter(), value: None, last_key: self.span, is_whole: *is_whole })
            }
            _ => Err(self.expected("a mapping")),
        }
    }

    /// The word of an enum: a scalar, or the only key of a mapping with the parameters.
    fn word(&self) -> Result<Word<'_, 'a>, Error> {
        const EXPECTED: &str = "a keyword, or a mapping with one key";
        match &self.content {
            Content::Scalar { text, .. } => {
                Ok(Word { text, span: self.span, parameters: None, rest: Rest::Nothing })
            }
            Content::Mapping { entries, is_whole } => {
                let Some((key, parameters)) = entries.first() else {
                    return Err(if *is_whole { self.expected(EXPECTED) } else { cut(self.span) });
                };
                let Content::Scalar { text, .. } = &key.content else {
                    return Err(key.expected(EXPECTED));
                };
                let rest = match entries.get(1) {
                    Some((second, _)) => Rest::Another(second.span),
                    None if *is_whole => Rest::Nothing,
                    None => Rest::Cut,
                };
                Ok(Word { text, span: key.span, parameters: Some(parameters), rest })
            }
            _ => Err(self.expected(EXPECTED)),
        }
    }
}

#[cold]
fn cut(span: Span) -> Error {
    Error::new(span, Problem::Cut)
}

macro_rules! deserialize_numbers {
    ($($method:ident $visit:ident $read:expr;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let read: fn(&Self) -> Result<_, Error> = $read;
            visitor.$visit(read(&self)?)
        })*
    };
}

impl<'de> Deserializer<'de> for &'de Node<'_> {
    type Error = Error;

    deserialize_numbers! {
        deserialize_bool visit_bool |node| node.boolean();
        deserialize_i8 visit_i64 |node| node.signed();
        deserialize_i16 visit_i64 |node| node.signed();
        deserialize_i32 visit_i64 |node| node.signed();
        deserialize_i64 visit_i64 |node| node.signed();
        deserialize_u8 visit_u64 |node| node.unsigned(u8::MAX.into());
        deserialize_u16 visit_u64 |node| node.unsigned(u16::MAX.into());
        deserialize_u32 visit_u64 |node| node.unsigned(u32::MAX.into());
        deserialize_u64 visit_u64 |node| node.unsigned(u64::MAX);
        deserialize_char visit_str |node| node.text();
        deserialize_str visit_str |node| node.text();
        deserialize_string visit_str |node| node.text();
        deserialize_identifier visit_str |node| node.text();
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.content {
            Content::Scalar { text, is_plain } => {
                match if *is_plain { scalar::resolve(text) } else { Resolved::Text } {
                    Resolved::Null => visitor.visit_unit(),
                    Resolved::Boolean(value) => visitor.visit_bool(value),
                    Resolved::Unsigned(value) => visitor.visit_u64(value),
                    Resolved::Signed(value) => visitor.visit_i64(value),
                    Resolved::Float(value) if value.is_finite() => visitor.visit_f64(value),
                    Resolved::Float(_) => Err(self.expected("a finite number")),
                    Resolved::Text => visitor.visit_str(text),
                }
            }
            Content::Sequence { .. } => self.deserialize_seq(visitor),
            Content::Mapping { .. } => self.deserialize_map(visitor),
            Content::Cut => Err(cut(self.span)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut items = self.items()?;
        let value = visitor.visit_seq(&mut items)?;
        items.end()?;
        Ok(value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut entries = self.entries()?;
        // Serde reports a missing key at the end of a mapping: the last key stands for it.
        visitor.visit_map(&mut entries).map_err(|error| error.or_at(entries.last_key))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == SPANNED { visitor.visit_map(Position(self)) } else { Err(self.expected("another type")) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self.word()?)
    }

    forward_to_deserialize_any! { f32 f64 bytes byte_buf unit unit_struct ignored_any }
}

/// The items of a list.
struct Items<'n, 'a> {
    rest: slice::Iter<'n, Node<'a>>,
    span: Span,
    is_whole: bool,
}

impl<'n, 'a> Items<'n, 'a> {
    fn advance(&mut self) -> Result<Option<&'n Node<'a>>, Error> {
        let next = self.rest.next();
        if next.is_none() && !self.is_whole { Err(cut(self.span)) } else { Ok(next) }
    }

    /// Refuses more items than the type takes.
    fn end(&mut self) -> Result<(), Error> {
        match self.rest.next() {
            Some(node) => Err(node.expected("the end of the list")),
            None => Ok(()),
        }
    }
}

impl<'de> SeqAccess<'de> for &mut Items<'de, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        match self.advance()? {
            Some(node) => seed.deserialize(node).map(Some).map_err(|error| error.or_at(node.span)),
            None => Ok(None),
        }
    }
}

/// The keys and values of a mapping.
struct Entries<'n, 'a> {
    rest: slice::Iter<'n, (Node<'a>, Node<'a>)>,
    /// The value of the last key.
    value: Option<&'n Node<'a>>,
    /// The position of the last key; of the mapping before the first.
    last_key: Span,
    is_whole: bool,
}

impl<'n, 'a> Entries<'n, 'a> {
    fn advance(&mut self) -> Result<Option<&'n Node<'a>>, Error> {
        let Some((key, value)) = self.rest.next() else {
            return if self.is_whole { Ok(None) } else { Err(cut(self.last_key)) };
        };
        self.last_key = key.span;
        self.value = Some(value);
        Ok(Some(key))
    }

    fn value(&mut self) -> Result<&'n Node<'a>, Error> {
        // Serde asks for a value only after its key.
        self.value.take().ok_or_else(|| cut(self.last_key))
    }
}

impl<'de> MapAccess<'de> for &mut Entries<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        match self.advance()? {
            Some(key) => seed.deserialize(key).map(Some).map_err(|error| error.or_at(key.span)),
            None => Ok(None),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        let value = self.value()?;
        seed.deserialize(value).map_err(|error| error.or_at(value.span))
    }
}

/// A value with its position, as a mapping with one entry, so that each of the two is read in a method of its own.
struct Position<'n, 'a>(&'n Node<'a>);

impl<'de> MapAccess<'de> for Position<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Span { start, end } = self.0.span;
        seed.deserialize(SeqDeserializer::new([start, end].into_iter())).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.0)
    }
}

/// The word of an enum, with its parameters.
struct Word<'n, 'a> {
    text: &'n str,
    span: Span,
    parameters: Option<&'n Node<'a>>,
    rest: Rest,
}

/// What follows the first entry of the mapping of an enum.
enum Rest {
    Nothing,
    /// Another key.
    Another(Span),
    /// The place at which the parser stopped.
    Cut,
}

impl<'n, 'a> Word<'n, 'a> {
    fn parameters(&self) -> Result<&'n Node<'a>, Error> {
        let missing = || Error::new(self.span, Problem::MissingParameters(self.text.to_owned()));
        self.parameters.ok_or_else(missing)
    }

    fn without_parameters(&self) -> Result<(), Error> {
        match self.parameters {
            Some(node) if !node.is_null() => Err(node.expected("a keyword without parameters")),
            _ => self.end(),
        }
    }

    /// Refuses a second key after the word.
    fn end(&self) -> Result<(), Error> {
        match self.rest {
            Rest::Nothing => Ok(()),
            Rest::Another(span) => {
                Err(Error::new(span, Problem::Expected("a keyword, or a mapping with one key")))
            }
            Rest::Cut => Err(cut(self.span)),
        }
    }
}

impl<'de> EnumAccess<'de> for Word<'de, '_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        match seed.deserialize(self.text.into_deserializer()) {
            Ok(variant) => Ok((variant, self)),
            Err(error) => Err(Error::or_at(error, self.span)),
        }
    }
}

impl<'de> VariantAccess<'de> for Word<'de, '_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        self.without_parameters()
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        let node = self.parameters()?;
        let value = seed.deserialize(node).map_err(|error| error.or_at(node.span))?;
        self.end()?;
        Ok(value)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Error> {
        let value = self.parameters()?.deserialize_seq(visitor)?;
        self.end()?;
        Ok(value)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let value = self.parameters()?.deserialize_map(visitor)?;
        self.end()?;
        Ok(value)
    }
}
