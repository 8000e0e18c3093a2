//! The report on a template: the new text, the fields to fill in, the next commands and what they do. The result of
//! `generate` is computed, not predicted.

use std::fmt::Write as _;

use clerk_user_model::{SourceFile, SourceMap, read};

use super::draft::{Draft, NextStep};
use super::names::ContractNames;
use crate::flags::ContractFlags;

pub(super) struct ScaffoldReport<'a> {
    pub(super) names: &'a ContractNames,
    pub(super) place: &'a ContractFlags,
    pub(super) draft: &'a Draft,
}

impl ScaffoldReport<'_> {
    pub(super) fn text(&self) -> String {
        let Self { draft, place, .. } = self;
        let verb = match (place.dry_run, draft.into_file) {
            (true, true) => "would add to",
            (true, false) => "would create",
            (false, true) => "added to",
            (false, false) => "created",
        };
        let mut text = format!("{verb} {}:\n\n", self.names.shown(&draft.path));
        // Writing to a string cannot fail.
        let first = line_of(&draft.text, draft.start);
        for (index, line) in draft.added.lines().enumerate() {
            let _ = writeln!(text, "{:5} | {line}", first + index);
        }
        text.push_str("\nFill in these fields; `generate` rejects placeholders:\n");
        for blank in &draft.blanks {
            let line = first + line_of(&draft.added, blank.offset) - 1;
            let _ = writeln!(text, "{line:5} | {}: {}", blank.key, blank.about);
        }
        if !draft.optional.is_empty() {
            let _ = writeln!(text, "Optional keys: {}.", draft.optional.join(", "));
        }
        text.push_str("\nNext steps:\n");
        let generate = NextStep::new(self.generate(), self.verdict());
        // The other steps apply only to the contracts of this project.
        let next = draft.next.iter().filter(|_| place.spec.is_none());
        for step in std::iter::once(&generate).chain(next) {
            let _ = writeln!(text, "  {}\n      {}", step.command, step.says);
        }
        text
    }

    fn generate(&self) -> String {
        match &self.place.spec {
            None => "cargo xtask generate".to_owned(),
            Some(folder) => format!("cargo xtask generate --spec {} --out DIR", folder.display()),
        }
    }

    /// The result of `generate` with the new text.
    fn verdict(&self) -> String {
        let path = &self.draft.path;
        let others =
            self.names.sources.iter().map(|(_, file)| file.clone()).filter(|file| file.path != *path);
        let drafted = SourceFile { path: path.clone(), bytes: self.draft.text.clone().into() };
        let sources = SourceMap::new(others.chain([drafted]).collect());
        let (_, diagnostics) = read(&sources);
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            diagnostics.iter().partition(|diagnostic| sources.path(diagnostic.file) == path);
        let places = here.iter().map(|diagnostic| {
            let (line, _) = sources.line_column(diagnostic.file, diagnostic.span.start);
            format!("{} (line {line})", diagnostic.code.as_str())
        });
        let mut places: Vec<String> = places.collect();
        places.dedup();
        let here = match places.len() {
            0 => "accepts it".to_owned(),
            _ => format!(
                "rejects it until the fields are filled in: {}; more errors may follow",
                places.join(", ")
            ),
        };
        if elsewhere.is_empty() {
            here
        } else {
            format!("{here} ({} errors in other files)", elsewhere.len())
        }
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}
