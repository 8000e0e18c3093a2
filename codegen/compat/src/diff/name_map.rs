//! The names in the head of elements of the base: renames that the contracts declare, and those that can be derived.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diff::pairs::Pairs;
use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::{
    EnumType, ErrorDefinition, Operation, Param, ParamType, Property, PropertyType, Resource, SdkType,
};

/// The types and operations of both sides, in pairs, and all renames.
pub(crate) struct NameMap<'a> {
    pub(crate) resources: Pairs<'a, Resource>,
    pub(crate) enums: Pairs<'a, EnumType>,
    pub(crate) operations: Pairs<'a, Operation>,
    /// Base name → head name, of types that were renamed.
    types: BTreeMap<&'a str, &'a str>,
    /// Base id → head id, of operations that were renamed.
    calls: BTreeMap<String, String>,
    /// Base wire name → head wire name, of properties and params that were renamed.
    wires: BTreeMap<&'a str, &'a str>,
    /// The same, including names that the head uses for something else.
    all_wires: BTreeMap<&'a str, &'a str>,
    /// Base name → head name, of errors that were renamed.
    errors: BTreeMap<&'a str, &'a str>,
    /// The operation that replaces others → the ids of those others.
    pub(crate) moved_operations: BTreeMap<&'a str, Vec<String>>,
    /// Status and code of errors that changed: in the base → in the head.
    responses: BTreeMap<(u16, &'a str), (u16, &'a str)>,
    /// Properties of the base, by resource and wire name, whose param still exists but no longer sets a property.
    pub(crate) params_without_effect: BTreeSet<(&'a str, &'a str)>,
    /// The param that replaces another → that other one.
    pub(crate) moved_params: BTreeMap<String, Element>,
}

impl<'a> NameMap<'a> {
    pub(crate) fn new(base: &'a Model, head: &'a Model) -> Self {
        let resources = Pairs::by_name(&base.resources, &head.resources, |one| one.name.clone())
            .then(|old| Some(old.name.clone()), |new| new.was.clone());
        // Enums do not declare former names; one with the same values is the same on the wire.
        let enums = Pairs::by_name(&base.enums, &head.enums, |one| one.name.clone())
            .then(|old| Some(values(old)), |new| Some(values(new)));
        let operations = Pairs::by_name(&base.operations, &head.operations, Operation::id)
            .then(|old| Some(old.id()), |new| new.was.as_ref().map(|was| format!("{}.{was}", new.surface)));
        let mut types: BTreeMap<&str, &str> = BTreeMap::new();
        for (old, new) in resources.both.iter().filter(|(old, new)| old.name != new.name) {
            types.insert(&old.name, &new.name);
        }
        for (old, new) in enums.both.iter().filter(|(old, new)| old.name != new.name) {
            types.insert(&old.name, &new.name);
        }
        for (old, new) in &resources.both {
            if let (Some(old), Some(new)) = (&old.id, &new.id)
                && old != new
            {
                types.insert(old, new);
            }
        }
        let renamed = operations.both.iter().filter(|(old, new)| old.name != new.name);
        let calls = renamed.map(|(old, new)| (old.id(), new.id())).collect();
        let mut wires = BTreeMap::new();
        for (old, new) in &resources.both {
            for (old, new) in pair_properties(&old.properties, &new.properties).both {
                if let (Some(old), Some(new)) = (&old.wire, &new.wire)
                    && old != new
                {
                    wires.insert(old.as_str(), new.as_str());
                }
            }
        }
        let mut params_without_effect = BTreeSet::new();
        let mut moved_params = BTreeMap::new();
        for (was, is) in &operations.both {
            for (old, new) in pair_params(&was.params, &is.params).both {
                if old.wire != new.wire {
                    wires.insert(&old.wire, &new.wire);
                }
                if let (Some(property), None) = (&old.property, &new.property) {
                    params_without_effect.insert((was.returns.resource(), property.as_str()));
                }
            }
            for param in was.params.iter().chain(&is.params) {
                if let Some(target) = &param.moved_to {
                    moved_params.insert(format!("param {target}"), Element::param(&is.id(), &param.name));
                }
            }
        }
        // A name that the head still uses may refer to the same element as before.
        let kept = wire_names(head);
        let all_wires = wires.clone();
        wires.retain(|wire, _| !kept.contains(wire));
        let pairs = pair_errors(base, head).both;
        let renamed = pairs.iter().filter(|((was, _), (is, _))| was != is);
        let errors = renamed.map(|((was, _), (is, _))| (was.as_str(), is.as_str())).collect();
        let mut moved_operations: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for operation in &base.operations {
            if let Some(target) = &operation.moved_to {
                moved_operations.entry(target).or_default().push(operation.id());
            }
        }
        let responses = pairs.iter().filter_map(|((_, old), (_, new))| {
            let (was, is) = ((old.status, old.code.as_str()), (new.status, new.code.as_str()));
            (was != is).then_some((was, is))
        });
        let responses = responses.collect();
        Self {
            resources,
            enums,
            operations,
            types,
            calls,
            wires,
            all_wires,
            errors,
            moved_operations,
            responses,
            params_without_effect,
            moved_params,
        }
    }

    /// The name in the head of a type of the base.
    pub(crate) fn head_type<'n>(&'n self, name: &'n str) -> &'n str {
        self.types.get(name).copied().unwrap_or(name)
    }

    /// The id in the head of an operation of the base.
    pub(crate) fn head_operation<'n>(&'n self, id: &'n str) -> &'n str {
        self.calls.get(id).map_or(id, String::as_str)
    }

    /// Whether an operation of the head had another name in the base.
    pub(crate) fn is_renamed_operation(&self, id: &str) -> bool {
        self.calls.values().any(|now| now == id)
    }

    /// The wire name in the head of a member or param of the base.
    pub(crate) fn head_wire<'n>(&'n self, wire: &'n str) -> &'n str {
        self.wires.get(wire).copied().unwrap_or(wire)
    }

    /// The same, also for a name that the head uses for something else.
    pub(crate) fn head_wire_of_any<'n>(&'n self, wire: &'n str) -> &'n str {
        self.all_wires.get(wire).copied().unwrap_or(wire)
    }

    /// The name in the head of an error of the base.
    pub(crate) fn head_error<'n>(&'n self, name: &'n str) -> &'n str {
        self.errors.get(name).copied().unwrap_or(name)
    }

    /// The type of a property of the base, in the names of the head.
    pub(crate) fn property_type(&self, ty: &PropertyType) -> PropertyType {
        match ty {
            PropertyType::Id(name) => PropertyType::Id(self.head_type(name).to_owned()),
            PropertyType::Enum(name) => PropertyType::Enum(self.head_type(name).to_owned()),
            PropertyType::Resource(name) => PropertyType::Resource(self.head_type(name).to_owned()),
            other => other.clone(),
        }
    }

    /// The type of a param of the base, in the names of the head.
    pub(crate) fn param_type(&self, ty: &ParamType) -> ParamType {
        match ty {
            ParamType::Id(name) => ParamType::Id(self.head_type(name).to_owned()),
            ParamType::Enum(name) => ParamType::Enum(self.head_type(name).to_owned()),
            other => other.clone(),
        }
    }

    /// The type of an SDK method param of the base, in the names of the head.
    pub(crate) fn sdk_type(&self, ty: &SdkType) -> SdkType {
        match ty {
            SdkType::Id(name) => SdkType::Id(self.head_type(name).to_owned()),
            SdkType::Enum(name) => SdkType::Enum(self.head_type(name).to_owned()),
            other => other.clone(),
        }
    }

    /// Whether a value of the head equals one of the base, apart from renames.
    pub(crate) fn is_same(&self, base: &impl serde::Serialize, head: &impl serde::Serialize) -> bool {
        // All parts of a model are plain data, so they can be serialised.
        let (Ok(mut base), Ok(head)) = (serde_json::to_value(base), serde_json::to_value(head)) else {
            return false;
        };
        let mut whole = base.clone();
        base == head
            || {
                self.translate(&mut base, &self.wires);
                base == head
            }
            || {
                // A name that the head still uses may refer to another element.
                self.translate(&mut whole, &self.all_wires);
                whole == head
            }
    }

    fn translate(&self, value: &mut Value, wires: &BTreeMap<&str, &str>) {
        match value {
            Value::String(text) => self.translate_text(text, wires),
            Value::Array(items) => items.iter_mut().for_each(|item| self.translate(item, wires)),
            Value::Object(members) => {
                let code = members.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
                let status = members.get("status").and_then(Value::as_u64);
                let status = status.and_then(|status| u16::try_from(status).ok());
                if let Some((status, code)) = status.and_then(|status| self.head_response(status, &code)) {
                    members.insert("status".to_owned(), status.into());
                    if let Some(code) = code {
                        members.insert("code".to_owned(), code.into());
                    }
                    return;
                }
                for (key, mut member) in std::mem::take(members) {
                    self.translate(&mut member, wires);
                    let mut key = key;
                    self.translate_text(&mut key, wires);
                    members.insert(key, member);
                }
            }
            _ => {}
        }
    }

    /// Status and code in the head of an error response of the base. A rule that judges only the status has no code.
    fn head_response(&self, status: u16, code: &str) -> Option<(u16, Option<&str>)> {
        if !code.is_empty() {
            return self.responses.get(&(status, code)).map(|(status, code)| (*status, Some(*code)));
        }
        let found = self.responses.iter().find(|((was, _), (is, _))| *was == status && is != was);
        found.map(|(_, (is, _))| (*is, None))
    }

    /// Translates a name, or a path of names with dots, to the names of the head.
    fn translate_text(&self, text: &mut String, wires: &BTreeMap<&str, &str>) {
        if let Some(call) = self.calls.get(text.as_str()) {
            text.clone_from(call);
        } else if let Some(ty) = self.types.get(text.as_str()) {
            (*ty).clone_into(text);
        } else if text.split('.').any(|part| wires.contains_key(part)) {
            let parts = text.split('.').map(|part| wires.get(part).copied().unwrap_or(part));
            *text = parts.collect::<Vec<_>>().join(".");
        }
    }
}

/// Pairs properties by name, then by former name, then by wire name.
pub(crate) fn pair_properties<'a>(
    base: impl IntoIterator<Item = &'a Property>,
    head: impl IntoIterator<Item = &'a Property>,
) -> Pairs<'a, Property> {
    Pairs::by_name(base, head, |one| one.name.clone())
        .then(|old| Some(old.name.clone()), |new| new.was.clone())
        .then(|old| old.wire.clone(), |new| new.wire.clone())
}

/// Pairs params by name, then by former name, then by wire name. Path params have no wire name, so they pair by
/// position.
pub(crate) fn pair_params<'a>(base: &'a [Param], head: &'a [Param]) -> Pairs<'a, Param> {
    Pairs::by_name(base, head, |one| one.name.clone())
        .then(|old| Some(old.name.clone()), |new| new.was.clone())
        .then(|old| Some(old.wire.clone()), |new| Some(new.wire.clone()))
}

/// An error with its name.
pub(crate) type NamedError<'a> = (&'a String, &'a ErrorDefinition);

/// Errors of both sides with their names.
pub(crate) struct ErrorPairs<'a> {
    pub(crate) both: Vec<(NamedError<'a>, NamedError<'a>)>,
    pub(crate) removed: Vec<NamedError<'a>>,
    pub(crate) added: Vec<NamedError<'a>>,
}

/// Pairs the errors of both sides by name, then by code.
pub(crate) fn pair_errors<'a>(base: &'a Model, head: &'a Model) -> ErrorPairs<'a> {
    let mut found = ErrorPairs { both: Vec::new(), removed: Vec::new(), added: Vec::new() };
    let added: Vec<NamedError<'a>> =
        head.errors.iter().filter(|(name, _)| !base.errors.contains_key(*name)).collect();
    let removed: Vec<NamedError<'a>> =
        base.errors.iter().filter(|(name, _)| !head.errors.contains_key(*name)).collect();
    for old in &base.errors {
        if let Some(new) = head.errors.get_key_value(old.0) {
            found.both.push((old, new));
        }
    }
    let mut by_code: BTreeMap<&str, Vec<NamedError<'a>>> = BTreeMap::new();
    for one in &added {
        by_code.entry(&one.1.code).or_default().push(*one);
    }
    let mut claimed = BTreeSet::new();
    for old in removed {
        match by_code.get(old.1.code.as_str()).map(Vec::as_slice) {
            Some([only]) if claimed.insert(only.0) => found.both.push((old, *only)),
            _ => found.removed.push(old),
        }
    }
    found.added = added.into_iter().filter(|one| !claimed.contains(one.0)).collect();
    found
}

/// All wire names of properties and params.
fn wire_names(model: &Model) -> BTreeSet<&str> {
    let properties =
        model.resources.iter().flat_map(Resource::all_properties).filter_map(|one| one.wire.as_deref());
    let params = model.operations.iter().flat_map(|operation| &operation.params);
    properties.chain(params.map(|param| param.wire.as_str())).collect()
}

/// An enum as it is on the wire: whether it is open, and its values.
fn values(one: &EnumType) -> String {
    let mut values: Vec<&str> = one.values.iter().map(|value| value.value.as_str()).collect();
    values.sort_unstable();
    format!("{} {}", one.open, values.join("\n"))
}
