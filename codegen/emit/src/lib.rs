//! Model → files. Emitters are pure and cannot fail: what they could reject, lowering has rejected.

mod contract_json;
mod edition;
mod emitters;
mod json_schema;
mod output;
mod rust;

pub use edition::Edition;
pub use emitters::{EMITTERS, Emitter, MANIFEST, emit_all, with_manifest};
pub use output::OutputFile;
