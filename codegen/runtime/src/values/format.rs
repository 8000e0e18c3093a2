//! `Format`: the string formats that a param can require. Each check is a pure function.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A format of a string param.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// An `addr-spec` of RFC 5322, in the dot-atom form that mail systems accept.
    Email,
    /// A phone number in E.164 format: `+`, then 7 to 15 digits.
    E164,
    /// `0x` and 40 hex digits, or a base58-encoded ed25519 key.
    Web3Wallet,
    /// A BCP 47 language tag.
    LanguageTag,
    /// A username: letters, digits, `-`, and `_`, with at least one character that is not a digit.
    Username,
    /// Base32 without padding (RFC 4648).
    Base32,
}

impl Format {
    /// Whether the string has this format.
    ///
    /// ```
    /// use clerk_user_runtime::Format;
    /// assert!(Format::Email.accepts("ada@example.com"));
    /// assert!(!Format::E164.accepts("0049 30"));
    /// ```
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Email => is_email(text),
            Self::E164 => text.strip_prefix('+').is_some_and(|digits| {
                (7..=15).contains(&digits.len())
                    && digits.bytes().all(|byte| byte.is_ascii_digit())
                    && !digits.starts_with('0')
            }),
            Self::Web3Wallet => is_hex_wallet(text) || is_base58_key(text),
            Self::LanguageTag => is_language_tag(text),
            Self::Username => {
                !text.is_empty()
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
                    && text.bytes().any(|byte| !byte.is_ascii_digit())
            }
            Self::Base32 => {
                !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7'))
            }
        }
    }
}

/// The kind of value, with an article: `an email address`.
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email => "an email address",
            Self::E164 => "an E.164 phone number",
            Self::Web3Wallet => "a wallet address",
            Self::LanguageTag => "a BCP 47 language tag",
            Self::Username => "a username (letters, digits, `-` and `_`, not only digits)",
            Self::Base32 => "a base32 string without padding",
        })
    }
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let atom = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte))
    };
    let label = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 254
        && local.len() <= 64
        && local.split('.').all(atom)
        && domain.contains('.')
        && domain.split('.').all(label)
}

fn is_hex_wallet(text: &str) -> bool {
    text.strip_prefix("0x")
        .is_some_and(|hex| hex.len() == 40 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_base58_key(text: &str) -> bool {
    let base58 = |byte: u8| byte.is_ascii_alphanumeric() && !matches!(byte, b'0' | b'O' | b'I' | b'l');
    (32..=44).contains(&text.len()) && text.bytes().all(base58)
}

fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    ((2..=3).contains(&primary.len()) || (5..=8).contains(&primary.len()))
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[track_caller]
    fn check(format: Format, accepted: &[&str], refused: &[&str]) {
        for text in accepted {
            assert!(format.accepts(text), "{format:?} refuses {text}");
        }
        for text in refused {
            assert!(!format.accepts(text), "{format:?} accepts {text}");
        }
    }

    #[test]
    fn each_format_accepts_valid_and_rejects_invalid_strings() {
        check(
            Format::Email,
            &["a.b+c@x-y.org"],
            &["a", "a@b", "@x.org", "a..b@x.org", "a b@x.org", "a@-x.org"],
        );
        check(Format::E164, &["+15555550100"], &["15555550100", "+0123456789", "+1 555", "+123"]);
        let wallets =
            ["0x52908400098527886E0F7030069857D2E4169EE7", "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV"];
        check(Format::Web3Wallet, &wallets, &["0x5290", "", "0OIl"]);
        // Long enough for a key, but with one character that is not in the base58 alphabet.
        let others = ["0", "O", "I", "l", "-", "é"].map(|other| format!("{other}{}", "A".repeat(34)));
        check(Format::Web3Wallet, &[&"A".repeat(35)], &others.each_ref().map(String::as_str));
        check(Format::LanguageTag, &["en", "de-CH-1996", "zh-Hant"], &["", "e", "en_US", "en-"]);
        check(Format::Username, &["ada", "a1_-"], &["", "123", "a b", "+15555550100"]);
        check(Format::Base32, &["JBSWY3DP"], &["", "jbsw", "B1"]);
    }
}
