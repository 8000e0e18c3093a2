//! Judges the rules of a run on one or several threads. Each rule has an instance of its own, so its outcome depends
//! neither on the thread nor on the rules that are judged at the same time.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use clerk_user_runtime::Rule;

use crate::report::RuleReport;
use crate::runner::run::{Progress, Run, Start, start_instance};
use crate::{Config, Implementation, Outcome};

/// The size of the stack of a thread, in bytes: the size that the main thread usually has.
const STACK_SIZE: usize = 8 << 20;

impl Run<'_> {
    /// Judges the rules and returns their reports in the order of the rules. `first` is an instance that was started
    /// already.
    pub(super) fn judge_all(
        &self,
        rules: &[&'static Rule],
        start: &Start<'_>,
        first: Box<dyn Implementation>,
        progress: &mut dyn FnMut(Progress<'_>),
    ) -> Vec<RuleReport> {
        let mut left = rules.iter().filter(|rule| self.skip_reason(rule).is_none()).count();
        let count_down = |rule: &&'static Rule| {
            let before = left;
            left -= usize::from(self.skip_reason(rule).is_none());
            before
        };
        let jobs = jobs(self.config);
        let mut order: Vec<usize> = (0..rules.len()).collect();
        if jobs > 1 {
            // Rules about every operation take longest. Judged last, they would leave the other threads without work.
            order.sort_by_key(|index| !is_about_all_operations(rules[*index]));
        }
        let queue = Queue {
            rules,
            order,
            rules_left: rules.iter().map(count_down).collect(),
            next: AtomicUsize::new(0),
            is_stopped: AtomicBool::new(false),
            reports: Mutex::new(rules.iter().map(|_| None).collect()),
        };
        thread::scope(|scope| {
            for _ in 1..jobs {
                let (queue, run) = (&queue, self.for_another_thread());
                let work = move || queue.work(&run, start, None, &mut |_| {});
                // If the system has no thread left, the others judge all rules.
                drop(thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, work));
            }
            queue.work(self, start, Some(first), progress);
        });
        queue.reports.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().flatten().collect()
    }
}

fn is_about_all_operations(rule: &Rule) -> bool {
    rule.kind.is_from_tables() || rule.targets.is_empty()
}

/// How many threads judge rules. A limit is shared by rules that are judged one after the other.
fn jobs(config: &Config) -> usize {
    let has_limit =
        config.max_requests.is_some() || config.max_seconds.is_some() || config.pace_seconds.is_some();
    if has_limit || config.stop_at_failure { 1 } else { config.jobs.max(1) }
}

/// The rules that no thread has taken yet, and the reports of those that are judged.
struct Queue<'a> {
    rules: &'a [&'static Rule],
    /// The indices of the rules in the order in which they are judged.
    order: Vec<usize>,
    /// For each rule, how many are to be checked from it to the last.
    rules_left: Vec<usize>,
    next: AtomicUsize,
    /// Whether a rule has failed in a run that ends at the first failure.
    is_stopped: AtomicBool,
    reports: Mutex<Vec<Option<RuleReport>>>,
}

impl Queue<'_> {
    /// Judges one rule after the other until none is left.
    fn work(
        &self,
        run: &Run<'_>,
        start: &Start<'_>,
        mut unused_instance: Option<Box<dyn Implementation>>,
        progress: &mut dyn FnMut(Progress<'_>),
    ) {
        while !self.is_stopped.load(Ordering::Relaxed) {
            let done = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(&index) = self.order.get(done) else { break };
            let rule = self.rules[index];
            progress(Progress::Rule { id: &rule.id, done, total: self.rules.len() });
            let mut instance = || unused_instance.take().map_or_else(|| start_instance(start), Ok);
            let judged = run.judge(rule, self.rules_left[index], &mut instance);
            if run.config.stop_at_failure && judged.outcome == Outcome::Fail {
                self.is_stopped.store(true, Ordering::Relaxed);
            }
            self.reports.lock().unwrap_or_else(PoisonError::into_inner)[index] = Some(judged);
        }
    }
}
