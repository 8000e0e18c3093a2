//! Builders for rows of the generated tables: a constructor for the plain row and a method for each addition.
//! Tables make up most of the generated code, so short names matter.

#![expect(clippy::return_self_not_must_use, reason = "the value of a row is always used")]

use crate::{
    BodyEncoding, DefaultValue, Envelope, ErrorDef, ExpectedRefusal, Format, Http, List, OperationSpec,
    ParamSpec, ParamType, PropertySpec, ResourceSpec, Returns, SourceRef, Surface, Target, Text, Verb,
};

/// `texts!["a", "b"]`: a static list of strings.
#[macro_export]
macro_rules! texts {
    ($($text:literal),* $(,)?) => {
        ::std::borrow::Cow::Borrowed(&[$(::std::borrow::Cow::Borrowed($text)),*])
    };
}

/// `list![a, b]`: a static list. The items are in their own constant, so they can be function calls.
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => {
        ::std::borrow::Cow::Borrowed(const { &[$($item),*] })
    };
}

/// `wire_names! { NAME "doc" "wire_name"; … }`: one documented constant per name.
#[macro_export]
macro_rules! wire_names {
    ($($name:ident $doc:literal $wire:literal;)*) => {
        $(#[doc = $doc] pub const $name: &str = $wire;)*
    };
}

/// A static string.
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
    /// A string without constraints.
    pub const TEXT: Self = Self::String { format: None, min_length: None, max_length: None, secret: false };
    /// A secret string without constraints.
    pub const SECRET: Self = Self::String { format: None, min_length: None, max_length: None, secret: true };
    /// An integer without constraints.
    pub const INTEGER: Self = Self::Integer { min: None, max: None };

    /// The same string type with a format.
    pub const fn format(self, new: Format) -> Self {
        match self {
            Self::String { min_length, max_length, secret, .. } => {
                Self::String { format: Some(new), min_length, max_length, secret }
            }
            other => other,
        }
    }

    /// The same type with a minimum value or a minimum number of characters.
    pub const fn min(self, new: i64) -> Self {
        match self {
            Self::String { format, max_length, secret, .. } => {
                Self::String { format, min_length: Some(new.unsigned_abs()), max_length, secret }
            }
            Self::Integer { max, .. } => Self::Integer { min: Some(new), max },
            other => other,
        }
    }

    /// The same type with a maximum value, number of characters, or size in bytes.
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
        /// Makes the param a list.
        list = true;
        /// Makes the param required.
        required = true;
        /// Makes the param nullable.
        nullable = true;
        /// Treats the empty string as null.
        blank_is_null = true;
        /// Marks the param as having errors other than those of decoding.
        has_errors = true;
    }
    setters! {
        /// Sets the minimum number of list items.
        min_items: u64 = Some(min_items);
        /// Sets the maximum number of list items.
        max_items: u64 = Some(max_items);
        /// Sets the value used if the param is absent.
        default: DefaultValue = Some(default);
        /// Sets the other params that are required with this one.
        requires: &'static [&'static str] = requires;
        /// Sets the values that other params must have if they are present too.
        only_with: &'static [(&'static str, &'static [&'static str])] = only_with;
        /// Sets the list param that must have the same number of items.
        as_many_as: &'static str = Some(as_many_as);
        /// Makes the param required unless this other one is present.
        unless: &'static str = Some(unless);
        /// Sets the faults for which the operation returns its own errors.
        own_errors: &'static [crate::ParamFault] = own_errors;
        /// Sets the faults that not every source calls faults.
        disputed: &'static [crate::ParamFault] = disputed;
        /// Sets the property that the param writes, by wire name.
        property: &'static str = Some(property);
        /// Sets the first API version that accepts the param.
        since: &'static str = Some(since);
        /// Sets the last API version that accepts the param.
        until: &'static str = Some(until);
    }
}

impl OperationSpec {
    /// Creates an operation that every API version has. Its id is the surface and the name, separated by a
    /// dot.
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
            statuses: &[],
            anybody: false,
            params,
            returns,
            returns_null: false,
            paged_by: None,
            since: None,
            until: None,
        }
    }

    flags! {
        /// Allows unauthenticated callers.
        anybody = true;
        /// Allows null in the place of the resource.
        returns_null = true;
    }
    setters! {
        /// Sets the documented HTTP statuses.
        statuses: &'static [u16] = statuses;
        /// Sets the param that requests a page. Without it, the response is a bare array.
        paged_by: &'static str = Some(paged_by);
        /// Sets the first API version that has the operation.
        since: &'static str = Some(since);
        /// Sets the last API version that has the operation.
        until: &'static str = Some(until);
    }
}

impl Http {
    /// Creates an HTTP binding.
    pub const fn new(verb: Verb, path: &'static str, body: BodyEncoding, envelope: Envelope) -> Self {
        Self { verb, path, body, envelope }
    }
}

impl PropertySpec {
    flags! {
        /// Makes the property a list.
        list = true;
        /// Makes the property optional.
        optional = true;
        /// Makes the property nullable.
        nullable = true;
        /// Makes the property writable on the surface.
        writable = true;
        /// Makes the property one that the surface does not name, but may show all the same.
        unnamed = true;
        /// Makes the property one that changes by itself.
        volatile = true;
    }
    setters! {
        /// Sets the list whose primary member this id names, by wire name.
        primary_of: &'static str = Some(primary_of);
        /// Sets the fixed value of the property.
        literal: &'static str = Some(literal);
        /// Sets the first API version that has the property.
        since: &'static str = Some(since);
        /// Sets the last API version that has the property.
        until: &'static str = Some(until);
    }

    /// Hides the property from the surface.
    pub const fn hidden(mut self) -> Self {
        self.readable = false;
        self
    }
}

impl ResourceSpec {
    /// Creates a resource that has no operations of its own.
    pub const fn new(name: &'static str, surface: Surface, properties: &'static [PropertySpec]) -> Self {
        let (create, read, update, delete, list, count) = (None, None, None, None, None, None);
        Self { name, surface, properties, create, read, update, delete, list, count }
    }

    setters! {
        /// Sets the id of the operation that creates the resource.
        create: &'static str = Some(create);
        /// Sets the id of the operation that reads the resource.
        read: &'static str = Some(read);
        /// Sets the id of the operation that updates the resource.
        update: &'static str = Some(update);
        /// Sets the id of the operation that deletes the resource.
        delete: &'static str = Some(delete);
        /// Sets the id of the operation that lists the resources.
        list: &'static str = Some(list);
        /// Sets the id of the operation that counts the resources.
        count: &'static str = Some(count);
    }
}

impl ErrorDef {
    /// Creates an error from its name, status, code, and message.
    pub const fn new(name: &'static str, status: u16, code: &'static str, message: &'static str) -> Self {
        Self { name, status, code, message }
    }
}

impl Target {
    /// Creates a target, with params and properties by wire name.
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
    /// Creates a location: the key of the source, and a heading, endpoint, or table in it.
    pub const fn new(doc: &'static str, heading: &'static str) -> Self {
        Self { doc: text(doc), heading: text(heading) }
    }
}

impl ExpectedRefusal {
    /// Creates an expected error response with this status (or any 4xx) and this code (or any).
    pub const fn new(status: Option<u16>, code: Option<&'static str>) -> Self {
        let code = match code {
            Some(code) => Some(text(code)),
            None => None,
        };
        Self { status, code }
    }
}
