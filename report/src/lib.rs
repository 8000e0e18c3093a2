//! Output formats for findings: SARIF, GitHub annotations and Markdown. Shared by the generator, the gate and the
//! conformance suite, and independent of the contract.

pub mod github;
pub mod markdown;
pub mod sarif;

pub use sarif::{FileLocation, Finding, RuleDescriptor, Severity, Tool};
