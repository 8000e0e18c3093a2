//! `Patch<T>`: a param that can be omitted, cleared with null, or set.

use super::nullable::nullable;

/// The state of an optional, nullable param in a request. Null and absent are different states.
///
/// ```
/// use clerk_user_runtime::Patch;
/// assert_eq!(Patch::or_keep(Some("Ada")), Patch::Set("Ada"));
/// assert_eq!(Patch::or_clear(None::<String>), Patch::Clear);
/// assert!(Patch::<String>::default().is_keep());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The param is absent: the stored value is unchanged.
    #[default]
    Keep,
    /// The param is null: the stored value is cleared.
    Clear,
    /// The param has a value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the param is absent.
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

    /// `Set` for `Some`, `Clear` for `None`: the JSON form of an option.
    pub fn or_clear(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
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

nullable!(Patch, as_set, or_clear);

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
    fn none_clears_or_keeps() {
        assert_eq!(Patch::or_clear(None::<i64>), Patch::Clear);
        assert_eq!(Patch::or_keep(None::<i64>), Patch::Keep);
        assert_eq!(Patch::or_clear(Some(1)), Patch::Set(1));
        assert_eq!(Patch::or_keep(Some(1)), Patch::Set(1));
    }

    #[test]
    fn map_keeps_the_state() {
        let length = |text: &str| text.len();
        assert_eq!(Patch::Keep.map(length), Patch::Keep);
        assert_eq!(Patch::Clear.map(length), Patch::Clear);
        assert_eq!(Patch::Set("two").map(length), Patch::Set(3));
    }
}
