//! Context of all passes: known names, the current file, and the diagnostics.

use clerk_user_runtime::Surface;

use super::defined_names::DefinedNames;
use crate::ast::{DeprecationEntry, SourceRefEntry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{Deprecation, SourceRef};
use crate::naming;
use crate::source::{FileId, Span, Spanned};

/// Context of all passes.
pub(super) struct LoweringContext<'a> {
    pub(super) names: &'a DefinedNames<'a>,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The current file.
    pub(super) file: FileId,
    /// Remaining name comparisons for suggestions.
    pub(super) comparisons: usize,
}

/// Limit on name comparisons for suggestions in one run. People fix the first errors first, so comparing
/// thousands of unknown names with thousands of known ones would only cost time.
pub(super) const MAX_COMPARISONS: usize = 300_000;

impl LoweringContext<'_> {
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

    /// Reports an unknown name and suggests the nearest known one. `what` is the kind of name, with its
    /// owner where that helps: `resource`, `property of User`.
    pub(super) fn report_unknown<'n>(
        &mut self,
        code: Code,
        what: &str,
        name: &Spanned<String>,
        known: impl Iterator<Item = &'n str>,
    ) {
        let known: Vec<&str> = known.take(self.comparisons.saturating_add(1)).collect();
        let within_limit = known.len() <= self.comparisons;
        self.comparisons = self.comparisons.saturating_sub(known.len());
        if !within_limit {
            let help = "too many unknown names to suggest a replacement for each; fix the first ones and run this again";
            self.report(code, name.span, unknown_message(what, &name.value), help);
            return;
        }
        let help = match nearest(&name.value, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => {
                "none are defined; define one first, or remove the reference".to_owned()
            }
            None if known.len() <= 12 => format!("expected one of: {}", known.join(", ")),
            None => format!("{} are defined, and none has a similar name", known.len()),
        };
        self.report(code, name.span, unknown_message(what, &name.value), help);
    }

    pub(super) fn lower_sources(
        &mut self,
        owner: Span,
        entries: &[SourceRefEntry],
        required: bool,
    ) -> Vec<SourceRef> {
        if required && entries.is_empty() {
            self.report(
                Code::MissingSource,
                owner,
                "missing `source`",
                "add `source: [{ doc: …, heading: … }]`",
            );
        }
        entries
            .iter()
            .map(|entry| {
                self.check_source(&entry.doc);
                self.check_text(entry.doc.span, "heading", &entry.heading);
                SourceRef { doc: entry.doc.value.clone(), heading: entry.heading.clone() }
            })
            .collect()
    }

    /// Reports an empty text at the position of its owner, because texts have no position.
    pub(super) fn check_text(&mut self, owner: Span, key: &str, text: &str) {
        if text.trim().is_empty() {
            let message = format!("`{key}` is empty");
            self.report(Code::EmptyText, owner, message, "add text, or remove the key");
        }
    }

    pub(super) fn check_source(&mut self, key: &Spanned<String>) {
        if !self.names.sources.contains(key.as_str()) && !self.names.poisoned.contract {
            let known: Vec<&str> = self.names.sources.iter().copied().collect();
            self.report_unknown(Code::UnknownSource, "source", key, known.into_iter());
        }
    }

    /// Checks a `since`/`until` pair: both are known versions, in order.
    pub(super) fn lower_range(
        &mut self,
        since: Option<&Spanned<String>>,
        until: Option<&Spanned<String>>,
    ) -> (Option<String>, Option<String>) {
        for version in [since, until].into_iter().flatten() {
            self.check_version(version);
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
            .label(self.file, until.span, "`until` is set here")
            .help("set `since` to the first version that has it, and `until` to the last");
            self.report_with(diagnostic);
        }
        (since.map(|version| version.value.clone()), until.map(|version| version.value.clone()))
    }

    pub(super) fn check_version(&mut self, version: &Spanned<String>) {
        if !self.names.versions.contains(&version.as_str()) && !self.names.poisoned.contract {
            let known = self.names.versions.clone();
            self.report_unknown(Code::UnknownApiVersion, "API version", version, known.into_iter());
        }
    }

    pub(super) fn lower_deprecation(&mut self, entry: Option<&DeprecationEntry>) -> Option<Deprecation> {
        entry.map(|entry| {
            if let Some(since) = &entry.since {
                self.check_version(since);
            }
            Deprecation {
                since: entry.since.as_ref().map(|since| since.value.clone()),
                sunset: entry.sunset.clone(),
                replacement: entry.replacement.clone(),
                note: entry.note.clone(),
            }
        })
    }

    pub(super) fn lower_errors(&mut self, names: &[Spanned<String>]) -> Vec<String> {
        names
            .iter()
            .map(|name| {
                self.check_error(name);
                name.value.clone()
            })
            .collect()
    }

    pub(super) fn check_error(&mut self, name: &Spanned<String>) {
        if !self.names.errors.contains_key(name.as_str()) && !self.names.poisoned.errors {
            let known: Vec<&str> = self.names.errors.keys().copied().collect();
            self.report_unknown(Code::UnknownError, "error", name, known.into_iter());
        }
    }

    /// Checks a type name: PascalCase, and not reserved in generated code.
    pub(super) fn check_type_name(&mut self, name: &Spanned<String>) {
        self.check_name(name, "PascalCase", naming::is_pascal_case);
        if naming::is_reserved_type(&name.value) {
            let message = format!("`{name}` is reserved in generated code");
            self.report(Code::InvalidName, name.span, message, "choose another name");
        }
    }

    pub(super) fn check_name(&mut self, name: &Spanned<String>, case: &str, holds: fn(&str) -> bool) {
        if !holds(&name.value) {
            let message = format!("`{name}` is not a {case} name");
            self.report(
                Code::InvalidName,
                name.span,
                message,
                format!("write it in {case}, with ASCII letters and digits only"),
            );
        }
    }
}

/// The message for an unknown name: "unknown resource `X`", "unknown property `x` of User".
fn unknown_message(what: &str, name: &str) -> String {
    let (kind, owner) = what.split_at(what.find(" of ").unwrap_or(what.len()));
    format!("unknown {kind} `{name}`{owner}")
}

/// The surfaces, in the order of the model.
pub(super) const SURFACES: [Surface; 2] = [Surface::Backend, Surface::Frontend];
