//! The trait of types that can be built from choices.

use super::choices::Choices;

/// A type that can be built from choices.
///
/// If every choice is zero, the value is the simplest one: empty, absent, or zero.
///
/// ```
/// use clerk_user_runtime::arbitrary::{Choices, FromChoices};
/// assert_eq!(Vec::<bool>::from_choices(&mut Choices::of(vec![1, 1, 1, 0, 0])), [true, false]);
/// ```
pub trait FromChoices: Sized {
    /// Builds a value from the choices.
    fn from_choices(choices: &mut Choices) -> Self;
}
