//! The binary `conformance`: it only calls the library.

use std::process::ExitCode;

/// A run makes many small allocations. This allocator makes up for the link-time optimisation that release builds
/// leave out to build in half of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    clerk_user_conformance_cli::main()
}
