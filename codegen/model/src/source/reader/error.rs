//! What is wrong with a file, in terms of the spec language.

use std::fmt;

use super::super::{FileId, Span};
use crate::diagnostic::{Code, Diagnostic, nearest};

/// An error of a file. Boxed, because every function that reads a type returns it.
#[derive(Debug)]
pub(super) struct Error(Box<Located>);

#[derive(Debug)]
struct Located {
    /// Serde does not know the position; the deserializer adds it.
    span: Option<Span>,
    problem: Problem,
}

/// A kind of error.
#[derive(Debug)]
pub(super) enum Problem {
    /// A key that the mapping does not have.
    UnknownKey(String, &'static [&'static str]),
    /// A word that is not in the list.
    UnknownWord(String, &'static [&'static str]),
    /// A mapping without a required key.
    MissingKey(&'static str),
    /// A word that needs a mapping with parameters.
    MissingParameters(String),
    /// A value of another type than this.
    Expected(&'static str),
    /// Any other message of a type.
    Mistyped(String),
    /// Two equal keys.
    DuplicateKey(String),
    /// An anchor, an alias or a merge key.
    Anchor,
    /// A tag.
    Tag,
    /// A second document.
    SecondDocument,
    /// A limit that the file exceeds.
    TooLarge(&'static str),
    /// No document.
    Empty,
    /// A message of the YAML parser.
    Syntax(String),
    /// The value ends where the parser stopped: the error of the parser is the one to report.
    Cut,
}

impl Error {
    #[cold]
    pub(super) fn new(span: Span, problem: Problem) -> Self {
        Self(Box::new(Located { span: Some(span), problem }))
    }

    #[cold]
    fn without_span(problem: Problem) -> Self {
        Self(Box::new(Located { span: None, problem }))
    }

    /// The error with this position, if it has none.
    #[cold]
    pub(super) fn or_at(mut self, span: Span) -> Self {
        self.0.span.get_or_insert(span);
        self
    }

    /// Whether a fault after this position is the error to report: a value is missing because the parser stopped. In
    /// `kind: access: { … }` it stops at the second colon.
    pub(super) fn yields_to(&self, fault: &Self, last: Span) -> bool {
        match self.0.problem {
            Problem::Cut => true,
            Problem::MissingParameters(_) => {
                self.0.span == Some(last) && matches!(fault.0.problem, Problem::Syntax(_))
            }
            _ => false,
        }
    }

    /// The diagnostic.
    pub(super) fn explain(&self, file: FileId) -> Diagnostic {
        let (code, message, help) = self.0.problem.describe();
        let span = self.0.span.unwrap_or_default();
        Diagnostic::new(code, file, span, message).help(help)
    }
}

impl Problem {
    /// Code, message and help.
    fn describe(&self) -> (Code, String, String) {
        let (code, message, help) = match self {
            Self::UnknownKey(found, expected) => {
                return (Code::UnknownKey, format!("unknown key `{found}`"), suggest(found, expected));
            }
            Self::UnknownWord(found, expected) => {
                return (Code::UnknownWord, format!("unknown value `{found}`"), suggest(found, expected));
            }
            Self::MissingKey(key) => {
                return (Code::MissingKey, format!("missing key `{key}`"), format!("add `{key}:`"));
            }
            Self::MissingParameters(word) => {
                let help = format!("write `{{ {word}: {{ … }} }}`, or `{{ {word}: {{}} }}` for none");
                return (Code::WrongType, format!("missing parameters of `{word}`"), help);
            }
            Self::Expected(what) => {
                let help = "see spec/README.md for the type of each key";
                (Code::WrongType, format!("expected {what}"), help)
            }
            Self::Mistyped(message) => {
                (Code::WrongType, message.clone(), "see spec/README.md for the type of each key")
            }
            Self::DuplicateKey(key) => {
                (Code::DuplicateKey, format!("duplicate key `{key}`"), "remove one of the two")
            }
            Self::Anchor => {
                let message = "anchors, aliases and merge keys are not supported";
                (Code::Anchor, message.to_owned(), "write the value in full")
            }
            Self::Tag => {
                (Code::YamlSyntax, "YAML tags are not supported".to_owned(), "remove the tag (`!…`)")
            }
            Self::SecondDocument => {
                let message = "the file has a second YAML document";
                (Code::YamlSyntax, message.to_owned(), "move it to a separate file")
            }
            Self::TooLarge(what) => {
                let message = format!("the file exceeds a limit: {what}");
                (Code::TooLarge, message, "split or flatten the file")
            }
            Self::Empty => {
                let help = "remove the file, or add content; spec/README.md describes each kind of file";
                (Code::EmptyFile, "the file is empty".to_owned(), help)
            }
            Self::Syntax(message) => {
                let help = "check brackets, quotes and indentation just before this position";
                (Code::YamlSyntax, message.clone(), help)
            }
            Self::Cut => (Code::YamlSyntax, "unexpected end".to_owned(), "complete the value"),
        };
        (code, message, help.to_owned())
    }
}

fn suggest(found: &str, expected: &[&str]) -> String {
    match nearest(found, expected.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("expected one of: {}", expected.join(", ")),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.problem.describe().1)?;
        match self.0.span {
            Some(span) => write!(f, " at byte {}", span.start),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::without_span(Problem::Mistyped(message.to_string()))
    }

    #[cold]
    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        Self::without_span(Problem::UnknownWord(found.to_owned(), expected))
    }

    #[cold]
    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        Self::without_span(Problem::UnknownKey(found.to_owned(), expected))
    }

    #[cold]
    fn missing_field(key: &'static str) -> Self {
        Self::without_span(Problem::MissingKey(key))
    }
}
