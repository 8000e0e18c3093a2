//! Adds an operation to an existing file. Inserts text and keeps the rest of the file byte for byte. The result is
//! parsed again as a check.

use clerk_user_model::ast::OperationsFile;
use clerk_user_model::source::{FileId, SourceFile, Spanned};
use clerk_user_model::{SourceMap, parse};

/// The insertion point.
pub(super) struct InsertionPoint {
    /// Byte offset in the file.
    pub(super) at: usize,
    /// Indentation of the key.
    pub(super) indent: usize,
    /// Whether to insert an empty line first.
    gap: bool,
}

/// The place after the last operation of a file; none if the operations are not a block mapping.
pub(super) fn find_insertion_point(text: &str, file: &OperationsFile) -> Option<InsertionPoint> {
    let starts: Vec<usize> = file.operations.keys().map(|name| line_start(text, name.span.start)).collect();
    let last = *starts.last()?;
    let indents = file.operations.keys().zip(&starts).map(|(name, start)| name.span.start - start);
    let indents: Vec<usize> = indents.collect();
    let indent = *indents.first()?;
    let is_block = |start: &usize| text[*start..].chars().take(indent).all(|c| c == ' ');
    if indents.iter().any(|one| *one != indent) || indent == 0 || !starts.iter().all(is_block) {
        return None;
    }
    // A line that is not indented more than the key ends the mapping, unless it is empty or a comment.
    let mut at = last;
    let mut seen = last;
    for line in text[last..].split_inclusive('\n') {
        let content = line.trim();
        let depth = line.len() - line.trim_start_matches(' ').len();
        let is_entry = seen == last || depth > indent;
        if !is_entry && !content.is_empty() && !content.starts_with('#') {
            break;
        }
        seen += line.len();
        if !content.is_empty() && (is_entry || depth >= indent) {
            at = seen;
        }
    }
    let gap = starts.len() < 2 || text[..last].trim_end_matches(' ').ends_with("\n\n") || before(text, last);
    Some(InsertionPoint { at, indent, gap })
}

/// Whether there is an empty line before this line and its comments.
fn before(text: &str, start: usize) -> bool {
    let mut above = text[..start].lines().rev().skip_while(|line| line.trim_start().starts_with('#'));
    above.next().is_some_and(|line| line.trim().is_empty())
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The file with the inserted entry, and the offset of the entry.
pub(super) fn insert(text: &str, place: &InsertionPoint, entry: &str) -> (String, usize) {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (head, tail) = text.split_at(place.at);
    let mut all = head.to_owned();
    if !all.ends_with('\n') {
        all.push_str(newline);
    }
    if place.gap {
        all.push_str(newline);
    }
    let start = all.len();
    all.push_str(&entry.replace('\n', newline));
    all.push_str(tail);
    (all, start)
}

/// Whether the new text has the same operations as the old one, followed by the new operation.
pub(super) fn is_intact(path: &str, text: &str, old: &OperationsFile, name: &str) -> bool {
    let file = SourceFile { path: path.to_owned(), bytes: text.into() };
    let (ast, _) = parse(&SourceMap::new(vec![file]));
    let [(FileId(0), new)] = &ast.operations[..] else { return false };
    let names = |file: &OperationsFile| -> Vec<String> { file.operations.keys().map(text_of).collect() };
    let mut expected = names(old);
    expected.push(name.to_owned());
    new.surface == old.surface && names(new) == expected
}

fn text_of(name: &Spanned<String>) -> String {
    name.value.clone()
}
