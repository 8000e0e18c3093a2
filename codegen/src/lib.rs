//! From spec files to everything that follows from them.
//!
//! ```text
//! files ─ parse → ast ─ lower → Model ─ emit → files
//!   (SourceMap)      (Diagnostics)
//! ```
//!
//! This crate does no I/O: text in; a `Model`, `Diagnostics` and `OutputFile`s out.

pub mod ast;
pub mod diagnostic;
pub mod emit;
pub mod lower;
pub mod model;
pub mod naming;
mod parse;
pub mod render;
pub mod schema;
pub mod source;

pub use clerk_user_runtime::{Judgement, RuleKind};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use emit::{EMITTERS, OutputFile, emit_all, emit_only};
pub use lower::lower;
pub use model::Model;
pub use parse::{Ast, parse};
pub use render::{render_json, render_text};
pub use source::{SourceFile, SourceMap};

/// Reads and lowers a contract: the model when nothing is wrong, every fault that can be found
/// otherwise, sorted by place.
pub fn read(sources: &SourceMap) -> (Option<Model>, Diagnostics) {
    let (ast, mut diagnostics) = parse(sources);
    let model = lower(sources, &ast, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    (model.filter(|_| diagnostics.is_empty()), diagnostics)
}
