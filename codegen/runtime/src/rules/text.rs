//! Texts and lists that are owned while lowering and static in emitted tables.

use std::borrow::Cow;

/// A text that is owned while lowering and static in the emitted table.
pub type Text = Cow<'static, str>;
/// A list that is owned while lowering and static in the emitted table.
pub type List<T> = Cow<'static, [T]>;
