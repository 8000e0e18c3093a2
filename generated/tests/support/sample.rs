//! Values that a schema allows, for the members that a test does not spell out.

use serde_json::{Map, Value, json};

/// Adds the members that a resource must have, at every depth; null where `minimal` and null is possible.
pub(crate) fn require(root: &Value, resource: &str, value: &mut Value, minimal: bool) {
    require_by(root, &root["$defs"][resource], value, minimal);
}

fn require_by(root: &Value, schema: &Value, value: &mut Value, minimal: bool) {
    let schema = resolved(root, schema);
    if let Some(items) = value.as_array_mut() {
        items.iter_mut().for_each(|item| require_by(root, &schema["items"], item, minimal));
    }
    let Some(properties) = schema["properties"].as_object().filter(|_| value.is_object()) else { return };
    for wire in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(wire).is_none() {
            set(value, properties, wire, sample(root, &properties[wire], minimal));
        }
    }
    for (wire, property) in properties {
        if let Some(member) = value.get_mut(wire) {
            require_by(root, property, member, minimal);
        }
    }
}

/// Sets a member at its place in the order of the schema.
pub(crate) fn set(value: &mut Value, properties: &Map<String, Value>, wire: &str, member: Value) {
    let Some(members) = value.as_object_mut() else { return };
    let mut old = std::mem::take(members);
    old.insert(wire.to_owned(), member);
    members.extend(properties.keys().filter_map(|name| old.shift_remove_entry(name)));
    members.extend(old);
}

/// A value of this schema; null where `minimal` and null is possible.
pub(crate) fn sample(root: &Value, schema: &Value, minimal: bool) -> Value {
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
            require_by(root, schema, &mut value, minimal);
            value
        }
        _ => json!("sample"),
    }
}

/// The schema behind references and beside null. A union stays as it is: the members depend on the variant.
fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let target = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/"));
    if let Some(name) = target {
        return resolved(root, &root["$defs"][name]);
    }
    let ways = schema["anyOf"].as_array().into_iter().flatten().filter(|way| way["type"] != "null");
    match ways.collect::<Vec<_>>()[..] {
        [way] => resolved(root, way),
        _ => schema,
    }
}
