//! Tests of the merge generators: each finds bugs in its own aspect and does not trigger bugs in others.

use clerk_user_runtime::{MergeAspect as A, WriteOutcome};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use crate::generators::merge::{MergeInput, merge_input};
use crate::oracle::merge::MergePolicy;

const ASPECTS: [A; 17] = [
    A::KeepAbsent,
    A::NullTop,
    A::NullNested,
    A::Recurse,
    A::Scalar,
    A::OverObject,
    A::OverScalar,
    A::ArrayAtomic,
    A::NullInArray,
    A::NullMissing,
    A::Empty,
    A::NestedEmpty,
    A::NoPrune,
    A::NullInNew,
    A::NoNullLeft,
    A::Idempotent,
    A::Strip,
];

fn draw(aspect: A, count: usize) -> Vec<MergeInput> {
    let mut runner = TestRunner::deterministic();
    let strategy = merge_input(aspect);
    (0..count)
        .map(|_| strategy.new_tree(&mut runner).expect("the strategies reject no value").current())
        .collect()
}

/// The result by RFC 7396. It is the same for every policy of this aspect.
fn correct(input: &MergeInput) -> Value {
    MergePolicy::new(A::Idempotent, WriteOutcome::Kept).merge(&input.stored, &input.patch)
}

fn replaced(input: &MergeInput) -> Value {
    input.patch.clone()
}

fn shallow(input: &MergeInput) -> Value {
    let (mut stored, patch) = (members(&input.stored), members(&input.patch));
    for (name, value) in patch {
        if value.is_null() {
            stored.shift_remove(&name);
        } else {
            stored.insert(name, value);
        }
    }
    Value::Object(stored)
}

fn two_levels(input: &MergeInput) -> Value {
    let mut stored = members(&input.stored);
    for (name, value) in members(&input.patch) {
        if value.is_null() {
            stored.shift_remove(&name);
            continue;
        }
        let nested =
            MergeInput { stored: stored.get(&name).cloned().unwrap_or(Value::Null), patch: value.clone() };
        let both = nested.stored.is_object() && nested.patch.is_object();
        stored.insert(name, if both { shallow(&nested) } else { correct(&nested) });
    }
    Value::Object(stored)
}

fn members(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

#[track_caller]
fn check(name: &str, wrong: impl Fn(&MergeInput) -> Value, found_by: &[A], ignored_by: &[A]) {
    for aspect in found_by {
        let found = draw(*aspect, 24).iter().filter(|input| wrong(input) != correct(input)).count();
        assert!(found >= 3, "{name} is found in {found} of 24 cases of {aspect:?}");
    }
    for aspect in ignored_by {
        for input in draw(*aspect, 100) {
            assert_eq!(wrong(&input), correct(&input), "{name} is found by {aspect:?}: {input:?}");
        }
    }
}

fn policy(aspect: A, outcome: WriteOutcome) -> impl Fn(&MergeInput) -> Value {
    move |input| MergePolicy::new(aspect, outcome).merge(&input.stored, &input.patch)
}

#[test]
fn the_generators_of_a_broken_aspect_find_a_wrong_merge() {
    let unaffected = [A::NullTop, A::Scalar, A::OverObject, A::ArrayAtomic];
    check("replace", replaced, &[A::KeepAbsent, A::Recurse, A::Empty, A::NullNested], &[]);
    check("shallow merge", shallow, &[A::Recurse, A::NullNested], &unaffected);
    check("two levels", two_levels, &[A::Recurse, A::NullNested], &unaffected);
}

#[test]
fn a_different_outcome_is_found_only_by_its_own_aspect() {
    check(
        "null-top",
        policy(A::NullTop, WriteOutcome::Stored),
        &[A::NullTop],
        &[A::NullNested, A::NoPrune, A::Recurse],
    );
    check(
        "null-nested",
        policy(A::NullNested, WriteOutcome::Stored),
        &[A::NullNested],
        &[A::NullTop, A::NullInNew],
    );
    check(
        "recurse",
        policy(A::Recurse, WriteOutcome::Replaced),
        &[A::Recurse],
        &[A::KeepAbsent, A::NullTop, A::Scalar],
    );
    check(
        "scalar",
        policy(A::Scalar, WriteOutcome::Kept),
        &[A::Scalar],
        &[A::OverObject, A::OverScalar, A::ArrayAtomic],
    );
    check(
        "over-object",
        policy(A::OverObject, WriteOutcome::Kept),
        &[A::OverObject],
        &[A::Scalar, A::Recurse],
    );
    check(
        "over-scalar",
        policy(A::OverScalar, WriteOutcome::Kept),
        &[A::OverScalar],
        &[A::Scalar, A::Recurse],
    );
    check(
        "array",
        policy(A::ArrayAtomic, WriteOutcome::Merged),
        &[A::ArrayAtomic],
        &[A::Scalar, A::OverObject],
    );
    let dropped = policy(A::NullInArray, WriteOutcome::Dropped);
    check("null-in-array", dropped, &[A::NullInArray], &[A::ArrayAtomic, A::NullTop, A::Recurse]);
    let stored = policy(A::NullMissing, WriteOutcome::Stored);
    check("null-missing", stored, &[A::NullMissing], &[A::NullTop, A::NullNested, A::NoPrune]);
    check(
        "nested-empty",
        policy(A::NestedEmpty, WriteOutcome::Replaced),
        &[A::NestedEmpty],
        &[A::Recurse, A::OverScalar],
    );
    check(
        "no-prune",
        policy(A::NoPrune, WriteOutcome::Removed),
        &[A::NoPrune],
        &[A::NullTop, A::NullNested, A::Recurse],
    );
    check(
        "null-in-new",
        policy(A::NullInNew, WriteOutcome::Stored),
        &[A::NullInNew],
        &[A::NullTop, A::NullNested],
    );
    check(
        "no-null-left",
        policy(A::NoNullLeft, WriteOutcome::Stored),
        &[A::NoNullLeft, A::Strip],
        &[A::Recurse],
    );
}

#[test]
fn inputs_of_nulls_change_the_stored_value() {
    for aspect in ASPECTS {
        for input in draw(aspect, 50) {
            assert!(input.stored.is_object() && input.patch.is_object());
            if matches!(aspect, A::NullTop | A::NullNested | A::NoPrune) {
                assert_ne!(correct(&input), input.stored, "{aspect:?} {input:?}");
            }
            if matches!(aspect, A::Empty) {
                assert_eq!(input.patch, json!({}));
            }
        }
    }
}
