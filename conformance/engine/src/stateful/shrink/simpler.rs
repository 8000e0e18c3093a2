//! Simpler variants of a step: fewer properties, members or rows, and smaller values.

use serde_json::{Map, Value, json};

use crate::model::operation::{ModelOperation, PropertyValue, PropertyValues};

/// Variants of a step that are simpler, the simplest first.
pub(super) fn simpler_steps(step: &ModelOperation) -> Vec<ModelOperation> {
    match step {
        ModelOperation::CreateUser { user, values, members } => {
            let with = |values, members| ModelOperation::CreateUser { user: *user, values, members };
            let fewer_values = without_each(values).map(|values| with(values, members.clone()));
            let fewer_members = without_each(members).map(|members| with(values.clone(), members));
            let smaller = smaller_properties(values).into_iter().map(|values| with(values, members.clone()));
            fewer_values.chain(fewer_members).chain(smaller).collect()
        }
        ModelOperation::UpdateUser { user, surface, values, fault } => {
            let with = |values| ModelOperation::UpdateUser {
                user: *user,
                surface: *surface,
                values,
                fault: fault.clone(),
            };
            without_each(values).chain(smaller_properties(values)).map(with).collect()
        }
        ModelOperation::WriteMetadata { user, surface, mode, fields, fault } => {
            let with = |fields| ModelOperation::WriteMetadata {
                user: *user,
                surface: *surface,
                mode: *mode,
                fields,
                fault: fault.clone(),
            };
            simpler_fields(fields).into_iter().map(with).collect()
        }
        ModelOperation::AddMember { user, member, primary: Some(_) } => {
            vec![ModelOperation::AddMember { user: *user, member: *member, primary: None }]
        }
        ModelOperation::ListUsers { users, limit, ascending } => without_each(users)
            .map(|users| ModelOperation::ListUsers { users, limit: *limit, ascending: *ascending })
            .collect(),
        ModelOperation::BulkCreate { user, count, page } => [count / 2, count.saturating_sub(1)]
            .into_iter()
            .filter(|fewer| *fewer > 0 && fewer < count)
            .map(|count| ModelOperation::BulkCreate { user: *user, count, page: *page })
            .collect(),
        _ => Vec::new(),
    }
}

/// A history without the step with this index, which adds a member to a user: the user is created with the member.
pub(super) fn created_with_member(steps: &[ModelOperation], index: usize) -> Option<Vec<ModelOperation>> {
    let ModelOperation::AddMember { user, member, .. } = steps.get(index)? else { return None };
    let mut steps_without = steps.to_vec();
    steps_without.remove(index);
    let members = steps_without.iter_mut().take(index).rev().find_map(|step| match step {
        ModelOperation::CreateUser { user: created, members, .. } if created == user => Some(members),
        _ => None,
    })?;
    members.push(*member);
    Some(steps_without)
}

/// The items without one of them, for each of them.
fn without_each<T: Clone>(items: &[T]) -> impl Iterator<Item = Vec<T>> {
    (0..items.len()).map(|index| {
        let mut fewer = items.to_vec();
        fewer.remove(index);
        fewer
    })
}

/// Metadata fields without one of them, or with a smaller value of one of them.
fn simpler_fields(fields: &Map<String, Value>) -> Vec<Map<String, Value>> {
    let mut found = Vec::new();
    for (name, value) in fields {
        let mut fewer = fields.clone();
        fewer.shift_remove(name);
        found.push(fewer);
        found.extend(smaller_values(value).into_iter().filter(Value::is_object).map(|value| {
            let mut fields = fields.clone();
            fields.insert(name.clone(), value);
            fields
        }));
    }
    found
}

/// Properties with a smaller value of one of them.
fn smaller_properties(values: &[(&'static str, PropertyValue)]) -> Vec<PropertyValues> {
    let mut found = Vec::new();
    for (index, (_, value)) in values.iter().enumerate() {
        let PropertyValue::Fixed(value @ (Value::Object(_) | Value::Array(_))) = value else { continue };
        for value in smaller_values(value).into_iter().filter(Value::is_object) {
            let mut values = values.to_vec();
            values[index].1 = PropertyValue::Fixed(value);
            found.push(values);
        }
    }
    found
}

/// Smaller variants of a JSON value.
fn smaller_values(value: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let mut fewer = members.clone();
                fewer.shift_remove(name);
                found.push(Value::Object(fewer));
                found.extend(smaller_values(value).into_iter().map(|value| {
                    let mut members: Map<String, Value> = members.clone();
                    members.insert(name.clone(), value);
                    Value::Object(members)
                }));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut fewer = items.clone();
                fewer.remove(index);
                found.push(Value::Array(fewer));
                found.extend(smaller_values(item).into_iter().map(|value| {
                    let mut items = items.clone();
                    items[index] = value;
                    Value::Array(items)
                }));
            }
        }
        Value::Null => {}
        scalar if *scalar != json!(1) => found.push(json!(1)),
        _ => {}
    }
    found
}
