//! A fault of an implementation or of a law affects only its rule.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use clerk_user::operations::OPERATIONS;
use clerk_user_implementation::Fake;
use clerk_user_runtime::{Request, Rule};
use serde_json::json;

use crate::law::Law;
use crate::runner::check::RuleCheck;
use crate::runner::run::tests::{judge, judge_with, outcomes, returns_200, rule, status};
use crate::runner::violation::ensure;
use crate::testing::request;
use crate::{CallError, Config, Outcome, Verdict};

#[test]
fn a_panic_is_an_error_that_names_the_operation_and_the_run_continues() {
    let instances = AtomicU64::new(0);
    let start = || match instances.fetch_add(1, Ordering::Relaxed) {
        0 => Fake::new(|_| panic!("broken on purpose")),
        _ => Fake::echo(),
    };
    let report = judge(vec![rule("a"), rule("b")], returns_200, start);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains(OPERATIONS[0].id) && reason.contains("broken on purpose"), "{reason}");
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn a_hang_is_an_error_that_names_the_operation_and_the_run_continues() {
    let instances = AtomicU64::new(0);
    let hang = |_: &Request| loop {
        std::thread::park();
    };
    let start =
        || if instances.fetch_add(1, Ordering::Relaxed) == 0 { Fake::new(hang) } else { Fake::echo() };
    // Long enough for the rule that passes, even on a loaded machine.
    let config = Config { call_timeout: Some(Duration::from_millis(500)), ..Config::default() };
    let report = judge_with(vec![rule("a"), rule("b")], returns_200, start, &config);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains(OPERATIONS[0].id) && reason.contains("no response within"), "{reason}");
}

#[test]
fn a_malformed_response_is_an_error() {
    let report =
        judge(vec![rule("a")], returns_200, || Fake::new(|_| Err(CallError::Garbled("not JSON".into()))));
    assert_eq!(outcomes(&report), [Outcome::Error]);
}

#[test]
fn a_law_or_a_start_that_panics_only_affects_its_rule() {
    fn law(rule_check: &mut RuleCheck<'_>) {
        assert!(rule_check.rule.id != "a", "a fault of the suite");
        returns_200(rule_check);
    }
    let report = judge(vec![rule("a"), rule("b")], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);

    let instances = AtomicU64::new(0);
    let start = || {
        assert!(instances.fetch_add(1, Ordering::Relaxed) != 1, "the second one does not start");
        Fake::echo()
    };
    let report = judge(vec![rule("a"), rule("b"), rule("c")], returns_200, start);
    assert_eq!(outcomes(&report), [Outcome::Pass, Outcome::Error, Outcome::Pass]);
}

#[test]
fn each_rule_has_its_own_instance() {
    let instances = AtomicU64::new(0);
    let start = || {
        instances.fetch_add(1, Ordering::Relaxed);
        Fake::echo()
    };
    judge(vec![rule("a"), rule("b"), rule("c")], returns_200, start);
    assert_eq!(instances.load(Ordering::Relaxed), 3);
}

#[test]
fn an_operation_that_hangs_is_not_called_for_every_rule() {
    let hang = || {
        Fake::new(|_| {
            loop {
                std::thread::park();
            }
        })
    };
    let config = Config { call_timeout: Some(Duration::from_millis(100)), ..Config::default() };
    let rules: Vec<Rule> = ["a", "b", "c", "d", "e", "f", "g", "h"].map(rule).to_vec();
    let report = judge_with(rules, returns_200, hang, &config);
    assert_eq!(outcomes(&report), [Outcome::Error; 8]);
    assert_eq!(report.statistics.requests(), 2);
    let last = report.rules[7].reason.as_deref().unwrap_or_default();
    assert!(last.contains(OPERATIONS[0].id) && last.contains("not called again after 2 timeouts"), "{last}");
}

#[test]
fn an_implementation_that_dies_hangs_or_returns_garbage_only_affects_one_rule() {
    let instances = AtomicU64::new(0);
    let start = || match instances.fetch_add(1, Ordering::Relaxed) {
        0 => Fake::new(|_| Err(CallError::Died("it went away".to_owned()))),
        1 => Fake::new(|_| status(200, json!([["nonsense"], 7]))),
        2 => Fake::new(|request| {
            std::thread::sleep(Duration::from_millis(900));
            Fake::ok(request)
        }),
        3 => Fake::new(|_| status(0, json!(null))),
        _ => Fake::echo(),
    };
    let law: Law = |rule_check| {
        rule_check.for_all(1_i64..1_000, |session, n| {
            let response = session.call(request(n))?;
            session.mark_evaluated();
            ensure(response.body["n"] == json!(n), "the same", response.body.to_string())
        });
    };
    let config = Config { call_timeout: Some(Duration::from_millis(300)), ..Config::default() };
    let report = judge_with(["a", "b", "c", "d", "e"].map(rule).to_vec(), law, start, &config);
    let expected = [Outcome::Error, Outcome::Fail, Outcome::Error, Outcome::Fail, Outcome::Pass];
    assert_eq!(outcomes(&report), expected);
    for (index, part) in [(0, "it went away"), (2, "no response within")] {
        let reason = report.rules[index].reason.as_deref().unwrap_or_default();
        assert!(reason.contains(OPERATIONS[0].id) && reason.contains(part), "{reason}");
    }
}
