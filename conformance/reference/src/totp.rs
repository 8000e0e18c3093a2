//! One-time passwords by time, as RFC 6238 tells: SHA-1, a step of 30 seconds, six digits.

use clerk_user_runtime::{Secret, Timestamp};
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Milliseconds for which a code is shown.
const STEP: i64 = 30_000;
/// How many digits a code has.
pub(super) const DIGITS: usize = 6;

/// Whether a code is that of a secret now, or in the step before or after: clocks go wrong, and typing takes
/// time.
pub(super) fn is_code(secret: &Secret, code: &Secret, now: Timestamp) -> bool {
    let step = now.as_millis().div_euclid(STEP);
    (step - 1..=step + 1).any(|step| code_at(secret, step).as_deref() == Some(code.expose()))
}

/// The code of a secret in base32 at a step, if it is one.
fn code_at(secret: &Secret, step: i64) -> Option<String> {
    let key = BASE32_NOPAD.decode(secret.expose().as_bytes()).ok()?;
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).ok()?;
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash.last()? & 0xf);
    let four = hash.get(offset..offset + 4)?.try_into().ok()?;
    let number = u32::from_be_bytes(four) & 0x7fff_ffff;
    Some(format!("{:06}", number % 1_000_000))
}

/// A new secret in base32, made of 20 bytes that nobody has seen.
pub(super) fn new_secret(seed: &str) -> Secret {
    let bytes = <Sha1 as sha1::Digest>::digest(seed.as_bytes());
    Secret::new(BASE32_NOPAD.encode(&bytes))
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::{Secret, Timestamp};
    use data_encoding::BASE32_NOPAD;

    use super::{code_at, is_code};

    /// The table of RFC 6238, appendix B, cut to six digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
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
    fn a_code_is_good_for_its_step_and_the_two_beside_it() {
        let secret = Secret::new(BASE32_NOPAD.encode(b"12345678901234567890"));
        let code = Secret::new("081804");
        for (seconds, good) in [
            (1_111_111_049, false),
            (1_111_111_079, true),
            (1_111_111_109, true),
            (1_111_111_139, true),
            (1_111_111_170, false),
        ] {
            assert_eq!(
                is_code(&secret, &code, Timestamp::from_millis(seconds * 1000)),
                good,
                "at {seconds} s"
            );
        }
    }
}
