//! The draft of a new file or entry, and the next steps.

use super::scaffold::Blank;

/// A draft with its description.
pub(super) struct Draft {
    /// Path in the folder of the contract.
    pub(super) path: String,
    /// The whole file.
    pub(super) text: String,
    /// The new text.
    pub(super) added: String,
    /// Offset of the new text in the file.
    pub(super) start: usize,
    /// Whether it is added to an existing file.
    pub(super) into_file: bool,
    /// Fields to fill in, by offset in the new text.
    pub(super) blanks: Vec<Blank>,
    /// Optional keys.
    pub(super) optional: Vec<String>,
    pub(super) next: Vec<NextStep>,
}

/// A command to run, and what it does.
pub(super) struct NextStep {
    pub(super) command: String,
    pub(super) says: String,
}

impl NextStep {
    pub(super) fn new(command: impl Into<String>, says: impl Into<String>) -> Self {
        Self { command: command.into(), says: says.into() }
    }
}
