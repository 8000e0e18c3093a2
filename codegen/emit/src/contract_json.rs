//! `contract.json`: the model itself, the plug for generators in other languages.

use crate::edition::Edition;
use crate::output::OutputFile;

/// Emits the model as JSON.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    // A model has only texts, numbers, lists and maps with text keys: it always serialises.
    let mut contents = serde_json::to_string_pretty(edition.model).unwrap_or_default();
    contents.push('\n');
    vec![OutputFile { path: "contract.json".to_owned(), contents }]
}
