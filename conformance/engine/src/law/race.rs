//! Race: two requests at one time are answered, and end, as one order of them would. What each
//! order gives is learnt by making it, on a scene of its own; no right answer is known here.

use clerk_user_runtime::{RacePair, Request, Response, RuleKind, Status, Surface, Target};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::describe_response;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// Two requests that a scene is set for, and what to look at when they are answered.
struct Pair {
    requests: [Request; 2],
    /// Owners that there were before, with the property to look at.
    owners: Vec<ResourceRef>,
    property: &'static str,
    /// Ids of the scene, each with a name that another scene has as well.
    names: Vec<(String, &'static str)>,
}

/// What was seen of two requests: whether each was carried out, and what there is then.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    carried_out: [bool; 2],
    left: Value,
}

/// Which request is answered before the other is made.
#[derive(Clone, Copy, Debug)]
enum Order {
    FirstFirst,
    SecondFirst,
}

/// What is drawn: how deep the members of patches lie, and what is written.
#[derive(Clone, Debug)]
struct Input {
    nested: bool,
    numbers: [i64; 2],
    draft: Option<GeneratedValue>,
}

pub(super) fn race(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Race { pair } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let mut aims = aims(target);
        if pair != RacePair::Patches {
            // A value of each is needed where one is written as a whole.
            aims.retain(|aim| values::plain_value(aim.param).is_some() || pair == RacePair::Primaries);
        }
        if aims.is_empty() {
            continue;
        }
        let input =
            (select(aims), any::<bool>(), [0..100_i64, 0..100_i64]).prop_map(|(aim, nested, numbers)| {
                (aim, Input { nested, numbers, draft: values::plain_value(aim.param) })
            });
        // What matters is when, not what: there is nothing to shrink.
        rule_check.for_all(input.no_shrink(), |session, (aim, input)| {
            explained(session, |session| set(session, pair, aim, &input))
        });
    }
}

fn aims(target: &Target) -> Vec<Setter> {
    let named = fixtures::target_setters(target);
    if named.is_empty() { fixtures::property_setters(target) } else { named }
}

/// Makes two requests at one time, and holds what is seen against each order of two more.
fn explained(
    session: &mut Session<'_>,
    set: impl Fn(&mut Session<'_>) -> Result<Pair, Abort>,
) -> CheckResult {
    let pair = set(session)?;
    let answers = session.call_concurrently(pair.requests.clone())?;
    let seen = look(session, &pair, &answers)?;
    let calls = session.calls();
    let mut known = Vec::new();
    for order in [Order::FirstFirst, Order::SecondFirst] {
        let pair = set(session)?;
        let answers = one_by_one(session, &pair.requests, order)?;
        let expected = look(session, &pair, &answers)?;
        if expected == seen {
            session.evaluated();
            return Ok(());
        }
        known.push(expected);
    }
    session.evaluated();
    session.hide_calls_since(calls);
    let [one, other] = &pair.requests;
    let what = format!("{} and {} at one time", one.operation, other.operation);
    let orders: Vec<String> = known.iter().map(Seen::words).collect();
    ensure(false, format!("{what} end as one after the other: {}", orders.join(", or ")), seen.words())
}

impl Seen {
    fn words(&self) -> String {
        let word = |carried_out| if carried_out { "carried out" } else { "refused" };
        let [one, other] = self.carried_out;
        format!("the first is {}, the second {}, and {} is left", word(one), word(other), self.left)
    }
}

fn one_by_one(
    session: &mut Session<'_>,
    requests: &[Request; 2],
    order: Order,
) -> Result<[Response; 2], Abort> {
    let [one, other] = requests.clone();
    Ok(match order {
        Order::FirstFirst => {
            let one = session.call(one)?;
            [one, session.call(other)?]
        }
        Order::SecondFirst => {
            let other = session.call(other)?;
            [session.call(one)?, other]
        }
    })
}

/// Reads what there is, from fresh reads.
fn look(session: &mut Session<'_>, pair: &Pair, answers: &[Response; 2]) -> Result<Seen, Abort> {
    for (request, answer) in pair.requests.iter().zip(answers) {
        ensure(
            answer.status < 500,
            format!("{} is carried out or refused", request.operation),
            describe_response(&request.operation, answer),
        )?;
    }
    let mut left = Map::new();
    for (number, owner) in pair.owners.iter().enumerate() {
        let reader = fixtures::read_operation(session, owner.resource, Surface::Backend)
            .ok_or_else(|| Abort::Scene(format!("{} cannot be read", owner.resource)))?;
        let answer = session.call(fixtures::request(reader, owner, Params::new()))?;
        let shown = if answer.is_success() {
            pair.named(fixtures::property_value(&answer.body, pair.property))
        } else {
            json!("gone")
        };
        left.insert(format!("owner {}", number + 1), shown);
    }
    Ok(Seen { carried_out: [answers[0].is_success(), answers[1].is_success()], left: Value::Object(left) })
}

impl Pair {
    /// A value with the name of an id in its place.
    fn named(&self, value: Value) -> Value {
        let name = self.names.iter().find(|(id, _)| value.as_str() == Some(id));
        name.map_or(value, |(_, name)| Value::from(*name))
    }
}

/// Sets the scene of two requests.
fn set(session: &mut Session<'_>, pair: RacePair, aim: Setter, input: &Input) -> Result<Pair, Abort> {
    let of = |requests, owners, names| Pair { requests, owners, property: aim.property, names };
    match pair {
        RacePair::Patches => {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let patch = |name: &str, number: i64| {
                let member = json!({ name: number });
                let patch = if input.nested { json!({ "within": member }) } else { member };
                let mut params = fixtures::single_param(aim.param, patch);
                fixtures::fill_required(session, aim.operation, &mut params);
                fixtures::request(aim.operation, &owner, params)
            };
            let [one, other] = input.numbers;
            let mut patch = patch;
            let requests = [patch("one", one), patch("other", other)];
            Ok(of(requests, vec![owner], Vec::new()))
        }
        RacePair::Primaries => {
            let list = fixtures::resource(fixtures::owner_resource(), aim.operation.surface)
                .and_then(|resource| resource.property(aim.property)?.primary_of);
            let members = list.and_then(MemberList::of_property);
            let members =
                members.ok_or_else(|| Abort::Scene("the members of the list cannot be added".to_owned()))?;
            let created = members.create_owner(session, &[Status::Verified])?;
            let (owner, first) = (created.owner, created.members.into_iter().flatten().next());
            let one = members.add(session, &owner, true, None)?.id;
            let other = members.add(session, &owner, true, None)?.id;
            let request = |id: &String| {
                fixtures::request(
                    aim.operation,
                    &owner,
                    fixtures::single_param(aim.param, Value::from(id.clone())),
                )
            };
            let requests = [request(&one), request(&other)];
            let mut names = vec![(one, "the first"), (other, "the second")];
            names.extend(first.map(|first| (first.id, "the one before")));
            Ok(of(requests, vec![owner], names))
        }
        RacePair::Creations => {
            let value = drawn(input)?.resolve(&session.fresh());
            let mut request =
                || fixtures::create_owner_request(session, fixtures::single_param(aim.param, value.clone()));
            let requests = [request(), request()];
            Ok(of(requests, Vec::new(), Vec::new()))
        }
        RacePair::Deletion => {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let delete =
                fixtures::resource(owner.resource, Surface::Backend).and_then(|resource| resource.delete);
            let delete =
                delete.ok_or_else(|| Abort::Scene(format!("{} cannot be deleted", owner.resource)))?;
            let written = fixtures::single_param(aim.param, drawn(input)?.resolve(&session.fresh()));
            let requests = [
                fixtures::request(aim.operation, &owner, written),
                fixtures::request(fixtures::operation(delete), &owner, Params::new()),
            ];
            Ok(of(requests, vec![owner], Vec::new()))
        }
    }
}

fn drawn(input: &Input) -> Result<&GeneratedValue, Abort> {
    input.draft.as_ref().ok_or_else(|| Abort::Scene("there is no plain value to write".to_owned()))
}
