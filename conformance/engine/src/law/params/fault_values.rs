//! Values of a param that have a given fault, and values just within the bounds.

use clerk_user_runtime::{Format, ParamFault, ParamSpec, ParamType};
use serde_json::{Value, json};

use crate::generators::values;
use crate::law::params::size_limit::object_of_bytes;

/// Values with the fault; `None` stands for an absent param. Empty if the param cannot have the fault.
pub(super) fn faulty_values(param: &ParamSpec, fault: ParamFault, nonce: &str) -> Vec<Option<Value>> {
    let each = |values: Vec<Value>| as_param_values(param, values).into_iter().map(Some).collect();
    match (fault, param.ty) {
        (ParamFault::Missing, _) => vec![None],
        (ParamFault::Null, _) => vec![Some(Value::Null)],
        (ParamFault::WrongType, ty) => {
            // A string in place of an instant has the wrong format, which is another fault.
            let has_type = |value: &Value| ty == ParamType::Rfc3339 && value.is_string();
            let values = values::wrong_type_values(param).into_iter();
            values.filter(|value| !has_type(value)).map(Some).collect()
        }
        (ParamFault::Value, ParamType::Enum { open: false, .. }) => {
            each(vec![json!(format!("no_{nonce}")), json!("no such word")])
        }
        (ParamFault::Range, ParamType::Integer { min, max }) => each(
            min.into_iter()
                .flat_map(|min| [min - 1, min - 1_000])
                .chain(max.into_iter().flat_map(|max| [max + 1, max + 1_000]))
                .map(Value::from)
                .collect(),
        ),
        (ParamFault::Format, ParamType::String { format: Some(format), .. }) => {
            each(malformed_texts(format).iter().copied().map(Value::from).collect())
        }
        (ParamFault::Time, ParamType::Rfc3339) => {
            each(vec![json!("yesterday"), json!("2024-13-01T00:00:00Z"), json!("2024-01-01")])
        }
        (ParamFault::TooLong, ParamType::String { max_length: Some(max), .. }) => {
            each(vec![text_of_length(max + 1), text_of_length(2 * max)])
        }
        (ParamFault::TooShort, ParamType::String { min_length: Some(min), .. }) => {
            let lengths = [min.saturating_sub(1), min / 2];
            let lengths = lengths.into_iter().filter(|length| *length < min && *length > 0);
            each(lengths.map(text_of_length).collect())
        }
        (ParamFault::TooMany, _) => {
            param.max_items.map(|max| Some(item_list(param, max + 1, nonce))).into_iter().collect()
        }
        (ParamFault::TooFew, _) => {
            let min = param.min_items.filter(|min| *min > 0);
            min.map(|min| Some(item_list(param, min - 1, nonce))).into_iter().collect()
        }
        (ParamFault::Conflict, _) => vec![Some(values::typed_value(param, nonce))],
        (ParamFault::Count, _) => {
            vec![Some(item_list(param, 2, nonce)), Some(item_list(param, 3, nonce))]
        }
        (ParamFault::TooLarge, ParamType::Metadata { max_bytes: Some(max) }) => {
            // How the size is measured is left open, so the value is far above the limit.
            vec![Some(object_of_bytes(to_usize(max + max / 8), 'x'))]
        }
        (ParamFault::Dependency, _) if !param.requires.is_empty() => {
            vec![Some(values::typed_value(param, nonce))]
        }
        _ => Vec::new(),
    }
}

/// Values at the edge of the bounds. Empty if the minimal request is already valid.
pub(super) fn valid_values(param: &ParamSpec, fault: ParamFault, nonce: &str) -> Vec<Value> {
    let each = |values: Vec<Value>| as_param_values(param, values);
    match (fault, param.ty) {
        (ParamFault::Value, ParamType::Enum { values, .. }) => {
            each(values.iter().copied().map(Value::from).collect())
        }
        (ParamFault::Range, ParamType::Integer { min, max }) => {
            each([min, max].into_iter().flatten().map(Value::from).collect())
        }
        (ParamFault::TooLong, ParamType::String { max_length: Some(max), .. }) => {
            each(vec![text_of_length(max)])
        }
        (ParamFault::TooShort, ParamType::String { min_length: Some(min), .. }) => {
            each(vec![text_of_length(min)])
        }
        (ParamFault::TooMany, _) => {
            param.max_items.map(|max| item_list(param, max, nonce)).into_iter().collect()
        }
        (ParamFault::TooFew, _) => {
            param.min_items.map(|min| item_list(param, min, nonce)).into_iter().collect()
        }
        (ParamFault::TooLarge, ParamType::Metadata { max_bytes: Some(max) }) => {
            vec![object_of_bytes(to_usize(max - max / 8), 'x')]
        }
        (ParamFault::Missing, _) => Vec::new(),
        _ => vec![values::typed_value(param, nonce)],
    }
}

/// A list of this many different items.
pub(super) fn item_list(param: &ParamSpec, count: u64, nonce: &str) -> Value {
    let item = ParamSpec { list: false, ..*param };
    (0..count).map(|index| values::typed_value(&item, &format!("{nonce}{index}"))).collect()
}

/// The values as the param takes them: a list param gets lists of one item.
fn as_param_values(param: &ParamSpec, values: Vec<Value>) -> Vec<Value> {
    values.into_iter().map(|value| if param.list { json!([value]) } else { value }).collect()
}

/// Texts that no implementation accepts for this format.
fn malformed_texts(format: Format) -> &'static [&'static str] {
    match format {
        Format::Email => &["ada", "ada@", "@example.com", "ada@example com"],
        Format::E164 => &["12345", "+12", "+1555O550100"],
        Format::Web3Wallet => &["0x12", "0O0O", "0xzz908400098527886E0F7030069857D2E4169EE7"],
        Format::LanguageTag => &["no tag!", "e n"],
        Format::Username => &["a b", "a@b"],
        Format::Base32 => &["1!", "a b"],
    }
}

fn to_usize(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX / 4)
}

fn text_of_length(characters: u64) -> Value {
    Value::from("x".repeat(to_usize(characters)))
}
