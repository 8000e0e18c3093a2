//! As much of JSON Schema as the generated schemas use. A keyword that is not known here panics, so
//! that nothing passes unread.

use serde_json::Value;

/// Holds a value against a definition of a schema; where it first differs.
pub(crate) fn check(schema: &Value, definition: &str, value: &Value) -> Result<(), String> {
    assert!(schema["$defs"][definition].is_object(), "the schema does not define {definition}");
    against(schema, &schema["$defs"][definition], value, definition)
}

fn against(root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let keywords = schema.as_object().expect("a schema is an object");
    for (keyword, means) in keywords {
        let holds = match keyword.as_str() {
            "description" | "examples" | "format" | "deprecated" => true,
            "const" => value == means,
            "type" => types(means).any(|ty| has_type(value, ty)),
            "pattern" => value.as_str().is_none_or(|text| matches(text, text_of(means))),
            "$ref" => {
                let name = text_of(means).strip_prefix("#/$defs/").expect("a local definition");
                against(root, &root["$defs"][name], value, at)?;
                true
            }
            "anyOf" => {
                let ways = means.as_array().expect("ways are a list");
                // The last way of a union takes any object; what is told as a variant has to be that one.
                match ways.iter().find(|way| tells(way, value)) {
                    Some(way) => against(root, way, value, at).map(|()| true)?,
                    None => ways.iter().any(|way| against(root, way, value, at).is_ok()),
                }
            }
            "items" => {
                let mut items = value.as_array().into_iter().flatten().enumerate();
                items.try_for_each(|(index, item)| against(root, means, item, &format!("{at}[{index}]")))?;
                true
            }
            "required" => value.as_object().is_none_or(|members| {
                means.as_array().into_iter().flatten().all(|name| members.contains_key(text_of(name)))
            }),
            "properties" => {
                for (name, property) in means.as_object().into_iter().flatten() {
                    if let Some(member) = value.get(name) {
                        against(root, property, member, &format!("{at}.{name}"))?;
                    }
                }
                true
            }
            other => panic!("the keyword `{other}` is not known here"),
        };
        if !holds {
            return Err(format!("{at}: {value} against {keyword} {means}"));
        }
    }
    Ok(())
}

/// Whether the value has a member that the schema tells by its pattern.
fn tells(schema: &Value, value: &Value) -> bool {
    schema["properties"].as_object().into_iter().flatten().any(|(name, property)| {
        let text = value.get(name).and_then(Value::as_str);
        text.zip(property["pattern"].as_str()).is_some_and(|(text, pattern)| matches(text, pattern))
    })
}

fn text_of(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn types(means: &Value) -> impl Iterator<Item = &str> {
    means.as_array().map_or(std::slice::from_ref(means), Vec::as_slice).iter().map(text_of)
}

fn has_type(value: &Value, ty: &str) -> bool {
    match ty {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the type `{other}` is not known here"),
    }
}

/// `^(a|b|c.*)$`, the one form that is emitted.
fn matches(text: &str, pattern: &str) -> bool {
    let inner = pattern.strip_prefix("^(").and_then(|rest| rest.strip_suffix(")$"));
    let inner = inner.unwrap_or_else(|| panic!("the pattern `{pattern}` has another form"));
    inner.split('|').any(|word| match word.strip_suffix(".*") {
        Some(prefix) => text.starts_with(prefix),
        None => text == word,
    })
}
