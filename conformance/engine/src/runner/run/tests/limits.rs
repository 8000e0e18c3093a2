//! The limits of a run: time, requests, and the first failure.

use std::time::Duration;

use clerk_user_implementation::Fake;
use serde_json::json;

use crate::law::Law;
use crate::runner::run::tests::{judge_with, number, outcomes, returns_200, rule, status};
use crate::testing::request;
use crate::{Config, Outcome, Verdict};

#[test]
fn rules_after_the_time_limit_are_not_evaluated() {
    let config = Config { max_seconds: Some(0), ..Config::default() };
    let report = judge_with(vec![rule("a")], returns_200, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
}

#[test]
fn the_requests_of_a_run_are_shared_among_its_rules() {
    let config = Config { max_requests: Some(30), histories: 0, ..Config::default() };
    let report = judge_with(vec![rule("a"), rule("b"), rule("c")], returns_200, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::Pass; 3]);
    assert_eq!(report.rules.iter().map(|judged| judged.evaluations).collect::<Vec<_>>(), [10; 3]);
}

#[test]
fn no_request_exceeds_the_limit_and_rules_left_out_are_not_evaluated() {
    // Every setup takes three requests, so the second rule is not reached.
    let law: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, n| {
            for _ in 0..3 {
                session.call_ok(request(n))?;
            }
            session.mark_evaluated();
            Ok(())
        });
    };
    let config = Config { max_requests: Some(4), ..Config::default() };
    let report = judge_with(vec![rule("a"), rule("b"), rule("c")], law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::Pass, Outcome::NotEvaluated, Outcome::NotEvaluated]);
    assert_eq!(report.statistics.requests(), 4);
    for left_out in &report.rules[1..] {
        assert_eq!(left_out.reason.as_deref(), Some("request limit reached; raise --max-requests"));
    }
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn each_check_is_evaluated_even_if_the_implementation_is_slow() {
    let slow = || {
        Fake::new(|request| {
            std::thread::sleep(Duration::from_millis(20));
            Fake::ok(request)
        })
    };
    // The target duration is zero: each rule is evaluated once, and no rule is left out.
    let config = Config { pace_seconds: Some(0), ..Config::default() };
    let report = judge_with(vec![rule("a"), rule("b")], returns_200, slow, &config);
    assert_eq!(outcomes(&report), [Outcome::Pass; 2]);
    assert_eq!(report.statistics.requests(), 2);
}

#[test]
fn a_run_can_stop_at_the_first_failure_without_shrinking_it() {
    let start = || {
        Fake::new(|request| if number(request) >= 10 { status(500, json!({})) } else { Fake::ok(request) })
    };
    let config = Config { stop_at_failure: true, ..Config::default() };
    let report = judge_with(vec![rule("a"), rule("b")], returns_200, start, &config);
    assert_eq!(outcomes(&report), [Outcome::Fail]);
    assert!(report.statistics.requests() < 10, "{:?}", report.statistics);
}

#[test]
fn a_rule_does_not_pass_if_a_limit_prevented_one_of_its_checks() {
    let law: Law = |rule_check| {
        returns_200(rule_check);
        returns_200(rule_check);
    };
    let config = Config { max_requests: Some(1), ..Config::default() };
    let report = judge_with(vec![rule("a")], law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.starts_with("1 of 2 checks were not reached: "), "{reason}");
}
