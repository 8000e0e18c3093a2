//! The run: for each rule an instance of the implementation, a trial by the law of its kind, and
//! an outcome. It knows no kind of rule by name.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use clerk_user::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::{ApiVersion, Judgement, Level, Rule, RuleKind};

use crate::explore::{Exploration, explore, search};
use crate::law::{Law, law};
use crate::report::{Counterexample, Notes, Operands, Report, RuleReport, Tally};
use crate::seed::Nonces;
use crate::session::{Bench, Reach, Record};
use crate::trial::{Ending, Finding, Trial};
use crate::watchdog::{Watchdog, panic_message};
use crate::{Config, Description, Implementation, Outcome};

/// Judges an implementation by the rules of the contract.
///
/// `start` is called once per rule (and gives one more instance for its description), so that an
/// instance that panics or hangs cannot spoil the next rule.
///
/// ```
/// use clerk_user_conformance::{Config, reference, run};
/// let config = Config { cases: 2, rules: vec!["merge-null-*".to_owned()], ..Config::default() };
/// let report = run(reference::start, &config);
/// assert_eq!(report.verdict().exit_code(), 0, "{}", report.to_text(false));
/// ```
pub fn run<I: Implementation>(start: impl Fn() -> I, config: &Config) -> Report {
    run_watched(start, config, &mut |_| {})
}

/// How far a run is.
#[cfg_attr(not(feature = "cli"), expect(dead_code, reason = "only the command line shows it"))]
pub(crate) enum Progress<'a> {
    /// What is judged is known; nothing has been judged yet.
    Begins { implementation: &'a str, api_version: &'a str },
    /// A rule is about to be judged.
    Rule { id: &'a str, done: usize, of: usize },
}

/// `run`, with somebody to tell how far it is.
pub(crate) fn run_watched<I: Implementation>(
    start: impl Fn() -> I,
    config: &Config,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Report {
    run_rules(RULES, law, start, config, watch)
}

/// `run` with rules and laws of the caller's choice.
pub(crate) fn run_rules<I: Implementation>(
    rules: &'static [Rule],
    law: fn(&RuleKind) -> Law,
    start: impl Fn() -> I,
    config: &Config,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Report {
    let mut report = Report {
        implementation: String::new(),
        seed: config.seed,
        api_version: config.api_version.clone().unwrap_or_else(|| versions::NEWEST.to_string()),
        strict: config.strict,
        rules: Vec::new(),
        generator: Tally::default(),
        trouble: None,
    };
    let prepared = config.check().map_err(|error| error.to_string()).and_then(|()| {
        let version = config.version().map_err(|error| error.to_string())?;
        let first = begin(&start)?;
        let description = catch_unwind(AssertUnwindSafe(|| first.describe()))
            .map_err(|panic| format!("its description panicked: {}", panic_message(panic.as_ref())))?;
        Ok((version, first, description))
    });
    let (version, first, description) = match prepared {
        Ok(prepared) => prepared,
        Err(trouble) => return Report { trouble: Some(trouble), ..report },
    };
    report.implementation = description.to_string();
    watch(Progress::Begins { implementation: &report.implementation, api_version: &report.api_version });
    let run = Run {
        config,
        version,
        description,
        law,
        nonces: Nonces::new(),
        deadline: config.max_seconds.and_then(|limit| Instant::now().checked_add(Duration::from_secs(limit))),
    };
    let selected: Vec<&'static Rule> =
        rules.iter().filter(|rule| config.selects(&rule.id, rule.level)).collect();
    let mut spare = Some(first);
    let exploration = run.explore(&selected, &mut || spare.take().map_or_else(|| begin(&start), Ok));
    report.generator.add(&exploration.tally);
    for (done, rule) in selected.iter().enumerate() {
        watch(Progress::Rule { id: &rule.id, done, of: selected.len() });
        let mut instance = || spare.take().map_or_else(|| begin(&start), Ok);
        let (judged, tally) = run.judge(rule, &exploration, &mut instance);
        report.generator.add(&tally);
        report.rules.push(judged);
    }
    report
}

/// Starts an instance, whatever that does.
fn begin<I>(start: &impl Fn() -> I) -> Result<I, String> {
    catch_unwind(AssertUnwindSafe(start))
        .map_err(|panic| format!("starting the implementation panicked: {}", panic_message(panic.as_ref())))
}

/// What all rules of a run share.
struct Run<'a> {
    config: &'a Config,
    /// The API version asked for, if there is one.
    version: Option<ApiVersion>,
    description: Description,
    law: fn(&RuleKind) -> Law,
    nonces: Nonces,
    deadline: Option<Instant>,
}

/// An outcome that needs no trial, and why.
type Settled = (Outcome, String);

impl Run<'_> {
    /// The pass that all rules share. It needs nothing but what is declared; where it cannot be
    /// begun, the laws say why.
    fn explore<I: Implementation>(
        &self,
        rules: &[&'static Rule],
        instance: &mut dyn FnMut() -> Result<I, String>,
    ) -> Exploration {
        let version = self.version.clone().unwrap_or(versions::NEWEST);
        let knows = |rule: &&Rule| RULES.iter().any(|known| known.id == rule.id);
        if self.config.histories == 0 || !rules.iter().any(knows) {
            return Exploration::default();
        }
        let capabilities = &self.description.capabilities;
        let reach = Reach { capabilities, version: version.as_str(), surface: self.config.surface };
        let watchdog = instance().ok().and_then(|one| Watchdog::new(one, self.config.call_timeout).ok());
        let Some(watchdog) = watchdog else { return Exploration::default() };
        let (nonces, cases, deadline) = (&self.nonces, self.config.cases, self.deadline);
        let bench = Bench { watchdog, reach, nonces, cases, deadline };
        catch_unwind(AssertUnwindSafe(|| explore(&bench, self.config.seed, self.config.histories, rules)))
            .unwrap_or_default()
    }

    fn judge<I: Implementation>(
        &self,
        rule: &'static Rule,
        exploration: &Exploration,
        instance: &mut dyn FnMut() -> Result<I, String>,
    ) -> (RuleReport, Tally) {
        let newest = || versions::ALL.iter().rev().find(|version| rule.holds_at(version.as_str())).cloned();
        let version = self.version.clone().or_else(newest).unwrap_or(versions::NEWEST);
        let mut report = RuleReport {
            rule,
            outcome: Outcome::NotApplicable,
            api_version: version.to_string(),
            evaluations: 0,
            reason: None,
            counterexample: None,
            notes: Notes::default(),
        };
        let tally = match self.attempt(rule, &version, exploration, instance) {
            Ok(finding) => self.conclude(&mut report, finding),
            Err((outcome, reason)) => {
                report.outcome = outcome;
                report.reason = Some(reason);
                Tally::default()
            }
        };
        (report, tally)
    }

    /// Puts a rule on trial, unless there is a reason not to.
    fn attempt<I: Implementation>(
        &self,
        rule: &'static Rule,
        version: &ApiVersion,
        exploration: &Exploration,
        instance: &mut dyn FnMut() -> Result<I, String>,
    ) -> Result<Finding, Settled> {
        if let RuleKind::NotJudged { why } = &rule.kind {
            return Err((Outcome::NotJudged, why.to_string()));
        }
        if !rule.holds_at(version.as_str()) {
            return Err((Outcome::NotApplicable, format!("it does not hold at API version {version}")));
        }
        let capabilities = &self.description.capabilities;
        if let Some(need) = rule.needs.iter().find(|need| !capabilities.has.contains(need)) {
            // A capability is written as the contract writes it.
            let name = serde_json::to_value(need).unwrap_or_default();
            return Err((Outcome::NotApplicable, format!("it needs {name}, which is not declared")));
        }
        let reach = Reach { capabilities, version: version.as_str(), surface: self.config.surface };
        if !reach.reaches_any(rule) {
            let reason = "none of its operations is declared, asked for, and there at this API version";
            return Err((Outcome::NotApplicable, reason.to_owned()));
        }
        let bench = Bench {
            watchdog: instance()
                .and_then(|instance| {
                    Watchdog::new(instance, self.config.call_timeout).map_err(|error| error.to_string())
                })
                .map_err(|trouble| (Outcome::Error, trouble))?,
            reach,
            nonces: &self.nonces,
            cases: self.config.cases,
            deadline: self.deadline,
        };
        let mut trial = Trial::new(rule, &bench, self.config.seed);
        let panicked = catch_unwind(AssertUnwindSafe(|| (self.law)(&rule.kind)(&mut trial))).err();
        let mut finding = trial.finish();
        if let Some(panic) = panicked {
            let trouble = format!("the suite itself failed: {}", panic_message(panic.as_ref()));
            finding.ending = Some(Ending::Trouble(trouble));
        }
        // A rule that its own law never reached stays so.
        if finding.evaluations > 0 && finding.ending.is_none() {
            finding.evaluations += exploration.evaluations(rule);
            if let Some(failing) = exploration.failing(rule) {
                let (ending, tally) = search(&bench, rule, failing);
                finding.ending = Some(ending);
                finding.tally.add(&tally);
            }
        }
        Ok(finding)
    }

    /// Says what a finding means.
    fn conclude(&self, report: &mut RuleReport, finding: Finding) -> Tally {
        let rule = report.rule;
        let replay = || self.config.repeats(&rule.id);
        report.evaluations = finding.evaluations;
        report.notes = finding.notes;
        let silent = rule.level == Level::Silent || rule.kind.judgement() == Judgement::Observed;
        let unset = finding.scenes.iter().max_by_key(|(_, times)| **times).map(|(reason, _)| reason.clone());
        (report.outcome, report.reason) = match finding.ending {
            Some(Ending::Breach { breach, record, repeated, failed_again }) => {
                report.counterexample =
                    Some(counterexample(&record, &breach.expected, &breach.actual, replay()));
                let always = failed_again == repeated;
                let times = || format!("the same calls failed {failed_again} of {repeated} times");
                if always { (Outcome::Fail, None) } else { (Outcome::Flaky, Some(times())) }
            }
            Some(Ending::Error { error, record }) => {
                let operation = record.steps.last().map_or("a call", |step| step.request.operation.as_str());
                let (expected, actual) = (format!("{operation} answers"), format!("{operation}: {error}"));
                report.counterexample = Some(counterexample(&record, &expected, &actual, replay()));
                (Outcome::Error, Some(Operands::of(&record).text(&actual)))
            }
            Some(Ending::Trouble(trouble)) => (Outcome::Error, Some(trouble)),
            Some(Ending::Skipped(reason)) if finding.evaluations == 0 => {
                (Outcome::NotApplicable, Some(reason))
            }
            _ if silent && report.notes.iter().next().is_some() => (Outcome::Observed, None),
            _ if finding.evaluations > 0 && silent => (Outcome::Observed, None),
            _ if finding.evaluations > 0 => (Outcome::Pass, None),
            _ if finding.undeclared.is_some() => (Outcome::NotApplicable, finding.undeclared),
            _ if finding.out_of_time => {
                (Outcome::NotEvaluated, Some("the time of the run was over".to_owned()))
            }
            _ => (Outcome::NotEvaluated, unset.or_else(|| Some("its check was never reached".to_owned()))),
        };
        if self.config.is_known_failing(&rule.id) {
            report.outcome = match report.outcome {
                Outcome::Fail | Outcome::Flaky => Outcome::KnownFailing,
                Outcome::Pass => Outcome::UnexpectedPass,
                other => other,
            };
        }
        let failed_scenes = finding.scenes.values().sum();
        Tally { evaluations: finding.evaluations, failed_scenes, ..finding.tally }
    }
}

fn counterexample(record: &Record, expected: &str, actual: &str, replay: String) -> Counterexample {
    let operands = Operands::of(record);
    let (expected, actual) = (operands.text(expected), operands.text(actual));
    Counterexample { steps: operands.steps(record), expected, actual, replay }
}

#[cfg(test)]
mod tests;
