//! Line offsets of files. A run can make thousands of queries about one long file, so each file is
//! scanned once.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::{FileId, SourceMap, Span};

/// The texts of the queried files, with their line offsets.
#[derive(Debug)]
pub(crate) struct LineIndex<'a> {
    sources: &'a SourceMap,
    files: RefCell<BTreeMap<FileId, IndexedFile<'a>>>,
}

#[derive(Debug)]
struct IndexedFile<'a> {
    text: Cow<'a, str>,
    starts: Vec<usize>,
    /// The last queried byte and its column; queries come in file order.
    last: (usize, usize),
}

impl<'a> IndexedFile<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        let behind = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(behind).collect(), last: (0, 1), text }
    }

    /// Line number, starting at 1, and the first byte of the line.
    fn start(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        (line, self.starts[line - 1])
    }
}

impl<'a> LineIndex<'a> {
    pub(crate) fn of(sources: &'a SourceMap) -> Self {
        Self { sources, files: RefCell::default() }
    }

    pub(crate) fn sources(&self) -> &'a SourceMap {
        self.sources
    }

    fn ask<T>(&self, file: FileId, question: impl FnOnce(&mut IndexedFile<'a>) -> T) -> T {
        let mut files = self.files.borrow_mut();
        question(files.entry(file).or_insert_with(|| IndexedFile::of(self.sources.text(file))))
    }

    /// Line and column of a byte, as in `SourceMap::line_column`.
    pub(crate) fn line_column(&self, file: FileId, offset: usize) -> (usize, usize) {
        self.ask(file, |known| {
            let offset = known.text.floor_char_boundary(offset);
            let (line, start) = known.start(offset);
            let (from, column) =
                if (start..=offset).contains(&known.last.0) { known.last } else { (start, 1) };
            let between = &known.text.as_bytes()[from..offset];
            // Count the first byte of each character.
            let column = column + between.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
            known.last = (offset, column);
            (line, column)
        })
    }

    /// The full lines of a range: their text, the first byte, and the number of the first line.
    pub(crate) fn excerpt(&self, file: FileId, range: Range<usize>) -> (String, usize, usize) {
        self.ask(file, |known| {
            let length = known.text.len();
            let (line, start) = known.start(range.start.min(length));
            let (last, _) = known.start(Span { start: range.start, end: range.end }.range().end.min(length));
            let end = known.starts.get(last).map_or(length, |next| next - 1);
            (known.text[start..end].to_owned(), start, line)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{FileId, LineIndex, SourceMap};
    use crate::source::SourceFile;

    const TEXT: &str = "ab\nc\r\n\n🗝é: x\nlast";

    fn sources() -> SourceMap {
        SourceMap::new(vec![SourceFile { path: "a.yaml".to_owned(), bytes: TEXT.into() }])
    }

    #[test]
    fn positions_equal_those_of_the_source_map_in_any_order() {
        let sources = sources();
        let (lines, file) = (LineIndex::of(&sources), FileId(0));
        let there = 0..TEXT.len() + 3;
        for offset in there.clone().chain(there.clone().rev()).chain(there.clone().step_by(3)).chain(there) {
            assert_eq!(lines.line_column(file, offset), sources.line_column(file, offset), "at {offset}");
        }
    }

    #[test]
    fn an_excerpt_is_whole_lines() {
        let sources = sources();
        let lines = LineIndex::of(&sources);
        let excerpt = |range| {
            let (text, start, line) = lines.excerpt(FileId(0), range);
            assert_eq!(sources.line_column(FileId(0), start), (line, 1));
            text
        };
        assert_eq!(excerpt(0..0), "ab");
        assert_eq!(excerpt(1..4), "ab\nc\r");
        assert_eq!(excerpt(6..6), "");
        assert_eq!(excerpt(9..99), "🗝é: x\nlast");
        assert_eq!(excerpt(99..99), "last");
    }
}
