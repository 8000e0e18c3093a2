//! The TOTP code of a secret at an instant (RFC 6238), with the parameters that authenticator apps use. It
//! does not depend on operations.

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// How long a code is valid.
const PERIOD_MILLIS: i64 = 30_000;
/// 10 to the power of the number of digits.
const MODULUS: u64 = 1_000_000;

/// The number of periods around an instant in which a server may accept a code.
const TOLERANCE: i64 = 5;

/// The code this many periods after the instant; `None` if the secret is not base32. Outside of the
/// tolerance, a code that happens to equal one within it is skipped in favour of the next one.
pub(crate) fn code(secret: &str, now_millis: i64, periods: i64) -> Option<String> {
    if periods.abs() <= TOLERANCE {
        return code_at(secret, now_millis, periods);
    }
    let accepted: Vec<String> =
        (-TOLERANCE..=TOLERANCE).filter_map(|period| code_at(secret, now_millis, period)).collect();
    (0..=TOLERANCE).find_map(|more| {
        code_at(secret, now_millis, periods + more * periods.signum()).filter(|code| !accepted.contains(code))
    })
}

/// The code of one secret near an instant that a server does not accept for another one. `None` if either is not
/// base32, or if all codes are equal by chance.
pub(crate) fn code_unlike(secret: &str, other: &str, now_millis: i64) -> Option<String> {
    let accepted: Option<Vec<String>> =
        (-TOLERANCE..=TOLERANCE).map(|period| code_at(other, now_millis, period)).collect();
    let accepted = accepted?;
    [0, -1, 1]
        .into_iter()
        .find_map(|period| code_at(secret, now_millis, period).filter(|code| !accepted.contains(code)))
}

fn code_at(secret: &str, now_millis: i64, periods: i64) -> Option<String> {
    let key = BASE32_NOPAD.decode(secret.as_bytes()).ok()?;
    let counter = now_millis.div_euclid(PERIOD_MILLIS) + periods;
    // HMAC accepts keys of any length.
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).ok()?;
    mac.update(&counter.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let start = usize::from(digest.last()? & 15);
    let truncated = digest.iter().skip(start).take(4).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    Some(format!("{:06}", (truncated & 0x7fff_ffff) % MODULUS))
}

#[cfg(test)]
mod tests {
    use super::code;

    /// The ASCII secret of the RFC's test vectors, in base32.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_match_the_test_vectors_of_the_rfc() {
        for (seconds, expected) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(code(SECRET, seconds * 1000, 0).as_deref(), Some(expected), "at {seconds} s");
        }
        assert_eq!(code(SECRET, 29_000, 1).as_deref(), Some("287082"));
        assert_eq!(code("no base32!", 0, 0), None);
    }

    #[test]
    fn a_code_unlike_another_secret_is_none_of_its_codes() {
        assert_eq!(super::code_unlike(SECRET, "JBSWY3DPEHPK3PXP", 59_000).as_deref(), Some("287082"));
        assert_eq!(super::code_unlike(SECRET, SECRET, 59_000), None);
        assert_eq!(super::code_unlike(SECRET, "no base32!", 59_000), None);
    }

    #[test]
    fn a_code_outside_the_tolerance_differs_from_those_within_it() {
        // Among this many instants, one has a code within the tolerance that equals the code of ten periods
        // before.
        let collides = |now: i64| {
            let outside = super::code_at(SECRET, now, -10);
            (-super::TOLERANCE..=super::TOLERANCE)
                .any(|period| super::code_at(SECRET, now, period) == outside)
        };
        let now = (0..200_000_i64).map(|period| period * super::PERIOD_MILLIS).find(|now| collides(*now));
        let now = now.expect("two in a million codes are equal");
        assert_eq!(code(SECRET, now, -10), super::code_at(SECRET, now, -11));
        assert_ne!(code(SECRET, now, -10), super::code_at(SECRET, now, -10));
    }
}
