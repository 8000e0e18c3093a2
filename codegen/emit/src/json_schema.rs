//! JSON Schema 2020-12 of the resources and params, one document per surface.

use clerk_user_runtime::{Format, Surface};
use serde_json::{Map, Value, json};

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::surfaces;
use clerk_user_model::model::{
    DefaultValue, Model, Operation, Param, ParamType, Property, PropertyType, Resource, Union,
};
use clerk_user_model::naming;

/// Emits one schema document per surface.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let model = edition.model;
    surfaces(model).into_iter().map(|surface| emit_surface(model, surface)).collect()
}

fn emit_surface(model: &Model, surface: Surface) -> OutputFile {
    let mut defs = Map::new();
    for id in &model.ids {
        defs.insert(
            id.name.clone(),
            json!({ "type": "string", "description": format!("Id of {}.", id.resource) }),
        );
    }
    for one in &model.enums {
        let values: Vec<&str> = one.values.iter().map(|value| value.value.as_str()).collect();
        // Responses can contain values that this edition does not define.
        defs.insert(
            one.name.clone(),
            json!({ "type": "string", "description": one.doc, "examples": values }),
        );
    }
    for resource in model.resources.iter().filter(|resource| resource.surfaces.contains(&surface)) {
        defs.insert(resource.name.clone(), resource_schema(resource, surface));
    }
    for operation in model.operations.iter().filter(|one| one.surface == surface && !one.params.is_empty()) {
        defs.insert(naming::pascal_case(&operation.name) + "Params", params_schema(model, operation));
    }
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("{} ({surface})", model.title),
        "$comment": "Generated from the contract by `cargo xtask generate`. Do not edit.",
        "$defs": defs,
    });
    let contents = format!("{document:#}\n");
    OutputFile { path: format!("schema/{surface}.json"), contents }
}

fn resource_schema(resource: &Resource, surface: Surface) -> Value {
    match &resource.union {
        Some(union) => union_schema(resource, union, surface),
        None => object_schema(&resource.doc, &resource.properties, surface),
    }
}

fn object_schema(doc: &str, properties: &[Property], surface: Surface) -> Value {
    let shown: Vec<&Property> = properties.iter().filter(|property| property.is_on_wire(surface)).collect();
    let required: Vec<&str> = shown
        .iter()
        .filter(|property| !property.access(surface).optional)
        .map(|property| property.wire())
        .collect();
    let members: Map<String, Value> = shown
        .iter()
        .map(|property| (property.wire().to_owned(), property_schema(property, surface)))
        .collect();
    json!({ "type": "object", "description": doc, "properties": members, "required": required })
}

fn union_schema(resource: &Resource, union: &Union, surface: Surface) -> Value {
    let variants = union.variants.iter().map(|variant| {
        let mut schema = object_schema(&variant.doc, &variant.properties, surface);
        let values: Vec<String> = variant.values.iter().map(|value| regex_escape(value)).collect();
        let prefixes: Vec<String> =
            variant.prefixes.iter().map(|prefix| format!("{}.*", regex_escape(prefix))).collect();
        let pattern = format!("^({})$", [values, prefixes].concat().join("|"));
        schema["properties"][&union.by] = json!({ "type": "string", "pattern": pattern });
        schema
    });
    let mut variants: Vec<Value> = variants.collect();
    variants.push(json!({ "type": "object", "description": "A variant that this edition does not define." }));
    json!({ "description": resource.doc, "anyOf": variants })
}

fn regex_escape(text: &str) -> String {
    text.chars().flat_map(|c| if "\\^$.*+?()[]{}|/".contains(c) { vec!['\\', c] } else { vec![c] }).collect()
}

fn property_schema(property: &Property, surface: Surface) -> Value {
    let mut schema = match &property.ty {
        PropertyType::String => json!({ "type": "string" }),
        PropertyType::Secret => json!({ "type": "string", "format": "password" }),
        PropertyType::Boolean => json!({ "type": "boolean" }),
        PropertyType::Integer => json!({ "type": "integer" }),
        PropertyType::Timestamp => json!({ "type": "integer", "format": "int64" }),
        PropertyType::Metadata | PropertyType::Object => json!({ "type": "object" }),
        PropertyType::Literal(value) => json!({ "const": value }),
        PropertyType::Id(name) | PropertyType::Enum(name) | PropertyType::Resource(name) => reference(name),
    };
    if property.list {
        schema = json!({ "type": "array", "items": schema });
    }
    if property.access(surface).nullable {
        schema = nullable(schema);
    }
    schema["description"] = json!(property.doc);
    if property.deprecated.is_some() {
        schema["deprecated"] = json!(true);
    }
    schema
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn nullable(schema: Value) -> Value {
    match schema.get("type").and_then(Value::as_str) {
        Some(name) => {
            let name = name.to_owned();
            let mut schema = schema;
            schema["type"] = json!([name, "null"]);
            schema
        }
        None => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}

fn params_schema(model: &Model, operation: &Operation) -> Value {
    let required: Vec<&str> =
        operation.params.iter().filter(|param| param.required).map(|param| param.wire.as_str()).collect();
    let members: Map<String, Value> =
        operation.params.iter().map(|param| (param.wire.clone(), param_schema(model, param))).collect();
    json!({
        "type": "object", "description": operation.doc, "properties": members, "required": required,
        "additionalProperties": false,
    })
}

fn param_schema(model: &Model, param: &Param) -> Value {
    let mut schema = param_type_schema(model, &param.ty);
    if param.list {
        schema = json!({ "type": "array", "items": schema });
        if let Some(max) = param.max_items {
            schema["maxItems"] = json!(max);
        }
    }
    if param.nullable {
        schema = nullable(schema);
    }
    schema["description"] = json!(param.doc);
    match &param.default {
        None => {}
        Some(DefaultValue::Boolean(value)) => schema["default"] = json!(value),
        Some(DefaultValue::Integer(value)) => schema["default"] = json!(value),
        Some(DefaultValue::Text(value)) => schema["default"] = json!(value),
    }
    if param.deprecated.is_some() {
        schema["deprecated"] = json!(true);
    }
    schema
}

fn param_type_schema(model: &Model, ty: &ParamType) -> Value {
    match ty {
        ParamType::String { format, min_length, max_length, secret } => {
            let mut schema = json!({ "type": "string" });
            let bounds = [("minLength", min_length), ("maxLength", max_length)];
            for (key, bound) in bounds {
                if let Some(bound) = bound {
                    schema[key] = json!(bound);
                }
            }
            if *format == Some(Format::Email) {
                schema["format"] = json!("email");
            }
            if *secret {
                schema["writeOnly"] = json!(true);
            }
            schema
        }
        ParamType::Id(name) => reference(name),
        ParamType::Enum(name) => {
            let known = model.enum_type(name);
            match known.filter(|one| !one.open) {
                Some(one) => {
                    let values: Vec<&str> = one.values.iter().map(|value| value.value.as_str()).collect();
                    json!({ "enum": values, "type": "string" })
                }
                None => reference(name),
            }
        }
        ParamType::Integer { min, max } => {
            let mut schema = json!({ "type": "integer" });
            for (key, bound) in [("minimum", min), ("maximum", max)] {
                if let Some(bound) = bound {
                    schema[key] = json!(bound);
                }
            }
            schema
        }
        ParamType::Boolean => json!({ "type": "boolean" }),
        ParamType::Millis => json!({ "type": "integer", "format": "int64" }),
        ParamType::File => json!({
            "type": "object", "required": ["content_type", "base64"], "additionalProperties": false,
            "properties": {
                "content_type": { "type": "string" }, "base64": { "type": "string", "contentEncoding": "base64" },
            },
        }),
        ParamType::Rfc3339 => json!({ "type": "string", "format": "date-time" }),
        ParamType::Metadata { .. } => json!({ "type": "object" }),
    }
}
