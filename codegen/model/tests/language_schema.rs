//! Checks the JSON Schemas of the spec language, which editors use, against spec files: valid files
//! validate, and files with syntax or type errors do not.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clerk_user_model::diagnostic::Code;
use clerk_user_model::schema::{key_table, language_schema};
use clerk_user_model::source::read_untyped;
use serde_json::Value;
use support::ui::{ui_cases, ui_path};

/// The schema for the file at a path.
fn kind(path: &str) -> &'static str {
    match path.split_once('/').map_or(path, |(folder, _)| folder) {
        "contract.yaml" => "contract",
        "errors.yaml" => "errors",
        "control.yaml" => "control",
        "resources" => "resource",
        "enums" => "enum",
        "operations" => "operations",
        "sdk" => "sdk",
        "rules" => "rule",
        other => panic!("unknown folder {other}"),
    }
}

fn schema(kind: &str) -> Value {
    language_schema(kind).expect("each kind of file has a schema")
}

/// The subset of JSON Schema that these schemas use; an unknown keyword fails the test.
struct Validator<'a> {
    root: &'a Value,
}

impl Validator<'_> {
    fn check(&self, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        let Some(keywords) = schema.as_object() else {
            return if *schema == Value::Bool(false) {
                Err(format!("{at}: no value is allowed"))
            } else {
                Ok(())
            };
        };
        for (keyword, means) in keywords {
            match keyword.as_str() {
                "$ref" => {
                    let name = means
                        .as_str()
                        .and_then(|path| path.strip_prefix("#/$defs/"))
                        .expect("a local definition");
                    self.check(&self.root["$defs"][name], value, at)?;
                }
                "type" => {
                    let types = means.as_array().map_or(std::slice::from_ref(means), Vec::as_slice);
                    if !types.iter().any(|ty| has_type(value, ty.as_str().expect("types are words"))) {
                        return Err(format!("{at}: {value} is not of the type {means}"));
                    }
                }
                "const" => ensure(value == means, || format!("{at}: {value} is not {means}"))?,
                "minimum" => ensure(compare(value, means, |value, bound| value >= bound), || {
                    format!("{at}: {value} is too small")
                })?,
                "maximum" => ensure(compare(value, means, |value, bound| value <= bound), || {
                    format!("{at}: {value} is too large")
                })?,
                "oneOf" | "anyOf" => self.check_forms(keyword, means, value, at)?,
                "required" => {
                    for name in means.as_array().into_iter().flatten().filter_map(Value::as_str) {
                        ensure(value.as_object().is_none_or(|members| members.contains_key(name)), || {
                            format!("{at}: {name} is missing")
                        })?;
                    }
                }
                "properties" => {
                    for (name, schema) in means.as_object().into_iter().flatten() {
                        if let Some(member) = value.get(name) {
                            self.check(schema, member, &format!("{at}/{name}"))?;
                        }
                    }
                }
                "additionalProperties" => {
                    for (name, member) in value.as_object().into_iter().flatten() {
                        if schema["properties"].get(name).is_none() {
                            self.check(means, member, &format!("{at}/{name}"))?;
                        }
                    }
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(means, item, &format!("{at}/{index}"))?;
                    }
                }
                "$schema" | "$defs" | "title" | "description" | "default" | "format" => {}
                other => panic!("this test does not support the keyword `{other}`"),
            }
        }
        Ok(())
    }

    fn check_forms(&self, keyword: &str, forms: &Value, value: &Value, at: &str) -> Result<(), String> {
        let forms = forms.as_array().expect("forms are a list");
        let faults: Vec<String> = forms.iter().filter_map(|form| self.check(form, value, at).err()).collect();
        let fitting = forms.len() - faults.len();
        let fits = if keyword == "oneOf" { fitting == 1 } else { fitting > 0 };
        ensure(fits, || format!("{at}: {fitting} forms fit; {}", faults.join("; ")))
    }
}

fn ensure(holds: bool, fault: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(fault()) }
}

fn has_type(value: &Value, ty: &str) -> bool {
    match ty {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        other => panic!("this test does not support the type `{other}`"),
    }
}

fn compare(value: &Value, bound: &Value, holds: fn(f64, f64) -> bool) -> bool {
    value.as_f64().zip(bound.as_f64()).is_none_or(|(value, bound)| holds(value, bound))
}

/// Validates a file against the schema of its kind.
fn validate(path: &str, text: &str) -> Result<(), String> {
    let value = read_untyped(text)?;
    let schema = schema(kind(path));
    Validator { root: &schema }.check(&schema, &value, "")
}

#[test]
fn every_spec_file_validates_against_the_schema_of_its_kind() {
    for file in [support::current(), support::legacy(), support::minimal(), support::every_feature()]
        .into_iter()
        .flatten()
    {
        let text = String::from_utf8(file.bytes).expect("spec files are UTF-8");
        if let Err(fault) = validate(&file.path, &text) {
            panic!("{}{fault}", file.path);
        }
    }
}

#[test]
fn files_with_structural_errors_do_not_validate() {
    for code in [Code::UnknownKey, Code::UnknownWord, Code::MissingKey, Code::WrongType] {
        let text = fs::read_to_string(ui_path(code)).expect("each code has a file of cases");
        for case in ui_cases(&text) {
            let base = support::base();
            let mut files = base.clone();
            support::overlay(&mut files, case.edit);
            let changed: Vec<_> = files
                .iter()
                .filter(|file| base.iter().all(|old| old.path != file.path || old.bytes != file.bytes))
                .collect();
            let faults = changed
                .iter()
                .filter(|file| validate(&file.path, &String::from_utf8_lossy(&file.bytes)).is_err());
            assert_eq!(faults.count(), 1, "{}: {}", code.as_str(), case.name);
        }
    }
}

#[test]
fn every_spec_file_begins_with_its_schema() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let of = |contract: &'static str| move |file| (contract, file);
    let current = support::current().into_iter().map(of("current"));
    for (contract, file) in current.chain(support::legacy().into_iter().map(of("legacy"))) {
        let text = String::from_utf8(file.bytes).expect("spec files are UTF-8");
        let first = text.lines().next().unwrap_or_default();
        let named = first.strip_prefix("# yaml-language-server: $schema=");
        let named = named.unwrap_or_else(|| panic!("{} begins with `{first}`", file.path));
        let folder = spec.join(contract).join(&file.path);
        let folder = folder.parent().expect("a file is in a folder");
        let found = folder
            .join(named)
            .canonicalize()
            .unwrap_or_else(|error| panic!("{}: {named}: {error}", file.path));
        let expected = spec.join(format!("schema/{}.schema.json", kind(&file.path)));
        assert_eq!(found, expected.canonicalize().expect("the schemas are in the tree"), "{}", file.path);
    }
}

#[test]
fn the_table_of_keys_describes_every_key() {
    let table = key_table();
    let rows: Vec<Vec<&str>> = table.lines().skip(2).map(|row| row.split(" | ").collect()).collect();
    for row in &rows {
        assert_eq!(row.len(), 5, "{row:?}");
        assert!(row[4].trim_end_matches(" |").ends_with('.'), "{row:?} has no sentence");
    }
    let described: BTreeSet<String> = rows
        .iter()
        .filter_map(|row| row[1].trim_matches('`').rsplit('.').next().map(str::to_owned))
        .collect();
    for kind in ["contract", "errors", "resource", "enum", "operations", "sdk", "control", "rule"] {
        for key in keys(&schema(kind)) {
            assert!(described.contains(&key), "`{key}` of {kind} has no row");
        }
    }
}

/// All keys of a schema and its definitions.
fn keys(schema: &Value) -> BTreeSet<String> {
    let members = |keyword: &str| schema[keyword].as_object().into_iter().flatten();
    let forms =
        ["oneOf", "anyOf"].into_iter().flat_map(|keyword| schema[keyword].as_array().into_iter().flatten());
    let inner = ["properties", "$defs"].into_iter().flat_map(members).map(|(_, inner)| inner);
    let inner = inner.chain(forms).chain([&schema["items"], &schema["additionalProperties"]]);
    let mut keys: BTreeSet<String> = members("properties").map(|(key, _)| key.clone()).collect();
    keys.extend(inner.filter(|inner| inner.is_object()).flat_map(self::keys));
    keys
}
