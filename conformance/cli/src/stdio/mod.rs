//! Implementations in other processes: the protocol of lines of JSON, the processes, and the check of an adapter.

pub(crate) mod check;
mod process;
pub mod protocol;
mod subprocess;

pub use subprocess::{Subprocess, SubprocessInstance};
