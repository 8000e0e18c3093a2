//! Short ways to write a row of an emitted table: the plain row first, then what it says beyond
//! that. Emitted tables are most of what the generator prints, so each word here counts many times.

#![expect(clippy::return_self_not_must_use, reason = "a row whose value is dropped is no row")]

use crate::{
    BodyEncoding, DefaultValue, Envelope, ErrorDef, ExpectedRefusal, Format, Http, List, OperationSpec,
    ParamSpec, ParamType, PropertySpec, ResourceSpec, Returns, SourceRef, Surface, Target, Text, Verb,
};

/// `texts!["a", "b"]`: a static list of texts.
#[macro_export]
macro_rules! texts {
    ($($text:literal),* $(,)?) => {
        ::std::borrow::Cow::Borrowed(&[$(::std::borrow::Cow::Borrowed($text)),*])
    };
}

/// `list![a, b]`: a static list. The items stand in a constant of their own, so that they may be calls.
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => {
        ::std::borrow::Cow::Borrowed(const { &[$($item),*] })
    };
}

/// `wire_names! { NAME "what it is" "wire_name"; … }`: one documented const per name.
#[macro_export]
macro_rules! wire_names {
    ($($name:ident $doc:literal $wire:literal;)*) => {
        $(#[doc = $doc] pub const $name: &str = $wire;)*
    };
}

/// A text that is static.
pub const fn text(text: &'static str) -> Text {
    Text::Borrowed(text)
}

macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $ty:ty = $value:expr;)*) => {
        $($(#[$doc])* pub const fn $name(mut self, $name: $ty) -> Self {
            self.$name = $value;
            self
        })*
    };
}

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => {
        $($(#[$doc])* pub const fn $name(mut self) -> Self {
            self.$name = $value;
            self
        })*
    };
}

impl ParamType {
    /// A text of any form.
    pub const TEXT: Self = Self::String { format: None, min_length: None, max_length: None, secret: false };
    /// A text of any form that must never be shown.
    pub const SECRET: Self = Self::String { format: None, min_length: None, max_length: None, secret: true };
    /// Any integer.
    pub const INTEGER: Self = Self::Integer { min: None, max: None };

    /// The same text type with a format.
    pub const fn format(self, new: Format) -> Self {
        match self {
            Self::String { min_length, max_length, secret, .. } => {
                Self::String { format: Some(new), min_length, max_length, secret }
            }
            other => other,
        }
    }

    /// The same type with a least value or least number of characters.
    pub const fn min(self, new: i64) -> Self {
        match self {
            Self::String { format, max_length, secret, .. } => {
                Self::String { format, min_length: Some(new.unsigned_abs()), max_length, secret }
            }
            Self::Integer { max, .. } => Self::Integer { min: Some(new), max },
            other => other,
        }
    }

    /// The same type with a largest value, number of characters, or size in bytes.
    pub const fn max(self, new: i64) -> Self {
        match self {
            Self::String { format, min_length, secret, .. } => {
                Self::String { format, min_length, max_length: Some(new.unsigned_abs()), secret }
            }
            Self::Integer { min, .. } => Self::Integer { min, max: Some(new) },
            Self::Metadata { .. } => Self::Metadata { max_bytes: Some(new.unsigned_abs()) },
            other => other,
        }
    }
}

impl ParamSpec {
    flags! {
        /// It is a list.
        list = true;
        /// It must be there.
        required = true;
        /// It may be null.
        nullable = true;
        /// The empty text means null.
        blank_is_null = true;
        /// Faults of it have errors of their own.
        has_errors = true;
    }
    setters! {
        /// Least items of the list.
        min_items: u64 = Some(min_items);
        /// Most items of the list.
        max_items: u64 = Some(max_items);
        /// What it is when absent.
        default: DefaultValue = Some(default);
        /// Params that must be there as well.
        requires: &'static [&'static str] = requires;
        /// Params that, where they are there as well, have one of these values.
        only_with: &'static [(&'static str, &'static [&'static str])] = only_with;
        /// The list that has as many items.
        as_many_as: &'static str = Some(as_many_as);
        /// It must be there unless this one is.
        unless: &'static str = Some(unless);
        /// Faults that the operation answers with errors of its own.
        own_errors: &'static [crate::ParamFault] = own_errors;
        /// The property that it sets, by wire name.
        property: &'static str = Some(property);
        /// First API version that takes it.
        since: &'static str = Some(since);
        /// Last API version that takes it.
        until: &'static str = Some(until);
    }
}

impl OperationSpec {
    /// An operation that every API version has. Its id is the surface and the name, with a dot between.
    pub const fn new(
        id: &'static str,
        surface: Surface,
        http: Http,
        params: &'static [ParamSpec],
        returns: Returns,
    ) -> Self {
        let (_, name) = id.split_at(surface.as_str().len() + 1);
        Self {
            id,
            name,
            surface,
            http,
            anybody: false,
            params,
            returns,
            paged_by: None,
            since: None,
            until: None,
        }
    }

    flags! {
        /// Nobody has to be signed in, no key is needed.
        anybody = true;
    }
    setters! {
        /// The param that asks for the page, where the answer is a bare array without it.
        paged_by: &'static str = Some(paged_by);
        /// First API version that has it.
        since: &'static str = Some(since);
        /// Last API version that has it.
        until: &'static str = Some(until);
    }
}

impl Http {
    /// A binding.
    pub const fn new(verb: Verb, path: &'static str, body: BodyEncoding, envelope: Envelope) -> Self {
        Self { verb, path, body, envelope }
    }
}

impl PropertySpec {
    flags! {
        /// It is a list.
        list = true;
        /// It may be absent.
        optional = true;
        /// It may be null.
        nullable = true;
        /// The surface may write it.
        writable = true;
    }
    setters! {
        /// The list of which it names the primary member, by wire name.
        primary_of: &'static str = Some(primary_of);
        /// The text that it always is.
        literal: &'static str = Some(literal);
        /// First API version that has it.
        since: &'static str = Some(since);
        /// Last API version that has it.
        until: &'static str = Some(until);
    }

    /// The surface does not show it.
    pub const fn hidden(mut self) -> Self {
        self.readable = false;
        self
    }
}

impl ResourceSpec {
    /// A resource that no operation creates, reads or changes by itself.
    pub const fn new(name: &'static str, surface: Surface, properties: &'static [PropertySpec]) -> Self {
        let (create, read, update, delete, list, count) = (None, None, None, None, None, None);
        Self { name, surface, properties, create, read, update, delete, list, count }
    }

    setters! {
        /// Operation that creates one, by id.
        create: &'static str = Some(create);
        /// Operation that reads one.
        read: &'static str = Some(read);
        /// Operation that updates one.
        update: &'static str = Some(update);
        /// Operation that deletes one.
        delete: &'static str = Some(delete);
        /// Operation that lists them.
        list: &'static str = Some(list);
        /// Operation that counts them.
        count: &'static str = Some(count);
    }
}

impl ErrorDef {
    /// An error: its name, status, code and sentence.
    pub const fn new(name: &'static str, status: u16, code: &'static str, message: &'static str) -> Self {
        Self { name, status, code, message }
    }
}

impl Target {
    /// A target: params and properties by wire name.
    pub const fn new(
        surface: Surface,
        operation: &'static str,
        params: List<Text>,
        properties: List<Text>,
    ) -> Self {
        Self { surface, operation: text(operation), params, properties }
    }
}

impl SourceRef {
    /// A place: key of the source, and a heading, endpoint or table in it.
    pub const fn new(doc: &'static str, heading: &'static str) -> Self {
        Self { doc: text(doc), heading: text(heading) }
    }
}

impl ExpectedRefusal {
    /// A refusal with this status, or any 4xx, and this code, or any.
    pub const fn new(status: Option<u16>, code: Option<&'static str>) -> Self {
        let code = match code {
            Some(code) => Some(text(code)),
            None => None,
        };
        Self { status, code }
    }
}
