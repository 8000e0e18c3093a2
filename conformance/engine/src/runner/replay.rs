//! Replays a recorded failure. The rule's own law decides, run on the recorded case; a hash of the input shows
//! whether the case still draws the same input. If generators have changed since, the recorded calls are repeated
//! instead: the same responses are still wrong, and other responses decide nothing, since only the law could judge
//! them.

use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user::versions;
use clerk_user_runtime::{ApiVersion, Rule};
use serde_json::Value;

use crate::failure::{self, Bindings, Failure, SavedCall, SymbolTable};
use crate::law::law_for;
use crate::report::Counterexample;
use crate::runner::case_id::{CaseId, InputSource};
use crate::runner::check::{CheckEnd, CheckSummary, RuleCheck};
use crate::runner::context::RunContext;
use crate::runner::record::ExecutionRecord;
use crate::runner::run::{self, Run, Start, boxed};
use crate::runner::session::Session;
use crate::runner::violation::{Abort, Violation};
use crate::sdk;
use crate::stateful::StatefulPass;
use crate::{CallOrigin, Config, Implementation, Verdict};

/// The result of a replay.
#[derive(Clone, Debug, PartialEq)]
pub enum Replay {
    /// The rule holds for the input that broke it.
    Fixed,
    /// The rule is still broken.
    Fails(Counterexample),
    /// The replay decides nothing, for this reason.
    Error(String),
}

impl Replay {
    /// The verdict of the command that replays.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Fixed => Verdict::Conforms,
            Self::Fails(_) => Verdict::DoesNotConform,
            Self::Error(_) => Verdict::CouldNotTell,
        }
    }
}

/// Replays a failure against an implementation that is started for it.
///
/// Of `config` only the limits of calls, time and requests apply. Everything else is taken from the failure.
pub fn replay<I: Implementation>(start: impl Fn() -> I + Sync, failure: &Failure, config: &Config) -> Replay {
    try_replay(&boxed(start), failure, config).unwrap_or_else(Replay::Error)
}

fn try_replay(start: &Start, failure: &Failure, config: &Config) -> Result<Replay, String> {
    if let Some(about) = &failure.unexplained {
        return replay_unexplained(start, failure, about, config);
    }
    let id = &failure.rule;
    let rule = find_rule(failure).ok_or_else(|| {
        format!("the contract no longer has a rule `{id}`; delete the file, or run the rule that replaced it")
    })?;
    let config = config_of(failure, config);
    config.check().map_err(|error| error.to_string())?;
    let first = run::start_instance(start)?;
    let run = Run::new(&config, law_for, &*first)?;
    if let Some((outcome, reason)) = run.skip_reason(rule) {
        return Err(format!("the rule is {outcome} for this implementation: {reason}"));
    }
    let version = run.version_for(rule);
    let case = match &failure.input {
        InputSource::Histories(histories) => {
            return replay_histories(&run, rule, &version, first, (failure.seed, *histories));
        }
        InputSource::Case(case) => case,
    };
    if let Some(replay) = replay_case(&run, rule, &version, first, (failure.seed, case))? {
        return Ok(replay);
    }
    replay_calls(&run, rule, &version, run::start_instance(start)?, failure)
}

/// The configuration of the run that saved the failure, with the limits of another.
fn config_of(failure: &Failure, limits: &Config) -> Config {
    Config {
        seed: failure.seed,
        cases: failure.cases,
        rules: Vec::new(),
        surface: failure.surface,
        api_version: Some(failure.api_version.clone()),
        profile: failure.profile,
        known_failing: Vec::new(),
        ..limits.clone()
    }
}

/// Repeats the histories that showed an answer which no rule explains.
fn replay_unexplained(
    start: &Start,
    failure: &Failure,
    about: &str,
    config: &Config,
) -> Result<Replay, String> {
    let InputSource::Histories(histories) = failure.input else {
        return Err("the file does not say which histories showed the answer".to_owned());
    };
    let config = config_of(failure, config);
    config.check().map_err(|error| error.to_string())?;
    let first = run::start_instance(start)?;
    let run = Run::new(&config, law_for, &*first)?;
    let version = config.version().map_err(|error| error.to_string())?.unwrap_or(versions::NEWEST);
    let context = run.context(None, &version, first).map_err(|error| error.to_string())?;
    let mut pass = StatefulPass::new(histories);
    pass.run(&context, failure.seed);
    match pass.shrink_unexplained(about, &context) {
        Some((CheckEnd::Violation { violation, record, .. }, _)) => Ok(still_fails(&record, &violation)),
        _ if pass.has_next() => Err(
            "a call returned no response, so not all histories were repeated; fix that, then replay again"
                .to_owned(),
        ),
        // Without an answer in the histories that were cut off, nothing is known.
        _ => context.budget.exhausted().map_or(Ok(Replay::Fixed), |limit| Err(limit.to_owned())),
    }
}

/// The rule that failed, in either edition: preferably the one that is unchanged, otherwise the one with the same
/// id.
fn find_rule(failure: &Failure) -> Option<&'static Rule> {
    let editions = [RULES, LEGACY_RULES].into_iter().flatten();
    let mut same_id = editions.filter(|rule| rule.id == *failure.rule).peekable();
    let first = same_id.peek().copied();
    same_id.find(|rule| failure::rule_hash(rule) == failure.rule_hash).or(first)
}

/// The rules of the legacy edition, which only the command line judges.
#[cfg(feature = "reports")]
const LEGACY_RULES: &[Rule] = clerk_user::legacy::rules::RULES;
#[cfg(not(feature = "reports"))]
const LEGACY_RULES: &[Rule] = &[];

/// Runs the law on the recorded case. Returns `None` if the case no longer draws the recorded input.
fn replay_case(
    run: &Run<'_>,
    rule: &'static Rule,
    version: &ApiVersion,
    instance: Box<dyn Implementation>,
    (seed, case): (u64, &CaseId),
) -> Result<Option<Replay>, String> {
    let context = run.context(Some(rule), version, instance).map_err(|error| error.to_string())?;
    let summary = run::run_check(RuleCheck::of_case(rule, &context, seed, case), law_for);
    let is_same_input = |drawn: &CaseId| drawn.input_hash == case.input_hash;
    match summary.end {
        Some(CheckEnd::Violation { violation, record, input: InputSource::Case(drawn), .. })
            if is_same_input(&drawn) =>
        {
            Ok(Some(still_fails(&record, &violation)))
        }
        Some(CheckEnd::NoResponse { error, record }) => Err(format!("{}: {error}", record.last_operation())),
        Some(CheckEnd::SuiteError(error)) => Err(error),
        Some(CheckEnd::Violation { .. } | CheckEnd::Skipped(_)) => Ok(None),
        None => match summary.passed_case {
            Some(drawn) if !is_same_input(&drawn) => Ok(None),
            Some(_) if summary.evaluations == 0 => Err(unreached("case", rule)),
            Some(_) => Ok(Some(Replay::Fixed)),
            None if summary.cut_short.is_some() => Err(summary.cut_short.unwrap_or_default().to_owned()),
            None => match summary.failed_setups.into_keys().next() {
                Some(reason) => Err(format!("the setup fails: {reason}; {}", run_again(rule))),
                None => Ok(None),
            },
        },
    }
}

/// Why nothing is known if the calls of a failure no longer lead to the check.
fn unreached(what: &str, rule: &Rule) -> String {
    format!("the setup of this {what} no longer leads to the check; {}", run_again(rule))
}

fn run_again(rule: &Rule) -> String {
    format!("run the rule again: cargo conformance run --rule {}", rule.id)
}

fn still_fails(record: &ExecutionRecord, violation: &Violation) -> Replay {
    Replay::Fails(Counterexample::new(record, &violation.expected, &violation.actual, String::new()))
}

/// Repeats the histories that broke the rule.
fn replay_histories(
    run: &Run<'_>,
    rule: &'static Rule,
    version: &ApiVersion,
    instance: Box<dyn Implementation>,
    (seed, histories): (u64, u32),
) -> Result<Replay, String> {
    let context = run.context(None, version, instance).map_err(|error| error.to_string())?;
    let mut summary = CheckSummary::default();
    let mut pass = StatefulPass::new(histories);
    pass.run(&context, seed);
    pass.add_to(rule, &context, &mut summary);
    match summary.end {
        Some(CheckEnd::Violation { violation, record, .. }) => Ok(still_fails(&record, &violation)),
        Some(CheckEnd::NoResponse { error, .. }) => Err(error.to_string()),
        _ if summary.evaluations == 0 => Err(unreached("failure", rule)),
        _ => Ok(Replay::Fixed),
    }
}

/// Repeats the recorded calls, with new values for the symbols.
fn replay_calls(
    run: &Run<'_>,
    rule: &Rule,
    version: &ApiVersion,
    instance: Box<dyn Implementation>,
    failure: &Failure,
) -> Result<Replay, String> {
    let next = format!("judge the rule again: cargo conformance run --rule {}", rule.id);
    if failure::rule_hash(rule) != failure.rule_hash {
        return Err(format!("the rule has changed; {next}"));
    }
    let context = run.context(Some(rule), version, instance).map_err(|error| error.to_string())?;
    let record = repeat_calls(&context, failure).map_err(|error| {
        format!(
            "the suite now draws other inputs for this rule, and the recorded calls cannot be repeated: \
             {error}; {next}"
        )
    })?;
    let calls = SymbolTable::new(&record).saved_calls(&record);
    let tolerance = Tolerance { failure, has_changed: failure.contract_hash != failure::contract_hash() };
    let is_same = |(now, then): (&SavedCall, &SavedCall)| {
        now.status == then.status && is_same_response(&now.response, &then.response, &tolerance)
    };
    if calls.len() == failure.calls.len() && calls.iter().zip(&failure.calls).all(is_same) {
        let violation = Violation { expected: failure.expected.clone(), actual: failure.actual.clone() };
        return Ok(still_fails(&record, &violation));
    }
    Err(format!(
        "the suite now draws other inputs for this rule, and the recorded calls return other responses; {next}"
    ))
}

fn repeat_calls(context: &RunContext<'_>, failure: &Failure) -> Result<ExecutionRecord, String> {
    let mut session = Session::new(context);
    let mut bindings = Bindings::new(&failure.calls, || session.fresh_name());
    let records_opening =
        |pair: &[SavedCall]| pair[0].operation == sdk::OPEN && pair[1].origin == CallOrigin::BySdk;
    if failure.calls.windows(2).any(records_opening) {
        session.record_opening();
    }
    let mut calls = failure.calls.iter().filter(|call| call.origin != CallOrigin::BySdk);
    while let Some(call) = calls.next() {
        bindings.learn(session.record());
        let request = bindings.request(call)?;
        let concurrent = if call.origin == CallOrigin::Concurrent { calls.next() } else { None };
        let result = match concurrent {
            Some(other) => session.call_concurrently([request, bindings.request(other)?]).map(drop),
            None => session.call(request).map(drop),
        };
        match result {
            Ok(()) | Err(Abort::Violation(_)) => {}
            Err(Abort::SetupFailed(reason)) => return Err(reason),
            Err(Abort::NoResponse(error)) => return Err(format!("{}: {error}", call.operation)),
        }
    }
    // A failure to restore settings does not change the responses.
    drop(session.restore_settings());
    Ok(session.finish())
}

/// Which members of a response may differ from the recorded ones. A member that the failure names may not: it is the bug
/// itself, or its end.
struct Tolerance<'a> {
    failure: &'a Failure,
    /// Whether the contract has changed since the failure was saved.
    has_changed: bool,
}

impl Tolerance<'_> {
    fn names(&self, member: &str) -> bool {
        self.failure.expected.contains(member) || self.failure.actual.contains(member)
    }

    /// Whether a contract that has changed may have added the member.
    fn may_be_new(&self, member: &str) -> bool {
        self.has_changed && !self.names(member)
    }

    /// Whether time or attempts change the member by themselves.
    fn may_differ(&self, member: &str) -> bool {
        let mut properties = TABLES.resources.iter().flat_map(|resource| resource.properties);
        properties.any(|property| property.volatile && property.wire == member) && !self.names(member)
    }
}

/// Whether a response equals an earlier one. Times differ from run to run.
fn is_same_response(now: &Value, then: &Value, tolerance: &Tolerance<'_>) -> bool {
    /// Milliseconds since the epoch, from the year 2001 to 2286.
    const TIMES: std::ops::Range<i64> = 1_000_000_000_000..10_000_000_000_000;
    let is_time = |value: &Value| value.as_i64().is_some_and(|number| TIMES.contains(&number));
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            let is_same = |(name, then): (&String, &Value)| {
                let may_differ = tolerance.may_differ(name);
                now.get(name).is_some_and(|now| may_differ || is_same_response(now, then, tolerance))
            };
            let is_known = |name: &String| then.contains_key(name) || tolerance.may_be_new(name);
            then.iter().all(is_same) && now.keys().all(is_known)
        }
        (Value::Array(now), Value::Array(then)) => {
            let is_same = |(now, then)| is_same_response(now, then, tolerance);
            now.len() == then.len() && now.iter().zip(then).all(is_same)
        }
        _ => now == then || is_time(now) && is_time(then),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Tolerance, is_same_response};
    use crate::Failure;

    /// Whether two responses are the same in the replay of a failure with this text.
    fn is_same(now: &Value, then: &Value, has_changed: bool, expected: &str) -> bool {
        let saved = include_str!("../../tests/failure-format-1/merge-null-nested.json");
        let failure = Failure::from_json(saved).expect("format 1 is supported").with_texts(expected, "");
        is_same_response(now, then, &Tolerance { failure: &failure, has_changed })
    }

    #[test]
    fn a_response_is_the_same_but_for_times_and_members_that_may_be_new() {
        let then = json!({ "id": "$user1", "at": 1_700_000_000_000_i64, "list": [{ "a": 1 }] });
        let mut now = then.clone();
        now["at"] = json!(1_700_000_000_001_i64);
        assert!(is_same(&now, &then, false, ""));
        now["list"][0]["added"] = json!(true);
        assert!(!is_same(&now, &then, false, ""));
        assert!(is_same(&now, &then, true, ""));
        assert!(!is_same(&now, &then, true, "`added` is absent"));
        // A member that is gone is a difference.
        assert!(!is_same(&then, &now, true, ""));
        now["list"] = json!([]);
        assert!(!is_same(&now, &then, true, ""));
    }

    #[test]
    fn a_volatile_member_may_differ_unless_the_failure_names_it() {
        let attempts = |left: i64| json!({ "verification_attempts_remaining": left });
        assert!(is_same(&attempts(10), &attempts(100), false, ""));
        assert!(!is_same(&attempts(10), &attempts(100), false, "`verification_attempts_remaining` is 100"));
        assert!(!is_same(&json!({}), &attempts(100), false, ""));
    }
}
