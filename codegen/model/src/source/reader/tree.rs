//! A YAML file as a tree of scalars, sequences and mappings with their positions. The only file that uses the YAML
//! parser; everything else reads the tree, whatever type it reads into.

use std::borrow::Cow;
use std::collections::BTreeSet;

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError};

use super::super::Span;
use super::error::{Error, Problem};

// Far above any hand-written file, and low enough to stay fast and to keep recursion off the end of the stack.
const MAX_DEPTH: usize = 32;
const MAX_NODES: usize = 50_000;
const MAX_SCALAR_BYTES: usize = 1_000_000;

/// The tree of one file.
pub(super) struct Tree<'a> {
    /// The value of the document; an empty scalar if there is none.
    pub(super) root: Node<'a>,
    /// What stopped the parser.
    pub(super) fault: Option<Error>,
    /// Whether the file has no document.
    pub(super) is_empty: bool,
    /// The position of the last event without a fault.
    pub(super) last: Span,
}

/// One value.
pub(super) struct Node<'a> {
    /// Its position: all of a scalar, the beginning of anything else.
    pub(super) span: Span,
    /// What it is.
    pub(super) content: Content<'a>,
}

/// What a value is. A fault belongs to the place at which the parser stopped, so that an error of a type before that
/// place is still the first one.
pub(super) enum Content<'a> {
    /// Text that has no type yet.
    Scalar {
        /// The text, without quotes and escapes.
        text: Cow<'a, str>,
        /// It has no quotes, and is not a block, so it can be null, a boolean or a number.
        is_plain: bool,
    },
    /// A list.
    Sequence {
        /// The items that were read.
        items: Vec<Node<'a>>,
        /// The parser reached its end.
        is_whole: bool,
    },
    /// A mapping; all scalar keys differ.
    Mapping {
        /// The keys and values that were read.
        entries: Vec<(Node<'a>, Node<'a>)>,
        /// The parser reached its end.
        is_whole: bool,
    },
    /// The parser stopped before this value.
    Cut,
}

/// Parses a file up to its first fault.
pub(super) fn parse(text: &str) -> Tree<'_> {
    let mut builder = Builder::default();
    let fault = builder.read(text).err();
    let cut = fault.is_some();
    while builder.close(!cut) {}
    let is_empty = builder.root.is_none() && !cut;
    let root = builder.root.unwrap_or_else(|| {
        let content =
            if cut { Content::Cut } else { Content::Scalar { text: Cow::Borrowed(""), is_plain: true } };
        Node { span: builder.last, content }
    });
    Tree { root, fault, is_empty, last: builder.last }
}

/// A sequence or mapping whose end is not reached.
enum Open<'a> {
    Sequence {
        span: Span,
        items: Vec<Node<'a>>,
    },
    Mapping {
        span: Span,
        entries: Vec<(Node<'a>, Node<'a>)>,
        /// A key without its value.
        key: Option<Node<'a>>,
        /// The scalar keys.
        keys: BTreeSet<Cow<'a, str>>,
    },
}

#[derive(Default)]
struct Builder<'a> {
    open: Vec<Open<'a>>,
    root: Option<Node<'a>>,
    last: Span,
    documents: usize,
    nodes: usize,
    scalar_bytes: usize,
}

impl<'a> Builder<'a> {
    fn read(&mut self, text: &'a str) -> Result<(), Error> {
        let mut options = Options::default();
        options.set_emit_comments(false);
        for event in Parser::new_from_str_with_options(text, options) {
            let (event, span) = event.map_err(|error| syntax(text, &error))?;
            let range = span.byte_range().unwrap_or_default();
            let clamp = |at: usize| at.min(text.len());
            let span = Span { start: clamp(range.start), end: clamp(range.end) };
            self.event(event, span).map_err(|problem| Error::new(span, problem))?;
            self.last = span;
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'a>, span: Span) -> Result<(), Problem> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.count(text.len())?;
                check_properties(anchor, tag.is_some())?;
                let is_plain = style == ScalarStyle::Plain;
                if let Some(keys) = self.keys() {
                    check_key(keys, text.clone(), is_plain)?;
                }
                self.attach(Node { span, content: Content::Scalar { text, is_plain } });
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.enter(anchor, tag.is_some())?;
                self.open.push(Open::Sequence { span, items: Vec::new() });
            }
            Event::MappingStart(_, anchor, tag) => {
                self.enter(anchor, tag.is_some())?;
                let (entries, keys) = (Vec::new(), BTreeSet::new());
                self.open.push(Open::Mapping { span, entries, key: None, keys });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.close(true);
            }
            Event::Alias(_) => return Err(Problem::Anchor),
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Problem::SecondDocument);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn count(&mut self, bytes: usize) -> Result<(), Problem> {
        self.nodes += 1;
        self.scalar_bytes += bytes;
        if self.nodes > MAX_NODES {
            return Err(Problem::TooLarge("it has too many values"));
        }
        if self.scalar_bytes > MAX_SCALAR_BYTES {
            return Err(Problem::TooLarge("its strings are too long"));
        }
        Ok(())
    }

    fn enter(&mut self, anchor: usize, has_tag: bool) -> Result<(), Problem> {
        self.count(0)?;
        if self.open.len() >= MAX_DEPTH {
            return Err(Problem::TooLarge("it is nested too deeply"));
        }
        check_properties(anchor, has_tag)
    }

    /// The keys so far, if the next value is a key.
    fn keys(&mut self) -> Option<&mut BTreeSet<Cow<'a, str>>> {
        match self.open.last_mut() {
            Some(Open::Mapping { key: None, keys, .. }) => Some(keys),
            _ => None,
        }
    }

    /// Puts a complete value into the sequence or mapping around it.
    fn attach(&mut self, node: Node<'a>) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::Sequence { items, .. }) => items.push(node),
            Some(Open::Mapping { key, entries, .. }) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => *key = Some(node),
            },
        }
    }

    /// Completes the innermost sequence or mapping; false if there is none.
    fn close(&mut self, is_whole: bool) -> bool {
        let node = match self.open.pop() {
            None => return false,
            Some(Open::Sequence { span, items }) => {
                Node { span, content: Content::Sequence { items, is_whole } }
            }
            Some(Open::Mapping { span, mut entries, key, .. }) => {
                entries.extend(key.map(|key| (key, Node { span, content: Content::Cut })));
                Node { span, content: Content::Mapping { entries, is_whole } }
            }
        };
        self.attach(node);
        true
    }
}

/// Refuses a scalar that is a merge key, or equal to an earlier key.
fn check_key<'a>(
    keys: &mut BTreeSet<Cow<'a, str>>,
    text: Cow<'a, str>,
    is_plain: bool,
) -> Result<(), Problem> {
    if is_plain && text == "<<" {
        return Err(Problem::Anchor);
    }
    match keys.replace(text) {
        Some(twice) => Err(Problem::DuplicateKey(twice.into_owned())),
        None => Ok(()),
    }
}

/// Refuses anchors and tags.
fn check_properties(anchor: usize, has_tag: bool) -> Result<(), Problem> {
    match (anchor, has_tag) {
        (0, false) => Ok(()),
        (0, true) => Err(Problem::Tag),
        _ => Err(Problem::Anchor),
    }
}

fn syntax(text: &str, error: &ScanError) -> Error {
    let problem = match error.kind() {
        ErrorKind::UnknownAnchor => Problem::Anchor,
        _ => Problem::Syntax(error.info()),
    };
    let at = error.marker().byte_offset().unwrap_or(0).min(text.len());
    Error::new(Span { start: at, end: at }, problem)
}
