//! The command `traceability`, and the document that it writes.

mod command;
mod document;

pub(crate) use command::{Args, run};
pub use document::traceability;
