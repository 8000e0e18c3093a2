//! What all commands share for output: formats, exit codes, standard output and error, progress. It does not
//! depend on commands.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;

use crate::error::CliError;

/// The format of what a command prints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputFormat {
    /// Plain text for people
    #[default]
    Text,
    /// JSON for programs
    Json,
}

/// What a command prints at its end, and its exit code.
pub(crate) struct CommandOutput {
    pub(crate) text: String,
    pub(crate) exit_code: u8,
}

impl CommandOutput {
    /// The output of a command that ends with exit code 0.
    pub(crate) fn success(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit_code: 0 }
    }

    /// The output of a command that ends with exit code 1 if it failed, else with 0.
    pub(crate) fn failed_if(failed: bool, text: impl Into<String>) -> Self {
        Self { text: text.into(), exit_code: u8::from(failed) }
    }
}

/// Prints to standard output. A closed pipe (`| head`) is not an error: the reader has what it wanted.
pub(crate) fn print(text: &str) -> Result<(), CliError> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(CliError::new(format!("failed to write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints to standard error. Failures are ignored, since there is nowhere left to report them.
pub(crate) fn print_to_stderr(text: &str) {
    let _nowhere_to_report = io::stderr().write_all(text.as_bytes());
}

/// Prints an error to standard error.
pub(crate) fn print_error(error: &CliError) {
    let label = if allows_colour(&io::stderr()) { "\u{1b}[1;31merror:\u{1b}[0m" } else { "error:" };
    print_to_stderr(&format!("{label} {error}\n"));
}

/// Whether text on standard output is coloured.
pub(crate) fn colour_on_stdout() -> bool {
    allows_colour(&io::stdout())
}

/// Colour is for terminals only, and `NO_COLOR` turns it off. See <https://no-color.org>.
fn allows_colour(stream: &impl IsTerminal) -> bool {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !no_color && stream.is_terminal()
}

/// One line on standard error that shows the progress of a command. It is hidden unless standard error is a
/// terminal.
pub(crate) struct ProgressLine {
    visible: bool,
}

impl ProgressLine {
    pub(crate) fn new() -> Self {
        Self { visible: io::stderr().is_terminal() }
    }

    /// Replaces the line.
    pub(crate) fn show(&self, text: &str) {
        if self.visible {
            print_to_stderr(&format!("\r\u{1b}[2K{text}"));
        }
    }

    /// Removes the line.
    pub(crate) fn clear(&self) {
        self.show("");
    }
}

/// Indented JSON that ends with a newline.
pub(crate) fn pretty_json(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
