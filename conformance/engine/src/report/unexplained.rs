//! Answers that no rule explains, in words. All human-readable forms use these, so that they agree.

use std::collections::BTreeSet;

use crate::report::run_report::{Report, Unexplained};
use crate::report::steps;
use crate::report::wording::{clip, count, line};

/// What titles call such an answer.
pub(super) const UNEXPECTED: &str = "unexpected response";

/// What such an answer means, for a reader who sees one for the first time.
pub(super) const MEANING: &str = "The contract allows none of these responses, and no rule covers the \
     difference. Either the implementation has a bug, or the contract lacks a rule; in that case, please \
     open an issue.";

/// The findings in the order of reports: those that decide the verdict first.
pub(super) fn ordered(report: &Report) -> impl Iterator<Item = &Unexplained> {
    let (decides, follows): (Vec<&Unexplained>, Vec<&Unexplained>) =
        report.unexplained.iter().partition(|found| found.decides());
    decides.into_iter().chain(follows)
}

/// The finding as a title: `unexpected response after createUser, updateUser`. Of one that does not decide, the calls
/// are not shrunk, so the title names the last one only.
pub(super) fn title(found: &Unexplained) -> String {
    if !found.decides() {
        return format!("{UNEXPECTED} after {}", found.operation);
    }
    let mut calls: Vec<&str> = Vec::new();
    for step in &found.counterexample.steps {
        let name = step.operation.split_once('.').map_or(step.operation.as_str(), |(_, name)| name);
        if calls.last() != Some(&name) {
            calls.push(name);
        }
    }
    format!("{UNEXPECTED} after {}", calls.join(", "))
}

/// How often it was seen, and whether it decides the verdict.
pub(super) fn circumstances(found: &Unexplained) -> String {
    let seen = match found.times {
        1 => "seen once".to_owned(),
        times => format!("seen {times} times"),
    };
    let reason = found.reason.as_deref().map_or(String::new(), |reason| format!("; {reason}"));
    let follows = found.follows.as_deref().map_or(String::new(), |rule| {
        format!("; only where `{rule}` was broken before, so it does not decide the verdict")
    });
    format!("{seen}{reason}{follows}")
}

/// The calls, with the expected and the actual behaviour.
pub(super) fn calls(found: &Unexplained) -> String {
    let mut text = String::new();
    let names = BTreeSet::from([found.element.clone()]);
    steps::write_about(&mut text, &names, &found.counterexample.steps);
    line(&mut text, &format!("  expected: {}", clip(&found.counterexample.expected)));
    line(&mut text, &format!("  actual:   {}", clip(&found.counterexample.actual)));
    text
}

/// What the answer should have been and is, in one sentence.
#[cfg(feature = "reports")]
pub(super) fn sentence(found: &Unexplained) -> String {
    let shown = &found.counterexample;
    format!("{}, expected: {}; actual: {}", title(found), clip(&shown.expected), clip(&shown.actual))
}

/// `2 unexpected responses not covered by a rule`. `None` if there are none.
pub(super) fn count_phrase(report: &Report, decides: bool) -> Option<String> {
    let number = report.unexplained.iter().filter(|found| found.decides() == decides).count();
    (number > 0).then(|| format!("{} not covered by a rule", count(number as u64, UNEXPECTED)))
}
