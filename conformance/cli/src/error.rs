//! The error that ends a command: what went wrong, and what the user can do about it.

use std::fmt;
use std::path::Path;

use clerk_user::rules::RULES;
use clerk_user_conformance::{ConfigError, glob};
use clerk_user_mutants::{mutant, variant};

/// Why a command fails. It ends with exit code 2.
#[derive(Debug)]
pub(crate) struct CliError {
    message: String,
    help: Option<String>,
}

impl CliError {
    /// An error without help. The message is a lowercase fragment without a full stop.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// Adds what to do next.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// A file that cannot be read.
    pub(crate) fn read(file: &Path, error: &dyn fmt::Display) -> Self {
        Self::new(format!("failed to read {}: {error}", file.display()))
    }

    /// A file that cannot be written.
    pub(crate) fn write(file: &Path, error: &dyn fmt::Display) -> Self {
        Self::new(format!("failed to write {}: {error}", file.display()))
    }

    /// An id that no rule has.
    pub(crate) fn unknown_rule(id: &str) -> Self {
        Self::unknown_id("rule", id, RULES.iter().map(|rule| rule.id.as_ref()), "list")
    }

    /// An id that no mutant has.
    pub(crate) fn unknown_mutant(id: &str) -> Self {
        Self::unknown_id("mutant", id, mutant::ALL.iter().map(|mutant| mutant.id), "mutants --list")
    }

    /// An id that no variant has.
    pub(crate) fn unknown_variant(id: &str) -> Self {
        Self::unknown_id("variant", id, variant::ALL.iter().map(|variant| variant.id), "variants --list")
    }

    /// The help suggests the ids that are most like the given one, and the command that lists all of them.
    fn unknown_id<'a>(
        noun: &str,
        id: &str,
        known: impl Iterator<Item = &'a str>,
        list_command: &str,
    ) -> Self {
        let nearest: Vec<String> = glob::nearest(id, known).iter().map(|id| format!("`{id}`")).collect();
        let suggestion =
            if nearest.is_empty() { String::new() } else { format!("did you mean {}? ", nearest.join(", ")) };
        Self::new(format!("unknown {noun} `{id}`"))
            .help(format!("{suggestion}`cargo conformance {list_command}` lists all {noun}s"))
    }
}

impl From<ConfigError> for CliError {
    fn from(error: ConfigError) -> Self {
        Self::new(error.to_string())
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}
