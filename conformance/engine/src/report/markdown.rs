//! The report as Markdown, for a pull request or the summary of a CI job. It does not depend on
//! a CI service.

use std::fmt::Write as _;

use clerk_user_report::markdown::inline;

use crate::report::counterexample::Counterexample;
use crate::report::run_report::{Report, RuleReport, Unexplained};
use crate::report::steps;
use crate::report::summary::{self, OutcomeCounts};
use crate::report::unexplained::{self, UNEXPECTED};
use crate::report::wording::clip;
use crate::{Outcome, Requirement};

/// One report, or one per API version under a common heading.
pub fn write(reports: &[Report]) -> String {
    let mut out = String::from("# Conformance to the Clerk User contract\n");
    for report in reports {
        section(&mut out, report);
    }
    out
}

// Writing to a string cannot fail.
fn section(out: &mut String, report: &Report) {
    let Report { implementation, api_version, seed, .. } = report;
    let name = if implementation.is_empty() { "unknown implementation" } else { implementation };
    let _ = writeln!(out, "\n## {} at API version {api_version}\n", inline(name));
    let reason = summary::verdict_reason(report).map_or(String::new(), |reason| format!(": {reason}"));
    let _ = writeln!(out, "**{}**{reason} · seed {seed}", summary::verdict(report));
    if let Some(error) = &report.error {
        let _ = writeln!(out, "\n> {}", inline(error));
    }
    counts(out, report);
    for rule in &report.rules {
        if let Some(counterexample) = &rule.counterexample {
            failure(out, rule, counterexample);
        }
    }
    for found in unexplained::ordered(report) {
        unexplained_answer(out, found);
    }
    without_calls(out, report);
    observations(out, report);
    let _ = writeln!(out, "\n{}", summary::statistics(report));
}

/// A table of the outcomes, with a row per requirement and a row of totals.
fn counts(out: &mut String, report: &Report) {
    let all = OutcomeCounts::all(report);
    if all.total() == 0 {
        return;
    }
    let outcomes: Vec<Outcome> = all.iter().map(|(outcome, _)| outcome).collect();
    let names: Vec<&str> = outcomes.iter().map(|outcome| outcome.as_str()).collect();
    let _ = writeln!(out, "\n| rules | {} | total |", names.join(" | "));
    let _ = writeln!(out, "| :-- |{} --: |", " --: |".repeat(outcomes.len()));
    let mut row = |name: &str, counts: &OutcomeCounts| {
        let numbers: Vec<String> = outcomes.iter().map(|outcome| counts.get(*outcome).to_string()).collect();
        let _ = writeln!(out, "| {name} | {} | {} |", numbers.join(" | "), counts.total());
    };
    for requirement in Requirement::ALL {
        let counts = OutcomeCounts::of(report, requirement);
        if counts.total() > 0 {
            row(requirement.as_str(), &counts);
        }
    }
    row("all", &all);
}

fn failure(out: &mut String, report: &RuleReport, counterexample: &Counterexample) {
    let (rule, outcome) = (report.rule, report.outcome.as_str().to_uppercase());
    let _ = match report.requirement() {
        Requirement::Silent => writeln!(out, "\n### {outcome} `{}` ({})\n", rule.id, rule.level.as_str()),
        requirement => {
            writeln!(out, "\n### {outcome} `{}` ({requirement}, {})\n", rule.id, rule.level.as_str())
        }
    };
    let _ = writeln!(out, "{}\n", inline(&rule.statement));
    let sources = rule.source.iter().map(|source| format!("{}, {}", source.doc, inline(&source.heading)));
    let _ = writeln!(out, "Source: {}", sources.collect::<Vec<_>>().join("; "));
    if let Some(reason) = &report.reason {
        let _ = writeln!(out, "\n{}", inline(&clip(reason)));
    }
    let mut calls = String::new();
    steps::write(&mut calls, rule, &counterexample.steps);
    let (expected, actual) = (clip(&counterexample.expected), clip(&counterexample.actual));
    let _ = writeln!(calls, "  expected: {expected}\n  actual:   {actual}");
    fenced(out, &calls, &counterexample.replay);
}

fn unexplained_answer(out: &mut String, found: &Unexplained) {
    if !found.decides() {
        let _ = writeln!(
            out,
            "\n- {} ({})",
            inline(&unexplained::sentence(found)),
            inline(&unexplained::circumstances(found))
        );
        return;
    }
    let title = unexplained::title(found).replacen(UNEXPECTED, &UNEXPECTED.to_uppercase(), 1);
    let _ = writeln!(out, "\n### {}\n\n{}\n", inline(&title), unexplained::MEANING);
    let _ = writeln!(out, "{}", unexplained::circumstances(found));
    fenced(out, &unexplained::calls(found), &found.counterexample.replay);
}

/// Calls in a fence, and the command that repeats them.
fn fenced(out: &mut String, calls: &str, repeat: &str) {
    // No line of the calls can end the fence.
    let calls = calls.replace("~~~~", "~ ~ ~ ~");
    let _ = writeln!(out, "\n~~~~text\n{calls}~~~~\n\nRepeat: `{repeat}`");
}

/// Rules that matter for the verdict and have no calls to show.
fn without_calls(out: &mut String, report: &Report) {
    let matters = |rule: &&RuleReport| {
        rule.counterexample.is_none()
            && matches!(rule.outcome, Outcome::UnexpectedPass | Outcome::NotEvaluated | Outcome::Error)
    };
    for rule in report.rules.iter().filter(matters) {
        let reason =
            rule.reason.as_deref().map_or(String::new(), |reason| format!(": {}", inline(&clip(reason))));
        let _ = writeln!(out, "\n- `{}` ({}): {}{reason}", rule.rule.id, rule.requirement(), rule.outcome);
    }
}

fn observations(out: &mut String, report: &Report) {
    let observed: Vec<&RuleReport> =
        report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed).collect();
    if observed.is_empty() {
        return;
    }
    out.push_str("\n<details><summary>Observed, since no source decides</summary>\n\n");
    for rule in observed {
        let notes: Vec<String> =
            rule.notes.iter().map(|(note, times)| format!("{times}× {}", inline(&clip(note)))).collect();
        let _ = writeln!(out, "- `{}`: {}", rule.rule.id, notes.join("; "));
    }
    out.push_str("\n</details>\n");
}
