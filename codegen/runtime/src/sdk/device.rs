//! What objects of the SDK need beside the wire: pages counted from 1, a clock, and the device that
//! makes a passkey.

use std::future::Future;

use crate::{ApiError, Timestamp};

/// How many items come before a page, pages counted from 1.
///
/// Nothing is held back: page 0 and those below lead to a negative offset, which the server refuses
/// where its contract says so. Numbers beyond what an integer holds stay at its edge.
///
/// ```
/// use clerk_user_runtime::page_offset;
/// assert_eq!(page_offset(1, 10), 0);
/// assert_eq!(page_offset(3, 10), 20);
/// assert_eq!(page_offset(0, 10), -10);
/// ```
pub const fn page_offset(page: i64, size: i64) -> i64 {
    page.saturating_sub(1).saturating_mul(size)
}

/// Tells the time; a closure that answers a timestamp is one.
///
/// ```
/// use clerk_user_runtime::{Clock, Timestamp};
/// let stopped = || Timestamp::from_millis(1_000);
/// assert_eq!(stopped.now().as_millis(), 1_000);
/// ```
pub trait Clock {
    /// The instant that it is.
    fn now(&self) -> Timestamp;
}

impl<F: Fn() -> Timestamp> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The device of a user, which makes the credential for a passkey that was begun.
///
/// What it must know, such as the options for WebAuthn, stands in what the server answered to the
/// beginning. Nothing is asked of its future beyond what it is; whether it can be sent to another
/// thread is up to the device.
pub trait Authenticator<T> {
    /// Its own failures, and those of the server.
    type Error: From<ApiError>;

    /// Makes the credential, as the text in which it is sent to the server.
    fn create(&self, begun: &T) -> impl Future<Output = Result<String, Self::Error>>;
}

#[cfg(test)]
mod tests {
    use super::{Clock, page_offset};
    use crate::Timestamp;

    #[test]
    fn pages_beyond_the_numbers_stay_at_the_edge() {
        assert_eq!(page_offset(i64::MAX, 10), i64::MAX);
        assert_eq!(page_offset(i64::MIN, 10), i64::MIN);
        assert_eq!(page_offset(i64::MIN, -1), i64::MAX);
        assert_eq!(page_offset(2, -5), -5);
        assert_eq!(page_offset(1, 10), 0);
        assert_eq!(page_offset(3, 10), 20);
    }

    #[test]
    fn whatever_answers_an_instant_is_a_clock() {
        let stopped = || Timestamp::from_millis(1_000);
        assert_eq!(Clock::now(&stopped), Timestamp::from_millis(1_000));
    }
}
