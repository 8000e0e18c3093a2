//! The report as JUnit XML: a suite per API version, a case per rule. A rule that does not decide is
//! never a failure there, so that what reads it comes to the verdict of the run.

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::steps;
use super::{Report, RuleReport};
use crate::{Outcome, Verdict};

/// The file, or why it cannot be written.
pub fn write(reports: &[Report]) -> Result<String, String> {
    let mut junit = quick_junit::Report::new("clerk-user-conformance");
    junit.add_test_suites(reports.iter().map(suite));
    junit.to_string().map_err(|error| error.to_string())
}

fn suite(report: &Report) -> TestSuite {
    let mut suite =
        TestSuite::new(format!("{} at API version {}", report.implementation, report.api_version));
    suite.add_property(("seed", report.seed.to_string().as_str()));
    if let Some(trouble) = &report.trouble {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_message(trouble);
        suite.add_test_case(TestCase::new("run", status));
    }
    suite.add_test_cases(report.rules.iter().map(|rule| case(report, rule)));
    suite
}

fn case(report: &Report, rule: &RuleReport) -> TestCase {
    let decides = rule.outcome.verdict(rule.rule.level, report.strict);
    let mut status = match (rule.outcome, decides) {
        (Outcome::Pass, _) => TestCaseStatus::success(),
        (_, Verdict::DoesNotConform) => TestCaseStatus::non_success(NonSuccessKind::Failure),
        (_, Verdict::CouldNotTell) => TestCaseStatus::non_success(NonSuccessKind::Error),
        (_, Verdict::Conforms) => TestCaseStatus::skipped(),
    };
    if rule.outcome != Outcome::Pass {
        let reason = rule.reason.as_deref().map_or(String::new(), |reason| format!(": {reason}"));
        status.set_message(format!("{}{reason}", rule.outcome));
        status.set_type(rule.outcome.as_str());
        if let Some(shown) = &rule.counterexample {
            let mut calls = format!("{}\n", rule.rule.statement);
            steps::write(&mut calls, rule.rule, &shown.steps);
            calls.push_str(&format!(
                "  expected: {}\n  actual:   {}\n  repeat:   {}\n",
                shown.expected, shown.actual, shown.replay
            ));
            status.set_description(calls);
        }
    }
    let mut case = TestCase::new(rule.rule.id.as_ref(), status);
    case.set_classname(rule.rule.level.as_str());
    case
}
