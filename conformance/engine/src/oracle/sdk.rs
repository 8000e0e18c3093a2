//! What an SDK computes, as pure functions of what the server answered. It shares no code with any SDK.

use serde_json::{Map, Value};

/// First and last name as one; null where there is no name, and names of spaces are none.
pub(crate) fn full_name(first: Option<&str>, last: Option<&str>) -> Option<String> {
    let first = first.unwrap_or("");
    let last = last.unwrap_or("");
    let is_none = |name: &str| name.trim().is_empty();
    match (is_none(first), is_none(last)) {
        (true, true) => None,
        (true, false) => Some(last.to_owned()),
        (false, true) => Some(first.to_owned()),
        (false, false) => Some(format!("{first} {last}")),
    }
}

/// Whether any member of a list has a text two levels below.
pub(crate) fn any_has(members: &[Value], outer: &str, inner: &str, text: &str) -> bool {
    members.iter().any(|member| member[outer][inner] == text)
}

/// How many items come before a page, pages counted from 1.
pub(crate) const fn items_before(page: i64, size: i64) -> i64 {
    size * page - size
}

/// Whether a text that is so many milliseconds old is given out again, where it is kept for `ttl` seconds
/// but for the last `leeway` of them, which are never more than all. None within a second of the end: no
/// clock of a test is that true.
pub(crate) fn is_given_out(age: i64, ttl: i64, leeway: i64) -> Option<bool> {
    let end = (ttl - leeway.clamp(0, ttl)) * 1_000;
    ((age - end).abs() > 1_000).then_some(age < end)
}

/// What can be stored of a value by merging: members that are null are missing, at any depth but in arrays.
pub(crate) fn without_nulls(value: &Value) -> Value {
    let Value::Object(members) = value else { return value.clone() };
    let mut kept = Map::new();
    for (name, value) in members {
        if !value.is_null() {
            kept.insert(name.clone(), without_nulls(value));
        }
    }
    Value::Object(kept)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{any_has, full_name, is_given_out, items_before, without_nulls};

    #[test]
    fn a_full_name_is_made_of_the_names_that_are_there() {
        for (first, last, full) in [
            (Some("Ada"), Some("Lovelace"), Some("Ada Lovelace")),
            (Some(""), Some("Lovelace"), Some("Lovelace")),
            (Some("Ada"), Some(""), Some("Ada")),
            (None, Some("Lovelace"), Some("Lovelace")),
            (Some("Ada"), None, Some("Ada")),
            (Some(""), Some(""), None),
            (None, None, None),
            (Some(" "), Some("  "), None),
        ] {
            assert_eq!(full_name(first, last).as_deref(), full, "{first:?} {last:?}");
        }
    }

    #[test]
    fn a_verification_that_is_null_is_none() {
        let list = [json!({ "v": null }), json!({ "v": { "s": "expired" } })];
        assert!(!any_has(&list, "v", "s", "verified"));
        assert!(any_has(&[json!({ "v": { "s": "verified" } })], "v", "s", "verified"));
        assert!(!any_has(&[], "v", "s", "verified"));
    }

    #[test]
    fn pages_are_counted_from_one() {
        assert_eq!((items_before(1, 10), items_before(3, 7), items_before(0, 10)), (0, 14, -10));
    }

    #[test]
    fn a_text_is_given_out_until_its_leeway_and_no_clock_is_trusted_near_the_end() {
        for (age, ttl, leeway, expected) in [
            (0, 60, 0, Some(true)),
            (58_999, 60, 0, Some(true)),
            (59_000, 60, 0, None),
            (60_000, 60, 0, None),
            (61_000, 60, 0, None),
            (61_001, 60, 0, Some(false)),
            (48_999, 60, 10, Some(true)),
            (51_001, 60, 10, Some(false)),
            // A leeway is never more than all, and never less than nothing.
            (0, 10, 60, None),
            (1_001, 10, 60, Some(false)),
            (58_999, 60, -5, Some(true)),
            (61_001, 60, -5, Some(false)),
        ] {
            assert_eq!(is_given_out(age, ttl, leeway), expected, "{age} ms of {ttl} s less {leeway} s");
        }
    }

    #[test]
    fn nulls_are_missing_but_in_arrays() {
        let value = json!({ "a": null, "b": { "c": null, "d": 1 }, "e": [null, { "f": null }] });
        assert_eq!(without_nulls(&value), json!({ "b": { "d": 1 }, "e": [null, { "f": null }] }));
    }
}
