//! Options of a comparison.

/// What a comparison depends on besides the two contracts.
#[derive(Clone, Debug, Default)]
pub struct CompareOptions {
    /// The current date as `YYYY-MM-DD`, which decides whether a sunset has passed. Without it, no sunset has
    /// passed.
    pub today: Option<String>,
}
