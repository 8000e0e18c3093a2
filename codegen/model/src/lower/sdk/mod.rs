//! Objects of the SDK, and what each method does.

mod behaviours;
mod forms;
mod method_check;
mod object;

pub(super) use object::lower;
