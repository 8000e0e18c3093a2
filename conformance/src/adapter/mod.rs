//! How implementations are reached. Only the modules in here know a transport.

mod in_process;

pub use in_process::InProcess;
