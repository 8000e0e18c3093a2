//! Other clocks, other ids, and another order of rows with the same timestamp.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use clerk_user_reference::internals::Policy;
use clerk_user_reference::{IdGenerator, Reference, ScrambledIds, SteppingClock, SystemClock};
use clerk_user_runtime::{Capability, Clock, Timestamp};

use super::definition::{Difference, Variant};

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "clock-coarse",
        differs: "has a clock that advances every 10 ms, so that many rows share a timestamp",
        difference: Difference::Environment(|| {
            reference_with(CoarseClock(10), ScrambledIds::default(), |_| {})
        }),
    },
    Variant {
        id: "clock-one-hour-behind",
        differs: "has a clock that is one hour behind",
        difference: Difference::Environment(|| {
            reference_with(LateClock(Duration::from_hours(1)), ScrambledIds::default(), |_| {})
        }),
    },
    Variant {
        id: "clock-jumps",
        differs: "has a clock that advances by a quarter of a second each time it is read",
        difference: Difference::Environment(|| {
            reference_with(JumpingClock::default(), ScrambledIds::default(), |_| {})
        }),
    },
    Variant {
        id: "ties-reversed",
        differs: "sorts rows with the same timestamp in the opposite order",
        difference: Difference::Environment(|| {
            reference_with(CoarseClock(10), ScrambledIds::default(), |policy| {
                policy.creation_rank = |serial| u64::MAX - serial;
            })
        }),
    },
    Variant {
        id: "ids-without-prefix",
        differs: "uses UUIDs without a prefix as ids",
        difference: Difference::Environment(|| {
            reference_with(SteppingClock::default(), UuidIds::default(), |_| {})
        }),
    },
    Variant {
        id: "ids-numbered",
        differs: "uses small numbers as ids, in order of creation",
        difference: Difference::Environment(|| {
            reference_with(SteppingClock::default(), NumberedIds::default(), |_| {})
        }),
    },
    Variant {
        id: "backend-only",
        differs: "has no frontend",
        difference: Difference::WithoutCapability(Capability::Frontend),
    },
];

fn reference_with(
    clock: impl Clock + Send + Sync + 'static,
    ids: impl IdGenerator + 'static,
    change: fn(&mut Policy),
) -> Reference {
    let mut policy = Policy::default();
    change(&mut policy);
    Reference::with_parts(clock, ids, policy)
}

/// The system clock, in steps of this many milliseconds.
struct CoarseClock(i64);

impl Clock for CoarseClock {
    fn now(&self) -> Timestamp {
        let now = SystemClock.now().as_millis();
        Timestamp::from_millis(now - now.rem_euclid(self.0))
    }
}

/// The system clock, behind by this duration.
struct LateClock(Duration);

impl Clock for LateClock {
    fn now(&self) -> Timestamp {
        let behind = i64::try_from(self.0.as_millis()).unwrap_or_default();
        Timestamp::from_millis(SystemClock.now().as_millis() - behind)
    }
}

/// A clock that jumps ahead each time it is read.
#[derive(Default)]
struct JumpingClock {
    steps: SteppingClock,
    readings: AtomicU64,
}

impl Clock for JumpingClock {
    fn now(&self) -> Timestamp {
        const JUMP: i64 = 250;
        let readings = i64::try_from(self.readings.fetch_add(1, Ordering::Relaxed)).unwrap_or_default();
        Timestamp::from_millis(self.steps.now().as_millis() + readings * JUMP)
    }
}

/// Ids in the form of UUIDs.
#[derive(Default)]
struct UuidIds(ScrambledIds);

impl IdGenerator for UuidIds {
    fn next(&self, _: &str) -> String {
        let digits = self.0.next("");
        let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default().to_owned();
        format!("{}-{}-4{}-9{}-c0ffee{}", part(0, 8), part(8, 12), part(12, 15), part(13, 16), part(10, 16))
    }
}

/// Ids that are consecutive numbers.
#[derive(Default)]
struct NumberedIds(AtomicU64);

impl IdGenerator for NumberedIds {
    fn next(&self, _: &str) -> String {
        (self.0.fetch_add(1, Ordering::Relaxed) + 1).to_string()
    }
}
