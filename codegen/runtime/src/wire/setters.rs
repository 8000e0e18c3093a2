//! The methods that set the params of a request, or the members of a resource, one by one.

/// `setters!(Type { kind field [clear_field]: Type, … })`: a method for each field that the constructor does not ask for.
/// The kind says what the method takes: `patch` and `option` the value in a `Patch` or an `Option`, and `value` what the
/// field has. With `_list` at the end (`option_list`), it takes the items of a list.
///
/// ```
/// use clerk_user_runtime::Patch;
///
/// #[derive(Debug, Default, PartialEq)]
/// pub struct Lamp {
///     shade: Patch<String>,
///     tags: Option<Vec<String>>,
/// }
/// clerk_user_runtime::setters!(Lamp { patch shade clear_shade: String, option_list tags: String });
///
/// let lamp = Lamp::default().shade("red").tags(["a", "b"]);
/// assert_eq!(lamp.shade, Patch::Set("red".to_owned()));
/// assert_eq!(lamp.clear_shade().shade, Patch::Clear);
/// ```
#[macro_export]
macro_rules! setters {
    ($name:ident { $($(#[$attribute:meta])* $kind:ident $field:ident $($clear:ident)? : $ty:ty),* $(,)? }) => {
        impl $name {
            $($crate::setters!(@ $kind [$(#[$attribute])*] $field $($clear)? : $ty);)*
        }
    };
    (@ patch $attributes:tt $field:ident $clear:ident : $ty:ty) => {
        $crate::setters!(@ one $attributes $field: $ty, $crate::Patch::Set);
        $crate::setters!(@ clear $attributes $field $clear);
    };
    (@ patch_list $attributes:tt $field:ident $clear:ident : $ty:ty) => {
        $crate::setters!(@ list $attributes $field: $ty, $crate::Patch::Set);
        $crate::setters!(@ clear $attributes $field $clear);
    };
    (@ option $attributes:tt $field:ident : $ty:ty) => {
        $crate::setters!(@ one $attributes $field: $ty, Some);
    };
    (@ option_list $attributes:tt $field:ident : $ty:ty) => {
        $crate::setters!(@ list $attributes $field: $ty, Some);
    };
    (@ value_list $attributes:tt $field:ident : $ty:ty) => {
        $crate::setters!(@ list $attributes $field: $ty, std::convert::identity);
    };
    (@ value $attributes:tt $field:ident : $ty:ty) => {
        $crate::setters!(@ one $attributes $field: $ty, std::convert::identity);
    };
    (@ one [$(#[$attribute:meta])*] $field:ident : $ty:ty, $wrap:path) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        $(#[$attribute])*
        #[must_use]
        pub fn $field(mut self, value: impl Into<$ty>) -> Self {
            self.$field = $wrap(value.into());
            self
        }
    };
    (@ list [$(#[$attribute:meta])*] $field:ident : $ty:ty, $wrap:path) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
        $(#[$attribute])*
        #[must_use]
        pub fn $field(mut self, values: impl IntoIterator<Item = impl Into<$ty>>) -> Self {
            self.$field = $wrap(values.into_iter().map(Into::into).collect());
            self
        }
    };
    (@ clear [$(#[$attribute:meta])*] $field:ident $clear:ident) => {
        #[doc = concat!("Clears [`", stringify!($field), "`](Self#structfield.", stringify!($field), "): sends null.")]
        $(#[$attribute])*
        #[must_use]
        pub fn $clear(mut self) -> Self {
            self.$field = $crate::Patch::Clear;
            self
        }
    };
}
