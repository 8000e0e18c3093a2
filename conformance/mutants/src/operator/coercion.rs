//! A value changes because it looks like another one: a number in text, a text in capital letters, a big integer.

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Verb};
use serde_json::{Map, Number, Value, json};

use super::definition::{Operator, OperatorMutant, Place};

/// A mutant for each param that writes a text or metadata, and each way in which its value can change.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    let mut mutants = Vec::new();
    for spec in OPERATIONS {
        for param in spec.params {
            let is_written = spec.http.verb != Verb::Get && param.property.is_some();
            let coercions: &[Coercion] = match param.ty {
                ParamType::Metadata { .. } => METADATA,
                ParamType::String { format: None, .. } if is_written => TEXT,
                ParamType::String { format: None, .. } if is_text_filter(spec, param) => FILTER,
                ParamType::Integer { .. } if is_written => INTEGER,
                _ => &[],
            };
            mutants.extend(coercions.iter().map(|coercion| mutant(spec, param, coercion)));
        }
    }
    mutants
}

/// Whether a filter compares texts.
fn is_text_filter(spec: &OperationSpec, param: &ParamSpec) -> bool {
    spec.http.verb == Verb::Get
        && !param.required
        && matches!(param.ty, ParamType::String { format: None, .. })
}

struct Coercion {
    name: &'static str,
    /// What happens, as the end of a sentence about the value.
    sentence: &'static str,
    apply: fn(&mut Value),
}

fn mutant(
    spec: &'static OperationSpec,
    param: &'static ParamSpec,
    coercion: &'static Coercion,
) -> OperatorMutant {
    let place = Place {
        operator: Operator::Coercion,
        path: vec![coercion.name.to_owned(), spec.id.to_owned(), param.wire.to_owned()],
        bug: format!("{} in {} of {}", coercion.sentence, param.wire, spec.id),
        operations: vec![spec.id],
        members: [param.wire].into_iter().chain(param.property).collect(),
    };
    let wire = param.wire;
    place.mutant_of_operation(move |server, request| {
        if !request.params.contains_key(wire) {
            return server.call(request);
        }
        server.call_with_params(request, |params| match params.get_mut(wire) {
            Some(Value::Array(items)) => items.iter_mut().for_each(coercion.apply),
            Some(value) => (coercion.apply)(value),
            None => {}
        })
    })
}

fn change_text(value: &mut Value, change: impl FnOnce(&str) -> Option<Value>) {
    if let Some(changed) = value.as_str().and_then(change) {
        *value = changed;
    }
}

const TEXT: &[Coercion] = &[
    Coercion {
        name: "trimmed",
        sentence: "drops blanks around the text",
        apply: |value| change_text(value, |text| Some(json!(text.trim()))),
    },
    Coercion {
        name: "lower-case",
        sentence: "changes the text to lower case",
        apply: |value| change_text(value, |text| Some(json!(text.to_lowercase()))),
    },
    Coercion {
        name: "null-text",
        sentence: "reads the text `null` as null",
        apply: |value| change_text(value, |text| (text == "null").then_some(Value::Null)),
    },
    Coercion {
        name: "numeric-text",
        sentence: "drops leading zeros of a text of digits",
        apply: |value| {
            change_text(value, |text| {
                let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                let digits = text.trim_start_matches('0');
                is_number.then(|| json!(if digits.is_empty() { "0" } else { digits }))
            });
        },
    },
    Coercion {
        name: "ascii-only",
        sentence: "replaces each character outside ASCII by a question mark",
        apply: |value| {
            change_text(value, |text| {
                Some(json!(text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect::<String>()))
            });
        },
    },
    Coercion {
        name: "one-blank",
        sentence: "replaces several blanks by one",
        apply: |value| {
            change_text(value, |text| {
                let mut last = ' ';
                let kept = text.chars().filter(|c| {
                    let is_second = *c == ' ' && last == ' ';
                    last = *c;
                    !is_second
                });
                Some(json!(kept.collect::<String>()))
            });
        },
    },
    Coercion {
        name: "escaped",
        sentence: "escapes `<`, `&` and quotation marks",
        apply: |value| {
            change_text(value, |text| {
                Some(json!(text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")))
            });
        },
    },
];

/// Two values of a filter count as equal.
const FILTER: &[Coercion] = &[
    Coercion {
        name: "numeric-filter",
        sentence: "drops leading zeros of a text of digits",
        apply: |value| {
            change_text(value, |text| {
                let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                is_number.then(|| json!(text.trim_start_matches('0')))
            });
        },
    },
    Coercion {
        name: "null-filter",
        sentence: "reads the text `null` as the empty text",
        apply: |value| change_text(value, |text| (text == "null").then(|| json!(""))),
    },
];

const INTEGER: &[Coercion] = &[
    Coercion {
        name: "zero-is-null",
        sentence: "reads 0 as null",
        apply: |value| {
            if *value == json!(0) {
                *value = Value::Null;
            }
        },
    },
    Coercion {
        name: "small-integer",
        sentence: "keeps the low 16 bits of the integer",
        apply: |value| {
            if let Some(number) = value.as_i64() {
                *value = json!(number & 0xffff);
            }
        },
    },
];

/// Changes each value below a value, the innermost first.
fn each_value(value: &mut Value, change: fn(&mut Value)) {
    match value {
        Value::Object(members) => members.values_mut().for_each(|value| each_value(value, change)),
        Value::Array(items) => items.iter_mut().for_each(|value| each_value(value, change)),
        _ => {}
    }
    change(value);
}

/// Changes the members of each object below a value.
fn each_object(value: &mut Value, change: fn(&mut Map<String, Value>)) {
    if let Value::Object(members) = value {
        change(members);
    }
    match value {
        Value::Object(members) => members.values_mut().for_each(|value| each_object(value, change)),
        Value::Array(items) => items.iter_mut().for_each(|value| each_object(value, change)),
        _ => {}
    }
}

fn change_keys(members: &mut Map<String, Value>, change: fn(&str) -> String) {
    *members = std::mem::take(members).into_iter().map(|(key, value)| (change(&key), value)).collect();
}

const METADATA: &[Coercion] = &[
    Coercion {
        name: "texts-to-numbers",
        sentence: "reads texts of digits as numbers",
        apply: |value| {
            each_value(value, |value| {
                change_text(value, |text| text.parse::<i64>().ok().map(|number| json!(number)));
            });
        },
    },
    Coercion {
        name: "texts-to-booleans",
        sentence: "reads the texts `true` and `false` as booleans",
        apply: |value| {
            each_value(value, |value| change_text(value, |text| text.parse::<bool>().ok().map(Value::Bool)));
        },
    },
    Coercion {
        name: "texts-to-null",
        sentence: "reads the text `null` as null",
        apply: |value| {
            each_value(value, |value| change_text(value, |text| (text == "null").then_some(Value::Null)));
        },
    },
    Coercion {
        name: "empty-text-to-null",
        sentence: "reads the empty text as null",
        apply: |value| {
            each_value(value, |value| change_text(value, |text| text.is_empty().then_some(Value::Null)));
        },
    },
    Coercion {
        name: "big-integers-rounded",
        sentence: "keeps integers as doubles",
        apply: |value| {
            each_value(value, |value| {
                #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "the bug")]
                if let Some(number) = value.as_i64() {
                    *value = json!(number as f64 as i64);
                }
            });
        },
    },
    Coercion {
        name: "integers-32-bit",
        sentence: "keeps the low 32 bits of integers",
        apply: |value| {
            each_value(value, |value| {
                #[expect(clippy::cast_possible_truncation, reason = "the bug")]
                if let Some(number) = value.as_i64() {
                    *value = json!(number as i32);
                }
            });
        },
    },
    Coercion {
        name: "fractions-dropped",
        sentence: "drops the fraction of numbers",
        apply: |value| {
            each_value(value, |value| {
                #[expect(clippy::cast_possible_truncation, reason = "the bug")]
                if let Some(number) = value.as_f64().filter(|_| value.is_f64()) {
                    *value = json!(number as i64);
                }
            });
        },
    },
    Coercion {
        name: "booleans-to-numbers",
        sentence: "keeps booleans as 0 and 1",
        apply: |value| {
            each_value(value, |value| {
                if let Some(flag) = value.as_bool() {
                    *value = Value::Number(Number::from(u8::from(flag)));
                }
            });
        },
    },
    Coercion {
        name: "empty-objects-to-null",
        sentence: "reads empty objects as null",
        apply: |value| {
            if let Value::Object(members) = value {
                for value in members.values_mut() {
                    each_value(value, |value| {
                        if value.as_object().is_some_and(Map::is_empty) {
                            *value = Value::Null;
                        }
                    });
                }
            }
        },
    },
    Coercion {
        name: "empty-arrays-to-null",
        sentence: "reads empty arrays as null",
        apply: |value| {
            each_value(value, |value| {
                if value.as_array().is_some_and(Vec::is_empty) {
                    *value = Value::Null;
                }
            });
        },
    },
    Coercion {
        name: "digit-keys-to-array",
        sentence: "reads objects whose keys are 0, 1, … as arrays",
        apply: |value| {
            if let Value::Object(members) = value {
                for value in members.values_mut() {
                    each_value(value, |value| {
                        if let Value::Object(members) = value
                            && !members.is_empty()
                            && (0..members.len()).all(|index| members.contains_key(&index.to_string()))
                        {
                            let at =
                                |index: usize| members.get(&index.to_string()).cloned().unwrap_or_default();
                            *value = Value::Array((0..members.len()).map(at).collect());
                        }
                    });
                }
            }
        },
    },
    Coercion {
        name: "keys-lower-case",
        sentence: "changes keys to lower case",
        apply: |value| each_object(value, |members| change_keys(members, |key| key.to_lowercase())),
    },
    Coercion {
        name: "keys-trimmed",
        sentence: "drops blanks around keys",
        apply: |value| each_object(value, |members| change_keys(members, |key| key.trim().to_owned())),
    },
    Coercion {
        name: "keys-at-dots",
        sentence: "replaces dots in keys by underscores",
        apply: |value| each_object(value, |members| change_keys(members, |key| key.replace('.', "_"))),
    },
    Coercion {
        name: "empty-keys-dropped",
        sentence: "drops members with an empty key",
        apply: |value| each_object(value, |members| drop(members.shift_remove(""))),
    },
    Coercion {
        name: "nulls-in-arrays-dropped",
        sentence: "drops nulls in arrays",
        apply: |value| {
            each_value(value, |value| {
                if let Value::Array(items) = value {
                    items.retain(|item| !item.is_null());
                }
            });
        },
    },
    Coercion {
        name: "texts-trimmed",
        sentence: "drops blanks around texts",
        apply: |value| each_value(value, |value| change_text(value, |text| Some(json!(text.trim())))),
    },
    Coercion {
        name: "texts-lower-case",
        sentence: "changes texts to lower case",
        apply: |value| each_value(value, |value| change_text(value, |text| Some(json!(text.to_lowercase())))),
    },
];
