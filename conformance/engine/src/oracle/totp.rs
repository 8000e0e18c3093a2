//! The code of a TOTP secret at an instant, as RFC 6238 states it with the parameters that every
//! authenticator app uses.

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// How long a code is the current one.
const PERIOD_MILLIS: i64 = 30_000;
/// 10 to the number of digits.
const MODULUS: u64 = 1_000_000;

/// Periods around an instant whose codes a server may take for the current one.
const NEAR: i64 = 5;

/// The code so many periods after the instant; none of a secret that is no base32. A code from far away that is by
/// chance one of those near the instant is passed over for the next one.
pub(crate) fn code(secret: &str, now_millis: i64, periods: i64) -> Option<String> {
    if periods.abs() <= NEAR {
        return code_at(secret, now_millis, periods);
    }
    let near: Vec<String> = (-NEAR..=NEAR).filter_map(|near| code_at(secret, now_millis, near)).collect();
    (0..=NEAR).find_map(|more| {
        code_at(secret, now_millis, periods + more * periods.signum()).filter(|code| !near.contains(code))
    })
}

fn code_at(secret: &str, now_millis: i64, periods: i64) -> Option<String> {
    let key = BASE32_NOPAD.decode(secret.as_bytes()).ok()?;
    let counter = now_millis.div_euclid(PERIOD_MILLIS) + periods;
    // A key of any length is one.
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

    /// The ASCII text of the RFC's test vectors, in base32.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_are_those_of_the_test_vectors() {
        for (seconds, expected) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(code(SECRET, seconds * 1000, 0).as_deref(), Some(expected), "at {seconds} s");
        }
        assert_eq!(code(SECRET, 29_000, 1).as_deref(), Some("287082"));
        assert_eq!(code("no base32!", 0, 0), None);
    }

    #[test]
    fn a_code_from_far_away_is_none_of_those_near_by() {
        // Among so many instants there is one whose code of ten periods before is near again.
        let collides = |now: i64| {
            let far = super::code_at(SECRET, now, -10);
            (-super::NEAR..=super::NEAR).any(|near| super::code_at(SECRET, now, near) == far)
        };
        let now = (0..200_000_i64).map(|period| period * super::PERIOD_MILLIS).find(|now| collides(*now));
        let now = now.expect("one in a million codes is as another one");
        assert_eq!(code(SECRET, now, -10), super::code_at(SECRET, now, -11));
        assert_ne!(code(SECRET, now, -10), super::code_at(SECRET, now, -10));
    }
}
