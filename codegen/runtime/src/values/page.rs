//! `Page<T>`: one page of a list with the count of all matches.

use serde::{Deserialize, Serialize};

/// A page of a list. `total_count` counts every match, whatever the page.
///
/// ```
/// let page: clerk_user_runtime::Page<u8> = serde_json::from_str(r#"{"data":[1],"total_count":7}"#).unwrap();
/// assert_eq!(page.total_count, 7);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Page<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// How many items match in all.
    pub total_count: u64,
}

impl<T> Page<T> {
    /// The member that holds the items.
    pub const DATA: &'static str = "data";
}
