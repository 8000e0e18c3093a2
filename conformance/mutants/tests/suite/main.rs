//! All tests of mutants, variants and the reference in one program: it is linked once, and its tests share the cores.

mod catalog;
mod every_rule_has_a_mutant;
mod exploration;
mod histories;
mod mutants_killed;
mod operators;
mod reference_passes;
mod responses_validate;
mod sdk;
mod situations;
mod steps;
mod variants_pass;

/// Runs of the suite make many small allocations, so the tests use the allocator of the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
