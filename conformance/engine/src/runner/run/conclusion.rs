//! The conclusion that a check allows: the outcome of the rule, its reason and its counterexample. It calls
//! nothing.

use clerk_user_runtime::{Judgement, Level};

use crate::failure::Failure;
use crate::report::{Counterexample, RuleReport, SymbolicIds};
use crate::runner::check::{CheckEnd, CheckSummary};
use crate::runner::statistics::Statistics;
use crate::{Config, Description, Outcome};

/// Completes the report of a rule with what its check found.
pub(super) fn conclude(
    report: &mut RuleReport,
    summary: CheckSummary,
    config: &Config,
    description: &Description,
) {
    let rule = report.rule;
    let repeat_command = || config.repeat_command(&rule.id);
    report.evaluations = summary.evaluations;
    (report.checks, report.unreached) = (summary.checks, summary.unreached);
    let failed_setups = summary.failed_setups.values().sum();
    report.statistics = Statistics { evaluations: summary.evaluations, failed_setups, ..summary.statistics };
    report.notes = summary.notes;
    let is_silent = rule.level == Level::Silent || rule.kind.judgement() == Judgement::Observed;
    let most_frequent = summary.failed_setups.iter().max_by_key(|(_, times)| **times);
    let failed_setup = most_frequent.map(|(reason, _)| format!("setup failed: {reason}"));
    (report.outcome, report.reason) = match summary.end {
        Some(CheckEnd::Violation { violation, record, input, repeated, failed_again }) => {
            let mut counterexample =
                Counterexample::new(&record, &violation.expected, &violation.actual, repeat_command());
            let failure = Failure::new(rule, config, &report.api_version, description, &record, input);
            let failure = failure.with_texts(&counterexample.expected, &counterexample.actual);
            counterexample.fingerprint = Some(failure.fingerprint.clone());
            report.counterexample = Some(counterexample);
            report.failure = Some(Box::new(failure));
            let flaky = || format!("failed again in {failed_again} of {repeated} repetitions");
            if failed_again == repeated { (Outcome::Fail, None) } else { (Outcome::Flaky, Some(flaky())) }
        }
        Some(CheckEnd::NoResponse { error, record }) => {
            let operation = record.last_operation();
            let expected = format!("{operation} returns a response");
            let actual = format!("{operation}: {error}");
            report.counterexample = Some(Counterexample::new(&record, &expected, &actual, repeat_command()));
            (Outcome::Error, Some(SymbolicIds::new(&record).text(&actual)))
        }
        Some(CheckEnd::SuiteError(error)) => (Outcome::Error, Some(error)),
        Some(CheckEnd::Skipped(reason)) if summary.evaluations == 0 => (Outcome::NotApplicable, Some(reason)),
        _ if is_silent && !report.notes.is_empty() => (Outcome::Observed, None),
        _ if summary.evaluations > 0 && is_silent => (Outcome::Observed, None),
        // A rule with checks that a limit prevented does not pass.
        _ if summary.evaluations > 0 && summary.unreached > 0 && summary.cut_short.is_some() => {
            let limit = summary.cut_short.unwrap_or_default();
            let reason =
                format!("{} of {} checks were not reached: {limit}", summary.unreached, summary.checks);
            (Outcome::NotEvaluated, Some(reason))
        }
        _ if summary.evaluations > 0 => (Outcome::Pass, None),
        _ if summary.undeclared.is_some() => (Outcome::NotApplicable, summary.undeclared),
        _ if summary.cut_short.is_some() => (Outcome::NotEvaluated, summary.cut_short.map(str::to_owned)),
        _ => {
            let reason = failed_setup.unwrap_or_else(|| "the check was never reached".to_owned());
            (Outcome::NotEvaluated, Some(reason))
        }
    };
    if let Some(known) = config.known_failing(&rule.id) {
        let fingerprint =
            report.counterexample.as_ref().and_then(|counterexample| counterexample.fingerprint.as_deref());
        let (outcome, reason) = known.apply(report.outcome, fingerprint);
        report.outcome = outcome;
        report.reason = reason.or(report.reason.take());
    }
}
