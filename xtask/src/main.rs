//! `cargo xtask`: the build commands of the project. It never depends on what it generates, so it
//! runs when that is broken.

mod flags;
mod gate;
mod generate;
mod new;
mod output;
mod root;
mod spec_language;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use flags::{Command, Xtask};

/// Printing code is mostly small allocations, from several threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Usage errors end here, with exit code 2, as everywhere in the project.
    let result = match Xtask::parse().command {
        Command::Generate(flags) => generate::run(&flags),
        Command::Gate(flags) => gate::run(&flags),
        Command::Changelog(flags) => gate::changelog(&flags),
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
