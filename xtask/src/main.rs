//! `cargo xtask`: the development tasks of the project. It does not depend on generated code, so it works when that
//! code is broken.

mod flags;
mod gate;
mod generate;
mod new;
mod output;
mod root;
mod sources;
mod spec_language;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use flags::{Command, Xtask};

/// Code generation makes many small allocations on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Clap exits with code 2 on usage errors, like every command of the project.
    let result = match Xtask::parse().command {
        Command::Generate(flags) => generate::run(&flags),
        Command::Gate(flags) => gate::run(&flags),
        Command::Changelog(flags) => gate::changelog(&flags),
        Command::Sources(flags) => sources::run(&flags),
        Command::New(new) => new::run(&new),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Xtask::command(), "cargo-xtask", &mut script);
            output::line(String::from_utf8_lossy(&script).trim_end());
            Ok(ExitCode::SUCCESS)
        }
    };
    result.unwrap_or_else(|error| {
        output::error(&format!("error: {error:#}"));
        ExitCode::from(2)
    })
}
