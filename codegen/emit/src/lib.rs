//! Model → files. Emitters are pure functions and cannot fail, because lowering rejects invalid contracts.

mod contract_json;
mod edition;
mod emitters;
mod json_schema;
mod output;
mod rust;

pub use edition::Edition;
pub use emitters::{EMITTERS, Emitter, MANIFEST, emit_all, with_manifest};
pub use output::OutputFile;
