//! All tests of mutants, variants and the reference in one program: it is linked once, and its tests share the cores.

mod catalog;
mod every_rule_has_a_mutant;
mod exploration;
mod histories;
mod mutants_killed;
mod operators;
mod reach;
mod reference_passes;
mod responses_validate;
mod sdk;
mod situations;
mod steps;
mod variants_pass;

use std::sync::LazyLock;

use clerk_user_conformance::{Config, Report, run};

/// A run of the reference with the defaults, which several tests look at.
static DEFAULT_RUN: LazyLock<Report> = LazyLock::new(|| {
    // While it runs, the tests that wait for it leave a processor idle.
    run(clerk_user_reference::start, &Config { counts_reach: true, jobs: 2, ..clerk_user_mutants::config() })
});

/// Runs of the suite make many small allocations, so the tests use the allocator of the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
