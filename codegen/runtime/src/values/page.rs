//! `Page<T>`: one page of a list with the total count of matches.

use serde::de::{Deserializer, MapAccess};
use serde::{Deserialize, Serialize};

use crate::read::{Lenient, Object, ObjectReader, Place, finish, read_object};

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

impl<T: Lenient> Object for Page<T> {
    const NAMES: &'static [&'static str] = &[Self::DATA, "total_count"];

    fn read_members<'de, A: MapAccess<'de>>(
        mut members: ObjectReader<'_, A>,
    ) -> Result<Option<Self>, A::Error> {
        let (mut data, mut total_count) = (None, None);
        while let Some(index) = members.next()? {
            match index {
                0 => data = Some(members.or_empty(index)?),
                _ => total_count = Some(members.required(index)?),
            }
        }
        let data = finish::or_empty(members.place(), Self::DATA, data);
        let total_count = finish::required(members.place(), "total_count", total_count);
        Ok(data.zip(total_count).map(|(data, total_count)| Self { data, total_count }))
    }
}

impl<T: Lenient> Lenient for Page<T> {
    const EXPECTED: &'static str = "an object";

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: Place<'_>) -> Result<Option<Self>, D::Error> {
        read_object(deserializer, place)
    }
}
