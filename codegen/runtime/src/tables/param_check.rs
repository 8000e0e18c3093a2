//! Finds the faults in the params of a request by checking them against the operation table. Decoding
//! turns the faults into error responses, and validation reports them. This module does not know which error
//! or rule a fault maps to.

use serde_json::{Map, Value};

use crate::{FileUpload, OperationSpec, ParamFault, ParamSpec, ParamType, Timestamp};

/// One fault in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFault {
    /// The kind of fault.
    pub fault: ParamFault,
    /// Wire name of the faulty param. For a dependency, it is the missing param.
    pub param: String,
    /// The table row that the fault violates, if any.
    pub row: Option<&'static ParamSpec>,
    /// Index of the faulty item, if the param is a list.
    pub item: Option<usize>,
}

/// Returns all faults in the params of a request: first those of present params in request order,
/// then those of missing params in table order.
pub fn param_faults(
    operation: &OperationSpec,
    version: &str,
    params: &Map<String, Value>,
) -> Vec<FoundFault> {
    let mut found = Vec::new();
    for (wire, value) in params {
        let row = operation.param(wire);
        let fault = match row {
            None => Some((ParamFault::Unknown, None)),
            Some(param) if !param.exists_at(version) => {
                let is_past = param.until.is_some_and(|until| version > until);
                Some((if is_past { ParamFault::Removed } else { ParamFault::Unknown }, None))
            }
            Some(param) => fault_of(param, param.normalized(value)),
        };
        found.extend(fault.map(|(fault, item)| FoundFault { fault, param: wire.clone(), row, item }));
    }
    for param in operation.params.iter().filter(|param| param.exists_at(version)) {
        let row = Some(param);
        match params.get(param.wire) {
            None if param.required || param.unless.is_some_and(|other| is_absent(params, other)) => {
                let param = param.wire.to_owned();
                found.push(FoundFault { fault: ParamFault::Missing, param, row, item: None });
            }
            Some(value) if !value.is_null() && *value != Value::Bool(false) => {
                let absent = |other: &&&str| is_absent(params, other);
                found.extend(param.requires.iter().filter(absent).map(|other| {
                    let param = (*other).to_owned();
                    FoundFault { fault: ParamFault::Dependency, param, row, item: None }
                }));
                let fault = fault_beside(param, value, params);
                let param = param.wire.to_owned();
                found.extend(fault.map(|fault| FoundFault { fault, param, row, item: None }));
            }
            _ => {}
        }
    }
    found
}

fn is_absent(params: &Map<String, Value>, other: &str) -> bool {
    params.get(other).is_none_or(Value::is_null)
}

/// Checks a value against the values of other params.
fn fault_beside(param: &ParamSpec, value: &Value, params: &Map<String, Value>) -> Option<ParamFault> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let clashes = |(other, allowed): &(&str, &[&str])| {
        params.get(*other).is_some_and(|value| !value.is_null() && !allowed.contains(&text(value).as_str()))
    };
    if param.only_with.iter().any(clashes) {
        return Some(ParamFault::Conflict);
    }
    let length = |value: &Value| value.as_array().map_or(0, Vec::len);
    let other = params.get(param.as_many_as?).map_or(0, length);
    (length(value) > 0 && length(value) != other).then_some(ParamFault::Count)
}

/// Checks one value, and returns the fault and the index of the faulty list item.
fn fault_of(param: &ParamSpec, value: &Value) -> Option<(ParamFault, Option<usize>)> {
    if value.is_null() {
        return (!param.nullable).then_some((ParamFault::Null, None));
    }
    if !param.list {
        return fault_of_one(&param.ty, value).map(|fault| (fault, None));
    }
    let Some(items) = value.as_array() else { return Some((ParamFault::WrongType, None)) };
    if param.max_items.is_some_and(|max| items.len() as u64 > max) {
        return Some((ParamFault::TooMany, None));
    }
    if param.min_items.is_some_and(|min| (items.len() as u64) < min) {
        return Some((ParamFault::TooFew, None));
    }
    let mut faults = items.iter().enumerate();
    faults.find_map(|(index, item)| Some((fault_of_one(&param.ty, item)?, Some(index))))
}

/// Checks a value that is neither null nor a list.
pub(crate) fn fault_of_one(ty: &ParamType, value: &Value) -> Option<ParamFault> {
    let none_unless = |fault, wrong: bool| wrong.then_some(fault);
    match (*ty, value) {
        (ParamType::String { format, min_length, max_length, .. }, Value::String(text)) => {
            let length = text.chars().count() as u64;
            none_unless(ParamFault::TooLong, max_length.is_some_and(|max| length > max))
                .or(none_unless(ParamFault::TooShort, min_length.is_some_and(|min| length < min)))
                .or(none_unless(ParamFault::Format, format.is_some_and(|format| !format.accepts(text))))
        }
        (ParamType::Id { .. }, Value::String(_)) | (ParamType::Boolean, Value::Bool(_)) => None,
        (ParamType::Enum { values, open, .. }, Value::String(text)) => {
            none_unless(ParamFault::Value, !open && !values.contains(&text.as_str()))
        }
        (ParamType::Integer { min, max }, Value::Number(number)) => match number.as_i64() {
            None => Some(ParamFault::WrongType),
            Some(number) => {
                let outside = min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max);
                none_unless(ParamFault::Range, outside)
            }
        },
        (ParamType::Millis, Value::Number(number)) => none_unless(ParamFault::WrongType, !number.is_i64()),
        (ParamType::Rfc3339, Value::String(text)) => {
            none_unless(ParamFault::Time, Timestamp::parse_rfc3339(text).is_err())
        }
        (ParamType::File, value) => {
            none_unless(ParamFault::WrongType, serde_json::from_value::<FileUpload>(value.clone()).is_err())
        }
        (ParamType::Metadata { max_bytes }, Value::Object(_)) => none_unless(
            ParamFault::TooLarge,
            max_bytes.is_some_and(|max| value.to_string().len() as u64 > max),
        ),
        // A metadata value of the wrong type counts as an invalid value, because metadata has its own error
        // for it.
        (ParamType::Metadata { .. }, _) => Some(ParamFault::Value),
        _ => Some(ParamFault::WrongType),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::param_faults;
    use crate::{
        BodyEncoding, Envelope, Format, Http, OperationSpec, ParamFault, ParamLocation, ParamSpec, ParamType,
        Returns, Surface, Verb,
    };

    const TEXT: ParamType =
        ParamType::String { format: None, min_length: Some(2), max_length: Some(3), secret: false };
    const MAIL: ParamType =
        ParamType::String { format: Some(Format::Email), min_length: None, max_length: None, secret: false };
    const BODY: ParamLocation = ParamLocation::Body;

    const fn text(name: &'static str) -> ParamSpec {
        ParamSpec::new(name, name, BODY, ParamType::TEXT)
    }

    const PARAMS: &[ParamSpec] = &[
        ParamSpec {
            required: true,
            ..ParamSpec::new("id", "id", ParamLocation::Path, ParamType::Id { resource: "Pot" })
        },
        ParamSpec { nullable: true, blank_is_null: true, ..ParamSpec::new("name", "name", BODY, TEXT) },
        ParamSpec { list: true, max_items: Some(2), ..ParamSpec::new("mails", "mails", BODY, MAIL) },
        ParamSpec::new("size", "size", BODY, ParamType::Integer { min: Some(1), max: Some(9) }),
        ParamSpec::new(
            "kind",
            "kind",
            BODY,
            ParamType::Enum { name: "Kind", values: &["a", "c"], open: false },
        ),
        ParamSpec::new("notes", "notes", BODY, ParamType::Metadata { max_bytes: Some(7) }),
        ParamSpec { requires: &["name"], ..ParamSpec::new("flag", "flag", BODY, ParamType::Boolean) },
        ParamSpec { until: Some("2030-01-01"), ..ParamSpec::new("old", "old", BODY, ParamType::Boolean) },
        ParamSpec { since: Some("2032-01-01"), ..ParamSpec::new("new", "new", BODY, ParamType::Rfc3339) },
        ParamSpec { list: true, min_items: Some(2), as_many_as: Some("mails"), ..text("tags") },
        ParamSpec { only_with: &[("kind", &["a"]), ("size", &["1", "2"])], ..text("shade") },
        ParamSpec::new("at", "at", BODY, ParamType::Millis),
        ParamSpec::new("file", "file", BODY, ParamType::File),
    ];
    const OPERATION: OperationSpec = OperationSpec {
        id: "backend.changePot",
        name: "changePot",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/pots/{id}",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        statuses: &[],
        anybody: false,
        params: PARAMS,
        returns: Returns::One("Pot"),
        returns_null: false,
        paged_by: None,
        since: None,
        until: None,
    };

    #[track_caller]
    fn check(version: &str, params: Value, expected: &[(ParamFault, &str, Option<usize>)]) {
        let Value::Object(params) = params else { panic!("the parameters should be an object") };
        let found = param_faults(&OPERATION, version, &params);
        let found: Vec<_> = found.iter().map(|one| (one.fault, one.param.as_str(), one.item)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_fault_is_found_at_its_place() {
        use ParamFault as F;
        let now = "2031-01-01";
        check(now, json!({"id": "1", "name": "abc", "mails": ["a@b.cd"], "size": 9, "kind": "a"}), &[]);
        check(now, json!({"id": "1", "name": "", "notes": {"a": 1}, "flag": false}), &[]);
        check(now, json!({"name": "a"}), &[(F::TooShort, "name", None), (F::Missing, "id", None)]);
        check(now, json!({"id": null, "name": "abcd"}), &[(F::Null, "id", None), (F::TooLong, "name", None)]);
        check(now, json!({"id": "1", "mails": ["a@b.cd", "x"]}), &[(F::Format, "mails", Some(1))]);
        check(now, json!({"id": "1", "mails": ["x", "x", "x"]}), &[(F::TooMany, "mails", None)]);
        check(now, json!({"id": "1", "mails": "a@b.cd"}), &[(F::WrongType, "mails", None)]);
        check(
            now,
            json!({"id": "1", "size": 10, "kind": "b"}),
            &[(F::Range, "size", None), (F::Value, "kind", None)],
        );
        check(now, json!({"id": "1", "notes": {"a": 12}}), &[(F::TooLarge, "notes", None)]);
        check(now, json!({"id": "1", "notes": []}), &[(F::Value, "notes", None)]);
        check(now, json!({"id": "1", "flag": true, "name": null}), &[(F::Dependency, "name", None)]);
        check(
            now,
            json!({"id": "1", "old": true, "new": "x", "else": 1}),
            &[(F::Removed, "old", None), (F::Unknown, "new", None), (F::Unknown, "else", None)],
        );
        check("2029-01-01", json!({"id": "1", "old": true}), &[]);
        check("2032-01-01", json!({"id": "1", "new": "x"}), &[(F::Time, "new", None)]);
    }

    #[track_caller]
    fn now(params: Value, expected: &[(ParamFault, &str, Option<usize>)]) {
        check("2031-01-01", params, expected);
    }

    #[test]
    fn bounds_are_inclusive() {
        use ParamFault as F;
        now(json!({"id": "1", "name": "ab", "size": 1, "mails": ["a@b.cd", "a@b.cd"]}), &[]);
        now(json!({"id": "1", "size": 0}), &[(F::Range, "size", None)]);
        now(json!({"id": "1", "size": 1.5}), &[(F::WrongType, "size", None)]);
        now(json!({"id": "1", "notes": {"a": 1}}), &[]);
    }

    #[test]
    fn timestamps_are_integers_and_files_have_two_members() {
        use ParamFault as F;
        now(json!({"id": "1", "at": -1, "file": {"content_type": "a/b", "base64": ""}}), &[]);
        now(
            json!({"id": "1", "at": 1.5, "file": {}}),
            &[(F::WrongType, "at", None), (F::WrongType, "file", None)],
        );
    }

    #[test]
    fn a_param_requires_another_only_if_it_has_a_value() {
        use ParamFault as F;
        now(json!({"id": "1", "flag": true, "name": "abc"}), &[]);
        now(json!({"id": "1", "flag": true}), &[(F::Dependency, "name", None)]);
        now(json!({"id": "1", "flag": false}), &[]);
        now(json!({"id": "1", "flag": null}), &[(F::Null, "flag", None)]);
    }

    #[test]
    fn a_value_is_allowed_with_some_values_of_another_param() {
        use ParamFault as F;
        now(json!({"id": "1", "shade": "x"}), &[]);
        now(json!({"id": "1", "shade": "x", "kind": "a", "size": 2}), &[]);
        now(json!({"id": "1", "shade": "x", "kind": "c"}), &[(F::Conflict, "shade", None)]);
        now(json!({"id": "1", "shade": "x", "size": 3}), &[(F::Conflict, "shade", None)]);
        now(json!({"id": "1", "shade": "x", "kind": null}), &[(F::Null, "kind", None)]);
    }

    #[test]
    fn related_lists_have_the_same_number_of_items() {
        use ParamFault as F;
        let (one, two) = (json!(["a@b.cd"]), json!(["a@b.cd", "a@b.cd"]));
        now(json!({"id": "1", "tags": two, "mails": two}), &[]);
        now(json!({"id": "1", "tags": ["x"], "mails": one}), &[(F::TooFew, "tags", None)]);
        now(json!({"id": "1", "tags": two, "mails": one}), &[(F::Count, "tags", None)]);
        now(json!({"id": "1", "tags": two}), &[(F::Count, "tags", None)]);
        now(json!({"id": "1", "tags": ["x", "x", "x"], "mails": two}), &[(F::Count, "tags", None)]);
        // The empty list has too few items and is not compared with the other list.
        now(json!({"id": "1", "tags": [], "mails": two}), &[(F::TooFew, "tags", None)]);
    }
}
