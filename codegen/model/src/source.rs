//! Spec files and positions in them.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

mod line_index;
mod reader;

pub(crate) use line_index::LineIndex;
pub use reader::{read_untyped, read_yaml};

/// One spec file, as bytes that may not be UTF-8.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the root of the spec, with `/` separators.
    pub path: String,
    /// Contents of the file.
    pub bytes: Vec<u8>,
}

/// Index of a file in its `SourceMap`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

impl FileId {
    /// No file: the contract as a whole. It sorts after all files.
    pub const NONE: Self = Self(usize::MAX);
}

/// The files of a spec, sorted by path, so that results do not depend on the order of reading.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Accepts files in any order.
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    /// Path of a file; empty for none.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |file| &file.path)
    }

    /// Text of a file, with invalid UTF-8 replaced.
    pub fn text(&self, file: FileId) -> Cow<'_, str> {
        self.files.get(file.0).map_or(Cow::Borrowed(""), |file| String::from_utf8_lossy(&file.bytes))
    }

    /// Line and column of a byte, both starting at 1; columns count characters.
    pub fn line_column(&self, file: FileId, offset: usize) -> (usize, usize) {
        let text = self.text(file);
        let before = &text[..text.floor_char_boundary(offset)];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        (line, column)
    }
}

/// A byte range in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// First byte after the range.
    pub end: usize,
}

impl Span {
    /// The range, with start and end in order.
    pub fn range(self) -> Range<usize> {
        self.start..self.end.max(self.start)
    }
}

/// A value with its source position. Equality and hash ignore the position.
#[derive(Clone, Debug, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its position.
    pub span: Span,
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

impl<T: Hash> Hash for Spanned<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl Spanned<String> {
    /// The string form.
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// The name by which [`Spanned`] asks the reader for the position of a value.
const SPANNED: &str = "clerk-user-model: a value with its position";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_tuple_struct(SPANNED, 2, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with its position")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Spanned<T>, A::Error> {
        let Some((start, end)) = access.next_key()? else {
            return Err(A::Error::custom("a value without its position"));
        };
        Ok(Spanned { value: access.next_value()?, span: Span { start, end } })
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }
}

#[cfg(test)]
mod tests {
    use super::{FileId, SourceFile, SourceMap};

    #[track_caller]
    fn check(text: &str, offset: usize, expected: (usize, usize)) {
        let file = SourceFile { path: "a.yaml".to_owned(), bytes: text.into() };
        assert_eq!(
            SourceMap::new(vec![file]).line_column(FileId(0), offset),
            expected,
            "{text:?} at {offset}"
        );
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        check("ab\nc", 0, (1, 1));
        check("ab\nc", 2, (1, 3));
        check("ab\nc", 3, (2, 1));
        check("ab\r\nc", 4, (2, 1));
    }

    #[test]
    fn columns_count_characters() {
        check("é: x", 4, (1, 4));
        check("🗝x", 4, (1, 2));
    }

    #[test]
    fn a_position_inside_a_character_or_after_the_end_is_clamped() {
        check("🗝x", 2, (1, 1));
        check("ab", 99, (1, 3));
        check("", 0, (1, 1));
    }
}
