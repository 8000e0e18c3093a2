//! Values that an SDK derives from the responses of a server. It shares no code with any SDK.

use serde_json::{Map, Value};

/// First and last name joined; `None` without a name. A blank name counts as absent.
pub(crate) fn full_name(first: Option<&str>, last: Option<&str>) -> Option<String> {
    let first = first.unwrap_or("");
    let last = last.unwrap_or("");
    let is_blank = |name: &str| name.trim().is_empty();
    match (is_blank(first), is_blank(last)) {
        (true, true) => None,
        (true, false) => Some(last.to_owned()),
        (false, true) => Some(first.to_owned()),
        (false, false) => Some(format!("{first} {last}")),
    }
}

/// Whether any member of a list has this text at the nested property.
pub(crate) fn any_member_has(members: &[Value], outer: &str, inner: &str, text: &str) -> bool {
    members.iter().any(|member| member[outer][inner] == text)
}

/// The offset of a page. Pages are counted from 1.
pub(crate) const fn page_offset(page: i64, size: i64) -> i64 {
    size * page - size
}

/// Whether a cache still returns a text of this age in milliseconds. It lives for `ttl` seconds, except for
/// the last `leeway` of them; a leeway beyond the lifetime counts as the whole lifetime. `None` within a
/// second of the end, where the clock of a test is not precise enough.
pub(crate) fn is_served_from_cache(age: i64, ttl: i64, leeway: i64) -> Option<bool> {
    let end = (ttl - leeway.clamp(0, ttl)) * 1_000;
    ((age - end).abs() > 1_000).then_some(age < end)
}

/// What merging can store of a value: null members are left out at any depth, except in arrays.
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

    use super::{any_member_has, full_name, is_served_from_cache, page_offset, without_nulls};

    #[test]
    fn a_full_name_joins_the_names_that_are_not_blank() {
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
    fn a_null_verification_does_not_match() {
        let members = [json!({ "v": null }), json!({ "v": { "s": "expired" } })];
        assert!(!any_member_has(&members, "v", "s", "verified"));
        assert!(any_member_has(&[json!({ "v": { "s": "verified" } })], "v", "s", "verified"));
        assert!(!any_member_has(&[], "v", "s", "verified"));
    }

    #[test]
    fn pages_are_counted_from_one() {
        assert_eq!((page_offset(1, 10), page_offset(3, 7), page_offset(0, 10)), (0, 14, -10));
    }

    #[test]
    fn a_text_is_served_until_the_leeway_and_the_last_second_is_undecided() {
        for (age, ttl, leeway, expected) in [
            (0, 60, 0, Some(true)),
            (58_999, 60, 0, Some(true)),
            (59_000, 60, 0, None),
            (60_000, 60, 0, None),
            (61_000, 60, 0, None),
            (61_001, 60, 0, Some(false)),
            (48_999, 60, 10, Some(true)),
            (51_001, 60, 10, Some(false)),
            // The leeway is clamped to the lifetime.
            (0, 10, 60, None),
            (1_001, 10, 60, Some(false)),
            (58_999, 60, -5, Some(true)),
            (61_001, 60, -5, Some(false)),
        ] {
            assert_eq!(
                is_served_from_cache(age, ttl, leeway),
                expected,
                "age {age} ms, ttl {ttl} s, leeway {leeway} s"
            );
        }
    }

    #[test]
    fn nulls_are_left_out_except_in_arrays() {
        let value = json!({ "a": null, "b": { "c": null, "d": 1 }, "e": [null, { "f": null }] });
        assert_eq!(without_nulls(&value), json!({ "b": { "d": 1 }, "e": [null, { "f": null }] }));
    }
}
