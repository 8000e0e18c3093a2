//! What the steps of rules draw: a value by the word of its kind, with a nonce where it must be
//! unique. Simple ones come first, so that a case shrinks to them.

use clerk_user::control::Settings;
use clerk_user_runtime::{FileUpload, InputKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::generators::json;
use crate::generators::values::{DOMAIN, Draft, email, instant};

/// How a value of that kind is drawn.
pub(crate) fn drafts(draw: InputKind) -> BoxedStrategy<Draft> {
    match draw {
        InputKind::Password => {
            texts(&["Pa55-", "a longer phrase of words ", "пароль-", "quote\"back\\slash-"])
        }
        InputKind::WeakPassword => fixed(["a", "Pa55", "aB3$x", "aB3$xyZ"].map(Value::from).to_vec()),
        InputKind::Email => select(vec![DOMAIN, "mail.example.org"]).prop_map(Draft::Email).boxed(),
        InputKind::TestEmail => Just(Draft::Made(test_email)).boxed(),
        InputKind::Phone => Just(Draft::Phone).boxed(),
        InputKind::TestPhone => Just(Draft::Made(test_phone)).boxed(),
        InputKind::Username => texts(&["u", "u-", "ada_"]),
        InputKind::Text => texts(&["n", "Ada ", "O'Neill-", "Žofie", "a\"b\\", "null", "0"]),
        InputKind::Name => fixed(["Ada", "O'Neill", "Žofie", "李小龙", "Jean Luc"].map(Value::from).to_vec()),
        InputKind::Wallet => Just(Draft::Wallet).boxed(),
        InputKind::Metadata => {
            json::plain_object(2).prop_map(|members| Draft::Fixed(Value::Object(members))).boxed()
        }
        InputKind::Count => (0..=3_u8).prop_map(|count| Draft::Fixed(json!(count))).boxed(),
        InputKind::Few => (1..=3_u8).prop_map(|count| Draft::Fixed(json!(count))).boxed(),
        InputKind::Boolean => any::<bool>().prop_map(|flag| Draft::Fixed(json!(flag))).boxed(),
        InputKind::TotpSecret => Just(Draft::Made(totp_secret)).boxed(),
        InputKind::Image => fixed(IMAGES.iter().map(file).collect()),
        InputKind::PastInstant => instant().prop_map(|at| Draft::Fixed(json!(at.as_millis()))).boxed(),
        InputKind::Url => Just(Draft::Made(url)).boxed(),
        InputKind::Slug => texts(&["s-", "a-longer-slug-"]),
        InputKind::Code => fixed(["000000", "123456", "999999", "314159"].map(Value::from).to_vec()),
    }
}

fn texts(heads: &'static [&'static str]) -> BoxedStrategy<Draft> {
    select(heads).prop_map(Draft::Text).boxed()
}

fn fixed(values: Vec<Value>) -> BoxedStrategy<Draft> {
    select(values).prop_map(Draft::Fixed).boxed()
}

fn test_email(nonce: &str) -> Value {
    Value::from(email(&format!("{nonce}+{}", Settings::default().test_subaddress), DOMAIN))
}

/// A number of any area. A nonce ends in a number that counts up, so that few executions share one.
fn test_phone(nonce: &str) -> Value {
    let serial = nonce.bytes().filter_map(|byte| char::from(byte).to_digit(36));
    let serial = serial.fold(0_u64, |serial, digit| (serial * 36 + u64::from(digit)) % 80_000);
    Value::from(format!("+1{}{}{:02}", 200 + serial / 100, Settings::default().test_exchange, serial % 100))
}

/// 32 letters of base32, which is 20 bytes.
pub(crate) fn totp_secret(nonce: &str) -> Value {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digits = nonce.bytes().map(|byte| char::from(byte).to_digit(36).unwrap_or_default() as usize);
    let letters = digits.map(|digit| char::from(LETTERS[digit % LETTERS.len()]));
    Value::from(letters.chain(std::iter::repeat('A')).take(32).collect::<String>())
}

fn url(nonce: &str) -> Value {
    Value::from(format!("https://{nonce}.example.com/after"))
}

/// One transparent pixel in formats that browsers read.
const IMAGES: [(&str, &str); 2] = [
    ("image/gif", "R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="),
    (
        "image/png",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ),
];

fn file((content_type, base64): &(&str, &str)) -> Value {
    json!(FileUpload { content_type: (*content_type).to_owned(), base64: (*base64).to_owned() })
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Format;

    use super::{test_email, test_phone, totp_secret};

    #[test]
    fn what_is_made_of_a_nonce_has_its_format_and_differs() {
        for (make, format) in [
            (test_email as fn(&str) -> serde_json::Value, Format::Email),
            (test_phone, Format::E164),
            (totp_secret, Format::Base32),
        ] {
            let (one, other) = (make("nk3f9z00010"), make("nk3f9z00011"));
            assert!(one.as_str().is_some_and(|text| format.accepts(text)), "{one} for {format:?}");
            assert_ne!(one, other);
        }
    }
}
