//! Why a call was made: by the suite in sequence, by the suite concurrently, or by the SDK under test.

use serde::{Deserialize, Serialize};

/// Why a call was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CallOrigin {
    /// By the suite, after the previous call returned.
    #[default]
    #[serde(alias = "in-turn")]
    Sequential,
    /// By the suite, concurrently with the adjacent call of the same origin.
    #[serde(alias = "at-once")]
    Concurrent,
    /// By the SDK under test, while it handled the preceding call of the suite.
    BySdk,
}

impl CallOrigin {
    /// Whether the origin is the default, which documents leave out.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's `skip_serializing_if` passes a reference")]
    pub(crate) fn is_sequential(&self) -> bool {
        *self == Self::Sequential
    }
}

/// The length of a sequence of calls. Consecutive calls of one operation count as one, and calls made by an
/// SDK do not count.
pub(crate) fn sequence_length<'a>(calls: impl Iterator<Item = (&'a str, CallOrigin)>) -> usize {
    let mut operations: Vec<&str> =
        calls.filter(|(_, origin)| *origin != CallOrigin::BySdk).map(|(operation, _)| operation).collect();
    operations.dedup();
    operations.len()
}

#[cfg(test)]
mod tests {
    use super::{CallOrigin, sequence_length};

    #[test]
    fn consecutive_calls_count_once_and_calls_of_an_sdk_do_not_count() {
        let length = |calls: &[(&'static str, CallOrigin)]| sequence_length(calls.iter().copied());
        let (seq, conc, sdk) = (CallOrigin::Sequential, CallOrigin::Concurrent, CallOrigin::BySdk);
        assert_eq!(length(&[]), 0);
        assert_eq!(length(&[("make", seq), ("make", seq), ("read", seq), ("make", seq)]), 3);
        assert_eq!(length(&[("make", seq), ("write", conc), ("write", conc)]), 2);
        assert_eq!(length(&[("open", seq), ("fetch", sdk), ("list", seq), ("fetch", sdk), ("list", seq)]), 2);
    }
}
