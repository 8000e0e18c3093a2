//! Renders diagnostics as text and as JSON.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics, Label};
use crate::source::{FileId, LineIndex, SourceMap, Span};

/// Maximum number of diagnostics in text output; JSON output has all of them.
pub const SHOWN: usize = 100;

/// Renders the first diagnostics, each with a source excerpt, and the number of the remaining ones.
/// `root` is the prefix of the paths.
pub fn render_text(sources: &SourceMap, root: &str, diagnostics: &Diagnostics, styled: bool) -> String {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let texts = SourceTexts { root, lines: LineIndex::of(sources) };
    let shown = diagnostics.iter().take(SHOWN).map(|diagnostic| render_one(&texts, diagnostic, &renderer));
    let mut shown: Vec<String> = shown.collect();
    if let Some(more) = diagnostics.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        shown.push(format!("and {more} more; use `--message-format json` to see all of them"));
    }
    shown.join("\n\n")
}

/// Severity of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageLevel {
    /// An error.
    Error,
    /// A warning.
    Warning,
    /// A note.
    Note,
}

/// The files of one contract that messages refer to.
#[derive(Clone, Copy, Debug)]
pub struct MessageSources<'a> {
    /// The files.
    pub sources: &'a SourceMap,
    /// Prefix of their paths.
    pub root: &'a str,
    /// The label of each position in them: `base` or `head`.
    pub label: &'a str,
}

/// A message with positions in one or more contracts.
#[derive(Clone, Debug)]
pub struct AnnotatedMessage<'a> {
    /// Severity.
    pub severity: MessageLevel,
    /// The word shown for the severity.
    pub title: &'a str,
    /// A stable identifier, shown beside the title.
    pub id: &'a str,
    /// The message, one line.
    pub message: &'a str,
    /// Positions, each with the index of its side.
    pub places: Vec<(usize, FileId, Span)>,
    /// More lines below the excerpts.
    pub notes: Vec<String>,
    /// What to do next.
    pub help: Option<String>,
}

/// Renders each message with excerpts of its places. Each file is scanned once, however many messages refer to it.
pub fn render_annotated(
    sides: &[MessageSources<'_>],
    messages: &[AnnotatedMessage<'_>],
    styled: bool,
) -> Vec<String> {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let texts: Vec<SourceTexts<'_>> = sides
        .iter()
        .map(|side| SourceTexts { root: side.root, lines: LineIndex::of(side.sources) })
        .collect();
    messages.iter().map(|message| annotated(sides, &texts, message, &renderer)).collect()
}

fn annotated(
    sides: &[MessageSources<'_>],
    texts: &[SourceTexts<'_>],
    message: &AnnotatedMessage<'_>,
    renderer: &Renderer,
) -> String {
    let level = match message.severity {
        MessageLevel::Error => Level::ERROR,
        MessageLevel::Warning => Level::WARNING,
        MessageLevel::Note => Level::NOTE,
    };
    let level = level.with_name(message.title);
    let places = message.places.iter().filter_map(|(side, file, span)| {
        let texts = texts.get(*side)?;
        Some((*side, texts.excerpt(*file, std::iter::once(*span)), *span))
    });
    let places: Vec<(usize, Excerpt, Span)> = places.collect();
    let mut group = Group::with_title(level.primary_title(one_line(message.message)).id(message.id));
    for (side, excerpt, span) in &places {
        let marked = AnnotationKind::Primary.span(excerpt.place(*span)).label(one_line(sides[*side].label));
        group = group.element(texts[*side].snippet(excerpt).annotation(marked));
    }
    for note in &message.notes {
        group = group.element(Level::NOTE.message(one_line(note)));
    }
    if let Some(help) = &message.help {
        group = group.element(Level::HELP.message(one_line(help)));
    }
    renderer.render(&[group])
}

/// The files that diagnostics refer to.
struct SourceTexts<'a> {
    /// Prefix of their paths.
    root: &'a str,
    lines: LineIndex<'a>,
}

/// Lines of a file, with positions in them.
struct Excerpt {
    file: FileId,
    text: String,
    /// First byte, and first line, starting at 1.
    start: usize,
    line: usize,
}

impl SourceTexts<'_> {
    /// The lines from the first of these positions to the last. An excerpt is short, even in a long
    /// file.
    fn excerpt(&self, file: FileId, spans: impl Iterator<Item = Span> + Clone) -> Excerpt {
        let first = spans.clone().map(|span| span.start).min().unwrap_or_default();
        let last = spans.map(|span| span.range().end).max().unwrap_or_default();
        let (text, start, line) = self.lines.excerpt(file, first..last);
        Excerpt { file, text: printable(&text), start, line }
    }
}

impl Excerpt {
    fn place(&self, span: Span) -> std::ops::Range<usize> {
        let within = |at: usize| at.saturating_sub(self.start);
        shown(Span { start: within(span.start), end: within(span.end) }, &self.text)
    }
}

fn render_one(texts: &SourceTexts<'_>, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let own = diagnostic.labels.iter().filter(|label| label.file == diagnostic.file);
    let others = diagnostic.labels.iter().filter(|label| label.file != diagnostic.file);
    let spans = own.clone().map(|label| label.span).chain([diagnostic.span]);
    let excerpt = texts.excerpt(diagnostic.file, spans);
    let others: Vec<(Excerpt, &Label)> =
        others.map(|label| (texts.excerpt(label.file, std::iter::once(label.span)), label)).collect();

    let title = Level::ERROR.primary_title(one_line(&diagnostic.message)).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    if diagnostic.file != FileId::NONE {
        let mut snippet = texts.snippet(&excerpt);
        snippet = snippet.annotation(AnnotationKind::Primary.span(excerpt.place(diagnostic.span)));
        for label in own {
            snippet = snippet.annotation(annotation(&excerpt, label));
        }
        group = group.element(snippet);
    }
    for (excerpt, label) in &others {
        group = group.element(texts.snippet(excerpt).annotation(annotation(excerpt, label)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(one_line(help)));
    }
    renderer.render(&[group])
}

fn annotation<'a>(excerpt: &Excerpt, label: &Label) -> Annotation<'a> {
    AnnotationKind::Context.span(excerpt.place(label.span)).label(one_line(&label.text))
}

impl SourceTexts<'_> {
    fn snippet<'a>(&self, excerpt: &'a Excerpt) -> Snippet<'a, Annotation<'a>> {
        let path = join(self.root, self.lines.sources().path(excerpt.file));
        Snippet::source(excerpt.text.as_str()).line_start(excerpt.line).path(path)
    }
}

/// Replaces control characters, which must not reach the terminal, with a mark of the same number of
/// bytes, so that positions stay correct.
fn printable(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' => c,
        '\u{feff}' => '\u{fffd}',
        _ if !c.is_control() => c,
        _ if c.is_ascii() => '.',
        _ => '·',
    };
    text.chars().map(shown).collect()
}

/// A message on one line, whatever characters its names contain.
fn one_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
}

/// Clamps a range to the text and to character boundaries; it covers at least one character.
fn shown(span: Span, text: &str) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    // An empty range (a mapping) is shown as the rest of its first line.
    let end =
        if start == end { text[start..].find('\n').map_or(text.len(), |length| start + length) } else { end };
    start..end
}

fn join(root: &str, path: &str) -> String {
    if root.is_empty() { path.to_owned() } else { format!("{}/{path}", root.trim_end_matches('/')) }
}

/// Renders the diagnostics as one JSON document.
pub fn render_json(sources: &SourceMap, root: &str, diagnostics: &Diagnostics) -> Value {
    let lines = LineIndex::of(sources);
    let place = |file: FileId, span: Span| {
        if file == FileId::NONE {
            return Value::Null;
        }
        let (line, column) = lines.line_column(file, span.start);
        let (end_line, end_column) = lines.line_column(file, span.end.max(span.start));
        json!({
            "file": join(root, sources.path(file)),
            "line": line, "column": column, "end_line": end_line, "end_column": end_column,
        })
    };
    let items: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| {
            let labels: Vec<Value> = diagnostic
                .labels
                .iter()
                .map(|label| json!({ "place": place(label.file, label.span), "text": label.text }))
                .collect();
            json!({
                "code": diagnostic.code, "severity": "error", "message": diagnostic.message,
                "place": place(diagnostic.file, diagnostic.span), "labels": labels, "help": diagnostic.help,
            })
        })
        .collect();
    json!({ "diagnostics": items })
}
