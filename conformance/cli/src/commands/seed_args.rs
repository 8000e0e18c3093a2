//! The flags of commands that draw inputs: how much, and with which seeds.

use clap::value_parser;
use clerk_user_conformance::{Config, Report};

use crate::error::CliError;

/// What a run draws.
#[derive(Debug, clap::Args)]
pub(super) struct DrawArgs {
    /// Seed of all random inputs
    #[arg(long, value_name = "N", default_value_t = Config::default().seed)]
    seed: u64,
    /// Number of inputs drawn for each check
    #[arg(long, value_name = "N", default_value_t = Config::default().cases, value_parser = value_parser!(u32).range(1..))]
    cases: u32,
}

impl DrawArgs {
    pub(super) fn config(&self, base: Config) -> Config {
        Config { seed: self.seed, cases: self.cases, ..base }
    }

    /// A run of the reference that counts what it reaches.
    pub(super) fn measure_reach(&self) -> Result<Report, CliError> {
        let config = Config { counts_reach: true, ..self.config(clerk_user_mutants::config()) };
        let mut report = clerk_user_conformance::run(clerk_user_reference::start, &config);
        match report.error.take() {
            Some(error) => Err(CliError::new(error)),
            None => Ok(report),
        }
    }
}

/// What a command draws that runs something with several seeds.
#[derive(Debug, clap::Args)]
pub(super) struct SeedArgs {
    #[command(flatten)]
    draw: DrawArgs,
    /// Number of seeds, counted up from the first
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = value_parser!(u64).range(1..=100_000))]
    seeds: u64,
}

impl SeedArgs {
    /// Every seed, in order.
    pub(super) fn all(&self) -> Vec<u64> {
        (0..self.seeds).map(|offset| self.draw.seed.wrapping_add(offset)).collect()
    }

    /// The configuration with the first seed.
    pub(super) fn config(&self, base: Config) -> Config {
        self.draw.config(base)
    }
}
