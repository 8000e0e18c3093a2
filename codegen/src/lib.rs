//! From spec files to everything that follows from them.
//!
//! ```text
//! files ─ parse → ast ─ lower → Model ─ emit → files
//!   (SourceMap)      (Diagnostics)
//! ```
//!
//! This crate does no I/O: text in; a `Model`, `Diagnostics` and `OutputFile`s out.

pub mod ast;
pub mod compat;
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
pub use emit::{EMITTERS, Edition, OutputFile, emit_all};
pub use lower::{LANGUAGE, lower};
pub use model::Model;
use parse::join;
pub use parse::{Ast, parse, parse_part};
pub use render::{render_json, render_text};
pub use source::{SourceFile, SourceMap};

/// Reads and lowers a contract: the model when nothing is wrong, every fault that can be found
/// otherwise, sorted by place.
pub fn read(sources: &SourceMap) -> (Option<Model>, Diagnostics) {
    lower_parts(sources, vec![parse(sources)])
}

/// [`lower_parts`] with the places of what was read, for who has to point at it later.
pub fn lower_with_places(
    sources: &SourceMap,
    parts: Vec<(Ast, Diagnostics)>,
) -> (Option<Model>, Diagnostics, compat::Places) {
    let (ast, mut diagnostics) = join(parts);
    let model = lower(sources, &ast, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    (model.filter(|_| diagnostics.is_empty()), diagnostics, compat::Places::of(&ast))
}

/// [`read`] for who parses the parts of a contract side by side.
pub fn lower_parts(sources: &SourceMap, parts: Vec<(Ast, Diagnostics)>) -> (Option<Model>, Diagnostics) {
    let (ast, mut diagnostics) = join(parts);
    let model = lower(sources, &ast, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    (model.filter(|_| diagnostics.is_empty()), diagnostics)
}
