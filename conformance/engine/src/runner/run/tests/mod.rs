//! Runs with fake laws and fake implementations: a problem with one rule does not affect the others.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{Capability, Level, Request, Response, Rule, RuleKind, Target};
use serde_json::json;

use crate::law::Law;
use crate::runner::check::RuleCheck;
use crate::runner::run::judge_rules;
use crate::runner::violation::ensure;
use crate::testing::request;
use crate::{CallError, Capabilities, Config, KnownFailing, Outcome, Report, Verdict};
use clerk_user_implementation::Fake;

fn rule(id: &'static str) -> Rule {
    let first = OPERATIONS.first().expect("the contract has operations");
    let target = Target {
        surface: first.surface,
        operation: first.id.into(),
        params: [][..].into(),
        properties: [][..].into(),
    };
    Rule {
        id: id.into(),
        level: Level::Documented,
        statement: "It holds.".into(),
        kind: RuleKind::UnchangedAfterRefusal,
        targets: vec![target].into(),
        needs: vec![].into(),
        since: None,
        until: None,
        source: vec![].into(),
        facts: vec![].into(),
        file: "".into(),
    }
}

/// Judges rules by one law. Runs take static rules, so they are leaked.
fn judge(rules: Vec<Rule>, law: Law, start: impl Fn() -> Fake) -> Report {
    judge_with(rules, law, start, &Config { histories: 0, ..Config::default() })
}

fn judge_with(rules: Vec<Rule>, law: Law, start: impl Fn() -> Fake, config: &Config) -> Report {
    thread_local!(static LAW: std::cell::Cell<Option<Law>> = const { std::cell::Cell::new(None) });
    LAW.set(Some(law));
    let law = |_: &RuleKind| LAW.get().expect("the law was set above");
    judge_rules(rules.leak(), law, start, config, &mut |_| {})
}

/// Holds if the implementation returns 200.
fn returns_200(rule_check: &mut RuleCheck<'_>) {
    rule_check.for_all(0_i64..1_000, |session, n| {
        let response = session.call(request(n))?;
        session.mark_evaluated();
        ensure(response.status == 200, "200", response.status.to_string())
    });
}

#[expect(clippy::unnecessary_wraps, reason = "closures of fakes return this type")]
fn status(status: u16, body: serde_json::Value) -> Result<Response, CallError> {
    Ok(Response { status, body })
}

fn outcomes(report: &Report) -> Vec<Outcome> {
    report.rules.iter().map(|rule| rule.outcome).collect()
}

fn number(request: &Request) -> i64 {
    request.params["n"].as_i64().expect("every request of these tests has a number")
}

#[test]
fn a_rule_that_holds_passes_and_its_evaluations_are_counted() {
    let report = judge(vec![rule("a")], returns_200, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    assert_eq!(report.rules[0].evaluations, u64::from(Config::default().cases));
    assert_eq!(report.verdict(), Verdict::Conforms);
}

#[test]
fn a_violation_is_shrunk_to_the_smallest_input_and_reported_call_by_call() {
    let start = || {
        Fake::new(|request| if number(request) >= 10 { status(500, json!({})) } else { Fake::ok(request) })
    };
    let report = judge(vec![rule("a")], returns_200, start);
    assert_eq!(outcomes(&report), [Outcome::Fail]);
    let counterexample = report.rules[0].counterexample.as_ref().expect("a failure has one");
    assert_eq!(counterexample.steps.len(), 1);
    assert_eq!(counterexample.steps[0].params["n"], 10);
    assert_eq!((counterexample.expected.as_str(), counterexample.actual.as_str()), ("200", "500"));
    assert_eq!(counterexample.replay, "cargo conformance run --rule a --seed 1");
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn a_panic_is_an_error_that_names_the_operation_and_the_run_continues() {
    let instances = AtomicU64::new(0);
    let start = || match instances.fetch_add(1, Ordering::Relaxed) {
        0 => Fake::new(|_| panic!("out of cheese")),
        _ => Fake::echo(),
    };
    let report = judge(vec![rule("a"), rule("b")], returns_200, start);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains(OPERATIONS[0].id) && reason.contains("out of cheese"), "{reason}");
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
    let config = Config { call_timeout: Duration::from_millis(500), ..Config::default() };
    let report = judge_with(vec![rule("a"), rule("b")], returns_200, start, &config);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains(OPERATIONS[0].id) && reason.contains("no response within"), "{reason}");
}

#[test]
fn a_malformed_response_is_an_error() {
    let report =
        judge(vec![rule("a")], returns_200, || Fake::new(|_| Err(CallError::Garbled("half a brace".into()))));
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
fn a_failure_that_does_not_repeat_is_flaky() {
    let calls = Arc::new(AtomicU64::new(0));
    let start = || {
        let calls = Arc::clone(&calls);
        Fake::new(move |request| match calls.fetch_add(1, Ordering::Relaxed) {
            5 => status(500, json!({})),
            _ => Fake::ok(request),
        })
    };
    let report = judge(vec![rule("a")], returns_200, start);
    assert_eq!(outcomes(&report), [Outcome::Flaky]);
    assert_eq!(report.rules[0].reason.as_deref(), Some("failed again in 0 of 2 repetitions"));
    assert!(report.rules[0].counterexample.is_some());
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn a_rule_without_an_evaluation_never_passes() {
    let nothing: Law =
        |rule_check| rule_check.for_all(0_i64..9, |session, n| session.call(request(n)).map(drop));
    let report = judge(vec![rule("a")], nothing, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
    assert_eq!(report.verdict(), Verdict::CouldNotTell);

    let setup: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, n| {
            session.call_ok(request(n))?;
            session.mark_evaluated();
            Ok(())
        });
    };
    let report = judge(vec![rule("a")], setup, || Fake::new(|_| status(418, json!({}))));
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
    assert!(report.rules[0].reason.as_deref().is_some_and(|reason| reason.contains("418")));
    assert!(report.statistics.requests() < 20, "a setup that always fails is abandoned");
}

#[test]
fn an_unimplemented_operation_fails_if_it_is_declared_and_does_not_apply_otherwise() {
    let unimplemented = |_: &Request| status(501, json!({ "errors": [{ "code": "unimplemented" }] }));
    let report = judge(vec![rule("a")], returns_200, || Fake::new(unimplemented));
    assert_eq!(outcomes(&report), [Outcome::Fail]);

    let undeclared = || Fake::new(unimplemented).declaring(Capabilities::of(["some.other"]));
    let report = judge(vec![rule("a")], returns_200, undeclared);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.verdict(), Verdict::Conforms);

    // The target is declared, but not an operation that the setup needs.
    let setup: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, n| {
            let second = OPERATIONS[1].id.to_owned();
            session.call_ok(Request { operation: second, ..request(n) }).map(|_| session.mark_evaluated())
        });
    };
    let partly = || Fake::echo().declaring(Capabilities::of([OPERATIONS[0].id]));
    let report = judge(vec![rule("a")], setup, partly);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert!(report.rules[0].reason.as_deref().is_some_and(|reason| reason.contains(OPERATIONS[1].id)));
}

#[test]
fn a_rule_does_not_apply_if_its_operation_does_not_support_the_params() {
    let unsupported = |_: &Request| status(501, json!({ "errors": [{ "code": "unsupported" }] }));
    let report = judge(vec![rule("a")], returns_200, || Fake::new(unsupported));
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert!(report.rules[0].reason.as_deref().is_some_and(|reason| reason.contains(OPERATIONS[0].id)));

    // With some params it is supported: then the rule was evaluated, and decides.
    let sometimes = |request: &Request| match number(request) % 2 {
        0 => status(501, json!({ "errors": [{ "code": "unsupported" }] })),
        _ => status(200, json!({})),
    };
    let report = judge(vec![rule("a")], returns_200, || Fake::new(sometimes));
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    // The code alone is not enough: the status must be 501.
    let refused = |_: &Request| status(400, json!({ "errors": [{ "code": "unsupported" }] }));
    assert_eq!(outcomes(&judge(vec![rule("a")], returns_200, || Fake::new(refused))), [Outcome::Fail]);
}

#[test]
fn rules_out_of_scope_do_not_apply() {
    let needs = Rule { needs: vec![Capability::Control].into(), ..rule("a") };
    let past = Rule { until: Some("2001-01-01".into()), ..rule("b") };
    let report = judge(vec![needs, past, rule("c")], returns_200, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable, Outcome::NotApplicable, Outcome::Pass]);
    let skip: Law = |rule_check| rule_check.skip("nothing to see");
    let report = judge(vec![rule("a")], skip, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.rules[0].reason.as_deref(), Some("nothing to see"));
}

#[test]
fn silent_rules_are_observed_and_rules_that_no_call_can_show_are_not_judged() {
    let law: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, _| {
            session.note("it shrugs");
            session.mark_evaluated();
            Ok(())
        });
    };
    let silent = Rule { level: Level::Silent, ..rule("a") };
    let unseen = Rule { kind: RuleKind::NotJudged { why: "nobody can see it".into() }, ..rule("b") };
    let report = judge(vec![silent, unseen], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Observed, Outcome::NotJudged]);
    let notes: Vec<_> = report.rules[0].notes.iter().collect();
    assert_eq!(notes, [("it shrugs", 64)]);
    assert_eq!(report.verdict(), Verdict::Conforms);
}

#[test]
fn the_inputs_of_a_rule_do_not_depend_on_other_rules() {
    let inputs = |rules: Vec<Rule>| {
        let (sender, seen) = std::sync::mpsc::channel();
        let start = || {
            let sender = Mutex::new(sender.clone());
            Fake::new(move |request| {
                let sender = sender.lock().expect("no call panics with the lock");
                sender.send(number(request)).expect("the test holds the receiver");
                Fake::ok(request)
            })
        };
        judge(rules, returns_200, start);
        seen.try_iter().collect::<Vec<i64>>()
    };
    let (alone, among) = (inputs(vec![rule("b")]), inputs(vec![rule("a"), rule("b"), rule("c")]));
    assert_eq!(alone, among[64..128]);
    assert_ne!(alone, among[..64]);
}

#[test]
fn a_known_failure_has_its_own_outcome_and_can_pass_unexpectedly() {
    // Known failures name rules of the contract, so these rules have ids of the contract.
    let id = |index: usize| clerk_user::rules::RULES[index].id.clone();
    let config =
        Config { known_failing: [id(0), id(1)].map(KnownFailing::rule).to_vec(), ..Config::default() };
    let rules = vec![Rule { id: id(0), ..rule("") }, Rule { id: id(1), ..rule("") }];
    let law: Law = |rule_check| {
        let fails = rule_check.rule.id == clerk_user::rules::RULES[0].id;
        rule_check.for_all(0_i64..9, move |session, _| {
            session.mark_evaluated();
            ensure(!fails, "peace", "war")
        });
    };
    let report = judge_with(rules, law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::KnownFailing, Outcome::UnexpectedPass]);
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn rules_after_the_time_limit_are_not_evaluated() {
    let config = Config { max_seconds: Some(0), ..Config::default() };
    let report = judge_with(vec![rule("a")], returns_200, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
}

#[test]
fn an_invalid_configuration_is_reported() {
    let config = Config { api_version: Some("2021-13-01".to_owned()), ..Config::default() };
    let report = judge_with(vec![rule("a")], returns_200, Fake::echo, &config);
    assert!(report.error.is_some() && report.rules.is_empty());
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn text_and_json_contain_what_the_command_line_promises() {
    let start = || {
        Fake::new(|request| if number(request) >= 10 { status(500, json!({})) } else { Fake::ok(request) })
    };
    let report = judge(vec![rule("a"), Rule { level: Level::Inferred, ..rule("b") }], returns_200, start);
    let json = report.to_json();
    assert_eq!(json["seed"], 1);
    assert_eq!(json["summary"]["fail"], 2);
    assert_eq!(json["rules"][0]["counterexample"]["steps"][0]["status"], 500);
    assert!(json["generator"]["operations"][OPERATIONS[0].id]["refused"].as_u64() > Some(0));
    let text = report.to_text(false);
    assert!(text.starts_with("seed 1 · fake 0 · "), "{text}");
    for part in
        ["FAIL a", "FAIL b", "  expected: 200", "  actual:   500", "--rule a --seed 1", "does not conform"]
    {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
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
        assert_eq!(left_out.reason.as_deref(), Some("the run reached its maximum number of requests"));
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
fn an_operation_that_hangs_is_not_called_for_every_rule() {
    let hang = || {
        Fake::new(|_| {
            loop {
                std::thread::park();
            }
        })
    };
    let config = Config { call_timeout: Duration::from_millis(100), ..Config::default() };
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
    let config = Config { call_timeout: Duration::from_millis(300), ..Config::default() };
    let report = judge_with(["a", "b", "c", "d", "e"].map(rule).to_vec(), law, start, &config);
    let expected = [Outcome::Error, Outcome::Fail, Outcome::Error, Outcome::Fail, Outcome::Pass];
    assert_eq!(outcomes(&report), expected);
    for (index, part) in [(0, "it went away"), (2, "no response within")] {
        let reason = report.rules[index].reason.as_deref().unwrap_or_default();
        assert!(reason.contains(OPERATIONS[0].id) && reason.contains(part), "{reason}");
    }
}

#[test]
fn an_implementation_without_operations_is_not_called() {
    let nothing = || Fake::echo().declaring(Capabilities::of::<String>([]));
    let report = judge(vec![rule("a")], returns_200, nothing);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.statistics.requests(), 0);
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
fn checks_that_are_never_reached_are_counted() {
    let law: Law = |rule_check| {
        returns_200(rule_check);
        rule_check.for_all(0_i64..9, |session, n| session.call_ok(request(n)).map(drop));
    };
    let report = judge(vec![rule("a")], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    assert_eq!((report.rules[0].checks, report.rules[0].unreached), (2, 1));
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
