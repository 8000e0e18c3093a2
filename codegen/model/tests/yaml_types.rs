//! How values of YAML are read into types, and where an error is reported.

use clerk_user_model::source::{FileId, Spanned, read_untyped, read_yaml};
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
enum Word {
    Plain,
    Boxed(Box<Inner>),
    Named(Spanned<String>),
    Empty {},
    Params { size: u64 },
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Inner {
    size: u64,
    note: Option<String>,
}

/// The value of the key `it`.
fn read<T: DeserializeOwned>(value: &str) -> Result<T, String> {
    let text = format!("it:{}{value}\n", if value.is_empty() { "" } else { " " });
    let read = read_yaml::<IndexMap<String, T>>(FileId(0), text.as_bytes());
    read.map(|mut map| map.swap_remove("it").expect("the key `it`")).map_err(|error| {
        let place = &text[error.span.range()];
        format!("{}: {} at `{place}`", error.code.as_str(), error.message)
    })
}

#[track_caller]
fn check<T: DeserializeOwned + PartialEq + std::fmt::Debug>(value: &str, expected: T) {
    assert_eq!(read(value), Ok(expected), "{value:?}");
}

#[track_caller]
fn check_refused<T: DeserializeOwned + std::fmt::Debug>(value: &str, expected: &str) {
    assert_eq!(read::<T>(value).unwrap_err(), expected, "{value:?}");
}

#[test]
fn a_scalar_of_any_kind_is_a_string_unless_it_is_null() {
    for (value, text) in [
        ("5", "5"),
        ("1.50", "1.50"),
        ("0x1F", "0x1F"),
        ("true", "true"),
        ("no", "no"),
        ("2026-05-12", "2026-05-12"),
        ("'null'", "null"),
        ("\"\"", ""),
        ("\"a\\tb\"", "a\tb"),
        ("'it''s'", "it's"),
        ("a # comment", "a"),
        ("a\n  b", "a b"),
        ("|\n  a\n  b\n", "a\nb\n"),
        (">-\n  a\n  b\n", "a b"),
        ("a\r", "a"),
    ] {
        check(value, text.to_owned());
    }
    for value in ["null", "~", "Null"] {
        check_refused::<String>(value, &format!("wrong-type: expected a string at `{value}`"));
    }
    check_refused::<String>("", "wrong-type: expected a string at ``");
    for value in ["[a]", "{ a: b }"] {
        let place = &value[..1];
        let message = format!("wrong-type: expected a single value, not a list or a mapping at `{place}`");
        check_refused::<String>(value, &message);
    }
}

#[test]
fn null_is_no_value() {
    for value in ["", "~", "null", "NULL"] {
        check(value, None::<String>);
        check(value, None::<Inner>);
    }
    check("''", Some(String::new()));
    check("nil", Some("nil".to_owned()));
}

#[test]
fn booleans_have_two_spellings_and_their_capitals() {
    for (value, expected) in [("true", true), ("True", true), ("FALSE", false), ("\"true\"", true)] {
        check(value, expected);
    }
    for value in ["yes", "on", "1", "tRue"] {
        check_refused::<bool>(value, &format!("wrong-type: expected `true` or `false` at `{value}`"));
    }
}

#[test]
fn integers_have_the_range_of_their_type() {
    check("65535", u16::MAX);
    check("4294967295", u32::MAX);
    check("18446744073709551615", u64::MAX);
    check("-9223372036854775808", i64::MIN);
    for (value, expected) in [("+5", 5), ("0x1F", 31), ("0o17", 15), ("0b11", 3), ("1_000", 1000), ("'7'", 7)]
    {
        check::<u64>(value, expected);
    }
    check::<i64>("-0", 0);
    for value in ["65536", "-1", "-0", "007", "1.0", "1e3", "x", "0x", "1__0", "_1", "null"] {
        let message = format!("wrong-type: expected a non-negative integer at `{value}`");
        check_refused::<u16>(value, &message);
    }
    for value in ["9223372036854775808", "007", "1.5"] {
        check_refused::<i64>(value, &format!("wrong-type: expected a 64-bit integer at `{value}`"));
    }
}

#[test]
fn an_untyped_value_has_the_type_of_its_text() {
    for (value, expected) in [
        ("", json!(null)),
        ("~", json!(null)),
        ("'~'", json!("~")),
        ("true", json!(true)),
        ("no", json!("no")),
        ("'5'", json!("5")),
        ("5", json!(5)),
        ("-0", json!(0)),
        ("0x10", json!(16)),
        ("007", json!("007")),
        ("1_000", json!("1_000")),
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("18446744073709551616", json!(18_446_744_073_709_551_616.0)),
        ("1.50", json!(1.5)),
        ("1e3", json!(1000.0)),
        (".5", json!(0.5)),
        ("inf", json!("inf")),
        ("+", json!("+")),
        (".", json!(".")),
        ("[1, [a, { b: ~ }]]", json!([1, ["a", { "b": null }]])),
        ("{ 1: a, true: b }", json!({ "1": "a", "true": "b" })),
    ] {
        check::<Value>(value, expected);
    }
    for value in [".inf", "-.INF", ".nan", "1e999"] {
        check_refused::<Value>(value, &format!("wrong-type: expected a finite number at `{value}`"));
    }
}

#[test]
fn a_word_stands_alone_or_before_its_parameters() {
    check("plain", Word::Plain);
    check("{ plain: }", Word::Plain);
    check("{ empty: {} }", Word::Empty {});
    check("{ params: { size: 2 } }", Word::Params { size: 2 });
    check("{ boxed: { size: 2 } }", Word::Boxed(Box::new(Inner { size: 2, note: None })));
    check("{ named: x }", Word::Named(Spanned { value: "x".to_owned(), ..Spanned::default() }));
    for (value, expected) in [
        ("plein", "unknown-word: unknown value `plein` at `plein`"),
        ("5", "unknown-word: unknown value `5` at `5`"),
        ("", "unknown-word: unknown value `~` at ``"),
        ("{ plein: {} }", "unknown-word: unknown value `plein` at `plein`"),
        ("{ params: { size: 2, seize: 3 } }", "unknown-key: unknown key `seize` at `seize`"),
        ("{ boxed: { note: x } }", "missing-key: missing key `size` at `note`"),
        ("{ boxed: {} }", "missing-key: missing key `size` at `{`"),
        ("{ boxed: x }", "wrong-type: expected a mapping at `x`"),
        ("params", "wrong-type: missing parameters of `params` at `params`"),
        ("empty # none", "wrong-type: missing parameters of `empty` at `empty`"),
        ("named", "wrong-type: missing parameters of `named` at `named`"),
        ("'boxed'", "wrong-type: missing parameters of `boxed` at `'boxed'`"),
        ("[plain]", "wrong-type: expected a keyword, or a mapping with one key at `[`"),
        ("{ [plain]: }", "wrong-type: expected a keyword, or a mapping with one key at `[`"),
        ("{}", "wrong-type: expected a keyword, or a mapping with one key at `{`"),
        (
            "{ params: { size: 2 }, plain: }",
            "wrong-type: expected a keyword, or a mapping with one key at `plain`",
        ),
        ("{ plain: x }", "wrong-type: expected a keyword without parameters at `x`"),
    ] {
        check_refused::<Word>(value, expected);
    }
}

#[test]
fn the_first_error_of_a_file_is_reported() {
    for (value, expected) in [
        // The type before the syntax.
        ("{ size: x, note: [", "wrong-type: expected a non-negative integer at `x`"),
        ("{ seize: 1, note: *a }", "unknown-key: unknown key `seize` at `seize`"),
        // The syntax before the type.
        ("{ note: &a x, size: y }", "anchor: anchors, aliases and merge keys are not supported at `x`"),
        ("{ note: !t x, size: y }", "yaml-syntax: YAML tags are not supported at `x`"),
        ("{ <<: { size: 1 } }", "anchor: anchors, aliases and merge keys are not supported at `<<`"),
        ("{ note: x, note: y, size: z }", "duplicate-key: duplicate key `note` at `note`"),
        ("{ size: 1 }\n---\nx", "yaml-syntax: the file has a second YAML document at `---`"),
    ] {
        check_refused::<Inner>(value, expected);
    }
    check_refused::<Word>(
        "params: { size: 1 }",
        "yaml-syntax: mapping values are not allowed in this context at ``",
    );
}

#[test]
fn a_position_is_that_of_the_value() {
    let text = "a: 'x'\nlist:\n- y\n- {z: é}\n";
    let read: IndexMap<Spanned<String>, Spanned<Value>> =
        read_yaml(FileId(0), text.as_bytes()).expect("valid YAML");
    let places: Vec<&str> =
        read.iter().flat_map(|(key, value)| [&text[key.span.range()], &text[value.span.range()]]).collect();
    assert_eq!(places, ["a", "'x'", "list", ""]);
}

#[test]
fn text_without_a_document_is_null_if_untyped() {
    for text in ["", "# comment\n", "---\n", "~"] {
        assert_eq!(read_untyped(text), Ok(Value::Null), "{text:?}");
    }
    assert_eq!(read_untyped("{ a: [").unwrap_err(), "unclosed bracket '[' at byte 5");
}
