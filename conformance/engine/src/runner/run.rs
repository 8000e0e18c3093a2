//! The run: for each rule an instance of the implementation, a trial by the law of its kind, and
//! an outcome. It knows no kind of rule by name.

use std::cell::OnceCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clerk_user::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::{ApiVersion, Capability, Judgement, Level, Rule, RuleKind};

use crate::failure::Failure;
use crate::law::{Law, law_for};
use crate::report::{Counterexample, Notes, Report, RuleReport, SymbolicIds, Tally};
use crate::runner::budget::Budget;
use crate::runner::call_origin;
use crate::runner::check::{CheckEnd, CheckSummary, RuleCheck};
use crate::runner::recording_server::{RecordingServer, SdkUnderTest};
use crate::runner::seed::Nonces;
use crate::runner::session::{Record, RunContext, Scope};
use crate::runner::watchdog::{Watchdog, panic_message};
use crate::stateful::{StatefulPass, explore};
use crate::{CallError, Config, Description, Implementation, Outcome};

/// Judges an implementation by the rules of the contract.
///
/// `start` is called once per rule (and gives one more instance for its description), so that an
/// instance that panics or hangs cannot spoil the next rule.
pub fn run<I: Implementation>(start: impl Fn() -> I, config: &Config) -> Report {
    judge_rules(RULES, law_for, start, config, &mut |_| {})
}

/// How far a run is.
#[derive(Clone, Copy, Debug)]
pub enum Progress<'a> {
    /// The implementation has described itself; no rule has been judged yet.
    Begins {
        /// Its name and version.
        implementation: &'a str,
        /// The API version that was asked for, or the newest.
        api_version: &'a str,
    },
    /// A rule is about to be judged.
    Rule {
        /// The id of the rule.
        id: &'a str,
        /// How many rules have been judged.
        done: usize,
        /// How many rules are judged in all.
        of: usize,
    },
}

/// [`run`] with other rules than those of the current contract, and a callback that learns of the progress.
pub fn run_rules<I: Implementation>(
    rules: &'static [Rule],
    start: impl Fn() -> I,
    config: &Config,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Report {
    judge_rules(rules, law_for, start, config, progress)
}

/// [`run_rules`] with other laws.
pub(crate) fn judge_rules<I: Implementation>(
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
    let prepared = config.check_for(rules).map_err(|error| error.to_string()).and_then(|()| {
        let first = start_instance(&start)?;
        Ok((Run::new(config, law, &first)?, first))
    });
    let (run, first) = match prepared {
        Ok(prepared) => prepared,
        Err(trouble) => return Report { trouble: Some(trouble), ..report },
    };
    report.implementation = run.description.to_string();
    watch(Progress::Begins { implementation: &report.implementation, api_version: &report.api_version });
    let selected: Vec<&'static Rule> =
        rules.iter().filter(|rule| config.selects(&rule.id, rule.level)).collect();
    let mut to_judge = selected.iter().filter(|rule| run.skip_reason(rule).is_none()).count();
    let mut spare = Some(first);
    for (done, rule) in selected.iter().enumerate() {
        watch(Progress::Rule { id: &rule.id, done, of: selected.len() });
        let mut instance = || spare.take().map_or_else(|| start_instance(&start), Ok);
        let judged = run.judge(rule, to_judge, &mut instance);
        to_judge -= usize::from(run.skip_reason(rule).is_none());
        report.generator.add(&judged.tally);
        report.rules.push(judged);
        if config.stop_at_failure && report.count(Outcome::Fail) > 0 {
            break;
        }
    }
    if let Some(exploration) = run.exploration.get() {
        report.generator.add(&exploration.tally);
    }
    report
}

/// Starts an instance, whatever that does.
pub(crate) fn start_instance<I>(start: &impl Fn() -> I) -> Result<I, String> {
    catch_unwind(AssertUnwindSafe(start))
        .map_err(|panic| format!("starting the implementation panicked: {}", panic_message(panic.as_ref())))
}

/// Of what is left of the run's budget the exploration pass takes no more than one part in so many.
const EXPLORATION_SHARE: usize = 4;

/// What all rules of a run share.
pub(crate) struct Run<'a> {
    config: &'a Config,
    /// The API version asked for, if there is one.
    version: Option<ApiVersion>,
    pub(crate) description: Description,
    law: fn(&RuleKind) -> Law,
    pub(crate) nonces: Nonces,
    budget: Budget,
    /// The pass that all rules share, once a rule has needed it.
    exploration: OnceCell<StatefulPass>,
}

/// An outcome that needs no rule_check, and why.
type Skip = (Outcome, String);

impl<'a> Run<'a> {
    /// Asks an instance what it is.
    pub(crate) fn new(
        config: &'a Config,
        law: fn(&RuleKind) -> Law,
        instance: &impl Implementation,
    ) -> Result<Self, String> {
        let description = catch_unwind(AssertUnwindSafe(|| instance.describe()))
            .map_err(|panic| format!("its description panicked: {}", panic_message(panic.as_ref())))?;
        Ok(Self {
            config,
            version: config.version().map_err(|error| error.to_string())?,
            description,
            law,
            nonces: Nonces::new(),
            budget: Budget::new(config),
            exploration: OnceCell::new(),
        })
    }

    /// The version that a rule is judged at: the one asked for, or the newest at which it holds.
    pub(crate) fn version_for(&self, rule: &Rule) -> ApiVersion {
        let newest = || versions::ALL.iter().rev().find(|version| rule.holds_at(version.as_str())).cloned();
        self.version.clone().or_else(newest).unwrap_or(versions::NEWEST)
    }

    fn scope<'b>(&'b self, version: &'b ApiVersion) -> Scope<'b> {
        let capabilities = &self.description.capabilities;
        Scope { capabilities, version: version.as_str(), surface: self.config.surface }
    }

    /// Judges a rule, one of so many that are left.
    fn judge<I: Implementation>(
        &self,
        rule: &'static Rule,
        left: usize,
        instance: &mut dyn FnMut() -> Result<I, String>,
    ) -> RuleReport {
        let version = self.version_for(rule);
        let mut report = RuleReport {
            rule,
            outcome: Outcome::NotApplicable,
            api_version: version.to_string(),
            evaluations: 0,
            checks: 0,
            unreached: 0,
            tally: Tally::default(),
            reason: None,
            counterexample: None,
            failure: None,
            notes: Notes::default(),
        };
        self.budget.share_out(left);
        match self.check_rule(rule, &version, instance) {
            Ok(finding) => self.conclude(&mut report, finding),
            Err((outcome, reason)) => {
                report.outcome = outcome;
                report.reason = Some(reason);
            }
        }
        report
    }

    /// The outcome of a rule that cannot be put on rule_check, if that is so.
    pub(crate) fn skip_reason(&self, rule: &Rule) -> Option<Skip> {
        let does_not_apply = |why: String| Some((Outcome::NotApplicable, why));
        if let RuleKind::NotJudged { why } = &rule.kind {
            return Some((Outcome::NotJudged, why.to_string()));
        }
        let version = self.version_for(rule);
        if !rule.holds_at(version.as_str()) {
            return does_not_apply(format!("it does not hold at API version {version}"));
        }
        let declared = &self.description.capabilities.has;
        if let Some(need) = rule.needs.iter().find(|need| !declared.contains(need)) {
            // A capability is written as the contract writes it.
            let name = serde_json::to_value(need).unwrap_or_default();
            return does_not_apply(format!("it needs {name}, which is not declared"));
        }
        if rule.needs.contains(&Capability::Sdk) && self.config.sdk_server.is_none() {
            let reason = "`Config::sdk_server` is not set: the suite needs a server to put behind the SDK";
            return Some((Outcome::NotEvaluated, reason.to_owned()));
        }
        if !self.scope(&version).reaches_any(rule) {
            let reason = "none of its operations is declared, asked for, and there at this API version";
            return does_not_apply(reason.to_owned());
        }
        None
    }

    /// Puts a rule on rule_check, unless there is a reason not to.
    fn check_rule<I: Implementation>(
        &self,
        rule: &'static Rule,
        version: &ApiVersion,
        instance: &mut dyn FnMut() -> Result<I, String>,
    ) -> Result<CheckSummary, Skip> {
        if let Some(skip_reason) = self.skip_reason(rule) {
            return Err(skip_reason);
        }
        if let Some(why) = self.budget.over() {
            return Err((Outcome::NotEvaluated, why.to_owned()));
        }
        let one = instance().map_err(|trouble| (Outcome::Error, trouble))?;
        let context =
            self.context(Some(rule), version, one).map_err(|error| (Outcome::Error, error.to_string()))?;
        let mut finding = run_check(RuleCheck::new(rule, &context, self.config.seed), self.law);
        // A rule that its own law never reached stays so, and one that it broke is decided.
        if finding.evaluations > 0 && finding.ending.is_none() && rule.kind.judgement() == Judgement::Judged {
            self.stateful_pass(instance).add_to(rule, &context, &mut finding);
        }
        Ok(finding)
    }

    /// The pass that all rules share. It needs nothing but what is declared; where it cannot be begun,
    /// the laws say why. Behind a call that brought no answer it goes on with another instance.
    fn stateful_pass<I: Implementation>(
        &self,
        instance: &mut dyn FnMut() -> Result<I, String>,
    ) -> &StatefulPass {
        self.exploration.get_or_init(|| {
            let version = self.version.clone().unwrap_or(versions::NEWEST);
            let mut exploration = StatefulPass::of(self.config.histories);
            self.budget.share_out(EXPLORATION_SHARE);
            while exploration.goes_on() {
                let one = instance().ok();
                let context = one.and_then(|one| self.context(None, &version, one).ok());
                let Some(context) = context else { break };
                let pass = || explore(&mut exploration, &context, self.config.seed);
                if catch_unwind(AssertUnwindSafe(pass)).is_err() {
                    return StatefulPass::default();
                }
            }
            exploration
        })
    }

    /// What the executions on one instance share.
    pub(crate) fn context<'b>(
        &'b self,
        rule: Option<&Rule>,
        version: &'b ApiVersion,
        instance: impl Implementation,
    ) -> Result<RunContext<'b>, CallError> {
        // An SDK is judged by owning the server behind it.
        let of_sdk = rule.is_some_and(|rule| rule.needs.contains(&Capability::Sdk));
        let server = self.config.sdk_server.as_ref().filter(|_| of_sdk);
        let server = server.map(|server| RecordingServer::new(server.start()));
        let limit = self.config.call_timeout;
        Ok(RunContext {
            watchdog: match server.clone() {
                Some(server) => Watchdog::new(SdkUnderTest::new(instance, server), limit)?,
                None => Watchdog::new(instance, limit)?,
            },
            server,
            scope: self.scope(version),
            nonces: &self.nonces,
            cases: self.config.cases,
            budget: &self.budget,
            stop_at_failure: self.config.stop_at_failure,
        })
    }

    /// Says what a finding means.
    fn conclude(&self, report: &mut RuleReport, finding: CheckSummary) {
        let rule = report.rule;
        let replay = || self.config.repeats(&rule.id);
        report.evaluations = finding.evaluations;
        (report.checks, report.unreached) = (finding.checks, finding.unreached);
        let failed_scenes = finding.scenes.values().sum();
        report.tally = Tally { evaluations: finding.evaluations, failed_scenes, ..finding.tally };
        report.notes = finding.notes;
        let silent = rule.level == Level::Silent || rule.kind.judgement() == Judgement::Observed;
        let unset = finding.scenes.iter().max_by_key(|(_, times)| **times).map(|(reason, _)| reason.clone());
        (report.outcome, report.reason) = match finding.ending {
            Some(CheckEnd::Violation { violation, record, draw, repeated, failed_again }) => {
                let mut shown = counterexample(&record, &violation.expected, &violation.actual, replay());
                let failure =
                    Failure::new(rule, self.config, &report.api_version, &self.description, &record, draw);
                let failure = failure.with(&shown);
                shown.fingerprint = Some(failure.fingerprint.clone());
                report.counterexample = Some(shown);
                report.failure = Some(Box::new(failure));
                let always = failed_again == repeated;
                let times = || format!("the same calls failed {failed_again} of {repeated} times");
                if always { (Outcome::Fail, None) } else { (Outcome::Flaky, Some(times())) }
            }
            Some(CheckEnd::Error { error, record }) => {
                let operation = record.steps.last().map_or("a call", |step| step.request.operation.as_str());
                let (expected, actual) = (format!("{operation} answers"), format!("{operation}: {error}"));
                report.counterexample = Some(counterexample(&record, &expected, &actual, replay()));
                (Outcome::Error, Some(SymbolicIds::of(&record).text(&actual)))
            }
            Some(CheckEnd::Trouble(trouble)) => (Outcome::Error, Some(trouble)),
            Some(CheckEnd::Skipped(reason)) if finding.evaluations == 0 => {
                (Outcome::NotApplicable, Some(reason))
            }
            _ if silent && report.notes.iter().next().is_some() => (Outcome::Observed, None),
            _ if finding.evaluations > 0 && silent => (Outcome::Observed, None),
            // What a budget kept from being looked at does not pass.
            _ if finding.evaluations > 0 && finding.unreached > 0 && finding.cut_short.is_some() => {
                let why = finding.cut_short.unwrap_or_default();
                let reason =
                    format!("{} of {} checks were not reached: {why}", finding.unreached, finding.checks);
                (Outcome::NotEvaluated, Some(reason))
            }
            _ if finding.evaluations > 0 => (Outcome::Pass, None),
            _ if finding.undeclared.is_some() => (Outcome::NotApplicable, finding.undeclared),
            _ if finding.cut_short.is_some() => (Outcome::NotEvaluated, finding.cut_short.map(str::to_owned)),
            _ => (Outcome::NotEvaluated, unset.or_else(|| Some("its check was never reached".to_owned()))),
        };
        if let Some(known) = self.config.known_failing(&rule.id) {
            let fingerprint = report.counterexample.as_ref().and_then(|shown| shown.fingerprint.as_deref());
            let (outcome, said) = known.settle(report.outcome, fingerprint);
            report.outcome = outcome;
            report.reason = said.or(report.reason.take());
        }
    }
}

/// Lets a law judge, whatever it does.
pub(crate) fn run_check(mut rule_check: RuleCheck<'_>, law: fn(&RuleKind) -> Law) -> CheckSummary {
    let kind = &rule_check.rule.kind;
    let panicked = catch_unwind(AssertUnwindSafe(|| law(kind)(&mut rule_check))).err();
    let mut finding = rule_check.finish();
    if let Some(panic) = panicked {
        let trouble = format!("the suite itself failed: {}", panic_message(panic.as_ref()));
        finding.ending = Some(CheckEnd::Trouble(trouble));
    }
    finding
}

/// What a report shows of an execution.
pub(crate) fn counterexample(
    record: &Record,
    expected: &str,
    actual: &str,
    replay: String,
) -> Counterexample {
    let operands = SymbolicIds::of(record);
    let (expected, actual) = (operands.text(expected), operands.text(actual));
    let length =
        call_origin::length(record.steps.iter().map(|step| (step.request.operation.as_str(), step.made)));
    let steps = operands.steps(record);
    Counterexample { steps, length, expected, actual, replay, fingerprint: None, file: None }
}

#[cfg(test)]
mod tests;
