//! The two outside sources that the reference asks: what time it is, and what the next id is. Both
//! are injected, so that a run repeats; nothing here knows what is dated or named.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use clerk_user_runtime::{Clock, Timestamp};

/// A clock that advances by one millisecond whenever it is read, and never else: no two writes
/// share an instant, and the same calls give the same times.
///
/// ```
/// use clerk_user_reference::{Clock, SteppingClock};
/// let clock = SteppingClock::default();
/// assert!(clock.now() < clock.now());
/// ```
#[derive(Debug)]
pub struct SteppingClock(AtomicI64);

impl SteppingClock {
    /// A clock whose first reading is the given instant.
    pub const fn starting_at(instant: Timestamp) -> Self {
        Self(AtomicI64::new(instant.as_millis()))
    }
}

impl Default for SteppingClock {
    fn default() -> Self {
        // The first hour of 2026: late enough for every dated version of the contract.
        Self::starting_at(Timestamp::from_millis(1_767_225_600_000))
    }
}

impl Clock for SteppingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

/// A clock that can be put forward.
pub struct SteeredClock {
    inner: Box<dyn Clock + Send + Sync>,
    /// By how many milliseconds it is ahead.
    ahead: AtomicI64,
}

impl SteeredClock {
    pub fn new(inner: Box<dyn Clock + Send + Sync>) -> Self {
        Self { inner, ahead: AtomicI64::new(0) }
    }

    /// Puts it forward; it never goes back.
    pub fn advance(&self, millis: u32) {
        self.ahead.fetch_add(i64::from(millis), Ordering::Relaxed);
    }

    pub fn now(&self) -> Timestamp {
        let millis = self.inner.now().as_millis().saturating_add(self.ahead.load(Ordering::Relaxed));
        Timestamp::from_millis(millis)
    }
}

/// Makes ids.
pub trait Ids: Send + Sync {
    /// An id that was never given before, beginning with the prefix.
    fn next(&self, prefix: &str) -> String;
}

/// Ids that repeat from run to run and look random: their order says nothing about age, so no
/// caller can lean on it.
///
/// ```
/// use clerk_user_reference::{Ids, ScrambledIds};
/// let ids = ScrambledIds::default();
/// assert_ne!(ids.next("user_"), ids.next("user_"));
/// ```
#[derive(Debug, Default)]
pub struct ScrambledIds(AtomicU64);

impl Ids for ScrambledIds {
    fn next(&self, prefix: &str) -> String {
        let serial = self.0.fetch_add(1, Ordering::Relaxed);
        format!("{prefix}{:016x}", scramble(serial))
    }
}

/// The finaliser of splitmix64, a bijection: distinct serials give distinct ids.
const fn scramble(serial: u64) -> u64 {
    let mixed = serial.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Clock;

    use super::{Ids, ScrambledIds, SteppingClock};

    #[test]
    fn the_stepping_clock_never_shows_an_instant_twice() {
        let clock = SteppingClock::default();
        let (first, second) = (clock.now(), clock.now());
        assert!(first < second);
    }

    #[test]
    fn ids_are_distinct_and_do_not_order_by_age() {
        let ids = ScrambledIds::default();
        let given: Vec<String> = (0..100).map(|_| ids.next("user_")).collect();
        let mut sorted = given.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), given.len());
        assert_ne!(sorted, given);
    }
}
