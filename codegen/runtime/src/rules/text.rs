//! Strings and lists that are owned during lowering and static in generated tables.

use std::borrow::Cow;

/// A string that is owned during lowering and static in a generated table.
pub type Text = Cow<'static, str>;
/// A list that is owned during lowering and static in a generated table.
pub type List<T> = Cow<'static, [T]>;
