//! The flags of commands that run something with several seeds.

use clap::value_parser;
use clerk_user_conformance::Config;

/// The seeds, and how much is drawn with each of them.
#[derive(Debug, clap::Args)]
pub(super) struct SeedArgs {
    /// The first seed
    #[arg(long, value_name = "N", default_value_t = Config::default().seed)]
    seed: u64,
    /// Number of seeds, counted up from the first
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = value_parser!(u64).range(1..=100_000))]
    seeds: u64,
    /// Number of inputs drawn for each check
    #[arg(long, value_name = "N", default_value_t = Config::default().cases, value_parser = value_parser!(u32).range(1..))]
    cases: u32,
}

impl SeedArgs {
    /// Every seed, in order.
    pub(super) fn all(&self) -> Vec<u64> {
        (0..self.seeds).map(|offset| self.seed.wrapping_add(offset)).collect()
    }

    /// The configuration with the first seed.
    pub(super) fn config(&self, base: Config) -> Config {
        Config { seed: self.seed, cases: self.cases, ..base }
    }
}
