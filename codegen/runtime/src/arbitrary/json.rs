//! Generates JSON for metadata, including nulls, `{}` and `[]`, integers that a double cannot represent, and
//! member names with special meaning elsewhere.

use serde_json::{Map, Value};

use super::choices::Choices;
use super::from_choices::FromChoices;

/// Maximum nesting depth.
const DEEPEST: usize = 3;

/// Member names. There are only a few, so that they collide.
const NAMES: &[&str] = &["a", "b", "kept", "", "null", "0", "a.b", "A", "ключ", "__proto__", "object"];

/// Integers at the limits of doubles and machine words.
const INTEGERS: &[u64] = &[
    0,
    1,
    (1 << 31) - 1,
    1 << 31,
    1 << 32,
    (1 << 53) - 1,
    1 << 53,
    (1 << 53) + 1,
    i64::MAX as u64,
    1 << 63,
    u64::MAX,
];

/// Numbers that are not integers or do not look like integers.
const FRACTIONS: &[f64] = &[0.5, 1.0, -0.0, 0.1, 0.3, 1e21, 5e-324, f64::MAX, f64::EPSILON, -1.7e-7];

impl Choices {
    /// Generates the members of an object, in any order.
    pub fn members(&mut self) -> Map<String, Value> {
        self.members_at(0)
    }

    fn members_at(&mut self, depth: usize) -> Map<String, Value> {
        self.repeat(4, |choices| (choices.name(), choices.value(depth + 1))).into_iter().collect()
    }

    fn name(&mut self) -> String {
        if self.below(8) < 7 { self.pick(NAMES).to_owned() } else { self.text() }
    }

    pub(super) fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth < DEEPEST { 10 } else { 8 }) {
            0 => Value::Null,
            1 => Value::Object(Map::new()),
            2 => Value::Array(Vec::new()),
            3 => Value::from(self.below(2) == 1),
            4 => Value::from(self.pick(INTEGERS)),
            5 => Value::from(i64::from_choices(self)),
            6 => Value::from(self.fraction()),
            7 => Value::from(self.text()),
            8 => Value::Object(self.members_at(depth)),
            _ => Value::Array(self.repeat(3, |choices| choices.value(depth + 1))),
        }
    }

    fn fraction(&mut self) -> f64 {
        let any = f64::from_bits(self.bits());
        // JSON supports only finite numbers.
        if any.is_finite() && self.below(2) == 1 { any } else { self.pick(FRACTIONS) }
    }

    /// Generates an integer, sometimes at the limit of a machine word or a double.
    pub(super) fn integer(&mut self) -> i64 {
        match self.below(4) {
            0 => i64::try_from(self.below(100)).unwrap_or(0),
            // The bit pattern is used, so large values become negative.
            1 => self.pick(INTEGERS).cast_signed(),
            2 => self.pick(INTEGERS).cast_signed().wrapping_neg(),
            _ => self.bits().cast_signed(),
        }
    }
}
