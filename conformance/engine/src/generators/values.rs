//! Generators of values for params, by type and format. A value that must be unique in an instance gets its
//! nonce later, in a session.

use clerk_user_runtime::{FileUpload, Format, ParamSpec, ParamType, Timestamp, ValueSet};
use proptest::prelude::*;
use proptest::sample::select;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::generators::{json, phone_numbers};

/// A generated value, which may still need a nonce.
#[derive(Clone, Debug, Serialize)]
pub(crate) enum GeneratedValue {
    /// The value itself.
    Fixed(Value),
    /// This prefix and a nonce.
    Text(&'static str),
    /// An email address in this domain, with a nonce in its local part.
    Email(&'static str),
    /// A phone number derived from a nonce.
    Phone,
    /// A wallet address derived from a nonce.
    Wallet,
    /// Digits derived from a nonce.
    Digits,
    /// Any other value derived from a nonce.
    FromNonce(#[serde(serialize_with = "serialize_generator")] fn(&str) -> Value),
}

/// A function has no JSON form, so its value for a fixed nonce identifies it.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn serialize_generator<S: Serializer>(
    generate: &fn(&str) -> Value,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    generate("a0").serialize(serializer)
}

impl GeneratedValue {
    /// The value with this nonce, which consists of lower-case letters and digits.
    pub(crate) fn resolve(&self, nonce: &str) -> Value {
        match self {
            Self::Fixed(value) => value.clone(),
            Self::Text(prefix) => Value::from(format!("{prefix}{nonce}")),
            Self::Email(domain) => Value::from(email(nonce, domain)),
            Self::Phone => Value::from(phone(nonce)),
            Self::FromNonce(make) => make(nonce),
            Self::Wallet => Value::from(wallet(nonce)),
            Self::Digits => Value::from(format!("{:010}", hash(nonce) % 10_000_000_000)),
        }
    }

    /// Null.
    pub(crate) const fn null() -> Self {
        Self::Fixed(Value::Null)
    }
}

/// The domain of email addresses in fixtures. It is reserved for examples (RFC 2606), like the others here.
pub(crate) const EMAIL_DOMAIN: &str = "example.com";

/// The email address of a nonce.
pub(crate) fn email(nonce: &str, domain: &str) -> String {
    format!("u{nonce}@{domain}")
}

/// The address of a wallet.
pub(crate) fn wallet(nonce: &str) -> String {
    format!("0x{:040x}", hash(nonce))
}

/// The phone number of a nonce. A nonce ends in a counter, so the few digits differ within a run.
pub(crate) fn phone(nonce: &str) -> String {
    let (run, count) = nonce.split_at(nonce.len().saturating_sub(5));
    let count = u64::from_str_radix(count, 36).unwrap_or_else(|_| hash(count));
    // The hash is small enough for the sum.
    phone_numbers::number((hash(run) >> 16) + count)
}

/// The FNV-1a hash of a nonce, for values that cannot hold letters.
fn hash(nonce: &str) -> u64 {
    nonce
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Prefixes of texts. A nonce follows, so the whole is unique and neither blank nor padded.
const TEXT_PREFIXES: &[&str] =
    &["n", "Ada ", "O'Neill-", "Žofie", "李小龙", "a\"b\\", "null", "0", "a<b>&c "];

/// A text of digits that begins with zeros, which servers take for a number.
fn zeros(nonce: &str) -> Value {
    Value::from(format!("00{:010}", hash(nonce) % 10_000_000_000))
}

/// Past instants, some of them where a wrong unit or sign shows.
pub(crate) fn past_instant() -> impl Strategy<Value = Timestamp> + Clone {
    prop_oneof![
        3 => 1_000_000_000_000_i64..1_700_000_000_000,
        1 => select(vec![1_350_717_320_902_i64, 1_600_000_000_000, 1_599_999_999_999]),
    ]
    .prop_map(Timestamp::from_millis)
}

/// Distinct past instants, at least a second apart, in any order.
pub(crate) fn distinct_instants(count: usize) -> BoxedStrategy<Vec<Timestamp>> {
    let start = past_instant();
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

/// Past instants, most of them equal: several owners may be created at the same time.
pub(crate) fn mostly_equal_instants(count: usize) -> BoxedStrategy<Vec<Timestamp>> {
    (past_instant(), proptest::collection::vec(proptest::bool::weighted(0.3), count))
        .prop_map(|(start, later)| {
            let at = |later: bool| Timestamp::from_millis(start.as_millis() + i64::from(later));
            later.into_iter().map(at).collect()
        })
        .boxed()
}

/// Values that a param accepts; single items if it is a list. `None` for secrets and ids, which fixtures must
/// create.
pub(crate) fn param_value(param: &ParamSpec) -> Option<BoxedStrategy<GeneratedValue>> {
    let fixed = |value: Value| GeneratedValue::Fixed(value);
    Some(match param.ty {
        ParamType::String { secret: true, .. }
        | ParamType::Id { .. }
        | ParamType::Enum { values: [], .. } => return None,
        ParamType::String { format, .. } => text_value(format),
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
            past_instant().prop_map(move |instant| fixed(Value::from(instant.as_millis()))).boxed()
        }
        ParamType::Rfc3339 => {
            past_instant().prop_map(move |instant| fixed(Value::from(instant.to_rfc3339()))).boxed()
        }
        ParamType::File => Just(fixed(file(&IMAGES[0]))).boxed(),
        ParamType::Metadata { .. } => {
            json::plain_object(2).prop_map(move |members| fixed(Value::Object(members))).boxed()
        }
    })
}

/// One plain value that a param accepts, for required params that are not under test.
pub(crate) fn plain_value(param: &ParamSpec) -> Option<GeneratedValue> {
    Some(match param.ty {
        ParamType::String { secret: true, .. } | ParamType::Id { .. } => return None,
        ParamType::String { format: None, .. } => GeneratedValue::Text("n"),
        ParamType::String { format: Some(format), .. } => match format {
            Format::Email => GeneratedValue::Email(EMAIL_DOMAIN),
            Format::E164 => GeneratedValue::Phone,
            Format::Web3Wallet => GeneratedValue::Wallet,
            Format::LanguageTag => GeneratedValue::Fixed(json!("en")),
            Format::Username => GeneratedValue::Text("u"),
            Format::Base32 => GeneratedValue::Fixed(json!("JBSWY3DPEHPK3PXP")),
        },
        ParamType::Enum { values, .. } => GeneratedValue::Fixed(Value::from(*values.first()?)),
        ParamType::File => GeneratedValue::Fixed(file(&IMAGES[0])),
        ParamType::Integer { min, .. } => GeneratedValue::Fixed(Value::from(min.unwrap_or(0))),
        ParamType::Boolean => GeneratedValue::Fixed(json!(true)),
        ParamType::Millis => GeneratedValue::Fixed(json!(0)),
        ParamType::Rfc3339 => GeneratedValue::Fixed(Value::from(Timestamp::default().to_rfc3339())),
        ParamType::Metadata { .. } => GeneratedValue::Fixed(json!({})),
    })
}

/// A value of a param's type. Ids and secrets are included: the id of no resource, a secret of the minimum
/// length. A list has one item.
pub(crate) fn typed_value(param: &ParamSpec, nonce: &str) -> Value {
    let one = match (plain_value(param), param.ty) {
        (Some(value), _) => value.resolve(nonce),
        (None, ParamType::String { min_length, .. }) => {
            let length = usize::try_from(min_length.unwrap_or_default()).unwrap_or_default();
            Value::from(format!("{nonce:x<length$}"))
        }
        (None, _) => Value::from(nonce),
    };
    if param.list { json!([one]) } else { one }
}

/// Two values that a param accepts. Writing the second one after the first changes the property.
pub(crate) fn distinct_pair(param: &ParamSpec) -> Option<BoxedStrategy<(GeneratedValue, GeneratedValue)>> {
    let pair =
        (param_value(param)?, param_value(param)?).prop_map(|(first, second)| match (&first, &second) {
            (GeneratedValue::Fixed(one), GeneratedValue::Fixed(other)) if one == other => {
                let other = different_value(one);
                (first, GeneratedValue::Fixed(other))
            }
            _ => (first, second),
        });
    Some(pair.boxed())
}

/// A value of the same kind that is not equal.
fn different_value(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => Value::from(!flag),
        Value::Number(number) => Value::from(number.as_i64().unwrap_or_default().wrapping_add(1)),
        Value::Object(members) => {
            let mut members = members.clone();
            members.insert("another".to_owned(), Value::from(members.len()));
            Value::Object(members)
        }
        // The only fixed strings are language tags and instants.
        other if other == "de" => json!("en"),
        Value::String(text) if Timestamp::parse_rfc3339(text).is_ok() => {
            let instant = Timestamp::parse_rfc3339(text).unwrap_or_default();
            Value::from(Timestamp::from_millis(instant.as_millis() - 1).to_rfc3339())
        }
        _ => json!("de"),
    }
}

fn text_value(format: Option<Format>) -> BoxedStrategy<GeneratedValue> {
    match format {
        None => prop_oneof![
            8 => select(TEXT_PREFIXES).prop_map(GeneratedValue::Text),
            1 => Just(GeneratedValue::FromNonce(zeros)),
        ]
        .boxed(),
        Some(Format::Email) => {
            select(vec!["example.com", "mail.example.org"]).prop_map(GeneratedValue::Email).boxed()
        }
        Some(Format::E164) => Just(GeneratedValue::Phone).boxed(),
        Some(Format::Web3Wallet) => Just(GeneratedValue::Wallet).boxed(),
        Some(Format::LanguageTag) => select(vec!["en", "de-CH", "zh-Hant"])
            .prop_map(|tag| GeneratedValue::Fixed(Value::from(tag)))
            .boxed(),
        // A letter first: digits alone are not a username.
        Some(Format::Username) => select(vec!["u", "u-", "ada_"]).prop_map(GeneratedValue::Text).boxed(),
        Some(Format::Base32) => Just(GeneratedValue::Fixed(Value::from("JBSWY3DPEHPK3PXP"))).boxed(),
    }
}

/// The value that a response shows for a written one: instants are returned in milliseconds.
pub(crate) fn response_value(param: &ParamSpec, value: &Value) -> Value {
    match (param.ty, value.as_str()) {
        (ParamType::Rfc3339, Some(text)) => Timestamp::parse_rfc3339(text)
            .map_or_else(|_| value.clone(), |instant| Value::from(instant.as_millis())),
        _ => value.clone(),
    }
}

/// Values of a domain. No value is blank, and no text is also JSON of another domain: in a form, both would
/// be the same request.
pub(crate) fn domain_value(domain: ValueSet) -> BoxedStrategy<GeneratedValue> {
    let fixed = |values: BoxedStrategy<Value>| values.prop_map(GeneratedValue::Fixed).boxed();
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
        ValueSet::Username => text_value(Some(Format::Username)),
        ValueSet::E164 => Just(GeneratedValue::Phone).boxed(),
        ValueSet::Digits => Just(GeneratedValue::Digits).boxed(),
        ValueSet::Spaced => {
            select(vec!["ada b", "two\twords", "a\u{a0}b"]).prop_map(GeneratedValue::Text).boxed()
        }
    }
}

/// One transparent pixel in formats that browsers read.
pub(crate) const IMAGES: [(&str, &str); 2] = [
    ("image/gif", "R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="),
    (
        "image/png",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ),
];

/// One of these as the value of a param.
pub(crate) fn file((content_type, base64): &(&str, &str)) -> Value {
    json!(FileUpload { content_type: (*content_type).to_owned(), base64: (*base64).to_owned() })
}

/// Values of other JSON types than the param's. None of them is null.
pub(crate) fn wrong_type_values(param: &ParamSpec) -> Vec<Value> {
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

    use super::GeneratedValue;

    #[test]
    fn values_have_their_format_and_differ_between_nonces() {
        for (value, format) in [
            (GeneratedValue::Email("example.com"), Format::Email),
            (GeneratedValue::Phone, Format::E164),
            (GeneratedValue::Wallet, Format::Web3Wallet),
            (GeneratedValue::Text("u-"), Format::Username),
        ] {
            let (one, other) = (value.resolve("k3f9"), value.resolve("k3fa"));
            assert!(one.as_str().is_some_and(|text| format.accepts(text)), "{one} for {format:?}");
            assert_ne!(one, other);
        }
        assert_eq!(GeneratedValue::Fixed(Value::Null).resolve("k3f9"), Value::Null);
    }
}
