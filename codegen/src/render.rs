//! Diagnostics for people and for programs.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, SourceMap, Span};

/// Renders each diagnostic with an excerpt of its file. `root` is put before the paths.
pub fn render_text(sources: &SourceMap, root: &str, diagnostics: &Diagnostics, styled: bool) -> String {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let rendered = diagnostics.iter().map(|diagnostic| render_one(sources, root, diagnostic, &renderer));
    rendered.collect::<Vec<_>>().join("\n\n")
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
        let annotation = AnnotationKind::Context.span(shown(label.span, &text)).label(label.text.clone());
        if label.file == diagnostic.file {
            primary = primary.annotation(annotation);
        } else {
            others.push(Snippet::source(text).path(path).annotation(annotation));
        }
    }
    let title = Level::ERROR.primary_title(diagnostic.message.clone()).id(diagnostic.code.as_str());
    let mut group = title.element(primary);
    for other in others {
        group = group.element(other);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.clone()));
    }
    renderer.render(&[group])
}

/// Control characters would reach the terminal; they are shown as a dot, which keeps byte offsets.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_control() && c != '\n' && c != '\t' { '.' } else { c }).collect()
}

/// A range that lies in the text, on character boundaries, and shows at least one character.
fn shown(span: Span, text: &str) -> std::ops::Range<usize> {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    // A place without length (a mapping) is shown by the rest of its first line.
    if start == end {
        end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    }
    start..end
}

fn join(root: &str, path: &str) -> String {
    if root.is_empty() { path.to_owned() } else { format!("{}/{path}", root.trim_end_matches('/')) }
}

/// Renders the diagnostics as one JSON document.
pub fn render_json(sources: &SourceMap, root: &str, diagnostics: &Diagnostics) -> Value {
    let place = |file: FileId, span: Span| {
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
