//! A failure as a file records it. The files of this folder write and read the document and replace what differs
//! from run to run by symbols. They do no I/O and judge nothing.

mod bindings;
mod format_1;
mod parse;
mod saved_call;
mod saved_failure;
mod symbol_table;

pub(crate) use bindings::Bindings;
pub(crate) use saved_call::SavedCall;
pub(crate) use saved_failure::rule_hash;
pub use saved_failure::{Failure, contract_hash};
pub(crate) use symbol_table::SymbolTable;
