//! The engine under fake laws and fake implementations: what goes wrong in one rule stays there.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{Capability, Level, Request, Response, Rule, RuleKind, Target};
use serde_json::json;

use crate::law::Law;
use crate::runner::check::RuleCheck;
use crate::runner::run::judge_rules;
use crate::runner::session::ensure;
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

/// Judges rules by one law; the tables of the contract are static, so the rules are leaked.
fn judge(rules: Vec<Rule>, law: Law, start: impl Fn() -> Fake) -> Report {
    judge_as(rules, law, start, &Config { histories: 0, ..Config::default() })
}

fn judge_as(rules: Vec<Rule>, law: Law, start: impl Fn() -> Fake, config: &Config) -> Report {
    thread_local!(static LAW: std::cell::Cell<Option<Law>> = const { std::cell::Cell::new(None) });
    LAW.set(Some(law));
    let law = |_: &RuleKind| LAW.get().expect("it was set above");
    judge_rules(rules.leak(), law, start, config, &mut |_| {})
}

/// Holds as long as the implementation answers 200.
fn answers(rule_check: &mut RuleCheck<'_>) {
    rule_check.for_all(0_i64..1_000, |session, n| {
        let answer = session.call(request(n))?;
        session.evaluated();
        ensure(answer.status == 200, "200", answer.status.to_string())
    });
}

#[expect(clippy::unnecessary_wraps, reason = "it is what the closures of fakes answer")]
fn status(status: u16, body: serde_json::Value) -> Result<Response, CallError> {
    Ok(Response { status, body })
}

fn outcomes(report: &Report) -> Vec<Outcome> {
    report.rules.iter().map(|rule| rule.outcome).collect()
}

fn asked(request: &Request) -> i64 {
    request.params["n"].as_i64().expect("every request of these tests has a number")
}

#[test]
fn a_rule_that_holds_passes_with_its_evaluations_counted() {
    let report = judge(vec![rule("a")], answers, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    assert_eq!(report.rules[0].evaluations, u64::from(Config::default().cases));
    assert_eq!(report.verdict(), Verdict::Conforms);
}

#[test]
fn a_breach_is_shrunk_to_the_least_input_and_told_step_by_step() {
    let start =
        || Fake::new(|request| if asked(request) >= 10 { status(500, json!({})) } else { Fake::ok(request) });
    let report = judge(vec![rule("a")], answers, start);
    assert_eq!(outcomes(&report), [Outcome::Fail]);
    let counterexample = report.rules[0].counterexample.as_ref().expect("a failure has one");
    assert_eq!(counterexample.steps.len(), 1);
    assert_eq!(counterexample.steps[0].params["n"], 10);
    assert_eq!((counterexample.expected.as_str(), counterexample.actual.as_str()), ("200", "500"));
    assert_eq!(counterexample.replay, "cargo conformance run --rule a --seed 1");
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn a_panic_is_an_error_that_names_the_operation_and_the_rest_goes_on() {
    let instances = AtomicU64::new(0);
    let start = || match instances.fetch_add(1, Ordering::Relaxed) {
        0 => Fake::new(|_| panic!("out of cheese")),
        _ => Fake::echo(),
    };
    let report = judge(vec![rule("a"), rule("b")], answers, start);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains(OPERATIONS[0].id) && reason.contains("out of cheese"), "{reason}");
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn a_hang_is_an_error_that_names_the_operation_and_the_rest_goes_on() {
    let instances = AtomicU64::new(0);
    let hang = |_: &Request| loop {
        std::thread::park();
    };
    let start =
        || if instances.fetch_add(1, Ordering::Relaxed) == 0 { Fake::new(hang) } else { Fake::echo() };
    // Enough for the rule that answers, on a loaded machine as well.
    let config = Config { call_timeout: Duration::from_millis(500), ..Config::default() };
    let report = judge_as(vec![rule("a"), rule("b")], answers, start, &config);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains(OPERATIONS[0].id) && reason.contains("no answer within"), "{reason}");
}

#[test]
fn an_answer_that_cannot_be_read_is_an_error() {
    let report =
        judge(vec![rule("a")], answers, || Fake::new(|_| Err(CallError::Garbled("half a brace".into()))));
    assert_eq!(outcomes(&report), [Outcome::Error]);
}

#[test]
fn a_law_or_a_start_that_panics_costs_its_rule_only() {
    fn law(rule_check: &mut RuleCheck<'_>) {
        assert!(rule_check.rule.id != "a", "a fault of the suite");
        answers(rule_check);
    }
    let report = judge(vec![rule("a"), rule("b")], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Error, Outcome::Pass]);

    let instances = AtomicU64::new(0);
    let start = || {
        assert!(instances.fetch_add(1, Ordering::Relaxed) != 1, "the second one does not start");
        Fake::echo()
    };
    let report = judge(vec![rule("a"), rule("b"), rule("c")], answers, start);
    assert_eq!(outcomes(&report), [Outcome::Pass, Outcome::Error, Outcome::Pass]);
}

#[test]
fn each_rule_has_an_instance_of_its_own() {
    let instances = AtomicU64::new(0);
    let start = || {
        instances.fetch_add(1, Ordering::Relaxed);
        Fake::echo()
    };
    judge(vec![rule("a"), rule("b"), rule("c")], answers, start);
    assert_eq!(instances.load(Ordering::Relaxed), 3);
}

#[test]
fn what_fails_once_and_not_again_is_flaky() {
    let calls = Arc::new(AtomicU64::new(0));
    let start = || {
        let calls = Arc::clone(&calls);
        Fake::new(move |request| match calls.fetch_add(1, Ordering::Relaxed) {
            5 => status(500, json!({})),
            _ => Fake::ok(request),
        })
    };
    let report = judge(vec![rule("a")], answers, start);
    assert_eq!(outcomes(&report), [Outcome::Flaky]);
    assert_eq!(report.rules[0].reason.as_deref(), Some("the same calls failed 0 of 2 times"));
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

    let scene: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, n| {
            session.ok(request(n))?;
            session.evaluated();
            Ok(())
        });
    };
    let report = judge(vec![rule("a")], scene, || Fake::new(|_| status(418, json!({}))));
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
    assert!(report.rules[0].reason.as_deref().is_some_and(|reason| reason.contains("418")));
    assert!(report.generator.requests() < 20, "a scene that never comes about is given up");
}

#[test]
fn a_declared_operation_that_is_not_implemented_fails_and_an_undeclared_one_does_not_apply() {
    let unimplemented = |_: &Request| status(501, json!({ "errors": [{ "code": "unimplemented" }] }));
    let report = judge(vec![rule("a")], answers, || Fake::new(unimplemented));
    assert_eq!(outcomes(&report), [Outcome::Fail]);

    let undeclared = || Fake::new(unimplemented).declaring(Capabilities::of(["some.other"]));
    let report = judge(vec![rule("a")], answers, undeclared);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.verdict(), Verdict::Conforms);

    // The target is declared, but not what its scene needs.
    let scene: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, n| {
            let second = OPERATIONS[1].id.to_owned();
            session.ok(Request { operation: second, ..request(n) }).map(|_| session.evaluated())
        });
    };
    let partly = || Fake::echo().declaring(Capabilities::of([OPERATIONS[0].id]));
    let report = judge(vec![rule("a")], scene, partly);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert!(report.rules[0].reason.as_deref().is_some_and(|reason| reason.contains(OPERATIONS[1].id)));
}

#[test]
fn a_declared_operation_that_is_not_performed_with_all_params_does_not_apply_and_is_named() {
    let unsupported = |_: &Request| status(501, json!({ "errors": [{ "code": "unsupported" }] }));
    let report = judge(vec![rule("a")], answers, || Fake::new(unsupported));
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert!(report.rules[0].reason.as_deref().is_some_and(|reason| reason.contains(OPERATIONS[0].id)));

    // With some of the params it is performed: then the rule has been evaluated, and decides.
    let sometimes = |request: &Request| match asked(request) % 2 {
        0 => status(501, json!({ "errors": [{ "code": "unsupported" }] })),
        _ => status(200, json!({})),
    };
    let report = judge(vec![rule("a")], answers, || Fake::new(sometimes));
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    // The code alone is no excuse.
    let refused = |_: &Request| status(400, json!({ "errors": [{ "code": "unsupported" }] }));
    assert_eq!(outcomes(&judge(vec![rule("a")], answers, || Fake::new(refused))), [Outcome::Fail]);
}

#[test]
fn rules_out_of_reach_do_not_apply() {
    let needs = Rule { needs: vec![Capability::Control].into(), ..rule("a") };
    let past = Rule { until: Some("2001-01-01".into()), ..rule("b") };
    let report = judge(vec![needs, past, rule("c")], answers, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable, Outcome::NotApplicable, Outcome::Pass]);
    let skip: Law = |rule_check| rule_check.skip("nothing to see");
    let report = judge(vec![rule("a")], skip, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.rules[0].reason.as_deref(), Some("nothing to see"));
}

#[test]
fn silent_rules_are_observed_and_some_are_not_judged() {
    let law: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, _| {
            session.note("it shrugs");
            session.evaluated();
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
fn a_rule_draws_the_same_inputs_whatever_else_is_judged() {
    let inputs = |rules: Vec<Rule>| {
        let (sender, seen) = std::sync::mpsc::channel();
        let start = || {
            let sender = Mutex::new(sender.clone());
            Fake::new(move |request| {
                let sender = sender.lock().expect("no call panics with the lock");
                sender.send(asked(request)).expect("the test holds the receiver");
                Fake::ok(request)
            })
        };
        judge(rules, answers, start);
        seen.try_iter().collect::<Vec<i64>>()
    };
    let (alone, among) = (inputs(vec![rule("b")]), inputs(vec![rule("a"), rule("b"), rule("c")]));
    assert_eq!(alone, among[64..128]);
    assert_ne!(alone, among[..64]);
}

#[test]
fn a_known_failure_is_told_apart_and_a_known_failure_that_passes_is_unexpected() {
    // Known failures name rules of the contract, so the ids of these rules are the contract's.
    let id = |index: usize| clerk_user::rules::RULES[index].id.clone();
    let config =
        Config { known_failing: [id(0), id(1)].map(KnownFailing::rule).to_vec(), ..Config::default() };
    let rules = vec![Rule { id: id(0), ..rule("") }, Rule { id: id(1), ..rule("") }];
    let law: Law = |rule_check| {
        let fails = rule_check.rule.id == clerk_user::rules::RULES[0].id;
        rule_check.for_all(0_i64..9, move |session, _| {
            session.evaluated();
            ensure(!fails, "peace", "war")
        });
    };
    let report = judge_as(rules, law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::KnownFailing, Outcome::UnexpectedPass]);
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn rules_behind_the_time_limit_are_not_evaluated() {
    let config = Config { max_seconds: Some(0), ..Config::default() };
    let report = judge_as(vec![rule("a")], answers, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
}

#[test]
fn a_configuration_that_cannot_run_tells_so() {
    let config = Config { api_version: Some("2021-13-01".to_owned()), ..Config::default() };
    let report = judge_as(vec![rule("a")], answers, Fake::echo, &config);
    assert!(report.trouble.is_some() && report.rules.is_empty());
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn the_reports_say_what_the_command_line_contract_asks_for() {
    let start =
        || Fake::new(|request| if asked(request) >= 10 { status(500, json!({})) } else { Fake::ok(request) });
    let report = judge(vec![rule("a"), Rule { level: Level::Inferred, ..rule("b") }], answers, start);
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
fn the_requests_of_a_run_are_shared_out_among_its_rules() {
    let config = Config { max_requests: Some(30), histories: 0, ..Config::default() };
    let report = judge_as(vec![rule("a"), rule("b"), rule("c")], answers, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::Pass; 3]);
    assert_eq!(report.rules.iter().map(|judged| judged.evaluations).collect::<Vec<_>>(), [10; 3]);
}

#[test]
fn no_request_is_made_behind_the_last_one_and_what_is_left_out_is_not_evaluated() {
    // Every scene takes three requests, so the second rule is not reached.
    let law: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, n| {
            for _ in 0..3 {
                session.ok(request(n))?;
            }
            session.evaluated();
            Ok(())
        });
    };
    let config = Config { max_requests: Some(4), ..Config::default() };
    let report = judge_as(vec![rule("a"), rule("b"), rule("c")], law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::Pass, Outcome::NotEvaluated, Outcome::NotEvaluated]);
    assert_eq!(report.generator.requests(), 4);
    for left_out in &report.rules[1..] {
        assert_eq!(left_out.reason.as_deref(), Some("the requests of the run were used up"));
    }
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn a_slow_implementation_is_judged_at_its_pace_with_each_check_evaluated() {
    let slow = || {
        Fake::new(|request| {
            std::thread::sleep(Duration::from_millis(20));
            Fake::ok(request)
        })
    };
    // No time at all: each rule is evaluated once, and nothing is left out.
    let config = Config { pace_seconds: Some(0), ..Config::default() };
    let report = judge_as(vec![rule("a"), rule("b")], answers, slow, &config);
    assert_eq!(outcomes(&report), [Outcome::Pass; 2]);
    assert_eq!(report.generator.requests(), 2);
}

#[test]
fn an_operation_that_hangs_is_not_waited_for_by_every_rule() {
    let hang = || {
        Fake::new(|_| {
            loop {
                std::thread::park();
            }
        })
    };
    let config = Config { call_timeout: Duration::from_millis(100), ..Config::default() };
    let rules: Vec<Rule> = ["a", "b", "c", "d", "e", "f", "g", "h"].map(rule).to_vec();
    let report = judge_as(rules, answers, hang, &config);
    assert_eq!(outcomes(&report), [Outcome::Error; 8]);
    assert_eq!(report.generator.requests(), 2);
    let last = report.rules[7].reason.as_deref().unwrap_or_default();
    assert!(last.contains(OPERATIONS[0].id) && last.contains("not called any more"), "{last}");
}

#[test]
fn an_implementation_that_dies_answers_nonsense_or_answers_late_costs_its_rule_only() {
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
            let answer = session.call(request(n))?;
            session.evaluated();
            ensure(answer.body["n"] == json!(n), "the same", answer.body.to_string())
        });
    };
    let config = Config { call_timeout: Duration::from_millis(300), ..Config::default() };
    let report = judge_as(["a", "b", "c", "d", "e"].map(rule).to_vec(), law, start, &config);
    let expected = [Outcome::Error, Outcome::Fail, Outcome::Error, Outcome::Fail, Outcome::Pass];
    assert_eq!(outcomes(&report), expected);
    for (index, part) in [(0, "it went away"), (2, "no answer within")] {
        let reason = report.rules[index].reason.as_deref().unwrap_or_default();
        assert!(reason.contains(OPERATIONS[0].id) && reason.contains(part), "{reason}");
    }
}

#[test]
fn an_implementation_without_any_operation_is_told_so_and_not_called() {
    let nothing = || Fake::echo().declaring(Capabilities::of::<String>([]));
    let report = judge(vec![rule("a")], answers, nothing);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.generator.requests(), 0);
}

#[test]
fn a_run_that_stops_at_the_first_failure_shrinks_nothing_and_leaves_the_rest() {
    let start =
        || Fake::new(|request| if asked(request) >= 10 { status(500, json!({})) } else { Fake::ok(request) });
    let config = Config { stop_at_failure: true, ..Config::default() };
    let report = judge_as(vec![rule("a"), rule("b")], answers, start, &config);
    assert_eq!(outcomes(&report), [Outcome::Fail]);
    assert!(report.generator.requests() < 10, "{:?}", report.generator);
}

#[test]
fn a_check_that_is_never_reached_is_counted() {
    let law: Law = |rule_check| {
        answers(rule_check);
        rule_check.for_all(0_i64..9, |session, n| session.ok(request(n)).map(drop));
    };
    let report = judge(vec![rule("a")], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    assert_eq!((report.rules[0].checks, report.rules[0].unreached), (2, 1));
}

#[test]
fn a_rule_of_which_a_budget_left_out_a_check_does_not_pass() {
    let law: Law = |rule_check| {
        answers(rule_check);
        answers(rule_check);
    };
    let config = Config { max_requests: Some(1), ..Config::default() };
    let report = judge_as(vec![rule("a")], law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::NotEvaluated]);
    let reason = report.rules[0].reason.as_deref().unwrap_or_default();
    assert!(reason.starts_with("1 of 2 checks were not reached: "), "{reason}");
}
