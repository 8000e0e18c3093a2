//! Writing metadata: one property or several in one request, on an owner who may have a past and
//! may not be alone. It knows no right answer.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::merge::MergeInput;
use crate::law::expectations::expect_success;
use crate::runner::session::{Abort, CheckResult, Session};

/// A request that writes some properties, and what came before it.
#[derive(Clone, Debug)]
pub(crate) struct Write {
    /// The properties, each with what it holds and what is written. Never empty.
    pub(crate) parts: Vec<Part>,
    /// Writes of a member of its own before the one that is judged.
    earlier: u8,
    /// Whether somebody else is created after the owner: a write must not go to whoever came last.
    bystander: bool,
}

/// One property of a request.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// The param that writes it.
    pub(crate) aim: Setter,
    /// What it holds, and what is written.
    pub(crate) merge: MergeInput,
}

/// How much stands around the one write that a rule speaks of. What is not needed is left out, so
/// that a fault elsewhere fails other rules.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Around {
    /// Whether a request may write several properties.
    pub(crate) several: bool,
    /// Whether there may be earlier writes, of members that are not spoken of.
    pub(crate) earlier: bool,
}

/// Requests on any of the params.
pub(crate) fn writes(
    aims: Vec<Setter>,
    merge: BoxedStrategy<MergeInput>,
    around: Around,
) -> BoxedStrategy<Write> {
    let count = aims.len();
    let one = select(aims.clone()).prop_map(|aim| vec![aim]);
    let aims = if around.several && count > 1 {
        prop_oneof![2 => one, 1 => subsequence(aims, 2..=count)].boxed()
    } else {
        one.boxed()
    };
    let earlier =
        if around.earlier { prop_oneof![2 => Just(0), 1 => 1..4_u8].boxed() } else { Just(0).boxed() };
    let merges = proptest::collection::vec(merge, count);
    (aims, merges, earlier, proptest::bool::weighted(0.25))
        .prop_map(|(aims, merges, earlier, bystander)| {
            let part = |(aim, merge)| Part { aim, merge };
            Write { parts: aims.into_iter().zip(merges).map(part).collect(), earlier, bystander }
        })
        .boxed()
}

impl Write {
    /// Creates the owner with what its properties hold; the earlier writes are merged in, and added
    /// to what the parts say is stored.
    pub(crate) fn set_scene(&mut self, session: &mut Session<'_>) -> Result<ResourceRef, Abort> {
        let seeds = |(aim, stored): (Setter, &Value)| {
            Some(fixtures::single_param(fixtures::owner_create_param(aim.property)?, stored.clone()))
        };
        let empty = |value: &Value| value.as_object().is_some_and(Map::is_empty);
        let filled =
            self.parts.iter().map(|part| (part.aim, &part.merge.stored)).filter(|(_, stored)| !empty(stored));
        let given: Params = filled.filter_map(seeds).flatten().collect();
        let (owner, _) = fixtures::create_owner(session, given)?;
        if self.bystander {
            fixtures::create_owner(session, Params::new())?;
        }
        let operation = self.parts[0].aim.operation;
        for number in 1..=self.earlier {
            let name = format!("earlier{number}");
            let earlier = json!({ name.clone(): number });
            let named =
                self.parts.iter().flat_map(|part| fixtures::single_param(part.aim.param, earlier.clone()));
            let named: Params = named.collect();
            session.ok(fixtures::request(operation, &owner, named))?;
            for part in &mut self.parts {
                if let Value::Object(stored) = &mut part.merge.stored {
                    stored.insert(name.clone(), Value::from(number));
                }
            }
        }
        Ok(owner)
    }

    /// Makes the write, which must be carried out.
    pub(crate) fn carry_out(&self, session: &mut Session<'_>, owner: &ResourceRef) -> Result<Value, Abort> {
        let operation = self.parts[0].aim.operation;
        let named = self
            .parts
            .iter()
            .flat_map(|part| fixtures::single_param(part.aim.param, part.merge.patch.clone()));
        let mut params: Params = named.collect();
        fixtures::fill_required(session, operation, &mut params);
        let answer = session.call(fixtures::request(operation, owner, params))?;
        expect_success(operation.id, answer)
    }

    /// Makes the write and checks what each property holds then, from the answer and from fresh reads.
    pub(crate) fn leaves(
        &mut self,
        session: &mut Session<'_>,
        right: impl Fn(&MergeInput) -> Value,
    ) -> CheckResult {
        let owner = self.set_scene(session)?;
        let body = self.carry_out(session, &owner)?;
        for Part { aim, merge } in &self.parts {
            fixtures::ensure_response_shows(session, aim.operation, &body, aim.property, &right(merge))?;
        }
        for Part { aim, merge } in &self.parts {
            fixtures::ensure_read_back(session, &owner, aim.property, &right(merge))?;
        }
        session.evaluated();
        Ok(())
    }
}

/// Creates an owner whose property holds a value.
pub(crate) fn stored(session: &mut Session<'_>, aim: Setter, stored: &Value) -> Result<ResourceRef, Abort> {
    let given = fixtures::owner_create_param(aim.property)
        .map_or_else(Params::new, |param| fixtures::single_param(param, stored.clone()));
    Ok(fixtures::create_owner(session, given)?.0)
}
