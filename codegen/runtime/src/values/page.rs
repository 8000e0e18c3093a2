//! `Page<T>`: one page of a list with the total count of matches.

use serde::{Deserialize, Serialize};

/// A page of a list. `total_count` counts all matches, regardless of the page.
///
/// ```
/// let page: clerk_user_runtime::Page<u8> = serde_json::from_str(r#"{"data":[1],"total_count":7}"#).unwrap();
/// assert_eq!(page.total_count, 7);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Page<T> {
    /// The items on this page.
    pub data: Vec<T>,
    /// The total number of matching items.
    pub total_count: u64,
}

impl<T> Page<T> {
    /// The member that holds the items.
    pub const DATA: &'static str = "data";
}
