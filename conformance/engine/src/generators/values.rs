//! Values for params, by their type and format. What must be unique in an instance is a draft that
//! becomes a value only in a session, which knows a fresh nonce.

use clerk_user_runtime::{FileUpload, Format, ParamSpec, ParamType, Timestamp, ValueSet};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::generators::json;

/// A value that may still wait for a nonce.
#[derive(Clone, Debug)]
pub(crate) enum Draft {
    /// The value itself.
    Fixed(Value),
    /// A text that ends in a nonce.
    Text(&'static str),
    /// An email address with a nonce in its local part.
    Email(&'static str),
    /// A phone number made from a nonce.
    Phone,
    /// A wallet address made from a nonce.
    Wallet,
    /// Digits made from a nonce.
    Digits,
    /// Anything else made from a nonce.
    Made(fn(&str) -> Value),
}

impl Draft {
    /// The value, for a nonce of lower-case letters and digits.
    pub(crate) fn with(&self, nonce: &str) -> Value {
        match self {
            Self::Fixed(value) => value.clone(),
            Self::Text(head) => Value::from(format!("{head}{nonce}")),
            Self::Email(domain) => Value::from(email(nonce, domain)),
            Self::Phone => Value::from(phone(nonce)),
            Self::Made(make) => make(nonce),
            Self::Wallet => Value::from(format!("0x{:040x}", hash(nonce))),
            Self::Digits => Value::from(format!("{:010}", hash(nonce) % 10_000_000_000)),
        }
    }

    /// Null.
    pub(crate) const fn null() -> Self {
        Self::Fixed(Value::Null)
    }
}

/// The domain of addresses that a scene makes. Like the others it is reserved for examples (RFC 2606).
pub(crate) const DOMAIN: &str = "example.com";

/// An email address of its own for a nonce.
pub(crate) fn email(nonce: &str, domain: &str) -> String {
    format!("u{nonce}@{domain}")
}

/// A phone number of its own for a nonce. The end of a nonce counts, so that numbers of one run
/// differ, few as their digits are.
pub(crate) fn phone(nonce: &str) -> String {
    let (run, count) = nonce.split_at(nonce.len().saturating_sub(5));
    let count = u64::from_str_radix(count, 36).unwrap_or_else(|_| hash(count));
    format!("+1555{:07}", hash(run).wrapping_add(count) % 10_000_000)
}

/// FNV-1a over the nonce: digits for what cannot hold its letters.
fn hash(nonce: &str) -> u64 {
    nonce
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Heads of texts: a nonce follows, so that the whole is unique and neither blank nor padded.
const HEADS: &[&str] = &["n", "Ada ", "O'Neill-", "Žofie", "李小龙", "a\"b\\", "null", "0"];

/// Instants that are past, at the edges where units and signs are mistaken.
pub(crate) fn instant() -> impl Strategy<Value = Timestamp> + Clone {
    prop_oneof![
        3 => 1_000_000_000_000_i64..1_700_000_000_000,
        1 => select(vec![1_350_717_320_902_i64, 1_600_000_000_000, 1_599_999_999_999]),
    ]
    .prop_map(Timestamp::from_millis)
}

/// Distinct past instants, a second or more apart, in any order.
pub(crate) fn instants(count: usize) -> BoxedStrategy<Vec<Timestamp>> {
    let start = instant();
    let order = Just((1..=count).collect::<Vec<_>>()).prop_shuffle();
    (start, order, 1_000_i64..100_000)
        .prop_map(|(start, order, step)| {
            let at = |position: usize| i64::try_from(position).unwrap_or_default() * step;
            order
                .into_iter()
                .map(|position| Timestamp::from_millis(start.as_millis() - at(position)))
                .collect()
        })
        .boxed()
}

/// Past instants of which most are equal: what is created at one time is not one thing.
pub(crate) fn equal_instants(count: usize) -> BoxedStrategy<Vec<Timestamp>> {
    (instant(), proptest::collection::vec(proptest::bool::weighted(0.3), count))
        .prop_map(|(start, later)| {
            let at = |later: bool| Timestamp::from_millis(start.as_millis() + i64::from(later));
            later.into_iter().map(at).collect()
        })
        .boxed()
}

/// A value that the param takes, without regard to its list flag. Nothing for secrets and for ids,
/// which a scene must make.
pub(crate) fn draft(param: &ParamSpec) -> Option<BoxedStrategy<Draft>> {
    let fixed = |value: Value| Draft::Fixed(value);
    Some(match param.ty {
        ParamType::String { secret: true, .. }
        | ParamType::Id { .. }
        | ParamType::Enum { values: [], .. } => return None,
        ParamType::String { format, .. } => text(format),
        ParamType::Enum { values, .. } => {
            select(values).prop_map(move |value| fixed(Value::from(value))).boxed()
        }
        ParamType::Integer { min, max } => {
            let (min, max) = (min.unwrap_or(-100), max.unwrap_or(1_000));
            let small = min..=max.min(min.saturating_add(5));
            prop_oneof![2 => small, 1 => min..=max].prop_map(move |value| fixed(Value::from(value))).boxed()
        }
        ParamType::Boolean => any::<bool>().prop_map(move |value| fixed(Value::from(value))).boxed(),
        ParamType::Millis => {
            instant().prop_map(move |instant| fixed(Value::from(instant.as_millis()))).boxed()
        }
        ParamType::Rfc3339 => {
            instant().prop_map(move |instant| fixed(Value::from(instant.to_rfc3339()))).boxed()
        }
        ParamType::File => Just(fixed(file())).boxed(),
        ParamType::Metadata { .. } => {
            json::plain_object(2).prop_map(move |members| fixed(Value::Object(members))).boxed()
        }
    })
}

/// The plainest value that the param takes: for params that must be there and are of no interest.
pub(crate) fn plain(param: &ParamSpec) -> Option<Draft> {
    Some(match param.ty {
        ParamType::String { secret: true, .. } | ParamType::Id { .. } => return None,
        ParamType::String { format: None, .. } => Draft::Text("n"),
        ParamType::String { format: Some(format), .. } => match format {
            Format::Email => Draft::Email(DOMAIN),
            Format::E164 => Draft::Phone,
            Format::Web3Wallet => Draft::Wallet,
            Format::LanguageTag => Draft::Fixed(json!("en")),
            Format::Username => Draft::Text("u"),
            Format::Base32 => Draft::Fixed(json!("JBSWY3DPEHPK3PXP")),
        },
        ParamType::Enum { values, .. } => Draft::Fixed(Value::from(*values.first()?)),
        ParamType::File => Draft::Fixed(file()),
        ParamType::Integer { min, .. } => Draft::Fixed(Value::from(min.unwrap_or(0))),
        ParamType::Boolean => Draft::Fixed(json!(true)),
        ParamType::Millis => Draft::Fixed(json!(0)),
        ParamType::Rfc3339 => Draft::Fixed(Value::from(Timestamp::default().to_rfc3339())),
        ParamType::Metadata { .. } => Draft::Fixed(json!({})),
    })
}

/// A value of the param's type, also of those that a scene would have to make: an id of nothing, a
/// secret of the least length. Where it is a list, of one such value.
pub(crate) fn any_of_type(param: &ParamSpec, nonce: &str) -> Value {
    let one = match (plain(param), param.ty) {
        (Some(draft), _) => draft.with(nonce),
        (None, ParamType::String { min_length, .. }) => {
            let least = usize::try_from(min_length.unwrap_or_default()).unwrap_or_default();
            Value::from(format!("{nonce:x<least$}"))
        }
        (None, _) => Value::from(nonce),
    };
    if param.list { json!([one]) } else { one }
}

/// Two values that the param takes, one after the other: setting the second changes the first.
pub(crate) fn two(param: &ParamSpec) -> Option<BoxedStrategy<(Draft, Draft)>> {
    let pair = (draft(param)?, draft(param)?).prop_map(|(first, second)| match (&first, &second) {
        (Draft::Fixed(one), Draft::Fixed(other)) if one == other => {
            let other = another(one);
            (first, Draft::Fixed(other))
        }
        _ => (first, second),
    });
    Some(pair.boxed())
}

/// A value like this one, and not equal to it.
fn another(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => Value::from(!flag),
        Value::Number(number) => Value::from(number.as_i64().unwrap_or_default().wrapping_add(1)),
        Value::Object(members) => {
            let mut members = members.clone();
            members.insert("another".to_owned(), Value::from(members.len()));
            Value::Object(members)
        }
        // The texts that are no drafts are language tags and instants.
        other if other == "de" => json!("en"),
        Value::String(text) if Timestamp::parse_rfc3339(text).is_ok() => {
            let instant = Timestamp::parse_rfc3339(text).unwrap_or_default();
            Value::from(Timestamp::from_millis(instant.as_millis() - 1).to_rfc3339())
        }
        _ => json!("de"),
    }
}

fn text(format: Option<Format>) -> BoxedStrategy<Draft> {
    match format {
        None => select(HEADS).prop_map(Draft::Text).boxed(),
        Some(Format::Email) => select(vec!["example.com", "mail.example.org"]).prop_map(Draft::Email).boxed(),
        Some(Format::E164) => Just(Draft::Phone).boxed(),
        Some(Format::Web3Wallet) => Just(Draft::Wallet).boxed(),
        Some(Format::LanguageTag) => {
            select(vec!["en", "de-CH", "zh-Hant"]).prop_map(|tag| Draft::Fixed(Value::from(tag))).boxed()
        }
        // A letter first, so that a nonce of digits alone is still a user name.
        Some(Format::Username) => select(vec!["u", "u-", "ada_"]).prop_map(Draft::Text).boxed(),
        Some(Format::Base32) => Just(Draft::Fixed(Value::from("JBSWY3DPEHPK3PXP"))).boxed(),
    }
}

/// How a property shows the value of the param that set it: instants come back in milliseconds.
pub(crate) fn shown(param: &ParamSpec, value: &Value) -> Value {
    match (param.ty, value.as_str()) {
        (ParamType::Rfc3339, Some(text)) => Timestamp::parse_rfc3339(text)
            .map_or_else(|_| value.clone(), |instant| Value::from(instant.as_millis())),
        _ => value.clone(),
    }
}

/// A value of a domain. None is blank, and no text reads as JSON of another domain: where a form
/// carries the value, those are the same request.
pub(crate) fn of_domain(domain: ValueSet) -> BoxedStrategy<Draft> {
    let fixed = |values: BoxedStrategy<Value>| values.prop_map(Draft::Fixed).boxed();
    match domain {
        ValueSet::Object => fixed(json::object(2).prop_map(Value::Object).boxed()),
        ValueSet::Array => fixed(json::array(0..3).boxed()),
        ValueSet::String => {
            fixed(select(vec!["x", "plain text", "Grüße", "a=1&b=2"]).prop_map(Value::from).boxed())
        }
        ValueSet::Number => {
            fixed(prop_oneof![(1_i64..100).prop_map(Value::from), Just(json!(0.5)), Just(json!(-1))].boxed())
        }
        ValueSet::Boolean => fixed(any::<bool>().prop_map(Value::from).boxed()),
        ValueSet::Username => text(Some(Format::Username)),
        ValueSet::E164 => Just(Draft::Phone).boxed(),
        ValueSet::Digits => Just(Draft::Digits).boxed(),
        ValueSet::Spaced => select(vec!["ada b", "two\twords", "a\u{a0}b"]).prop_map(Draft::Text).boxed(),
    }
}

/// The smallest file: one byte of text.
fn file() -> Value {
    json!(FileUpload { content_type: "text/plain".to_owned(), base64: "eA==".to_owned() })
}

/// Values of another JSON type than the param's, none of them null.
pub(crate) fn wrong_type(param: &ParamSpec) -> Vec<Value> {
    let (text, number, flag) = (json!("wrong"), json!(7), json!(true));
    let (array, object) = (json!(["wrong"]), json!({"wrong": 1}));
    if param.list {
        return vec![number, flag, object];
    }
    match param.ty {
        ParamType::String { .. } | ParamType::Id { .. } | ParamType::Enum { .. } => {
            vec![number, flag, array, object]
        }
        ParamType::Integer { .. } | ParamType::Millis => vec![text, array, object],
        ParamType::Boolean | ParamType::Rfc3339 => vec![text, number, object],
        ParamType::File => vec![text, number, flag, array, object],
        ParamType::Metadata { .. } => vec![text, number, flag, array],
    }
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Format;
    use serde_json::Value;

    use super::Draft;

    #[test]
    fn drafts_have_their_format_and_differ_between_nonces() {
        for (draft, format) in [
            (Draft::Email("example.com"), Format::Email),
            (Draft::Phone, Format::E164),
            (Draft::Wallet, Format::Web3Wallet),
            (Draft::Text("u-"), Format::Username),
        ] {
            let (one, other) = (draft.with("k3f9"), draft.with("k3fa"));
            assert!(one.as_str().is_some_and(|text| format.accepts(text)), "{one} for {format:?}");
            assert_ne!(one, other);
        }
        assert_eq!(Draft::Fixed(Value::Null).with("k3f9"), Value::Null);
    }
}
