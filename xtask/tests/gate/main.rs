//! Runs `cargo xtask gate` like a person or a CI job: inputs, output and exit codes. The classification of changes is
//! tested in `codegen/compat`.

mod approvals;
mod bench;
mod forms;
mod inputs;
#[path = "../support/mod.rs"]
mod support;
