//! Which rows a filter lets through: a pure function of what a row shows. It knows no operation.

use clerk_user_runtime::FilterTest;
use serde_json::Value;

/// Whether a row that shows these values passes a filter that is asked for with `wanted`. What a row
/// does not have is not among its values.
pub(crate) fn lets(test: FilterTest, wanted: &Value, values: &[Value]) -> bool {
    let has = |text: &str| values.iter().any(|value| value.as_str() == Some(text));
    let instant = |value: &Value| value.as_i64();
    match test {
        FilterTest::AnyOf => texts(wanted).any(has),
        FilterTest::Signed => {
            let (mut included, mut names_one, mut excluded) = (false, false, false);
            for text in texts(wanted) {
                if let Some(text) = text.strip_prefix('-') {
                    excluded |= has(text);
                } else {
                    names_one = true;
                    included |= has(text.strip_prefix('+').unwrap_or(text));
                }
            }
            !excluded && (included || !names_one)
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

/// What a row shows at a place: names with a dot between a list and a property of its members. Null
/// is nothing.
pub fn values_at(row: &Value, place: &str) -> Vec<Value> {
    let mut values = vec![row.clone()];
    for name in place.split('.') {
        let below = |value: &Value| match value.get(name) {
            Some(Value::Array(items)) => items.clone(),
            Some(Value::Null) | None => Vec::new(),
            Some(other) => vec![other.clone()],
        };
        values = values.iter().flat_map(below).collect();
    }
    values
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::FilterTest;
    use serde_json::json;

    use super::{lets, values_at};

    #[test]
    fn each_test_lets_through_what_it_says() {
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
            assert_eq!(lets(test, &wanted, &values), expected, "{test:?} {wanted} of {values:?}");
        }
    }

    #[test]
    fn a_place_is_a_property_or_one_of_the_members_of_a_list() {
        let row = json!({ "name": "n", "none": null, "mails": [{ "mail": "a" }, { "mail": "b" }] });
        assert_eq!(values_at(&row, "name"), [json!("n")]);
        assert_eq!(values_at(&row, "mails.mail"), [json!("a"), json!("b")]);
        assert_eq!(values_at(&row, "none"), [] as [serde_json::Value; 0]);
        assert_eq!(values_at(&row, "absent.mail"), [] as [serde_json::Value; 0]);
    }
}
