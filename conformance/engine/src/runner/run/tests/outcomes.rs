//! The outcome of each rule, and the report of the run.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use clerk_user::operations::OPERATIONS;
use clerk_user_implementation::Fake;
use clerk_user_runtime::{Level, Rule, RuleKind};
use serde_json::json;

use crate::law::Law;
use crate::runner::run::tests::{judge, judge_with, number, outcomes, returns_200, rule, status};
use crate::runner::violation::ensure;
use crate::testing::request;
use crate::{Config, KnownFailing, Outcome, Verdict};

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
fn silent_rules_are_observed_and_rules_that_no_call_can_show_are_not_judged() {
    let law: Law = |rule_check| {
        rule_check.for_all(0_i64..9, |session, _| {
            session.note("it does nothing");
            session.mark_evaluated();
            Ok(())
        });
    };
    let silent = Rule { level: Level::Silent, ..rule("a") };
    let unseen = Rule { kind: RuleKind::NotJudged { why: "no call can show it".into() }, ..rule("b") };
    let report = judge(vec![silent, unseen], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Observed, Outcome::NotJudged]);
    let notes: Vec<_> = report.rules[0].notes.iter().collect();
    assert_eq!(notes, [("it does nothing", 64)]);
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
    // Histories judge rules of the contract, too.
    let known_failing = [id(0), id(1)].map(KnownFailing::rule).to_vec();
    let config = Config { known_failing, histories: 0, ..Config::default() };
    let rules = vec![Rule { id: id(0), ..rule("") }, Rule { id: id(1), ..rule("") }];
    let law: Law = |rule_check| {
        let fails = rule_check.rule.id == clerk_user::rules::RULES[0].id;
        rule_check.for_all(0_i64..9, move |session, _| {
            session.mark_evaluated();
            ensure(!fails, "success", "failure")
        });
    };
    let report = judge_with(rules, law, Fake::echo, &config);
    assert_eq!(outcomes(&report), [Outcome::KnownFailing, Outcome::UnexpectedPass]);
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
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
fn checks_that_are_never_reached_are_counted() {
    let law: Law = |rule_check| {
        returns_200(rule_check);
        rule_check.for_all(0_i64..9, |session, n| session.call_ok(request(n)).map(drop));
    };
    let report = judge(vec![rule("a")], law, Fake::echo);
    assert_eq!(outcomes(&report), [Outcome::Pass]);
    assert_eq!((report.rules[0].checks, report.rules[0].unreached), (2, 1));
}
