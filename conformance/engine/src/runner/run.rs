//! A run: for each rule it starts an instance of the implementation, lets the law of the rule's kind check it, and
//! concludes an outcome. It does not depend on individual rule kinds.

mod conclusion;
mod unexplained;
mod workers;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use clerk_user::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::{ApiVersion, Capability, Judgement, Rule, RuleKind};

use crate::law::{Law, law_for};
use crate::report::{Report, RuleReport};
use crate::runner::budget::Budget;
use crate::runner::check::{CheckEnd, CheckSummary, RuleCheck};
use crate::runner::context::{RunContext, Scope};
use crate::runner::recording_server::{RecordingServer, SdkUnderTest};
use crate::runner::run::conclusion::conclude;
use crate::runner::seed::Nonces;
use crate::runner::statistics::Statistics;
use crate::runner::watchdog::{Watchdog, panic_message};
use crate::stateful::StatefulPass;
use crate::{CallError, Config, Description, Implementation, Outcome};

/// Starts an instance of the implementation. Runs are compiled once, not for each type of implementation.
pub(crate) type Start<'a> = dyn Fn() -> Box<dyn Implementation> + Sync + 'a;

/// The next instance to judge, or why it could not be started.
pub(crate) type NextInstance<'a> = dyn FnMut() -> Result<Box<dyn Implementation>, String> + 'a;

pub(crate) fn boxed<I: Implementation>(
    start: impl Fn() -> I + Sync,
) -> impl Fn() -> Box<dyn Implementation> + Sync {
    move || Box::new(start())
}

/// Judges an implementation by the rules of the contract.
///
/// `start` is called once per rule, and once more to describe the implementation. An instance that panics or hangs
/// therefore does not affect the next rule. With [`Config::jobs`], `start` is called by several threads.
pub fn run<I: Implementation>(start: impl Fn() -> I + Sync, config: &Config) -> Report {
    judge_rules(RULES, law_for, &boxed(start), config, &mut |_| {})
}

/// The progress of a run.
#[derive(Clone, Copy, Debug)]
pub enum Progress<'a> {
    /// The implementation has described itself, and no rule has been judged yet.
    Started {
        /// Its name and version.
        implementation: &'a str,
        /// The selected API version, or the newest.
        api_version: &'a str,
    },
    /// A rule is about to be judged.
    Rule {
        /// The id of the rule.
        id: &'a str,
        /// How many rules have been judged.
        done: usize,
        /// How many rules are judged in total.
        total: usize,
    },
}

/// Like [`run`], with other rules than those of the current contract and a callback for the progress.
pub fn run_rules<I: Implementation>(
    rules: &'static [Rule],
    start: impl Fn() -> I + Sync,
    config: &Config,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Report {
    judge_rules(rules, law_for, &boxed(start), config, progress)
}

/// Like [`run_rules`], with other laws.
pub(crate) fn judge_rules(
    rules: &'static [Rule],
    law: fn(&RuleKind) -> Law,
    start: &Start,
    config: &Config,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Report {
    let mut report = Report {
        implementation: String::new(),
        seed: config.seed,
        api_version: config.api_version.clone().unwrap_or_else(|| versions::NEWEST.to_string()),
        strict: config.strict,
        rules: Vec::new(),
        unexplained: Vec::new(),
        statistics: Statistics::default(),
        error: None,
    };
    let prepared = config.check_for(rules).map_err(|error| error.to_string()).and_then(|()| {
        let first = start_instance(start)?;
        Ok((Run::new(config, law, &*first)?, first))
    });
    let (run, first) = match prepared {
        Ok(prepared) => prepared,
        Err(error) => return Report { error: Some(error), ..report },
    };
    report.implementation = run.description.to_string();
    progress(Progress::Started { implementation: &report.implementation, api_version: &report.api_version });
    let selected: Vec<&'static Rule> =
        rules.iter().filter(|rule| config.selects(&rule.id, rule.level)).collect();
    for judged in run.judge_all(&selected, start, first, progress) {
        report.statistics.add(&judged.statistics);
        report.rules.push(judged);
    }
    if let Some(pass) = run.stateful_pass.get() {
        report.statistics.add(&pass.tally);
        if config.rules.is_empty() && !config.stop_at_failure && is_current_contract(rules) {
            let (unexplained, tally) = run.unexplained(pass, &mut || start_instance(start));
            report.unexplained = unexplained;
            report.statistics.add(&tally);
        }
    }
    report
}

/// Whether the rules are those by which the stateful pass explains what it sees.
fn is_current_contract(rules: &[Rule]) -> bool {
    rules.len() == RULES.len() && rules.iter().zip(RULES).all(|(rule, known)| rule.id == known.id)
}

/// Starts an instance and turns a panic into an error.
pub(crate) fn start_instance(start: &Start) -> Result<Box<dyn Implementation>, String> {
    catch_unwind(AssertUnwindSafe(start)).map_err(|panic| {
        format!("the implementation panicked when it was started: {}", panic_message(panic.as_ref()))
    })
}

/// The stateful pass gets the share of one rule among this many.
const STATEFUL_SHARE: usize = 4;

/// What all rules of a run share.
pub(crate) struct Run<'a> {
    config: &'a Config,
    /// The selected API version, if there is one.
    version: Option<ApiVersion>,
    description: Description,
    law: fn(&RuleKind) -> Law,
    nonces: Nonces,
    budget: Budget,
    /// The pass that all rules share. The first rule that needs it runs it.
    stateful_pass: Arc<OnceLock<StatefulPass>>,
}

/// The outcome of a rule that is not checked, and the reason.
type SkipReason = (Outcome, String);

impl<'a> Run<'a> {
    /// Prepares a run with the description of an instance.
    pub(crate) fn new(
        config: &'a Config,
        law: fn(&RuleKind) -> Law,
        instance: &dyn Implementation,
    ) -> Result<Self, String> {
        let description = catch_unwind(AssertUnwindSafe(|| instance.describe())).map_err(|panic| {
            format!("the implementation panicked in `describe`: {}", panic_message(panic.as_ref()))
        })?;
        Ok(Self {
            config,
            version: config.version().map_err(|error| error.to_string())?,
            description,
            law,
            nonces: Nonces::new(),
            budget: Budget::new(config),
            stateful_pass: Arc::default(),
        })
    }

    /// The part of the run that another thread does. It names what it makes differently, and it has limits of its own.
    fn for_another_thread(&self) -> Self {
        Self {
            config: self.config,
            version: self.version.clone(),
            description: self.description.clone(),
            law: self.law,
            nonces: Nonces::new(),
            budget: Budget::new(self.config),
            stateful_pass: Arc::clone(&self.stateful_pass),
        }
    }

    /// The version at which a rule is judged: the selected one, or the newest at which the rule applies.
    pub(crate) fn version_for(&self, rule: &Rule) -> ApiVersion {
        let newest = || versions::ALL.iter().rev().find(|version| rule.holds_at(version.as_str())).cloned();
        self.version.clone().or_else(newest).unwrap_or(versions::NEWEST)
    }

    fn scope<'b>(&'b self, version: &'b ApiVersion) -> Scope<'b> {
        let capabilities = &self.description.capabilities;
        Scope { capabilities, version: version.as_str(), surface: self.config.surface }
    }

    /// Judges a rule. `rules_left` includes it.
    fn judge(&self, rule: &'static Rule, rules_left: usize, instance: &mut NextInstance<'_>) -> RuleReport {
        let version = self.version_for(rule);
        let mut report = RuleReport::new(rule, version.to_string());
        self.budget.assign_share(rules_left);
        match self.check_rule(rule, &version, instance) {
            Ok(summary) => conclude(&mut report, summary, self.config, &self.description),
            Err((outcome, reason)) => {
                report.outcome = outcome;
                report.reason = Some(reason);
            }
        }
        report
    }

    /// Why a rule is not checked, if so.
    pub(crate) fn skip_reason(&self, rule: &Rule) -> Option<SkipReason> {
        let not_applicable = |reason: String| Some((Outcome::NotApplicable, reason));
        if let RuleKind::NotJudged { why } = &rule.kind {
            return Some((Outcome::NotJudged, why.to_string()));
        }
        let version = self.version_for(rule);
        if !rule.holds_at(version.as_str()) {
            return not_applicable(format!("does not apply at API version {version}"));
        }
        let declared = &self.description.capabilities.has;
        if let Some(need) = rule.needs.iter().find(|need| !declared.contains(need)) {
            // The name of a capability is its JSON form.
            let name = serde_json::to_value(need).unwrap_or_default();
            let name = name.as_str().unwrap_or_default();
            return not_applicable(format!("requires the capability `{name}`, which is not declared"));
        }
        if rule.needs.contains(&Capability::Sdk) && self.config.sdk_server.is_none() {
            let reason = "`Config::sdk_server` is not set; set it to judge rules about an SDK";
            return Some((Outcome::NotEvaluated, reason.to_owned()));
        }
        if !self.scope(&version).has_rule(rule) {
            let reason = "no target operation is declared, selected and available at this API version";
            return not_applicable(reason.to_owned());
        }
        None
    }

    /// Checks a rule, unless there is a reason to skip it.
    fn check_rule(
        &self,
        rule: &'static Rule,
        version: &ApiVersion,
        instance: &mut NextInstance<'_>,
    ) -> Result<CheckSummary, SkipReason> {
        if let Some(skip_reason) = self.skip_reason(rule) {
            return Err(skip_reason);
        }
        if let Some(limit) = self.budget.exhausted() {
            return Err((Outcome::NotEvaluated, limit.to_owned()));
        }
        let started = instance().map_err(|error| (Outcome::Error, error))?;
        let context = self
            .context(Some(rule), version, started)
            .map_err(|error| (Outcome::Error, error.to_string()))?;
        let mut summary = run_check(RuleCheck::new(rule, &context, self.config.seed), self.law);
        // The stateful pass does not count for a rule whose law never reached its check or found a violation.
        if summary.evaluations > 0 && summary.end.is_none() && rule.kind.judgement() == Judgement::Judged {
            self.stateful_pass(instance).add_to(rule, &context, &mut summary);
        }
        Ok(summary)
    }

    /// The pass that all rules share. It requires nothing but what is declared. If it cannot start, the laws
    /// report why. After a call without a response it continues with another instance.
    fn stateful_pass(&self, instance: &mut NextInstance<'_>) -> &StatefulPass {
        self.stateful_pass.get_or_init(|| {
            let version = self.version.clone().unwrap_or(versions::NEWEST);
            let is_judged = |rule: &&Rule| {
                self.config.selects(&rule.id, rule.level)
                    && rule.kind.judgement() == Judgement::Judged
                    && self.skip_reason(rule).is_none()
            };
            let only: Vec<&str> = match self.config.rules.as_slice() {
                [] => Vec::new(),
                _ => RULES.iter().filter(is_judged).map(|rule| rule.id.as_ref()).collect(),
            };
            let mut pass = StatefulPass::new(self.config.histories).about(only);
            self.budget.assign_share(STATEFUL_SHARE);
            while pass.has_next() {
                let started = instance().ok();
                let context = started.and_then(|started| self.context(None, &version, started).ok());
                let Some(context) = context else { break };
                let continue_pass = || pass.run(&context, self.config.seed);
                if catch_unwind(AssertUnwindSafe(continue_pass)).is_err() {
                    return StatefulPass::default();
                }
            }
            pass
        })
    }

    /// What the executions on one instance share.
    pub(crate) fn context<'b>(
        &'b self,
        rule: Option<&Rule>,
        version: &'b ApiVersion,
        instance: Box<dyn Implementation>,
    ) -> Result<RunContext<'b>, CallError> {
        // To judge an SDK, the suite provides the server behind it.
        let judges_sdk = rule.is_some_and(|rule| rule.needs.contains(&Capability::Sdk));
        let server = self.config.sdk_server.as_ref().filter(|_| judges_sdk);
        let server = server.map(|server| RecordingServer::new(server.start()));
        let timeout = self.config.call_timeout;
        Ok(RunContext {
            watchdog: match server.clone() {
                Some(server) => Watchdog::new(SdkUnderTest::new(instance, server), timeout)?,
                None => Watchdog::new(instance, timeout)?,
            },
            server,
            scope: self.scope(version),
            nonces: &self.nonces,
            cases: self.config.cases,
            budget: &self.budget,
            shrinks: self.config.shrink && !self.config.stop_at_failure,
            counts_reach: self.config.counts_reach,
        })
    }
}

/// Runs a law and turns a panic into an error of the suite.
pub(crate) fn run_check(mut rule_check: RuleCheck<'_>, law: fn(&RuleKind) -> Law) -> CheckSummary {
    let kind = &rule_check.rule.kind;
    let panicked = catch_unwind(AssertUnwindSafe(|| law(kind)(&mut rule_check))).err();
    let mut summary = rule_check.finish();
    if let Some(panic) = panicked {
        let error = format!("the suite itself failed: {}", panic_message(panic.as_ref()));
        summary.end = Some(CheckEnd::SuiteError(error));
    }
    summary
}

#[cfg(test)]
mod tests;
