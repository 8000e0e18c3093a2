//! How a call of a counterexample came to be made. It knows no call.

use serde::{Deserialize, Serialize};

/// How a call came to be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CallOrigin {
    /// By the suite, when the call before was answered.
    #[default]
    Sequential,
    /// By the suite, at one time with the call beside it that says the same.
    Concurrent,
    /// By the SDK that is judged, while it did what the call before asks.
    BySdk,
}

impl CallOrigin {
    /// Whether it goes without saying.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that a skipped member is asked in")]
    pub(crate) fn is_sequential(&self) -> bool {
        *self == Self::Sequential
    }
}

/// How many calls a sequence is long: several of one operation in a row count once, and what an SDK made of a
/// call counts not at all.
pub(crate) fn length<'a>(calls: impl Iterator<Item = (&'a str, CallOrigin)>) -> usize {
    let mut operations: Vec<&str> =
        calls.filter(|(_, made)| *made != CallOrigin::BySdk).map(|(operation, _)| operation).collect();
    operations.dedup();
    operations.len()
}

#[cfg(test)]
mod tests {
    use super::{CallOrigin, length};

    #[test]
    fn calls_in_a_row_count_once_and_those_of_an_sdk_not_at_all() {
        let told = |calls: &[(&'static str, CallOrigin)]| length(calls.iter().copied());
        let (turn, once, sdk) = (CallOrigin::Sequential, CallOrigin::Concurrent, CallOrigin::BySdk);
        assert_eq!(told(&[]), 0);
        assert_eq!(told(&[("make", turn), ("make", turn), ("read", turn), ("make", turn)]), 3);
        assert_eq!(told(&[("make", turn), ("write", once), ("write", once)]), 2);
        assert_eq!(
            told(&[("open", turn), ("fetch", sdk), ("list", turn), ("fetch", sdk), ("list", turn)]),
            2
        );
    }
}
