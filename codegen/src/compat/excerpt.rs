//! A change for people: its sentence, and the lines of both contracts that it speaks of.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer};

use super::ChangeLevel;
use crate::render::{Excerpt, Texts, one_line};
use crate::source::{FileId, Lines, SourceMap, Span};

/// The files of one side.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The files.
    pub sources: &'a SourceMap,
    /// What is put before their paths.
    pub root: &'a str,
    /// What is said beside a place in them: `base`, `head`.
    pub label: &'a str,
}

/// What is to be shown of one change.
#[derive(Clone, Debug)]
pub struct Looked<'a> {
    /// How much it asks.
    pub level: ChangeLevel,
    /// Its rule.
    pub rule: &'a str,
    /// Its sentence.
    pub message: &'a str,
    /// Where, by the place of its side in the list of sides.
    pub places: Vec<(usize, FileId, Span)>,
    /// What else is to be said.
    pub notes: Vec<String>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Renders each of them. A file is gone through once, however many speak of it.
pub fn excerpts(sides: &[Side<'_>], changes: &[Looked<'_>], styled: bool) -> Vec<String> {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let texts: Vec<Texts<'_>> =
        sides.iter().map(|side| Texts { root: side.root, lines: Lines::of(side.sources) }).collect();
    changes.iter().map(|change| one(sides, &texts, change, &renderer)).collect()
}

fn one(sides: &[Side<'_>], texts: &[Texts<'_>], change: &Looked<'_>, renderer: &Renderer) -> String {
    let level = match change.level {
        ChangeLevel::Breaking => Level::ERROR.with_name("breaking"),
        ChangeLevel::Dangerous => Level::WARNING.with_name("dangerous"),
        ChangeLevel::Compatible => Level::NOTE.with_name("compatible"),
    };
    let places = change.places.iter().filter_map(|(side, file, span)| {
        let texts = texts.get(*side)?;
        Some((*side, texts.excerpt(*file, std::iter::once(*span)), *span))
    });
    let places: Vec<(usize, Excerpt, Span)> = places.collect();
    let mut group = Group::with_title(level.primary_title(one_line(change.message)).id(change.rule));
    for (side, excerpt, span) in &places {
        let marked = AnnotationKind::Primary.span(excerpt.place(*span)).label(one_line(sides[*side].label));
        group = group.element(texts[*side].snippet(excerpt).annotation(marked));
    }
    for note in &change.notes {
        group = group.element(Level::NOTE.message(one_line(note)));
    }
    if let Some(help) = &change.help {
        group = group.element(Level::HELP.message(one_line(help)));
    }
    renderer.render(&[group])
}
