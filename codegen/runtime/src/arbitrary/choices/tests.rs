//! Tests of the value that each sequence of choices gives: the simplest value for zeros, and a different
//! value for each other sequence.

use serde_json::{Map, Value, json};

use crate::arbitrary::{Choices, FromChoices, InstantFromChoices, TextFromChoices};
use crate::{Actor, ApiVersion, Metadata, Page, Patch, Presence, Request, Timestamp};

/// Builds a value from a sequence of choices.
fn build<T: FromChoices>(choices: &[u64]) -> T {
    T::from_choices(&mut Choices::of(choices.to_vec()))
}

#[test]
fn zeros_give_the_simplest_value() {
    assert_eq!(build::<Request>(&[]), {
        let (operation, params) = (String::new(), Map::new());
        Request { operation, actor: Actor::Anonymous, api_version: None, params }
    });
    assert_eq!(build::<Page<Option<String>>>(&[]), Page { data: vec![], total_count: 0 });
    assert_eq!(build::<Patch<Timestamp>>(&[]), Patch::Keep);
    assert_eq!(build::<Presence<bool>>(&[]), Presence::Absent);
    assert_eq!(build::<Value>(&[]), Value::Null);
}

#[test]
fn each_choice_gives_a_different_value() {
    assert_eq!([build::<bool>(&[0]), build(&[1])], [false, true]);
    assert_eq!(
        [build::<i64>(&[0, 142]), build(&[1, 9]), build(&[2, 1]), build(&[3, 142])],
        [42, i64::MIN, -1, 142]
    );
    assert_eq!([build::<u16>(&[404]), build(&[65_535])], [404, 65_535]);
    assert_eq!([build::<Option<bool>>(&[0]), build(&[1, 1])], [None, Some(true)]);
    assert_eq!(build::<Timestamp>(&[3, 142]), Timestamp::from_millis(142));
    assert_eq!(build::<ApiVersion>(&[2030, 0, 27]), ApiVersion::known("2030-01-28"));
    let actors = [build::<Actor>(&[0]), build(&[1]), build(&[2, 0, 3])];
    assert_eq!(actors, [Actor::Anonymous, Actor::SecretKey, Actor::User("user_3".to_owned())]);
}

#[test]
fn each_choice_gives_a_different_json_type() {
    for (choices, value) in [
        (&[0][..], json!(null)),
        (&[1, 1], json!({})),
        (&[2, 1], json!([])),
        (&[3, 1], json!(true)),
        (&[4, 1], json!(1)),
        (&[5, 3, 142], json!(142)),
        (&[6, 0.25_f64.to_bits(), 1], json!(0.25)),
        (&[7, 0, 2], json!("ada@example.com")),
        (&[8, 1, 0, 1, 3, 1], json!({"b": true})),
        (&[9, 1, 3, 1], json!([true])),
    ] {
        assert_eq!(build::<Value>(choices), value, "{choices:?}");
    }
    // One member name from the fixed list and one arbitrary string.
    let choices = &[1, 6, 1, 0, 1, 7, 0, 2];
    let members = json!({"b": null, "ada@example.com": null});
    assert_eq!(build::<Metadata>(choices).to_value(), members);
    assert_eq!(Value::Object(build(choices)), members);
}

#[test]
fn json_includes_the_limits_of_doubles_and_machine_words() {
    let integers: Vec<u64> =
        (0..11).map(|edge| build::<Value>(&[4, edge]).as_u64().expect("it has no sign")).collect();
    let word = [2_147_483_647, 2_147_483_648, 4_294_967_296];
    let double = [9_007_199_254_740_991, 9_007_199_254_740_992, 9_007_199_254_740_993];
    let long_word = [9_223_372_036_854_775_807, 9_223_372_036_854_775_808, u64::MAX];
    assert_eq!(integers, [&[0, 1][..], &word, &double, &long_word].concat());
    let fraction = |edge| build::<Value>(&[6, 0, 0, edge]).to_string();
    assert_eq!([fraction(1), fraction(2), fraction(9)], ["1.0", "-0.0", "-1.7e-7"]);
    // A number that JSON cannot represent is replaced with an edge case.
    assert_eq!(build::<Value>(&[6, f64::NAN.to_bits(), 3]), json!(0.1));
}

#[test]
fn json_nests_at_most_three_levels() {
    fn depth(value: &Value) -> usize {
        let inner: Vec<&Value> = match value {
            Value::Array(items) => items.iter().collect(),
            Value::Object(members) => members.values().collect(),
            _ => Vec::new(),
        };
        inner.into_iter().map(|value| 1 + depth(value)).max().unwrap_or(0)
    }
    // Every value is an object (8) or a list (9) as long as choices remain.
    for choice in [8, 9] {
        assert_eq!(depth(&build(&[choice; 400])), 3, "{choice}");
    }
}

#[test]
fn lists_have_at_most_three_items_and_fewer_at_deeper_levels() {
    #[derive(Clone, Debug, PartialEq)]
    struct Branch {
        twigs: Vec<Branch>,
        leaves: Vec<bool>,
    }
    crate::arbitrary!(Branch { twigs, leaves });
    fn depth(branch: &Branch) -> usize {
        branch.twigs.iter().map(|twig| 1 + depth(twig)).max().unwrap_or(0)
    }
    let branch: Branch = build(&[1; 1000]);
    assert_eq!((branch.twigs.len(), branch.leaves.len()), (3, 3));
    assert_eq!((branch.twigs[0].twigs.len(), branch.twigs[0].leaves.len()), (2, 2));
    assert_eq!(depth(&branch), 5);
}

#[test]
fn a_string_is_an_edge_case_or_long_or_arbitrary() {
    assert_eq!([build::<String>(&[0, 2]), build(&[4, 2])], ["ada@example.com"; 2]);
    assert_eq!(build::<String>(&[5, 2]), "long long ");
    // The first and last character of each range, and the first one again after wrapping around.
    for (range, width, first, last) in [
        (0, 26, 'a', 'z'),
        (1, 95, ' ', '~'),
        (2, 0x80, '\u{0}', '\u{7f}'),
        (3, 0x780, '\u{80}', '\u{7ff}'),
        (4, 0xd000, '\u{800}', '\u{d7ff}'),
        (5, 0x0010_2000, '\u{e000}', '\u{10ffff}'),
    ] {
        let choices = [6, 1, range, 0, 1, range, width - 1, 1, range, width];
        assert_eq!(build::<String>(&choices).chars().collect::<Vec<_>>(), [first, last, first]);
    }
}

#[test]
fn an_id_usually_has_its_prefix() {
    let id = |choices: &[u64]| Choices::of(choices.to_vec()).id("pot_");
    assert_eq!([id(&[0, 3]), id(&[1, 3]), id(&[2, 255]), id(&[3, 0, 1])], ["pot_3", "pot_3", "pot_ff", "a"]);
}

#[test]
fn a_word_is_one_of_the_values_or_starts_with_a_prefix() {
    let word = |choices: &[u64]| Choices::of(choices.to_vec()).word(&["sun", "rain"], &["wind_"]);
    assert_eq!([word(&[0]), word(&[1]), word(&[2, 0, 1]), word(&[3])], ["sun", "rain", "wind_a", "sun"]);
}

#[test]
fn another_word_is_arbitrary_or_almost_a_known_value() {
    let other = |choices: &[u64]| Choices::of(choices.to_vec()).other_word(&["sun"], &["wind_"]);
    assert_eq!([other(&[0, 0, 0, 1]), other(&[0, 2, 0, 1])], ["a"; 2]);
    assert_eq!([other(&[0, 3]), other(&[0, 4]), other(&[0, 5])], ["su", "SUN", " sun"]);
    assert_eq!([other(&[1, 3]), other(&[2, 3])], ["wind", "su"]);
}

#[test]
fn a_constant_string_can_be_absent() {
    fn fixed<T: TextFromChoices>(choices: &[u64]) -> T {
        T::text_from_choices(&mut Choices::of(choices.to_vec()), "pot")
    }
    assert_eq!([fixed::<Option<String>>(&[0]), fixed(&[1])], [None, Some("pot".to_owned())]);
    let states = [fixed::<Presence<String>>(&[0]), fixed(&[1]), fixed(&[2])];
    assert_eq!(states, [Presence::Absent, Presence::Null, Presence::Value("pot".to_owned())]);
}

#[test]
fn an_rfc3339_timestamp_has_a_year_of_four_digits() {
    fn instant<T: InstantFromChoices>(choices: &[u64]) -> T {
        T::instant_from_choices(&mut Choices::of(choices.to_vec()))
    }
    let text = |choices: &[u64]| instant::<Timestamp>(choices).to_rfc3339();
    let (first, second) = ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.001Z");
    assert_eq!([text(&[0, 5]), text(&[1, 0]), text(&[1, 1])], [first, first, second]);
    assert_eq!(text(&[0, 2]), "1969-12-31T23:59:59.999Z");
    assert_eq!(Timestamp::parse_rfc3339(&text(&[0, 6])), Ok(instant(&[0, 6])), "the last one");
    assert_eq!([instant::<Option<Timestamp>>(&[0]), instant(&[1])], [None, Some(Timestamp::from_millis(0))]);
    let states = [instant::<Patch<Timestamp>>(&[0]), instant(&[1]), instant(&[2])];
    assert_eq!(states, [Patch::Keep, Patch::Clear, Patch::Set(Timestamp::from_millis(0))]);
}

#[test]
fn the_debug_output_shows_only_the_sequence() {
    assert_eq!(format!("{:?}", Choices::of(vec![1, 2])), "Choices([1, 2])");
}

#[test]
fn an_unknown_variant_can_lack_the_tag() {
    #[derive(Clone, Debug, PartialEq)]
    enum Pot {
        Clay(Clay),
        Unknown(Map<String, Value>),
    }
    #[derive(Clone, Debug, PartialEq)]
    struct Clay {
        kind: String,
    }
    impl Pot {
        fn kind(&self) -> &str {
            match self {
                Self::Clay(one) => &one.kind,
                Self::Unknown(members) => members.get("kind").and_then(Value::as_str).unwrap_or_default(),
            }
        }
    }
    crate::arbitrary!(union Pot, kind "kind" { Clay(Clay) });
    crate::arbitrary!(Clay { kind as tag } tagged by ["clay"], []);
    // The choices are the variant, whether it is known, the other members, and how the tag is changed.
    for (choices, expected) in [
        (&[0, 0][..], Ok("clay")),
        (&[0, 3, 0, 0], Err(json!({}))),
        (&[0, 3, 0, 1], Err(json!({"kind": null}))),
        (&[0, 3, 0, 2, 0, 4], Err(json!({"kind": "CLAY"}))),
    ] {
        let pot = build::<Pot>(choices);
        let kind = pot.kind().to_owned();
        let found = if let Pot::Unknown(members) = pot { Err(Value::Object(members)) } else { Ok(&*kind) };
        assert_eq!(found, expected, "{choices:?}");
    }
}
