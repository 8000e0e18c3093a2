//! The JSON form of three-state values: the value, or null without one. The field attribute skips an absent value.

/// Implements serialization and the JSON Schema for a type with three states, by the method that returns its
/// value and the function that makes it from an option.
macro_rules! nullable {
    ($name:ident, $value:ident, $from:ident) => {
        impl<T: serde::Serialize> serde::Serialize for $name<T> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.$value().serialize(serializer)
            }
        }

        impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for $name<T> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Option::deserialize(deserializer).map(Self::$from)
            }
        }

        #[cfg(feature = "schemars")]
        impl<T: schemars::JsonSchema> schemars::JsonSchema for $name<T> {
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
    };
}

pub(super) use nullable;

#[cfg(all(test, feature = "schemars"))]
mod tests {
    use schemars::{JsonSchema, schema_for};

    use crate::{Patch, Presence};

    #[test]
    fn the_schema_is_that_of_a_nullable_value() {
        let expected = schema_for!(Option<String>);
        assert_eq!([schema_for!(Patch<String>), schema_for!(Presence<String>)], [expected.clone(), expected]);
        let name = Option::<String>::schema_name();
        assert_eq!([Patch::<String>::schema_name(), Presence::<String>::schema_name()], [name.clone(), name]);
        assert!(Patch::<String>::inline_schema() && Presence::<String>::inline_schema());
    }
}
