//! How each type of this crate, and each type that emitted fields have, is drawn.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::choices::Choices;
use super::draw::Draw;
use crate::{
    Actor, ApiVersion, ErrorItem, FileUpload, Format, Metadata, Page, Patch, Presence, Request, Response,
    Secret, Surface, Timestamp, arbitrary, arbitrary_by_draw,
};

/// Milliseconds between which every instant can be written in RFC 3339, with years of four digits.
const RFC_3339: (i64, i64) = (-62_167_219_200_000, 253_402_207_200_000);

impl Draw for String {
    fn draw(choices: &mut Choices) -> Self {
        choices.text()
    }
}

impl Draw for bool {
    fn draw(choices: &mut Choices) -> Self {
        choices.below(2) == 1
    }
}

impl Draw for i64 {
    fn draw(choices: &mut Choices) -> Self {
        choices.integer()
    }
}

impl Draw for u64 {
    fn draw(choices: &mut Choices) -> Self {
        choices.integer().cast_unsigned()
    }
}

impl Draw for u16 {
    fn draw(choices: &mut Choices) -> Self {
        u16::try_from(choices.below(1 << 16)).unwrap_or(0)
    }
}

impl Draw for Map<String, Value> {
    fn draw(choices: &mut Choices) -> Self {
        choices.members()
    }
}

impl Draw for Value {
    fn draw(choices: &mut Choices) -> Self {
        choices.value(0)
    }
}

impl<T: Draw> Draw for Vec<T> {
    fn draw(choices: &mut Choices) -> Self {
        choices.list(T::draw)
    }
}

impl<T: Draw> Draw for Option<T> {
    fn draw(choices: &mut Choices) -> Self {
        (choices.below(3) != 0).then(|| T::draw(choices))
    }
}

impl<T: Draw> Draw for Presence<T> {
    fn draw(choices: &mut Choices) -> Self {
        match choices.below(4) {
            0 => Self::Absent,
            1 => Self::Null,
            _ => Self::Value(T::draw(choices)),
        }
    }
}

impl<T: Draw> Draw for Patch<T> {
    fn draw(choices: &mut Choices) -> Self {
        match choices.below(4) {
            0 => Self::Keep,
            1 => Self::Clear,
            _ => Self::Set(T::draw(choices)),
        }
    }
}

impl Draw for Timestamp {
    fn draw(choices: &mut Choices) -> Self {
        Self::from_millis(choices.integer())
    }
}

impl Draw for Metadata {
    fn draw(choices: &mut Choices) -> Self {
        Self(choices.members())
    }
}

impl Draw for Secret {
    fn draw(choices: &mut Choices) -> Self {
        Self::new(choices.text())
    }
}

impl Draw for FileUpload {
    fn draw(choices: &mut Choices) -> Self {
        Self {
            content_type: choices
                .pick(&["image/png", "image/svg+xml", "text/plain; charset=utf-8", ""])
                .to_owned(),
            base64: choices.pick(&["", "AA==", "aGk=", "/+8A", "aGVsbG8gd29ybGQ="]).to_owned(),
        }
    }
}

impl Draw for Surface {
    fn draw(choices: &mut Choices) -> Self {
        Self::ALL[choices.index(Self::ALL.len())]
    }
}

impl Draw for Actor {
    fn draw(choices: &mut Choices) -> Self {
        match choices.below(3) {
            0 => Self::Anonymous,
            1 => Self::SecretKey,
            _ => Self::User(choices.id("user_")),
        }
    }
}

impl Draw for ApiVersion {
    fn draw(choices: &mut Choices) -> Self {
        let (year, month, day) = (choices.below(10_000), choices.below(12) + 1, choices.below(28) + 1);
        Self(Cow::Owned(format!("{year:04}-{month:02}-{day:02}")))
    }
}

impl Draw for Format {
    fn draw(choices: &mut Choices) -> Self {
        use Format::{Base32, E164, Email, LanguageTag, Username, Web3Wallet};
        let all = [Email, E164, Web3Wallet, LanguageTag, Username, Base32];
        all[choices.index(all.len())]
    }
}

arbitrary_by_draw!(Patch<T>, T);
arbitrary_by_draw!(Presence<T>, T);
arbitrary_by_draw!(Timestamp);
arbitrary_by_draw!(Metadata);
arbitrary_by_draw!(Secret);
arbitrary_by_draw!(FileUpload);
arbitrary_by_draw!(Surface);
arbitrary_by_draw!(Actor);
arbitrary_by_draw!(ApiVersion);
arbitrary_by_draw!(Format);
arbitrary!(ErrorItem { message, long_message, code, meta });
arbitrary!(Request { operation, actor, api_version, params });
arbitrary!(Response { status, body });

impl<T: Draw> Draw for Page<T> {
    fn draw(choices: &mut Choices) -> Self {
        Self { data: Vec::draw(choices), total_count: u64::draw(choices) }
    }
}

arbitrary_by_draw!(Page<T>, T);

/// A field whose text the contract fixes, where it is there.
pub trait DrawText {
    /// The field with that text, or without it where it may be absent or null.
    fn draw_text(choices: &mut Choices, text: &str) -> Self;
}

impl DrawText for String {
    fn draw_text(_: &mut Choices, text: &str) -> Self {
        text.to_owned()
    }
}

impl<T: DrawText> DrawText for Option<T> {
    fn draw_text(choices: &mut Choices, text: &str) -> Self {
        (choices.below(2) == 1).then(|| T::draw_text(choices, text))
    }
}

impl<T: DrawText> DrawText for Presence<T> {
    fn draw_text(choices: &mut Choices, text: &str) -> Self {
        match choices.below(3) {
            0 => Self::Absent,
            1 => Self::Null,
            _ => Self::Value(T::draw_text(choices, text)),
        }
    }
}

/// A field that travels as RFC 3339, which cannot say every instant.
pub trait DrawInstant {
    /// The field with an instant that can be said, or without one.
    fn draw_instant(choices: &mut Choices) -> Self;
}

impl DrawInstant for Timestamp {
    fn draw_instant(choices: &mut Choices) -> Self {
        let (first, last) = RFC_3339;
        let edges = [0, 1, -1, 999, 1_767_225_600_000, first, last];
        match choices.below(2) {
            0 => Self::from_millis(choices.pick(&edges)),
            _ => Self::from_millis(first + choices.below(last.abs_diff(first)).cast_signed()),
        }
    }
}

impl<T: DrawInstant> DrawInstant for Option<T> {
    fn draw_instant(choices: &mut Choices) -> Self {
        (choices.below(3) != 0).then(|| T::draw_instant(choices))
    }
}

impl<T: DrawInstant> DrawInstant for Patch<T> {
    fn draw_instant(choices: &mut Choices) -> Self {
        match choices.below(4) {
            0 => Self::Keep,
            1 => Self::Clear,
            _ => Self::Set(T::draw_instant(choices)),
        }
    }
}

/// A variant of a union, which one of its members tells from the others.
pub trait Told {
    /// Values of that member that tell it.
    const VALUES: &'static [&'static str];
    /// Prefixes of that member that tell it.
    const PREFIXES: &'static [&'static str];
}

/// How one variant of a union is drawn, and the values and prefixes that tell it.
pub type Variant<T> = (fn(&mut Choices) -> T, &'static [&'static str], &'static [&'static str]);

/// Draws a value of a union: one of its variants, or one that the contract does not name.
pub fn draw_variant<T>(
    choices: &mut Choices,
    by: &str,
    variants: &[Variant<T>],
    tag: fn(&T) -> &str,
    unknown: fn(Map<String, Value>) -> T,
) -> T {
    let told = |tag: &str| {
        variants.iter().position(|(_, values, prefixes)| {
            values.contains(&tag) || prefixes.iter().any(|prefix| tag.starts_with(prefix))
        })
    };
    let chosen = choices.index(variants.len());
    let known = choices.below(4) != 3;
    if let Some((draw, ..)) = variants.get(chosen).filter(|_| known) {
        let drawn = draw(choices);
        // A prefix may run into what tells another variant.
        if told(tag(&drawn)) == Some(chosen) {
            return drawn;
        }
    }
    let mut members = choices.members();
    members.remove(by);
    match choices.below(4) {
        // What tells is not there, or is no text.
        0 => {}
        1 => drop(members.insert(by.to_owned(), Value::Null)),
        _ => {
            let (values, prefixes) =
                variants.get(chosen).map_or((&[][..], &[][..]), |(_, values, prefixes)| (values, prefixes));
            let word = choices.other_word(values, prefixes);
            members.insert(by.to_owned(), Value::from(word));
        }
    }
    let known = members.get(by).and_then(Value::as_str).unwrap_or_default();
    if told(known).is_some() {
        // Nobody says that; a word that means nothing takes its place.
        members.insert(by.to_owned(), Value::from("\u{0}"));
    }
    unknown(members)
}
