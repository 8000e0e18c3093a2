//! The suite judges an SDK over its own server: the generated SDK passes every rule, and one that panics, hangs,
//! returns nonsense or is missing has a clear outcome.

use std::sync::Arc;
use std::time::Duration;

use clerk_user_conformance::{Config, Outcome, Report, run};
use clerk_user_implementation::{CallError, Description, Implementation};
use clerk_user_runtime::{Capability, Request, Response};
use serde_json::json;

/// The rules about SDKs.
fn config() -> Config {
    Config { rules: vec!["sdk-*".to_owned()], cases: 4, ..clerk_user_mutants::config() }
}

/// The reference with another SDK.
struct ReferenceWith(fn(&Request) -> Result<Response, CallError>);

struct FakeSdk(fn(&Request) -> Result<Response, CallError>);

impl Implementation for ReferenceWith {
    fn describe(&self) -> Description {
        clerk_user_reference::start().describe()
    }

    fn call(&self, _: &Request) -> Result<Response, CallError> {
        Err(CallError::Unreachable("not called".to_owned()))
    }

    fn sdk(&self, _: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        Some(Box::new(FakeSdk(self.0)))
    }
}

impl Implementation for FakeSdk {
    fn describe(&self) -> Description {
        clerk_user_reference::start().describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        (self.0)(request)
    }
}

#[track_caller]
fn check(report: &Report, outcomes: &[Outcome], words: &str) {
    let judged = report.rules.iter().filter(|judged| {
        judged
            .rule
            .needs
            .iter()
            .all(|need| clerk_user_reference::start().describe().capabilities.has.contains(need))
    });
    let mut count = 0;
    for judged in judged {
        let text = report.to_text(false);
        assert!(outcomes.contains(&judged.outcome), "{} is {}\n{text}", judged.rule.id, judged.outcome);
        count += 1;
    }
    let text = report.to_text(false);
    assert!(count > 20 && text.contains(words), "{count} rules\n{text}");
}

#[test]
fn the_generated_sdk_passes_every_rule() {
    for seed in 1..=3 {
        let report = run(clerk_user_reference::start, &Config { seed, cases: 16, ..config() });
        check(&report, &[Outcome::Pass, Outcome::Observed], "sdk-page-mapping");
    }
}

#[test]
fn an_sdk_that_panics_is_an_error() {
    let report = run(|| ReferenceWith(|_| panic!("no such thing")), &config());
    check(&report, &[Outcome::Error], "no such thing");
}

#[test]
fn an_sdk_that_hangs_is_an_error_and_the_run_continues() {
    let hangs = || {
        ReferenceWith(|_| {
            loop {
                std::thread::park();
            }
        })
    };
    let report = run(hangs, &Config { call_timeout: Some(Duration::from_millis(20)), ..config() });
    check(&report, &[Outcome::Error], "sdk.open");
}

#[test]
fn an_sdk_that_returns_nonsense_passes_no_rule() {
    let report = run(|| ReferenceWith(|_| Ok(Response { status: 200, body: json!("?") })), &config());
    check(&report, &[Outcome::Fail, Outcome::NotEvaluated], "sdk.open");
}

#[test]
fn a_missing_sdk_that_is_declared_is_an_error() {
    struct WithoutSdk;
    impl Implementation for WithoutSdk {
        fn describe(&self) -> Description {
            clerk_user_reference::start().describe()
        }
        fn call(&self, _: &Request) -> Result<Response, CallError> {
            Err(CallError::Unreachable("not called".to_owned()))
        }
    }
    check(
        &run(|| WithoutSdk, &config()),
        &[Outcome::Error],
        "declares the capability `sdk` but provides no SDK",
    );
}

#[test]
fn the_rules_do_not_apply_without_the_capability() {
    let start = || {
        let start = clerk_user_reference::start();
        let capabilities = start.describe().capabilities.without(Capability::Sdk);
        start.capabilities(capabilities)
    };
    check(&run(start, &config()), &[Outcome::NotApplicable], "");
}

#[test]
fn a_failure_shows_what_the_sdk_sent() {
    let start =
        || clerk_user_mutants::mutant::start("sdk-page-off-by-one").expect("the mutant is in the table");
    let report =
        run(start, &Config { rules: vec!["sdk-page-mapping".to_owned()], ..clerk_user_mutants::config() });
    let shown = report.rules[0].counterexample.as_ref().expect("the rule fails");
    let operations: Vec<&str> = shown.steps.iter().map(|step| step.operation.as_str()).collect();
    let call =
        operations.iter().position(|id| id.starts_with("sdk.get")).expect("the SDK is called for a page");
    assert!(operations[call + 1].starts_with("frontend."), "{operations:?}");
    assert!(shown.steps[call + 1].params.contains_key("offset"), "{}", report.to_text(false));
}
