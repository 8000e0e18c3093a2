//! Helpers for SDK objects: page offsets, a clock, and the authenticator that creates a passkey.

use std::future::Future;

use crate::{ApiError, Timestamp};

/// The number of items before a page, with pages counted from 1.
///
/// Page numbers are not clamped: 0 and below give a negative offset, which the server refuses where its
/// contract says so. The result saturates on overflow.
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

/// A source of the current time. A closure that returns a timestamp implements it.
///
/// ```
/// use clerk_user_runtime::{Clock, Timestamp};
/// let stopped = || Timestamp::from_millis(1_000);
/// assert_eq!(stopped.now().as_millis(), 1_000);
/// ```
pub trait Clock {
    /// The current time.
    fn now(&self) -> Timestamp;
}

impl<F: Fn() -> Timestamp> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The authenticator of a user, which creates the credential for a passkey registration.
///
/// The server's response to the first step contains everything it needs, such as the WebAuthn options. The
/// returned future does not have to be `Send`; that depends on the authenticator.
pub trait Authenticator<T> {
    /// Errors of the authenticator and of the server.
    type Error: From<ApiError>;

    /// Creates the credential, as the string that is sent to the server.
    fn create(&self, begun: &T) -> impl Future<Output = Result<String, Self::Error>>;
}

#[cfg(test)]
mod tests {
    use super::{Clock, page_offset};
    use crate::Timestamp;

    #[test]
    fn the_offset_saturates_on_overflow() {
        assert_eq!(page_offset(i64::MAX, 10), i64::MAX);
        assert_eq!(page_offset(i64::MIN, 10), i64::MIN);
        assert_eq!(page_offset(i64::MIN, -1), i64::MAX);
        assert_eq!(page_offset(2, -5), -5);
        assert_eq!(page_offset(1, 10), 0);
        assert_eq!(page_offset(3, 10), 20);
    }

    #[test]
    fn a_closure_that_returns_a_timestamp_is_a_clock() {
        let stopped = || Timestamp::from_millis(1_000);
        assert_eq!(Clock::now(&stopped), Timestamp::from_millis(1_000));
    }
}
