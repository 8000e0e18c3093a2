//! What a scaffold writes, and the steps that follow it.

use super::scaffold::Blank;

/// What is to be written, and what is said about it.
pub(super) struct Draft {
    /// Path in the contract's folder.
    pub(super) path: String,
    /// The whole file.
    pub(super) text: String,
    /// What is new in it.
    pub(super) added: String,
    /// Where that starts.
    pub(super) start: usize,
    /// Whether it goes into a file that is there.
    pub(super) into_file: bool,
    /// What is to be filled in, by its place in what is new.
    pub(super) blanks: Vec<Blank>,
    /// Keys that may be written too.
    pub(super) optional: Vec<String>,
    pub(super) next: Vec<Step>,
}

/// A command to run, and what it will say.
pub(super) struct Step {
    pub(super) command: String,
    pub(super) says: String,
}

impl Step {
    pub(super) fn new(command: impl Into<String>, says: impl Into<String>) -> Self {
        Self { command: command.into(), says: says.into() }
    }
}
