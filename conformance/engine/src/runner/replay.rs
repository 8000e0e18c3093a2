//! A failure that was kept, looked for again. What decides is the rule's own law, run on the very
//! input that failed: it is drawn again from its place, and a hash tells whether it is the same one.
//! Where generators have changed since, the recorded calls are made again instead. Answers that are
//! what they were are still wrong; of other answers only the rule could tell, so those decide
//! nothing.

use clerk_user::rules::RULES;
use clerk_user_runtime::{ApiVersion, Rule};
use serde_json::{Map, Value};

use crate::failure;
use crate::failure::{Bindings, Failure, Recorded, SymbolTable};
use crate::law::law_for;
use crate::report::Counterexample;
use crate::runner::case_id::Draw;
use crate::runner::check::{CheckEnd, CheckSummary, RuleCheck};
use crate::runner::run;
use crate::runner::run::Run;
use crate::runner::session::{Record, RunContext, Session};
use crate::runner::violation::Abort;
use crate::sdk;
use crate::stateful::{StatefulPass, explore};
use crate::{CallOrigin, Config, Implementation, Verdict};

/// What became of a failure.
#[derive(Clone, Debug, PartialEq)]
pub enum Replay {
    /// The rule holds on the input that broke it.
    Fixed,
    /// It is still broken.
    Fails(Counterexample),
    /// That could not be told, and why.
    Error(String),
}

impl Replay {
    /// What it means for whoever asked.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Fixed => Verdict::Conforms,
            Self::Fails(_) => Verdict::DoesNotConform,
            Self::Error(_) => Verdict::CouldNotTell,
        }
    }
}

/// Looks for a failure again, in an implementation that is started for it.
///
/// Of `config` only the limits of calls, time and requests count: everything else is as it was when
/// the failure was found.
pub fn replay<I: Implementation>(start: impl Fn() -> I, failure: &Failure, config: &Config) -> Replay {
    look(start, failure, config).unwrap_or_else(Replay::Error)
}

fn look<I: Implementation>(
    start: impl Fn() -> I,
    failure: &Failure,
    config: &Config,
) -> Result<Replay, String> {
    let id = &failure.rule;
    let rule = rule(failure).ok_or_else(|| {
        format!(
            "the contract has no rule `{id}` any more; delete the file, or find the rule that took its place"
        )
    })?;
    let config = Config {
        seed: failure.seed,
        cases: failure.cases,
        rules: Vec::new(),
        surface: failure.surface,
        api_version: Some(failure.api_version.clone()),
        profile: failure.profile,
        known_failing: Vec::new(),
        ..config.clone()
    };
    config.check().map_err(|error| error.to_string())?;
    let first = run::start_instance(&start)?;
    let run = Run::new(&config, law_for, &first)?;
    if let Some((outcome, why)) = run.skip_reason(rule) {
        return Err(format!("the rule is {outcome} here: {why}"));
    }
    let version = run.version_for(rule);
    if let Some(histories) = failure.draw.histories() {
        return by_histories(&run, rule, &version, first, (failure.seed, histories));
    }
    if let Some(told) = by_law(&run, rule, &version, first, failure)? {
        return Ok(told);
    }
    by_calls(&run, rule, &version, run::start_instance(&start)?, failure)
}

/// The rule that failed: the one that still means the same, in whichever edition, or else the one that
/// is called so.
fn rule(failure: &Failure) -> Option<&'static Rule> {
    let editions = [RULES, OTHER_RULES].into_iter().flatten();
    let mut called_so = editions.filter(|rule| rule.id == *failure.rule).peekable();
    let first = called_so.peek().copied();
    called_so.find(|rule| failure::meaning(rule) == failure.meaning).or(first)
}

/// The rules of the edition that only the command line judges.
#[cfg(feature = "reports")]
const OTHER_RULES: &[Rule] = clerk_user::legacy::rules::RULES;
#[cfg(not(feature = "reports"))]
const OTHER_RULES: &[Rule] = &[];

/// Runs the law on the input that failed. Nothing where that is not drawn any more.
fn by_law(
    run: &Run<'_>,
    rule: &'static Rule,
    version: &ApiVersion,
    instance: impl Implementation,
    failure: &Failure,
) -> Result<Option<Replay>, String> {
    let context = run.context(Some(rule), version, instance).map_err(|error| error.to_string())?;
    let finding = run::run_check(RuleCheck::again(rule, &context, failure.seed, &failure.draw), law_for);
    let is_same = |drawn: &Draw| drawn.input == failure.draw.input;
    match finding.ending {
        Some(CheckEnd::Violation { violation, record, draw, .. }) if is_same(&draw) => {
            let shown = run::counterexample(&record, &violation.expected, &violation.actual, String::new());
            Ok(Some(Replay::Fails(shown)))
        }
        Some(CheckEnd::Error { error, record }) => {
            let operation = record.steps.last().map_or("a call", |step| step.request.operation.as_str());
            Err(format!("{operation}: {error}"))
        }
        Some(CheckEnd::Trouble(trouble)) => Err(trouble),
        Some(CheckEnd::Violation { .. } | CheckEnd::Skipped(_)) => Ok(None),
        None => match finding.kept {
            Some(drawn) if !is_same(&drawn) => Ok(None),
            Some(_) if finding.evaluations == 0 => {
                Err("the check of the rule is no longer reached with that input".to_owned())
            }
            Some(_) => Ok(Some(Replay::Fixed)),
            None if finding.cut_short.is_some() => Err(finding.cut_short.unwrap_or_default().to_owned()),
            None => match finding.scenes.into_keys().next() {
                Some(scene) => Err(format!("the scene cannot be set any more: {scene}")),
                None => Ok(None),
            },
        },
    }
}

/// Runs the histories again that broke the rule.
fn by_histories(
    run: &Run<'_>,
    rule: &'static Rule,
    version: &ApiVersion,
    instance: impl Implementation,
    (seed, histories): (u64, u32),
) -> Result<Replay, String> {
    let context = run.context(None, version, instance).map_err(|error| error.to_string())?;
    let mut finding = CheckSummary::default();
    let mut exploration = StatefulPass::of(histories);
    explore(&mut exploration, &context, seed);
    exploration.add_to(rule, &context, &mut finding);
    match finding.ending {
        Some(CheckEnd::Violation { violation, record, .. }) => {
            let shown = run::counterexample(&record, &violation.expected, &violation.actual, String::new());
            Ok(Replay::Fails(shown))
        }
        Some(CheckEnd::Error { error, .. }) => Err(error.to_string()),
        _ if finding.evaluations == 0 => {
            Err("the histories no longer scope what the rule speaks of".to_owned())
        }
        _ => Ok(Replay::Fixed),
    }
}

/// Makes the recorded calls, with what differs from run to run bound anew.
fn by_calls(
    run: &Run<'_>,
    rule: &Rule,
    version: &ApiVersion,
    instance: impl Implementation,
    failure: &Failure,
) -> Result<Replay, String> {
    let again = format!("judge the rule anew: cargo conformance run --rule {}", rule.id);
    if failure::meaning(rule) != failure.meaning {
        return Err(format!("the rule means something else now; {again}"));
    }
    let context = run.context(Some(rule), version, instance).map_err(|error| error.to_string())?;
    let record = call(&context, failure).map_err(|why| {
        format!("the suite draws other inputs for this rule now, and its calls cannot be made again: {why}; {again}")
    })?;
    let now = SymbolTable::of(&record).operations(&record);
    let same = now.len() == failure.operations.len()
        && now
            .iter()
            .zip(&failure.operations)
            .all(|(now, then)| now.status == then.status && timeless(&now.answer) == timeless(&then.answer));
    if same {
        let shown = run::counterexample(&record, &failure.expected, &failure.actual, String::new());
        return Ok(Replay::Fails(shown));
    }
    Err(format!(
        "the suite draws other inputs for this rule now, and its calls are answered otherwise; {again}"
    ))
}

fn call(context: &RunContext<'_>, failure: &Failure) -> Result<Record, String> {
    let mut session = Session::new(context);
    let mut bound = Bindings::names(&failure.operations, || session.fresh());
    let opens = |pair: &[Recorded]| pair[0].operation == sdk::OPEN && pair[1].made == CallOrigin::BySdk;
    if failure.operations.windows(2).any(opens) {
        session.show_opening();
    }
    let mut calls = failure.operations.iter().filter(|call| call.made != CallOrigin::BySdk);
    while let Some(call) = calls.next() {
        bound.learn(session.record());
        let request = bound.request(call)?;
        let beside = if call.made == CallOrigin::Concurrent { calls.next() } else { None };
        let answered = match beside {
            Some(other) => session.call_concurrently([request, bound.request(other)?]).map(drop),
            None => session.call(request).map(drop),
        };
        match answered {
            Ok(()) | Err(Abort::Violation(_)) => {}
            Err(Abort::Scene(why)) => return Err(why),
            Err(Abort::Error(error)) => return Err(format!("{}: {error}", call.operation)),
        }
    }
    // Settings that cannot be put back change nothing of what was seen.
    drop(session.restore());
    Ok(session.finish())
}

/// An answer without its instants, which differ each time.
fn timeless(value: &Value) -> Value {
    /// Milliseconds since the epoch, from the year 2001 to 2286.
    const INSTANTS: std::ops::Range<i64> = 1_000_000_000_000..10_000_000_000_000;
    match value {
        Value::Number(number) if number.as_i64().is_some_and(|number| INSTANTS.contains(&number)) => {
            Value::from("an instant")
        }
        Value::Array(items) => items.iter().map(timeless).collect(),
        Value::Object(members) => {
            let members: Map<String, Value> =
                members.iter().map(|(name, value)| (name.clone(), timeless(value))).collect();
            Value::Object(members)
        }
        other => other.clone(),
    }
}
