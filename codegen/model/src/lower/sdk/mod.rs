//! SDK objects, and the behaviour of their methods.

mod behaviour;
mod method_check;
mod multi_step;
mod object;

pub(super) use object::lower;
