//! The binary `conformance`: the command line and nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    clerk_user_conformance_cli::main()
}
