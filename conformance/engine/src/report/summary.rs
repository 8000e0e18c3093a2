//! The counts and the verdict of a report in words. All human-readable forms use these, so that they agree.

use std::fmt::Write as _;

use crate::reach::ReachMap;
use crate::report::run_report::{Report, RuleReport};
use crate::report::unexplained;
use crate::report::wording::count;
use crate::runner::statistics::Statistics;
use crate::{Outcome, Requirement, Verdict};

/// How many rules had each outcome. Outcomes that no rule had are left out.
pub(super) struct OutcomeCounts(Vec<(Outcome, usize)>);

impl OutcomeCounts {
    /// Counts all rules of a report.
    pub(super) fn all(report: &Report) -> Self {
        Self::matching(report, |_| true)
    }

    /// Counts the rules of one requirement.
    pub(super) fn of(report: &Report, requirement: Requirement) -> Self {
        Self::matching(report, |rule| rule.requirement() == requirement)
    }

    fn matching(report: &Report, includes: impl Fn(&RuleReport) -> bool) -> Self {
        let number =
            |outcome| report.rules.iter().filter(|rule| rule.outcome == outcome && includes(rule)).count();
        let counts = Outcome::ALL.into_iter().map(|outcome| (outcome, number(outcome)));
        Self(counts.filter(|(_, number)| *number > 0).collect())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Outcome, usize)> {
        self.0.iter().copied()
    }

    /// How many rules had an outcome.
    pub(super) fn get(&self, outcome: Outcome) -> usize {
        self.iter().find(|(counted, _)| *counted == outcome).map_or(0, |(_, number)| number)
    }

    /// How many rules were counted.
    pub(super) fn total(&self) -> usize {
        self.iter().map(|(_, number)| number).sum()
    }
}

impl std::fmt::Display for OutcomeCounts {
    /// Writes `3 pass, 1 fail`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, (outcome, number)) in self.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{number} {outcome}")?;
        }
        Ok(())
    }
}

/// Whether no rule was judged although nothing went wrong.
pub(super) fn none_judged(report: &Report) -> bool {
    let judged =
        [Outcome::Pass, Outcome::Fail, Outcome::KnownFailing, Outcome::UnexpectedPass, Outcome::Flaky];
    let none = judged.iter().all(|outcome| report.count(*outcome) == 0);
    report.rules.is_empty() || (none && report.verdict() == Verdict::Conforms)
}

/// The verdict in a few words.
pub(super) fn verdict(report: &Report) -> &'static str {
    match report.verdict() {
        Verdict::Conforms if none_judged(report) => "no rule was judged",
        Verdict::Conforms => "conforms",
        Verdict::DoesNotConform => "does not conform",
        Verdict::CouldNotTell => "could not tell",
    }
}

/// Why the verdict is what it is: `1 MUST rule fails`. `None` if there is nothing to add.
pub(super) fn verdict_reason(report: &Report) -> Option<String> {
    let verdict = report.verdict();
    let decides = |rule: &RuleReport| match verdict {
        Verdict::Conforms => matches!(rule.outcome, Outcome::Fail | Outcome::Flaky),
        decided => rule.outcome.verdict(rule.rule.level, report.strict) == decided,
    };
    let mut parts: Vec<String> = Vec::new();
    if verdict == Verdict::CouldNotTell && report.error.is_some() {
        parts.push("the run failed".to_owned());
    }
    if verdict == Verdict::DoesNotConform {
        parts.extend(unexplained::count_phrase(report, true));
    }
    for requirement in Requirement::ALL {
        let counts =
            OutcomeCounts::matching(report, |rule| decides(rule) && rule.requirement() == requirement);
        parts.extend(counts.iter().map(|(outcome, number)| phrase(requirement, outcome, number)));
    }
    match verdict {
        _ if parts.is_empty() => None,
        Verdict::Conforms => Some(format!("no MUST rule fails; {}", parts.join(", "))),
        Verdict::DoesNotConform | Verdict::CouldNotTell => Some(parts.join(", ")),
    }
}

fn phrase(requirement: Requirement, outcome: Outcome, number: usize) -> String {
    let rules = count(number as u64, &format!("{requirement} rule"));
    let (one, many) = match outcome {
        Outcome::Fail => ("fails", "fail"),
        Outcome::Flaky => ("is flaky", "are flaky"),
        Outcome::UnexpectedPass => ("passes unexpectedly", "pass unexpectedly"),
        Outcome::NotEvaluated => ("was not evaluated", "were not evaluated"),
        Outcome::Error => ("ended in an error", "ended in an error"),
        other => return format!("{rules}: {other}"),
    };
    format!("{rules} {}", if number == 1 { one } else { many })
}

/// What the drawn inputs led to, in one line.
pub(super) fn statistics(report: &Report) -> String {
    let counts = &report.statistics;
    let Statistics { cases, evaluations, failed_setups, wasted_calls, .. } = counts;
    let Statistics { histories, history_steps, skipped_steps, .. } = counts;
    let mut text = format!(
        "{} with {}; {} accepted, {} refused",
        count(*cases, "case"),
        count(*evaluations, "evaluation"),
        count(counts.accepted(), "call"),
        counts.refused()
    );
    if *histories > 0 {
        let number = if *histories == 1 { "1 history".to_owned() } else { format!("{histories} histories") };
        let steps = count(*history_steps, "step");
        let _infallible = write!(text, "; {number} with {steps}, {skipped_steps} of them skipped");
    }
    if *failed_setups > 0 {
        let setups = count(*failed_setups, "setup");
        let _infallible = write!(text, "; {setups} failed after {}", count(*wasted_calls, "call"));
    }
    let unreached = report.rules.iter().filter(|rule| rule.evaluations > 0 && rule.unreached > 0);
    let (rules, checks) =
        unreached.fold((0_u32, 0_u32), |(rules, checks), rule| (rules + 1, checks + rule.unreached));
    if checks > 0 {
        let _infallible =
            write!(text, "; {} of {} never reached", count(checks, "check"), count(rules, "rule"));
    }
    text
}

/// How much of each map of reach the run met, a line per map. Empty if the run did not draw them.
pub(super) fn reach(report: &Report) -> Vec<String> {
    let Some(reach) = report.reach() else { return Vec::new() };
    let line = |map: ReachMap| {
        let (cells, blanks) = (reach.cells(map).count(), reach.blanks(map).len());
        format!("{:13}{} of {cells} met; {}", format!("{}:", map.id()), cells - blanks, map.sentence())
    };
    ReachMap::ALL.map(line).into()
}
