//! Reads YAML into the AST, or into one diagnostic in terms of the spec language. A file becomes a tree, which is then
//! read into a type.

use serde::de::DeserializeOwned;

use super::{FileId, Span};
use crate::diagnostic::{Code, Diagnostic};
use error::{Error, Problem};
use tree::Tree;

mod deserializer;
mod error;
mod scalar;
mod tree;

/// Reads one YAML file into its AST.
///
/// # Errors
/// The first syntax or type error; serde stops there. Later passes report all semantic errors together.
pub fn read_yaml<T: DeserializeOwned>(file: FileId, bytes: &[u8]) -> Result<T, Box<Diagnostic>> {
    let tree = tree::parse(text(file, bytes)?);
    if tree.is_empty {
        return Err(Box::new(Error::new(tree.root.span, Problem::Empty).explain(file)));
    }
    read(tree).map_err(|error| Box::new(error.explain(file)))
}

/// Reads YAML into an untyped value, with the same limits as for spec files.
///
/// # Errors
/// The message of the first error.
pub fn read_untyped(text: &str) -> Result<serde_json::Value, String> {
    read(tree::parse(text)).map_err(|error| error.to_string())
}

fn read<T: DeserializeOwned>(tree: Tree<'_>) -> Result<T, Error> {
    let value = T::deserialize(&tree.root).map_err(|error| error.or_at(tree.root.span));
    match (value, tree.fault) {
        (Err(error), Some(fault)) if error.yields_to(&fault, tree.last) => Err(fault),
        (Err(error), _) => Err(error),
        (Ok(_), Some(fault)) => Err(fault),
        (Ok(value), None) => Ok(value),
    }
}

/// The text of a file that has content.
fn text(file: FileId, bytes: &[u8]) -> Result<&str, Box<Diagnostic>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let span = Span { start: at, end: at + 1 };
        Box::new(
            Diagnostic::new(Code::NotUtf8, file, span, format!("byte {at} is not UTF-8"))
                .help("save the file as UTF-8"),
        )
    })?;
    if text.starts_with(BYTE_ORDER_MARK) {
        let span = Span { start: 0, end: BYTE_ORDER_MARK.len_utf8() };
        return Err(Box::new(
            Diagnostic::new(Code::YamlSyntax, file, span, "the file starts with a byte order mark")
                .help("save the file as UTF-8 without a byte order mark"),
        ));
    }
    let content = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    if text.lines().any(content) {
        Ok(text)
    } else {
        Err(Box::new(Error::new(Span::default(), Problem::Empty).explain(file)))
    }
}

/// Positions count bytes from the start of the file, but the parser would count from after this mark.
const BYTE_ORDER_MARK: char = '\u{feff}';
