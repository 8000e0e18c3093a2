//! `Diagnostic`: what is wrong with a spec, where, and what mends it. Environment faults (files
//! that cannot be read) are not diagnostics.

use serde::Serialize;

use crate::source::{FileId, Span};

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// Every fault a person can make in a spec.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// All of them, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

codes! {
    /// The bytes of a file are not UTF-8.
    NotUtf8 = "not-utf8",
    /// A file without content.
    EmptyFile = "empty-file",
    /// Not YAML.
    YamlSyntax = "yaml-syntax",
    /// A file beyond the limits of the reader.
    TooLarge = "too-large",
    /// An anchor or alias.
    Anchor = "anchor",
    /// One key twice in a mapping.
    DuplicateKey = "duplicate-key",
    /// A key that the language does not have.
    UnknownKey = "unknown-key",
    /// A word that the language does not have.
    UnknownWord = "unknown-word",
    /// A key that must be there.
    MissingKey = "missing-key",
    /// A value of the wrong type.
    WrongType = "wrong-type",
    /// A file in a place where the language expects none.
    UnknownFile = "unknown-file",
    /// A contract without `contract.yaml` or `errors.yaml`.
    MissingFile = "missing-file",
    /// A language version that this generator does not read.
    UnsupportedLanguage = "unsupported-language",
    /// A contract version that is no semantic version.
    InvalidVersion = "invalid-version",
    /// API versions that are no dates, or out of order.
    InvalidApiVersion = "invalid-api-version",
    /// An API version that the contract does not list.
    UnknownApiVersion = "unknown-api-version",
    /// `since` after `until`.
    SinceAfterUntil = "since-after-until",
    /// A name that cannot be a name.
    InvalidName = "invalid-name",
    /// A text that must say something, and is empty.
    EmptyText = "empty-text",
    /// A status that no error has.
    InvalidStatus = "invalid-status",
    /// Two resources, enums or ids of one name.
    DuplicateType = "duplicate-type",
    /// Two operations of one name, or of one verb and path, on one surface.
    DuplicateOperation = "duplicate-operation",
    /// Two rules of one id.
    DuplicateRule = "duplicate-rule",
    /// Two properties, params or values of one wire name.
    DuplicateWireName = "duplicate-wire-name",
    /// A rule file whose stem is not the rule's id.
    FileStemDiffers = "file-stem-differs",
    /// A type that does not exist.
    UnknownType = "unknown-type",
    /// A resource that does not exist, or not on that surface.
    UnknownResource = "unknown-resource",
    /// A property that does not exist.
    UnknownProperty = "unknown-property",
    /// An operation that does not exist.
    UnknownOperation = "unknown-operation",
    /// An operation name that both surfaces have.
    AmbiguousOperation = "ambiguous-operation",
    /// A param that does not exist.
    UnknownParam = "unknown-param",
    /// An error that the contract does not name.
    UnknownError = "unknown-error",
    /// A source that the contract does not name.
    UnknownSource = "unknown-source",
    /// Something normative without a source.
    MissingSource = "missing-source",
    /// A rule that writes a property where its surface may not.
    NotWritable = "not-writable",
    /// A rule that reads a property where its surface may not.
    NotReadable = "not-readable",
    /// A default outside the bounds beside it.
    DefaultOutOfBounds = "default-out-of-bounds",
    /// A setting of which nothing says what it is from the start.
    MissingDefault = "missing-default",
    /// A default of another type than its param.
    DefaultTypeDiffers = "default-type-differs",
    /// A least value above the largest, or limits that contradict each other.
    BoundsReversed = "bounds-reversed",
    /// A constraint that the type does not take.
    ConstraintMisplaced = "constraint-misplaced",
    /// A resource that holds itself.
    TypeCycle = "type-cycle",
    /// A path whose braces and path params differ.
    PathParams = "path-params",
    /// An operation with no verb, or several.
    VerbCount = "verb-count",
    /// An operation with no return, or several.
    ReturnCount = "return-count",
    /// A type that is no resource, enum or union, or several of them.
    TypeShape = "type-shape",
    /// An aspect with an outcome that it cannot have, or a value that is both taken and refused.
    OutcomeMismatch = "outcome-mismatch",
    /// A rule whose targets do not fit its kind.
    TargetMismatch = "target-mismatch",
    /// A rule that targets nothing.
    MissingTarget = "missing-target",
    /// A rule that says one thing twice.
    DuplicateEntry = "duplicate-entry",
    /// A method of the SDK that does not fit the operation it calls, or what it says it does.
    SdkMismatch = "sdk-mismatch",
    /// A param that an operation must have, and that no param of the method goes to.
    UnfedParam = "unfed-param",
    /// A step of a rule that does not fit what it does, or where it stands.
    StepMismatch = "step-mismatch",
    /// A name in a step that nothing before it has.
    UnknownBinding = "unknown-binding",
    /// A setting or a seed that the contract does not have.
    UnknownControl = "unknown-control",
    /// A rule that does not name a capability that its steps need.
    MissingCapability = "missing-capability",
    /// A level that does not fit the kind of a rule.
    LevelMismatch = "level-mismatch",
    /// A fixup that no longer applies.
    StaleFixup = "stale-fixup",
    /// Two fixups of one id.
    DuplicateFixup = "duplicate-fixup",
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A second place that a diagnostic speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: FileId,
    /// The place.
    pub span: Span,
    /// What is there.
    pub text: String,
}

/// One fault of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// The file.
    pub file: FileId,
    /// The place.
    pub span: Span,
    /// What is wrong, a fragment without a full stop.
    pub message: String,
    /// Other places.
    pub labels: Vec<Label>,
    /// What mends it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A fault at a place.
    pub fn new(code: Code, file: FileId, span: Span, message: impl Into<String>) -> Self {
        Self { code, file, span, message: message.into(), labels: Vec::new(), help: None }
    }

    /// What mends it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// A second place.
    #[must_use]
    pub fn label(mut self, file: FileId, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { file, span, text: text.into() });
        self
    }
}

/// All faults of a run, sorted by place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Adds all of another list.
    pub fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Sorted by file, then place, then code; the same fault at the same place only once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.items
            .sort_by(|a, b| (a.file, a.span, a.code, &a.message).cmp(&(b.file, b.span, b.code, &b.message)));
        self.items.dedup();
        self
    }

    /// Each of them.
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

/// The candidate nearest to a misspelt name, if one is near enough to be meant: a third of the
/// letters may differ. A word that was cut short stands for the only one that begins with it.
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
    fn a_slip_finds_the_name_that_was_meant() {
        check("emailAdress", &["emailAddress", "phoneNumber"], Some("emailAddress"));
        check("nmae", &["name", "note"], Some("name"));
    }

    #[test]
    fn of_two_names_the_nearer_one_is_taken_and_of_equally_near_ones_the_first_by_letter() {
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
