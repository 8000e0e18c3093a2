//! The command `run`: its arguments, the configuration made from them, and the files that it reads and writes.

mod args;
mod command;
mod config;
mod failure_files;
mod github;
mod known_failing;
mod legacy_edition;
mod report_files;

pub(crate) use args::Args;
pub(crate) use command::run;
