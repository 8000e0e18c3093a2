//! Exploration by histories: on the reference, and on servers that stop responding.

use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use clerk_user::operations::Operation;
use clerk_user::versions;
use clerk_user_runtime::{ApiError, Request, Response};

use clerk_user_conformance::internals::{PassSummary, run_pass};
use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_implementation::{CallError, Description, Implementation};

fn explore(version: &str, seed: u64) -> PassSummary {
    run_pass(clerk_user_reference::start(), version, seed, 64).expect("a thread can be started")
}

#[test]
fn the_reference_agrees_with_the_model_in_every_history() {
    let mut wrong = Vec::new();
    for version in versions::ALL {
        let seeds = if *version == versions::NEWEST { 2 } else { 1 };
        for seed in 1..=seeds {
            let found = explore(version.as_str(), seed);
            let broken = found.broken.iter().map(|(id, how)| format!("{id}: {how}"));
            let unexplained = found.unexplained.keys().map(|what| format!("unexplained: {what}"));
            wrong.extend(broken.chain(unexplained).map(|what| format!("{version}, seed {seed}, {what}")));
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn few_steps_are_wasted_and_every_operation_succeeds() {
    let found = explore(versions::NEWEST.as_str(), 1);
    let tally = &found.tally;
    assert!(tally.history_steps > 1_000 && tally.skipped_steps * 50 <= tally.history_steps, "{tally:?}");
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
        assert!(calls.accepted > 0, "{} never succeeds", operation.id());
    }
    let updates = tally.operations.get(Operation::BackendUpdateUser.id()).copied().unwrap_or_default();
    assert!(updates.refused * 20 > updates.requests, "{updates:?}");
    let rules: Vec<&String> = found.evaluations.keys().collect();
    assert!(rules.len() >= 60, "only {rules:?} are evaluated");
}

/// The reference, except that one operation fails after a number of calls.
struct FailsLater {
    inner: Box<dyn Implementation>,
    operation: Operation,
    calls: AtomicU32,
    failure: fn() -> Result<Response, CallError>,
}

/// More calls of the operation than a law makes on one instance with few cases.
const CALLS: u32 = 40;

impl Implementation for FailsLater {
    fn describe(&self) -> Description {
        self.inner.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let fails = request.operation == self.operation.id() && self.calls.fetch_add(1, Relaxed) >= CALLS;
        if fails { (self.failure)() } else { self.inner.call(request) }
    }
}

/// How many calls have hung.
static HUNG: AtomicU32 = AtomicU32::new(0);

fn hang() -> Result<Response, CallError> {
    HUNG.fetch_add(1, Relaxed);
    loop {
        std::thread::park();
    }
}

fn panic() -> Result<Response, CallError> {
    panic!("failed on purpose")
}

fn fail() -> Result<Response, CallError> {
    Err(CallError::Errored("failed on purpose".to_owned()))
}

#[expect(clippy::unnecessary_wraps, reason = "it has the type of the other failures")]
fn unimplemented() -> Result<Response, CallError> {
    let error = ApiError::unimplemented("later");
    Ok(Response { status: error.status, body: error.to_value() })
}

/// Runs a rule about removing an address while that operation fails, and a rule without it.
#[track_caller]
fn check(failure: fn() -> Result<Response, CallError>, expected: Outcome) {
    let operation = Operation::BackendDeleteEmailAddress;
    let config = Config {
        cases: 1,
        rules: vec!["deleted-email-gone".to_owned(), "merge-keep-absent".to_owned()],
        call_timeout: Some(Duration::from_millis(100)),
        ..clerk_user_mutants::config()
    };
    let start = || FailsLater {
        inner: Box::new(clerk_user_reference::start()),
        operation,
        calls: AtomicU32::new(0),
        failure,
    };
    let report = run(start, &config);
    let affected = report.rule("deleted-email-gone").expect("the rule was selected");
    assert_eq!(affected.outcome, expected, "{}", report.to_text(false));
    let shown = affected.counterexample.as_ref().expect("the failure has a counterexample");
    assert!(shown.actual.contains(operation.id()), "{}", shown.actual);
    let other = report.rule("merge-keep-absent").expect("the rule was selected");
    assert_eq!(other.outcome, Outcome::Pass, "{}", report.to_text(false));
    assert_eq!(report.statistics.histories, u64::from(config.histories), "exploration stops early");
}

#[test]
fn rules_about_an_operation_that_hangs_are_errors() {
    check(hang, Outcome::Error);
    let hung = HUNG.load(Relaxed);
    assert!(hung <= 10, "{hung} calls of the operation that hangs");
}

#[test]
fn rules_about_an_operation_that_panics_are_errors() {
    check(panic, Outcome::Error);
}

#[test]
fn rules_about_an_operation_that_reports_an_error_are_errors() {
    check(fail, Outcome::Error);
}

#[test]
fn rules_about_an_operation_that_becomes_unimplemented_fail() {
    check(unimplemented, Outcome::Fail);
}
