//! `Diagnostic`: an error in a spec, its position, and how to fix it. Environment errors (files
//! that cannot be read) are not diagnostics.

use serde::Serialize;

use crate::source::{FileId, Span};

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// The kinds of errors in a spec.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// All codes, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

codes! {
    /// The bytes of a file are not UTF-8.
    NotUtf8 = "not-utf8",
    /// An empty file.
    EmptyFile = "empty-file",
    /// Invalid YAML.
    YamlSyntax = "yaml-syntax",
    /// A file that exceeds a limit of the reader.
    TooLarge = "too-large",
    /// An anchor or alias.
    Anchor = "anchor",
    /// A duplicate key in a mapping.
    DuplicateKey = "duplicate-key",
    /// A key that the spec language does not define.
    UnknownKey = "unknown-key",
    /// A word that the spec language does not define.
    UnknownWord = "unknown-word",
    /// A required key is missing.
    MissingKey = "missing-key",
    /// A value of the wrong type.
    WrongType = "wrong-type",
    /// A file at an unexpected path.
    UnknownFile = "unknown-file",
    /// A contract without `contract.yaml` or `errors.yaml`.
    MissingFile = "missing-file",
    /// A version of the spec language that this generator does not support.
    UnsupportedLanguage = "unsupported-language",
    /// A contract version that is not a semantic version.
    InvalidVersion = "invalid-version",
    /// API versions that are not dates, or out of order.
    InvalidApiVersion = "invalid-api-version",
    /// An API version that the contract does not list.
    UnknownApiVersion = "unknown-api-version",
    /// `since` after `until`.
    SinceAfterUntil = "since-after-until",
    /// A name in the wrong case, or a reserved name.
    InvalidName = "invalid-name",
    /// An empty text.
    EmptyText = "empty-text",
    /// A status that is not an error status.
    InvalidStatus = "invalid-status",
    /// Two resources, enums or ids with the same name.
    DuplicateType = "duplicate-type",
    /// Two operations of one surface with the same name, or the same method and path.
    DuplicateOperation = "duplicate-operation",
    /// Two rules with the same id.
    DuplicateRule = "duplicate-rule",
    /// Two properties, params or values with the same wire name.
    DuplicateWireName = "duplicate-wire-name",
    /// A rule file whose stem differs from the rule id.
    FileStemDiffers = "file-stem-differs",
    /// A type that does not exist.
    UnknownType = "unknown-type",
    /// A resource that does not exist, or not on that surface.
    UnknownResource = "unknown-resource",
    /// A property that does not exist.
    UnknownProperty = "unknown-property",
    /// An operation that does not exist.
    UnknownOperation = "unknown-operation",
    /// An operation name that exists on both surfaces.
    AmbiguousOperation = "ambiguous-operation",
    /// A param that does not exist.
    UnknownParam = "unknown-param",
    /// An error that the contract does not define.
    UnknownError = "unknown-error",
    /// A source that the contract does not list.
    UnknownSource = "unknown-source",
    /// A normative element without a source.
    MissingSource = "missing-source",
    /// A rule that writes a property that its surface cannot write.
    NotWritable = "not-writable",
    /// A rule that reads a property that its surface cannot read.
    NotReadable = "not-readable",
    /// A default outside the bounds of its param.
    DefaultOutOfBounds = "default-out-of-bounds",
    /// A setting without a default.
    MissingDefault = "missing-default",
    /// A default whose type differs from that of its param.
    DefaultTypeDiffers = "default-type-differs",
    /// A minimum above the maximum, or limits that contradict each other.
    BoundsReversed = "bounds-reversed",
    /// A constraint that does not apply to the type.
    ConstraintMisplaced = "constraint-misplaced",
    /// A resource that contains itself.
    TypeCycle = "type-cycle",
    /// A path whose placeholders and path params differ.
    PathParams = "path-params",
    /// An operation without exactly one HTTP method.
    VerbCount = "verb-count",
    /// An operation without exactly one return type.
    ReturnCount = "return-count",
    /// A type without properties, variants, values or methods.
    TypeShape = "type-shape",
    /// An outcome that is not valid for its aspect, or a value that is both accepted and refused.
    OutcomeMismatch = "outcome-mismatch",
    /// A rule whose targets do not fit its kind.
    TargetMismatch = "target-mismatch",
    /// A rule without targets.
    MissingTarget = "missing-target",
    /// A duplicate entry in a rule or an SDK object.
    DuplicateEntry = "duplicate-entry",
    /// An SDK method that does not fit the operation that it calls, or its own behaviour.
    SdkMismatch = "sdk-mismatch",
    /// A required param of an operation that the SDK method does not supply.
    MissingParam = "missing-param",
    /// A step of a rule with invalid keys, or in the wrong phase.
    StepMismatch = "step-mismatch",
    /// A binding that no earlier step defines.
    UnknownBinding = "unknown-binding",
    /// A setting or seed that the contract does not define.
    UnknownControl = "unknown-control",
    /// A rule that does not list a capability that its steps need.
    MissingCapability = "missing-capability",
    /// A level that does not fit the kind of a rule.
    LevelMismatch = "level-mismatch",
    /// A fixup that no longer applies.
    StaleFixup = "stale-fixup",
    /// Two fixups with the same id.
    DuplicateFixup = "duplicate-fixup",
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A secondary position of a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: FileId,
    /// Position.
    pub span: Span,
    /// Text at this position.
    pub text: String,
}

/// One error in a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Code.
    pub code: Code,
    /// The file.
    pub file: FileId,
    /// Position.
    pub span: Span,
    /// Message: a lowercase fragment without a full stop.
    pub message: String,
    /// Secondary positions.
    pub labels: Vec<Label>,
    /// How to fix it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates a diagnostic.
    pub fn new(code: Code, file: FileId, span: Span, message: impl Into<String>) -> Self {
        Self { code, file, span, message: message.into(), labels: Vec::new(), help: None }
    }

    /// How to fix it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds a secondary position.
    #[must_use]
    pub fn label(mut self, file: FileId, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { file, span, text: text.into() });
        self
    }
}

/// The diagnostics of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Adds all diagnostics of another list.
    pub fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
    }

    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Number of diagnostics.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Sorts by file, position and code, and removes duplicates.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.items
            .sort_by(|a, b| (a.file, a.span, a.code, &a.message).cmp(&(b.file, b.span, b.code, &b.message)));
        self.items.dedup();
        self
    }

    /// Iterates over the diagnostics.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.items.iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The candidate most similar to a misspelled name, if at most a third of the letters differ. Otherwise
/// the only candidate that starts with the name.
pub fn nearest<'a>(found: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let candidates: Vec<&str> = candidates.collect();
    let length = |text: &str| text.chars().count();
    let near = candidates
        .iter()
        .map(|&candidate| (strsim::damerau_levenshtein(found, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= length(found).max(length(candidate)) / 3)
        .min();
    let mut begun = candidates.iter().filter(|candidate| length(found) >= 3 && candidate.starts_with(found));
    match (near, begun.next(), begun.next()) {
        (Some((_, candidate)), ..) => Some(candidate),
        (None, Some(candidate), None) => Some(candidate),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(found: &str, candidates: &[&str], expected: Option<&str>) {
        assert_eq!(nearest(found, candidates.iter().copied()), expected, "{found}");
    }

    #[test]
    fn a_misspelt_name_finds_the_intended_one() {
        check("emailAdress", &["emailAddress", "phoneNumber"], Some("emailAddress"));
        check("nmae", &["name", "note"], Some("name"));
    }

    #[test]
    fn the_nearest_name_is_chosen_and_ties_are_alphabetical() {
        check("lamps", &["lamp", "stamps"], Some("lamp"));
        check("cat", &["rat", "bat"], Some("bat"));
    }

    #[test]
    fn a_word_cut_short_stands_for_the_only_one_that_begins_with_it() {
        check("bool", &["boolean", "integer"], Some("boolean"));
        check("read", &["readable-once", "readable-twice"], None);
    }

    #[test]
    fn what_is_far_or_too_short_to_tell_finds_nothing() {
        check("colour", &["name", "notes"], None);
        check("L", &["H"], None);
        check("", &["H", "name"], None);
        check("name", &[], None);
    }
}
