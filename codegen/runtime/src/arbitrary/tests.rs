//! Tests that generated values cover all edge cases, survive a round trip, and shrink well.

#![expect(unreachable_pub, reason = "the macro is meant for public types")]

use std::fmt::Debug;

use proptest::arbitrary::{Arbitrary, any};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{Choices, FromChoices};
use crate::{
    Actor, ApiVersion, ErrorItem, FileUpload, Format, Metadata, Page, Patch, Presence, Request, Response,
    Secret, Surface, Timestamp,
};

#[derive(Clone, Debug, PartialEq)]
enum Care {
    Water(Water),
    Feed(Feed),
    Unknown(Map<String, Value>),
}

#[derive(Clone, Debug, PartialEq)]
struct Water {
    kind: String,
    object: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
struct Feed {
    kind: String,
}

impl Care {
    fn kind(&self) -> &str {
        match self {
            Self::Water(one) => &one.kind,
            Self::Feed(one) => &one.kind,
            Self::Unknown(members) => members.get("kind").and_then(Value::as_str).unwrap_or_default(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Season {
    Spring,
    Autumn,
    Unknown(String),
}

crate::open_enum!(Season { Spring = "spring", Autumn = "autumn" });
crate::arbitrary!(union Care, kind "kind" { Water(Water), Feed(Feed) });
crate::arbitrary!(Water { kind as tag, object = "care_water" } tagged by ["water"], ["rain_"]);
// The tag values and prefixes overlap with those of the first variant, which takes precedence.
crate::arbitrary!(Feed { kind as tag } tagged by ["dung"], ["", "rain_"]);

fn generated<T: Arbitrary>() -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    let one = |_| any::<T>().new_tree(&mut runner).expect("the strategy should not reject values").current();
    (0..4000).map(one).collect()
}

#[track_caller]
fn check<T: Arbitrary + PartialEq + Serialize + DeserializeOwned>() {
    for sent in generated::<T>() {
        let text = serde_json::to_string(&sent).expect("the value should serialize");
        let received: T = serde_json::from_str(&text).expect("the value should deserialize");
        assert_eq!(received, sent, "{text}");
        assert_eq!(serde_json::to_string(&received).expect("the value should serialize"), text);
    }
}

#[test]
fn every_type_of_the_runtime_survives_a_round_trip() {
    check::<Timestamp>();
    check::<Metadata>();
    check::<Secret>();
    check::<FileUpload>();
    check::<Format>();
    check::<Surface>();
    check::<Actor>();
    check::<ApiVersion>();
    check::<ErrorItem>();
    check::<Request>();
    check::<Response>();
    check::<Season>();
    check::<Page<Season>>();
}

#[track_caller]
fn assert_generated<T: Arbitrary + Debug>(what: &str, matches: impl Fn(&T) -> bool) {
    assert!(generated::<T>().iter().any(matches), "never generated: {what}");
}

#[test]
fn all_three_states_are_generated() {
    assert_generated("keep", Patch::<Secret>::is_keep);
    assert_generated("clear", |one: &Patch<Secret>| *one == Patch::Clear);
    assert_generated("an empty string", |one: &Patch<Secret>| {
        one.as_set().is_some_and(|text| text.expose().is_empty())
    });
    assert_generated("absent", Presence::<Metadata>::is_absent);
    assert_generated("null", |one: &Presence<Metadata>| *one == Presence::Null);
    assert_generated("an empty object", |one: &Presence<Metadata>| {
        one.value().is_some_and(Metadata::is_empty)
    });
}

#[test]
fn metadata_includes_edge_cases_of_json() {
    for edge in
        [json!(null), json!({}), json!([]), json!(""), json!(u64::MAX), json!((1_u64 << 53) + 1), json!(-0.0)]
    {
        assert_generated(&edge.to_string(), |one: &Metadata| one.0.values().any(|value| *value == edge));
    }
    assert_generated("null in an object", |one: &Metadata| {
        one.0.values().any(|value| value.get("a").is_some_and(Value::is_null))
    });
    assert_generated("a string that is not ASCII", |one: &Metadata| {
        one.0.values().any(|value| value.as_str().is_some_and(|text| !text.is_ascii()))
    });
}

#[test]
fn an_unknown_value_is_never_a_known_one() {
    assert_generated("known", |one: &Season| *one == Season::Autumn);
    assert_generated("unknown", |one: &Season| matches!(one, Season::Unknown(_)));
    assert_generated("almost known", |one: &Season| *one == Season::Unknown("AUTUMN".to_owned()));
    for season in generated::<Season>() {
        assert_eq!(Season::from(season.as_str()), season);
    }
}

#[test]
fn a_variant_always_has_one_of_its_tags() {
    assert_generated("by a value", |one: &Care| one.kind() == "water");
    assert_generated("by a prefix", |one: &Care| one.kind().starts_with("rain_"));
    assert_generated("the second", |one: &Care| matches!(one, Care::Feed(_)));
    assert_generated(
        "a constant string",
        |one: &Care| matches!(one, Care::Water(Water { object: Some(text), .. }) if text == "care_water"),
    );
    for care in generated::<Care>() {
        let is_water = care.kind() == "water" || care.kind().starts_with("rain_");
        assert_eq!(is_water, matches!(care, Care::Water(_)), "{care:?}");
    }
}

#[test]
fn an_unknown_variant_has_another_tag_or_none() {
    #[derive(Clone, Debug, PartialEq)]
    enum Tool {
        Spade(Spade),
        Unknown(Map<String, Value>),
    }
    #[derive(Clone, Debug, PartialEq)]
    struct Spade {
        kind: String,
    }
    impl Tool {
        fn kind(&self) -> &str {
            match self {
                Self::Spade(one) => &one.kind,
                Self::Unknown(members) => members.get("kind").and_then(Value::as_str).unwrap_or_default(),
            }
        }
    }
    crate::arbitrary!(union Tool, kind "kind" { Spade(Spade) });
    crate::arbitrary!(Spade { kind as tag } tagged by ["", "a"], ["tr"]);
    let unknown = |one: &Tool| matches!(one, Tool::Unknown(_));
    assert_generated("another tag", |one: &Tool| unknown(one) && one.kind() == "日本語");
    assert_generated("almost a known prefix", |one: &Tool| unknown(one) && one.kind() == "t");
    for tool in generated::<Tool>().into_iter().filter(unknown) {
        assert!(!["", "a"].contains(&tool.kind()) && !tool.kind().starts_with("tr"), "{tool:?}");
    }
}

#[test]
fn recursive_lists_are_finite() {
    #[derive(Clone, Debug, PartialEq)]
    struct Branch {
        twigs: Vec<Branch>,
    }
    crate::arbitrary!(Branch { twigs });
    fn count(branch: &Branch) -> usize {
        1 + branch.twigs.iter().map(count).sum::<usize>()
    }
    let largest = generated::<Branch>().iter().map(count).max();
    assert!(largest.is_some_and(|largest| (10..200).contains(&largest)), "{largest:?}");
}

/// Returns the simplest value that still fails.
fn shrink<T: Arbitrary>(fails: impl Fn(&T) -> bool) -> T {
    let mut runner = TestRunner::deterministic();
    let new = |_| any::<T>().new_tree(&mut runner).expect("the strategy should not reject values");
    let mut tree = (0..4000).map(new).find(|tree| fails(&tree.current())).expect("some value should fail");
    let mut more = tree.simplify();
    while more {
        more = if fails(&tree.current()) { tree.simplify() } else { tree.complicate() };
    }
    tree.current()
}

#[test]
fn a_failing_value_shrinks_to_the_cause() {
    let has_long_text = |one: &Metadata| {
        one.0.values().any(|value| value.as_str().is_some_and(|text| text.chars().count() > 5))
    };
    let shown = serde_json::to_string(&shrink(has_long_text)).expect("the value should serialize");
    assert!(shown.len() < 40, "{shown}");
    assert_eq!(shrink(|one: &Page<Timestamp>| one.data.len() == 2).data, [Timestamp::from_millis(0); 2]);
    assert_eq!(shrink(|one: &Page<Timestamp>| (1..100).contains(&one.total_count)).total_count, 1);
    let deep = |one: &Metadata| one.0.values().any(|value| value.get("b").is_some());
    let shown = shrink(deep).to_value().to_string();
    assert!([r#"{"a":{"b":null}}"#, r#"{"":{"b":null}}"#].contains(&shown.as_str()), "{shown}");
}

#[test]
fn the_same_choices_give_the_same_value() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..100 {
        let mut choices = Choices::random(runner.new_rng());
        let request = Request::from_choices(&mut choices);
        assert_eq!(Request::from_choices(&mut Choices::of(choices.into_sequence())), request);
    }
}
