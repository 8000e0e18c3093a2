//! Calls under watch: an implementation lives on a thread of its own, and a call that panics or
//! hangs is told apart from one that answers. It knows no rule.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use clerk_user_runtime::{Request, Response};

use crate::{CallError, Implementation};

type Answer = Result<Response, CallError>;

/// One instance of an implementation, called from a thread that may be left behind.
pub(crate) struct Watchdog {
    /// Nothing once the instance is given up.
    requests: Cell<Option<Sender<Request>>>,
    answers: Receiver<Answer>,
    timeout: Duration,
}

impl Watchdog {
    /// Moves an instance to its thread.
    pub(crate) fn new<I: Implementation>(implementation: I, timeout: Duration) -> Result<Self, CallError> {
        let (requests, incoming) = channel::<Request>();
        let (outgoing, answers) = channel();
        thread::Builder::new()
            .name("conformance-call".to_owned())
            .spawn(move || {
                serve(&implementation, &incoming, &outgoing);
                // Gone before `outgoing` is, which tells the watchdog that nothing is left running.
                drop(catch_unwind(AssertUnwindSafe(|| drop(implementation))));
                drop(outgoing);
            })
            .map_err(|error| CallError::Unreachable(format!("no thread for the implementation: {error}")))?;
        Ok(Self { requests: Cell::new(Some(requests)), answers, timeout })
    }

    /// Makes one call and waits for its end, but no longer than the timeout.
    pub(crate) fn call(&self, request: &Request) -> Answer {
        let gone = || CallError::Died("an earlier call never returned".to_owned());
        let requests = self.requests.take().ok_or_else(gone)?;
        requests.send(request.clone()).map_err(|_| CallError::Died("its thread has ended".to_owned()))?;
        let answer = match wait(&self.answers) {
            Some(answer) => Ok(answer),
            None => self.answers.recv_timeout(self.timeout),
        };
        match answer {
            Ok(answer) => {
                self.requests.set(Some(requests));
                answer
            }
            // The thread hangs and the sender is dropped here: what it answers later is lost.
            Err(RecvTimeoutError::Timeout) => Err(CallError::TimedOut(self.timeout)),
            Err(RecvTimeoutError::Disconnected) => Err(CallError::Died("its thread has ended".to_owned())),
        }
    }
}

impl Drop for Watchdog {
    /// Waits until the instance is dropped, so that two of them never run side by side; one that
    /// hangs is left behind.
    fn drop(&mut self) {
        if self.requests.take().is_some() {
            while self.answers.recv_timeout(self.timeout).is_ok() {}
        }
    }
}

fn serve<I: Implementation>(implementation: &I, requests: &Receiver<Request>, answers: &Sender<Answer>) {
    while let Some(request) = wait(requests).or_else(|| requests.recv().ok()) {
        let answer = catch_unwind(AssertUnwindSafe(|| implementation.call(&request)))
            .unwrap_or_else(|panic| Err(CallError::Panicked(panic_message(panic.as_ref()))));
        if answers.send(answer).is_err() {
            return;
        }
    }
}

/// Looks for a message a few times before the caller parks: waking a parked thread costs more
/// than most calls take in process.
fn wait<T>(channel: &Receiver<T>) -> Option<T> {
    for turn in 0..200 {
        match channel.try_recv() {
            Ok(message) => return Some(message),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) if turn < 50 => std::hint::spin_loop(),
            Err(TryRecvError::Empty) => thread::yield_now(),
        }
    }
    None
}

/// What a panic said.
pub(crate) fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Watchdog;
    use crate::CallError;
    use crate::fake::{Fake, request};

    fn watch(fake: Fake) -> Watchdog {
        Watchdog::new(fake, Duration::from_secs(30)).expect("a thread can be started")
    }

    #[test]
    fn an_answer_comes_back() {
        let watchdog = watch(Fake::echo());
        assert_eq!(watchdog.call(&request(7)).map(|answer| answer.body["n"].clone()), Ok(7.into()));
    }

    #[test]
    fn a_panic_is_told_with_its_message_and_the_next_call_is_made() {
        let watchdog = watch(Fake::new(|request| match request.params["n"].as_i64() {
            Some(0) => panic!("no zero"),
            _ => Fake::ok(request),
        }));
        assert_eq!(watchdog.call(&request(0)), Err(CallError::Panicked("no zero".to_owned())));
        assert!(watchdog.call(&request(1)).is_ok());
    }

    #[test]
    fn a_hang_ends_at_the_timeout_and_the_instance_is_given_up() {
        let limit = Duration::from_millis(50);
        let hang = Fake::new(|_| {
            loop {
                std::thread::park();
            }
        });
        let watchdog = Watchdog::new(hang, limit).expect("a thread can be started");
        let started = Instant::now();
        assert_eq!(watchdog.call(&request(0)), Err(CallError::TimedOut(limit)));
        assert!(matches!(watchdog.call(&request(0)), Err(CallError::Died(_))));
        drop(watchdog);
        assert!(started.elapsed() < Duration::from_secs(5), "the watchdog waits for a call that hangs");
    }

    #[test]
    fn the_instance_is_dropped_before_the_watchdog_is_gone() {
        let alive = std::sync::Arc::new(());
        let held = alive.clone();
        let watchdog = watch(Fake::new(move |request| {
            assert!(std::sync::Arc::strong_count(&held) > 0);
            Fake::ok(request)
        }));
        assert!(watchdog.call(&request(1)).is_ok());
        drop(watchdog);
        assert_eq!(std::sync::Arc::strong_count(&alive), 1);
    }

    #[test]
    fn calls_cost_little() {
        let watchdog = watch(Fake::echo());
        let started = Instant::now();
        for n in 0..2_000 {
            assert!(watchdog.call(&request(n)).is_ok());
        }
        // A tenth of what is aimed at, so that a loaded machine does not fail the build.
        assert!(started.elapsed() < Duration::from_secs(1), "2,000 calls took {:?}", started.elapsed());
    }
}
