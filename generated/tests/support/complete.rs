//! Fills in the members that no example file spells out, from the schema. So a new property needs no new JSON: only a
//! property that deserves a realistic value is written down.

use serde_json::{Map, Value};

use super::Example;
use super::sample::{require, sample, set};

/// Completes the examples of one surface. Every example gets the members that it must have. The members that no
/// example of a resource shows are added to its fullest example.
pub(crate) fn complete(examples: &mut [Example], schema: &Value) {
    for example in examples.iter_mut() {
        let minimal = example.has_label("minimal");
        require(schema, &example.resource, &mut example.value, minimal);
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
