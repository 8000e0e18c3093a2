//! What an emitter returns.

/// One file to be written, with its path relative to the output folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputFile {
    /// Path with `/` between its parts.
    pub path: String,
    /// What the file holds.
    pub contents: String,
}
