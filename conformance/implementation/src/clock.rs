//! The system clock.

use std::time::{SystemTime, UNIX_EPOCH};

use clerk_user_runtime::{Clock, Timestamp};

/// The system clock, with a precision of one millisecond.
///
/// ```
/// use clerk_user_implementation::SystemClock;
/// use clerk_user_runtime::Clock;
///
/// assert!(SystemClock.now().as_millis() > 0);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_millis(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
    }
}
