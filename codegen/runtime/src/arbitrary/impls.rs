//! Implementations of `FromChoices` for the types of this crate and for the field types of generated structs.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::choices::Choices;
use super::from_choices::FromChoices;
use crate::{
    Actor, ApiVersion, ErrorItem, FileUpload, Format, Metadata, Page, Patch, Presence, Request, Response,
    Secret, Surface, Timestamp, arbitrary, arbitrary_from_choices,
};

/// The range, in milliseconds, of timestamps that RFC 3339 can represent with four-digit years.
const RFC_3339: (i64, i64) = (-62_167_219_200_000, 253_402_207_200_000);

impl FromChoices for String {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.text()
    }
}

impl FromChoices for bool {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.below(2) == 1
    }
}

impl FromChoices for i64 {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.integer()
    }
}

impl FromChoices for u64 {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.integer().cast_unsigned()
    }
}

impl FromChoices for u16 {
    fn from_choices(choices: &mut Choices) -> Self {
        u16::try_from(choices.below(1 << 16)).unwrap_or(0)
    }
}

impl FromChoices for Map<String, Value> {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.members()
    }
}

impl FromChoices for Value {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.value(0)
    }
}

impl<T: FromChoices> FromChoices for Vec<T> {
    fn from_choices(choices: &mut Choices) -> Self {
        choices.list(T::from_choices)
    }
}

impl<T: FromChoices> FromChoices for Option<T> {
    fn from_choices(choices: &mut Choices) -> Self {
        (choices.below(3) != 0).then(|| T::from_choices(choices))
    }
}

impl<T: FromChoices> FromChoices for Presence<T> {
    fn from_choices(choices: &mut Choices) -> Self {
        match choices.below(4) {
            0 => Self::Absent,
            1 => Self::Null,
            _ => Self::Value(T::from_choices(choices)),
        }
    }
}

impl<T: FromChoices> FromChoices for Patch<T> {
    fn from_choices(choices: &mut Choices) -> Self {
        match choices.below(4) {
            0 => Self::Keep,
            1 => Self::Clear,
            _ => Self::Set(T::from_choices(choices)),
        }
    }
}

impl FromChoices for Timestamp {
    fn from_choices(choices: &mut Choices) -> Self {
        Self::from_millis(choices.integer())
    }
}

impl FromChoices for Metadata {
    fn from_choices(choices: &mut Choices) -> Self {
        Self(choices.members())
    }
}

impl FromChoices for Secret {
    fn from_choices(choices: &mut Choices) -> Self {
        Self::new(choices.text())
    }
}

impl FromChoices for FileUpload {
    fn from_choices(choices: &mut Choices) -> Self {
        Self {
            content_type: choices
                .pick(&["image/png", "image/svg+xml", "text/plain; charset=utf-8", ""])
                .to_owned(),
            base64: choices.pick(&["", "AA==", "aGk=", "/+8A", "aGVsbG8gd29ybGQ="]).to_owned(),
        }
    }
}

impl FromChoices for Surface {
    fn from_choices(choices: &mut Choices) -> Self {
        Self::ALL[choices.index(Self::ALL.len())]
    }
}

impl FromChoices for Actor {
    fn from_choices(choices: &mut Choices) -> Self {
        match choices.below(3) {
            0 => Self::Anonymous,
            1 => Self::SecretKey,
            _ => Self::User(choices.id("user_")),
        }
    }
}

impl FromChoices for ApiVersion {
    fn from_choices(choices: &mut Choices) -> Self {
        let (year, month, day) = (choices.below(10_000), choices.below(12) + 1, choices.below(28) + 1);
        Self(Cow::Owned(format!("{year:04}-{month:02}-{day:02}")))
    }
}

impl FromChoices for Format {
    fn from_choices(choices: &mut Choices) -> Self {
        use Format::{Base32, E164, Email, LanguageTag, Username, Web3Wallet};
        let all = [Email, E164, Web3Wallet, LanguageTag, Username, Base32];
        all[choices.index(all.len())]
    }
}

arbitrary_from_choices!(Patch<T>, T);
arbitrary_from_choices!(Presence<T>, T);
arbitrary_from_choices!(Timestamp);
arbitrary_from_choices!(Metadata);
arbitrary_from_choices!(Secret);
arbitrary_from_choices!(FileUpload);
arbitrary_from_choices!(Surface);
arbitrary_from_choices!(Actor);
arbitrary_from_choices!(ApiVersion);
arbitrary_from_choices!(Format);
arbitrary!(ErrorItem { message, long_message, code, meta });
arbitrary!(Request { operation, actor, api_version, params });
arbitrary!(Response { status, body });

impl<T: FromChoices> FromChoices for Page<T> {
    fn from_choices(choices: &mut Choices) -> Self {
        Self { data: Vec::from_choices(choices), total_count: u64::from_choices(choices) }
    }
}

arbitrary_from_choices!(Page<T>, T);

/// A field that is a string constant in the contract.
pub trait TextFromChoices {
    /// Builds the field with that string, or without a value if it can be absent or null.
    fn text_from_choices(choices: &mut Choices, text: &str) -> Self;
}

impl TextFromChoices for String {
    fn text_from_choices(_: &mut Choices, text: &str) -> Self {
        text.to_owned()
    }
}

impl<T: TextFromChoices> TextFromChoices for Option<T> {
    fn text_from_choices(choices: &mut Choices, text: &str) -> Self {
        (choices.below(2) == 1).then(|| T::text_from_choices(choices, text))
    }
}

impl<T: TextFromChoices> TextFromChoices for Presence<T> {
    fn text_from_choices(choices: &mut Choices, text: &str) -> Self {
        match choices.below(3) {
            0 => Self::Absent,
            1 => Self::Null,
            _ => Self::Value(T::text_from_choices(choices, text)),
        }
    }
}

/// A field that is sent as RFC 3339, which cannot represent every timestamp.
pub trait InstantFromChoices {
    /// Builds the field with a timestamp that RFC 3339 can represent, or without a value.
    fn instant_from_choices(choices: &mut Choices) -> Self;
}

impl InstantFromChoices for Timestamp {
    fn instant_from_choices(choices: &mut Choices) -> Self {
        let (first, last) = RFC_3339;
        let edges = [0, 1, -1, 999, 1_767_225_600_000, first, last];
        match choices.below(2) {
            0 => Self::from_millis(choices.pick(&edges)),
            _ => Self::from_millis(first + choices.below(last.abs_diff(first)).cast_signed()),
        }
    }
}

impl<T: InstantFromChoices> InstantFromChoices for Option<T> {
    fn instant_from_choices(choices: &mut Choices) -> Self {
        (choices.below(3) != 0).then(|| T::instant_from_choices(choices))
    }
}

impl<T: InstantFromChoices> InstantFromChoices for Patch<T> {
    fn instant_from_choices(choices: &mut Choices) -> Self {
        match choices.below(4) {
            0 => Self::Keep,
            1 => Self::Clear,
            _ => Self::Set(T::instant_from_choices(choices)),
        }
    }
}

/// A variant of a union, identified by the value of its tag.
pub trait UnionVariant {
    /// Tag values of the variant.
    const VALUES: &'static [&'static str];
    /// Tag prefixes of the variant.
    const PREFIXES: &'static [&'static str];
}

/// How to build one variant of a union, with the tag values and prefixes of the variant.
pub type VariantSource<T> = (fn(&mut Choices) -> T, &'static [&'static str], &'static [&'static str]);

/// Builds a value of a union: one of its variants, or one that is not in the contract.
pub fn variant_from_choices<T>(
    choices: &mut Choices,
    by: &str,
    variants: &[VariantSource<T>],
    tag: fn(&T) -> &str,
    unknown: fn(Map<String, Value>) -> T,
) -> T {
    let variant_of = |tag: &str| {
        variants.iter().position(|(_, values, prefixes)| {
            values.contains(&tag) || prefixes.iter().any(|prefix| tag.starts_with(prefix))
        })
    };
    let chosen = choices.index(variants.len());
    let known = choices.below(4) != 3;
    if let Some((draw, ..)) = variants.get(chosen).filter(|_| known) {
        let value = draw(choices);
        // A generated tag can match another variant, because prefixes can overlap.
        if variant_of(tag(&value)) == Some(chosen) {
            return value;
        }
    }
    let mut members = choices.members();
    members.remove(by);
    match choices.below(4) {
        // The tag is missing or is not a string.
        0 => {}
        1 => drop(members.insert(by.to_owned(), Value::Null)),
        _ => {
            let (values, prefixes) =
                variants.get(chosen).map_or((&[][..], &[][..]), |(_, values, prefixes)| (values, prefixes));
            let tag_value = choices.other_word(values, prefixes);
            members.insert(by.to_owned(), Value::from(tag_value));
        }
    }
    let known = members.get(by).and_then(Value::as_str).unwrap_or_default();
    if variant_of(known).is_some() {
        // The tag must be unknown, so replace it with one that cannot match.
        members.insert(by.to_owned(), Value::from("\u{0}"));
    }
    unknown(members)
}
