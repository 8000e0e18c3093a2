//! How values are drawn at random (feature `proptest`): each type says how it is made from a row of
//! choices, and one strategy for all of them draws and shrinks that row. It knows no type of a
//! contract, and nothing of how values travel.
//!
//! A row of choices instead of nested strategies: the code of a large type is one call per field,
//! cheap to compile, and what fails shrinks all the same.

mod choices;
mod draw;
mod impls;
mod json;
mod strategy;
#[cfg(test)]
mod tests;
mod text;

pub use choices::Choices;
pub use draw::Draw;
pub use impls::{DrawInstant, DrawText, Told, Variant, draw_variant};
pub use strategy::{Drawn, DrawnTree};

/// Implements proptest's `Arbitrary` for a type that implements [`Draw`].
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_by_draw {
    ($ty:ty $(, $param:ident)?) => {
        impl$(<$param: $crate::arbitrary::Draw + std::fmt::Debug>)? $crate::private::proptest::arbitrary::Arbitrary for $ty {
            type Parameters = ();
            type Strategy = $crate::arbitrary::Drawn<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::arbitrary::Drawn::new()
            }
        }
    };
}

/// Implements `Arbitrary` for a type of a contract. Without the feature `proptest` of this crate it
/// does nothing.
///
/// ```
/// use clerk_user_runtime::arbitrary::{Choices, Draw};
/// #[derive(Clone, Debug, PartialEq)]
/// struct Book { object: String, pages: i64 }
/// clerk_user_runtime::arbitrary!(Book { object = "book", pages });
/// assert_eq!(Book::draw(&mut Choices::of(vec![])), Book { object: "book".to_owned(), pages: 0 });
/// ```
#[macro_export]
macro_rules! arbitrary {
    (id $ty:ty) => {
        impl $crate::arbitrary::Draw for $ty {
            fn draw(choices: &mut $crate::arbitrary::Choices) -> Self {
                Self::from(choices.id(Self::PREFIX))
            }
        }
        $crate::arbitrary_by_draw!($ty);
    };
    (enum $ty:ty) => {
        impl $crate::arbitrary::Draw for $ty {
            fn draw(choices: &mut $crate::arbitrary::Choices) -> Self {
                let known = choices.below(4) != 3;
                let word = if known { choices.word(Self::VALUES, &[]) } else { choices.other_word(Self::VALUES, &[]) };
                // A text that is known after all becomes the known value.
                Self::from(word.as_str())
            }
        }
        $crate::arbitrary_by_draw!($ty);
    };
    (union $ty:ty, $by:ident $wire:literal { $($variant:ident($holds:ty)),* $(,)? }) => {
        impl $crate::arbitrary::Draw for $ty {
            fn draw(choices: &mut $crate::arbitrary::Choices) -> Self {
                $crate::arbitrary::draw_variant(
                    choices,
                    $wire,
                    &[$((
                        |choices| Self::$variant(<$holds as $crate::arbitrary::Draw>::draw(choices)),
                        <$holds as $crate::arbitrary::Told>::VALUES,
                        <$holds as $crate::arbitrary::Told>::PREFIXES,
                    )),*],
                    |drawn| drawn.$by(),
                    Self::Unknown,
                )
            }
        }
        $crate::arbitrary_by_draw!($ty);
    };
    ($ty:ty { $($fields:tt)* } told by $values:expr, $prefixes:expr) => {
        impl $crate::arbitrary::Told for $ty {
            const VALUES: &'static [&'static str] = &$values;
            const PREFIXES: &'static [&'static str] = &$prefixes;
        }
        $crate::arbitrary!($ty { $($fields)* });
    };
    ($ty:ty { $($field:ident $(= $text:literal)? $(as $how:ident)?),* $(,)? }) => {
        impl $crate::arbitrary::Draw for $ty {
            fn draw(choices: &mut $crate::arbitrary::Choices) -> Self {
                Self { $($field: $crate::arbitrary_field!(choices $(= $text)? $(as $how)?)),* }
            }
        }
        $crate::arbitrary_by_draw!($ty);
    };
}

/// One field of a type of a contract.
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_field {
    ($choices:ident) => {
        $crate::arbitrary::Draw::draw($choices)
    };
    ($choices:ident = $text:literal) => {
        $crate::arbitrary::DrawText::draw_text($choices, $text)
    };
    ($choices:ident as rfc3339) => {
        $crate::arbitrary::DrawInstant::draw_instant($choices)
    };
    ($choices:ident as tag) => {
        $choices
            .word(<Self as $crate::arbitrary::Told>::VALUES, <Self as $crate::arbitrary::Told>::PREFIXES)
            .as_str()
            .into()
    };
}
