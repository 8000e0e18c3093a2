//! Scope and discipline of the merge generators: each sees the wrong answers of its own situation,
//! and is blind to those of others.

use clerk_user_runtime::{MergeAspect as A, WriteOutcome};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use crate::generators::merge::{Merge, merge};
use crate::oracle::merge::Policy;

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

fn draw(aspect: A, count: usize) -> Vec<Merge> {
    let mut runner = TestRunner::deterministic();
    let strategy = merge(aspect);
    (0..count)
        .map(|_| strategy.new_tree(&mut runner).expect("these strategies reject nothing").current())
        .collect()
}

/// RFC 7396; the answer to this aspect is the same in every policy.
fn right(input: &Merge) -> Value {
    Policy::new(A::Idempotent, WriteOutcome::Kept).merge(&input.stored, &input.patch)
}

fn replaced(input: &Merge) -> Value {
    input.patch.clone()
}

fn shallow(input: &Merge) -> Value {
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

fn two_levels(input: &Merge) -> Value {
    let mut stored = members(&input.stored);
    for (name, value) in members(&input.patch) {
        if value.is_null() {
            stored.shift_remove(&name);
            continue;
        }
        let below = Merge { stored: stored.get(&name).cloned().unwrap_or(Value::Null), patch: value.clone() };
        let both = below.stored.is_object() && below.patch.is_object();
        stored.insert(name, if both { shallow(&below) } else { right(&below) });
    }
    Value::Object(stored)
}

fn members(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

#[track_caller]
fn check(name: &str, wrong: impl Fn(&Merge) -> Value, seen_by: &[A], unseen_by: &[A]) {
    for aspect in seen_by {
        let seen = draw(*aspect, 24).iter().filter(|input| wrong(input) != right(input)).count();
        assert!(seen >= 3, "{name} is seen {seen} times in 24 by {aspect:?}");
    }
    for aspect in unseen_by {
        for input in draw(*aspect, 100) {
            assert_eq!(wrong(&input), right(&input), "{name} is seen by {aspect:?}: {input:?}");
        }
    }
}

fn policy(aspect: A, outcome: WriteOutcome) -> impl Fn(&Merge) -> Value {
    move |input| Policy::new(aspect, outcome).merge(&input.stored, &input.patch)
}

#[test]
fn wrong_merges_are_seen_where_they_are_wrong() {
    let quiet = [A::NullTop, A::Scalar, A::OverObject, A::ArrayAtomic];
    check("replace", replaced, &[A::KeepAbsent, A::Recurse, A::Empty, A::NullNested], &[]);
    check("shallow merge", shallow, &[A::Recurse, A::NullNested], &quiet);
    check("two levels", two_levels, &[A::Recurse, A::NullNested], &quiet);
}

#[test]
fn each_answer_is_seen_by_its_own_situation() {
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
fn every_situation_changes_something_or_says_that_nothing_changes() {
    for aspect in ASPECTS {
        for input in draw(aspect, 50) {
            assert!(input.stored.is_object() && input.patch.is_object());
            if matches!(aspect, A::NullTop | A::NullNested | A::NoPrune) {
                assert_ne!(right(&input), input.stored, "{aspect:?} {input:?}");
            }
            if matches!(aspect, A::Empty) {
                assert_eq!(input.patch, json!({}));
            }
        }
    }
}
