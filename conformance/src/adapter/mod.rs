//! How implementations are reached. Only the modules in here know a transport.

#[cfg(feature = "cli")]
pub(crate) mod check;
mod in_process;
#[cfg(feature = "cli")]
mod legacy_sdk;
mod process;
pub mod protocol;
pub mod sdk;
mod subprocess;

pub use in_process::{Control, InProcess};
#[cfg(feature = "cli")]
pub use legacy_sdk::LegacySdk;
pub use sdk::GeneratedSdk;
pub use subprocess::{Subprocess, SubprocessInstance};
