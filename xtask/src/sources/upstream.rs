//! Compares the params of a contract with those of the OpenAPI documents, where these are at hand. Each difference is
//! listed with its reason in `spec/sources/openapi/params.yaml`, or the contract calls the fault disputed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use clerk_user_model::model::{Operation, Param, ParamType};
use clerk_user_model::{Model, ParamFault, ParamLocation};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::openapi::{self, UpstreamOperations, UpstreamParam, place};

/// What stands for a value that there is not.
const NONE: &str = "none";

/// The accepted differences.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Differences {
    /// The folder of `spec/`.
    pub(super) contract: String,
    api_version: String,
    /// The document of each surface.
    documents: BTreeMap<String, String>,
    #[serde(default)]
    left_out: Vec<LeftOut>,
    #[serde(rename = "differences")]
    accepted: Vec<Accepted>,
}

/// A param that the contract has for no operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    name: String,
    why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    aspect: String,
    ours: String,
    theirs: String,
    why: String,
    params: Vec<String>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Difference {
    /// `surface.operation.param`.
    param: String,
    aspect: &'static str,
    ours: String,
    theirs: String,
}

impl Differences {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))?;
        serde_saphyr::from_str(&text).with_context(|| format!("failed to parse {}", path.display()))
    }

    /// The documents of a folder, by surface.
    pub(super) fn documents(&self, folder: &Path) -> Result<BTreeMap<String, Value>> {
        let document = |(surface, name): (&String, &String)| {
            let path = folder.join(name);
            let text =
                fs::read_to_string(&path).with_context(|| format!("failed to read {}", path.display()))?;
            // The documents are far larger than any file that is written by hand.
            let options = serde_saphyr::options! { budget: None };
            let document = serde_saphyr::from_str_with_options(&text, options)
                .with_context(|| format!("failed to parse {}", path.display()))?;
            Ok((surface.clone(), document))
        };
        self.documents.iter().map(document).collect()
    }

    /// What differs and is not listed, and what is listed and does not differ. Also the number of compared params.
    pub(super) fn compare(&self, model: &Model, documents: &BTreeMap<String, Value>) -> (Vec<String>, usize) {
        let mut comparison =
            Comparison { table: self, found: BTreeSet::new(), problems: Vec::new(), params: 0 };
        for entry in &self.accepted {
            if entry.why.trim().is_empty() {
                let params = entry.params.join(", ");
                let problem =
                    format!("missing `why` in the difference `{}` of {params}; add the reason", entry.aspect);
                comparison.problems.push(problem);
            }
        }
        for entry in self.left_out.iter().filter(|entry| entry.why.trim().is_empty()) {
            let problem = format!("missing `why` in `{}` of `left-out`; add the reason", entry.name);
            comparison.problems.push(problem);
        }
        let operations: BTreeMap<&str, UpstreamOperations> = documents
            .iter()
            .map(|(surface, document)| (surface.as_str(), openapi::operations(document)))
            .collect();
        let mut left_out: BTreeSet<&str> = BTreeSet::new();
        for operation in &model.operations {
            if !self.has(operation.since.as_deref(), operation.until.as_deref()) {
                continue;
            }
            let Some(upstream) = operations.get(operation.surface.as_str()) else { continue };
            let verb = word(&operation.http.verb).unwrap_or_default();
            let (verb, shown) = (verb.to_lowercase(), verb.to_uppercase());
            match upstream.get(&(verb, place(&operation.http.path))) {
                Some(params) => comparison.compare_operation(model, operation, params, &mut left_out),
                None => comparison.problems.push(format!(
                    "{}: the OpenAPI document has no `{shown} {}`; correct `http` of the operation",
                    operation.id(),
                    operation.http.path
                )),
            }
        }
        for entry in self.left_out.iter().filter(|entry| !left_out.contains(entry.name.as_str())) {
            comparison.problems.push(format!("`{}` of `left-out` is in no document; remove it", entry.name));
        }
        comparison.finish()
    }

    /// Whether something exists at the version of the documents.
    fn has(&self, since: Option<&str>, until: Option<&str>) -> bool {
        let version = self.api_version.as_str();
        since.is_none_or(|since| since <= version) && until.is_none_or(|until| version <= until)
    }
}

struct Comparison<'a> {
    table: &'a Differences,
    found: BTreeSet<Difference>,
    problems: Vec<String>,
    params: usize,
}

impl<'a> Comparison<'a> {
    fn compare_operation(
        &mut self,
        model: &Model,
        operation: &Operation,
        upstream: &BTreeMap<String, UpstreamParam>,
        left_out: &mut BTreeSet<&'a str>,
    ) {
        for param in &operation.params {
            if !self.table.has(param.since.as_deref(), param.until.as_deref()) {
                continue;
            }
            let id = format!("{}.{}", operation.id(), param.name);
            match upstream.get(&param.wire) {
                Some(theirs) => {
                    self.params += 1;
                    self.compare_param(model, &id, param, theirs);
                }
                // The names in a path are our own.
                None if param.location == ParamLocation::Path => {}
                None => self.add(&id, "present", "true".to_owned(), "false".to_owned()),
            }
        }
        for (name, _) in upstream.iter().filter(|(_, param)| !param.in_path) {
            if operation.params.iter().any(|param| param.wire == *name) {
                continue;
            }
            match self.table.left_out.iter().find(|entry| entry.name == *name) {
                Some(entry) => drop(left_out.insert(&entry.name)),
                None => self.add(
                    &format!("{}.{name}", operation.id()),
                    "present",
                    "false".to_owned(),
                    "true".to_owned(),
                ),
            }
        }
    }

    fn compare_param(&mut self, model: &Model, id: &str, param: &Param, theirs: &UpstreamParam) {
        let is_disputed = |fault: ParamFault| param.disputed.contains(&fault);
        if !theirs.in_path && !is_disputed(ParamFault::Missing) {
            self.add(id, "required", param.required.to_string(), theirs.required.to_string());
        }
        self.add(id, "list", param.list.to_string(), theirs.list.to_string());
        let values = match &param.ty {
            ParamType::Enum(name) => model.enums.iter().find(|one| one.name == *name),
            _ => None,
        };
        let is_open = values.is_some_and(|values| values.open);
        if !is_open && !is_disputed(ParamFault::Value) {
            let ours = values.map(|values| {
                let mut values: Vec<String> = values.values.iter().map(|one| one.value.clone()).collect();
                values.sort();
                values.join(" ")
            });
            self.add(
                id,
                "enum",
                or_none(ours),
                or_none(theirs.values.as_ref().map(|values| values.join(" "))),
            );
        }
        for (fault, aspect, name, ours) in bounds(param) {
            if is_disputed(fault) {
                continue;
            }
            self.add(id, aspect, or_none(ours), or_none(theirs.bounds.get(name).cloned()));
        }
        if !is_disputed(ParamFault::Format) {
            self.add(id, "format", or_none(format(param)), or_none(theirs.format.clone()));
        }
    }

    /// Adds a difference, if it is one.
    fn add(&mut self, param: &str, aspect: &'static str, ours: String, theirs: String) {
        if ours != theirs {
            self.found.insert(Difference { param: param.to_owned(), aspect, ours, theirs });
        }
    }

    fn finish(mut self) -> (Vec<String>, usize) {
        let mut is_accepted: BTreeSet<&Difference> = BTreeSet::new();
        for entry in &self.table.accepted {
            for param in &entry.params {
                let same = self.found.iter().find(|found| {
                    found.param == *param
                        && found.aspect == entry.aspect
                        && found.ours == entry.ours
                        && found.theirs == entry.theirs
                });
                match same {
                    Some(same) => drop(is_accepted.insert(same)),
                    None => self.problems.push(format!(
                        "{param}: stale difference `{}` (listed: contract {}, OpenAPI {}); \
                         update or remove the entry",
                        entry.aspect, entry.ours, entry.theirs
                    )),
                }
            }
        }
        let unlisted = self.found.iter().filter(|found| !is_accepted.contains(found));
        self.problems.extend(unlisted.map(|Difference { param, aspect, ours, theirs }| {
            format!(
                "{param}: `{aspect}` is {ours} in the contract and {theirs} in the document; correct the contract, call \
                 the fault `disputed`, or list the difference with its reason"
            )
        }));
        (self.problems, self.params)
    }
}

/// The bounds of a param: the fault of a value beyond it, the aspect, its name in OpenAPI, and the value.
fn bounds(param: &Param) -> [(ParamFault, &'static str, &'static str, Option<String>); 6] {
    let text = |number: &dyn std::fmt::Display| number.to_string();
    let (mut min, mut max, mut shortest, mut longest) = (None, None, None, None);
    match &param.ty {
        ParamType::Integer { min: least, max: most } => {
            (min, max) = (least.map(|number| text(&number)), most.map(|number| text(&number)));
        }
        ParamType::String { min_length, max_length, .. } => {
            (shortest, longest) =
                (min_length.map(|number| text(&number)), max_length.map(|number| text(&number)));
        }
        _ => {}
    }
    [
        (ParamFault::Range, "minimum", "minimum", min),
        (ParamFault::Range, "maximum", "maximum", max),
        (ParamFault::TooShort, "min-length", "minLength", shortest),
        (ParamFault::TooLong, "max-length", "maxLength", longest),
        (ParamFault::TooFew, "min-items", "minItems", param.min_items.map(|number| text(&number))),
        (ParamFault::TooMany, "max-items", "maxItems", param.max_items.map(|number| text(&number))),
    ]
}

/// The format of a param. That of a file is its type.
fn format(param: &Param) -> Option<String> {
    match &param.ty {
        ParamType::File => Some("binary".to_owned()),
        ParamType::String { format: Some(format), .. } => word(format),
        _ => None,
    }
}

/// The word that stands for a value in JSON.
fn word(value: &impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

fn or_none(value: Option<String>) -> String {
    value.unwrap_or_else(|| NONE.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use serde_json::{Value, json};

    use super::Differences;
    use crate::sources::contract;

    /// The operation of the fixture `base` that changes a lamp, as a document would have it.
    fn document(name: &Value) -> BTreeMap<String, Value> {
        let body = json!({ "properties": { "name": name, "notes": {}, "trace": {} } });
        let content = json!({ "application/json": { "schema": body } });
        let change = json!({ "requestBody": { "content": content } });
        let document = json!({ "paths": { "/lamps/{id}": { "get": {}, "patch": change } } });
        BTreeMap::from([("backend".to_owned(), document)])
    }

    /// The problems with a table of accepted differences.
    fn problems(differences: &str, name: &Value) -> Vec<String> {
        let table = format!(
            "contract: base\napi-version: '2031-06-01'\ndocuments: {{ backend: lamps.yml }}\n\
             left-out: [{{ name: trace, why: It is for tests. }}]\ndifferences: {differences}\n"
        );
        let table: Differences = serde_saphyr::from_str(&table).expect("the table can be read");
        // The fixture has the place of a contract.
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/fixtures/base");
        let (model, _) = contract(&fixtures).expect("the fixture has no errors");
        let (problems, params) = table.compare(&model, &document(name));
        assert_eq!(params, 2, "the name and the notes, but no param of a path");
        problems
    }

    #[test]
    fn a_document_that_agrees_has_no_problems() {
        assert_eq!(problems("[]", &json!({ "type": "string" })), Vec::<String>::new());
    }

    #[test]
    fn each_difference_must_be_listed() {
        let name = json!({ "type": "string", "maxLength": 9, "format": "email", "enum": ["a", "b"] });
        let found = problems("[]", &name);
        assert_eq!(found.len(), 3, "{found:?}");
        for (problem, expected) in
            found.iter().zip(["`enum` is none", "`format` is none", "`max-length` is none"])
        {
            assert!(
                problem.starts_with("backend.updateLamp.name: ") && problem.contains(expected),
                "{problem}"
            );
        }
        let listed =
            "[{ aspect: max-length, ours: none, theirs: '9', why: Why., params: [backend.updateLamp.name] }]";
        assert_eq!(problems(listed, &name).len(), 2);
        assert_eq!(problems(listed, &json!({ "maxLength": 9 })), Vec::<String>::new());
    }

    #[test]
    fn a_listed_difference_that_is_gone_or_has_changed_is_a_problem() {
        let listed =
            "[{ aspect: max-length, ours: none, theirs: '9', why: Why., params: [backend.updateLamp.name] }]";
        let gone = problems(listed, &json!({}));
        assert!(gone.len() == 1 && gone[0].contains("stale difference `max-length`"), "{gone:?}");
        assert_eq!(
            problems(listed, &json!({ "maxLength": 8 })).len(),
            2,
            "it is stale, and the new one is not listed"
        );
        let without_reason = listed.replace("Why.", "''");
        assert!(problems(&without_reason, &json!({ "maxLength": 9 }))[0].contains("missing `why`"));
    }
}
