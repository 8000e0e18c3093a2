//! The trait of types whose values can be drawn.

use super::choices::Choices;

/// A type whose values can be drawn.
///
/// When every choice is the first one, the value is the simplest: empty, absent, zero.
///
/// ```
/// use clerk_user_runtime::arbitrary::{Choices, FromChoices};
/// assert_eq!(Vec::<bool>::from_choices(&mut Choices::of(vec![1, 1, 1, 0, 0])), [true, false]);
/// ```
pub trait FromChoices: Sized {
    /// The value that the choices make.
    fn from_choices(choices: &mut Choices) -> Self;
}
