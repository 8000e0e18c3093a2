//! Runs the commands that work with the results of a run: saved failures and replay, known failures, report files,
//! comparisons, the mutation score. Each test writes its files to a temporary folder.

mod comparisons;
mod failures;
mod folder;
mod known_failing;
mod mutants;
mod reports;
mod traceability;
