//! Fills in the members that no example file spells out, from the schema. So a new property needs no new JSON: only a
//! property that deserves a realistic value is written down.

use serde_json::{Map, Value, json};

use super::Example;

/// Completes the examples of one surface. Every example gets the members that it must have. The members that no
/// example of a resource shows are added to its fullest example.
pub(crate) fn complete(examples: &mut [Example], schema: &Value) {
    // Each variant of a union has members of its own; its examples are complete as they are.
    let is_union = |resource: &str| schema["$defs"][resource]["anyOf"].is_array();
    for example in examples.iter_mut().filter(|example| !is_union(&example.resource)) {
        let minimal = example.has_label("minimal");
        require(schema, &definition(&example.resource), &mut example.value, minimal);
    }
    let names: Vec<String> = examples.iter().map(|example| example.resource.clone()).collect();
    for name in names {
        let Some(properties) = schema["$defs"][&name]["properties"].as_object() else { continue };
        let shows = |example: &Example, wire: &str| {
            example.resource == name && example.value.get(wire).is_some_and(|value| !value.is_null())
        };
        for (wire, property) in properties {
            if !examples.iter().any(|example| shows(example, wire)) {
                let fullest = examples.iter_mut().filter(|example| example.resource == name);
                let fullest = fullest.filter(|example| !example.has_label("minimal")).max_by_key(|example| {
                    (example.has_label("full"), example.value.as_object().map_or(0, Map::len))
                });
                if let Some(example) = fullest {
                    set(&mut example.value, properties, wire, sample(schema, property, false));
                }
            }
        }
    }
}

/// Adds the members that a value of this schema must have, at every depth.
fn require(root: &Value, schema: &Value, value: &mut Value, minimal: bool) {
    let schema = resolved(root, schema);
    if let Some(items) = value.as_array_mut() {
        items.iter_mut().for_each(|item| require(root, &schema["items"], item, minimal));
    }
    let Some(properties) = schema["properties"].as_object().filter(|_| value.is_object()) else { return };
    for wire in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(wire).is_none() {
            set(value, properties, wire, sample(root, &properties[wire], minimal));
        }
    }
    for (wire, property) in properties {
        if let Some(member) = value.get_mut(wire) {
            require(root, property, member, minimal);
        }
    }
}

/// Sets a member at its place in the order of the schema.
fn set(value: &mut Value, properties: &Map<String, Value>, wire: &str, member: Value) {
    let Some(members) = value.as_object_mut() else { return };
    let mut old = std::mem::take(members);
    old.insert(wire.to_owned(), member);
    members.extend(properties.keys().filter_map(|name| old.shift_remove_entry(name)));
    members.extend(old);
}

/// A value of this schema; null where `minimal` and null is possible.
fn sample(root: &Value, schema: &Value, minimal: bool) -> Value {
    let schema = resolved(root, schema);
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    if let Some(example) = schema["examples"].get(0) {
        return example.clone();
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(ty) => vec![ty],
        types => types.as_array().into_iter().flatten().filter_map(Value::as_str).collect(),
    };
    if minimal && types.contains(&"null") {
        return Value::Null;
    }
    match types.first() {
        Some(&"boolean") => json!(true),
        Some(&("integer" | "number")) => json!(1),
        Some(&"array") => json!([]),
        Some(&"object") => {
            let mut value = json!({});
            require(root, schema, &mut value, minimal);
            value
        }
        _ => json!("sample"),
    }
}

/// The schema behind references, and the first way that is not null.
fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let target = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/"));
    if let Some(name) = target {
        return resolved(root, &root["$defs"][name]);
    }
    match schema["anyOf"].as_array().and_then(|ways| ways.iter().find(|way| way["type"] != "null")) {
        Some(way) => resolved(root, way),
        None => schema,
    }
}

fn definition(resource: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{resource}") })
}
