//! What a run may cost, and how much of it one rule may take, so that the first rules leave
//! something for the last; and how long is waited for operations that hang. It knows no rule.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::Config;

/// Time that shrinking one failure may take where the run has no pace to keep.
const SHRINK_TIME: Duration = Duration::from_secs(5);
/// Timeouts of one operation until it is no longer called.
const TIMEOUTS_OF_ONE: u32 = 2;
/// Timeouts of all operations, behind which one of an operation is enough.
const TIMEOUTS_OF_ALL: u32 = 8;

/// What is left of the requests and the time of a run.
#[derive(Debug)]
pub(crate) struct Budget {
    /// Requests that may be made.
    most: Option<u64>,
    /// Requests that were made.
    made: Cell<u64>,
    /// When the run has to end.
    deadline: Option<Instant>,
    /// When it should have ended.
    pace: Option<Instant>,
    shrink_time: Duration,
    share: Cell<Share>,
    timeouts: RefCell<BTreeMap<String, u32>>,
}

/// What one rule may take.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    /// Number of requests made in all at which it is used up.
    requests: Option<u64>,
    until: Option<Instant>,
}

impl Budget {
    /// The budget of a run that begins now.
    pub(crate) fn new(config: &Config) -> Self {
        let now = Instant::now();
        let after = |seconds: u64| now.checked_add(Duration::from_secs(seconds));
        Self {
            most: config.max_requests,
            made: Cell::new(0),
            deadline: config.max_seconds.and_then(after),
            pace: config.pace_seconds.and_then(after),
            shrink_time: config.pace_seconds.map_or(SHRINK_TIME, |pace| Duration::from_secs(pace) / 10),
            share: Cell::new(Share::default()),
            timeouts: RefCell::default(),
        }
    }

    /// A rule begins, with so many left to judge, itself among them: it gets its part of what is left.
    pub(crate) fn share_out(&self, rules: usize) {
        let rules = u32::try_from(rules.max(1)).unwrap_or(u32::MAX);
        let now = Instant::now();
        let end = [self.deadline, self.pace].into_iter().flatten().min();
        let made = self.made.get();
        self.share.set(Share {
            requests: self.most.map(|most| made + (most.saturating_sub(made) / u64::from(rules)).max(1)),
            until: end.map(|end| now + end.saturating_duration_since(now) / rules),
        });
    }

    /// Takes one request out of the budget, unless nothing is left.
    pub(crate) fn spend(&self) -> bool {
        let left = self.over().is_none();
        self.made.set(self.made.get() + u64::from(left));
        left
    }

    /// Why the run is over, if it is.
    pub(crate) fn over(&self) -> Option<&'static str> {
        if self.most.is_some_and(|most| self.made.get() >= most) {
            return Some("the requests of the run were used up");
        }
        let late = self.deadline.is_some_and(|deadline| Instant::now() >= deadline);
        late.then_some("the time of the run was over")
    }

    /// Whether the running rule has had its share.
    pub(crate) fn share_is_used(&self) -> bool {
        let share = self.share.get();
        share.requests.is_some_and(|most| self.made.get() >= most)
            || share.until.is_some_and(|until| Instant::now() >= until)
    }

    /// How long the failure of one rule may be shrunk.
    pub(crate) fn shrink_time(&self) -> Duration {
        self.shrink_time
    }

    /// An operation did not answer in time.
    pub(crate) fn timed_out(&self, operation: &str) {
        *self.timeouts.borrow_mut().entry(operation.to_owned()).or_default() += 1;
    }

    /// How often an operation has hung, once that is so often that it is not called any more: an
    /// implementation that hangs costs a run no more than some timeouts.
    pub(crate) fn is_given_up(&self, operation: &str) -> Option<u32> {
        let timeouts = self.timeouts.borrow();
        let most = if timeouts.values().sum::<u32>() < TIMEOUTS_OF_ALL { TIMEOUTS_OF_ONE } else { 1 };
        timeouts.get(operation).copied().filter(|times| *times >= most)
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;
    use crate::Config;

    fn budget(most: u64) -> Budget {
        Budget::new(&Config { max_requests: Some(most), ..Config::default() })
    }

    #[test]
    fn what_a_rule_leaves_is_there_for_the_others() {
        let budget = budget(10);
        budget.share_out(2);
        assert!(budget.spend());
        budget.share_out(1);
        for _ in 0..9 {
            assert!(!budget.share_is_used());
            assert!(budget.spend());
        }
        assert!(budget.share_is_used() && !budget.spend() && budget.over().is_some());
    }

    #[test]
    fn a_rule_that_takes_more_than_its_share_lessens_that_of_the_others() {
        let budget = budget(10);
        budget.share_out(5);
        for _ in 0..6 {
            assert!(budget.spend());
        }
        assert!(budget.share_is_used() && budget.over().is_none());
        budget.share_out(4);
        assert!(!budget.share_is_used() && budget.spend() && budget.share_is_used());
    }

    #[test]
    fn without_a_limit_nothing_is_used_up() {
        let budget = Budget::new(&Config::default());
        budget.share_out(1_000);
        for _ in 0..10_000 {
            assert!(budget.spend());
        }
        assert!(!budget.share_is_used());
    }

    #[test]
    fn an_operation_that_hangs_is_given_up_soon() {
        let budget = budget(10);
        budget.timed_out("a");
        assert_eq!(budget.is_given_up("a"), None);
        budget.timed_out("a");
        assert_eq!((budget.is_given_up("a"), budget.is_given_up("b")), (Some(2), None));
        for operation in ["c", "d", "e", "f", "g", "h"] {
            budget.timed_out(operation);
        }
        assert_eq!(budget.is_given_up("c"), Some(1));
    }
}
