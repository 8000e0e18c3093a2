//! A point at which two concurrent calls wait for each other. A wrapper with a race waits between its read and
//! its write, so that concurrent calls always interleave there.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How long a call waits for another one.
const TIMEOUT: Duration = Duration::from_millis(25);

#[derive(Default)]
pub(super) struct Rendezvous {
    state: Mutex<MeetingState>,
    arrived: Condvar,
}

#[derive(Default)]
struct MeetingState {
    is_waiting: bool,
    /// How many pairs of calls have met.
    pairs: u64,
}

impl Rendezvous {
    /// Waits for a second call, and returns whether one arrived in time.
    pub(super) fn wait(&self) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.is_waiting {
            *state = MeetingState { is_waiting: false, pairs: state.pairs + 1 };
            self.arrived.notify_all();
            return true;
        }
        state.is_waiting = true;
        let pairs = state.pairs;
        let waited = self.arrived.wait_timeout_while(state, TIMEOUT, |state| state.pairs == pairs);
        let (mut state, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        let is_alone = waited.timed_out() && state.pairs == pairs;
        if is_alone {
            state.is_waiting = false;
        }
        !is_alone
    }
}
