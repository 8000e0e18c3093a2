//! `cargo xtask gate` as a person or a CI runs it: what it reads, what it says, how it ends. What a difference
//! means is tested where it is told, in `codegen`.

mod approvals;
mod bench;
mod forms;
mod inputs;
#[path = "../support/mod.rs"]
mod support;
