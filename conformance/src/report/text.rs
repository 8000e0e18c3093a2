//! The report for people: the seed first, one line per rule, then each failure with all that is
//! needed to understand and to repeat it.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{Counterexample, Report, RuleReport, StepReport};
use crate::{Outcome, Verdict};

/// Longest JSON text that is shown of one value.
const MOST: usize = 400;

/// The first line, fit to be printed before the run begins.
pub(crate) fn header(seed: u64, implementation: &str, api_version: &str) -> String {
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
    for rule in &report.rules {
        line(&mut out, &one_line(rule, width, paint));
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

fn one_line(report: &RuleReport, width: usize, paint: Paint) -> String {
    let (label, rule) = (paint.label(report.outcome), report.rule);
    let mut text = format!("{label} {:width$}  {:10}", rule.id, rule.level.as_str());
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
    let properties: Vec<&str> =
        rule.targets.iter().flat_map(|target| target.properties.iter()).map(AsRef::as_ref).collect();
    for (index, step) in counterexample.steps.iter().enumerate() {
        let number = index + 1;
        line(out, &format!("  {number:>3}. {} with {}", step_words(step), clip(&compact(&step.params))));
        line(out, &format!("       {}", answer(step, &properties)));
    }
    line(out, &format!("  expected: {}", clip(&counterexample.expected)));
    line(out, &format!("  actual:   {}", clip(&counterexample.actual)));
    line(out, &format!("  repeat:   {}", counterexample.replay));
}

/// A step in words: `update user metadata (backend, as secret-key)`.
fn step_words(step: &StepReport) -> String {
    let (surface, name) = step.operation.split_once('.').unwrap_or(("", &step.operation));
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    format!("{} ({surface}, as {})", words.trim_start(), step.actor)
}

/// The answer; of an object, only what the rule speaks of.
fn answer(step: &StepReport, properties: &[&str]) -> String {
    let Some(status) = step.status else {
        return format!("brings no answer: {}", step.error.as_deref().unwrap_or_default());
    };
    let body = match &step.body {
        Value::Object(members) if properties.iter().any(|name| members.contains_key(*name)) => {
            let named = |name: &str| properties.contains(&name) || name == clerk_user::wire::user::ID;
            let shown: Map<String, Value> = members
                .iter()
                .filter(|(name, _)| named(name))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            let rest = members.len() - shown.len();
            let more = if rest > 0 { format!(" and {rest} more members") } else { String::new() };
            format!("{}{more}", clip(&compact(&shown)))
        }
        Value::Array(items) if items.len() > 3 => format!("{} items {}", items.len(), clip(&compact(items))),
        other => clip(&other.to_string()),
    };
    format!("answers {status} {body}")
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
    let counts: Vec<String> = Outcome::ALL
        .into_iter()
        .map(|outcome| (outcome, report.count(outcome)))
        .filter(|(_, count)| *count > 0)
        .map(|(outcome, count)| format!("{count} {outcome}"))
        .collect();
    line(out, "");
    line(out, &format!("{} · {} requests", counts.join(", "), report.generator.requests()));
    let judged =
        [Outcome::Pass, Outcome::Fail, Outcome::KnownFailing, Outcome::UnexpectedPass, Outcome::Flaky];
    let sentence = match report.verdict() {
        Verdict::Conforms if judged.iter().all(|outcome| report.count(*outcome) == 0) => "nothing was judged",
        Verdict::Conforms => "conforms",
        Verdict::DoesNotConform => "does not conform",
        Verdict::CouldNotTell => "could not tell",
    };
    line(out, sentence);
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn compact<T: serde::Serialize>(value: &T) -> String {
    // JSON values always have a text.
    serde_json::to_string(value).unwrap_or_default()
}

/// The beginning of a text that is too long to be read.
fn clip(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

/// Puts colour on labels, where there is a terminal to show it.
#[derive(Clone, Copy)]
struct Paint {
    colour: bool,
}

impl Paint {
    fn label(self, outcome: Outcome) -> String {
        let label = outcome.as_str().to_uppercase();
        let code = match outcome {
            _ if !self.colour => return label,
            Outcome::Pass => "32",
            Outcome::Fail | Outcome::Flaky | Outcome::UnexpectedPass | Outcome::Error => "31",
            Outcome::KnownFailing | Outcome::NotEvaluated => "33",
            Outcome::NotApplicable | Outcome::Observed | Outcome::NotJudged => "2",
        };
        format!("\u{1b}[{code}m{label}\u{1b}[0m")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::{clip, step_words};
    use crate::report::StepReport;

    #[test]
    fn a_step_is_told_in_words() {
        let step = StepReport {
            operation: "backend.updateUserMetadata".to_owned(),
            actor: "secret-key".to_owned(),
            params: Map::new(),
            status: None,
            body: Value::Null,
            error: None,
        };
        assert_eq!(step_words(&step), "update user metadata (backend, as secret-key)");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(clip("short"), "short");
        let cut = clip(&"ü".repeat(1_000));
        assert!(cut.ends_with("… (2000 bytes)") && cut.chars().count() < 500, "{cut}");
    }
}
