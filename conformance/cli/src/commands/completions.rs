//! The command `completions`: prints a completion script for a shell.

use clap_complete::Shell;

use crate::output::CommandOutput;

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: &Args, mut command: clap::Command) -> CommandOutput {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "conformance", &mut script);
    CommandOutput::success(String::from_utf8_lossy(&script))
}
