//! Calls under watch: an implementation lives on a thread of its own, and a call that panics or
//! hangs is told apart from one that answers. It knows no rule.

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use clerk_user_runtime::{Request, Response};

use crate::{CallError, Implementation};

type Answer = Result<Response, CallError>;

/// A request on its way to a thread; one of two that are made at one time waits for the other there.
struct Job {
    request: Request,
    start: Option<Arc<Barrier>>,
}

/// A thread that calls the instance, and that may be left behind.
struct Lane {
    /// Nothing once the instance is given up.
    jobs: Cell<Option<Sender<Job>>>,
    answers: Receiver<Answer>,
}

/// One instance of an implementation, called from threads that may be left behind.
pub(crate) struct Watchdog {
    first: Lane,
    /// Started when two calls are made at one time for the first time.
    second: OnceCell<Lane>,
    implementation: RefCell<Option<Arc<dyn Implementation>>>,
    timeout: Duration,
}

impl Watchdog {
    /// Moves an instance to its thread.
    pub(crate) fn new<I: Implementation>(implementation: I, timeout: Duration) -> Result<Self, CallError> {
        let implementation: Arc<dyn Implementation> = Arc::new(implementation);
        let first = Lane::start(Arc::clone(&implementation))?;
        let implementation = RefCell::new(Some(implementation));
        Ok(Self { first, second: OnceCell::new(), implementation, timeout })
    }

    /// Makes one call and waits for its end, but no longer than the timeout.
    pub(crate) fn call(&self, request: &Request) -> Answer {
        self.first.begin(Job { request: request.clone(), start: None })?;
        self.first.end(self.timeout)
    }

    /// Makes two calls at one time, and waits for the end of both.
    pub(crate) fn call_both(&self, requests: [&Request; 2]) -> [Answer; 2] {
        let second = match self.second() {
            Ok(second) => second,
            Err(error) => return [Err(error.clone()), Err(error)],
        };
        let start = Arc::new(Barrier::new(2));
        let job = |request: &Request| Job { request: request.clone(), start: Some(Arc::clone(&start)) };
        let begun = second.begin(job(requests[1])).and_then(|()| self.first.begin(job(requests[0])));
        if let Err(error) = begun {
            self.give_up();
            return [Err(error.clone()), Err(error)];
        }
        let began = Instant::now();
        let one = self.first.end(self.timeout);
        let other = second.end(self.timeout.saturating_sub(began.elapsed()).max(LAST_LOOK));
        if self.first.is_given_up() || second.is_given_up() {
            self.give_up();
        }
        [one, other]
    }

    fn second(&self) -> Result<&Lane, CallError> {
        if let Some(second) = self.second.get() {
            return Ok(second);
        }
        let implementation = self.implementation.borrow().clone().ok_or_else(gone)?;
        let lane = Lane::start(implementation)?;
        Ok(self.second.get_or_init(|| lane))
    }

    fn give_up(&self) {
        for lane in [Some(&self.first), self.second.get()].into_iter().flatten() {
            lane.jobs.take();
        }
    }
}

/// What is left to the second of two calls when the first used all the time that both had.
const LAST_LOOK: Duration = Duration::from_millis(10);

fn gone() -> CallError {
    CallError::Died("an earlier call never returned".to_owned())
}

impl Lane {
    fn start(implementation: Arc<dyn Implementation>) -> Result<Self, CallError> {
        let (jobs, incoming) = channel::<Job>();
        let (outgoing, answers) = channel();
        thread::Builder::new()
            .name("conformance-call".to_owned())
            .spawn(move || {
                serve(&*implementation, &incoming, &outgoing);
                // Gone before `outgoing` is, which tells the watchdog that nothing is left running.
                drop(catch_unwind(AssertUnwindSafe(|| drop(implementation))));
                drop(outgoing);
            })
            .map_err(|error| CallError::Unreachable(format!("no thread for the implementation: {error}")))?;
        Ok(Self { jobs: Cell::new(Some(jobs)), answers })
    }

    fn begin(&self, job: Job) -> Result<(), CallError> {
        let jobs = self.jobs.take().ok_or_else(gone)?;
        jobs.send(job).map_err(|_| CallError::Died("its thread has ended".to_owned()))?;
        self.jobs.set(Some(jobs));
        Ok(())
    }

    /// Waits for the answer, but no longer than this.
    fn end(&self, timeout: Duration) -> Answer {
        let answer = match wait(&self.answers) {
            Some(answer) => Ok(answer),
            None => self.answers.recv_timeout(timeout),
        };
        answer.unwrap_or_else(|error| {
            // The thread hangs and the sender is dropped here: what it answers later is lost.
            self.jobs.take();
            Err(match error {
                RecvTimeoutError::Timeout => CallError::TimedOut(timeout),
                RecvTimeoutError::Disconnected => CallError::Died("its thread has ended".to_owned()),
            })
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
    /// Waits until the instance is dropped, so that two of them never run side by side; one that
    /// hangs is left behind.
    fn drop(&mut self) {
        // The threads drop theirs later, so that it is one of them that drops the instance.
        self.implementation.take();
        let lanes = [Some(&self.first), self.second.get()].into_iter().flatten();
        let alive: Vec<&Lane> = lanes.filter(|lane| lane.jobs.take().is_some()).collect();
        for lane in alive {
            while lane.answers.recv_timeout(self.timeout).is_ok() {}
        }
    }
}

fn serve(implementation: &dyn Implementation, jobs: &Receiver<Job>, answers: &Sender<Answer>) {
    while let Some(Job { request, start }) = wait(jobs).or_else(|| jobs.recv().ok()) {
        if let Some(start) = start {
            start.wait();
        }
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

    use clerk_user_runtime::Response;

    use super::Watchdog;
    use crate::CallError;
    use crate::testing::request;
    use clerk_user_implementation::Fake;

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
    fn two_calls_are_on_their_way_at_one_time() {
        // Each waits for the other.
        let barrier = std::sync::Barrier::new(2);
        let watchdog = watch(Fake::new(move |request| {
            barrier.wait();
            Fake::ok(request)
        }));
        for _ in 0..3 {
            let [one, other] = watchdog.call_both([&request(1), &request(2)]);
            let number = |answer: Result<Response, CallError>| answer.map(|answer| answer.body["n"].clone());
            assert_eq!((number(one), number(other)), (Ok(1.into()), Ok(2.into())));
        }
    }

    #[test]
    fn of_two_calls_one_that_hangs_gives_up_the_instance() {
        let limit = Duration::from_millis(50);
        let hang_on_two = Fake::new(|request| match request.params["n"].as_i64() {
            Some(2) => loop {
                std::thread::park();
            },
            _ => Fake::ok(request),
        });
        let watchdog = Watchdog::new(hang_on_two, limit).expect("a thread can be started");
        let [one, other] = watchdog.call_both([&request(1), &request(2)]);
        assert!(one.is_ok() && matches!(other, Err(CallError::TimedOut(_))), "{one:?} {other:?}");
        assert!(matches!(watchdog.call(&request(1)), Err(CallError::Died(_))));
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
