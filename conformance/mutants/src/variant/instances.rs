//! Other clocks, other ids, another order of what nothing else orders.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use clerk_user_runtime::{Capability, Timestamp};

use super::{Build, Variant};
use clerk_user_reference::internals::Policy;
use clerk_user_reference::{IdGenerator, Reference, ScrambledIds, SteppingClock, SystemClock};
use clerk_user_runtime::Clock;

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "clock-coarse",
        differs: "its clock advances every 10 ms, so that many rows share an instant",
        build: Build::Instance(|| with(Coarse(10), ScrambledIds::default(), |_| {})),
    },
    Variant {
        id: "clock-late",
        differs: "its clock is an hour behind that of the machine",
        build: Build::Instance(|| with(Late(Duration::from_hours(1)), ScrambledIds::default(), |_| {})),
    },
    Variant {
        id: "clock-leaping",
        differs: "its clock advances by a quarter of a second whenever it is read",
        build: Build::Instance(|| with(Leaping::default(), ScrambledIds::default(), |_| {})),
    },
    Variant {
        id: "ties-reversed",
        differs: "of rows of one instant, the last one created counts as the first",
        build: Build::Instance(|| {
            with(Coarse(10), ScrambledIds::default(), |policy| {
                policy.creation_rank = |serial| u64::MAX - serial;
            })
        }),
    },
    Variant {
        id: "ids-bare",
        differs: "its ids are UUIDs without a prefix",
        build: Build::Instance(|| with(SteppingClock::default(), Bare::default(), |_| {})),
    },
    Variant {
        id: "ids-numbered",
        differs: "its ids are small numbers, in order of creation",
        build: Build::Instance(|| with(SteppingClock::default(), Numbered::default(), |_| {})),
    },
    Variant {
        id: "backend-only",
        differs: "it has no frontend",
        build: Build::Without(Capability::Frontend),
    },
];

fn with(
    clock: impl Clock + Send + Sync + 'static,
    ids: impl IdGenerator + 'static,
    change: fn(&mut Policy),
) -> Reference {
    let mut policy = Policy::default();
    change(&mut policy);
    Reference::with_parts(clock, ids, policy)
}

/// The clock of the machine, in steps of so many milliseconds.
struct Coarse(i64);

impl Clock for Coarse {
    fn now(&self) -> Timestamp {
        let now = SystemClock.now().as_millis();
        Timestamp::from_millis(now - now.rem_euclid(self.0))
    }
}

/// The clock of the machine, so much behind.
struct Late(Duration);

impl Clock for Late {
    fn now(&self) -> Timestamp {
        let behind = i64::try_from(self.0.as_millis()).unwrap_or_default();
        Timestamp::from_millis(SystemClock.now().as_millis() - behind)
    }
}

/// A clock that leaps.
#[derive(Default)]
struct Leaping {
    steps: SteppingClock,
    readings: AtomicU64,
}

impl Clock for Leaping {
    fn now(&self) -> Timestamp {
        const LEAP: i64 = 250;
        let readings = i64::try_from(self.readings.fetch_add(1, Ordering::Relaxed)).unwrap_or_default();
        Timestamp::from_millis(self.steps.now().as_millis() + readings * LEAP)
    }
}

/// Ids that look like UUIDs.
#[derive(Default)]
struct Bare(ScrambledIds);

impl IdGenerator for Bare {
    fn next(&self, _: &str) -> String {
        let digits = self.0.next("");
        let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default().to_owned();
        format!("{}-{}-4{}-9{}-c0ffee{}", part(0, 8), part(8, 12), part(12, 15), part(13, 16), part(10, 16))
    }
}

/// Ids that are numbers.
#[derive(Default)]
struct Numbered(AtomicU64);

impl IdGenerator for Numbered {
    fn next(&self, _: &str) -> String {
        (self.0.fetch_add(1, Ordering::Relaxed) + 1).to_string()
    }
}
