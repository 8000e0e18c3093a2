//! Macros that implement `Arbitrary` for the types of the contract. They expand to nothing without the feature
//! `proptest`.

/// Implements proptest's `Arbitrary` for a type that implements [`FromChoices`].
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_from_choices {
    ($ty:ty $(, $param:ident)?) => {
        impl$(<$param: $crate::arbitrary::FromChoices + std::fmt::Debug>)? $crate::private::proptest::arbitrary::Arbitrary for $ty {
            type Parameters = ();
            type Strategy = $crate::arbitrary::ChoicesStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::arbitrary::ChoicesStrategy::new()
            }
        }
    };
}

/// Implements `Arbitrary` for a contract type. Expands to nothing if the feature `proptest` of this crate is
/// disabled.
///
/// ```
/// use clerk_user_runtime::arbitrary::{Choices, FromChoices};
/// #[derive(Clone, Debug, PartialEq)]
/// struct Book { object: String, pages: i64 }
/// clerk_user_runtime::arbitrary!(Book { object = "book", pages });
/// assert_eq!(Book::from_choices(&mut Choices::of(vec![])), Book { object: "book".to_owned(), pages: 0 });
/// ```
#[macro_export]
macro_rules! arbitrary {
    (id $ty:ty) => {
        impl $crate::arbitrary::FromChoices for $ty {
            fn from_choices(choices: &mut $crate::arbitrary::Choices) -> Self {
                Self::from(choices.id(Self::PREFIX))
            }
        }
        $crate::arbitrary_from_choices!($ty);
    };
    (enum $ty:ty) => {
        impl $crate::arbitrary::FromChoices for $ty {
            fn from_choices(choices: &mut $crate::arbitrary::Choices) -> Self {
                let known = choices.below(4) != 3;
                let word = if known { choices.word(Self::VALUES, &[]) } else { choices.other_word(Self::VALUES, &[]) };
                // A string that happens to be known becomes the known value.
                Self::from(word.as_str())
            }
        }
        $crate::arbitrary_from_choices!($ty);
    };
    (union $ty:ty, $by:ident $wire:literal { $($variant:ident($holds:ty)),* $(,)? }) => {
        impl $crate::arbitrary::FromChoices for $ty {
            fn from_choices(choices: &mut $crate::arbitrary::Choices) -> Self {
                $crate::arbitrary::variant_from_choices(
                    choices,
                    $wire,
                    &[$((
                        |choices| Self::$variant(<$holds as $crate::arbitrary::FromChoices>::from_choices(choices)),
                        <$holds as $crate::arbitrary::UnionVariant>::VALUES,
                        <$holds as $crate::arbitrary::UnionVariant>::PREFIXES,
                    )),*],
                    |drawn| drawn.$by(),
                    Self::Unknown,
                )
            }
        }
        $crate::arbitrary_from_choices!($ty);
    };
    ($ty:ty { $($fields:tt)* } tagged by $values:expr, $prefixes:expr) => {
        impl $crate::arbitrary::UnionVariant for $ty {
            const VALUES: &'static [&'static str] = &$values;
            const PREFIXES: &'static [&'static str] = &$prefixes;
        }
        $crate::arbitrary!($ty { $($fields)* });
    };
    ($ty:ty { $($field:ident $(= $text:literal)? $(as $how:ident)?),* $(,)? }) => {
        impl $crate::arbitrary::FromChoices for $ty {
            fn from_choices(choices: &mut $crate::arbitrary::Choices) -> Self {
                Self { $($field: $crate::arbitrary_field!(choices $(= $text)? $(as $how)?)),* }
            }
        }
        $crate::arbitrary_from_choices!($ty);
    };
}

/// Generates one field of a contract type.
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_field {
    ($choices:ident) => {
        $crate::arbitrary::FromChoices::from_choices($choices)
    };
    ($choices:ident = $text:literal) => {
        $crate::arbitrary::TextFromChoices::text_from_choices($choices, $text)
    };
    ($choices:ident as rfc3339) => {
        $crate::arbitrary::InstantFromChoices::instant_from_choices($choices)
    };
    ($choices:ident as tag) => {
        $choices
            .word(
                <Self as $crate::arbitrary::UnionVariant>::VALUES,
                <Self as $crate::arbitrary::UnionVariant>::PREFIXES,
            )
            .as_str()
            .into()
    };
}
