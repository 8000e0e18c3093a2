//! Diagnostics for people and for programs.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, SourceMap, Span};

/// Renders each diagnostic with an excerpt of its file. `root` is put before the paths.
pub fn render_text(sources: &SourceMap, root: &str, diagnostics: &Diagnostics, styled: bool) -> String {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let texts = diagnostics.iter().map(|diagnostic| render_one(sources, root, diagnostic, &renderer));
    texts.collect::<Vec<_>>().join("\n\n")
}

fn render_one(sources: &SourceMap, root: &str, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let place = |file: FileId| {
        let text = printable(&sources.text(file));
        (text, join(root, sources.path(file)))
    };
    let (text, path) = place(diagnostic.file);
    let mut primary = Snippet::source(text.clone()).path(path);
    primary = primary.annotation(AnnotationKind::Primary.span(shown(diagnostic.span, &text)));
    let mut others = Vec::new();
    for label in &diagnostic.labels {
        let (text, path) = place(label.file);
        let annotation = AnnotationKind::Context.span(shown(label.span, &text)).label(one_line(&label.text));
        if label.file == diagnostic.file {
            primary = primary.annotation(annotation);
        } else {
            others.push(Snippet::source(text).path(path).annotation(annotation));
        }
    }
    let title = Level::ERROR.primary_title(one_line(&diagnostic.message)).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    if diagnostic.file != FileId::NONE {
        group = group.element(primary);
    }
    for other in others {
        group = group.element(other);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(one_line(help)));
    }
    renderer.render(&[group])
}

/// Control characters would reach the terminal; each is shown as a mark of as many bytes, so that
/// places stay right.
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

/// A message: names in it may hold anything, but it stays on its line.
fn one_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
}

/// A range that lies in the text, on character boundaries, and shows at least one character.
fn shown(span: Span, text: &str) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    // A place without length (a mapping) is shown by the rest of its first line.
    let end =
        if start == end { text[start..].find('\n').map_or(text.len(), |length| start + length) } else { end };
    start..end
}

fn join(root: &str, path: &str) -> String {
    if root.is_empty() { path.to_owned() } else { format!("{}/{path}", root.trim_end_matches('/')) }
}

/// Renders the diagnostics as one JSON document.
pub fn render_json(sources: &SourceMap, root: &str, diagnostics: &Diagnostics) -> Value {
    let place = |file: FileId, span: Span| {
        if file == FileId::NONE {
            return Value::Null;
        }
        let (line, column) = sources.line_column(file, span.start);
        let (end_line, end_column) = sources.line_column(file, span.end.max(span.start));
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
