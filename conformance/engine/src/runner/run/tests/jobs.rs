//! Rules that are judged on several threads.

use std::sync::Barrier;

use clerk_user_implementation::Fake;

use crate::runner::run::tests::{outcomes, returns_200, rule};
use crate::runner::run::{boxed, judge_rules};
use crate::{Config, Outcome, Report};

fn judge(start: impl Fn() -> Fake + Sync, config: Config) -> Report {
    let rules = vec![rule("a"), rule("b"), rule("c"), rule("d")].leak();
    let config = Config { histories: 0, cases: 4, ..config };
    judge_rules(rules, |_| returns_200, &boxed(start), &config, &mut |_| {})
}

#[test]
fn as_many_rules_as_there_are_jobs_are_judged_at_the_same_time() {
    static BOTH: Barrier = Barrier::new(2);
    // A call returns when another rule makes one. Alone, it would time out.
    let wait = || {
        Fake::new(|request| {
            BOTH.wait();
            Fake::ok(request)
        })
    };
    let report = judge(wait, Config { jobs: 2, ..Config::default() });
    assert_eq!(outcomes(&report), [Outcome::Pass; 4]);
    let ids: Vec<&str> = report.rules.iter().map(|judged| judged.rule.id.as_ref()).collect();
    assert_eq!(ids, ["a", "b", "c", "d"]);
    assert_eq!(report.statistics.requests(), 16);
}

#[test]
fn rules_that_share_a_limit_are_judged_one_after_the_other() {
    let report = judge(Fake::echo, Config { jobs: 4, max_requests: Some(8), ..Config::default() });
    let evaluations: Vec<u64> = report.rules.iter().map(|judged| judged.evaluations).collect();
    assert_eq!(evaluations, [2; 4]);
}
