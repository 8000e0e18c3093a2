//! Rules that do not apply to an implementation.

use clerk_user::operations::OPERATIONS;
use clerk_user_implementation::Fake;
use clerk_user_runtime::{Capability, Request, Rule};
use serde_json::json;

use crate::law::Law;
use crate::runner::run::tests::{judge, judge_with, number, outcomes, returns_200, rule, status};
use crate::testing::request;
use crate::{Capabilities, Config, Outcome, Verdict};

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
fn an_invalid_configuration_is_reported() {
    let config = Config { api_version: Some("2021-13-01".to_owned()), ..Config::default() };
    let report = judge_with(vec![rule("a")], returns_200, Fake::echo, &config);
    assert!(report.error.is_some() && report.rules.is_empty());
    assert_eq!(report.verdict(), Verdict::CouldNotTell);
}

#[test]
fn an_implementation_without_operations_is_not_called() {
    let nothing = || Fake::echo().declaring(Capabilities::of::<String>([]));
    let report = judge(vec![rule("a")], returns_200, nothing);
    assert_eq!(outcomes(&report), [Outcome::NotApplicable]);
    assert_eq!(report.statistics.requests(), 0);
}
