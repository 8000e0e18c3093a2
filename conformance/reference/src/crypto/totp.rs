//! Time-based one-time passwords (RFC 6238): SHA-1, a step of 30 seconds, six digits.

use clerk_user_runtime::{Secret, Timestamp};
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// The length of a step in milliseconds.
const STEP: i64 = 30_000;
/// How many digits a code has.
pub(crate) const TOTP_DIGITS: usize = 6;

/// Whether a code belongs to a secret now, or one step earlier or later, which allows for clock drift and the
/// time it takes to type.
pub(crate) fn is_valid_totp(secret: &Secret, code: &Secret, now: Timestamp) -> bool {
    let step = now.as_millis().div_euclid(STEP);
    (step - 1..=step + 1).any(|step| code_at(secret, step).as_deref() == Some(code.expose()))
}

/// The code of a base32 secret at a step. `None` where the secret is not base32.
fn code_at(secret: &Secret, step: i64) -> Option<String> {
    let key = BASE32_NOPAD.decode(secret.expose().as_bytes()).ok()?;
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).ok()?;
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash.last()? & 0xf);
    let truncated = hash.get(offset..offset + 4)?.try_into().ok()?;
    let number = u32::from_be_bytes(truncated) & 0x7fff_ffff;
    Some(format!("{:06}", number % 1_000_000))
}

/// A secret in base32 of 20 bytes that are derived from a seed.
pub(crate) fn new_totp_secret(seed: &str) -> Secret {
    let bytes = <Sha1 as sha1::Digest>::digest(seed.as_bytes());
    Secret::new(BASE32_NOPAD.encode(&bytes))
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::{Secret, Timestamp};
    use data_encoding::BASE32_NOPAD;

    use super::{code_at, is_valid_totp};

    /// The table of RFC 6238, appendix B, truncated to six digits.
    #[test]
    fn codes_match_the_test_vectors_of_the_rfc() {
        let secret = Secret::new(BASE32_NOPAD.encode(b"12345678901234567890"));
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_at(&secret, seconds / 30).as_deref(), Some(code), "at {seconds} s");
        }
    }

    #[test]
    fn a_code_is_valid_in_its_step_and_the_adjacent_ones() {
        let secret = Secret::new(BASE32_NOPAD.encode(b"12345678901234567890"));
        let code = Secret::new("081804");
        for (seconds, is_valid) in [
            (1_111_111_049, false),
            (1_111_111_079, true),
            (1_111_111_109, true),
            (1_111_111_139, true),
            (1_111_111_170, false),
        ] {
            assert_eq!(
                is_valid_totp(&secret, &code, Timestamp::from_millis(seconds * 1000)),
                is_valid,
                "at {seconds} s"
            );
        }
    }
}
