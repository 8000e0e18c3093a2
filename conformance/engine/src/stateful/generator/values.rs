//! Draws the values of requests: properties, unique values, metadata and faults.

use clerk_user::operations::Operation;
use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Surface};
use proptest::sample::select;
use serde_json::{Map, Value};

use crate::fixtures::Setter;
use crate::generators::values::GeneratedValue;
use crate::generators::{json, values};
use crate::model::operands::{SymbolicValue, UniqueField, UserNumber};
use crate::model::operation::{
    FLAG_OPERATIONS, ModelOperation, PropertyValue, PropertyValues, RequestFault, WriteMode,
};
use crate::model::rule_index::RuleIndex;
use crate::model::state::{Holder, ModelState};
use crate::stateful::generator::history_generator::{HistoryGenerator, next_number};
use crate::stateful::scenario::Scenario;

impl HistoryGenerator<'_> {
    /// A unique value: a new one, one that was freed, or one that another user holds.
    pub(super) fn unique_value(
        &mut self,
        state: &ModelState,
        field: UniqueField,
        user: UserNumber,
    ) -> SymbolicValue {
        let used: Vec<SymbolicValue> = state.bound_values(field).collect();
        let held_by = |holder: Holder| -> Vec<SymbolicValue> {
            used.iter().copied().filter(|value| state.holder(*value, user) == holder).collect()
        };
        let (freed, taken) = (held_by(Holder::Nobody), held_by(Holder::OtherUser));
        let new = SymbolicValue { field, number: next_number(used.iter().map(|value| value.number)) };
        // Keep the number of values small, so that each changes hands many times.
        let weight_of_new = if used.len() < self.scenario.max_values() { 4 } else { 1 };
        match self.below(6 + weight_of_new) {
            0..=3 => self.one_of(&freed).unwrap_or(new),
            4..=5 => self.one_of(&taken).unwrap_or(new),
            _ => new,
        }
    }

    /// Values for at most `count` params of an operation that set properties.
    pub(super) fn property_values(
        &mut self,
        spec: &'static OperationSpec,
        state: &ModelState,
        count: usize,
    ) -> PropertyValues {
        let creates = spec.id == Operation::BackendCreateUser.id();
        let params: Vec<&'static ParamSpec> =
            self.property_params(spec).filter(|param| !sets_flag(param) || !creates).collect();
        let (mut drawn, mut named) = (PropertyValues::new(), Vec::new());
        for _ in 0..count {
            let is_unique = |param: &&ParamSpec| {
                param
                    .property
                    .is_some_and(|name| UniqueField::PROPERTIES.contains(&UniqueField::Property(name)))
            };
            let unique: Vec<&'static ParamSpec> =
                params.iter().copied().filter(|param| is_unique(param)).collect();
            let param = if self.chance(35) { self.one_of(&unique) } else { self.one_of(&params) };
            let Some(param) = param else { break };
            let Some(property) = param.property else { continue };
            if named.contains(&property) {
                continue;
            }
            named.push(property);
            let value = self.property_value(spec, param, state);
            // Without a rule that it is read back, what is written may show with a setting only.
            let rules = RuleIndex::new(self.scope.version);
            if rules.read_your_writes_on(spec.surface, property).is_some() {
                drawn.extend(value.map(|value| (property, value)));
            }
        }
        drawn
    }

    /// The params of an operation that set one property each, without metadata and primaries.
    fn property_params(
        &self,
        spec: &'static OperationSpec,
    ) -> impl Iterator<Item = &'static ParamSpec> + use<> {
        let version = self.scope.version.to_owned();
        spec.params
            .iter()
            .filter(move |param| param.property.is_some() && !param.list && param.exists_at(&version))
            .filter(|param| !matches!(param.ty, ParamType::Id { .. } | ParamType::Metadata { .. }))
    }

    fn property_value(
        &mut self,
        operation: &'static OperationSpec,
        param: &'static ParamSpec,
        state: &ModelState,
    ) -> Option<PropertyValue> {
        let property = param.property?;
        let creates = operation.id == Operation::BackendCreateUser.id();
        if !creates && (Setter { operation, param, property }).is_cleared_by_null() && self.chance(20) {
            return Some(PropertyValue::Fixed(Value::Null));
        }
        if UniqueField::PROPERTIES.contains(&UniqueField::Property(property)) {
            let value = self.unique_value(state, UniqueField::Property(property), usize::MAX);
            return Some(PropertyValue::Unique(value));
        }
        if matches!(param.ty, ParamType::Rfc3339) {
            let instant = self.draw(&values::past_instant())?;
            return Some(PropertyValue::Instant(instant));
        }
        match self.draw(&values::param_value(param)?)? {
            GeneratedValue::Fixed(value) => Some(PropertyValue::Fixed(value)),
            draft => Some(PropertyValue::Fixed(draft.resolve("x"))),
        }
    }

    /// A write of one or more metadata properties.
    pub(super) fn write_metadata(&mut self, state: &ModelState, user: UserNumber) -> ModelOperation {
        let surface = if self.chance(20) { Surface::Frontend } else { Surface::Backend };
        let mode = if surface == Surface::Backend && self.chance(20) {
            WriteMode::Replace
        } else {
            WriteMode::Merge
        };
        let operation = match (surface, mode) {
            (Surface::Frontend, _) => Operation::FrontendUpdateMetadata,
            (Surface::Backend, WriteMode::Merge) => Operation::BackendUpdateUserMetadata,
            (Surface::Backend, WriteMode::Replace) => Operation::BackendReplaceUserMetadata,
        };
        let spec = operation.spec();
        let mut fields = Map::new();
        let params: Vec<&ParamSpec> =
            spec.params.iter().filter(|param| matches!(param.ty, ParamType::Metadata { .. })).collect();
        let count = if self.chance(75) { 1 } else { 1 + self.below(params.len()) };
        for _ in 0..count {
            let Some(param) = self.one_of(&params) else { break };
            let stored = state.user(user).map(|user| user.object(param.wire)).unwrap_or_default();
            let members = match mode {
                WriteMode::Merge if self.chance(50) && !stored.is_empty() => {
                    Some(self.patch_of_stored_member(&stored))
                }
                WriteMode::Merge => self.draw(&self.metadata_patch.clone()),
                WriteMode::Replace => self.draw(&self.metadata_value.clone()).map(|mut members| {
                    // So that later merges meet a stored null.
                    if members.len() > 1 && self.scenario == Scenario::Metadata {
                        members.insert("null".to_owned(), Value::Null);
                    }
                    members
                }),
            };
            fields.extend(members.map(|members| (param.wire.to_owned(), Value::Object(members))));
        }
        ModelOperation::WriteMetadata { user, surface, mode, fields, fault: None }
    }

    /// A patch that changes one member of the stored object, at any depth.
    fn patch_of_stored_member(&mut self, stored: &Map<String, Value>) -> Map<String, Value> {
        let names: Vec<&String> = stored.keys().collect();
        let Some(name) = self.one_of(&names) else { return Map::new() };
        let value = match stored.get(name) {
            Some(Value::Object(nested)) if !nested.is_empty() && self.chance(75) => {
                Value::Object(self.patch_of_stored_member(nested))
            }
            _ => match self.below(6) {
                0..=2 => Value::Null,
                3 => self.draw(&json::scalar()).unwrap_or_default(),
                4 => self.draw(&json::array(0..3)).unwrap_or_default(),
                _ => self.draw(&json::object(1)).map(Value::Object).unwrap_or_default(),
            },
        };
        Map::from_iter([(name.clone(), value)])
    }

    /// A fault to add to a request.
    pub(super) fn request_fault(&mut self, spec: &'static OperationSpec) -> Option<RequestFault> {
        let params: Vec<&'static ParamSpec> = self.property_params(spec).collect();
        let param = self.one_of(&params)?;
        let value = self.draw(&select(values::wrong_type_values(param)))?;
        Some(RequestFault::WrongType(param.wire, value))
    }
}

/// Whether a param bans or locks the user.
fn sets_flag(param: &ParamSpec) -> bool {
    FLAG_OPERATIONS.iter().any(|(_, property, _)| param.property == Some(property))
}
