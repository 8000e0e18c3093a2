//! The files of failing contracts, `tests/ui/<code>.txt`.

use std::path::PathBuf;

use clerk_user_model::diagnostic::Code;

use super::tests;

/// Starts a case; its name follows.
pub(crate) const CASE: &str = "# case: ";

/// Separates the edit of a case from the expected diagnostics.
pub(crate) const EXPECTED: &str = "# expected:\n";

/// One case of a file.
pub(crate) struct Case<'t> {
    pub(crate) name: &'t str,
    /// Comments, and the edit of the base contract in the form of `support::overlay`.
    pub(crate) edit: &'t str,
    /// The expected diagnostics.
    pub(crate) expected: &'t str,
}

/// The path of the cases of a code.
pub(crate) fn ui_path(code: Code) -> PathBuf {
    tests().join("ui").join(code.as_str()).with_extension("txt")
}

/// Splits a file into its cases.
pub(crate) fn ui_cases(text: &str) -> Vec<Case<'_>> {
    assert!(text.starts_with(CASE), "the file does not start with `{CASE}NAME`");
    let parts = text.split(CASE).skip(1).map(|part| {
        let (name, rest) = part.split_once('\n').expect("a case has a name");
        let (edit, expected) = rest.split_once(EXPECTED).unwrap_or((rest, ""));
        Case { name, edit, expected: expected.trim_end() }
    });
    parts.collect()
}
