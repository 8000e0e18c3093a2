//! SDK objects, and the behaviour of their methods.

mod behaviours;
mod forms;
mod method_check;
mod object;

pub(super) use object::lower;
