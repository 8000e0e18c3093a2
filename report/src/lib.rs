//! How findings are told to services that run checks: SARIF, GitHub's annotations, Markdown. It knows neither
//! the contract nor who found what; the generator, the gate and the suite write through it.

pub mod github;
pub mod markdown;
pub mod sarif;

pub use sarif::{FileLocation, Finding, RuleDescriptor, Severity, Tool};
