//! What an OpenAPI document says about the params of its operations. It does not depend on a contract, and supports
//! of OpenAPI only what these documents use.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What a document says about one param.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct UpstreamParam {
    pub(super) required: bool,
    pub(super) in_path: bool,
    pub(super) list: bool,
    /// Values of an enum, sorted.
    pub(super) values: Option<Vec<String>>,
    /// Its bounds by name, as in `minLength`. Those of the items of a list are included.
    pub(super) bounds: BTreeMap<String, String>,
    /// Its format, or else its pattern.
    pub(super) format: Option<String>,
}

/// The params of each operation by wire name, by verb in lower case and [`place`].
pub(super) type UpstreamOperations = BTreeMap<(String, String), BTreeMap<String, UpstreamParam>>;

const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];
const BOUNDS: [&str; 6] = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
/// The most references from one schema to the next.
const MAX_REFERENCES: usize = 16;

/// A path without the names of its params and without the version of the API, so that paths can be compared.
pub(super) fn place(path: &str) -> String {
    let mut place = String::new();
    let mut is_name = false;
    for character in path.strip_prefix("/v1/").map_or(path, |rest| rest).trim_start_matches('/').chars() {
        match character {
            '{' => is_name = true,
            '}' => {
                is_name = false;
                place.push_str("{}");
            }
            _ if is_name => {}
            other => place.push(other),
        }
    }
    place
}

/// The operations of a document.
pub(super) fn operations(document: &Value) -> UpstreamOperations {
    let mut found = UpstreamOperations::new();
    for (path, item) in object(document.get("paths")) {
        for (verb, operation) in object(Some(item)).filter(|(verb, _)| VERBS.contains(&verb.as_str())) {
            let mut params = BTreeMap::new();
            let listed = [item, operation].into_iter().filter_map(|part| part.get("parameters")?.as_array());
            for param in listed.flatten().map(|param| resolve(document, param)) {
                let Some(name) = param.get("name").and_then(Value::as_str) else { continue };
                let schema = param.get("schema").unwrap_or(&Value::Null);
                let is_true = |key: &str| param.get(key).and_then(Value::as_bool) == Some(true);
                let in_path = param.get("in").and_then(Value::as_str) == Some("path");
                let described = describe(document, schema, is_true("required"));
                params.insert(bare(name), UpstreamParam { in_path, ..described });
            }
            let body = operation.get("requestBody").map(|body| resolve(document, body));
            for (_, content) in object(body.and_then(|body| body.get("content"))) {
                let schema = content.get("schema").unwrap_or(&Value::Null);
                let body = Body::read(document, schema, 0);
                for (name, schema) in &body.properties {
                    let described = describe(document, schema, body.required.contains(name));
                    params.entry(bare(name)).or_insert(described);
                }
            }
            found.insert((verb.clone(), place(path)), params);
        }
    }
    found
}

/// The members of a body.
#[derive(Default)]
struct Body<'a> {
    properties: BTreeMap<String, &'a Value>,
    required: Vec<String>,
}

impl<'a> Body<'a> {
    fn read(document: &'a Value, schema: &'a Value, depth: usize) -> Self {
        let schema = resolve(document, schema);
        let names = schema.get("required").and_then(Value::as_array);
        let names = names.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let properties = object(schema.get("properties")).map(|(name, schema)| (name.clone(), schema));
        let mut body = Self { properties: properties.collect(), required: names.collect() };
        if depth == MAX_REFERENCES {
            return body;
        }
        let parts = |key: &str| {
            let parts = schema.get(key).and_then(Value::as_array);
            parts.into_iter().flatten().map(|part| Self::read(document, part, depth + 1)).collect::<Vec<_>>()
        };
        for part in parts("allOf") {
            body.properties.extend(part.properties);
            body.required.extend(part.required);
        }
        for alternatives in [parts("oneOf"), parts("anyOf")] {
            // Of alternatives, only what all of them require is required.
            let mut required = alternatives.first().map(|first| first.required.clone()).unwrap_or_default();
            for part in alternatives {
                required.retain(|name| part.required.contains(name));
                for (name, schema) in part.properties {
                    body.properties.entry(name).or_insert(schema);
                }
            }
            body.required.extend(required);
        }
        body
    }
}

fn describe(document: &Value, schema: &Value, required: bool) -> UpstreamParam {
    let schema = resolve(document, schema);
    let list = schema.get("type").and_then(Value::as_str) == Some("array");
    let one = if list { resolve(document, schema.get("items").unwrap_or(&Value::Null)) } else { schema };
    let bound = |name: &str| {
        let value = schema.get(name).or_else(|| one.get(name))?;
        Some((name.to_owned(), value.to_string()))
    };
    let values = one.get("enum").and_then(Value::as_array).map(|values| {
        let mut values: Vec<String> = values
            .iter()
            .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            .collect();
        values.sort();
        values
    });
    let text = |key: &str| one.get(key).and_then(Value::as_str).map(str::to_owned);
    UpstreamParam {
        required,
        in_path: false,
        list,
        values,
        bounds: BOUNDS.iter().filter_map(|name| bound(name)).collect(),
        format: text("format").or_else(|| text("pattern")),
    }
}

/// `order_by[]` is the param `order_by`.
fn bare(name: &str) -> String {
    name.strip_suffix("[]").unwrap_or(name).to_owned()
}

/// What a `$ref` refers to, or the value itself.
fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..MAX_REFERENCES {
        let pointer = value.get("$ref").and_then(Value::as_str).and_then(|link| link.strip_prefix('#'));
        match pointer.and_then(|pointer| document.pointer(pointer)) {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{operations, place};

    #[test]
    fn a_path_is_compared_without_names_and_version() {
        assert_eq!(place("/v1/lamps/{lamp_id}/bulbs"), "lamps/{}/bulbs");
        assert_eq!(place("/lamps/{id}/bulbs"), "lamps/{}/bulbs");
    }

    #[test]
    fn params_are_read_from_paths_queries_and_bodies() {
        let document = json!({
            "components": { "schemas": {
                "Hue": { "type": "string", "enum": ["red", "blue"] },
                "New": { "properties": { "hue": { "$ref": "#/components/schemas/Hue" } }, "required": ["hue"] },
            } },
            "paths": { "/lamps/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "post": {
                    "parameters": [{ "name": "tags[]", "in": "query", "schema": {
                        "type": "array", "maxItems": 3, "items": { "type": "string", "minLength": 2 } } }],
                    "requestBody": { "content": { "application/json": { "schema": { "allOf": [
                        { "$ref": "#/components/schemas/New" },
                        { "properties": { "watts": { "type": "integer", "minimum": 1 } } },
                        { "oneOf": [
                            { "properties": { "on": { "format": "date" } }, "required": ["on", "hue"] },
                            { "properties": { "off": {} }, "required": ["off"] },
                        ] },
                    ] } } } },
                },
            } },
        });
        let found = operations(&document);
        let params = &found[&("post".to_owned(), "lamps/{}".to_owned())];
        assert!(params["id"].in_path && params["id"].required);
        assert!(params["tags"].list && !params["tags"].required);
        assert_eq!(params["tags"].bounds["maxItems"], "3");
        assert_eq!(params["tags"].bounds["minLength"], "2");
        assert!(params["hue"].required);
        assert_eq!(params["hue"].values.as_deref(), Some(&["blue".to_owned(), "red".to_owned()][..]));
        assert_eq!(params["watts"].bounds["minimum"], "1");
        assert_eq!(params["on"].format.as_deref(), Some("date"));
        assert!(!params["on"].required && !params["off"].required, "only one of the alternatives is needed");
    }

    #[test]
    fn references_in_a_circle_end() {
        let document = json!({
            "components": { "schemas": { "Loop": { "allOf": [{ "$ref": "#/components/schemas/Loop" }] } } },
            "paths": { "/lamps": { "post": { "requestBody": { "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Loop" } } } } } } },
        });
        assert_eq!(operations(&document).len(), 1);
    }
}
