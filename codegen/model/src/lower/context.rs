//! What every pass needs: the names that exist, the current file, and where faults are reported.

use clerk_user_runtime::Surface;

use super::scope::Scope;
use crate::ast::{DeprecationEntry, SourceEntry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{Deprecation, Place};
use crate::naming;
use crate::source::{FileId, Span, Spanned};

/// What every pass needs: the names that exist, and where to put faults.
pub(super) struct Cx<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The file that is being lowered.
    pub(super) file: FileId,
    /// Names that may still be held against misspelt ones.
    pub(super) comparisons: usize,
}

/// Names that are held against misspelt ones in all. A person mends the first faults first; the time
/// that thousands of them would take, each against thousands of names, helps nobody.
pub(super) const MAX_COMPARISONS: usize = 300_000;

impl Cx<'_> {
    pub(super) fn report(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.push(Diagnostic::new(code, self.file, span, message).help(help));
    }

    pub(super) fn report_with(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports a name that does not exist, with the nearest one that does.
    pub(super) fn unknown<'n>(
        &mut self,
        code: Code,
        what: &str,
        name: &Spanned<String>,
        known: impl Iterator<Item = &'n str>,
    ) {
        let known: Vec<&str> = known.take(self.comparisons.saturating_add(1)).collect();
        let may_ask = known.len() <= self.comparisons;
        self.comparisons = self.comparisons.saturating_sub(known.len());
        if !may_ask {
            let help =
                "too many names are unknown to look for what each was meant to be; mend the first ones first";
            self.report(code, name.span, format!("`{name}` is no {what}"), help);
            return;
        }
        let help = match nearest(&name.value, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "there is none to choose from".to_owned(),
            None if known.len() <= 12 => format!("known: {}", known.join(", ")),
            None => format!("{} are known, none of them near this name", known.len()),
        };
        self.report(code, name.span, format!("`{name}` is no {what}"), help);
    }

    pub(super) fn sources(&mut self, owner: Span, entries: &[SourceEntry], required: bool) -> Vec<Place> {
        if required && entries.is_empty() {
            self.report(
                Code::MissingSource,
                owner,
                "nothing says where this is stated",
                "add `source: [{ doc: …, heading: … }]`",
            );
        }
        entries
            .iter()
            .map(|entry| {
                self.source(&entry.doc);
                self.text(entry.doc.span, "heading", &entry.heading);
                Place { doc: entry.doc.value.clone(), heading: entry.heading.clone() }
            })
            .collect()
    }

    /// A text that must say something. It has no place of its own: its owner stands for it.
    pub(super) fn text(&mut self, owner: Span, key: &str, text: &str) {
        if text.trim().is_empty() {
            let message = format!("`{key}` holds an empty text");
            self.report(Code::EmptyText, owner, message, "say it, or leave the key out");
        }
    }

    pub(super) fn source(&mut self, key: &Spanned<String>) {
        if !self.scope.sources.contains(key.as_str()) && !self.scope.poisoned.contract {
            let known: Vec<&str> = self.scope.sources.iter().copied().collect();
            self.unknown(Code::UnknownSource, "source of the contract", key, known.into_iter());
        }
    }

    /// A `since`/`until` pair: both known, in order.
    pub(super) fn range(
        &mut self,
        since: Option<&Spanned<String>>,
        until: Option<&Spanned<String>>,
    ) -> (Option<String>, Option<String>) {
        for version in [since, until].into_iter().flatten() {
            self.version(version);
        }
        if let (Some(since), Some(until)) = (since, until)
            && since.value > until.value
        {
            let diagnostic = Diagnostic::new(
                Code::SinceAfterUntil,
                self.file,
                since.span,
                format!("`since` {since} is after `until` {until}"),
            )
            .label(self.file, until.span, "`until` stands here")
            .help("both ends are inclusive: the first and the last version that have it");
            self.report_with(diagnostic);
        }
        (since.map(|version| version.value.clone()), until.map(|version| version.value.clone()))
    }

    pub(super) fn version(&mut self, version: &Spanned<String>) {
        if !self.scope.versions.contains(&version.as_str()) && !self.scope.poisoned.contract {
            let known = self.scope.versions.clone();
            self.unknown(Code::UnknownApiVersion, "API version of the contract", version, known.into_iter());
        }
    }

    pub(super) fn deprecation(&mut self, entry: Option<&DeprecationEntry>) -> Option<Deprecation> {
        entry.map(|entry| {
            if let Some(since) = &entry.since {
                self.version(since);
            }
            Deprecation {
                since: entry.since.as_ref().map(|since| since.value.clone()),
                sunset: entry.sunset.clone(),
                replacement: entry.replacement.clone(),
                note: entry.note.clone(),
            }
        })
    }

    pub(super) fn errors(&mut self, names: &[Spanned<String>]) -> Vec<String> {
        names
            .iter()
            .map(|name| {
                self.error(name);
                name.value.clone()
            })
            .collect()
    }

    pub(super) fn error(&mut self, name: &Spanned<String>) {
        if !self.scope.errors.contains_key(name.as_str()) && !self.scope.poisoned.errors {
            let known: Vec<&str> = self.scope.errors.keys().copied().collect();
            self.unknown(Code::UnknownError, "error of the contract", name, known.into_iter());
        }
    }

    /// A type: PascalCase, and not a name that the emitted code needs for something else.
    pub(super) fn type_name(&mut self, name: &Spanned<String>) {
        self.name(name, "PascalCase", naming::is_pascal);
        if naming::is_reserved_type(&name.value) {
            let message = format!("`{name}` already means something else in emitted code");
            self.report(Code::InvalidName, name.span, message, "take another name");
        }
    }

    pub(super) fn name(&mut self, name: &Spanned<String>, case: &str, holds: fn(&str) -> bool) {
        if !holds(&name.value) {
            let message = format!("`{name}` is no {case} name");
            self.report(
                Code::InvalidName,
                name.span,
                message,
                format!("write it in {case}, from ASCII letters and digits"),
            );
        }
    }
}

/// The surfaces in the order in which the model lists them.
pub(super) const SURFACES: [Surface; 2] = [Surface::Backend, Surface::Frontend];
