//! JSON Schema of the spec language, generated from the AST types, for editor support and for the table
//! of keys. It does not depend on the name of any key.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use schemars::{JsonSchema, schema_for};
use serde_json::Value;

use crate::ast::{
    ContractFile, ControlFile, EnumFile, ErrorsFile, OperationsFile, ResourceFile, RuleFile, SdkFile,
};

/// The schema of each kind of file, by the name of the kind.
pub fn language_schemas() -> [(&'static str, Value); 8] {
    [
        ("contract", schema_of::<ContractFile>()),
        ("errors", schema_of::<ErrorsFile>()),
        ("resource", schema_of::<ResourceFile>()),
        ("enum", schema_of::<EnumFile>()),
        ("operations", schema_of::<OperationsFile>()),
        ("sdk", schema_of::<SdkFile>()),
        ("control", schema_of::<ControlFile>()),
        ("rule", schema_of::<RuleFile>()),
    ]
}

/// The schema of one kind of file.
pub fn language_schema(kind: &str) -> Option<Value> {
    language_schemas().into_iter().find(|(name, _)| *name == kind).map(|(_, schema)| schema)
}

fn schema_of<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}

/// All keys of the language as a Markdown table: the kind of file, the path of the key, its value,
/// whether it is required, and its meaning.
///
/// In a path, `*` matches any name and `[]` each item of a list. A shared type is described where it is
/// first used.
pub fn key_table() -> String {
    let mut table = KeyTable { rows: String::new(), described: BTreeMap::new() };
    for (kind, schema) in &language_schemas() {
        SchemaWalk { kind, schema, table: &mut table }.members(schema, "");
    }
    format!("| file | key | value | required | meaning |\n| --- | --- | --- | --- | --- |\n{}", table.rows)
}

struct KeyTable {
    rows: String,
    /// Mappings that have a description already, with the kind of file and the key.
    described: BTreeMap<String, String>,
}

struct SchemaWalk<'a> {
    kind: &'a str,
    schema: &'a Value,
    table: &'a mut KeyTable,
}

/// The description of a value, and its members.
struct ValueDescription<'a> {
    text: String,
    /// A mapping with members, the path to it, and the name of its definition.
    inner: Option<(&'a Value, String, Option<&'a str>)>,
}

impl ValueDescription<'_> {
    fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), inner: None }
    }
}

impl<'a> SchemaWalk<'a> {
    /// Adds a row for each member of a mapping, or for each word that can be its single key.
    fn members(&mut self, mapping: &'a Value, prefix: &str) {
        let variants = mapping["oneOf"].as_array().into_iter().flatten();
        for one in variants.chain([mapping]) {
            let required = one["required"].as_array();
            for (key, value) in one["properties"].as_object().into_iter().flatten() {
                let is_variant = !std::ptr::eq(one, mapping);
                let required =
                    !is_variant && required.is_some_and(|names| names.iter().any(|name| name == key));
                let meaning = value["description"]
                    .as_str()
                    .or_else(|| one["description"].as_str().filter(|_| is_variant));
                self.row(&format!("{prefix}{key}"), value, required, meaning.unwrap_or_default());
            }
        }
    }

    fn row(&mut self, key: &str, value: &'a Value, required: bool, meaning: &str) {
        let ValueDescription { mut text, inner } = self.describe(value);
        let mut inside = None;
        if let Some((mapping, suffix, name)) = inner {
            let described = name.and_then(|name| self.table.described.get(name));
            if let Some(described) = described {
                text = format!("{text}, as {described}");
            } else {
                let name = name.map(str::to_owned);
                self.table.described.extend(name.map(|name| (name, format!("`{key}` of {}", self.kind))));
                inside = Some((mapping, format!("{key}{suffix}.")));
            }
        }
        let required = if required { "yes" } else { "" };
        let meaning = meaning.split_whitespace().collect::<Vec<_>>().join(" ");
        let cells = [self.kind, &format!("`{key}`"), &text, required, &meaning];
        let cells = cells.map(|cell| cell.replace('|', "\\|"));
        // Writing to a string cannot fail.
        let _ = writeln!(self.table.rows, "| {} |", cells.join(" | "));
        if let Some((mapping, prefix)) = inside {
            self.members(mapping, &prefix);
        }
    }

    fn describe(&self, value: &'a Value) -> ValueDescription<'a> {
        if let Some(name) = value["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
            let mut described = self.describe(&self.schema["$defs"][name]);
            if let Some((_, prefix, of)) = &mut described.inner
                && prefix.is_empty()
            {
                *of = Some(name);
            }
            return described;
        }
        // An optional value also allows null; describe the other form.
        if let Some(forms) = value["anyOf"].as_array() {
            let form = forms.iter().find(|form| form["type"] != "null");
            return form.map_or_else(|| ValueDescription::plain("nothing"), |form| self.describe(form));
        }
        if let Some(forms) = value["oneOf"].as_array() {
            let words: Vec<String> = forms
                .iter()
                .filter_map(|form| form["const"].as_str())
                .map(|word| format!("`{word}`"))
                .collect();
            return if words.is_empty() {
                ValueDescription {
                    text: "mapping with one of the keys below".to_owned(),
                    inner: Some((value, String::new(), None)),
                }
            } else {
                ValueDescription::plain(&words.join(", "))
            };
        }
        let ty = value["type"].as_str().or_else(|| value["type"][0].as_str());
        match ty {
            Some("array") => self.within("list", "[]", &value["items"]),
            Some("object") if value["additionalProperties"].is_object() => {
                self.within("mapping by name", ".*", &value["additionalProperties"])
            }
            Some("object") => {
                ValueDescription { text: "mapping".to_owned(), inner: Some((value, String::new(), None)) }
            }
            Some("integer") => ValueDescription::plain("number"),
            Some("boolean") => ValueDescription::plain("`true`, `false`"),
            _ => ValueDescription::plain("string"),
        }
    }

    /// Describes the items of a list or the values of a mapping by name.
    fn within(&self, what: &str, suffix: &str, items: &'a Value) -> ValueDescription<'a> {
        let ValueDescription { text, inner } = self.describe(items);
        let inner = inner.map(|(mapping, prefix, name)| (mapping, format!("{suffix}{prefix}"), name));
        ValueDescription { text: format!("{what}: {text}"), inner }
    }
}
