//! Adapters in other processes: the protocol with one JSON message per line, the process, the connection to it, and
//! the check of an adapter.

mod adapter;
pub(crate) mod adapter_check;
mod command_line;
mod connection;
mod process;
pub mod protocol;

pub use adapter::{StdioAdapter, StdioImplementation};
pub(crate) use command_line::split_command;
