//! The binary `conformance`: it only calls the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    clerk_user_conformance_cli::main()
}
