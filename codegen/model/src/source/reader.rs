//! Reads YAML into the AST, or into one diagnostic in terms of the spec language. Messages of the YAML
//! reader are translated here.

use serde::de::DeserializeOwned;
use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::{Error as YamlError, Location, MergeKeyPolicy, Options};

use super::{FileId, Span};
use crate::diagnostic::{Code, Diagnostic, nearest};

/// Reads one YAML file into its AST.
///
/// # Errors
/// The first syntax or type error; serde stops there. Later passes report all semantic errors together.
pub fn read_yaml<T: DeserializeOwned>(file: FileId, bytes: &[u8]) -> Result<T, Box<Diagnostic>> {
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
    if !text.lines().any(content) {
        return Err(Box::new(
            Diagnostic::new(Code::EmptyFile, file, Span::default(), "the file is empty".to_owned())
                .help(EMPTY_FILE_HELP),
        ));
    }
    serde_saphyr::from_str_with_options(text, options())
        .map_err(|error| Box::new(explain(file, text, &error)))
}

const EMPTY_FILE_HELP: &str = "remove the file, or add content; spec/README.md describes each kind of file";

/// Positions count bytes from the start of the file, but the reader would count from after this mark.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads YAML into an untyped value, with the same options as for spec files.
///
/// # Errors
/// The message of the YAML reader.
pub fn read_untyped(text: &str) -> Result<serde_json::Value, String> {
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| error.to_string())
}

fn options() -> Options {
    serde_saphyr::options! {
        // Far above any hand-written file, and low enough to stay fast.
        budget: serde_saphyr::budget! {
            max_anchors: 0,
            max_aliases: 0,
            max_documents: 1,
            max_depth: 32,
            max_nodes: 50_000,
            max_total_scalar_bytes: 1_000_000,
        },
        merge_keys: MergeKeyPolicy::Error,
        reject_unsupported_tags: true,
        reject_tagged_field_names: true,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        legacy_octal_numbers: false,
        with_snippet: false,
    }
}

fn explain(file: FileId, text: &str, error: &YamlError) -> Diagnostic {
    let error = error.without_snippet();
    let span = error.location().map_or_else(Span::default, |location| place(text, location));
    let new = |code, message: String| Diagnostic::new(code, file, span, message);
    match error {
        YamlError::SerdeUnknownField { field, expected, .. } => {
            new(Code::UnknownKey, format!("unknown key `{field}`")).help(suggest(field, expected))
        }
        YamlError::SerdeUnknownVariant { variant, expected, .. } => {
            new(Code::UnknownWord, format!("unknown value `{variant}`")).help(suggest(variant, expected))
        }
        YamlError::SerdeMissingField { field, .. } => {
            new(Code::MissingKey, format!("missing key `{field}`")).help(format!("add `{field}:`"))
        }
        YamlError::DuplicateMappingKey { key, .. } => {
            let name = key.as_deref().unwrap_or("…");
            new(Code::DuplicateKey, format!("duplicate key `{name}`")).help("remove one of the two")
        }
        YamlError::Budget { breach, .. } => explain_breach(breach, new),
        YamlError::UnknownAnchor { .. }
        | YamlError::AliasError { .. }
        | YamlError::MergeKeyNotAllowed { .. } => anchor(new),
        YamlError::Unexpected { expected: "mapping start", .. }
            if let Some((span, word)) = word_before(text, span) =>
        {
            Diagnostic::new(Code::WrongType, file, span, format!("missing parameters of `{word}`"))
                .help(format!("write `{{ {word}: {{ … }} }}`, or `{{ {word}: {{}} }}` for none"))
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
            new(Code::WrongType, expectation(error)).help("see spec/README.md for the type of each key")
        }
        YamlError::UnsupportedTag { .. } | YamlError::TaggedStructFieldName { .. } => {
            new(Code::YamlSyntax, "YAML tags are not supported".to_owned()).help("remove the tag (`!…`)")
        }
        YamlError::MultipleDocuments { .. } => second_document(new),
        YamlError::Eof { .. } => new(Code::EmptyFile, "the file is empty".to_owned()).help(EMPTY_FILE_HELP),
        other => new(Code::YamlSyntax, without_place(&other.to_string()))
            .help("check brackets, quotes and indentation just before this position"),
    }
}

/// Position of an error. Syntax errors have only line and column.
fn place(text: &str, location: Location) -> Span {
    let span = Span::at(location);
    let start = if location.span().byte_offset().is_some() {
        span.start
    } else {
        let line = usize::try_from(location.line()).unwrap_or(1).max(1);
        let column = usize::try_from(location.column()).unwrap_or(1).max(1);
        let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let rest = text.get(before..).unwrap_or_default();
        before + rest.char_indices().nth(column - 1).map_or(rest.len(), |(offset, _)| offset)
    };
    let start = start.min(text.len());
    Span { start, end: span.end.clamp(start, text.len()) }
}

fn explain_breach(breach: &BudgetBreach, new: impl Fn(Code, String) -> Diagnostic) -> Diagnostic {
    let what = match breach {
        BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. } | BudgetBreach::MergeKeys { .. } => {
            return anchor(new);
        }
        BudgetBreach::Documents { .. } => return second_document(new),
        BudgetBreach::Depth { .. } => "it is nested too deeply",
        BudgetBreach::ScalarBytes { .. } => "its strings are too long",
        _ => "it has too many values",
    };
    new(Code::TooLarge, format!("the file exceeds a limit: {what}")).help("split or flatten the file")
}

fn second_document(new: impl Fn(Code, String) -> Diagnostic) -> Diagnostic {
    new(Code::YamlSyntax, "the file has a second YAML document".to_owned()).help("move it to a separate file")
}

fn anchor(new: impl Fn(Code, String) -> Diagnostic) -> Diagnostic {
    new(Code::Anchor, "anchors, aliases and merge keys are not supported".to_owned())
        .help("write the value in full")
}

/// What the reader expected, in terms of the spec language.
fn expectation(error: &YamlError) -> String {
    let what = match error {
        YamlError::Unexpected { expected: "mapping start", .. } => "a mapping",
        YamlError::Unexpected { expected: "sequence start", .. } => "a list",
        YamlError::Unexpected { expected: "string scalar" | "scalar", .. } => {
            "a single value, not a list or a mapping"
        }
        YamlError::NullIntoString { .. } => "a string",
        YamlError::InvalidBooleanStrict { .. } | YamlError::InvalidScalar { ty: "boolean", .. } => {
            "`true` or `false`"
        }
        YamlError::InvalidScalar { ty: "i64", .. } => "a 64-bit integer",
        YamlError::InvalidScalar { ty: "u16" | "u32" | "u64", .. } => "a non-negative integer",
        YamlError::ExternallyTaggedEnumExpectedScalarOrMapping { .. }
        | YamlError::ExpectedStringKeyForExternallyTaggedEnum { .. } => {
            "a keyword, or a mapping with one key"
        }
        other => return without_place(&other.to_string()),
    };
    format!("expected {what}")
}

/// The word before a missing mapping; the reader only reports the position after it.
fn word_before(text: &str, span: Span) -> Option<(Span, &str)> {
    let before = text.get(..span.start)?.trim_end();
    let before = before.strip_suffix(['}', ',']).unwrap_or(before).trim_end();
    let start = before.rfind(|c: char| !c.is_ascii_lowercase() && c != '-').map_or(0, |at| at + 1);
    let word = before.get(start..).filter(|word| !word.is_empty())?;
    before[..start].ends_with(": ").then_some((Span { start, end: before.len() }, word))
}

/// The first line of the reader's message, without the position, which is shown separately.
fn without_place(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let line = line.split_once(" at line ").map_or(line, |(message, _)| message);
    line.to_owned()
}

fn suggest(found: &str, expected: &[&str]) -> String {
    match nearest(found, expected.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("expected one of: {}", expected.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, word_before};

    #[test]
    fn the_keyword_before_a_missing_mapping_is_found() {
        let before = |text: &str| {
            word_before(text, Span { start: text.len(), end: text.len() }).map(|(_, word)| word.to_owned())
        };
        assert_eq!(before("kind: page-defaults\n").as_deref(), Some("page-defaults"));
        assert_eq!(before("{ derived: full-name, ").as_deref(), Some("full-name"));
        assert_eq!(before("kind: ").as_deref(), None);
        assert_eq!(before("kind: { access: { aspect: hidden } }\n").as_deref(), None);
        assert_eq!(before("").as_deref(), None);
    }
}
