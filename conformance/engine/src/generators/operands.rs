//! Generators for the operands of rules in steps, one for each kind of operand. Values that must be unique
//! hold a nonce. Simple values come first, because cases shrink towards them.

use clerk_user::control::Settings;
use clerk_user_runtime::InputKind;
use ed25519_compact::{KeyPair, Seed};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::generators::values::{EMAIL_DOMAIN, GeneratedValue, IMAGES, email, file, past_instant};
use crate::generators::{json, phone_numbers};

/// Values for an operand.
pub(crate) fn operand_value(draw: InputKind) -> BoxedStrategy<GeneratedValue> {
    match draw {
        InputKind::Password => {
            texts(&["Pa55-", "a longer phrase of words ", "пароль-", "quote\"back\\slash-"])
        }
        InputKind::WeakPassword => fixed(["a", "Pa55", "aB3$x", "aB3$xyZ"].map(Value::from).to_vec()),
        InputKind::Email => {
            select(vec![EMAIL_DOMAIN, "mail.example.org"]).prop_map(GeneratedValue::Email).boxed()
        }
        InputKind::TestEmail => Just(GeneratedValue::FromNonce(test_email)).boxed(),
        InputKind::Phone => Just(GeneratedValue::Phone).boxed(),
        InputKind::TestPhone => Just(GeneratedValue::FromNonce(test_phone)).boxed(),
        InputKind::Username => texts(&["u", "u-", "ada_"]),
        InputKind::Text => texts(&["n", "Ada ", "O'Neill-", "Žofie", "a\"b\\", "null", "0", "a<b>&c "]),
        InputKind::Name => {
            let names = ["Ada", "O'Neill", "Žofie", "李小龙", "Jean Luc", "null", "true", "0042"];
            fixed(names.map(Value::from).to_vec())
        }
        InputKind::Wallet => Just(GeneratedValue::Wallet).boxed(),
        InputKind::SolanaWallet => Just(GeneratedValue::FromNonce(solana_wallet)).boxed(),
        InputKind::Metadata => {
            json::plain_object(2).prop_map(|members| GeneratedValue::Fixed(Value::Object(members))).boxed()
        }
        InputKind::Count => (0..=3_u8).prop_map(|count| GeneratedValue::Fixed(json!(count))).boxed(),
        InputKind::Few => (1..=3_u8).prop_map(|count| GeneratedValue::Fixed(json!(count))).boxed(),
        InputKind::Boolean => any::<bool>().prop_map(|flag| GeneratedValue::Fixed(json!(flag))).boxed(),
        InputKind::TotpSecret => Just(GeneratedValue::FromNonce(totp_secret)).boxed(),
        InputKind::Image => fixed(IMAGES.iter().map(file).collect()),
        InputKind::PastInstant => {
            past_instant().prop_map(|instant| GeneratedValue::Fixed(json!(instant.as_millis()))).boxed()
        }
        InputKind::Url => Just(GeneratedValue::FromNonce(url)).boxed(),
        InputKind::Slug => texts(&["s-", "a-longer-slug-"]),
        InputKind::Code => fixed(["000000", "123456", "999999", "314159"].map(Value::from).to_vec()),
    }
}

fn texts(prefixes: &'static [&'static str]) -> BoxedStrategy<GeneratedValue> {
    select(prefixes).prop_map(GeneratedValue::Text).boxed()
}

fn fixed(values: Vec<Value>) -> BoxedStrategy<GeneratedValue> {
    select(values).prop_map(GeneratedValue::Fixed).boxed()
}

fn test_email(nonce: &str) -> Value {
    Value::from(email(&format!("{nonce}+{}", Settings::default().test_subaddress), EMAIL_DOMAIN))
}

/// A test number in any area code. A nonce ends in a counter, so few executions share a number.
fn test_phone(nonce: &str) -> Value {
    let serial = nonce.bytes().filter_map(|byte| char::from(byte).to_digit(36));
    // A prime, so that all digits of the nonce count.
    let serial = serial.fold(0_u64, |serial, digit| (serial * 36 + u64::from(digit)) % 1_000_000_007);
    Value::from(phone_numbers::test_number(&Settings::default().test_exchange, serial))
}

/// A TOTP secret: 32 base32 characters, which are 20 bytes.
pub(crate) fn totp_secret(nonce: &str) -> Value {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digits = nonce.bytes().map(|byte| char::from(byte).to_digit(36).unwrap_or_default() as usize);
    let letters = digits.map(|digit| char::from(LETTERS[digit % LETTERS.len()]));
    Value::from(letters.chain(std::iter::repeat('A')).take(32).collect::<String>())
}

/// A Solana key: the public key of a key pair, in base58, with 44 characters as most keys have. Other bytes need not
/// be a key at all.
fn solana_wallet(nonce: &str) -> Value {
    let mut seed = [0_u8; 32];
    for (index, byte) in nonce.bytes().enumerate() {
        seed[index % 31] = seed[index % 31].wrapping_mul(37).wrapping_add(byte);
    }
    let keys = (0..=u8::MAX).map(|last| {
        seed[31] = last;
        base58(&KeyPair::from_seed(Seed::new(seed)).pk[..])
    });
    let mut keys = keys.filter(|key| key.len() == 44);
    Value::from(keys.next().unwrap_or_default())
}

/// Base58 with the alphabet of Bitcoin, without the letters of zero bytes at the start. Keys that have some are shorter,
/// and `solana_wallet` passes them over.
fn base58(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let mut digits: Vec<u32> = Vec::new();
    for byte in bytes {
        let mut carry = u32::from(*byte);
        for digit in &mut digits {
            carry += *digit << 8;
            *digit = carry % 58;
            carry /= 58;
        }
        while carry > 0 {
            digits.push(carry % 58);
            carry /= 58;
        }
    }
    digits.iter().rev().map(|digit| char::from(LETTERS[*digit as usize])).collect()
}

fn url(nonce: &str) -> Value {
    Value::from(format!("https://{nonce}.example.com/after"))
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Format;

    use super::{test_email, test_phone, totp_secret};

    #[test]
    fn values_made_from_a_nonce_have_their_format_and_differ() {
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
