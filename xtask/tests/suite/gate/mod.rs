//! Runs `cargo xtask gate` like a person or a CI job: inputs, output and exit codes. The classification of changes is
//! tested in `codegen/compat`.

mod approvals;
mod formats;
mod gate_folders;
mod inputs;
