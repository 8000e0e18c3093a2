//! Clocks. The reference reads an injected clock, so that the same calls return the same response.

use std::sync::atomic::{AtomicI64, Ordering};

use clerk_user_runtime::{Clock, Timestamp};

/// A clock that advances by one millisecond each time it is read, so that no two writes share an instant and
/// the same calls return the same times.
///
/// ```
/// use clerk_user_reference::SteppingClock;
/// use clerk_user_runtime::Clock;
///
/// let clock = SteppingClock::default();
/// assert!(clock.now() < clock.now());
/// ```
#[derive(Debug)]
pub struct SteppingClock(AtomicI64);

impl SteppingClock {
    /// Creates a clock whose first reading is the given instant.
    pub const fn starting_at(instant: Timestamp) -> Self {
        Self(AtomicI64::new(instant.as_millis()))
    }
}

impl Default for SteppingClock {
    fn default() -> Self {
        // The first hour of 2026, which is later than every dated version of the contract.
        Self::starting_at(Timestamp::from_millis(1_767_225_600_000))
    }
}

impl Clock for SteppingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

/// A clock that can be moved forward.
pub(crate) struct AdjustableClock {
    inner: Box<dyn Clock + Send + Sync>,
    /// How many milliseconds it is ahead of the inner clock.
    offset: AtomicI64,
}

impl AdjustableClock {
    pub(crate) fn new(inner: Box<dyn Clock + Send + Sync>) -> Self {
        Self { inner, offset: AtomicI64::new(0) }
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, millis: u32) {
        self.offset.fetch_add(i64::from(millis), Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> Timestamp {
        after(self.inner.now(), self.offset.load(Ordering::Relaxed))
    }
}

/// The instant that lies some milliseconds after another.
pub(crate) fn after(instant: Timestamp, millis: i64) -> Timestamp {
    Timestamp::from_millis(instant.as_millis().saturating_add(millis))
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Clock;

    use super::{AdjustableClock, SteppingClock};

    #[test]
    fn the_stepping_clock_never_shows_an_instant_twice() {
        let clock = SteppingClock::default();
        let (first, second) = (clock.now(), clock.now());
        assert!(first < second);
    }

    #[test]
    fn an_adjustable_clock_moves_forward_by_milliseconds() {
        let clock = AdjustableClock::new(Box::new(SteppingClock::default()));
        let before = clock.now();
        clock.advance(500);
        // One millisecond more, since the stepping clock was read a second time.
        assert_eq!(clock.now().as_millis() - before.as_millis(), 501);
    }
}
