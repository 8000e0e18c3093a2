//! The report as Markdown, for a pull request or the summary of a CI job. It knows no service.

use std::fmt::Write as _;

use clerk_user_report::markdown::inline;

use super::steps::{self, clip};
use super::text::{generator, verdict};
use super::{Report, RuleReport};
use crate::Outcome;

/// One report, or one per API version under one heading.
pub fn write(reports: &[Report]) -> String {
    let mut out = String::from("# Conformance to the Clerk User contract\n");
    for report in reports {
        one(&mut out, report);
    }
    out
}

// Writing to a text cannot fail.
fn one(out: &mut String, report: &Report) {
    let Report { implementation, api_version, seed, .. } = report;
    let name = if implementation.is_empty() { "nothing" } else { implementation };
    let _ = writeln!(out, "\n## {} at API version {api_version}\n", inline(name));
    let _ = writeln!(out, "**{}** · seed {seed}", verdict(report));
    if let Some(trouble) = &report.trouble {
        let _ = writeln!(out, "\n> {}", inline(trouble));
    }
    let counts = Outcome::ALL.map(|outcome| (outcome, report.count(outcome)));
    let counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    if !counts.is_empty() {
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let names = counts.iter().map(|(outcome, _)| outcome.to_string()).collect();
        let numbers = counts.iter().map(|(_, count)| count.to_string()).collect();
        let _ = writeln!(out, "\n{}\n|{}\n{}", row(names), " --: |".repeat(counts.len()), row(numbers));
    }
    for rule in &report.rules {
        if let Some(shown) = &rule.counterexample {
            failure(out, rule, shown);
        }
    }
    notable(out, report);
    let observed: Vec<&RuleReport> =
        report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed).collect();
    if !observed.is_empty() {
        out.push_str("\n<details><summary>Observed where no source decides</summary>\n\n");
        for rule in observed {
            let notes: Vec<String> =
                rule.notes.iter().map(|(note, times)| format!("{times}× {}", inline(&clip(note)))).collect();
            let _ = writeln!(out, "- `{}`: {}", rule.rule.id, notes.join("; "));
        }
        out.push_str("\n</details>\n");
    }
    let _ = writeln!(out, "\n{}", generator(report));
}

fn failure(out: &mut String, report: &RuleReport, shown: &super::Counterexample) {
    let rule = report.rule;
    let _ = writeln!(
        out,
        "\n### {} `{}` ({})\n",
        report.outcome.as_str().to_uppercase(),
        rule.id,
        rule.level.as_str()
    );
    let _ = writeln!(out, "{}\n", inline(&rule.statement));
    let sources = rule.source.iter().map(|source| format!("{}, {}", source.doc, inline(&source.heading)));
    let _ = writeln!(out, "Source: {}", sources.collect::<Vec<_>>().join("; "));
    if let Some(reason) = &report.reason {
        let _ = writeln!(out, "\n{}", inline(&clip(reason)));
    }
    let mut calls = String::new();
    steps::write(&mut calls, rule, &shown.steps);
    let _ = writeln!(calls, "  expected: {}\n  actual:   {}", clip(&shown.expected), clip(&shown.actual));
    // A fence that no line of the calls can end.
    let _ =
        writeln!(out, "\n~~~~text\n{}~~~~\n\nRepeat: `{}`", calls.replace("~~~~", "~ ~ ~ ~"), shown.replay);
}

/// What decides, or nearly does, without calls to show.
fn notable(out: &mut String, report: &Report) {
    let is_notable = |rule: &&RuleReport| {
        rule.counterexample.is_none()
            && matches!(rule.outcome, Outcome::UnexpectedPass | Outcome::NotEvaluated | Outcome::Error)
    };
    for rule in report.rules.iter().filter(is_notable) {
        let reason = rule.reason.as_deref().unwrap_or("no reason was given");
        let _ = writeln!(out, "\n- `{}` is {}: {}", rule.rule.id, rule.outcome, inline(&clip(reason)));
    }
}
