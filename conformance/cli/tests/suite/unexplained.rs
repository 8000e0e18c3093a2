//! Responses that the contract does not allow and that no rule covers: they are in every form of the report, fail the
//! run, and can be replayed.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_conformance::report::document::ReportDocument;
use clerk_user_conformance::report::{junit, markdown, sarif};
use clerk_user_conformance::{Config, Failure, Replay, Report, Verdict, replay, run};
use clerk_user_implementation::{CallError, Description, Implementation};
use clerk_user_runtime::{Request, Response};
use serde_json::Value;

/// The reference, except that a ban hides all but the primary of several email addresses: no rule is about both.
struct BanHidesAddresses(Box<dyn Implementation>);

impl Implementation for BanHidesAddresses {
    fn describe(&self) -> Description {
        self.0.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let mut response = self.0.call(request)?;
        let user = &mut response.body;
        if request.operation == Operation::BackendGetUser.id() && user[wire::user::BANNED] == true {
            let primary = user[wire::user::PRIMARY_EMAIL_ADDRESS_ID].clone();
            if let Some(addresses) = user[wire::user::EMAIL_ADDRESSES].as_array_mut() {
                addresses.retain(|address| address[wire::user::ID] == primary);
            }
        }
        Ok(response)
    }
}

fn start() -> BanHidesAddresses {
    BanHidesAddresses(Box::new(clerk_user_reference::start()))
}

fn config() -> Config {
    Config { cases: 1, ..clerk_user_mutants::config() }
}

fn judge() -> Report {
    run(start, &config())
}

#[test]
fn an_answer_that_no_rule_explains_fails_the_run_and_is_in_every_report() {
    let report = judge();
    let found = report.unexplained.iter().find(|found| found.decides()).expect("no rule explains the bug");
    assert_eq!(found.element, wire::user::EMAIL_ADDRESSES);
    assert_eq!(found.reason, None, "it is seen in every repetition");
    let calls: Vec<&str> = found.counterexample.steps.iter().map(|step| step.operation.as_str()).collect();
    assert!(calls.len() <= 5, "{calls:?}");
    assert!(calls.contains(&Operation::BackendBanUser.id()), "{calls:?}");
    assert_eq!(report.verdict(), Verdict::DoesNotConform);

    let text = report.to_text(false);
    assert!(
        text.contains("\nUNEXPECTED RESPONSE after createUser, ") && text.contains("does not conform: "),
        "{text}"
    );
    let json: ReportDocument =
        serde_json::from_value(report.to_json()).expect("it has the shape of a report");
    assert_eq!(json.verdict, "does-not-conform");
    assert!(
        json.unexplained.iter().any(|entry| entry.operation == found.operation && entry.follows.is_none())
    );
    let reports = [report];
    let junit = junit::write(&reports).expect("the report can be written");
    assert!(junit.contains("unexpected responses") && junit.contains("type=\"unexplained\""), "{junit}");
    assert!(markdown::write(&reports).contains("### UNEXPECTED RESPONSE after createUser"));
    let sarif = sarif::write(&reports, "spec/current");
    let results: Vec<&Value> = sarif["runs"][0]["results"].as_array().expect("results").iter().collect();
    assert!(results.iter().any(|result| result["ruleId"] == "unexplained" && result["level"] == "error"));

    let failure = found_failure(&reports[0]);
    let failure = Failure::from_json(&failure.to_json()).expect("it was just written");
    assert!(failure.file_name().starts_with("unexplained-"));
    assert!(matches!(replay(start, &failure, &config()), Replay::Fails(_)));
    assert_eq!(replay(clerk_user_reference::start, &failure, &config()), Replay::Fixed);
    // A replay that was cut off has seen nothing, not a fix.
    let limited = Config { max_requests: Some(10), ..config() };
    assert!(matches!(replay(start, &failure, &limited), Replay::Error(_)));
}

fn found_failure(report: &Report) -> &Failure {
    let found = report.unexplained.iter().find(|found| found.decides());
    found.expect("some finding decides").failure()
}

#[test]
fn a_run_of_some_rules_does_not_report_them() {
    let rules = vec!["merge-keep-absent".to_owned()];
    let report = run(start, &Config { rules, ..config() });
    assert!(
        report.unexplained.is_empty() && report.verdict() == Verdict::Conforms,
        "{}",
        report.to_text(false)
    );
}
