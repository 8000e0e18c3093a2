//! The report for people: the seed, one line per rule, each failure with its calls and the command that repeats it,
//! and a summary.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clerk_user_runtime::Rule;

use crate::report::counterexample::Counterexample;
use crate::report::run_report::{Report, RuleReport, Unexplained};
use crate::report::steps;
use crate::report::summary::{self, OutcomeCounts};
use crate::report::unexplained::{self, UNEXPECTED};
use crate::report::wording::{clip, count, line};
use crate::{Outcome, Requirement};

/// The first line, which can be printed before the run starts.
pub fn header(seed: u64, implementation: &str, api_version: &str) -> String {
    format!("seed {seed} · {implementation} · API version {api_version}\n")
}

impl Report {
    /// The report for people, with or without colour.
    pub fn to_text(&self, colour: bool) -> String {
        format!("{}{}", header(self.seed, &self.implementation, &self.api_version), body(self, colour))
    }

    /// The report without its first line, which a run prints before it starts.
    #[cfg(feature = "reports")]
    pub fn to_text_body(&self, colour: bool) -> String {
        body(self, colour)
    }
}

fn body(report: &Report, colour: bool) -> String {
    let mut out = String::new();
    let paint = Paint { colour };
    if let Some(error) = &report.error {
        line(&mut out, &format!("{} {error}", paint.label(Outcome::Error)));
    }
    let id_width = report.rules.iter().map(|rule| rule.rule.id.len()).max().unwrap_or_default();
    let label_width = report.rules.iter().map(|rule| rule.outcome.as_str().len()).max().unwrap_or_default();
    for rule in &report.rules {
        line(&mut out, &rule_line(rule, label_width, id_width, paint));
    }
    for rule in &report.rules {
        if let Some(counterexample) = &rule.counterexample {
            failure(&mut out, rule, counterexample, paint);
        }
    }
    for found in unexplained::ordered(report) {
        unexplained_answer(&mut out, found, paint);
    }
    observations(&mut out, report);
    closing(&mut out, report);
    out
}

fn rule_line(report: &RuleReport, label_width: usize, id_width: usize, paint: Paint) -> String {
    let (label, id) = (paint.label(report.outcome), &report.rule.id);
    // Colour codes have no width on the screen, so the label is padded separately.
    let padding = " ".repeat(label_width.saturating_sub(report.outcome.as_str().len()));
    let mut text = format!("{label}{padding} {id:id_width$}  {:6}", report.requirement());
    if report.evaluations > 0 {
        let plural = if report.evaluations == 1 { "" } else { "s" };
        let _infallible = write!(text, "  {:>4} evaluation{plural}", report.evaluations);
    }
    if let Some(reason) = &report.reason {
        let _infallible = write!(text, "  {}", clip(reason));
    }
    text.trim_end().to_owned()
}

fn failure(out: &mut String, report: &RuleReport, counterexample: &Counterexample, paint: Paint) {
    let rule = report.rule;
    let (label, level) = (paint.label(report.outcome), rule.level.as_str());
    let evidence = match report.requirement() {
        Requirement::Silent => level.to_owned(),
        requirement => format!("{requirement}, {level}"),
    };
    line(out, "");
    line(out, &format!("{label} {} ({evidence}) at API version {}", rule.id, report.api_version));
    line(out, &format!("  {}", rule.statement));
    if let Some(reason) = &report.reason {
        line(out, &format!("  {}", clip(reason)));
    }
    for source in rule.source.iter() {
        line(out, &format!("  source:   {}, {}", source.doc, source.heading));
    }
    calls(out, rule, counterexample);
    line(out, &format!("  reproduce: {}", counterexample.replay));
    if let Some(file) = &counterexample.file {
        line(out, &format!("  saved in: {file}"));
    }
}

fn unexplained_answer(out: &mut String, found: &Unexplained, paint: Paint) {
    let outcome = if found.decides() { Outcome::Fail } else { Outcome::Observed };
    let title = unexplained::title(found);
    let title = title.strip_prefix(UNEXPECTED).unwrap_or(&title);
    line(out, "");
    line(
        out,
        &format!(
            "{}{title} at API version {}",
            paint.word(outcome, &UNEXPECTED.to_uppercase()),
            found.api_version
        ),
    );
    line(out, &format!("  {}", unexplained::circumstances(found)));
    if !found.decides() {
        line(out, &format!("  expected: {}", clip(&found.counterexample.expected)));
        line(out, &format!("  actual:   {}", clip(&found.counterexample.actual)));
        return;
    }
    line(out, &format!("  {}", unexplained::MEANING));
    line(out, "  calls:");
    out.push_str(&unexplained::calls(found));
    line(out, &format!("  reproduce: {}", found.counterexample.replay));
    if let Some(file) = &found.counterexample.file {
        line(out, &format!("  saved in: {file}"));
    }
}

/// The calls, with the expected and the actual behaviour.
fn calls(out: &mut String, rule: &Rule, counterexample: &Counterexample) {
    line(out, "  calls:");
    steps::write(out, rule, &counterexample.steps);
    line(out, &format!("  expected: {}", clip(&counterexample.expected)));
    line(out, &format!("  actual:   {}", clip(&counterexample.actual)));
}

/// The calls of a counterexample in words.
pub fn counterexample_text(rule: &str, counterexample: &Counterexample) -> String {
    let mut out = String::new();
    if let Some(rule) = clerk_user::rules::RULES.iter().find(|known| known.id == rule) {
        calls(&mut out, rule, counterexample);
    } else {
        line(&mut out, "  calls:");
        steps::write_about(&mut out, &BTreeSet::new(), &counterexample.steps);
        line(&mut out, &format!("  expected: {}", clip(&counterexample.expected)));
        line(&mut out, &format!("  actual:   {}", clip(&counterexample.actual)));
    }
    out
}

/// A word in the colour of an outcome.
pub fn paint(outcome: Outcome, word: &str, colour: bool) -> String {
    Paint { colour }.word(outcome, word)
}

fn observations(out: &mut String, report: &Report) {
    let observed: Vec<&RuleReport> =
        report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed).collect();
    if observed.is_empty() {
        return;
    }
    line(out, "");
    line(out, "observed, since no source decides:");
    for rule in observed {
        line(out, &format!("  {}: {}", rule.rule.id, rule.rule.statement));
        for (note, times) in rule.notes.iter() {
            line(out, &format!("    {times}× {}", clip(note)));
        }
    }
}

fn closing(out: &mut String, report: &Report) {
    let counts = OutcomeCounts::all(report);
    line(out, "");
    if counts.total() > 0 {
        line(out, &format!("{}: {counts}", count(counts.total() as u64, "rule")));
        for requirement in Requirement::ALL {
            let counts = OutcomeCounts::of(report, requirement);
            if counts.total() > 0 {
                line(out, &format!("  {:7} {counts}", format!("{requirement}:")));
            }
        }
    }
    for (decides, note) in [(true, ""), (false, "; only after a rule was already broken, so not counted")] {
        if let Some(phrase) = unexplained::count_phrase(report, decides) {
            line(out, &format!("{phrase}{note}"));
        }
    }
    let requests = count(report.statistics.requests(), "request");
    if report.statistics.cases > 0 {
        line(out, &format!("{requests}; {}", summary::statistics(report)));
    } else {
        line(out, &requests);
    }
    for map in summary::reach(report) {
        line(out, &format!("  {map}"));
    }
    let reason = summary::verdict_reason(report).map_or(String::new(), |reason| format!(": {reason}"));
    line(out, &format!("{}{reason}", summary::verdict(report)));
}

/// Colours labels if the output is a terminal.
#[derive(Clone, Copy)]
struct Paint {
    colour: bool,
}

impl Paint {
    fn label(self, outcome: Outcome) -> String {
        self.word(outcome, &outcome.as_str().to_uppercase())
    }

    fn word(self, outcome: Outcome, word: &str) -> String {
        let code = match outcome {
            _ if !self.colour => return word.to_owned(),
            Outcome::Pass => "32",
            Outcome::Fail | Outcome::Flaky | Outcome::UnexpectedPass | Outcome::Error => "31",
            Outcome::KnownFailing | Outcome::NotEvaluated => "33",
            Outcome::NotApplicable | Outcome::Observed | Outcome::NotJudged => "2",
        };
        format!("\u{1b}[{code}m{word}\u{1b}[0m")
    }
}
