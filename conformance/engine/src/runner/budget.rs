//! Limits of a run: requests and time in total, the share of each rule, and how many timeouts an operation may have
//! before the run stops calling it. Nothing here depends on rules.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::Config;

/// How long one failure may be shrunk in a run without a target duration.
const SHRINK_TIME: Duration = Duration::from_secs(5);
/// Timeouts after which an operation is no longer called.
const MAX_TIMEOUTS_PER_OPERATION: u32 = 2;
/// Timeouts of all operations after which a single timeout is enough for an operation.
const MAX_TIMEOUTS_IN_TOTAL: u32 = 8;

/// What is left of the requests and the time of a run.
#[derive(Debug)]
pub(crate) struct Budget {
    max_requests: Option<u64>,
    requests_made: Cell<u64>,
    /// When the run must end.
    deadline: Option<Instant>,
    /// When the run should end.
    target_end: Option<Instant>,
    shrink_time: Duration,
    share: Cell<Share>,
    timeouts: RefCell<BTreeMap<String, u32>>,
}

/// What one rule may use.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    /// The total number of requests at which the share is used up.
    max_requests: Option<u64>,
    until: Option<Instant>,
}

impl Budget {
    /// The budget of a run that starts now.
    pub(crate) fn new(config: &Config) -> Self {
        let now = Instant::now();
        let after = |seconds: u64| now.checked_add(Duration::from_secs(seconds));
        Self {
            max_requests: config.max_requests,
            requests_made: Cell::new(0),
            deadline: config.max_seconds.and_then(after),
            target_end: config.pace_seconds.and_then(after),
            shrink_time: config.pace_seconds.map_or(SHRINK_TIME, |pace| Duration::from_secs(pace) / 10),
            share: Cell::new(Share::default()),
            timeouts: RefCell::default(),
        }
    }

    /// Gives the next rule its share of what is left. `rules_left` includes that rule.
    pub(crate) fn assign_share(&self, rules_left: usize) {
        let rules = u32::try_from(rules_left.max(1)).unwrap_or(u32::MAX);
        let now = Instant::now();
        let end = [self.deadline, self.target_end].into_iter().flatten().min();
        let made = self.requests_made.get();
        let share_of = |max: u64| (max.saturating_sub(made) / u64::from(rules)).max(1);
        self.share.set(Share {
            max_requests: self.max_requests.map(|max| made + share_of(max)),
            until: end.map(|end| now + end.saturating_duration_since(now) / rules),
        });
    }

    /// Takes one request out of the budget. Returns false when nothing is left.
    pub(crate) fn take_request(&self) -> bool {
        let left = self.exhausted().is_none();
        self.requests_made.set(self.requests_made.get() + u64::from(left));
        left
    }

    /// Which limit the run has reached, if any.
    pub(crate) fn exhausted(&self) -> Option<&'static str> {
        if self.max_requests.is_some_and(|max| self.requests_made.get() >= max) {
            return Some("request limit reached; raise --max-requests");
        }
        let late = self.deadline.is_some_and(|deadline| Instant::now() >= deadline);
        late.then_some("time limit reached; raise --max-seconds")
    }

    /// Whether the current rule has used its share.
    pub(crate) fn share_is_used_up(&self) -> bool {
        let share = self.share.get();
        share.max_requests.is_some_and(|max| self.requests_made.get() >= max)
            || share.until.is_some_and(|until| Instant::now() >= until)
    }

    /// How long the failure of one rule may be shrunk.
    pub(crate) fn shrink_time(&self) -> Duration {
        self.shrink_time
    }

    /// Counts a timeout of an operation.
    pub(crate) fn record_timeout(&self, operation: &str) {
        *self.timeouts.borrow_mut().entry(operation.to_owned()).or_default() += 1;
    }

    /// The number of timeouts of an operation, once it is too high to call the operation again. This bounds
    /// what an implementation that hangs costs.
    pub(crate) fn excessive_timeouts(&self, operation: &str) -> Option<u32> {
        let timeouts = self.timeouts.borrow();
        let total = timeouts.values().sum::<u32>();
        let max = if total < MAX_TIMEOUTS_IN_TOTAL { MAX_TIMEOUTS_PER_OPERATION } else { 1 };
        timeouts.get(operation).copied().filter(|times| *times >= max)
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;
    use crate::Config;

    fn budget(max_requests: u64) -> Budget {
        Budget::new(&Config { max_requests: Some(max_requests), ..Config::default() })
    }

    #[test]
    fn requests_that_one_rule_leaves_are_available_to_the_next() {
        let budget = budget(10);
        budget.assign_share(2);
        assert!(budget.take_request());
        budget.assign_share(1);
        for _ in 0..9 {
            assert!(!budget.share_is_used_up());
            assert!(budget.take_request());
        }
        assert!(budget.share_is_used_up() && !budget.take_request() && budget.exhausted().is_some());
    }

    #[test]
    fn a_rule_that_exceeds_its_share_reduces_the_shares_of_the_others() {
        let budget = budget(10);
        budget.assign_share(5);
        for _ in 0..6 {
            assert!(budget.take_request());
        }
        assert!(budget.share_is_used_up() && budget.exhausted().is_none());
        budget.assign_share(4);
        assert!(!budget.share_is_used_up() && budget.take_request() && budget.share_is_used_up());
    }

    #[test]
    fn without_a_limit_nothing_is_used_up() {
        let budget = Budget::new(&Config::default());
        budget.assign_share(1_000);
        for _ in 0..10_000 {
            assert!(budget.take_request());
        }
        assert!(!budget.share_is_used_up());
    }

    #[test]
    fn an_operation_with_too_many_timeouts_is_no_longer_called() {
        let budget = budget(10);
        budget.record_timeout("a");
        assert_eq!(budget.excessive_timeouts("a"), None);
        budget.record_timeout("a");
        assert_eq!((budget.excessive_timeouts("a"), budget.excessive_timeouts("b")), (Some(2), None));
        for operation in ["c", "d", "e", "f", "g", "h"] {
            budget.record_timeout(operation);
        }
        assert_eq!(budget.excessive_timeouts("c"), Some(1));
    }
}
