//! The stateful pass on the reference: it finds no fault, covers the operations, and survives operations
//! that stop responding.

use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use clerk_user::operations::Operation;
use clerk_user::versions;
use clerk_user_runtime::{ApiError, Request, Response};

use clerk_user_conformance::internals::{PassSummary, run_pass};
use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_implementation::{CallError, Description, Implementation};

/// The number of histories in a pass: twice the number after which the scenarios repeat.
const HISTORIES: u32 = 64;

fn run_on_reference(version: &str, seed: u64) -> PassSummary {
    run_pass(clerk_user_reference::start(), version, seed, HISTORIES).expect("the watchdog starts its thread")
}

#[test]
fn the_reference_matches_the_model_in_every_history() {
    let mut wrong = Vec::new();
    for version in versions::ALL {
        let seeds = if *version == versions::NEWEST { 2 } else { 1 };
        for seed in 1..=seeds {
            let summary = run_on_reference(version.as_str(), seed);
            let broken = summary.broken.iter().map(|(rule, failure)| format!("{rule}: {failure}"));
            let unexplained = summary.unexplained.keys().map(|difference| format!("no rule: {difference}"));
            let found = broken.chain(unexplained);
            wrong.extend(found.map(|difference| format!("{version}, seed {seed}, {difference}")));
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn few_steps_are_skipped_and_every_operation_is_called() {
    let summary = run_on_reference(versions::NEWEST.as_str(), 1);
    let tally = &summary.tally;
    assert!(tally.steps > 1_000 && tally.wasted * 50 <= tally.steps, "{tally:?}");
    for operation in [
        Operation::BackendUpdateUser,
        Operation::BackendUpdateUserMetadata,
        Operation::BackendReplaceUserMetadata,
        Operation::FrontendUpdateMetadata,
        Operation::BackendCreateEmailAddress,
        Operation::BackendUpdateEmailAddress,
        Operation::BackendDeleteEmailAddress,
        Operation::BackendReplaceUserEmailAddress,
        Operation::BackendDeleteUser,
        Operation::BackendGetUserList,
        Operation::FrontendUpdatePassword,
        Operation::BackendRemovePassword,
        Operation::BackendVerifyPassword,
        Operation::BackendVerifyTOTP,
        Operation::BackendDeleteUserTOTP,
        Operation::BackendDisableUserMFA,
        Operation::FrontendCreateSignIn,
        Operation::BackendRevokeSession,
        Operation::BackendGetSessionList,
        Operation::BackendCreateOrganizationMembership,
        Operation::FrontendLeaveOrganization,
        Operation::BackendGetOrganizationMembershipList,
        Operation::BackendCreateOrganizationInvitation,
        Operation::BackendGetOrganizationInvitationList,
    ] {
        let calls = tally.operations.get(operation.id()).copied().unwrap_or_default();
        assert!(calls.accepted > 0, "{} is never accepted", operation.id());
    }
    let updates = tally.operations.get(Operation::BackendUpdateUser.id()).copied().unwrap_or_default();
    assert!(updates.refused * 20 > updates.requests, "{updates:?}");
    let rules: Vec<&String> = summary.evaluations.keys().collect();
    assert!(rules.len() >= 60, "only these rules are evaluated: {rules:?}");
}

/// The reference, except that one operation fails after a number of calls.
struct FailingAfter {
    inner: Box<dyn Implementation>,
    operation: Operation,
    calls: AtomicU32,
    fail: fn() -> Result<Response, CallError>,
}

/// More calls of the operation than the laws make on one instance with one case per check, so that it
/// fails only in a history.
const CALLS_BEFORE_FAILURE: u32 = 40;

impl Implementation for FailingAfter {
    fn describe(&self) -> Description {
        self.inner.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let fails = request.operation == self.operation.id()
            && self.calls.fetch_add(1, Relaxed) >= CALLS_BEFORE_FAILURE;
        if fails { (self.fail)() } else { self.inner.call(request) }
    }
}

fn hang() -> Result<Response, CallError> {
    loop {
        std::thread::park();
    }
}

fn panic() -> Result<Response, CallError> {
    panic!("out of order")
}

fn return_error() -> Result<Response, CallError> {
    Err(CallError::Errored("out of order".to_owned()))
}

#[expect(clippy::unnecessary_wraps, reason = "all failures have the same type")]
fn return_unimplemented() -> Result<Response, CallError> {
    let error = ApiError::unimplemented("later");
    Ok(Response { status: error.status, body: error.to_value() })
}

/// Judges a rule about deleting an address and a rule about something else, with an implementation whose
/// delete operation fails in a history.
#[track_caller]
fn check_failing_delete(fail: fn() -> Result<Response, CallError>, expected: Outcome) {
    let operation = Operation::BackendDeleteEmailAddress;
    let config = Config {
        cases: 1,
        rules: vec!["deleted-email-gone".to_owned(), "merge-keep-absent".to_owned()],
        call_timeout: Duration::from_millis(100),
        ..clerk_user_mutants::config()
    };
    let start = || FailingAfter {
        inner: Box::new(clerk_user_reference::start()),
        operation,
        calls: AtomicU32::new(0),
        fail,
    };
    let started = Instant::now();
    let report = run(start, &config);
    assert!(started.elapsed() < Duration::from_secs(30), "the pass waits for calls that hang");
    let deletion = report.rule("deleted-email-gone").expect("the rule is selected");
    assert_eq!(deletion.outcome, expected, "{}", report.to_text(false));
    let shown = deletion.counterexample.as_ref().expect("the report shows the calls");
    assert!(shown.actual.contains(operation.id()), "{}", shown.actual);
    let other = report.rule("merge-keep-absent").expect("the rule is selected");
    assert_eq!(other.outcome, Outcome::Pass, "{}", report.to_text(false));
    assert_eq!(report.generator.histories, u64::from(config.histories), "the pass ends early");
}

#[test]
fn an_operation_that_hangs_in_a_history_is_an_error_of_the_rules_that_name_it() {
    check_failing_delete(hang, Outcome::Error);
}

#[test]
fn an_operation_that_panics_in_a_history_is_an_error_of_the_rules_that_name_it() {
    check_failing_delete(panic, Outcome::Error);
}

#[test]
fn an_operation_that_returns_an_error_in_a_history_is_an_error_of_the_rules_that_name_it() {
    check_failing_delete(return_error, Outcome::Error);
}

#[test]
fn an_operation_that_becomes_unimplemented_in_a_history_fails_the_rules_that_name_it() {
    check_failing_delete(return_unimplemented, Outcome::Fail);
}
