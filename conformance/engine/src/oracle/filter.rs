//! Which rows pass a filter, judged by the values of a row. It does not depend on operations.

use clerk_user_runtime::FilterTest;
use serde_json::Value;

/// Whether a row with these values passes a filter for `wanted`. Null and absent values are not in `values`.
pub(crate) fn passes_filter(test: FilterTest, wanted: &Value, values: &[Value]) -> bool {
    let has = |text: &str| values.iter().any(|value| value.as_str() == Some(text));
    let instant = |value: &Value| value.as_i64();
    match test {
        FilterTest::AnyOf => texts(wanted).any(has),
        FilterTest::Signed => {
            let (mut included, mut has_inclusion, mut excluded) = (false, false, false);
            for text in texts(wanted) {
                if let Some(text) = text.strip_prefix('-') {
                    excluded |= has(text);
                } else {
                    has_inclusion = true;
                    included |= has(text.strip_prefix('+').unwrap_or(text));
                }
            }
            !excluded && (included || !has_inclusion)
        }
        FilterTest::Part => {
            let part = wanted.as_str().unwrap_or_default().to_lowercase();
            values.iter().filter_map(Value::as_str).any(|text| text.to_lowercase().contains(&part))
        }
        FilterTest::Before => values.iter().filter_map(instant).any(|one| Some(one) < instant(wanted)),
        FilterTest::After => values.iter().filter_map(instant).any(|one| Some(one) > instant(wanted)),
        FilterTest::Is => values.contains(wanted),
    }
}

fn texts(wanted: &Value) -> impl Iterator<Item = &str> {
    wanted.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The values of a row at a path: a property, or `list.property` for the members of a list. Null values are
/// left out.
pub fn values_at(row: &Value, path: &str) -> Vec<Value> {
    let mut values = vec![row.clone()];
    for name in path.split('.') {
        let nested = |value: &Value| match value.get(name) {
            Some(Value::Array(items)) => items.clone(),
            Some(Value::Null) | None => Vec::new(),
            Some(other) => vec![other.clone()],
        };
        values = values.iter().flat_map(nested).collect();
    }
    values
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::FilterTest;
    use serde_json::json;

    use super::{passes_filter, values_at};

    #[test]
    fn each_filter_test_selects_the_right_rows() {
        use FilterTest as T;
        for (test, wanted, values, expected) in [
            (T::AnyOf, json!(["a", "x"]), json!(["b", "a"]), true),
            (T::AnyOf, json!(["x"]), json!(["a"]), false),
            (T::AnyOf, json!(["x"]), json!([]), false),
            (T::Signed, json!(["+a"]), json!(["a"]), true),
            (T::Signed, json!(["a"]), json!(["a"]), true),
            (T::Signed, json!(["+b"]), json!(["a"]), false),
            (T::Signed, json!(["-b"]), json!(["a"]), true),
            (T::Signed, json!(["-b"]), json!([]), true),
            (T::Signed, json!(["-a"]), json!(["a"]), false),
            (T::Signed, json!(["+b", "-a"]), json!(["c"]), false),
            (T::Signed, json!(["+b", "-a"]), json!(["a", "b"]), false),
            (T::Signed, json!(["+a", "-b"]), json!(["a"]), true),
            (T::Signed, json!(["+a", "b"]), json!(["a", "b"]), true),
            (T::Signed, json!(["-a", "-b"]), json!(["a", "b"]), false),
            (T::Signed, json!(["-a", "-b"]), json!(["b"]), false),
            (T::Part, json!("BcD"), json!(["xabcde"]), true),
            (T::Part, json!("bd"), json!(["abcd", "x"]), false),
            (T::Before, json!(5), json!([4]), true),
            (T::Before, json!(5), json!([5]), false),
            (T::Before, json!(5), json!([]), false),
            (T::After, json!(5), json!([6]), true),
            (T::After, json!(5), json!([5]), false),
            (T::Is, json!(false), json!([false]), true),
            (T::Is, json!(true), json!([false]), false),
        ] {
            let values = values.as_array().cloned().unwrap_or_default();
            assert_eq!(passes_filter(test, &wanted, &values), expected, "{test:?} {wanted} of {values:?}");
        }
    }

    #[test]
    fn a_path_names_a_property_or_a_property_of_list_members() {
        let row = json!({ "name": "n", "none": null, "mails": [{ "mail": "a" }, { "mail": "b" }] });
        assert_eq!(values_at(&row, "name"), [json!("n")]);
        assert_eq!(values_at(&row, "mails.mail"), [json!("a"), json!("b")]);
        assert_eq!(values_at(&row, "none"), [] as [serde_json::Value; 0]);
        assert_eq!(values_at(&row, "absent.mail"), [] as [serde_json::Value; 0]);
    }
}
