//! What a comparison depends on beside the two contracts.

/// What the comparison needs to know beside the two contracts.
#[derive(Clone, Debug, Default)]
pub struct CompareOptions {
    /// The day on which it is asked, as `YYYY-MM-DD`: it decides whether a sunset has passed. With none, no
    /// sunset has.
    pub today: Option<String>,
}
