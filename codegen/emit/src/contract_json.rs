//! `contract.json`: the model as JSON, for generators in other languages.

use crate::edition::Edition;
use crate::output::OutputFile;

/// Version of the document's format. Incompatible changes increase it.
const FORMAT: u32 = 1;

/// Emits the model as JSON, with the version of the format as its first member.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    // A model contains only strings, numbers, lists and maps with string keys, so it always serialises.
    let model = serde_json::to_string_pretty(edition.model).unwrap_or_default();
    let members = model.strip_prefix('{').unwrap_or_default();
    let contents = format!("{{\n  \"format\": {FORMAT},{members}\n");
    vec![OutputFile { path: "contract.json".to_owned(), contents }]
}
