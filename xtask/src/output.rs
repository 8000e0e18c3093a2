//! Output to the terminal. A closed pipe stops the output, not the command.

use std::io::{ErrorKind, IsTerminal, Write};

/// Prints a line to standard output.
pub(crate) fn line(text: &str) {
    // A closed pipe is not an error.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Prints a report to standard output. Any failure except a closed pipe is an error.
pub(crate) fn report(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

/// Prints a line to standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Whether to use colour on standard output.
pub(crate) fn stdout_is_styled() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Prints a stage of a long command, if standard error is a terminal.
pub(crate) fn progress(stage: &str) {
    if std::io::stderr().is_terminal() {
        error(stage);
    }
}

/// Whether to use colour on standard error.
pub(crate) fn stderr_is_styled() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
