//! `Patch<T>`: a parameter that can be omitted, cleared with null, or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The state of an optional, nullable parameter in a request. Null and absent are different states.
///
/// ```
/// use clerk_user_runtime::Patch;
/// assert_eq!(Patch::from(Some("Ada")), Patch::Set("Ada"));
/// assert!(Patch::<String>::default().is_keep());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The parameter is absent: the stored value is unchanged.
    #[default]
    Keep,
    /// The parameter is null: the stored value is cleared.
    Clear,
    /// The parameter has a value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the parameter is absent.
    pub const fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// The value, if it is set.
    pub const fn as_set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }

    /// Applies the patch to a stored, nullable value.
    pub fn apply(self, stored: &mut Option<T>) {
        match self {
            Self::Keep => {}
            Self::Clear => *stored = None,
            Self::Set(value) => *stored = Some(value),
        }
    }

    /// `Set` for `Some`, `Keep` for `None`.
    pub fn or_keep(value: Option<T>) -> Self {
        value.map_or(Self::Keep, Self::Set)
    }

    /// Maps the value and leaves the other two states unchanged.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(f(value)),
        }
    }
}

impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The field attribute skips `Keep`. Serialized on its own, it can only be null.
        self.as_set().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Patch<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }

    fn inline_schema() -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Patch;

    #[test]
    fn a_stored_value_is_kept_cleared_or_set() {
        for (patch, expected) in [(Patch::Keep, Some(1)), (Patch::Clear, None), (Patch::Set(2), Some(2))] {
            let mut stored = Some(1);
            patch.apply(&mut stored);
            assert_eq!(stored, expected, "{patch:?}");
            assert_eq!(patch.is_keep(), patch == Patch::Keep);
            assert_eq!(patch.as_set(), (patch == Patch::Set(2)).then_some(&2));
        }
    }

    #[test]
    fn nothing_is_cleared_or_kept() {
        assert_eq!(Patch::from(None::<i64>), Patch::Clear);
        assert_eq!(Patch::or_keep(None::<i64>), Patch::Keep);
        assert_eq!(Patch::from(Some(1)), Patch::Set(1));
        assert_eq!(Patch::or_keep(Some(1)), Patch::Set(1));
    }

    #[test]
    fn the_states_outlast_a_change_of_the_value() {
        let length = |text: &str| text.len();
        assert_eq!(Patch::Keep.map(length), Patch::Keep);
        assert_eq!(Patch::Clear.map(length), Patch::Clear);
        assert_eq!(Patch::Set("two").map(length), Patch::Set(3));
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn its_schema_is_that_of_a_value_that_may_be_null() {
        use schemars::{JsonSchema, schema_for};
        assert_eq!(schema_for!(Patch<String>), schema_for!(Option<String>));
        assert_eq!(Patch::<String>::schema_name(), Option::<String>::schema_name());
        assert!(Patch::<String>::inline_schema(), "the schema should be inlined");
    }
}
