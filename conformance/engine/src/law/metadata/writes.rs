//! Writes of metadata: one or several properties in one request, on an owner that may have earlier writes.
//! The expected value comes from the law.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::merge::MergeInput;
use crate::law::expectations::expect_success;
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session};

/// A request that writes metadata, and the history of its owner.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct MetadataWrite {
    /// The written properties. Never empty.
    pub(crate) properties: Vec<PropertyWrite>,
    /// The number of earlier writes, each of a different member.
    earlier_writes: u8,
    /// Whether another owner is created last. The write must not go to that owner.
    bystander: bool,
}

/// One property of a request.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PropertyWrite {
    /// The param that writes it.
    pub(crate) setter: Setter,
    /// The stored value and the written one.
    pub(crate) input: MergeInput,
}

/// What a law needs besides a single write. It leaves out what it does not need, so that other bugs fail
/// other rules.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WriteOptions {
    /// Whether a request may write several properties.
    pub(crate) several_properties: bool,
    /// Whether there may be earlier writes, of members that the write does not name.
    pub(crate) earlier_writes: bool,
}

/// Writes through any of these setters.
pub(crate) fn metadata_write(
    setters: Vec<Setter>,
    input: BoxedStrategy<MergeInput>,
    options: WriteOptions,
) -> BoxedStrategy<MetadataWrite> {
    let count = setters.len();
    let one = select(setters.clone()).prop_map(|setter| vec![setter]);
    let setters = if options.several_properties && count > 1 {
        prop_oneof![2 => one, 1 => subsequence(setters, 2..=count)].boxed()
    } else {
        one.boxed()
    };
    let earlier_writes = if options.earlier_writes {
        prop_oneof![2 => Just(0), 1 => 1..4_u8].boxed()
    } else {
        Just(0).boxed()
    };
    let inputs = proptest::collection::vec(input, count);
    (setters, inputs, earlier_writes, proptest::bool::weighted(0.25))
        .prop_map(|(setters, inputs, earlier_writes, bystander)| {
            let property = |(setter, input)| PropertyWrite { setter, input };
            let properties = setters.into_iter().zip(inputs).map(property).collect();
            MetadataWrite { properties, earlier_writes, bystander }
        })
        .boxed()
}

impl MetadataWrite {
    /// Creates the owner with the stored values and makes the earlier writes. Their members are added to the
    /// stored values of the inputs.
    pub(crate) fn create_owner(&mut self, session: &mut Session<'_>) -> Result<ResourceRef, Abort> {
        let initial = |(setter, stored): (Setter, &Value)| {
            let param = fixtures::owner_create_param(setter.property)?;
            Some(fixtures::single_param(param, stored.clone()))
        };
        let is_empty = |value: &Value| value.as_object().is_some_and(Map::is_empty);
        let stored = self.properties.iter().map(|property| (property.setter, &property.input.stored));
        let given: Params =
            stored.filter(|(_, stored)| !is_empty(stored)).filter_map(initial).flatten().collect();
        let (owner, _) = fixtures::create_owner(session, given)?;
        if self.bystander {
            fixtures::create_owner(session, Params::new())?;
        }
        let operation = self.properties[0].setter.operation;
        for number in 1..=self.earlier_writes {
            let name = format!("earlier{number}");
            let earlier = json!({ name.clone(): number });
            let params: Params = self
                .properties
                .iter()
                .flat_map(|property| fixtures::single_param(property.setter.param, earlier.clone()))
                .collect();
            session.call_ok(fixtures::request(operation, &owner, params))?;
            for property in &mut self.properties {
                if let Value::Object(stored) = &mut property.input.stored {
                    stored.insert(name.clone(), Value::from(number));
                }
            }
        }
        Ok(owner)
    }

    /// Makes the write, which must succeed. Returns the body of the response.
    pub(crate) fn call(&self, session: &mut Session<'_>, owner: &ResourceRef) -> Result<Body, Abort> {
        let operation = self.properties[0].setter.operation;
        let mut params: Params = self
            .properties
            .iter()
            .flat_map(|property| fixtures::single_param(property.setter.param, property.input.patch.clone()))
            .collect();
        fixtures::fill_required(session, operation, &mut params);
        let response = session.call(fixtures::request(operation, owner, params))?;
        expect_success(operation.id, response)
    }

    /// Makes the write and checks each property, in the response and with fresh reads.
    pub(crate) fn check(
        &mut self,
        session: &mut Session<'_>,
        expected: impl Fn(&MergeInput) -> Value,
    ) -> CheckResult {
        let owner = self.create_owner(session)?;
        let body = self.call(session, &owner)?;
        for PropertyWrite { setter, input } in &self.properties {
            let expected = expected(input);
            fixtures::ensure_response_shows(session, setter.operation, &body, setter.property, &expected)?;
        }
        for PropertyWrite { setter, input } in &self.properties {
            fixtures::ensure_read_back(session, &owner, setter.property, &expected(input))?;
        }
        session.mark_evaluated();
        Ok(())
    }
}

/// Creates an owner with this value of the setter's property.
pub(crate) fn owner_with_value(
    session: &mut Session<'_>,
    setter: Setter,
    value: &Value,
) -> Result<ResourceRef, Abort> {
    let given = fixtures::owner_create_param(setter.property)
        .map_or_else(Params::new, |param| fixtures::single_param(param, value.clone()));
    Ok(fixtures::create_owner(session, given)?.0)
}
