//! `Metadata`: an ordered JSON object defined by the application, with JSON Merge Patch.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One metadata field of a user: any JSON object, with its member order preserved.
///
/// Equality ignores member order, following RFC 8259.
///
/// ```
/// use clerk_user_runtime::Metadata;
/// let mut stored = Metadata::try_from(serde_json::json!({"plan": "pro", "seats": 3})).unwrap();
/// let patch = Metadata::try_from(serde_json::json!({"plan": null})).unwrap();
/// stored.merge(&patch);
/// assert_eq!(stored, Metadata::try_from(serde_json::json!({"seats": 3})).unwrap());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Metadata(pub Map<String, Value>);

impl Metadata {
    /// Creates the empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the object has no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The metadata as a JSON value.
    pub fn to_value(&self) -> Value {
        Value::Object(self.0.clone())
    }

    /// Merges a patch into this object (RFC 7396): null members are removed at any depth, objects are merged,
    /// and all other values replace the stored ones.
    pub fn merge(&mut self, patch: &Self) {
        merge_members(&mut self.0, &patch.0);
    }

    /// The length of the compact JSON text in UTF-8, in bytes.
    pub fn size(&self) -> usize {
        // Serializing a map of JSON values to a string always succeeds.
        serde_json::to_string(&self.0).map_or(0, |text| text.len())
    }
}

impl From<Map<String, Value>> for Metadata {
    fn from(members: Map<String, Value>) -> Self {
        Self(members)
    }
}

/// ```
/// use clerk_user_runtime::Metadata;
/// let metadata = Metadata::from([("plan", "pro")]);
/// assert_eq!(metadata.to_value(), serde_json::json!({ "plan": "pro" }));
/// ```
impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Metadata {
    fn from(members: [(K, V); N]) -> Self {
        Self(members.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl TryFrom<Value> for Metadata {
    /// The value, which is not an object.
    type Error = Value;

    fn try_from(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(members) => Ok(Self(members)),
            other => Err(other),
        }
    }
}

/// Applies a JSON Merge Patch (RFC 7396) to any JSON value.
///
/// ```
/// use serde_json::json;
/// let mut stored = json!({"a": "b"});
/// clerk_user_runtime::merge_patch(&mut stored, &json!({"a": {"b": {"c": null}}}));
/// assert_eq!(stored, json!({"a": {"b": {}}}));
/// ```
pub fn merge_patch(target: &mut Value, patch: &Value) {
    let Value::Object(members) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    if let Value::Object(stored) = target {
        merge_members(stored, members);
    }
}

fn merge_members(stored: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (name, value) in patch {
        if value.is_null() {
            stored.shift_remove(name);
        } else {
            merge_patch(stored.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Metadata;

    #[test]
    fn the_size_is_the_length_of_the_compact_text_in_bytes() {
        let size = |value| Metadata::try_from(value).map(|metadata| metadata.size());
        assert_eq!(size(json!({})), Ok(2));
        assert_eq!(size(json!({"a": [1, "é"]})), Ok(r#"{"a":[1,"é"]}"#.len()));
    }

    #[test]
    fn only_an_object_is_metadata() {
        let object = json!({"b": 1, "a": null});
        assert_eq!(Metadata::try_from(object.clone()).map(|metadata| metadata.to_value()), Ok(object));
        for other in [Value::Null, json!([]), json!("{}"), json!(1)] {
            assert_eq!(Metadata::try_from(other.clone()), Err(other));
        }
    }

    #[test]
    fn new_metadata_is_empty() {
        assert!(Metadata::new().is_empty());
        assert!(!Metadata::try_from(json!({"a": null})).expect("the value is an object").is_empty());
    }
}
