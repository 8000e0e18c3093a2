//! Sources of ids. The reference takes ids from an injected source, so that the same calls return the same
//! ids.

use std::sync::atomic::{AtomicU64, Ordering};

/// A source of ids.
pub trait IdGenerator: Send + Sync {
    /// Returns an id with the given prefix that was never returned before.
    fn next(&self, prefix: &str) -> String;
}

/// Ids that are the same in every run and look random: their order says nothing about their age, so that no
/// caller can rely on it.
///
/// ```
/// use clerk_user_reference::{IdGenerator, ScrambledIds};
///
/// let ids = ScrambledIds::default();
/// assert_ne!(ids.next("user_"), ids.next("user_"));
/// ```
#[derive(Debug, Default)]
pub struct ScrambledIds(AtomicU64);

impl IdGenerator for ScrambledIds {
    fn next(&self, prefix: &str) -> String {
        let serial = self.0.fetch_add(1, Ordering::Relaxed);
        format!("{prefix}{:016x}", scramble(serial))
    }
}

/// The finalizer of splitmix64. It is a bijection, so distinct serials return distinct ids.
const fn scramble(serial: u64) -> u64 {
    let mixed = serial.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::{IdGenerator, ScrambledIds};

    #[test]
    fn ids_are_distinct_and_not_ordered_by_age() {
        let ids = ScrambledIds::default();
        let returned: Vec<String> = (0..100).map(|_| ids.next("user_")).collect();
        let mut sorted = returned.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), returned.len());
        assert_ne!(sorted, returned);
    }
}
