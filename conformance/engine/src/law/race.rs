//! Race: two concurrent requests have the same outcome as in one of their two orders. The outcome of each
//! order is found by calling the requests in that order on a separate fixture, so the law needs no oracle.

use std::sync::Arc;

use clerk_user_runtime::{
    ParamSpec, RacePair, Request, Response, RuleKind, Surface, Target, VerificationState,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::describe_response;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// Two requests on a fixture, and what to read afterwards.
struct RequestPair {
    requests: [Request; 2],
    /// Owners that existed before the requests.
    owners: Vec<ResourceRef>,
    /// The property to read.
    property: &'static str,
    /// Ids of this fixture, each with a label that is the same in every fixture.
    labels: Vec<(String, &'static str)>,
}

/// The outcome of two requests.
#[derive(Clone, Debug, PartialEq)]
struct RaceOutcome {
    succeeded: [bool; 2],
    /// The property of each owner afterwards.
    state: Value,
}

/// Which request is called first.
#[derive(Clone, Copy, Debug)]
enum CallOrder {
    FirstThenSecond,
    SecondThenFirst,
}

/// The drawn content of the requests.
#[derive(Clone, Debug, Serialize)]
struct RaceInput {
    /// Whether patches have their members one level down.
    nested: bool,
    numbers: [i64; 2],
    value: Option<GeneratedValue>,
}

pub(super) fn race(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Race { pair } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let mut setters = setters(target);
        if pair != RacePair::Patches {
            // Requests that write a whole value need a plain one.
            setters
                .retain(|setter| values::plain_value(setter.param).is_some() || pair == RacePair::Primaries);
        }
        if setters.is_empty() {
            continue;
        }
        let input = (select(setters), any::<bool>(), [0..100_i64, 0..100_i64]).prop_map(
            |(setter, nested, numbers)| {
                (setter, RaceInput { nested, numbers, value: values::plain_value(setter.param) })
            },
        );
        // Races depend on timing, not on the input, so there is nothing to shrink.
        rule_check.for_all(input.no_shrink(), |session, (setter, input)| {
            ensure_serializable(session, |session| prepare(session, pair, setter, &input))
        });
    }
}

fn setters(target: &Target) -> Vec<Setter> {
    let named = fixtures::target_setters(target);
    if named.is_empty() { fixtures::property_setters(target) } else { named }
}

/// Calls two requests concurrently and compares their outcome with those of both orders.
fn ensure_serializable(
    session: &mut Session<'_>,
    prepare: impl Fn(&mut Session<'_>) -> Result<RequestPair, Abort>,
) -> CheckResult {
    let pair = prepare(session)?;
    let responses = session.call_concurrently(pair.requests.clone())?;
    let actual = outcome(session, &pair, &responses)?;
    let calls = session.call_count();
    let mut serial_outcomes = Vec::new();
    for order in [CallOrder::FirstThenSecond, CallOrder::SecondThenFirst] {
        let pair = prepare(session)?;
        let responses = call_in_order(session, &pair.requests, order)?;
        let serial = outcome(session, &pair, &responses)?;
        if serial == actual {
            session.mark_evaluated();
            return Ok(());
        }
        serial_outcomes.push(serial);
    }
    session.mark_evaluated();
    session.hide_calls_since(calls);
    let [first, second] = &pair.requests;
    let serial: Vec<String> = serial_outcomes.iter().map(RaceOutcome::describe).collect();
    let expected = format!(
        "concurrent {} and {} have the outcome of one order: {}",
        first.operation,
        second.operation,
        serial.join("; or ")
    );
    ensure(false, expected, actual.describe())
}

impl RaceOutcome {
    fn describe(&self) -> String {
        let word = |succeeded| if succeeded { "succeeds" } else { "is refused" };
        let [first, second] = self.succeeded;
        format!("the first {}, the second {}, and the state is {}", word(first), word(second), self.state)
    }
}

fn call_in_order(
    session: &mut Session<'_>,
    requests: &[Request; 2],
    order: CallOrder,
) -> Result<[Arc<Response>; 2], Abort> {
    let [first, second] = requests.clone();
    Ok(match order {
        CallOrder::FirstThenSecond => {
            let first = session.call(first)?;
            [first, session.call(second)?]
        }
        CallOrder::SecondThenFirst => {
            let second = session.call(second)?;
            [session.call(first)?, second]
        }
    })
}

/// The outcome of two requests, with the state from fresh reads.
fn outcome(
    session: &mut Session<'_>,
    pair: &RequestPair,
    responses: &[Arc<Response>; 2],
) -> Result<RaceOutcome, Abort> {
    for (request, response) in pair.requests.iter().zip(responses) {
        ensure(
            response.status < 500,
            format!("{} succeeds or is refused", request.operation),
            describe_response(&request.operation, response),
        )?;
    }
    let mut state = Map::new();
    for (number, owner) in pair.owners.iter().enumerate() {
        let read = fixtures::read_operation(session, owner.resource, Surface::Backend).ok_or_else(|| {
            Abort::SetupFailed(format!("no available operation reads {} on the backend", owner.resource))
        })?;
        let response = session.call(fixtures::request(read, owner, Params::new()))?;
        let value = if response.is_success() {
            pair.label(fixtures::property_value(&response.body, pair.property))
        } else {
            json!("gone")
        };
        state.insert(format!("owner {}", number + 1), value);
    }
    let succeeded = [responses[0].is_success(), responses[1].is_success()];
    Ok(RaceOutcome { succeeded, state: Value::Object(state) })
}

impl RequestPair {
    /// The value, or its label if it is an id of this fixture.
    fn label(&self, value: Value) -> Value {
        let label = self.labels.iter().find(|(id, _)| value.as_str() == Some(id));
        label.map_or(value, |(_, label)| Value::from(*label))
    }
}

/// Creates the fixture of two requests.
fn prepare(
    session: &mut Session<'_>,
    pair: RacePair,
    setter: Setter,
    input: &RaceInput,
) -> Result<RequestPair, Abort> {
    let with = |requests, owners, labels| RequestPair { requests, owners, property: setter.property, labels };
    match pair {
        RacePair::Patches => {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let mut patch = |name: &str, number: i64| {
                let member = json!({ name: number });
                let patch = if input.nested { json!({ "within": member }) } else { member };
                let mut params = fixtures::single_param(setter.param, patch);
                fixtures::fill_required(session, setter.operation, &mut params);
                fixtures::request(setter.operation, &owner, params)
            };
            let [first, second] = input.numbers;
            let requests = [patch("one", first), patch("other", second)];
            Ok(with(requests, vec![owner], Vec::new()))
        }
        RacePair::Primaries => {
            let list = fixtures::resource(fixtures::owner_resource(), setter.operation.surface)
                .and_then(|resource| resource.property(setter.property)?.primary_of);
            let members = list.and_then(MemberList::of_property);
            let members = members.ok_or_else(|| {
                Abort::SetupFailed(format!(
                    "no operation adds items to `{}`",
                    list.unwrap_or(setter.property)
                ))
            })?;
            let created = members.create_owner(session, &[VerificationState::Verified])?;
            let (owner, initial) = (created.owner, created.members.into_iter().flatten().next());
            let first = members.add(session, &owner, true, None)?.id;
            let second = members.add(session, &owner, true, None)?.id;
            let request = |id: &String| {
                let params = fixtures::single_param(setter.param, Value::from(id.clone()));
                fixtures::request(setter.operation, &owner, params)
            };
            let requests = [request(&first), request(&second)];
            let mut labels = vec![(first, "the first"), (second, "the second")];
            labels.extend(initial.map(|initial| (initial.id, "the one before")));
            Ok(with(requests, vec![owner], labels))
        }
        RacePair::Creations => {
            let value = written_value(input, setter.param)?.resolve(&session.fresh_name());
            let mut request = || {
                fixtures::create_owner_request(session, fixtures::single_param(setter.param, value.clone()))
            };
            let requests = [request(), request()];
            Ok(with(requests, Vec::new(), Vec::new()))
        }
        RacePair::Deletion => {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let delete =
                fixtures::resource(owner.resource, Surface::Backend).and_then(|resource| resource.delete);
            let delete = delete
                .ok_or_else(|| Abort::SetupFailed(format!("no operation deletes {}", owner.resource)))?;
            let value = written_value(input, setter.param)?.resolve(&session.fresh_name());
            let written = fixtures::single_param(setter.param, value);
            let requests = [
                fixtures::request(setter.operation, &owner, written),
                fixtures::request(fixtures::operation(delete), &owner, Params::new()),
            ];
            Ok(with(requests, vec![owner], Vec::new()))
        }
    }
}

fn written_value<'i>(input: &'i RaceInput, param: &ParamSpec) -> Result<&'i GeneratedValue, Abort> {
    input.value.as_ref().ok_or_else(|| {
        Abort::SetupFailed(format!("no valid value can be generated for param `{}`", param.wire))
    })
}
