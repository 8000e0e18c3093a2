//! `Presence<T>`: a response member that is absent, null, or has a value.

use super::nullable::nullable;

/// An optional, nullable member of a response, preserved as the server sent it.
///
/// ```
/// use clerk_user_runtime::Presence;
/// assert_eq!(Presence::Value(1).value(), Some(&1));
/// assert_eq!(Presence::<u8>::Null.value(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Presence<T> {
    /// The object does not have the member.
    #[default]
    Absent,
    /// The member is null.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Presence<T> {
    /// Whether the object does not have the member.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<Option<T>> for Presence<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<T> for Presence<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

nullable!(Presence, value, from);

#[cfg(test)]
mod tests {
    use super::Presence;

    #[test]
    fn absent_null_and_a_value_are_distinguished() {
        let (absent, null) = (Presence::Absent, Presence::<i64>::from(None));
        assert_eq!((absent.is_absent(), absent.value()), (true, None));
        assert_eq!((null.is_absent(), null.value()), (false, None));
        let one = Presence::<i64>::from(Some(1));
        assert_eq!((one.is_absent(), one.value()), (false, Some(&1)));
        assert_ne!(absent, null);
    }
}
