//! Spec files → syntax tree → resolved model.
//!
//! ```text
//! files ─ parse → ast ─ lower → Model
//!   (SourceMap)      (Diagnostics)
//! ```
//!
//! This crate does no I/O. It takes file contents and returns a [`Model`] and [`Diagnostics`].

// The table of rule kinds takes one step of a macro per kind and parameter.
#![recursion_limit = "512"]

pub mod ast;
pub mod diagnostic;
mod element;
mod element_spans;
pub mod lower;
pub mod model;
pub mod naming;
mod parse;
pub mod render;
pub mod schema;
pub mod source;

pub use clerk_user_runtime::{Judgement, ParamFault, ParamLocation, RuleKind};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use element::Element;
pub use element_spans::ElementSpans;
pub use lower::{LANGUAGE_VERSION, lower};
pub use model::Model;
use parse::join;
pub use parse::{Ast, parse, parse_part};
pub use render::{render_json, render_text};
pub use source::{SourceFile, SourceMap};

/// Reads and lowers a contract. Returns the model if there are no errors; otherwise all errors that can
/// be found, sorted by position.
pub fn read(sources: &SourceMap) -> (Option<Model>, Diagnostics) {
    lower_parts(sources, vec![parse(sources)])
}

/// [`lower_parts`], with the source position of each element.
pub fn lower_with_spans(
    sources: &SourceMap,
    parts: Vec<(Ast, Diagnostics)>,
) -> (Option<Model>, Diagnostics, ElementSpans) {
    let (ast, mut diagnostics) = join(parts);
    let model = lower(sources, &ast, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    (model.filter(|_| diagnostics.is_empty()), diagnostics, ElementSpans::of(&ast))
}

/// [`read`] for callers that parse the parts of a contract in parallel.
pub fn lower_parts(sources: &SourceMap, parts: Vec<(Ast, Diagnostics)>) -> (Option<Model>, Diagnostics) {
    let (ast, mut diagnostics) = join(parts);
    let model = lower(sources, &ast, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    (model.filter(|_| diagnostics.is_empty()), diagnostics)
}
