//! All forms of a report agree on the counts, for a mutant that breaks MUST rules and SHOULD rules.

use std::collections::BTreeMap;

use clerk_user::rules::RULES;
use clerk_user_conformance::report::{junit, markdown};
use clerk_user_conformance::{Config, Outcome, Report, Requirement, Verdict, run};
use clerk_user_mutants::mutant::{self, Mutant};

/// How many rules of each requirement had each outcome.
type Counts = BTreeMap<Requirement, BTreeMap<String, usize>>;

fn requirement(rule: &str) -> Requirement {
    let rule = RULES.iter().find(|known| known.id == rule).expect("a mutant breaks rules of the contract");
    rule.level.into()
}

/// A run of a mutant that breaks MUST rules and SHOULD rules, with rules of all requirements.
fn judge(strict: bool) -> Report {
    let breaks = |mutant: &Mutant, requirement_of: Requirement| {
        mutant.breaks.iter().any(|rule| requirement(rule) == requirement_of)
    };
    let mutant = mutant::ALL
        .iter()
        .find(|mutant| breaks(mutant, Requirement::Must) && breaks(mutant, Requirement::Should))
        .expect("some mutant breaks rules of both requirements");
    let silent = RULES.iter().filter(|rule| Requirement::from(rule.level) == Requirement::Silent).take(3);
    let mut rules: Vec<String> = mutant.breaks.iter().map(ToString::to_string).collect();
    rules.extend(silent.map(|rule| rule.id.to_string()));
    rules.push("merge-null-*".to_owned());
    let config = Config { rules, strict, cases: 16, ..clerk_user_mutants::config() };
    run(|| mutant::start(mutant.id).expect("the mutant exists"), &config)
}

fn expected(report: &Report) -> Counts {
    let mut counts = Counts::new();
    for rule in &report.rules {
        let outcomes = counts.entry(rule.requirement()).or_default();
        *outcomes.entry(rule.outcome.to_string()).or_default() += 1;
    }
    counts
}

/// Parses `  MUST:   3 pass, 1 fail`.
fn from_console(report: &Report) -> Counts {
    let text = report.to_text(false);
    let counts = |requirement: Requirement| {
        let label = format!("  {requirement}:");
        let line = text.lines().find_map(|line| line.strip_prefix(label.as_str()))?;
        let parts = line.split(", ").filter_map(|part| part.trim().split_once(' '));
        let outcome = |(number, outcome): (&str, &str)| (outcome.to_owned(), number.parse().unwrap_or(0));
        Some((requirement, parts.map(outcome).collect()))
    };
    Requirement::ALL.into_iter().filter_map(counts).collect()
}

fn from_json(report: &Report) -> Counts {
    let json = report.to_json();
    let counts = |requirement: Requirement| {
        let summary = &json["requirements"][requirement.as_str().to_lowercase()];
        let outcome = |outcome: &Outcome| {
            let number = summary[outcome.as_str().replace('-', "_")].as_u64()?;
            (number > 0).then_some((outcome.to_string(), usize::try_from(number).ok()?))
        };
        let outcomes: BTreeMap<_, _> = Outcome::ALL.iter().filter_map(outcome).collect();
        (!outcomes.is_empty()).then_some((requirement, outcomes))
    };
    let by_requirement: Counts = Requirement::ALL.into_iter().filter_map(counts).collect();
    for outcome in Outcome::ALL {
        let sum: usize = by_requirement.values().filter_map(|outcomes| outcomes.get(outcome.as_str())).sum();
        assert_eq!(json["summary"][outcome.as_str().replace('-', "_")], sum, "{outcome}");
    }
    by_requirement
}

/// Parses the table, whose rows are the requirements and whose columns are the outcomes.
fn from_markdown(report: &Report) -> Counts {
    let text = markdown::write(std::slice::from_ref(report));
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let table: Vec<Vec<String>> = text.lines().filter(|line| line.starts_with("| ")).map(cells).collect();
    let header = &table[0];
    let counts = |requirement: Requirement| {
        let row = table.iter().find(|row| row[0] == requirement.as_str())?;
        let last = header.len() - 1;
        let outcomes = header[1..last].iter().zip(&row[1..last]);
        let outcomes = outcomes.map(|(outcome, number)| (outcome.clone(), number.parse().unwrap_or(0)));
        Some((requirement, outcomes.filter(|(_, number)| *number > 0).collect()))
    };
    Requirement::ALL.into_iter().filter_map(counts).collect()
}

/// The test suite of a requirement, as XML.
fn suite(xml: &str, requirement: Requirement) -> &str {
    let name = format!(": {requirement} rules\"");
    xml.split("<testsuite ").skip(1).find(|suite| suite.contains(&name)).expect("the suite exists")
}

/// Counts the test cases by their property `outcome`, which must agree with the properties of the suite.
fn from_junit(report: &Report) -> Counts {
    let xml = junit::write(std::slice::from_ref(report)).expect("the report can be written");
    let counts = |requirement| {
        let suite = suite(&xml, requirement);
        let number = |outcome: &Outcome| {
            let cases = suite.matches(&format!("<property name=\"outcome\" value=\"{outcome}\"/>")).count();
            let total = format!("<property name=\"outcome.{outcome}\" value=\"{cases}\"/>");
            assert_eq!(suite.contains(&total), cases > 0, "{outcome} in {suite}");
            (cases > 0).then_some((outcome.to_string(), cases))
        };
        (requirement, Outcome::ALL.iter().filter_map(number).collect())
    };
    Requirement::ALL.into_iter().map(counts).collect()
}

/// The number in an attribute of a test suite.
fn attribute(suite: &str, name: &str) -> usize {
    let (_, value) = suite.split_once(&format!(" {name}=\"")).expect("the attribute exists");
    value.split('"').next().and_then(|number| number.parse().ok()).expect("the attribute is a number")
}

#[test]
fn console_json_markdown_and_junit_agree_on_every_count() {
    let report = judge(false);
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
    let expected = expected(&report);
    for requirement in [Requirement::Must, Requirement::Should] {
        assert!(expected[&requirement]["fail"] > 0, "the mutant breaks {requirement} rules: {expected:?}");
    }
    assert!(expected.len() == 3 && expected[&Requirement::Must].contains_key("pass"), "{expected:?}");
    assert_eq!(from_console(&report), expected, "{}", report.to_text(false));
    assert_eq!(from_json(&report), expected);
    assert_eq!(from_markdown(&report), expected);
    assert_eq!(from_junit(&report), expected);
}

#[test]
fn a_failing_should_rule_is_a_junit_failure_only_in_a_strict_run() {
    for strict in [false, true] {
        let report = judge(strict);
        let expected = expected(&report);
        let xml = junit::write(std::slice::from_ref(&report)).expect("the report can be written");
        for requirement in [Requirement::Must, Requirement::Should] {
            let (suite, fail) = (suite(&xml, requirement), expected[&requirement]["fail"]);
            let decides = strict || requirement == Requirement::Must;
            assert_eq!(attribute(suite, "failures"), if decides { fail } else { 0 }, "{suite}");
            let notices = suite.matches(&format!("<system-out>{requirement} rule fails: ")).count();
            assert_eq!(notices, if decides { 0 } else { fail }, "{suite}");
            let tests: usize = expected[&requirement].values().sum();
            assert_eq!(attribute(suite, "tests"), tests, "{suite}");
        }
    }
}
