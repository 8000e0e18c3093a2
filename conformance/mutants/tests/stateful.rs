//! The pass over the reference and over mutants.

use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use clerk_user::operations::Operation;
use clerk_user::versions;
use clerk_user_runtime::{ApiError, Request, Response};

use clerk_user_conformance::internals::{PassSummary, run_pass};
use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_implementation::{CallError, Description, Implementation};

fn explored(version: &str, seed: u64) -> PassSummary {
    run_pass(clerk_user_reference::start(), version, seed, 64).expect("a thread can be started")
}

#[test]
fn the_reference_does_in_every_history_what_the_model_says() {
    let mut wrong = Vec::new();
    for version in versions::ALL {
        let seeds = if *version == versions::NEWEST { 2 } else { 1 };
        for seed in 1..=seeds {
            let found = explored(version.as_str(), seed);
            let broken = found.broken.iter().map(|(id, how)| format!("{id}: {how}"));
            let unexplained = found.unexplained.keys().map(|what| format!("no rule: {what}"));
            wrong.extend(broken.chain(unexplained).map(|what| format!("{version}, seed {seed}, {what}")));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn few_steps_are_wasted_and_every_operation_is_drawn() {
    let found = explored(versions::NEWEST.as_str(), 1);
    let tally = &found.tally;
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
        assert!(calls.accepted > 0, "{} is never carried out", operation.id());
    }
    let updates = tally.operations.get(Operation::BackendUpdateUser.id()).copied().unwrap_or_default();
    assert!(updates.refused * 20 > updates.requests, "{updates:?}");
    let rules: Vec<&String> = found.evaluations.keys().collect();
    assert!(rules.len() >= 60, "only {rules:?} are evaluated");
}

/// The reference, but that from some call of one operation on something else comes of it.
struct Faltering {
    inner: Box<dyn Implementation>,
    operation: Operation,
    calls: AtomicU32,
    how: fn() -> Result<Response, CallError>,
}

/// More calls than a law makes of these operations on one instance with few cases.
const CALLS: u32 = 40;

impl Implementation for Faltering {
    fn describe(&self) -> Description {
        self.inner.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let falters = request.operation == self.operation.id() && self.calls.fetch_add(1, Relaxed) >= CALLS;
        if falters { (self.how)() } else { self.inner.call(request) }
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

fn fail() -> Result<Response, CallError> {
    Err(CallError::Errored("out of order".to_owned()))
}

#[expect(clippy::unnecessary_wraps, reason = "it is one of several things that may come of a call")]
fn missing() -> Result<Response, CallError> {
    let error = ApiError::unimplemented("later");
    Ok(Response { status: error.status, body: error.to_value() })
}

/// Runs two rules that speak of removing an address, and one that does not.
#[track_caller]
fn check_silence(how: fn() -> Result<Response, CallError>, expected: Outcome) {
    let operation = Operation::BackendDeleteEmailAddress;
    let config = Config {
        cases: 1,
        rules: vec!["deleted-email-gone".to_owned(), "merge-keep-absent".to_owned()],
        call_timeout: Duration::from_millis(100),
        ..clerk_user_mutants::config()
    };
    let start = || Faltering {
        inner: Box::new(clerk_user_reference::start()),
        operation,
        calls: AtomicU32::new(0),
        how,
    };
    let started = Instant::now();
    let report = run(start, &config);
    assert!(started.elapsed() < Duration::from_secs(30), "the pass waits for what hangs");
    let of_it = report.rule("deleted-email-gone").expect("it was asked for");
    assert_eq!(of_it.outcome, expected, "{}", report.to_text(false));
    let shown = of_it.counterexample.as_ref().expect("the calls are shown");
    assert!(shown.actual.contains(operation.id()), "{}", shown.actual);
    let other = report.rule("merge-keep-absent").expect("it was asked for");
    assert_eq!(other.outcome, Outcome::Pass, "{}", report.to_text(false));
    assert_eq!(report.generator.histories, u64::from(config.histories), "the pass does not go on");
}

#[test]
fn an_operation_that_hangs_in_a_history_is_an_error_of_the_rules_that_name_it() {
    check_silence(hang, Outcome::Error);
}

#[test]
fn an_operation_that_panics_in_a_history_is_an_error_of_the_rules_that_name_it() {
    check_silence(panic, Outcome::Error);
}

#[test]
fn an_operation_that_says_that_it_failed_is_an_error_of_the_rules_that_name_it() {
    check_silence(fail, Outcome::Error);
}

#[test]
fn an_operation_that_goes_missing_in_a_history_fails_the_rules_that_name_it() {
    check_silence(missing, Outcome::Fail);
}
