//! Calls an implementation so that a call that panics or hangs becomes an error. It does not depend on rules.

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use clerk_user_runtime::Request;

use crate::{CallError, CallResult, Implementation};

/// A request for a thread. Two concurrent calls wait for each other at the barrier.
struct Job {
    request: Request,
    start: Option<Arc<Barrier>>,
}

/// A thread that calls the instance. It is abandoned when a call hangs.
struct CallThread {
    /// Empty once the instance was given up.
    jobs: Cell<Option<Sender<Job>>>,
    results: Receiver<CallResult>,
}

/// One instance of an implementation, called from threads that can be abandoned.
pub(crate) struct Watchdog {
    /// Each starts when it is first needed.
    threads: [OnceCell<CallThread>; 2],
    /// Empty once the instance was given up.
    implementation: RefCell<Option<Arc<dyn Implementation>>>,
    /// Without one, calls run on the thread of the caller, which saves two switches between threads for each.
    timeout: Option<Duration>,
}

impl Watchdog {
    /// Takes an instance that is not called yet.
    pub(crate) fn new<I: Implementation>(
        implementation: I,
        timeout: Option<Duration>,
    ) -> Result<Self, CallError> {
        let implementation: RefCell<Option<Arc<dyn Implementation>>> =
            RefCell::new(Some(Arc::new(implementation)));
        let watchdog = Self { threads: [OnceCell::new(), OnceCell::new()], implementation, timeout };
        if timeout.is_some() {
            watchdog.thread(0)?;
        }
        Ok(watchdog)
    }

    /// Makes one call and waits until it returns or times out.
    pub(crate) fn call(&self, request: &Request) -> CallResult {
        let Some(timeout) = self.timeout else {
            let implementation = self.implementation.borrow();
            return call_here(implementation.as_deref().ok_or_else(given_up)?, request);
        };
        let thread = self.thread(0)?;
        thread.send(Job { request: request.clone(), start: None })?;
        let result = thread.receive(Some(timeout));
        if thread.is_given_up() {
            self.give_up();
        }
        result
    }

    /// Makes two calls concurrently and waits for both.
    pub(crate) fn call_concurrently(&self, requests: [&Request; 2]) -> [CallResult; 2] {
        let (first, second) = match (self.thread(0), self.thread(1)) {
            (Ok(first), Ok(second)) => (first, second),
            (Err(error), _) | (_, Err(error)) => return [Err(error.clone()), Err(error)],
        };
        let start = Arc::new(Barrier::new(2));
        let job = |request: &Request| Job { request: request.clone(), start: Some(Arc::clone(&start)) };
        let sent = second.send(job(requests[1])).and_then(|()| first.send(job(requests[0])));
        if let Err(error) = sent {
            self.give_up();
            return [Err(error.clone()), Err(error)];
        }
        let started = Instant::now();
        let of_first = first.receive(self.timeout);
        let time_left = self.timeout.map(|timeout| timeout.saturating_sub(started.elapsed()).max(MIN_WAIT));
        let of_second = second.receive(time_left);
        if first.is_given_up() || second.is_given_up() {
            self.give_up();
        }
        [of_first, of_second]
    }

    fn thread(&self, index: usize) -> Result<&CallThread, CallError> {
        let cell = &self.threads[index];
        if let Some(thread) = cell.get() {
            return Ok(thread);
        }
        let implementation = self.implementation.borrow().clone().ok_or_else(given_up)?;
        let thread = CallThread::start(implementation)?;
        Ok(cell.get_or_init(|| thread))
    }

    fn give_up(&self) {
        self.implementation.take();
        for thread in self.threads.iter().filter_map(OnceCell::get) {
            thread.jobs.take();
        }
    }
}

/// How long the second of two concurrent calls is waited for after the first one used all the time.
const MIN_WAIT: Duration = Duration::from_millis(10);

fn given_up() -> CallError {
    CallError::Died("an earlier call never returned".to_owned())
}

fn thread_ended() -> CallError {
    CallError::Died("its thread has ended".to_owned())
}

impl CallThread {
    fn start(implementation: Arc<dyn Implementation>) -> Result<Self, CallError> {
        let (jobs, incoming) = channel::<Job>();
        let (outgoing, results) = channel();
        thread::Builder::new()
            .name("conformance-call".to_owned())
            .spawn(move || {
                serve(&*implementation, &incoming, &outgoing);
                // Dropped before `outgoing`, whose end tells the watchdog that nothing is left running.
                drop(catch_unwind(AssertUnwindSafe(|| drop(implementation))));
                drop(outgoing);
            })
            .map_err(|error| {
                CallError::Unreachable(format!("failed to start a thread for the implementation: {error}"))
            })?;
        Ok(Self { jobs: Cell::new(Some(jobs)), results })
    }

    fn send(&self, job: Job) -> Result<(), CallError> {
        let jobs = self.jobs.take().ok_or_else(given_up)?;
        jobs.send(job).map_err(|_| thread_ended())?;
        self.jobs.set(Some(jobs));
        Ok(())
    }

    /// Waits for the result until the timeout.
    fn receive(&self, timeout: Option<Duration>) -> CallResult {
        let received = match (poll(&self.results), timeout) {
            (Some(result), _) => Ok(result),
            (None, Some(timeout)) => self.results.recv_timeout(timeout).map_err(|error| match error {
                RecvTimeoutError::Timeout => CallError::TimedOut(timeout),
                RecvTimeoutError::Disconnected => thread_ended(),
            }),
            (None, None) => self.results.recv().map_err(|_| thread_ended()),
        };
        received.unwrap_or_else(|error| {
            // Dropping the sender gives up the thread: a later result is discarded.
            self.jobs.take();
            Err(error)
        })
    }

    fn is_given_up(&self) -> bool {
        let jobs = self.jobs.take();
        let is_given_up = jobs.is_none();
        self.jobs.set(jobs);
        is_given_up
    }
}

impl Drop for Watchdog {
    /// Waits until the instance is dropped, so that two instances never run at the same time. An instance that
    /// hangs is abandoned.
    fn drop(&mut self) {
        // The threads release theirs later, so one of them drops the instance, if there are any.
        let implementation = self.implementation.take();
        drop(catch_unwind(AssertUnwindSafe(|| drop(implementation))));
        let threads = self.threads.iter().filter_map(OnceCell::get);
        let alive: Vec<&CallThread> = threads.filter(|thread| thread.jobs.take().is_some()).collect();
        for thread in alive {
            match self.timeout {
                Some(timeout) => while thread.results.recv_timeout(timeout).is_ok() {},
                None => while thread.results.recv().is_ok() {},
            }
        }
    }
}

fn serve(implementation: &dyn Implementation, jobs: &Receiver<Job>, results: &Sender<CallResult>) {
    while let Some(Job { request, start }) = poll(jobs).or_else(|| jobs.recv().ok()) {
        if let Some(start) = start {
            start.wait();
        }
        if results.send(call_here(implementation, &request)).is_err() {
            return;
        }
    }
}

/// Makes a call on this thread.
fn call_here(implementation: &dyn Implementation, request: &Request) -> CallResult {
    catch_unwind(AssertUnwindSafe(|| implementation.call(request)))
        .unwrap_or_else(|panic| Err(CallError::Panicked(panic_message(panic.as_ref()))))
}

/// Polls for a message before the caller blocks: waking a blocked thread costs more than most calls in process.
fn poll<T>(channel: &Receiver<T>) -> Option<T> {
    for attempt in 0..200 {
        match channel.try_recv() {
            Ok(message) => return Some(message),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) if attempt < 50 => std::hint::spin_loop(),
            Err(TryRecvError::Empty) => thread::yield_now(),
        }
    }
    None
}

/// The message of a panic.
pub(crate) fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use clerk_user_runtime::Response;

    use super::Watchdog;
    use crate::CallError;
    use crate::testing::request;
    use clerk_user_implementation::Fake;

    fn watch(fake: Fake) -> Watchdog {
        Watchdog::new(fake, Some(Duration::from_secs(30))).expect("a thread can be started")
    }

    fn without_timeout(fake: Fake) -> Watchdog {
        Watchdog::new(fake, None).expect("no thread is started")
    }

    #[test]
    fn a_call_returns_the_response() {
        let watchdog = watch(Fake::echo());
        assert_eq!(watchdog.call(&request(7)).map(|response| response.body["n"].clone()), Ok(7.into()));
    }

    #[test]
    fn a_panic_becomes_an_error_with_its_message_and_the_next_call_succeeds() {
        for watch in [watch, without_timeout] {
            let watchdog = watch(Fake::new(|request| match request.params["n"].as_i64() {
                Some(0) => panic!("no zero"),
                _ => Fake::ok(request),
            }));
            assert_eq!(watchdog.call(&request(0)), Err(CallError::Panicked("no zero".to_owned())));
            assert!(watchdog.call(&request(1)).is_ok());
        }
    }

    #[test]
    fn without_a_timeout_a_call_runs_on_the_thread_of_the_caller() {
        let caller = std::thread::current().id();
        let watchdog = without_timeout(Fake::new(move |request| {
            assert_eq!(std::thread::current().id(), caller);
            Fake::ok(request)
        }));
        assert!(watchdog.call(&request(1)).is_ok());
    }

    #[test]
    fn a_hang_ends_the_call_after_the_timeout_and_gives_up_the_instance() {
        let limit = Duration::from_millis(50);
        let hang = Fake::new(|_| {
            loop {
                std::thread::park();
            }
        });
        let watchdog = Watchdog::new(hang, Some(limit)).expect("a thread can be started");
        let started = Instant::now();
        assert_eq!(watchdog.call(&request(0)), Err(CallError::TimedOut(limit)));
        assert!(matches!(watchdog.call(&request(0)), Err(CallError::Died(_))));
        // No second thread is started: it would wait forever for the first one.
        assert!(matches!(
            watchdog.call_concurrently([&request(0), &request(0)]),
            [Err(CallError::Died(_)), Err(CallError::Died(_))]
        ));
        assert!(watchdog.threads[1].get().is_none(), "a thread waits for the one that hangs");
        drop(watchdog);
        assert!(started.elapsed() < Duration::from_secs(5), "the watchdog waits for a call that hangs");
    }

    #[test]
    fn the_instance_is_dropped_before_the_watchdog() {
        for watch in [watch, without_timeout] {
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
    }

    #[test]
    fn two_calls_run_concurrently() {
        for watch in [watch, without_timeout] {
            // Each waits for the other.
            let barrier = std::sync::Barrier::new(2);
            let watchdog = watch(Fake::new(move |request| {
                barrier.wait();
                Fake::ok(request)
            }));
            for _ in 0..3 {
                let [first, second] = watchdog.call_concurrently([&request(1), &request(2)]);
                let number =
                    |result: Result<Response, CallError>| result.map(|response| response.body["n"].clone());
                assert_eq!((number(first), number(second)), (Ok(1.into()), Ok(2.into())));
            }
        }
    }

    #[test]
    fn a_hang_of_one_concurrent_call_gives_up_the_instance() {
        let limit = Duration::from_millis(50);
        let hang_on_two = Fake::new(|request| match request.params["n"].as_i64() {
            Some(2) => loop {
                std::thread::park();
            },
            _ => Fake::ok(request),
        });
        let watchdog = Watchdog::new(hang_on_two, Some(limit)).expect("a thread can be started");
        let [first, second] = watchdog.call_concurrently([&request(1), &request(2)]);
        assert!(first.is_ok() && matches!(second, Err(CallError::TimedOut(_))), "{first:?} {second:?}");
        assert!(matches!(watchdog.call(&request(1)), Err(CallError::Died(_))));
    }
}
