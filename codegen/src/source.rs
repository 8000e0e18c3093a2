//! Files of a spec, places in them, and the only code that knows the YAML reader.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_saphyr::{Error as YamlError, Location, Options};

use crate::diagnostic::{Code, Diagnostic, nearest};

/// One file of a spec, as bytes: it may be anything.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the root of the spec, with `/` between its parts.
    pub path: String,
    /// What the file holds.
    pub bytes: Vec<u8>,
}

/// Index of a file in its `SourceMap`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// The files of a spec, ordered by path, so that the order of reading them never shows.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Takes files in any order.
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// Each file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    /// Path of a file.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |file| &file.path)
    }

    /// Text of a file, with what is no UTF-8 replaced.
    pub fn text(&self, file: FileId) -> Cow<'_, str> {
        self.files.get(file.0).map_or(Cow::Borrowed(""), |file| String::from_utf8_lossy(&file.bytes))
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, file: FileId, offset: usize) -> (usize, usize) {
        let text = self.text(file);
        let before = text.get(..offset.min(text.len())).unwrap_or(&text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        (line, column)
    }
}

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// First byte behind.
    pub end: usize,
}

impl Span {
    /// The range, never reversed.
    pub fn range(self) -> Range<usize> {
        self.start..self.end.max(self.start)
    }

    fn at(location: Location) -> Self {
        let span = location.span();
        let start = span.byte_offset().unwrap_or(0);
        let end = start.saturating_add(span.byte_len().unwrap_or(0));
        Self { start: usize::try_from(start).unwrap_or(0), end: usize::try_from(end).unwrap_or(0) }
    }
}

/// A value with its place. Equality and hash are the value's.
#[derive(Clone, Debug, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
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
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = serde_saphyr::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self { value: read.value, span: Span::at(read.referenced) })
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

/// Reads one YAML file into its AST.
///
/// # Errors
/// The first fault of shape: serde stops there. Semantic faults come later, all together.
pub fn read_yaml<T: DeserializeOwned>(file: FileId, bytes: &[u8]) -> Result<T, Box<Diagnostic>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let span = Span { start: at, end: at + 1 };
        Box::new(
            Diagnostic::new(Code::NotUtf8, file, span, format!("byte {at} is not UTF-8"))
                .help("save the file as UTF-8"),
        )
    })?;
    let content = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    if !text.lines().any(content) {
        return Err(Box::new(
            Diagnostic::new(Code::EmptyFile, file, Span::default(), "the file says nothing".to_owned())
                .help("remove the file, or fill it: spec/README.md shows each kind of file"),
        ));
    }
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| Box::new(explain(file, text, &error)))
}

/// Reads YAML into an untyped value, as the spec's own reader sees it.
///
/// # Errors
/// What the reader says.
pub fn read_untyped(text: &str) -> Result<serde_json::Value, String> {
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| error.to_string())
}

fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! { max_anchors: 0, max_aliases: 0, max_documents: 1, max_depth: 32 },
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        legacy_octal_numbers: false,
        with_snippet: false,
    }
}

fn explain(file: FileId, text: &str, error: &YamlError) -> Diagnostic {
    let error = error.without_snippet();
    let mut span = error.location().map_or_else(Span::default, Span::at);
    span.start = span.start.min(text.len());
    span.end = span.end.min(text.len());
    let new = |code, message: String| Diagnostic::new(code, file, span, message);
    match error {
        YamlError::SerdeUnknownField { field, expected, .. } => {
            new(Code::UnknownKey, format!("unknown key `{field}`")).help(suggest(field, expected))
        }
        YamlError::SerdeUnknownVariant { variant, expected, .. } => {
            new(Code::UnknownWord, format!("unknown word `{variant}`")).help(suggest(variant, expected))
        }
        YamlError::SerdeMissingField { field, .. } => {
            new(Code::MissingKey, format!("the key `{field}` is missing")).help(format!("add `{field}:` here"))
        }
        YamlError::DuplicateMappingKey { key, .. } => {
            let name = key.as_deref().unwrap_or("…");
            new(Code::DuplicateKey, format!("the key `{name}` stands here twice")).help("remove one of the two")
        }
        YamlError::Budget { breach, .. } => {
            let breach = format!("{breach:?}");
            if breach.contains("Anchor") || breach.contains("Alias") {
                new(Code::Anchor, "anchors and aliases are not part of the language".to_owned())
                    .help("write the value out: each fact stands where it is read")
            } else {
                new(Code::TooLarge, format!("the file is beyond what a spec file may be ({breach})"))
                    .help("split the file, or flatten it")
            }
        }
        YamlError::UnknownAnchor { .. } | YamlError::AliasError { .. } => {
            new(Code::Anchor, "anchors and aliases are not part of the language".to_owned())
                .help("write the value out: each fact stands where it is read")
        }
        YamlError::SerdeInvalidType { .. }
        | YamlError::SerdeInvalidValue { .. }
        | YamlError::SerdeInvalidLength { .. }
        | YamlError::InvalidScalar { .. }
        | YamlError::Unexpected { .. }
        | YamlError::NullIntoString { .. }
        | YamlError::InvalidBooleanStrict { .. }
        | YamlError::ExternallyTaggedEnumExpectedScalarOrMapping { .. }
        | YamlError::ExpectedStringKeyForExternallyTaggedEnum { .. }
        | YamlError::UnexpectedValueForUnitEnumVariant { .. } => {
            new(Code::WrongType, first_line(&error.to_string())).help("spec/README.md shows the type of each key")
        }
        YamlError::Eof { .. } => new(Code::EmptyFile, "the file says nothing".to_owned()),
        other => new(Code::YamlSyntax, first_line(&other.to_string())),
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

fn suggest(found: &str, expected: &[&str]) -> String {
    match nearest(found, expected.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("expected one of: {}", expected.join(", ")),
    }
}
