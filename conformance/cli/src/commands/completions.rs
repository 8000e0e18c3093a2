//! `completions`: what a shell needs to complete the command line.

use clap_complete::Shell;

use crate::output::Ended;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell.
    shell: Shell,
}

pub(crate) fn run(args: &Args, mut command: clap::Command) -> Ended {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "conformance", &mut script);
    Ended { text: String::from_utf8_lossy(&script).into_owned(), code: 0 }
}
