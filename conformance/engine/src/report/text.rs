//! The report for people: the seed first, one line per rule, then each failure with all that is
//! needed to understand and to repeat it.

use std::fmt::Write as _;

use clerk_user_runtime::Rule;

use super::steps::{self, clip};
use super::{Calls, Counterexample, Report, RuleReport, Tally};
use crate::{Outcome, Verdict};

/// The first line, fit to be printed before the run begins.
pub fn header(seed: u64, implementation: &str, api_version: &str) -> String {
    format!("seed {seed} · {implementation} · API version {api_version}\n")
}

/// Everything else.
pub(super) fn body(report: &Report, colour: bool) -> String {
    let mut out = String::new();
    let paint = Paint { colour };
    if let Some(trouble) = &report.trouble {
        line(&mut out, &format!("{} {trouble}", paint.label(Outcome::Error)));
    }
    let width = report.rules.iter().map(|rule| rule.rule.id.len()).max().unwrap_or_default();
    let labels = report.rules.iter().map(|rule| rule.outcome.as_str().len()).max().unwrap_or_default();
    for rule in &report.rules {
        line(&mut out, &one_line(rule, labels, width, paint));
    }
    for rule in &report.rules {
        if let Some(counterexample) = &rule.counterexample {
            failure(&mut out, rule, counterexample, paint);
        }
    }
    observations(&mut out, report);
    summary(&mut out, report);
    out
}

fn one_line(report: &RuleReport, labels: usize, width: usize, paint: Paint) -> String {
    let (label, rule) = (paint.label(report.outcome), report.rule);
    // Colour has no width on the screen, so the label is padded by hand.
    let pad = " ".repeat(labels.saturating_sub(report.outcome.as_str().len()));
    let mut text = format!("{label}{pad} {:width$}  {:10}", rule.id, rule.level.as_str());
    if report.evaluations > 0 {
        let _infallible = write!(text, "  {:>4} evaluated", report.evaluations);
    }
    if let Some(reason) = &report.reason {
        let _infallible = write!(text, "  {}", clip(reason));
    }
    text.trim_end().to_owned()
}

fn failure(out: &mut String, report: &RuleReport, counterexample: &Counterexample, paint: Paint) {
    let rule = report.rule;
    line(out, "");
    line(out, &format!("{} {} ({})", paint.label(report.outcome), rule.id, rule.level.as_str()));
    line(out, &format!("  {}", rule.statement));
    for source in rule.source.iter() {
        line(out, &format!("  source: {}, {}", source.doc, source.heading));
    }
    line(out, &format!("  at API version {}", report.api_version));
    calls(out, rule, counterexample);
    line(out, &format!("  repeat:   {}", counterexample.replay));
}

/// The calls, and what was expected of them.
fn calls(out: &mut String, rule: &Rule, counterexample: &Counterexample) {
    steps::write(out, rule, &counterexample.steps);
    line(out, &format!("  expected: {}", clip(&counterexample.expected)));
    line(out, &format!("  actual:   {}", clip(&counterexample.actual)));
}

/// The calls of a counterexample, of a rule by its id.
pub fn shown(id: &str, counterexample: &Counterexample) -> String {
    let mut out = String::new();
    if let Some(rule) = clerk_user::rules::RULES.iter().find(|rule| rule.id == id) {
        calls(&mut out, rule, counterexample);
    }
    out
}

/// A word in the colour of an outcome.
pub fn painted(outcome: Outcome, word: &str, colour: bool) -> String {
    Paint { colour }.word(outcome, word)
}

fn observations(out: &mut String, report: &Report) {
    let observed: Vec<&RuleReport> =
        report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed).collect();
    if observed.is_empty() {
        return;
    }
    line(out, "");
    line(out, "observed where no source decides:");
    for rule in observed {
        line(out, &format!("  {}: {}", rule.rule.id, rule.rule.statement));
        for (note, times) in rule.notes.iter() {
            line(out, &format!("    {times}× {}", clip(note)));
        }
    }
}

fn summary(out: &mut String, report: &Report) {
    let counted = if none_judged(report) { "no rule was judged".to_owned() } else { counts(report) };
    line(out, "");
    line(out, &format!("{counted} · {} requests", report.generator.requests()));
    if report.generator.cases > 0 {
        line(out, &generator(report));
    }
    if !(none_judged(report) && report.verdict() == Verdict::Conforms) {
        line(out, verdict(report));
    }
}

/// Whether no rule was judged, and none should have been.
fn none_judged(report: &Report) -> bool {
    let judged =
        [Outcome::Pass, Outcome::Fail, Outcome::KnownFailing, Outcome::UnexpectedPass, Outcome::Flaky];
    let none = judged.iter().all(|outcome| report.count(*outcome) == 0);
    report.rules.is_empty() || (none && report.verdict() == Verdict::Conforms)
}

/// The verdict in words.
pub(super) fn verdict(report: &Report) -> &'static str {
    match report.verdict() {
        Verdict::Conforms if none_judged(report) => "no rule was judged",
        Verdict::Conforms if report.count(Outcome::Fail) > 0 => "conforms: only SHOULD rules fail",
        Verdict::Conforms => "conforms",
        Verdict::DoesNotConform => "does not conform",
        Verdict::CouldNotTell => "could not tell",
    }
}

/// What the inputs were worth, in one line.
pub(super) fn generator(report: &Report) -> String {
    let Tally { cases, evaluations, failed_scenes, wasted_steps, operations, histories, steps, wasted } =
        &report.generator;
    let sum = |count: fn(&Calls) -> u64| operations.values().map(count).sum::<u64>();
    let (accepted, refused) = (sum(|calls| calls.accepted), sum(|calls| calls.refused));
    let mut text =
        format!("{cases} cases, {evaluations} evaluated; {accepted} calls accepted, {refused} refused");
    if *histories > 0 {
        let _infallible = write!(text, "; {histories} histories of {steps} steps, {wasted} in vain");
    }
    if *failed_scenes > 0 {
        let _infallible = write!(text, "; {failed_scenes} scenes not set, {wasted_steps} calls in vain");
    }
    let unreached = report.rules.iter().filter(|rule| rule.evaluations > 0 && rule.unreached > 0);
    let (rules, checks) =
        unreached.fold((0_u32, 0_u32), |(rules, checks), rule| (rules + 1, checks + rule.unreached));
    if checks > 0 {
        let _infallible = write!(text, "; {checks} checks of {rules} rules never reached");
    }
    text
}

/// How many rules had each outcome.
fn counts(report: &Report) -> String {
    let counts: Vec<String> = Outcome::ALL
        .into_iter()
        .map(|outcome| (outcome, report.count(outcome)))
        .filter(|(_, count)| *count > 0)
        .map(|(outcome, count)| format!("{count} {outcome}"))
        .collect();
    counts.join(", ")
}

pub(super) fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Puts colour on labels, where there is a terminal to show it.
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
