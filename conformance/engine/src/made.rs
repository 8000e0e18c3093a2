//! How a call of a counterexample came to be made. It knows no call.

use serde::{Deserialize, Serialize};

/// How a call came to be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// By the suite, when the call before was answered.
    #[default]
    InTurn,
    /// By the suite, at one time with the call beside it that says the same.
    AtOnce,
    /// By the SDK that is judged, while it did what the call before asks.
    BySdk,
}

impl Made {
    /// Whether it goes without saying.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that a skipped member is asked in")]
    pub(crate) fn is_in_turn(&self) -> bool {
        *self == Self::InTurn
    }
}

/// How many calls a sequence is long: several of one operation in a row count once, and what an SDK made of a
/// call counts not at all.
pub(crate) fn length<'a>(calls: impl Iterator<Item = (&'a str, Made)>) -> usize {
    let mut operations: Vec<&str> =
        calls.filter(|(_, made)| *made != Made::BySdk).map(|(operation, _)| operation).collect();
    operations.dedup();
    operations.len()
}

#[cfg(test)]
mod tests {
    use super::{Made, length};

    #[test]
    fn calls_in_a_row_count_once_and_those_of_an_sdk_not_at_all() {
        let told = |calls: &[(&'static str, Made)]| length(calls.iter().copied());
        let (turn, once, sdk) = (Made::InTurn, Made::AtOnce, Made::BySdk);
        assert_eq!(told(&[]), 0);
        assert_eq!(told(&[("make", turn), ("make", turn), ("read", turn), ("make", turn)]), 3);
        assert_eq!(told(&[("make", turn), ("write", once), ("write", once)]), 2);
        assert_eq!(
            told(&[("open", turn), ("fetch", sdk), ("list", turn), ("fetch", sdk), ("list", turn)]),
            2
        );
    }
}
