//! The report as JUnit XML, for CI. Per API version there is a test suite for the MUST rules, one for the SHOULD rules
//! and one for the silent rules, with a test case per rule. If there are answers that no rule explains, another suite has
//! a test case for each of them.
//!
//! What decides the verdict is a `<failure>` or an `<error>`, and nothing else is, so CI comes to the verdict of the
//! run. A SHOULD rule that fails in a run that is not strict is a passed test case: its `<system-out>` starts with
//! `SHOULD rule fails`, and its property `outcome` is `fail`. A rule that was not judged is skipped. The property
//! `outcome` of each test case and the properties `outcome.…` of each suite hold the outcomes and counts of the other
//! forms of the report.

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use crate::report::run_report::{Report, RuleReport, Unexplained};
use crate::report::steps;
use crate::report::summary::OutcomeCounts;
use crate::report::unexplained;
use crate::{Outcome, Requirement, Verdict};

/// The content of the file, or why it cannot be written.
pub fn write(reports: &[Report]) -> Result<String, String> {
    let mut junit = quick_junit::Report::new("clerk-user-conformance");
    junit.add_test_suites(reports.iter().flat_map(suites));
    junit.to_string().map_err(|error| error.to_string())
}

fn suites(report: &Report) -> Vec<TestSuite> {
    let mut suites = Vec::new();
    if let Some(error) = &report.error {
        let mut suite = suite(report, "run");
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_message(error);
        suite.add_test_case(TestCase::new("run", status));
        suites.push(suite);
    }
    if !report.unexplained.is_empty() {
        let mut suite = suite(report, "unexpected responses");
        suite.add_test_cases(unexplained::ordered(report).map(unexplained_case));
        suites.push(suite);
    }
    for requirement in Requirement::ALL {
        let counts = OutcomeCounts::of(report, requirement);
        if counts.total() == 0 {
            continue;
        }
        let mut suite = suite(report, &format!("{requirement} rules"));
        for (outcome, number) in counts.iter() {
            suite.add_property((format!("outcome.{outcome}").as_str(), number.to_string().as_str()));
        }
        let rules = report.rules.iter().filter(|rule| rule.requirement() == requirement);
        suite.add_test_cases(rules.map(|rule| case(report, rule)));
        suites.push(suite);
    }
    suites
}

fn suite(report: &Report, rules: &str) -> TestSuite {
    let Report { implementation, api_version, seed, .. } = report;
    let mut suite = TestSuite::new(format!("{implementation} at API version {api_version}: {rules}"));
    suite.add_property(("seed", seed.to_string().as_str()));
    suite
}

fn case(report: &Report, rule: &RuleReport) -> TestCase {
    let verdict = rule.outcome.verdict(rule.rule.level, report.strict);
    let is_broken = matches!(rule.outcome, Outcome::Fail | Outcome::Flaky | Outcome::UnexpectedPass);
    let mut status = match (rule.outcome, verdict) {
        (Outcome::Pass, _) => TestCaseStatus::success(),
        (_, Verdict::DoesNotConform) => TestCaseStatus::non_success(NonSuccessKind::Failure),
        (_, Verdict::CouldNotTell) => TestCaseStatus::non_success(NonSuccessKind::Error),
        (_, Verdict::Conforms) if is_broken => TestCaseStatus::success(),
        (_, Verdict::Conforms) => TestCaseStatus::skipped(),
    };
    if rule.outcome != Outcome::Pass {
        let reason = rule.reason.as_deref().map_or(String::new(), |reason| format!(": {reason}"));
        status.set_message(format!("{}{reason}", rule.outcome));
        status.set_type(rule.outcome.as_str());
        if let Some(description) = description(rule) {
            status.set_description(description);
        }
    }
    let passes_though_broken = matches!(status, TestCaseStatus::Success { .. }) && is_broken;
    let mut case = TestCase::new(rule.rule.id.as_ref(), status);
    case.set_classname(rule.rule.level.as_str());
    case.add_property(("outcome", rule.outcome.as_str()));
    if passes_though_broken {
        case.set_system_out(notice(rule));
    }
    case
}

/// An answer that no rule explains: a failure if it decides the verdict.
fn unexplained_case(found: &Unexplained) -> TestCase {
    let text = format!(
        "{}\n{}\n{}  reproduce: {}\n",
        unexplained::MEANING,
        unexplained::circumstances(found),
        unexplained::calls(found),
        found.counterexample.replay
    );
    let name = format!("{} {}", found.operation, found.element);
    if !found.decides() {
        let mut case = TestCase::new(name, TestCaseStatus::success());
        case.set_system_out(format!("{}: {text}", unexplained::title(found)));
        return case;
    }
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(unexplained::sentence(found));
    status.set_type("unexplained");
    status.set_description(text);
    TestCase::new(name, status)
}

/// The statement of a rule, and the calls that break it.
fn description(rule: &RuleReport) -> Option<String> {
    let counterexample = rule.counterexample.as_ref()?;
    let mut text = format!("{}\n", rule.rule.statement);
    steps::write(&mut text, rule.rule, &counterexample.steps);
    text.push_str(&format!(
        "  expected: {}\n  actual:   {}\n  reproduce: {}\n",
        counterexample.expected, counterexample.actual, counterexample.replay
    ));
    Some(text)
}

/// What a rule says that is broken and does not decide.
fn notice(rule: &RuleReport) -> String {
    let requirement = rule.requirement();
    let title = match rule.outcome {
        Outcome::Flaky => format!("{requirement} rule is flaky"),
        Outcome::UnexpectedPass => format!("{requirement} rule passes unexpectedly"),
        _ => format!("{requirement} rule fails"),
    };
    let reason = rule.reason.as_deref().map_or(String::new(), |reason| format!(" ({reason})"));
    let text = description(rule).unwrap_or_else(|| format!("{}\n", rule.rule.statement));
    format!("{title}{reason}: {text}")
}
