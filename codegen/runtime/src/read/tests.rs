//! Objects with every kind of member, a union and lists, with odd values in each place.

#![allow(dead_code, unreachable_pub, reason = "the macros declare public items")]
#![allow(clippy::needless_pass_by_value, reason = "inputs are written in place")]

use serde_json::{Map, Value, json};

use super::{Reading, read, read_event};
use crate::{Metadata, Page, Presence, Timestamp, object, open_enum, string_id, union};

string_id!(LampId, "lamp_");

#[derive(Clone, Debug, PartialEq)]
enum Light {
    Warm,
    Unknown(String),
}
open_enum!(Light { Warm = "warm" });

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
struct Lamp {
    id: LampId,
    name: String,
    light: Light,
    watts: i64,
    shade: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lit_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Presence::is_absent")]
    note: Presence<String>,
    lamps: Vec<Lamp>,
    power: Option<Power>,
    data: Metadata,
}
object!(Lamp {
    0 id "id" required,
    1 name "name" text,
    2 light "light" required,
    3 watts "watts" required,
    4 shade "shade" nullable,
    5 lit_at "lit_at" optional,
    6 note "note" presence,
    7 lamps "lamps" or_empty,
    8 power "power" nullable,
    9 data "data" or_empty,
});

#[derive(Clone, Debug, PartialEq)]
enum Power {
    Mains(Mains),
    Unknown(Map<String, Value>),
}
impl super::Union for Power {
    const BY: &'static str = "object";

    fn read_variant<'de, A: serde::de::MapAccess<'de>>(
        selector: &str,
        members: super::AllMembers<A>,
        place: super::Place<'_>,
    ) -> Result<Option<Self>, A::Error> {
        if selector == "mains" {
            return Ok(members.read(place)?.map(Self::Mains));
        }
        members.into_map().map(Self::Unknown).map(Some)
    }
}
union!(Power);
impl serde::Serialize for Power {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Mains(mains) => mains.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
struct Mains {
    object: String,
    volts: i64,
}
object!(Mains { 0 object "object" text, 1 volts "volts" required });

fn lamp() -> Value {
    json!({
        "id": "lamp_1", "name": "A", "light": "warm", "watts": 5, "shade": "red", "lit_at": 7, "note": null,
        "lamps": [], "power": { "object": "mains", "volts": 230 }, "data": { "a": null },
    })
}

/// The lamp with members replaced; null removes one.
fn lamp_with(changes: Value) -> Value {
    let mut lamp = lamp();
    for (name, value) in changes.as_object().expect("an object") {
        lamp[name] = value.clone();
    }
    lamp
}

fn without(name: &str) -> Value {
    let mut lamp = lamp();
    lamp.as_object_mut().expect("an object").remove(name);
    lamp
}

fn reading(json: &Value) -> Reading<Lamp> {
    read(json.to_string().as_bytes()).expect("the text is JSON")
}

/// Reads the lamp and compares the problems. Returns the JSON of what was read.
#[track_caller]
fn problems(json: &Value, expected: &[&str]) -> Option<Value> {
    let reading = reading(json);
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, expected);
    // serde's `Deserialize` reads the same, and says why there is no value.
    let plain: Result<Lamp, _> = serde_json::from_value(json.clone());
    match (&reading.value, plain) {
        (Some(value), Ok(plain)) => assert_eq!(*value, plain),
        (None, Err(error)) => assert!(problems.contains(&error.to_string()), "{error}"),
        (value, plain) => panic!("{value:?} and {plain:?} differ"),
    }
    reading.value.map(|lamp| serde_json::to_value(lamp).expect("a lamp is JSON"))
}

#[test]
fn a_correct_object_is_read_without_a_problem() {
    assert_eq!(problems(&lamp(), &[]), Some(lamp()));
    let mut reversed: Vec<_> = lamp().as_object().expect("an object").clone().into_iter().collect();
    reversed.reverse();
    assert_eq!(problems(&Value::Object(reversed.into_iter().collect()), &[]), Some(lamp()));
}

#[test]
fn an_optional_or_nullable_member_with_an_odd_value_is_absent() {
    for odd in [json!(3), json!(true), json!([1]), json!({ "a": 1 })] {
        let found = match &odd {
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
            other => other.to_string(),
        };
        let problem = format!("shade: expected text, found {found}");
        assert_eq!(
            problems(&lamp_with(json!({ "shade": odd })), &[&problem]).expect("a lamp")["shade"],
            Value::Null
        );
        let problem = format!("note: expected text, found {found}");
        assert_eq!(
            problems(&lamp_with(json!({ "note": odd })), &[&problem]).expect("a lamp").get("note"),
            None
        );
    }
    let read = problems(
        &lamp_with(json!({ "lit_at": "soon" })),
        &["lit_at: expected a whole number, found \"soon\""],
    );
    assert_eq!(read.expect("a lamp").get("lit_at"), None);
    let read = problems(
        &lamp_with(json!({ "lit_at": null })),
        &["lit_at: expected a time in milliseconds, found null"],
    );
    assert_eq!(read.expect("a lamp").get("lit_at"), None);
    assert_eq!(problems(&without("shade"), &["shade: is missing"]), None);
    problems(&without("note"), &[]).expect("a lamp");
}

#[test]
fn a_list_loses_only_its_odd_elements() {
    let inner = lamp_with(json!({ "watts": "many" }));
    let read = problems(
        &lamp_with(json!({ "lamps": [3, lamp(), inner, null] })),
        &[
            "lamps[0]: expected an object, found 3",
            "lamps[2].watts: expected a whole number, found \"many\"",
            "lamps[3]: expected an object, found null",
        ],
    );
    assert_eq!(read.expect("a lamp")["lamps"], json!([lamp()]));
    for (odd, found) in [(json!(null), "null"), (json!("x"), "\"x\""), (json!({}), "an object")] {
        let problem = format!("lamps: expected a list, found {found}");
        assert_eq!(
            problems(&lamp_with(json!({ "lamps": odd })), &[&problem]).expect("a lamp")["lamps"],
            json!([])
        );
    }
    problems(&without("lamps"), &["lamps: is missing"]).expect("a lamp");
}

#[test]
fn a_required_member_costs_the_object_that_needs_it_and_nothing_else() {
    let missing = without("id");
    assert_eq!(problems(&missing, &["id: is missing"]), None);
    assert_eq!(problems(&lamp_with(json!({ "id": null })), &["id: expected text, found null"]), None);
    assert_eq!(problems(&lamp_with(json!({ "light": 3 })), &["light: expected text, found 3"]), None);
    let power = json!({ "power": { "object": "mains", "volts": null } });
    let read = problems(&lamp_with(power), &["power.volts: expected a whole number, found null"]);
    assert_eq!(read.expect("a lamp")["power"], Value::Null);
    // The reason of the loss is not the first problem.
    let lost = lamp_with(json!({ "shade": 1, "watts": 1.5 }));
    let texts = ["watts: expected a whole number, found 1.5", "shade: expected text, found 1"];
    assert_eq!(problems(&lost, &texts), None);
}

#[test]
fn null_is_an_empty_text_and_empty_metadata() {
    let read = problems(
        &lamp_with(json!({ "name": null, "data": null })),
        &["name: expected text, found null", "data: expected an object, found null"],
    );
    let read = read.expect("a lamp");
    assert_eq!((&read["name"], &read["data"]), (&json!(""), &json!({})));
}

#[test]
fn whole_numbers_may_have_a_point_or_an_exponent() {
    let text = lamp()
        .to_string()
        .replace("\"watts\":5", "\"watts\":1e3")
        .replace("\"lit_at\":7", "\"lit_at\":1000.0");
    let reading: Reading<Lamp> = read(text.as_bytes()).expect("the text is JSON");
    let lamp = reading.value.expect("a lamp");
    assert_eq!(
        (lamp.watts, lamp.lit_at, reading.problems),
        (1_000, Some(Timestamp::from_millis(1_000)), vec![])
    );
    for odd in ["1.5", "1e300", "18446744073709551615"] {
        let text = text.replace("1e3,", &format!("{odd},"));
        let reading: Reading<Lamp> = read(text.as_bytes()).expect("the text is JSON");
        assert_eq!((reading.value, reading.problems.len()), (None, 1), "{odd}");
    }
}

#[test]
fn an_unknown_variant_keeps_its_members_wherever_the_selector_is() {
    for power in
        [json!({ "object": "sun", "a": 1 }), json!({ "a": [1], "object": "sun", "b": 2 }), json!({ "a": 1 })]
    {
        let read = problems(&lamp_with(json!({ "power": power })), &[]);
        assert_eq!(read.expect("a lamp")["power"], power);
    }
    let power = json!({ "volts": 5, "object": "mains" });
    assert_eq!(
        problems(&lamp_with(json!({ "power": power })), &[]).expect("a lamp")["power"]["volts"],
        json!(5)
    );
    let odd = problems(&lamp_with(json!({ "power": 5 })), &["power: expected an object, found 5"]);
    assert_eq!(odd.expect("a lamp")["power"], Value::Null);
}

#[test]
fn unknown_members_are_sent_back_in_the_object_that_they_came_in() {
    let mut inner = lamp_with(json!({ "more": { "x": 1 } }));
    inner["power"]["phase"] = json!(3);
    let lost = lamp_with(json!({ "watts": null, "gone": 1 }));
    let sent = lamp_with(json!({ "lamps": [lost, inner], "new": [1] }));
    let reading = reading(&sent);
    let mut lamp = reading.value.clone().expect("a lamp");
    lamp.name = "B".to_owned();
    let json = reading.with_unknown_members(&lamp).expect("a lamp is JSON");
    assert_eq!(json, lamp_with(json!({ "name": "B", "lamps": [inner], "new": [1] })));
    lamp.lamps.clear();
    let json = reading.with_unknown_members(&lamp).expect("a lamp is JSON");
    assert_eq!(json, lamp_with(json!({ "name": "B", "lamps": [], "new": [1] })));
}

#[test]
fn a_page_keeps_the_items_that_can_be_read() {
    let page: Reading<Page<LampId>> =
        read(br#"{"data":["lamp_1",2],"total_count":2.0}"#).expect("the text is JSON");
    assert_eq!(page.value, Some(Page { data: vec![LampId::from("lamp_1")], total_count: 2 }));
    assert_eq!(page.problems[0].to_string(), "data[1]: expected text, found 2");
    let page: Reading<Page<LampId>> = read(br#"{"total_count":-1}"#).expect("the text is JSON");
    let problems: Vec<String> = page.problems.iter().map(ToString::to_string).collect();
    assert_eq!(page.value, None);
    assert_eq!(problems, ["total_count: expected a whole number from 0, found -1", "data: is missing"]);
}

#[test]
fn text_that_is_not_json_is_an_error() {
    for text in ["", "{\"id\":", "{} x", "[1"] {
        assert!(read::<Vec<i64>>(text.as_bytes()).is_err(), "{text}");
    }
    let whole: Reading<Lamp> = read(b"3").expect("the text is JSON");
    assert_eq!(
        (whole.value, whole.problems[0].to_string()),
        (None, "expected an object, found 3".to_owned())
    );
}

#[test]
fn a_webhook_may_leave_out_what_is_required() {
    let event = json!({ "id": "lamp_1", "lamps": [{ "id": "lamp_2", "watts": "many" }, { "id": "lamp_3" }] });
    let reading: Reading<Lamp> = read_event(event.to_string().as_bytes()).expect("the text is JSON");
    let lamp = reading.value.expect("a lamp");
    let inner: Vec<&str> = lamp.lamps.iter().map(|lamp| lamp.id.as_str()).collect();
    assert_eq!((lamp.watts, lamp.name.as_str(), inner), (0, "", vec!["lamp_3"]));
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    assert!(
        problems.contains(&"lamps[0].watts: expected a whole number, found \"many\"".to_owned()),
        "{problems:?}"
    );
    assert!(problems.contains(&"watts: is missing".to_owned()), "{problems:?}");
    // A response may not.
    let reading: Reading<Lamp> = read(event.to_string().as_bytes()).expect("the text is JSON");
    assert_eq!(reading.value, None);
}
